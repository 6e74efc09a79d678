"""Criteria sets with their rows."""

import json
from collections import defaultdict
from decimal import Decimal
from sqlite3 import Row

from dxdesk.domain.criteria import Basis, CriteriaSet, Criterion, Missing, Subject
from dxdesk.storage.database import Rows
from dxdesk.storage.values import cells, to_date

MISSING = "criteria.missing"


class CriteriaSets:
    """Every version of every set."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def all(self) -> tuple[CriteriaSet, ...]:
        """Return the sets by code and version."""
        rows: dict[int, list[Criterion]] = defaultdict(list)
        for row in self._rows.all("SELECT * FROM criterion ORDER BY set_id, position, id"):
            rows[row["set_id"]].append(_criterion(row))
        found = self._rows.all("SELECT * FROM criteria_set ORDER BY code, version")
        return tuple(_set(row, tuple(rows[row["id"]])) for row in found)

    def get(self, set_id: int) -> CriteriaSet:
        """Return a set; raises UserError ``criteria.missing``."""
        row = self._rows.get("criteria_set", set_id, code=MISSING)
        sql = "SELECT * FROM criterion WHERE set_id = ? ORDER BY position, id"
        return _set(row, tuple(_criterion(one) for one in self._rows.all(sql, set_id)))

    def save(self, criteria: CriteriaSet) -> int:
        """Add (id 0) or change a set with its rows; returns its id."""
        values = cells(criteria, without=("criteria",))
        set_id = self._rows.save("criteria_set", criteria.id, values, code=MISSING)
        sql = "SELECT id, code FROM criterion WHERE set_id = ?"
        present = {row["code"]: row["id"] for row in self._rows.all(sql, set_id)}
        wanted = [
            (present.get(row.code, 0), {"position": place, **cells(row)})
            for place, row in enumerate(criteria.criteria, start=1)
        ]
        self._rows.replace_children("criterion", {"set_id": set_id}, wanted)
        return set_id

    def delete(self, set_id: int) -> None:
        """Delete a set; raises UserError ``criteria.in_use`` where something was assessed by it."""
        self._rows.delete("criteria_set", set_id, code=MISSING, in_use="criteria.in_use")


def _limits(text: str) -> tuple[Decimal, ...]:
    return tuple(Decimal(str(limit)) for limit in json.loads(text))


def _criterion(row: Row) -> Criterion:
    return Criterion(
        id=row["id"],
        code=row["code"],
        title=row["title"],
        parent=row["parent"],
        mandatory=bool(row["mandatory"]),
        max_points=Decimal(row["max_points"]),
        rule=row["rule"],
        bands=_limits(row["bands"]),
        confirmed=bool(row["confirmed"]),
        source=row["source"],
        note=row["note"],
    )


def _set(row: Row, criteria: tuple[Criterion, ...]) -> CriteriaSet:
    return CriteriaSet(
        id=row["id"],
        code=row["code"],
        name=row["name"],
        version=row["version"],
        document=row["document"],
        subject=Subject(row["subject"]),
        valid_from=to_date(row["valid_from"]),
        missing=Missing(row["missing"]),
        basis=Basis(row["basis"]),
        full_points=Decimal(row["full_points"]),
        step=Decimal(row["step"]),
        bands=_limits(row["bands"]),
        note=row["note"],
        criteria=criteria,
    )
