"""Sample schools with two years of digital levels; every figure is marked as a sample.

Names of public schools are facts of an old list; those called "mẫu" are none, and no score is real.
"""

import csv
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from dxdesk.domain.assessment import MET, NOT_MET, Assessment, AssessmentState
from dxdesk.domain.change import Change
from dxdesk.domain.criteria import CriteriaSet
from dxdesk.domain.plan import Plan
from dxdesk.domain.school import School, SchoolLevel, SchoolPlace
from dxdesk.domain.vietnamese import fold
from dxdesk.services import criteria as sets
from dxdesk.services.reports import SAMPLE_NOTE
from dxdesk.shipped import resource
from dxdesk.storage.data_file import DataFile

LABEL = "Nạp trường học và điểm minh họa"
_SINCE = date(2021, 1, 1)
# Names of places that changed: from the day on the second one counts.
_RENAMED = {
    "thị xã Việt Yên": ("huyện Việt Yên", "thị xã Việt Yên", date(2024, 2, 1)),
    "huyện Yên Dũng": ("huyện Yên Dũng", "thành phố Bắc Giang", date(2025, 1, 1)),
}
_STATES = (
    AssessmentState.OPEN,
    AssessmentState.SELF,
    AssessmentState.OPEN,
    AssessmentState.CHECKED,
    AssessmentState.SELF,
    AssessmentState.RETURNED,
    AssessmentState.OPEN,
)


def fill(data: DataFile, plan: Plan) -> Change:
    """Add the sample schools with last year's published levels and this year's as far as they have come."""
    first = plan.year - 1
    with data.action(LABEL, origin=SAMPLE_NOTE) as done:
        sets.take_shipped(data)
        criteria = next(one for one in sets.sets(data) if one.code == sets.shipped_set().code)
        units = {fold(name): unit.id for unit in data.units.all() for name in (unit.name, unit.short) if name}
        for number, school in enumerate(sample_schools()):
            unit_id = units.get(fold(school[1]))
            school_id = data.schools.save(replace(school[0], unit_id=unit_id))
            last = _assessment(criteria, school_id, f"{first - 1}-{first}", number, date(first, 5, 20))
            data.assessments.save(_come_to(last, AssessmentState.PUBLISHED, date(first, 6, 15)))
            state = _STATES[number % len(_STATES)]
            day = date(plan.year, 3, 1) + timedelta(days=number % 14)
            now = _assessment(criteria, school_id, f"{first}-{plan.year}", number + 61, day)
            if state is AssessmentState.OPEN:
                now = replace(now, self_points={}, evidence={}, self_on=None, self_by="")
            data.assessments.save(_come_to(now, state, day))
    return done.change


def sample_schools() -> tuple[tuple[School, str], ...]:
    """Return the sample schools, each with the name of who manages it."""
    with resource("catalog", "sample_schools.tsv").open(encoding="utf-8", newline="") as file:
        return tuple(
            (_school(row), row["unit"])
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        )


def _school(row: dict[str, str]) -> School:
    before, after, since = _RENAMED.get(row["place"], (row["place"], "", _SINCE))
    places = (SchoolPlace(before, _SINCE), *([SchoolPlace(after, since)] if after else []))
    return School(
        row["code"],
        row["name"],
        SchoolLevel(row["level"]),
        public=row["public"] == "1",
        places=places,
        note=SAMPLE_NOTE,
    )


def _assessment(criteria: CriteriaSet, school_id: int, year: str, seed: int, day: date) -> Assessment:
    """Return made-up points between two fifths and all of each row, the same each time."""
    points = {}
    for place, row in enumerate(criteria.asked):
        chance = (seed * 37 + place * 11 + seed * place) % 100
        if row.mandatory:
            points[row.code] = NOT_MET if chance < 4 else MET
        else:
            share = Decimal(min(40 + (seed * 13) % 45 + chance % 28, 100)) / 100
            points[row.code] = (row.max_points * share * 2).to_integral_value() / 2
    return Assessment(
        criteria.id,
        school_id,
        year,
        self_points=points,
        evidence={criteria.conditions[0].code: f"Kế hoạch của trường ({SAMPLE_NOTE})"},
        asked_on=day - timedelta(days=14),
        form_version=1,
        self_on=day,
        self_by="Hiệu trưởng",
        note=SAMPLE_NOTE,
    )


def _come_to(made: Assessment, state: AssessmentState, day: date) -> Assessment:
    if state in (AssessmentState.OPEN, AssessmentState.SELF):
        return replace(made, state=state)
    checked = replace(made, state=state, checked_on=day, checked_by="Tổ kiểm tra của Sở")
    if state is AssessmentState.RETURNED:
        return replace(checked, returned_for=f"Thiếu minh chứng mục 1.3 ({SAMPLE_NOTE})")
    if state is AssessmentState.PUBLISHED:
        return replace(checked, published_on=day, published_by="Sở GDĐT")
    return checked
