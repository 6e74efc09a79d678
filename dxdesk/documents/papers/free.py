"""Công văn, báo cáo and thông báo in free words."""

from collections.abc import Iterator

from dxdesk.documents.blocks import OfficialDocument, Section, Signature
from dxdesk.documents.head_part import lower_first
from dxdesk.documents.paper_kinds import PaperHead, PaperKind, Problems
from dxdesk.documents.papers import head as shared
from dxdesk.documents.papers.typed import body, ended, lines, subject
from dxdesk.documents.phrases import capitalised
from dxdesk.documents.wording import Wording
from dxdesk.domain.meeting_papers import FreeReport, Letter, Notice

_ABOUT = ("V/v", "Về việc")
_Free = Letter | FreeReport | Notice


def problems(content: _Free) -> Problems:
    """Return the fields that cannot be printed yet; what is addressed needs somebody it goes to."""
    addressed = () if isinstance(content, Notice) else ("addressees",)
    found = shared.missing(content, "subject", *addressed, "paragraphs")
    if bool(content.appendix_title.strip()) != bool(lines(content.appendix)):
        empty = "appendix" if content.appendix_title.strip() else "appendix_title"
        return (*found, (empty, "paper.needs"))
    return found


def letter(content: Letter, head: PaperHead, wording: Wording) -> OfficialDocument:
    """Compose a công văn: V/v under the number (TL-4), Kính gửi, no tên loại."""
    shared.refuse(problems(content), head, wording)
    about = lower_first(subject(content.subject, *_ABOUT))
    symbol = LETTER.symbol(head.office)
    return shared.paper(
        head,
        wording.say("dispatch.title", subject=about),
        Section(
            (
                shared.letterhead(head, symbol, wording, subject=about),
                shared.addressees(content.addressees),
                *shared.sample_note(head, wording),
                *ended(tuple(body(content.paragraphs))),
                shared.signature(head, "", wording, opening=wording.say("paper.as_above")),
            )
        ),
        *_appendix(content, head, wording, symbol=symbol, name="dispatch.name"),
    )


def report(content: FreeReport, head: PaperHead, wording: Wording) -> OfficialDocument:
    """Compose a báo cáo: Kính gửi stands behind the title (NN-5)."""
    shared.refuse(problems(content), head, wording)
    about, symbol = capitalised(subject(content.subject)), REPORT.symbol(head.office)
    return shared.paper(
        head,
        wording.say("free_report.title", subject=lower_first(about)),
        Section(
            (
                shared.letterhead(head, symbol, wording),
                shared.title(wording.say("free_report.kind"), about, head, wording),
                shared.addressees(content.addressees),
                *ended(tuple(body(content.paragraphs))),
                _report_signature(head, wording),
            )
        ),
        *_appendix(content, head, wording, symbol=symbol, name="free_report.name"),
    )


def _report_signature(head: PaperHead, wording: Wording) -> Signature:
    usual = wording.say("free_report.recipients")
    return shared.signature(head, usual, wording, opening=wording.say("paper.as_above"))


def notice(content: Notice, head: PaperHead, wording: Wording) -> OfficialDocument:
    """Compose a thông báo, without Kính gửi (NN-1)."""
    shared.refuse(problems(content), head, wording)
    about, symbol = capitalised(subject(content.subject)), NOTICE.symbol(head.office)
    return shared.paper(
        head,
        wording.say("notice.title", subject=lower_first(about)),
        Section(
            (
                shared.letterhead(head, symbol, wording),
                shared.title(wording.say("notice.kind"), about, head, wording),
                *ended(tuple(body(content.paragraphs))),
                shared.signature(head, wording.say("notice.recipients"), wording),
            )
        ),
        *_appendix(content, head, wording, symbol=symbol, name="notice.name"),
    )


def _appendix(
    content: _Free, head: PaperHead, wording: Wording, *, symbol: str, name: str
) -> Iterator[Section]:
    if content.appendix_title.strip():
        said = shared.attached_to(head, symbol, wording.say(name), wording)
        blocks = ended(tuple(body(content.appendix)))
        yield shared.appendix(subject(content.appendix_title), said, blocks, wording)


LETTER = PaperKind("cong-van", "", "Công văn", Letter, letter, addressed=True, problems=problems)
REPORT = PaperKind("bao-cao", "BC", "Báo cáo", FreeReport, report, addressed=True, problems=problems)
NOTICE = PaperKind("thong-bao", "TB", "Thông báo", Notice, notice, problems=problems)
