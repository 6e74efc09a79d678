"""What the clerk does with tasks: look, correct, divide, and write down progress."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from enum import Enum

from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.domain.state import TaskState
from dxdesk.domain.status import task_state
from dxdesk.domain.task import Assumption, ProgressEntry, Recurrence, Task, TaskOrigin, TimeFrame
from dxdesk.domain.unit import Party
from dxdesk.services.in_force import InForce, in_force
from dxdesk.services.in_force_plan import tasks_on
from dxdesk.storage.data_file import DataFile


def states(
    data: DataFile, *, plan_id: int, today: date, held: InForce | None = None
) -> tuple[TaskState, ...]:
    """Return every task of the plan in force on the day as it stands, sub-tasks behind their parent.

    ``held`` is what holds on the day where that was read before.
    """
    return _states(data, tasks_on(data, plan_id, today), plan_id=plan_id, today=today, held=held)


def _states(
    data: DataFile, listed: Iterable[Task], *, plan_id: int, today: date, held: InForce | None = None
) -> tuple[TaskState, ...]:
    held = held or in_force(data, today)
    calendar, late, book = held.calendar, held.lateness, held.book
    people = {person.id: person.name for person in data.people.all()}
    entries = data.tasks.entries_of_plan(plan_id)
    return tuple(
        replace(
            task_state(task, entries.get(task.id, ()), today=today, calendar=calendar, lateness=late),
            lead_names=book.names(task.leads),
            coordinator_names=book.names(task.coordinators),
            person_name=people.get(task.person_id or 0, ""),
        )
        for task in outlined(listed)
    )


def outlined(tasks: Iterable[Task]) -> tuple[Task, ...]:
    """Return tasks in their order, every sub-task behind its parent."""
    tasks = tuple(tasks)
    known = {task.id for task in tasks}
    children: dict[int | None, list[Task]] = defaultdict(list)
    for task in tasks:
        children[task.parent_id if task.parent_id in known else None].append(task)

    def walk(parent_id: int | None) -> Iterator[Task]:
        for task in children[parent_id]:
            yield task
            yield from walk(task.id)

    return tuple(walk(None))


def state(data: DataFile, *, task_id: int, today: date) -> TaskState:
    """Return one task as it stands on the day; one that is not in force then stands as it is kept."""
    kept = data.tasks.get(task_id)
    listed = (task for task in tasks_on(data, kept.plan_id, today) if task.id == task_id)
    task = next(listed, kept)
    return _states(data, (task,), plan_id=kept.plan_id, today=today)[0]


def search(data: DataFile, *, plan_id: int, text: str) -> tuple[int, ...]:
    """Return the ids of the tasks that hold the text; marks count when typed."""
    return data.tasks.search(plan_id, text)


def _update(data: DataFile, task_id: int, verb: str, **fields: object) -> Change:
    task = data.tasks.get(task_id)
    changed: Task = replace(task, **fields)  # type: ignore[arg-type]  # callers name fields of Task
    with data.action(f"{verb} nhiệm vụ {task.code or task.title}") as done:
        if changed != task:
            data.tasks.save(changed)
    return done.change


def rename(data: DataFile, *, task_id: int, title: str) -> Change:
    """Change a task's title; an empty one is refused (``task.title_empty``)."""
    if not title.strip():
        raise UserError("task.title_empty")
    return _update(data, task_id, "Sửa tên", title=title.strip())


def set_code(data: DataFile, *, task_id: int, code: str) -> Change:
    """Change a task's number in the plan."""
    return _update(data, task_id, "Sửa số thứ tự", code=code.strip())


def set_content(data: DataFile, *, task_id: int, content: str) -> Change:
    """Change a task's content."""
    return _update(data, task_id, "Sửa nội dung", content=content.strip())


def set_product(data: DataFile, *, task_id: int, product: str) -> Change:
    """Change a task's product."""
    return _update(data, task_id, "Sửa sản phẩm", product=product.strip())


def set_leads(data: DataFile, *, task_id: int, leads: tuple[Party, ...]) -> Change:
    """Change who leads a task."""
    return _update(data, task_id, "Sửa đầu mối", leads=leads)


def set_coordinators(data: DataFile, *, task_id: int, coordinators: tuple[Party, ...]) -> Change:
    """Change who takes part in a task."""
    return _update(data, task_id, "Sửa đơn vị phối hợp", coordinators=coordinators)


def set_person(data: DataFile, *, task_id: int, person_id: int | None) -> Change:
    """Change the person in charge; None for nobody."""
    return _update(data, task_id, "Sửa người phụ trách", person_id=person_id)


def set_time_phrase(data: DataFile, *, task_id: int, phrase: str) -> Change:
    """Change the time phrase; start and due follow from its words."""
    from dxdesk.domain.time_phrase import parse_time_phrase

    plan = data.plans.get(data.tasks.get(task_id).plan_id)
    frame = parse_time_phrase(phrase.strip(), plan_year=plan.year, issued_on=plan.issued_on)
    return _update(data, task_id, "Sửa thời gian", time_frame=frame)


def move_due(data: DataFile, *, task_id: int, due: date | None) -> Change:
    """Set the due date by hand: the phrase stays, the date is marked as typed."""
    frame = data.tasks.get(task_id).time_frame
    return _update(data, task_id, "Sửa hạn", time_frame=_typed(replace(frame, due=due)))


def move_start(data: DataFile, *, task_id: int, start: date | None) -> Change:
    """Set the start date by hand: the phrase stays, the date is marked as typed."""
    frame = data.tasks.get(task_id).time_frame
    return _update(data, task_id, "Sửa ngày bắt đầu", time_frame=_typed(replace(frame, start=start)))


def _typed(frame: TimeFrame) -> TimeFrame:
    if frame.start and frame.due and frame.start > frame.due:
        raise UserError("task.due_before_start", start=frame.start, due=frame.due)
    kept = tuple(a for a in frame.assumptions if a is Assumption.SCHOOL_YEAR)
    return replace(frame, assumptions=(*kept, Assumption.TYPED), recurrence=Recurrence.NONE)


def add(
    data: DataFile,
    *,
    plan_id: int,
    title: str,
    parent_id: int | None = None,
    origin: TaskOrigin = TaskOrigin.PLAN,
) -> Change:
    """Add a task at the end of the plan, or a sub-task at the end of its parent."""
    if not title.strip():
        raise UserError("task.title_empty")
    tasks = data.tasks.of_plan(plan_id)
    siblings = [task for task in tasks if task.parent_id == parent_id]
    parent = data.tasks.get(parent_id) if parent_id else None
    number = str(len(siblings) + 1)
    task = Task(
        title=title.strip(),
        plan_id=plan_id,
        parent_id=parent_id,
        code=f"{parent.code}.{number}" if parent and parent.code else number,
        section=parent.section if parent else (tasks[-1].section if tasks else ""),
        leads=parent.leads if parent else (),
        time_frame=parent.time_frame if parent else TimeFrame(),
        origin=origin,
        position=max((item.position for item in tasks), default=0) + 1,
    )
    with data.action(f"Thêm nhiệm vụ {task.code}") as done:
        data.tasks.save(task)
    return done.change


def delete(data: DataFile, *, task_id: int) -> Change:
    """Delete a task with its sub-tasks and progress."""
    return delete_several(data, task_ids=(task_id,))


def delete_several(data: DataFile, *, task_ids: tuple[int, ...]) -> Change:
    """Delete tasks with their sub-tasks and progress as one action."""
    chosen = frozenset(task_ids)
    tops = [task for task in map(data.tasks.get, task_ids) if not _goes_with(data, task, chosen)]
    what = _name(tops[0]) if len(tops) == 1 else f"{len(tops)} nhiệm vụ"
    with data.action(f"Xóa {what}") as done:
        for task in tops:
            data.tasks.delete(task.id)
    return done.change


def _goes_with(data: DataFile, task: Task, chosen: frozenset[int]) -> bool:
    """Tell whether a task is deleted with one of the chosen above it."""
    while task.parent_id is not None:
        if task.parent_id in chosen:
            return True
        task = data.tasks.get(task.parent_id)
    return False


def _name(task: Task) -> str:
    return f"nhiệm vụ {task.code or task.title}"


class Shared(Enum):
    """What one task can hand on to others: the words for the log and the field of Task."""

    LEADS = ("đầu mối", "leads")
    COORDINATORS = ("đơn vị phối hợp", "coordinators")
    PERSON = ("người phụ trách", "person_id")
    TIME = ("thời gian", "time_frame")


def fill_down(data: DataFile, *, what: Shared, from_id: int, to_ids: tuple[int, ...]) -> Change:
    """Give tasks what another one has, as one action."""
    words, name = what.value
    source = data.tasks.get(from_id)
    value = getattr(source, name)
    with data.action(f"Điền {words} của {_name(source)} cho {len(to_ids)} nhiệm vụ") as done:
        for task in (data.tasks.get(task_id) for task_id in to_ids):
            if getattr(task, name) != value:
                data.tasks.save(replace(task, **{name: value}))
    return done.change


def add_progress(data: DataFile, entry: ProgressEntry, *, origin: str = "typed") -> Change:
    """Write down progress on a day; entries are only ever added.

    Raises UserError ``progress.percent`` outside 0..100 and ``progress.empty`` where nothing is said.
    """
    if entry.percent is not None and not 0 <= entry.percent <= 100:
        raise UserError("progress.percent", percent=entry.percent)
    if entry.percent is None and not (entry.result or entry.difficulty or entry.proposal):
        raise UserError("progress.empty")
    task = data.tasks.get(entry.task_id)
    with data.action(f"Cập nhật tiến độ {_name(task)}", origin=origin) as done:
        data.tasks.add_entry(entry)
    return done.change
