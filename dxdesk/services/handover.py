"""Sổ bàn giao: what is open on a day, gathered for whoever takes the desk over."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path

from dxdesk.documents.blocks import OfficialDocument
from dxdesk.documents.handover_book import (
    HandoverSnapshot,
    OpenMatter,
    SilentUnit,
    Upcoming,
    handover_book,
)
from dxdesk.domain.document import DocumentStatus
from dxdesk.domain.obstacle import ObstacleKind
from dxdesk.domain.plan import Plan
from dxdesk.domain.state import TaskState
from dxdesk.services import chasing, duties, handover_package, schedule, tasks, wordings
from dxdesk.services.collection import UnitRow
from dxdesk.services.in_force import name_book
from dxdesk.services.reports import SAMPLE_NOTE, office_on
from dxdesk.storage import backups
from dxdesk.storage.data_file import DataFile

DAYS_AHEAD = 60


def snapshot(data: DataFile, *, plan: Plan, today: date, place: Path | None = None) -> HandoverSnapshot:
    """Gather what is open on the day: tasks, silent units, difficulties, drafts, deadlines, places.

    ``place`` is where the data file is said to be, where that is not its own path.
    """
    until = today + timedelta(days=DAYS_AHEAD)
    states = tasks.states(data, plan_id=plan.id, today=today)
    still_open = tuple(state for state in states if not state.done)
    item = duties.current(data, plan=plan, today=today)
    silent = chasing.silent(data, plan=plan, period_key=item.key, today=today) if item else ()
    return HandoverSnapshot(
        office=office_on(data, today),
        plan=plan,
        day=today,
        until=until,
        round_label=item.label if item else "",
        tasks=still_open,
        silent=tuple(_silent(data, silent)),
        matters=_matters((*_obstacles(data, plan, today), *_difficulties(data, plan, still_open))),
        papers=tuple(paper for paper in data.documents.all() if paper.status is DocumentStatus.DRAFT),
        deadlines=tuple(_deadlines(data, today, until)),
        places=_places(place or data.path),
        sample=any(SAMPLE_NOTE in entry.note for state in states for entry in state.entries),
    )


def book(data: DataFile, *, plan: Plan, today: date, place: Path | None = None) -> OfficialDocument:
    """Compose the printed book of a day."""
    taken = snapshot(data, plan=plan, today=today, place=place)
    return handover_book(taken, wordings.in_force(data, today))


def _silent(data: DataFile, rows: Iterable[UnitRow]) -> Iterator[SilentUnit]:
    contacts = {
        person.unit_id: " ".join(part for part in (person.name or person.title, person.phone) if part)
        for person in reversed(data.people.all())
    }
    for row in rows:
        yield SilentUnit(
            row.unit.name,
            _owed(row.open_tasks, row.open_indicators),
            row.submission.asked_on,
            contacts.get(row.unit.id, ""),
        )


def _owed(open_tasks: Iterable[str], open_indicators: Iterable[str]) -> str:
    parts = (("nhiệm vụ", ", ".join(open_tasks)), ("chỉ tiêu", ", ".join(open_indicators)))
    return "; ".join(f"{noun} {codes}" for noun, codes in parts if codes)


def _matters(found: Iterable[OpenMatter]) -> tuple[OpenMatter, ...]:
    """Return what is open, oldest first."""
    return tuple(sorted(found, key=lambda one: one.raised_on or date.min))


def _obstacles(data: DataFile, plan: Plan, today: date) -> Iterator[OpenMatter]:
    codes = {("task", task.id): task.code for task in data.tasks.of_plan(plan.id)}
    codes |= {("indicator", item.id): item.code for item in data.indicators.of_plan(plan.id)}
    units = name_book(data, today).units
    for one in data.obstacles.of_plan(plan.id):
        if one.open_on(today) and one.kind is ObstacleKind.OBSTACLE:
            unit = units.get(one.unit_id or 0)
            number = codes.get(("task", one.task_id or 0)) or codes.get(("indicator", one.indicator_id or 0))
            said_by = one.raised_by or (unit.name if unit else "")
            yield OpenMatter(number or "", one.text, said_by, one.raised_on, one.waiting_on)


def _difficulties(data: DataFile, plan: Plan, states: Iterable[TaskState]) -> Iterator[OpenMatter]:
    """Yield the difficulty last told of each open task, unless it was taken over as an obstacle."""
    taken = {one.progress_id for one in data.obstacles.of_plan(plan.id)}
    for state in states:
        told = next((entry for entry in reversed(state.entries) if entry.difficulty), None)
        if told and told.id not in taken:
            yield OpenMatter(state.task.code, told.difficulty, told.reported_by, told.on)


def _deadlines(data: DataFile, today: date, until: date) -> Iterator[Upcoming]:
    found = [
        event
        for plan in data.plans.all()
        if plan.year in (today.year, until.year)
        for event in schedule.events(data, plan=plan, today=today)
        if today <= event.day <= until and event.kind is not schedule.EventKind.CUT_OFF
    ]
    for event in sorted(found, key=lambda event: event.day):
        if event.task is None or not event.task.done:
            yield Upcoming(event.day, event.title, "; ".join(event.who))


def _places(path: Path) -> tuple[tuple[str, str], ...]:
    return (
        ("Tệp dữ liệu đang dùng", str(path)),
        ("Bản sao hằng ngày", str(path.parent / backups.FOLDER)),
        ("Bản sao dữ liệu trong gói bàn giao", f"{handover_package.DATA}/{path.name}"),
        ("Văn bản đi, theo năm và số", f"{handover_package.SENT}/"),
        ("Văn bản đến", f"{handover_package.CAME_IN}/"),
        ("Văn bản chưa ban hành", f"{handover_package.DRAFTS}/"),
        ("Tệp đính kèm, phiếu đơn vị gửi về", f"{handover_package.ATTACHED}/"),
        ("Danh sách tệp và mã kiểm tra SHA-256", handover_package.LIST),
    )
