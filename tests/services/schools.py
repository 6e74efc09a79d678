"""Schools and points for the tests of the services."""

from collections.abc import Mapping
from datetime import date

from dxdesk.domain.criteria import CriteriaSet
from dxdesk.domain.school import School, SchoolLevel, SchoolPlace
from dxdesk.services import assessments, criteria, schools
from dxdesk.storage.data_file import DataFile

TODAY = date(2024, 5, 20)
YEAR = "2023-2024"
_PLACES = ("huyện Tân Yên", "huyện Yên Thế")
_LEVELS = (SchoolLevel.UPPER_SECONDARY, SchoolLevel.LOWER_SECONDARY, SchoolLevel.PRIMARY)


def prepared(data: DataFile, count: int = 3) -> tuple[CriteriaSet, tuple[int, ...]]:
    """Add the shipped set and some schools; returns the set and the ids of the schools."""
    criteria.take_shipped(data)
    with data.action("Trường mẫu"):
        ids = tuple(data.schools.save(school(number)) for number in range(count))
    known = criteria.in_force(data, TODAY)
    assert known is not None
    return known, ids


def school(number: int) -> School:
    """One of many schools."""
    return School(
        f"A{number:03d}",
        f"Trường mẫu số {number}",
        _LEVELS[number % 3],
        places=(SchoolPlace(_PLACES[number % 2], date(2021, 1, 1)),),
    )


def answers(known: CriteriaSet, *, met: bool = True, share: int = 1) -> Mapping[str, str]:
    """Every row answered: all points, or a half of them with ``share`` 2, rounded down."""
    return {
        row.code: ("Đạt" if met else "Chưa đạt") if row.mandatory else str(int(row.max_points / share))
        for row in known.asked
    }


def score(data: DataFile, known: CriteriaSet, school_id: int | None, given: Mapping[str, str]) -> None:
    """Type the points of a school."""
    cells = {(school_id, code): text for code, text in given.items()}
    assessments.set_points(data, set_id=known.id, year=YEAR, cells=cells, today=TODAY)


def close(data: DataFile, school_id: int, last_day: date) -> None:
    """End a school."""
    schools.close_school(data, school_id=school_id, last_day=last_day)
