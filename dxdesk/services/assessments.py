"""Assessments: what may be typed for a row, points and evidence written, and how a school stands."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from dxdesk.domain.assessment import (
    MET,
    NOT_MET,
    Assessment,
    AssessmentState,
    Result,
    fault,
    judge,
    retaken,
)
from dxdesk.domain.change import Change
from dxdesk.domain.criteria import CriteriaSet, Criterion, Subject
from dxdesk.domain.errors import UserError
from dxdesk.domain.vietnamese import fold
from dxdesk.domain.vn_format import format_number, parse_number
from dxdesk.storage.data_file import DataFile

MET_WORDS = {MET: "Đạt", NOT_MET: "Chưa đạt"}
LEVEL_WORDS = {1: "Mức 1 (chưa đáp ứng)", 2: "Mức 2 (đáp ứng cơ bản)", 3: "Mức 3 (đáp ứng tốt)"}
STATE_WORDS: Mapping[AssessmentState, str] = {
    AssessmentState.OPEN: "Chưa tự đánh giá",
    AssessmentState.SELF: "Đã tự đánh giá",
    AssessmentState.CHECKED: "Đã kiểm tra",
    AssessmentState.RETURNED: "Trả lại",
    AssessmentState.PUBLISHED: "Đã công bố",
}
_YEAR = re.compile(r"(20[0-9]{2})-(20[0-9]{2})")
_CALENDAR_YEAR = re.compile(r"20[0-9]{2}")
_MET_TEXTS = {"dat": MET, "co": MET, "x": MET, "1": MET, "true": MET}
_NOT_MET_TEXTS = {"chua dat": NOT_MET, "khong dat": NOT_MET, "khong": NOT_MET, "0": NOT_MET, "false": NOT_MET}
_FEW = 20
_FIRST_MONTH = 8  # from August on a day belongs to the next school year

CellKey = tuple[int | None, str]  # the school (None: the Sở) and the code of a row


class Side(StrEnum):
    """Whose points are typed."""

    SELF = "self"
    CHECKED = "checked"


@dataclass(frozen=True, slots=True)
class Standing:
    """An assessment with what its points come to."""

    assessment: Assessment
    result: Result


def year_on(day: date) -> str:
    """Return the school year a day belongs to: "2023-2024"."""
    first = day.year if day.month >= _FIRST_MONTH else day.year - 1
    return f"{first}-{first + 1}"


def year_before(year: str) -> str:
    """Return the year before one, of either kind."""
    return "-".join(str(int(part) - 1) for part in year.split("-"))


def last_calendar_year(year: str) -> int:
    """Return the calendar year in which a school year ends and its results are published."""
    return int(year.split("-")[-1])


def check_year(year: str, subject: Subject = Subject.SCHOOL) -> str:
    """Return a year as it is kept; raises UserError ``assessment.year``."""
    text = year.strip().replace("–", "-").replace(" ", "")
    if subject is Subject.OFFICE and _CALENDAR_YEAR.fullmatch(text):
        return text
    found = _YEAR.fullmatch(text)
    if not found or int(found[2]) != int(found[1]) + 1:
        raise UserError("assessment.year", text=year)
    return text


def read_points(criteria: CriteriaSet, row: Criterion, text: str) -> Decimal | None:
    """Read what was typed for a row; None for a blank, which is not 0.

    Raises UserError ``points.unreadable``, ``points.condition``, or ``points.`` and what is wrong
    (``above_max``, ``negative``, ``step``, ``not_asked``).
    """
    if not text.strip():
        return None
    if row.mandatory:
        met = (_MET_TEXTS | _NOT_MET_TEXTS).get(fold(text))
        if met is None:
            raise UserError("points.condition", text=text, row=row.code)
        return met
    try:
        value = parse_number(text)
    except ValueError as error:
        raise UserError("points.unreadable", text=text, row=row.code) from error
    if wrong := fault(criteria, row, value):
        most, step = format_number(row.max_points), format_number(criteria.step)
        raise UserError(f"points.{wrong.value}", text=text, row=row.code, most=most, step=step)
    return value


def points_words(row: Criterion, value: Decimal | None) -> str:
    """Return points as they are typed and shown: "7,5", "Đạt", ""."""
    if value is None:
        return ""
    return MET_WORDS[value] if row.mandatory and value in MET_WORDS else format_number(value)


def standing(data: DataFile, *, set_id: int, school_id: int | None, year: str) -> Standing:
    """Return how a school, or the Sở itself (None), stands; a new assessment where there is none."""
    known = _known(data, set_id, school_id, year)
    return Standing(known, judge(data.criteria.get(set_id), known.points))


def _known(data: DataFile, set_id: int, school_id: int | None, year: str) -> Assessment:
    return data.assessments.find(set_id, school_id, year) or Assessment(set_id, school_id, year)


def set_points(
    data: DataFile,
    *,
    set_id: int,
    year: str,
    cells: Mapping[CellKey, str],
    today: date,
    side: Side = Side.SELF,
    by: str = "",
    origin: str = "typed",
) -> Change:
    """Write points of many schools as one action; an empty text takes them out.

    Raises what ``read_points`` raises, UserError ``points.row`` for a code the set does not have,
    and ``assessment.published`` for a school whose level is published.
    """
    criteria = data.criteria.get(set_id)
    rows = {row.code: row for row in criteria.criteria}
    wanted: dict[int | None, dict[str, Decimal | None]] = {}
    for (school_id, code), text in cells.items():
        if code not in rows:
            raise UserError("points.row", row=code)
        wanted.setdefault(school_id, {})[code] = read_points(criteria, rows[code], text)
    known = _held(data, set_id, year, wanted)
    many = f"{len(wanted)} cơ sở" if len(wanted) > 1 else name_of(data, next(iter(wanted), None))
    with data.action(f"Nhập điểm chuyển đổi số {many}, {year}", origin=origin) as done:
        for school_id, points in wanted.items():
            found = known.get(school_id) or Assessment(set_id, school_id, year)
            data.assessments.save(_with_points(found, points, side, today, by))
    return done.change


def _held(
    data: DataFile, set_id: int, year: str, school_ids: Collection[int | None]
) -> Mapping[int | None, Assessment]:
    """Return the assessments of some schools: one by one where they are few, else out of the whole year."""
    if len(school_ids) > _FEW:
        return {item.school_id: item for item in data.assessments.of_year(set_id, year)}
    found = (data.assessments.find(set_id, school_id, year) for school_id in school_ids)
    return {item.school_id: item for item in found if item}


def _with_points(
    known: Assessment, points: Mapping[str, Decimal | None], side: Side, today: date, by: str
) -> Assessment:
    if known.state is AssessmentState.PUBLISHED:
        raise UserError("assessment.published")
    if side is Side.SELF:
        changed = _merged(known.self_points, points)
        return replace(known, self_points=changed, checked_points=retaken(known, changed))
    checked = {
        code: value
        for code, value in _merged(known.checked_points, points).items()
        if value != known.self_points.get(code)
    }
    return replace(known, checked_points=checked, checked_by=by or known.checked_by, checked_on=today)


def _merged(points: Mapping[str, Decimal], changes: Mapping[str, Decimal | None]) -> dict[str, Decimal]:
    return {code: value for code, value in {**points, **changes}.items() if value is not None}


def set_evidence(
    data: DataFile, *, set_id: int, school_id: int | None, year: str, evidence: Mapping[str, str]
) -> Change:
    """Write the evidence of some rows; an empty text takes it out."""
    known = _known(data, set_id, school_id, year)
    changed = {code: text for code, text in {**known.evidence, **evidence}.items() if text.strip()}
    with data.action(f"Ghi minh chứng của {name_of(data, school_id)}, {year}") as done:
        data.assessments.save(replace(known, evidence=changed))
    return done.change


def set_note(data: DataFile, *, set_id: int, school_id: int | None, year: str, note: str) -> Change:
    """Write the note of an assessment."""
    known = _known(data, set_id, school_id, year)
    with data.action(f"Ghi chú đánh giá của {name_of(data, school_id)}, {year}") as done:
        data.assessments.save(replace(known, note=note))
    return done.change


def name_of(data: DataFile, school_id: int | None) -> str:
    """Return a school's name; None is the Sở itself."""
    return "của Sở" if school_id is None else data.schools.get(school_id).name
