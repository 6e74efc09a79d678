"""Assessments of schools and of the Sở: points as JSON, one row a school and year."""

import json
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache
from sqlite3 import Row

from dxdesk.domain.assessment import Assessment, AssessmentState
from dxdesk.storage.database import Rows
from dxdesk.storage.values import Cell, cells, to_date

MISSING = "assessment.missing"
_MAPPINGS = ("self_points", "checked_points", "evidence")


class Assessments:
    """The assessments of all sets and years."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def of_year(self, set_id: int, year: str) -> tuple[Assessment, ...]:
        """Return the assessments of a year by a set."""
        return self._found("set_id = ? AND year = ?", set_id, year)

    def of_set(self, set_id: int) -> tuple[Assessment, ...]:
        """Return every assessment by a set, by year."""
        return self._found("set_id = ?", set_id)

    def of_school(self, school_id: int) -> tuple[Assessment, ...]:
        """Return every assessment of a school, by year."""
        return self._found("school_id = ?", school_id)

    def points_of_year(self, set_id: int, year: str) -> dict[int | None, dict[str, Decimal]]:
        """Return the points that count of every assessment of a year, by school, and nothing else of it."""
        sql = (
            "SELECT school_id, self_points, checked_points FROM assessment WHERE set_id = ? AND year = ? "
            "ORDER BY school_id"
        )
        found = self._rows.all(sql, set_id, year)
        return {
            school_id: _points(own) if checked == "{}" else {**_points(own), **_points(checked)}
            for school_id, own, checked in found
        }

    def years(self, set_id: int) -> tuple[str, ...]:
        """Return the years that have assessments by a set, the latest first."""
        sql = "SELECT DISTINCT year FROM assessment WHERE set_id = ? ORDER BY year DESC"
        return tuple(row["year"] for row in self._rows.all(sql, set_id))

    def find(self, set_id: int, school_id: int | None, year: str) -> Assessment | None:
        """Return the assessment of a school (None: of the Sở) and year; None where there is none."""
        found = self._found("set_id = ? AND school_id IS ? AND year = ?", set_id, school_id, year)
        return found[0] if found else None

    def get(self, assessment_id: int) -> Assessment:
        """Return an assessment; raises UserError ``assessment.missing``."""
        return _assessment(self._rows.get("assessment", assessment_id, code=MISSING))

    def save(self, assessment: Assessment) -> int:
        """Add (id 0) or change an assessment; returns its id."""
        values: dict[str, Cell] = dict(cells(assessment, without=_MAPPINGS))
        values |= {name: _json(getattr(assessment, name)) for name in _MAPPINGS}
        return self._rows.save("assessment", assessment.id, values, code=MISSING)

    def delete(self, assessment_id: int) -> None:
        """Delete an assessment; the file that came stays."""
        self._rows.delete("assessment", assessment_id, code=MISSING)

    def _found(self, where: str, *values: Cell) -> tuple[Assessment, ...]:
        sql = f"SELECT * FROM assessment WHERE {where} ORDER BY year, school_id"  # noqa: S608  # words of this class
        return tuple(map(_assessment, self._rows.all(sql, *values)))


def _json(values: Mapping[str, object]) -> str:
    told = {code: str(value) for code, value in values.items()}
    return json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@lru_cache(maxsize=4096)
def _decimal(text: str) -> Decimal:
    """Read a figure; thousands of cells share a few dozen of them."""
    return Decimal(text)


def _points(text: str) -> dict[str, Decimal]:
    return {} if text == "{}" else {code: _decimal(value) for code, value in json.loads(text).items()}


def _assessment(row: Row) -> Assessment:
    return Assessment(
        id=row["id"],
        set_id=row["set_id"],
        school_id=row["school_id"],
        year=row["year"],
        state=AssessmentState(row["state"]),
        self_points=_points(row["self_points"]),
        checked_points=_points(row["checked_points"]),
        evidence={} if row["evidence"] == "{}" else dict(json.loads(row["evidence"])),
        asked_on=to_date(row["asked_on"]),
        form_version=row["form_version"],
        self_on=to_date(row["self_on"]),
        self_by=row["self_by"],
        checked_on=to_date(row["checked_on"]),
        checked_by=row["checked_by"],
        returned_for=row["returned_for"],
        published_on=to_date(row["published_on"]),
        published_by=row["published_by"],
        attachment_id=row["attachment_id"],
        note=row["note"],
    )
