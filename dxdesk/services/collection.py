"""The page of a round of reports: who is asked, who has answered, what is to do now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dxdesk.domain.calendar import Lateness, WorkingCalendar
from dxdesk.domain.document import Document, DocumentStatus
from dxdesk.domain.errors import UserError
from dxdesk.domain.plan import Plan
from dxdesk.domain.submission import (
    AskedItems,
    Reminder,
    Submission,
    SubmissionStage,
    days_late,
)
from dxdesk.domain.unit import Unit
from dxdesk.services.answers import in_round
from dxdesk.services.asking import (
    asked_units,
    asking_day,
    asks_coordinators,
    indicators_of,
    leads,
    members,
    tasks_of,
)
from dxdesk.services.duties import Collection, LastDay, collection
from dxdesk.services.in_force import lateness, working_calendar
from dxdesk.storage.data_file import DataFile

REPORT_KIND = "BC"
SOON_DAYS = 3  # working days before the units' last day in which the silent ones are chased


class Todo(StrEnum):
    """What is to do now in a round."""

    ASK = "ask"  # some units have not been asked
    WAIT = "wait"  # asked, and there is time
    CHASE = "chase"  # the units' last day is near or past, and some are silent
    TAKE_IN = "take_in"  # files are kept whose figures are not taken in, or cells were left open
    WRITE = "write"  # everything is in: the report is to be written
    SEND = "send"  # the report is drafted
    DONE = "done"  # the report has been sent
    NOBODY = "nobody"  # the round asks no unit


@dataclass(frozen=True, slots=True)
class UnitRow:
    """A unit in a round: what it is asked for, how far its report has come, and what is still open.

    ``open_tasks`` and ``open_indicators`` are the codes of items it leads that nobody has answered for.
    ``file_name`` is that of the answer kept; ``days_late`` are working days.
    """

    items: AskedItems
    submission: Submission
    days_late: int = 0
    file_name: str = ""
    open_tasks: tuple[str, ...] = ()
    open_indicators: tuple[str, ...] = ()

    @property
    def unit(self) -> Unit:
        """The unit."""
        return self.items.unit

    @property
    def stage(self) -> SubmissionStage:
        """How far its report has come."""
        return self.submission.stage

    @property
    def asked_count(self) -> int:
        """How many tasks and indicators it is asked for."""
        return len(self.items.tasks) + len(self.items.indicators)

    @property
    def open_count(self) -> int:
        """How many items it leads are unanswered."""
        return len(self.open_tasks) + len(self.open_indicators)

    @property
    def last_reminder(self) -> Reminder | None:
        """The last time it was chased; None where it never was."""
        return self.submission.reminders[-1] if self.submission.reminders else None

    @property
    def silent(self) -> bool:
        """Whether it has been asked, or owes something, and nothing has come."""
        waiting = self.stage in (SubmissionStage.NOT_ASKED, SubmissionStage.ASKED)
        return waiting and (self.stage is SubmissionStage.ASKED or self.open_count > 0)


@dataclass(frozen=True, slots=True)
class Board:
    """A round of reports on a day: its window, what is to do now, and a row for each unit.

    ``nobody`` are the codes of tasks and indicators that no unit is asked for.
    """

    plan: Plan
    item: Collection
    today: date
    todo: Todo
    rows: tuple[UnitRow, ...] = ()
    nobody: tuple[str, ...] = ()
    with_coordinators: bool = False
    report: Document | None = None

    def count(self, *stages: SubmissionStage) -> int:
        """Count the units whose reports have come so far."""
        return sum(row.stage in stages for row in self.rows)

    @property
    def silent(self) -> tuple[UnitRow, ...]:
        """The units that are waited for."""
        return tuple(row for row in self.rows if row.silent)

    @property
    def answered(self) -> int:
        """How many units have answered."""
        return self.count(SubmissionStage.RECEIVED, SubmissionStage.IMPORTED)

    def row(self, unit_id: int) -> UnitRow:
        """Return the row of a unit; raises UserError ``unit.missing``."""
        found = next((row for row in self.rows if row.unit.id == unit_id), None)
        if found is None:
            raise UserError("unit.missing")
        return found


def board(
    data: DataFile,
    *,
    plan: Plan,
    period_key: str,
    today: date,
    with_coordinators: bool | None = None,
) -> Board:
    """Return how a round stands; raises UserError ``period.key`` for a key that is none."""
    item = collection(data, plan=plan, period_key=period_key, today=today)
    chosen = asks_coordinators(data) if with_coordinators is None else with_coordinators
    asked = asked_units(data, plan=plan, item=item, today=today, with_coordinators=chosen)
    rows = _rows(data, plan, item, today, asked)
    report = _report(data, plan, item)
    return Board(
        plan=plan,
        item=item,
        today=today,
        todo=_todo(rows, item.units, report),
        rows=rows,
        nobody=_nobody(data, plan, item, today),
        with_coordinators=chosen,
        report=report,
    )


def _rows(
    data: DataFile, plan: Plan, item: Collection, today: date, asked: Sequence[AskedItems]
) -> tuple[UnitRow, ...]:
    known = {found.unit_id: found for found in data.submissions.of_period(plan.id, item.key)}
    listed = {items.unit.id for items in asked}
    others = [AskedItems(unit) for unit in data.units.all() if unit.id in known and unit.id not in listed]
    reader = _RowReader.of(data, plan, item, today)
    return tuple(reader.row(items, known.get(items.unit.id)) for items in (*asked, *others))


@dataclass(frozen=True, slots=True)
class _RowReader:
    """Makes the rows of a round; what all rows need is read once."""

    data: DataFile
    plan: Plan
    item: Collection
    today: date
    open_tasks: frozenset[int]
    open_indicators: frozenset[int]
    groups: Mapping[int, frozenset[int]]
    calendar: WorkingCalendar
    lateness: Lateness

    @classmethod
    def of(cls, data: DataFile, plan: Plan, item: Collection, today: date) -> "_RowReader":
        entries = data.tasks.entries_of_plan(plan.id)
        measured = data.indicators.measurements(plan.id)
        indicators = data.indicators.of_plan(plan.id)
        heard = {
            target_id
            for target_id, results in measured.items()
            if any(result.period == item.period.key for result in results)
        }
        return cls(
            data,
            plan,
            item,
            today,
            frozenset(
                task.id
                for task in data.tasks.of_plan(plan.id)
                if not in_round(entries.get(task.id, ()), item)
            ),
            frozenset(row.id for row in indicators if any(t.id not in heard for t in row.targets)),
            members(data, asking_day(item, today)),
            working_calendar(data),
            lateness(data),
        )

    def row(self, items: AskedItems, known: Submission | None) -> UnitRow:
        unit = items.unit
        submission = known or Submission(unit.id, self.item.key, plan_id=self.plan.id)
        kept = submission.attachment_id
        return UnitRow(
            items=items,
            submission=submission,
            days_late=self._late(submission),
            file_name=self.data.attachments.name(kept) if kept else "",
            open_tasks=tuple(
                task.code
                for task in items.tasks
                if task.id in self.open_tasks and leads(task, unit.id, self.groups)
            ),
            open_indicators=tuple(
                row.code
                for row in items.indicators
                if row.id in self.open_indicators and leads(row, unit.id, self.groups)
            ),
        )

    def _late(self, submission: Submission) -> int:
        if self.item.units is None:
            return 0
        return days_late(
            submission,
            self.item.units.nominal,
            today=self.today,
            calendar=self.calendar,
            lateness=self.lateness,
        )


def _nobody(data: DataFile, plan: Plan, item: Collection, today: date) -> tuple[str, ...]:
    """Return the codes of what no unit is asked for, even of those that take part."""
    asked = asked_units(data, plan=plan, item=item, today=today, with_coordinators=False)
    tasks = {task.id for items in asked for task in items.tasks}
    rows = {row.id for items in asked for row in items.indicators}
    return (
        *(task.code for task in tasks_of(data, plan=plan, item=item) if task.id not in tasks),
        *(row.code for row in indicators_of(data, plan=plan, item=item) if row.id not in rows),
    )


def _report(data: DataFile, plan: Plan, item: Collection) -> Document | None:
    """Return the newest report of a round; a sent one before drafts."""
    found = [
        paper
        for paper in data.documents.all()
        if paper.kind == REPORT_KIND and paper.period == item.key and paper.plan_id in (plan.id, None)
    ]
    return max(found, key=_newest, default=None)


def _newest(paper: Document) -> tuple[bool, int]:
    return paper.status is DocumentStatus.SENT, paper.id


def _todo(rows: Sequence[UnitRow], last: LastDay | None, report: Document | None) -> Todo:
    stages = [row.stage for row in rows]
    if report and report.status is DocumentStatus.SENT:
        return Todo.DONE
    if not rows:
        return Todo.NOBODY
    if SubmissionStage.RECEIVED in stages or any(row.submission.left_open for row in rows):
        return Todo.TAKE_IN
    if any(row.silent for row in rows) and last and last.days_left <= SOON_DAYS:
        return Todo.CHASE if SubmissionStage.ASKED in stages else Todo.ASK
    if any(row.stage is SubmissionStage.NOT_ASKED and row.silent for row in rows):
        return Todo.ASK
    if SubmissionStage.ASKED in stages:
        return Todo.WAIT
    return Todo.SEND if report else Todo.WRITE
