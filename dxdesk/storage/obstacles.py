"""Difficulties and initiatives raised about the plans."""

from sqlite3 import Row

from dxdesk.domain.obstacle import Obstacle, ObstacleKind, ObstacleOrigin
from dxdesk.storage.database import Rows
from dxdesk.storage.values import cells, to_date

MISSING = "obstacle.missing"
_DAYS = ("raised_on", "waiting_since", "decided_on", "closed_on")


class Obstacles:
    """The difficulties and initiatives of all plans."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def of_plan(self, plan_id: int) -> tuple[Obstacle, ...]:
        """Return what was raised about a plan, oldest first."""
        sql = "SELECT * FROM obstacle WHERE plan_id = ? ORDER BY raised_on, id"
        return tuple(_obstacle(row) for row in self._rows.all(sql, plan_id))

    def get(self, obstacle_id: int) -> Obstacle:
        """Return what was raised; raises UserError ``obstacle.missing``."""
        return _obstacle(self._rows.get("obstacle", obstacle_id, code=MISSING))

    def save(self, obstacle: Obstacle) -> int:
        """Add (id 0) or change what was raised; returns its id."""
        return self._rows.save("obstacle", obstacle.id, cells(obstacle), code=MISSING)

    def delete(self, obstacle_id: int) -> None:
        """Delete what was raised; papers about it stay."""
        self._rows.delete("obstacle", obstacle_id, code=MISSING)


def _obstacle(row: Row) -> Obstacle:
    told = {**dict(row), **{name: to_date(row[name]) for name in _DAYS}}
    return Obstacle(**{**told, "kind": ObstacleKind(row["kind"]), "origin": ObstacleOrigin(row["origin"])})
