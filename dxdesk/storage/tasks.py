"""Tasks with their parties and time frames, and what was said of their progress."""

from collections import defaultdict
from datetime import date
from sqlite3 import Row

from dxdesk.domain.task import Assumption, ProgressEntry, Recurrence, Task, TaskOrigin, TimeFrame
from dxdesk.storage import parties, search_keys
from dxdesk.storage.database import Rows
from dxdesk.storage.parties import Parties
from dxdesk.storage.values import Cell, cells, to_date, to_texts

MISSING = "task.missing"
_ELSEWHERE = ("leads", "coordinators", "time_frame")


class Tasks:
    """The tasks of all plans."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def of_plan(self, plan_id: int) -> tuple[Task, ...]:
        """Return the tasks of a plan, in its order."""
        known = parties.read(self._rows, "task", "task.plan_id", plan_id)
        found = self._rows.all("SELECT * FROM task WHERE plan_id = ? ORDER BY position, id", plan_id)
        return tuple(_task(row, known.get(row["id"], parties.NOBODY)) for row in found)

    def get(self, task_id: int) -> Task:
        """Return a task; raises UserError ``task.missing``."""
        row = self._rows.get("task", task_id, code=MISSING)
        known = parties.read(self._rows, "task", "task.id", task_id)
        return _task(row, known.get(task_id, parties.NOBODY))

    def save(self, task: Task) -> int:
        """Add (id 0) or change a task; returns its id."""
        values = cells(task, without=_ELSEWHERE) | cells(task.time_frame)
        task_id = self._rows.save("task", task.id, values, code=MISSING)
        parties.save(self._rows, "task", task_id, Parties(task.leads, task.coordinators))
        search_keys.refresh_kind(self._rows, "task", (task_id,))
        return task_id

    def delete(self, task_id: int) -> None:
        """Delete a task with its sub-tasks and progress."""
        self._rows.delete("task", task_id, code=MISSING)

    def entries_of_plan(self, plan_id: int) -> dict[int, tuple[ProgressEntry, ...]]:
        """Return the progress of a plan's tasks by the task's id, oldest first."""
        sql = (
            "SELECT progress.* FROM progress JOIN task ON task.id = task_id "
            "WHERE plan_id = ? ORDER BY day, progress.id"
        )
        found: dict[int, list[ProgressEntry]] = defaultdict(list)
        for row in self._rows.all(sql, plan_id):
            found[row["task_id"]].append(_entry(row))
        return {task_id: tuple(entries) for task_id, entries in found.items()}

    def add_entry(self, entry: ProgressEntry) -> int:
        """Add what was said of a task; returns the entry's id, raises UserError ``task.missing``."""
        self._rows.get("task", entry.task_id, code=MISSING)
        values: dict[str, Cell] = {"day": entry.on.isoformat(), **cells(entry, without=("on",))}
        return self._rows.insert("progress", values)

    def search(self, plan_id: int, text: str) -> tuple[int, ...]:
        """Return the ids of the tasks that hold the text, in order; marks count when typed."""
        return search_keys.find(self._rows, "task", plan_id, text)


def _task(row: Row, known: Parties) -> Task:
    return Task(
        id=row["id"],
        plan_id=row["plan_id"],
        parent_id=row["parent_id"],
        code=row["code"],
        section=row["section"],
        title=row["title"],
        content=row["content"],
        leads=known.leads,
        coordinators=known.coordinators,
        person_id=row["person_id"],
        time_frame=_time_frame(row),
        product=row["product"],
        origin=TaskOrigin(row["origin"]),
        position=row["position"],
        withdrawn_on=to_date(row["withdrawn_on"]),
    )


def _time_frame(row: Row) -> TimeFrame:
    return TimeFrame(
        phrase=row["phrase"],
        start=to_date(row["start"]),
        due=to_date(row["due"]),
        assumptions=tuple(Assumption(text) for text in to_texts(row["assumptions"])),
        recurrence=Recurrence(row["recurrence"]),
    )


def _entry(row: Row) -> ProgressEntry:
    return ProgressEntry(
        id=row["id"],
        task_id=row["task_id"],
        on=date.fromisoformat(row["day"]),
        percent=row["percent"],
        result=row["result"],
        difficulty=row["difficulty"],
        proposal=row["proposal"],
        reported_by=row["reported_by"],
        note=row["note"],
        evidence=row["evidence"],
        unit_id=row["unit_id"],
        period=row["period"],
        attachment_id=row["attachment_id"],
        cell=row["cell"],
    )
