"""The report that answers an ad hoc request: only the items it names, to whoever asked."""

from dataclasses import replace

from dxdesk.documents.blocks import Addressees, Block, Letterhead, OfficialDocument, Signature, Title
from dxdesk.documents.report import report_symbol
from dxdesk.documents.wording import load_wording
from dxdesk.domain.office import OfficeSigner
from dxdesk.domain.period import Period
from dxdesk.domain.snapshot import ReportSnapshot
from dxdesk.domain.status import count
from dxdesk.domain.submission import AdHocRequest


def narrowed(taken: ReportSnapshot, request: AdHocRequest) -> ReportSnapshot:
    """Return a snapshot of the items a request names; of all where it names none."""
    if not (request.task_ids or request.indicator_ids):
        return taken
    chosen = tuple(state for state in taken.tasks if state.task.id in request.task_ids)
    return replace(
        taken,
        tasks=chosen,
        counts=count(chosen),
        indicators=tuple(row for row in taken.indicators if row.indicator.id in request.indicator_ids),
        previous_counts=None,
        previous_tasks=(),
        previous_indicators=(),
        compared=None,
    )


def as_of_office(taken: ReportSnapshot) -> ReportSnapshot:
    """Return a snapshot that the office itself reports, not its Văn phòng as in the reports of months."""
    return replace(taken, period=Period.quarter_of(taken.period.last_day))


def addressed(document: OfficialDocument, taken: ReportSnapshot, request: AdHocRequest) -> OfficialDocument:
    """Return the report with the request's name, from the office to whoever asked."""
    sections = tuple(
        replace(section, blocks=tuple(_block(block, taken, request) for block in section.blocks))
        for section in document.sections
    )
    return replace(document, title=request.title, sections=sections)


def _block(block: Block, taken: ReportSnapshot, request: AdHocRequest) -> Block:
    office = taken.office
    match block:
        case Letterhead():
            wording = load_wording()
            number = block.number.replace(
                report_symbol(taken, wording), report_symbol(as_of_office(taken), wording)
            )
            return replace(block, parent=office.parent, issuer=office.name, number=number)
        case Title():
            return replace(block, subject=request.title)
        case Addressees():
            return Addressees((request.requested_by or office.superior,))
        case Signature():
            signer = office.signers[0] if office.signers else OfficeSigner(block.lines)
            recipients = office.report_recipients or block.recipients
            return Signature(recipients, signer.lines, signer.name)
        case _:
            return block
