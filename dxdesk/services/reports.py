"""Reports: a snapshot of the data, the paper made from it, and the papers made so far."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TypedDict

from dxdesk.documents.ad_hoc import ad_hoc_report, restricted
from dxdesk.documents.blocks import OfficialDocument
from dxdesk.documents.brief import Awaited, SituationSnapshot, situation_page
from dxdesk.documents.comparison import compared_with
from dxdesk.documents.laid_out import laid_out
from dxdesk.documents.layout import USUAL, Layout
from dxdesk.documents.report import quarter_report, report_symbol
from dxdesk.documents.wording import Wording
from dxdesk.domain.change import Change
from dxdesk.domain.document import Document
from dxdesk.domain.errors import UserError
from dxdesk.domain.frozen import facts
from dxdesk.domain.obstacle import ReportedObstacle
from dxdesk.domain.office import Office, OfficeSigner
from dxdesk.domain.period import Period
from dxdesk.domain.plan import Plan
from dxdesk.domain.report_prose import NO_PROSE
from dxdesk.domain.rollout import RolloutProgress
from dxdesk.domain.snapshot import ReportSnapshot
from dxdesk.domain.state import IndicatorState, TaskState
from dxdesk.domain.status import count
from dxdesk.domain.submission import AdHocRequest
from dxdesk.services import indicators, layouts, obstacles, prose, rollouts, round_states, tasks, wordings
from dxdesk.services.duties import collection
from dxdesk.services.files import write_beside
from dxdesk.services.overview import Overview
from dxdesk.services.overview import overview as gather
from dxdesk.storage.data_file import DataFile

SAMPLE_NOTE = "số liệu minh họa"
REPORT_KIND = "BC"


@dataclass(frozen=True, slots=True)
class Report:
    """A report as content, with the snapshot it was made from and the request it answers, if any."""

    snapshot: ReportSnapshot
    document: OfficialDocument
    wording: Wording
    request: AdHocRequest | None = None
    signer: OfficeSigner | None = None  # None: the usual one

    @property
    def key(self) -> str:
        """The key of its period, or of its request."""
        return self.request.key if self.request else self.snapshot.period.key

    @property
    def label(self) -> str:
        """What it is about: "báo cáo Quý I năm 2024"."""
        return self.request.title if self.request else f"báo cáo {self.snapshot.period.label}"

    @property
    def title(self) -> str:
        """The name it has in lists."""
        if self.request:
            return f"Báo cáo đột xuất: {self.request.title}"
        return f"Báo cáo kết quả chuyển đổi số {self.snapshot.period.label}"

    @property
    def symbol(self) -> str:
        """Its ký hiệu: "BC-SGDĐT"."""
        if self.request:
            return self.wording.say("head.symbol", code=self.snapshot.office.abbreviation)
        return report_symbol(self.snapshot, self.wording)

    @property
    def file_stem(self) -> str:
        """The name of its files, without an ending."""
        return f"bao-cao-{self.key}"


def office_on(data: DataFile, day: date) -> Office:
    """Return the letterhead valid on the day; raises UserError ``office.missing``."""
    office = data.offices.on(day)
    if office is None:
        raise UserError("office.missing", day=day)
    return office


def snapshot(
    data: DataFile, *, plan: Plan, period: Period, today: date, request: AdHocRequest | None = None
) -> ReportSnapshot:
    """Take the state of a plan for a report: figures up to the cut-off day, or to today if it is earlier.

    What units reported for the period counts at its cut-off, on whatever day their forms were taken in. An
    ad hoc ``request`` is of its own day and only of the items it names.
    """
    as_of = min(today, request.due_on if request else period.data_to)
    key = request.key if request else period.key
    task_states = round_states.task_states(data, plan=plan, key=key, as_of=as_of)
    indicator_states = indicators.states(data, plan_id=plan.id, period=period, today=as_of)
    spread = rollouts.progress(data, plan=plan, as_of=as_of)
    compared = compared_with(period)
    comparable = plan.first_day <= compared.data_to < as_of
    before = round_states.task_states(data, plan=plan, key=compared.key, as_of=compared.data_to)
    results = indicators.states(data, plan_id=plan.id, period=compared, today=compared.data_to)
    noted = obstacles.reported(data, plan=plan, as_of=as_of)
    taken = ReportSnapshot(
        period=period,
        as_of=as_of,
        written_on=today,
        office=office_on(data, today),
        plan=plan,
        tasks=task_states,
        counts=count(task_states),
        indicators=indicator_states,
        previous_counts=count(before) if comparable else None,
        sample=_has_samples(task_states, indicator_states)
        or any(map(rollout_sampled, spread))
        or _noted_samples(noted),
        previous_tasks=before if comparable else (),
        previous_indicators=results if comparable else (),
        compared=compared if comparable else None,
        rollouts=spread,
        obstacles=noted,
    )
    if request is None:
        return taken
    return restricted(taken, task_ids=request.task_ids, indicator_ids=request.indicator_ids)


def _has_samples(task_states: Iterable[TaskState], indicator_states: Iterable[IndicatorState]) -> bool:
    notes = [entry.note for state in task_states for entry in state.entries]
    notes += [
        target.measurement.note
        for state in indicator_states
        for target in state.targets
        if target.measurement
    ]
    return any(SAMPLE_NOTE in note for note in notes)


def _noted_samples(noted: Iterable[ReportedObstacle]) -> bool:
    return any(SAMPLE_NOTE in one.note for one in noted)


def rollout_sampled(progress: RolloutProgress) -> bool:
    """Tell whether any figure of a roll-out is a sample."""
    notes = [progress.rollout.note, *(item.row.note for item in progress.rows)]
    return any(SAMPLE_NOTE in note for note in notes)


def compose(
    data: DataFile, *, plan: Plan, period: Period, today: date, signer: OfficeSigner | None = None
) -> Report:
    """Compose a report with the clerk's own words; nothing is written."""
    taken = snapshot(data, plan=plan, period=period, today=today)
    words = prose.sections(data, plan=plan, period_key=period.key)
    return composed(taken, words, **_told(data, today), signer=signer)


def compose_key(
    data: DataFile, *, plan: Plan, period_key: str, today: date, signer: OfficeSigner | None = None
) -> Report:
    """Compose the report of a period or of an ad hoc request; raises UserError ``period.key``."""
    item = collection(data, plan=plan, period_key=period_key, today=today)
    taken = snapshot(data, plan=plan, period=item.period, today=today, request=item.request)
    words = prose.sections(data, plan=plan, period_key=item.key)
    return composed(taken, words, item.request, **_told(data, today), signer=signer)


class _Said(TypedDict):
    wording: Wording
    layout: Layout


def _told(data: DataFile, today: date) -> _Said:
    return {"wording": wordings.in_force(data, today), "layout": layouts.in_force(data)}


def composed(
    taken: ReportSnapshot,
    words: Mapping[str, str] = NO_PROSE,
    request: AdHocRequest | None = None,
    *,
    wording: Wording,
    layout: Layout = USUAL,
    signer: OfficeSigner | None = None,
) -> Report:
    """Compose a report from a snapshot and the clerk's words; it needs no data file."""
    if request is None:
        document = quarter_report(taken, wording, words, signer=signer)
        return Report(taken, laid_out(document, layout), wording, signer=signer)
    document = ad_hoc_report(
        taken,
        wording,
        title=request.title,
        request=request.document,
        addressee=request.requested_by,
        signer=signer,
        prose=words,
    )
    return Report(taken, laid_out(document, layout), wording, request, signer)


def plan_of(data: DataFile, paper: Document) -> Plan:
    """Return the plan a paper speaks of; raises UserError ``plan.missing``."""
    if paper.plan_id is None:
        raise UserError("plan.missing")
    return data.plans.get(paper.plan_id)


def word_bytes(document: OfficialDocument) -> bytes:
    """Return a document as .docx."""
    from dxdesk.documents.word import to_docx

    return to_docx(document)


def keep(data: DataFile, report: Report, *, now: datetime) -> Change:
    """Keep a report made as a draft with its .docx inside the data file."""
    content = word_bytes(report.document)
    with data.action(f"Lập {report.label}") as done:
        attachment = data.attachments.add(f"{report.file_stem}.docx", content)
        data.documents.save(
            Document(
                kind=REPORT_KIND,
                title=report.title,
                plan_id=report.snapshot.plan.id,
                period=report.key,
                symbol=report.symbol,
                created_at=now.isoformat(timespec="seconds"),
                attachment_id=attachment,
                sha256=hashlib.sha256(content).hexdigest(),
                made_from=_made_from(report),
                facts=json.dumps(facts(report.snapshot), ensure_ascii=False),
            )
        )
    return done.change


def _made_from(report: Report) -> str:
    told: dict[str, object] = {"today": report.snapshot.written_on.isoformat()}
    if report.signer:
        told["signer"] = asdict(report.signer)
    return json.dumps(told, ensure_ascii=False)


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
    taken = situation_snapshot(state, office_on(data, today), sample=sample)
    return situation_page(taken, wordings.in_force(data, today))


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
