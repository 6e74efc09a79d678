"""Roll-outs and their rows: days by state as JSON, units and schools by their ids."""

import json
from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from sqlite3 import Row

from dxdesk.domain.rollout import InReport, Measure, Rollout, RolloutRow
from dxdesk.storage.database import Rows
from dxdesk.storage.values import cells, to_texts

MISSING = "rollout.missing"


class Rollouts:
    """The roll-outs of all plans."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def of_plan(self, plan_id: int) -> tuple[Rollout, ...]:
        """Return the roll-outs of a plan in the order of its tasks."""
        sql = (
            "SELECT rollout.* FROM rollout JOIN task ON task.id = task_id WHERE plan_id = ? "
            "ORDER BY task.position, task.id, rollout.position, rollout.id"
        )
        return tuple(_rollout(row) for row in self._rows.all(sql, plan_id))

    def get(self, rollout_id: int) -> Rollout:
        """Return a roll-out; raises UserError ``rollout.missing``."""
        return _rollout(self._rows.get("rollout", rollout_id, code=MISSING))

    def rows(self, rollout_id: int) -> tuple[RolloutRow, ...]:
        """Return the rows of a roll-out in their order."""
        sql = "SELECT * FROM rollout_row WHERE rollout_id = ? ORDER BY position, id"
        return tuple(_row(row) for row in self._rows.all(sql, rollout_id))

    def rows_of_plan(self, plan_id: int) -> dict[int, tuple[RolloutRow, ...]]:
        """Return the rows of a plan's roll-outs by the roll-out's id."""
        sql = (
            "SELECT rollout_row.* FROM rollout_row JOIN rollout ON rollout.id = rollout_id "
            "JOIN task ON task.id = task_id WHERE plan_id = ? ORDER BY rollout_row.position, rollout_row.id"
        )
        found: dict[int, list[RolloutRow]] = defaultdict(list)
        for row in self._rows.all(sql, plan_id):
            found[row["rollout_id"]].append(_row(row))
        return {rollout_id: tuple(rows) for rollout_id, rows in found.items()}

    def school_names(self) -> dict[int, str]:
        """Return the names of the schools by their ids."""
        return {row["id"]: row["name"] for row in self._rows.all("SELECT id, name FROM school")}

    def save(self, rollout: Rollout) -> int:
        """Add (id 0) or change a roll-out; returns its id."""
        return self._rows.save("rollout", rollout.id, cells(rollout), code=MISSING)

    def delete(self, rollout_id: int) -> None:
        """Delete a roll-out with its rows."""
        self._rows.delete("rollout", rollout_id, code=MISSING)

    def save_row(self, row: RolloutRow) -> int:
        """Add (id 0) or change a row; returns its id."""
        days = {state: day.isoformat() for state, day in row.days.items()}
        values = cells(row, without=("days",)) | {"days": json.dumps(days, ensure_ascii=False)}
        return self._rows.save("rollout_row", row.id, values, code=MISSING)

    def delete_rows(self, row_ids: Iterable[int]) -> None:
        """Delete rows."""
        for row_id in row_ids:
            self._rows.delete("rollout_row", row_id, code=MISSING)


def _rollout(row: Row) -> Rollout:
    return Rollout(
        id=row["id"],
        task_id=row["task_id"],
        position=row["position"],
        title=row["title"],
        measure=Measure(row["measure"]),
        states=to_texts(row["states"]),
        noun=row["noun"],
        existing=row["existing"],
        goal=row["goal"],
        in_report=InReport(row["in_report"]),
        note=row["note"],
    )


def _row(row: Row) -> RolloutRow:
    return RolloutRow(
        id=row["id"],
        rollout_id=row["rollout_id"],
        position=row["position"],
        unit_id=row["unit_id"],
        school_id=row["school_id"],
        name=row["name"],
        days={state: date.fromisoformat(day) for state, day in json.loads(row["days"]).items()},
        number=row["number"],
        target=row["target"],
        evidence=row["evidence"],
        note=row["note"],
    )
