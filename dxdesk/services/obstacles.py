"""What the clerk does with difficulties and initiatives: note them, follow them up, close them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.domain.obstacle import (
    Obstacle,
    ObstacleKind,
    ObstacleOrigin,
    ObstacleState,
    ReportedObstacle,
)
from dxdesk.domain.plan import Plan
from dxdesk.domain.task import ProgressEntry, Task
from dxdesk.services.in_force import NameBook, name_book
from dxdesk.storage.data_file import DataFile

_NAMES = {ObstacleKind.OBSTACLE: "khó khăn", ObstacleKind.INITIATIVE: "giải pháp"}


class Part(StrEnum):
    """Which of what was raised is looked at."""

    OPEN = "open"
    WAITING = "waiting"  # longest first
    DECIDED = "decided"
    CLOSED = "closed"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class ObstacleRow:
    """Something raised as a list shows it on a day; ``about`` names its task or indicator."""

    obstacle: Obstacle
    state: ObstacleState
    about: str = ""
    unit: str = ""
    waiting: int | None = None  # days


@dataclass(frozen=True, slots=True)
class Unnoted:
    """What a unit wrote of a task and nobody has noted yet."""

    entry: ProgressEntry
    task: Task
    who: str


def rows(
    data: DataFile, *, plan: Plan, today: date, part: Part = Part.ALL, unit_id: int | None = None
) -> tuple[ObstacleRow, ...]:
    """Return what was raised about a plan as it stands on the day: open first, waiting longest on top."""
    about, book = _about(data, plan), name_book(data, today)
    found = (_row(obstacle, about, book, today) for obstacle in data.obstacles.of_plan(plan.id))
    kept = (row for row in found if _in_part(row, part) and unit_id in (None, row.obstacle.unit_id))
    return tuple(sorted(kept, key=_place))


def _row(obstacle: Obstacle, about: "_About", book: NameBook, today: date) -> ObstacleRow:
    unit = book.unit_on_day(obstacle.unit_id) if obstacle.unit_id else None
    return ObstacleRow(
        obstacle,
        obstacle.state_on(today),
        about.name(obstacle),
        unit.name if unit else "",
        obstacle.days_waiting(today),
    )


def _in_part(row: ObstacleRow, part: Part) -> bool:
    match part:
        case Part.OPEN:
            return row.state is not ObstacleState.CLOSED
        case Part.WAITING:
            return row.waiting is not None
        case Part.DECIDED:
            return row.state is ObstacleState.DECIDED
        case Part.CLOSED:
            return row.state is ObstacleState.CLOSED
        case Part.ALL:
            return True


def _place(row: ObstacleRow) -> tuple[object, ...]:
    closed = row.state is ObstacleState.CLOSED
    return closed, -(row.waiting if row.waiting is not None else -1), row.obstacle.raised_on, row.obstacle.id


@dataclass(frozen=True, slots=True)
class _About:
    """The numbers and words of what something may be about."""

    tasks: dict[int, tuple[str, str]]
    indicators: dict[int, tuple[str, str]]

    def said(self, obstacle: Obstacle) -> tuple[str, str]:
        if obstacle.task_id in self.tasks:
            return self.tasks[obstacle.task_id]
        return self.indicators.get(obstacle.indicator_id or 0, ("", ""))

    def name(self, obstacle: Obstacle) -> str:
        return ". ".join(part for part in self.said(obstacle) if part)


def _about(data: DataFile, plan: Plan) -> _About:
    return _About(
        {task.id: (task.code, task.title) for task in data.tasks.of_plan(plan.id)},
        {item.id: (item.code, item.text) for item in data.indicators.of_plan(plan.id)},
    )


def save(data: DataFile, obstacle: Obstacle) -> Change:
    """Note (id 0) or change what was raised.

    Raises UserError ``obstacle.text_empty`` and ``obstacle.dates`` for a day before the one it was raised on.
    Who is waited for without a day is waited for since it was raised.
    """
    if not obstacle.text.strip():
        raise UserError("obstacle.text_empty")
    days = (
        ("chờ", obstacle.waiting_since),
        ("quyết định", obstacle.decided_on),
        ("kết thúc", obstacle.closed_on),
    )
    for what, day in days:
        if day is not None and day < obstacle.raised_on:
            raise UserError("obstacle.dates", what=what, day=obstacle.raised_on)
    verb = "Sửa" if obstacle.id else "Ghi nhận"
    with data.action(f"{verb} {_NAMES[obstacle.kind]}") as done:
        data.obstacles.save(_linked(data, obstacle))
    return done.change


def _linked(data: DataFile, obstacle: Obstacle) -> Obstacle:
    """Return it with where it comes from; as it is first noted, with the unit that leads its task.

    Raises UserError ``obstacle.meeting`` for a meeting that is not there.
    """
    if obstacle.origin is not ObstacleOrigin.PROGRESS:
        met = obstacle.meeting_id is not None
        if met and all(meeting.id != obstacle.meeting_id for meeting in data.meetings.all()):
            raise UserError("obstacle.meeting")
        obstacle = replace(obstacle, origin=ObstacleOrigin.MEETING if met else ObstacleOrigin.HAND)
    if obstacle.id or obstacle.unit_id is not None or obstacle.task_id is None:
        return obstacle
    led = (party.unit_id for party in data.tasks.get(obstacle.task_id).leads if party.unit_id)
    return replace(obstacle, unit_id=next(led, None))


def delete(data: DataFile, *, obstacle_id: int) -> Change:
    """Delete what was noted; what a unit wrote in its progress stays and is offered again."""
    kept = data.obstacles.get(obstacle_id)
    with data.action(f"Xóa {_NAMES[kept.kind]}") as done:
        data.obstacles.delete(obstacle_id)
    return done.change


def close(data: DataFile, *, obstacle_ids: Sequence[int], day: date) -> Change:
    """Close what was raised, several as one action."""
    with data.action(f"Kết thúc {len(obstacle_ids)} nội dung") as done:
        for kept in map(data.obstacles.get, obstacle_ids):
            if day < kept.raised_on:
                raise UserError("obstacle.dates", what="kết thúc", day=kept.raised_on)
            data.obstacles.save(replace(kept, closed_on=day))
    return done.change


def decide(data: DataFile, *, obstacle_id: int, decision: str, day: date, by: str = "") -> Change:
    """Write down what was decided, when and by whom."""
    kept = data.obstacles.get(obstacle_id)
    return save(data, replace(kept, decision=decision.strip(), decided_on=day, decided_by=by.strip()))


def unnoted(data: DataFile, *, plan: Plan, today: date) -> tuple[Unnoted, ...]:
    """Return what units wrote of difficulties and proposals up to the day and nobody noted, latest first."""
    taken = {obstacle.progress_id for obstacle in data.obstacles.of_plan(plan.id)}
    tasks = {task.id: task for task in data.tasks.of_plan(plan.id)}
    units = {unit.id: unit.name for unit in data.units.all()}
    found = [
        Unnoted(entry, tasks[task_id], units.get(entry.unit_id or 0) or entry.reported_by)
        for task_id, entries in data.tasks.entries_of_plan(plan.id).items()
        for entry in entries
        if entry.on <= today and entry.id not in taken and (entry.difficulty or entry.proposal).strip()
    ]
    return tuple(sorted(found, key=lambda item: (item.entry.on, item.entry.id), reverse=True))


def take_over(data: DataFile, *, plan: Plan, progress_ids: Iterable[int]) -> Change:
    """Note what units wrote in their progress, as one action; nothing is noted twice.

    Raises UserError ``obstacle.taken`` and ``obstacle.nothing_said``.
    """
    wanted = tuple(dict.fromkeys(progress_ids))
    offered = {item.entry.id: item for item in unnoted(data, plan=plan, today=date.max)}
    taken = {obstacle.progress_id for obstacle in data.obstacles.of_plan(plan.id)}
    with data.action(f"Ghi nhận {len(wanted)} khó khăn từ tiến độ") as done:
        for progress_id in wanted:
            if progress_id not in offered:
                raise UserError("obstacle.taken" if progress_id in taken else "obstacle.nothing_said")
            data.obstacles.save(_linked(data, _from_entry(plan, offered[progress_id])))
    return done.change


def _from_entry(plan: Plan, item: Unnoted) -> Obstacle:
    entry = item.entry
    return Obstacle(
        plan_id=plan.id,
        text=entry.difficulty.strip() or entry.proposal.strip(),
        raised_on=entry.on,
        task_id=entry.task_id,
        raised_by=item.who,
        unit_id=entry.unit_id,
        origin=ObstacleOrigin.PROGRESS,
        progress_id=entry.id,
        proposal=entry.proposal.strip(),
        note=entry.note,
    )


def reported(data: DataFile, *, plan: Plan, as_of: date) -> tuple[ReportedObstacle, ...]:
    """Return what was open at the cut-off of a report, oldest first."""
    kept = [obstacle for obstacle in data.obstacles.of_plan(plan.id) if obstacle.open_on(as_of)]
    if not kept:
        return ()
    about, book = _about(data, plan), name_book(data, as_of)
    return tuple(_reported(obstacle, about, book, as_of) for obstacle in kept)


def _reported(obstacle: Obstacle, about: _About, book: NameBook, as_of: date) -> ReportedObstacle:
    unit = book.unit_on_day(obstacle.unit_id) if obstacle.unit_id else None
    waits = obstacle.state_on(as_of) is ObstacleState.WAITING
    return ReportedObstacle(
        kind=obstacle.kind,
        text=obstacle.text,
        id=obstacle.id,
        progress_id=obstacle.progress_id,
        task_id=obstacle.task_id,
        indicator_id=obstacle.indicator_id,
        number=about.said(obstacle)[0],
        raised_by=unit.name if unit else obstacle.raised_by,
        waiting_on=obstacle.waiting_on if waits else "",
        waiting_since=obstacle.waiting_since or obstacle.raised_on if waits else None,
        proposal=obstacle.proposal,
        note=obstacle.note,
    )
