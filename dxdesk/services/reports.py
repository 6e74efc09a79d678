"""Reports: a snapshot of the data, the paper made from it, and the papers made so far."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from dxdesk.documents.blocks import OfficialDocument
from dxdesk.documents.brief import Awaited, SituationSnapshot, situation_page
from dxdesk.documents.report import quarter_report, report_symbol
from dxdesk.documents.wording import load_wording
from dxdesk.domain.change import Change
from dxdesk.domain.document import Document
from dxdesk.domain.errors import UserError
from dxdesk.domain.office import Office
from dxdesk.domain.period import Period
from dxdesk.domain.plan import Plan
from dxdesk.domain.snapshot import ReportSnapshot
from dxdesk.domain.state import IndicatorState, TaskState
from dxdesk.domain.status import count
from dxdesk.services import indicators, tasks
from dxdesk.services.files import write_beside
from dxdesk.services.overview import Overview
from dxdesk.services.overview import overview as gather
from dxdesk.storage.data_file import DataFile

SAMPLE_NOTE = "số liệu minh họa"
REPORT_KIND = "BC"


@dataclass(frozen=True, slots=True)
class Report:
    """A report as content, with the snapshot it was made from."""

    snapshot: ReportSnapshot
    document: OfficialDocument

    @property
    def title(self) -> str:
        """The name it has in lists."""
        return f"Báo cáo kết quả chuyển đổi số {self.snapshot.period.label}"

    @property
    def file_stem(self) -> str:
        """The name of its files, without an ending."""
        return f"bao-cao-{self.snapshot.period.key}"


def office_on(data: DataFile, day: date) -> Office:
    """Return the letterhead valid on the day; raises UserError ``office.missing``."""
    office = data.offices.on(day)
    if office is None:
        raise UserError("office.missing", day=day)
    return office


def snapshot(data: DataFile, *, plan: Plan, period: Period, today: date) -> ReportSnapshot:
    """Take the state of a plan for a report: figures up to the cut-off day, or to today if it is earlier."""
    as_of = min(today, period.data_to)
    task_states = tasks.states(data, plan_id=plan.id, today=as_of)
    indicator_states = indicators.states(data, plan_id=plan.id, period=period, today=as_of)
    before = tasks.states(data, plan_id=plan.id, today=period.previous.data_to)
    return ReportSnapshot(
        period=period,
        as_of=as_of,
        written_on=today,
        office=office_on(data, today),
        plan=plan,
        tasks=task_states,
        counts=count(task_states),
        indicators=indicator_states,
        previous_counts=count(before) if period.previous.data_to >= plan.first_day else None,
        sample=_has_samples(task_states, indicator_states),
    )


def _has_samples(task_states: Iterable[TaskState], indicator_states: Iterable[IndicatorState]) -> bool:
    notes = [entry.note for state in task_states for entry in state.entries]
    notes += [
        target.measurement.note
        for state in indicator_states
        for target in state.targets
        if target.measurement
    ]
    return any(SAMPLE_NOTE in note for note in notes)


def compose(data: DataFile, *, plan: Plan, period: Period, today: date) -> Report:
    """Compose a report; nothing is written."""
    taken = snapshot(data, plan=plan, period=period, today=today)
    return Report(taken, quarter_report(taken, load_wording()))


def word_bytes(document: OfficialDocument) -> bytes:
    """Return a document as .docx."""
    from dxdesk.documents.word import to_docx

    return to_docx(document)


def keep(data: DataFile, report: Report, *, now: datetime) -> Change:
    """Keep a report made as a draft with its .docx inside the data file."""
    content = word_bytes(report.document)
    symbol = report_symbol(report.snapshot, load_wording())
    with data.action(f"Lập báo cáo {report.snapshot.period.label}") as done:
        attachment = data.attachments.add(f"{report.file_stem}.docx", content)
        data.documents.save(
            Document(
                kind=REPORT_KIND,
                title=report.title,
                period=report.snapshot.period.key,
                symbol=symbol,
                created_at=now.isoformat(timespec="seconds"),
                attachment_id=attachment,
                sha256=hashlib.sha256(content).hexdigest(),
            )
        )
    return done.change


def documents(data: DataFile) -> tuple[Document, ...]:
    """Return the papers made so far, newest first."""
    return tuple(sorted(data.documents.all(), key=lambda document: document.created_at, reverse=True))


def document_bytes(data: DataFile, document_id: int) -> bytes:
    """Return the .docx of a paper as it was made."""
    attachment = data.documents.get(document_id).attachment_id
    if attachment is None:
        raise UserError("document.no_file")
    return data.attachments.content(attachment)


def save_copy(content: bytes, target: Path) -> Path:
    """Write a paper beside its target and put it in place; an open file is a UserError."""
    return write_beside(target, content)


def situation(data: DataFile, *, plan: Plan, today: date) -> OfficialDocument:
    """Compose the one page "Tình hình đến ngày ..."."""
    state = gather(data, plan=plan, today=today)
    figures = indicators.states(data, plan_id=plan.id, period=state.period, today=today)
    sample = _has_samples(tasks.states(data, plan_id=plan.id, today=today), figures)
    return situation_page(situation_snapshot(state, office_on(data, today), sample=sample))


def situation_snapshot(state: Overview, office: Office, *, sample: bool = False) -> SituationSnapshot:
    """Turn the overview into plain data for the page."""
    return SituationSnapshot(
        today=state.today,
        office=office,
        plan=state.plan,
        period=state.period,
        counts=state.counts,
        late=state.late,
        soon=state.soon,
        waiting=tuple(Awaited(item.name, item.tasks, item.indicators) for item in state.waiting),
        window=state.window,
        short=state.short,
        silent=state.silent,
        sample=sample,
    )
