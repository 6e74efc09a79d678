"""What a unit owes for a period: asked, reminded, received, taken in; and what it is asked for."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dxdesk.domain.calendar import Lateness, WorkingCalendar
from dxdesk.domain.indicator import Indicator
from dxdesk.domain.task import Task
from dxdesk.domain.unit import Party, Unit, UnitGroup


class Channel(StrEnum):
    """How a unit was reminded or how it answered."""

    LETTER = "letter"  # công văn
    FORM = "form"  # phiếu, as a file
    PHONE = "phone"
    MESSAGE = "message"
    PAPER = "paper"


class SubmissionStage(StrEnum):
    """How far a unit's report of a period has come; derived from its days."""

    NOT_ASKED = "not_asked"
    ASKED = "asked"
    RECEIVED = "received"  # the file is kept, its figures are not taken in yet
    IMPORTED = "imported"


@dataclass(frozen=True, slots=True)
class Reminder:
    """One time a unit was chased: when, how, whom, and the letter where there was one."""

    submission_id: int
    on: date
    channel: Channel
    id: int = 0
    whom: str = ""
    document_id: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Submission:
    """A unit's report for a collection: ``period`` is a key such as "2024-Q1", or "R7" for ad hoc request 7.

    ``form_version`` counts the forms sent to the unit for it; ``attachment_id`` is the newest answer kept;
    ``left_open`` counts the cells of it that were in doubt or in conflict and have not been taken.
    """

    unit_id: int
    period: str
    id: int = 0
    plan_id: int = 0
    asked_on: date | None = None
    received_on: date | None = None
    imported_on: date | None = None
    channel: Channel = Channel.FORM
    form_version: int = 0
    attachment_id: int | None = None
    note: str = ""
    reminders: tuple[Reminder, ...] = ()
    left_open: int = 0

    @property
    def stage(self) -> SubmissionStage:
        """How far it has come."""
        if self.imported_on is not None:
            return SubmissionStage.IMPORTED
        if self.received_on is not None:
            return SubmissionStage.RECEIVED
        return SubmissionStage.ASKED if self.asked_on is not None else SubmissionStage.NOT_ASKED


@dataclass(frozen=True, slots=True)
class AdHocRequest:
    """A report asked for outside the regime, with its own day and items (``()``: every item)."""

    title: str
    due_on: date
    id: int = 0
    plan_id: int = 0
    requested_by: str = ""
    document: str = ""  # số, ký hiệu of the paper that asks
    task_ids: tuple[int, ...] = ()
    indicator_ids: tuple[int, ...] = ()
    note: str = ""

    @property
    def key(self) -> str:
        """The key its submissions carry in the place of a period."""
        return f"R{self.id}"


def days_late(
    submission: Submission, due: date, *, today: date, calendar: WorkingCalendar, lateness: Lateness
) -> int:
    """Return the working days by which a report is or was late; 0 in time."""
    limit = calendar.late_after(due, lateness)
    came = submission.received_on or today
    if came <= limit:
        return 0
    return calendar.working_days(limit, came) - (1 if calendar.is_working(limit) else 0)


@dataclass(frozen=True, slots=True)
class AskedItems:
    """The tasks and indicators one unit reports on, in the plan's order."""

    unit: Unit
    tasks: tuple[Task, ...] = ()
    indicators: tuple[Indicator, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether there is nothing to ask."""
        return not (self.tasks or self.indicators)


def asked_items(
    units: Sequence[Unit],
    groups: Iterable[UnitGroup],
    tasks: Sequence[Task],
    indicators: Sequence[Indicator],
    *,
    day: date,
    with_coordinators: bool,
) -> tuple[AskedItems, ...]:
    """Return what each unit valid on the day is asked for; units with nothing to report are left out.

    A unit is asked for what it leads, and what it takes part in where ``with_coordinators``; a group stands
    for its members on that day.
    """
    by_id = {group.id: group for group in groups}

    def concerned(leads: tuple[Party, ...], coordinators: tuple[Party, ...]) -> frozenset[int]:
        found: set[int] = set()
        for party in (*leads, *coordinators) if with_coordinators else leads:
            if party.unit_id is not None:
                found.add(party.unit_id)
            elif party.group_id is not None and party.group_id in by_id:
                found |= {unit.id for unit in by_id[party.group_id].expand(units, day)}
        return frozenset(found)

    of_tasks = [(task, concerned(task.leads, task.coordinators)) for task in tasks]
    of_indicators = [(item, concerned(item.leads, item.coordinators)) for item in indicators]
    every = (
        AskedItems(
            unit=unit,
            tasks=tuple(task for task, ids in of_tasks if unit.id in ids),
            indicators=tuple(item for item, ids in of_indicators if unit.id in ids),
        )
        for unit in units
        if unit.valid_on(day)
    )
    return tuple(items for items in every if not items.empty)
