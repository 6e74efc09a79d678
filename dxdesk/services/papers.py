"""Papers written from a form of fields: begun from the data, kept as drafts, changed, composed again."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from dxdesk.documents.blocks import OfficialDocument
from dxdesk.documents.laid_out import laid_out
from dxdesk.documents.layout import USUAL, Layout
from dxdesk.documents.paper_kinds import PaperHead, PaperKind, Problems
from dxdesk.documents.papers.registry import PAPER_KINDS
from dxdesk.documents.register_book import symbol_of
from dxdesk.documents.wording import Wording
from dxdesk.domain.change import Change
from dxdesk.domain.document import Document, DocumentStatus
from dxdesk.domain.errors import UserError
from dxdesk.domain.office import OfficeSigner
from dxdesk.domain.plan import Plan
from dxdesk.domain.register import PaperLink
from dxdesk.services import layouts, paper_codec, paper_prefill, wordings
from dxdesk.services.paper_fields import fields_of
from dxdesk.services.reports import office_on, word_bytes
from dxdesk.storage.data_file import DataFile

LETTER_CODE = "CV"  # a công văn has no abbreviation of its own (NĐ 30, phụ lục III)


@dataclass(frozen=True, slots=True)
class PaperDraft:
    """A paper under the clerk's hands; ``head`` and ``wording`` are those of its day."""

    kind: PaperKind
    content: Any
    head: PaperHead
    wording: Wording
    plan_id: int | None = None
    period: str = ""
    links: tuple[PaperLink, ...] = ()  # what a new draft is about; a kept one has its own
    layout: Layout = USUAL

    @property
    def code(self) -> str:
        """The abbreviation it is listed and numbered under."""
        return self.kind.code or LETTER_CODE

    @property
    def symbol(self) -> str:
        """Its ký hiệu."""
        return self.kind.symbol(self.head.office)

    @property
    def file_stem(self) -> str:
        """The name of its files, without an ending."""
        return f"{self.kind.key}-{self.head.written_on.isoformat()}"


@dataclass(frozen=True, slots=True)
class _KeptHead:
    """What of a head is kept with a draft; the office is the one valid on its day."""

    written_on: date
    signer: OfficeSigner
    recipients: tuple[str, ...] = ()
    sample: bool = False
    electronic: bool = False


def kind_of(key: str) -> PaperKind:
    """Return a kind by its key; raises UserError ``paper.kind``."""
    try:
        return PAPER_KINDS[key]
    except KeyError as error:
        raise UserError("paper.kind", key=key, known=", ".join(PAPER_KINDS)) from error


def new_draft(data: DataFile, key: str, plan: Plan, today: date) -> PaperDraft:
    """Begin a paper, its fields filled from the data as far as they tell."""
    kind = kind_of(key)
    office, wording = office_on(data, today), wordings.in_force(data, today)
    begun = paper_prefill.begun(data, kind, plan, today)
    signer = paper_prefill.signers(kind, office, plan, wording)[0]
    head = PaperHead(office, today, signer, sample=begun.sample)
    layout = layouts.in_force(data)
    return PaperDraft(kind, begun.content, head, wording, plan.id, links=begun.links, layout=layout)


def signers(data: DataFile, draft: PaperDraft) -> tuple[OfficeSigner, ...]:
    """Return who may sign a draft, the usual one first."""
    plan = (
        data.plans.get(draft.plan_id) if draft.plan_id is not None else Plan(draft.head.written_on.year, "")
    )
    return paper_prefill.signers(draft.kind, draft.head.office, plan, draft.wording)


def redated(data: DataFile, draft: PaperDraft, written_on: date) -> PaperDraft:
    """Return a draft as of another day: letterhead and sentences are those of the day."""
    head = replace(draft.head, office=office_on(data, written_on), written_on=written_on)
    return replace(
        draft, head=head, wording=wordings.in_force(data, written_on), layout=layouts.in_force(data)
    )


def with_fields(draft: PaperDraft, told: Mapping[str, Any]) -> PaperDraft:
    """Return a draft with some fields set from JSON values.

    Raises UserError ``paper.field`` for a field the kind does not have, and ``paper.value``.
    """
    present = paper_codec.to_json(draft.content)
    for name in told:
        if name not in present:
            raise UserError("paper.field", field=name, known=", ".join(present))
    content: object = paper_codec.from_json(draft.kind.content, {**present, **told})
    return replace(draft, content=content)


def composed(draft: PaperDraft) -> OfficialDocument:
    """Compose a draft; it needs no data file."""
    return laid_out(draft.kind.compose(draft.content, draft.head, draft.wording), draft.layout)


def problems(draft: PaperDraft) -> Problems:
    """Return the fields that cannot be printed yet, each with the code of what is wrong."""
    return draft.kind.problems(draft.content)


def check_complete(draft: PaperDraft) -> None:
    """Raise UserError ``paper.incomplete`` with the names of the fields that wait to be filled in."""
    found = dict.fromkeys(field for field, _ in problems(draft))
    if found:
        labels = "; ".join(fields_of(draft.kind)[name].label for name in found)
        raise UserError("paper.incomplete", labels=labels, fields=tuple(found))


def keep(data: DataFile, draft: PaperDraft, now: datetime) -> Change:
    """Keep a draft, with its .docx once nothing is missing in it; one action."""
    with data.action(f"Lập {_spoken(draft)}") as done:
        fresh = Document(
            kind=draft.code, title="", plan_id=draft.plan_id, created_at=now.isoformat(timespec="seconds")
        )
        document_id = data.documents.save(_written(data, fresh, draft))
        for link in draft.links:
            data.links.save(replace(link, document_id=document_id))
    return done.change


def revise(data: DataFile, document_id: int, draft: PaperDraft) -> Change:
    """Put a changed draft in the place of a kept one; UserError ``document.sent`` for what was sent."""
    with data.action(f"Sửa {_spoken(draft)}") as done:
        data.documents.save(_written(data, data.documents.get(document_id), draft))
    return done.change


def _spoken(draft: PaperDraft) -> str:
    return draft.kind.name[:1].lower() + draft.kind.name[1:]


def _written(data: DataFile, paper: Document, draft: PaperDraft) -> Document:
    if paper.status is DocumentStatus.SENT:
        raise UserError("document.sent")
    told = replace(paper, period=draft.period, symbol=draft.symbol, made_from=_told(draft))
    if problems(draft):  # kept as typed so far; there is no file of half a paper
        return replace(told, title=_unfinished_title(draft), attachment_id=None, sha256="")
    made = composed(draft)
    content = word_bytes(made)
    sha256, attachment = hashlib.sha256(content).hexdigest(), paper.attachment_id
    if sha256 != paper.sha256:
        attachment = data.attachments.add(f"{draft.file_stem}.docx", content)
    symbol = symbol_of(made) or draft.symbol
    return replace(told, title=made.title, symbol=symbol, attachment_id=attachment, sha256=sha256)


def _unfinished_title(draft: PaperDraft) -> str:
    subject = " ".join(getattr(draft.content, "subject", "").split())
    return f"{draft.kind.name}: {subject}" if subject else draft.kind.name


def _told(draft: PaperDraft) -> str:
    head = _KeptHead(
        draft.head.written_on,
        draft.head.signer,
        draft.head.recipients,
        sample=draft.head.sample,
        electronic=draft.head.electronic,
    )
    told = {
        "paper": draft.kind.key,
        "content": paper_codec.to_json(draft.content),
        "head": paper_codec.to_json(head),
    }
    return json.dumps(told, ensure_ascii=False)


def is_written(paper: Document) -> bool:
    """Tell whether a paper was written from a form of fields, so that it can be opened in its editor."""
    return "paper" in json.loads(paper.made_from or "{}")


def draft_of(data: DataFile, document_id: int) -> PaperDraft:
    """Return a kept paper as a draft; UserError ``paper.no_form`` for reports and letters to units."""
    paper = data.documents.get(document_id)
    return draft_from(data, paper)


def draft_from(data: DataFile, paper: Document) -> PaperDraft:
    """Return the draft a kept paper was made from."""
    told: dict[str, Any] = json.loads(paper.made_from or "{}")
    if "paper" not in told:
        raise UserError("paper.no_form")
    kind = kind_of(told["paper"])
    kept = paper_codec.from_json(_KeptHead, told["head"])
    day = kept.written_on
    return PaperDraft(
        kind=kind,
        content=paper_codec.from_json(kind.content, told["content"]),
        head=PaperHead(
            office_on(data, day),
            day,
            kept.signer,
            kept.recipients,
            sample=kept.sample,
            electronic=kept.electronic,
        ),
        wording=wordings.in_force(data, day),
        plan_id=paper.plan_id,
        period=paper.period,
        layout=layouts.in_force(data),
    )
