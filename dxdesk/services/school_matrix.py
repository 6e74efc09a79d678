"""The matrix of a year: every school assessed, with its points, its level and last year's beside it."""

from datetime import date

from dxdesk.domain.assessment import Assessment, Result, Ruler
from dxdesk.domain.criteria import CriteriaSet
from dxdesk.domain.school import SchoolLevel
from dxdesk.domain.school_standing import (
    Matrix,
    MatrixRow,
    Move,
    Spread,
    by_level,
    by_place,
    distribution,
    moves,
    spread,
)
from dxdesk.domain.vietnamese import sort_key
from dxdesk.services.assessments import last_calendar_year, year_before
from dxdesk.services.in_force import name_book
from dxdesk.storage.data_file import DataFile

__all__ = [
    "Matrix",
    "MatrixRow",
    "Move",
    "Spread",
    "by_level",
    "by_place",
    "distribution",
    "matrix",
    "moves",
    "naming_day",
    "spread",
]

_RANKS = {level: rank for rank, level in enumerate(SchoolLevel)}
NO_PLACE = "Chưa rõ địa bàn"
SELF_BEFORE, PUBLISHED_BEFORE = (5, 31), (6, 20)  # month and day, both strictly before


def naming_day(year: str, today: date) -> date:
    """Return the day whose names count for a school year: when results are published, or today before it."""
    month, day = PUBLISHED_BEFORE
    return min(today, date(last_calendar_year(year), month, day))


def matrix(data: DataFile, *, set_id: int, year: str, today: date) -> Matrix:
    """Return every school assessed in a year, by place and name, with last year's result beside."""
    criteria = data.criteria.get(set_id)
    day, ruler = naming_day(year, today), Ruler.of(criteria)
    book = name_book(data, day)
    known = {item.school_id: item for item in data.assessments.of_year(set_id, year)}
    before = _before(data, criteria, year)
    rows = []
    for school in data.schools.all():
        assessment = known.get(school.id)
        if not school.assessed or not (assessment or school.valid_on(day)):
            continue
        assessment = assessment or Assessment(set_id, school.id, year)
        unit = book.unit_on_day(school.unit_id) if school.unit_id else None
        rows.append(
            MatrixRow(
                school,
                school.place_on(day) or NO_PLACE,
                unit.name if unit else "",
                assessment,
                ruler.judge(assessment.points),
                before.get(school.id),
            )
        )
    return Matrix(criteria, year, day, tuple(sorted(rows, key=_place)))


def _place(row: MatrixRow) -> tuple[str, int, str]:
    return sort_key(row.place), _RANKS[row.school.level], sort_key(row.school.name)


def _before(data: DataFile, criteria: CriteriaSet, year: str) -> dict[int | None, Result]:
    """Return last year's results, by whatever set of the same subject they were made; the newest counts."""
    earlier = year_before(year)
    found: dict[int | None, Result] = {}
    for known in data.criteria.all():
        if known.subject is not criteria.subject:
            continue
        ruler = Ruler.of(known)
        for school_id, points in data.assessments.points_of_year(known.id, earlier).items():
            if points:
                found[school_id] = ruler.judge(points)
    return found
