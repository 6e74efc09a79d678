"""The register of schools, each with the places it stood in."""

from collections import defaultdict
from datetime import date
from sqlite3 import Row

from dxdesk.domain.errors import UserError
from dxdesk.domain.school import School, SchoolLevel, SchoolPlace
from dxdesk.storage.database import Rows
from dxdesk.storage.values import cells, to_date

MISSING = "school.missing"


class Schools:
    """The schools and centres."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def all(self) -> tuple[School, ...]:
        """Return every school that was ever kept, by code."""
        places: dict[int, list[SchoolPlace]] = defaultdict(list)
        for row in self._rows.all("SELECT * FROM school_place ORDER BY school_id, valid_from"):
            places[row["school_id"]].append(_place(row))
        found = self._rows.all("SELECT * FROM school ORDER BY code")
        return tuple(_school(row, tuple(places[row["id"]])) for row in found)

    def get(self, school_id: int) -> School:
        """Return a school; raises UserError ``school.missing``."""
        row = self._rows.get("school", school_id, code=MISSING)
        sql = "SELECT * FROM school_place WHERE school_id = ? ORDER BY valid_from"
        return _school(row, tuple(_place(place) for place in self._rows.all(sql, school_id)))

    def save(self, school: School) -> int:
        """Add (id 0) or change a school with its places; returns its id."""
        values = cells(school, without=("places",))
        school_id = self._rows.save("school", school.id, values, code=MISSING)
        sql = "SELECT id, valid_from FROM school_place WHERE school_id = ?"
        present = {row["valid_from"]: row["id"] for row in self._rows.all(sql, school_id)}
        wanted = [(present.get(item.valid_from.isoformat(), 0), cells(item)) for item in school.places]
        self._rows.replace_children("school_place", {"school_id": school_id}, wanted)
        return school_id

    def delete(self, school_id: int) -> None:
        """Delete a school; raises UserError ``school.in_use`` where something refers to it."""
        if self._rows.one("SELECT 1 FROM assessment WHERE school_id = ?", school_id):
            raise UserError("school.in_use")
        self._rows.delete("school", school_id, code=MISSING, in_use="school.in_use")


def _place(row: Row) -> SchoolPlace:
    return SchoolPlace(row["place"], date.fromisoformat(row["valid_from"]))


def _school(row: Row, places: tuple[SchoolPlace, ...]) -> School:
    return School(
        id=row["id"],
        code=row["code"],
        name=row["name"],
        level=SchoolLevel(row["level"]),
        public=bool(row["public"]),
        unit_id=row["unit_id"],
        places=places,
        valid_from=to_date(row["valid_from"]),
        valid_to=to_date(row["valid_to"]),
        successor_id=row["successor_id"],
        note=row["note"],
    )
