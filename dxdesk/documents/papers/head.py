"""What papers of every kind share: letterhead, title, Kính gửi, appendix, Nơi nhận and who signs."""

import re
from collections.abc import Sequence

from dxdesk.documents.blocks import (
    Addressees,
    AppendixHead,
    Block,
    Letterhead,
    OfficialDocument,
    Paragraph,
    Section,
    Signature,
    Title,
)
from dxdesk.documents.head_part import month_words, place_and_date
from dxdesk.documents.paper_kinds import PaperHead, Problems
from dxdesk.documents.papers.typed import bare
from dxdesk.documents.phrases import capitalised
from dxdesk.documents.wording import Wording
from dxdesk.domain.errors import UserError
from dxdesk.domain.vietnamese import fold

LONGEST_SUBJECT = 500  # TL-7
_IN_NAME_OF_HEAD = re.compile(r"\b(?:t ?[./]? ?m|thay mat) ?\.? ?(?:pho )?giam doc\b")
_ARCHIVE = re.compile(r"lưu\b", re.IGNORECASE)
_AS = re.compile(r"như\b", re.IGNORECASE)
_HEAD_INFORMED = re.compile(r"(?:(?:ban )?giám đốc|lãnh đạo)(?:$| sở\b| ?\()", re.IGNORECASE)


def refuse(found: Problems, head: PaperHead, wording: Wording) -> None:
    """Raise UserError for the first field that cannot be printed, and for a signer who cannot sign."""
    for field, code in found:
        raise UserError(code, field=field, label=wording.texts.get(f"paper_field.{field}", field))
    check_signer(head)


def check_signer(head: PaperHead) -> None:
    """Raise UserError ``paper.in_name_of_head``: TM. belongs to a collective, a Sở has a head (KY-3)."""
    if _IN_NAME_OF_HEAD.search(fold(" ".join(head.signer.lines))):
        raise UserError("paper.in_name_of_head", field="signer")


def missing(content: object, *names: str) -> Problems:
    """Return the required fields with nothing in them, and a subject that is too long (TL-7)."""
    empty = tuple((name, "paper.needs") for name in names if not _told(getattr(content, name)))
    long = len(getattr(content, "subject", "")) > LONGEST_SUBJECT
    return (*empty, ("subject", "paper.subject_long")) if long else empty


def _told(value: object) -> bool:
    if isinstance(value, tuple):
        return any(map(_told, value))
    return bool(bare([value])) if isinstance(value, str) else value is not None


def letterhead(
    head: PaperHead, symbol: str, wording: Wording, *, subject: str = "", dated: bool = True
) -> Letterhead:
    """Return the letterhead with blank number and day; a biên bản has no day (Mẫu 1.9)."""
    return Letterhead(
        parent=head.office.parent,
        issuer=head.office.name,
        number=wording.say("head.number", symbol=symbol),
        place_and_date=place_and_date(head.office, head.written_on, wording) if dated else "",
        subject=subject,
    )


def title(kind: str, subject: str, head: PaperHead, wording: Wording) -> Title:
    """Return tên loại and trích yếu; sample figures are said to be samples."""
    return Title(kind, subject, wording.say("head.sample") if head.sample else "")


def addressees(names: Sequence[str]) -> Addressees:
    """Return Kính gửi without dashes and final signs (NN-2, NN-3)."""
    return Addressees(bare(names))


def signature(head: PaperHead, usual: str, wording: Wording, *, opening: str = "") -> Signature:
    """Return signer and Nơi nhận as ``recipients`` has them."""
    names = recipients(head, usual, wording, opening=opening)
    return Signature(names, head.signer.lines, head.signer.name)


def recipients(
    head: PaperHead,
    usual: str,
    wording: Wording,
    *,
    opening: str = "",
    archive: str = "",
    informed: bool = True,
) -> tuple[str, ...]:
    """Return Nơi nhận: those of the head, or the kind's ``usual`` ones parted by semicolons.

    ``opening`` comes first where the list has none ("Như trên", "Như Điều 3": NN-7); where ``informed``, the
    Giám đốc is told of what others sign (NN-10); the Lưu line comes last (NN-6).
    """
    told = bare(head.recipients) or bare(usual.split(";"))
    kept = [capitalised(name) for name in told if not _ARCHIVE.match(name)]
    if opening and not any(map(_AS.match, kept[:1])):
        kept.insert(0, opening)
    if informed and _signs_for_head(head) and not any(map(_HEAD_INFORMED.match, kept)):
        kept.insert(int(any(map(_AS.match, kept[:1]))), wording.say("paper.head_informed"))
    last = next((name for name in told if _ARCHIVE.match(name)), "")
    return (*kept, last or archive or wording.say("paper.archive", code=head.office.drafting_code))


def _signs_for_head(head: PaperHead) -> bool:
    return len(head.signer.lines) > 1 and "GIÁM ĐỐC" in head.signer.lines[0].upper()


def attached_to(head: PaperHead, symbol: str, kind: str, wording: Wording, *, issuer: str = "") -> str:
    """Return what an appendix belongs to; an electronic one leaves number and day open for good (PL-4)."""
    said = {"kind": kind, "symbol": symbol, "issuer": issuer or head.office.full_name}
    if head.electronic:
        return wording.say("paper.attached_open", **said)
    month, year = month_words(head.written_on), head.written_on.year
    return wording.say("paper.attached", month=month, year=year, **said)


def appendix(title: str, attached: str, blocks: Sequence[Block], wording: Wording) -> Section:
    """Return the only Phụ lục of a paper (PL-1)."""
    return Section((AppendixHead(wording.say("paper.appendix"), title, attached), *blocks))


def sample_note(head: PaperHead, wording: Wording) -> tuple[Paragraph, ...]:
    """Return the note under Kính gửi of a paper without a title."""
    return (Paragraph.of(wording.say("head.sample"), italic=True),) if head.sample else ()


def paper(head: PaperHead, title: str, *sections: Section) -> OfficialDocument:
    """Return a paper of these sections."""
    return OfficialDocument(title, sections, author=head.office.full_name, sample=head.sample)
