"""Sending a paper: numbered, dated, kept with its bytes and figures, and never changed again."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from dxdesk.documents.blocks import OfficialDocument
from dxdesk.documents.register_book import sent_to, signer_under
from dxdesk.documents.stamp import spoken_number, stamped
from dxdesk.domain.change import Change
from dxdesk.domain.document import Document, DocumentStatus
from dxdesk.domain.errors import UserError
from dxdesk.domain.frozen import FactChange, differences, facts
from dxdesk.domain.office import OfficeSigner
from dxdesk.services import letters, papers, reports, school_report
from dxdesk.services.numbering import check_free, series_of
from dxdesk.storage.data_file import DataFile


@dataclass(frozen=True, slots=True)
class Composed:
    """A draft composed again from the data as they are: its content and, for a report, its figures."""

    document: OfficialDocument
    facts: Mapping[str, str]


def compose_again(data: DataFile, paper: Document) -> Composed:
    """Compose a draft again as of the day it was made.

    Raises UserError ``plan.missing`` where its plan is gone, and what is still missing in an unfinished one.
    """
    told: dict[str, Any] = json.loads(paper.made_from or "{}")
    if "paper" in told:
        return Composed(papers.composed(papers.draft_from(data, paper)), {})
    if paper.kind == letters.LETTER_KIND:
        return Composed(letters.composed_again(data, paper), {})
    if school_report.SCHOOLS in told:
        return Composed(school_report.composed_again(data, paper), {})
    plan, signer = reports.plan_of(data, paper), told.get("signer")
    report = reports.compose_key(
        data,
        plan=plan,
        period_key=paper.period,
        today=date.fromisoformat(told["today"]) if "today" in told else _made_on(paper),
        signer=OfficeSigner(tuple(signer["lines"]), signer["name"]) if signer else None,
    )
    return Composed(report.document, facts(report.snapshot))


def _made_on(paper: Document) -> date:
    return datetime.fromisoformat(paper.created_at).date()


def draft_moved(data: DataFile, document_id: int) -> bool:
    """Tell whether a draft would read otherwise now than when it was made; an unfinished one would not."""
    paper = data.documents.get(document_id)
    if paper.status is DocumentStatus.SENT or not paper.sha256:
        return False
    return _hash(reports.word_bytes(compose_again(data, paper).document)) != paper.sha256


def send(
    data: DataFile,
    document_id: int,
    *,
    number: str,
    issued_on: date,
    signer: str = "",
    accept_changes: bool = False,
) -> Change:
    """Freeze a draft as it was sent: number and day filled in, bytes, hash and figures kept; one action.

    Without a ``signer`` the one under the paper is noted. Raises UserError ``document.sent`` for what was
    sent before, ``document.number`` for a number that is none, ``document.number_taken`` for one that another
    paper of its series bears, and ``document.draft_moved`` where the draft that was signed no longer says
    what the data say, unless ``accept_changes``.
    """
    paper = data.documents.get(document_id)
    if paper.status is DocumentStatus.SENT:
        raise UserError("document.sent")
    made = compose_again(data, paper)
    if not accept_changes and paper.sha256 and _hash(reports.word_bytes(made.document)) != paper.sha256:
        raise UserError("document.draft_moved")
    issued = stamped(made.document, number=number, issued_on=issued_on)
    content = reports.word_bytes(issued)
    shown = spoken_number(number)
    numbered_as = {"kind": paper.kind, "symbol": paper.symbol}
    check_free(data, **numbered_as, number=shown, issued_on=issued_on, besides=paper.id)
    noted = _noted(paper, issued)
    with data.action(f"Gửi {paper.title}, số {shown}/{paper.symbol}") as done:
        attachment = data.attachments.add(_file_name(data, paper, shown), content)
        data.documents.save(
            replace(
                noted,
                number=shown,
                issued_on=issued_on,
                signer=signer or signer_under(issued),
                series=series_of(data, **numbered_as),
                attachment_id=attachment,
                sha256=_hash(content),
                status=DocumentStatus.SENT,
                facts=json.dumps(dict(made.facts), ensure_ascii=False) if made.facts else "",
            )
        )
    return done.change


def _noted(paper: Document, issued: OfficialDocument) -> Document:
    """Return a paper with the columns of the register that it tells itself, where nobody wrote them."""
    recipients, kept_by = sent_to(issued)
    return replace(paper, recipients=paper.recipients or recipients, kept_by=paper.kept_by or kept_by)


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _file_name(data: DataFile, paper: Document, number: str) -> str:
    stem = (
        data.attachments.name(paper.attachment_id).removesuffix(".docx")
        if paper.attachment_id
        else paper.kind
    )
    return f"{stem}-so-{number}.docx"


def reprint(data: DataFile, document_id: int) -> bytes:
    """Return the very bytes that were sent; UserError ``document.damaged`` where they are not."""
    paper = data.documents.get(document_id)
    if paper.attachment_id is None:
        raise UserError("document.no_file")
    content = data.attachments.content(paper.attachment_id)
    if _hash(content) != paper.sha256:
        raise UserError("document.damaged")
    return content


def changed_since(data: DataFile, document_id: int, *, today: date) -> tuple[FactChange, ...]:
    """Return what the same report would say otherwise today; nothing for papers without figures."""
    paper = data.documents.get(document_id)
    if not paper.facts or paper.kind != reports.REPORT_KIND:
        return ()
    plan = reports.plan_of(data, paper)
    now = reports.compose_key(data, plan=plan, period_key=paper.period, today=today).snapshot
    return differences(json.loads(paper.facts), facts(now))


def signer_of(data: DataFile, document_id: int) -> str:
    """Return who signs a paper, as it stands under it: "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC"."""
    paper = data.documents.get(document_id)
    return paper.signer or signer_under(compose_again(data, paper).document)
