"""Units and groups of units."""

from collections import defaultdict
from collections.abc import Mapping
from sqlite3 import Row

from dxdesk.domain.unit import Unit, UnitGroup, UnitKind
from dxdesk.storage.database import Rows
from dxdesk.storage.values import cells, to_date, to_texts

MISSING = "unit.missing"
GROUP_MISSING = "group.missing"


class Units:
    """The catalogue of units."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def all(self) -> tuple[Unit, ...]:
        """Return every unit, in the order of the catalogue."""
        return tuple(_unit(row) for row in self._rows.all("SELECT * FROM unit ORDER BY position, id"))

    def get(self, unit_id: int) -> Unit:
        """Return a unit; raises UserError ``unit.missing``."""
        return _unit(self._rows.get("unit", unit_id, code=MISSING))

    def save(self, unit: Unit) -> int:
        """Add (id 0) or change a unit; returns its id."""
        return self._rows.save("unit", unit.id, cells(unit), code=MISSING)

    def delete(self, unit_id: int) -> None:
        """Delete a unit; raises UserError ``unit.in_use`` where something refers to it."""
        self._rows.delete("unit", unit_id, code=MISSING, in_use="unit.in_use")

    def groups(self) -> tuple[UnitGroup, ...]:
        """Return every group, in the order of the catalogue."""
        members = self._members()
        found = self._rows.all("SELECT * FROM unit_group ORDER BY position, id")
        return tuple(_group(row, members.get(row["id"], ())) for row in found)

    def _members(self) -> Mapping[int, tuple[int, ...]]:
        found: dict[int, list[int]] = defaultdict(list)
        for row in self._rows.all("SELECT group_id, unit_id FROM unit_group_member ORDER BY position"):
            found[row["group_id"]].append(row["unit_id"])
        return {group_id: tuple(unit_ids) for group_id, unit_ids in found.items()}

    def save_group(self, group: UnitGroup) -> int:
        """Add (id 0) or change a group; returns its id."""
        values = cells(group, without=("member_ids",))
        group_id = self._rows.save("unit_group", group.id, values, code=GROUP_MISSING)
        sql = "SELECT id, unit_id FROM unit_group_member WHERE group_id = ?"
        present = {row["unit_id"]: row["id"] for row in self._rows.all(sql, group_id)}
        wanted = [
            (present.get(unit_id, 0), {"unit_id": unit_id, "position": place})
            for place, unit_id in enumerate(dict.fromkeys(group.member_ids), start=1)
        ]
        self._rows.replace_children("unit_group_member", {"group_id": group_id}, wanted)
        return group_id

    def delete_group(self, group_id: int) -> None:
        """Delete a group; raises UserError ``group.in_use`` where something refers to it."""
        self._rows.delete("unit_group", group_id, code=GROUP_MISSING, in_use="group.in_use")


def _unit(row: Row) -> Unit:
    return Unit(
        id=row["id"],
        name=row["name"],
        kind=UnitKind(row["kind"]),
        short=row["short"],
        code=row["code"],
        valid_from=to_date(row["valid_from"]),
        valid_to=to_date(row["valid_to"]),
        successor_id=row["successor_id"],
        aliases=to_texts(row["aliases"]),
        position=row["position"],
    )


def _group(row: Row, member_ids: tuple[int, ...]) -> UnitGroup:
    return UnitGroup(
        id=row["id"],
        name=row["name"],
        kinds=tuple(UnitKind(kind) for kind in to_texts(row["kinds"])),
        member_ids=member_ids,
        aliases=to_texts(row["aliases"]),
        position=row["position"],
    )
