"""A snapshot of schools built by hand; every figure is a sample."""

from datetime import date

from dxdesk.documents.blocks import OfficialDocument
from dxdesk.documents.school_report import SchoolSnapshot, school_report
from dxdesk.documents.wording import load_wording
from dxdesk.domain.assessment import MET, NOT_MET, Assessment, AssessmentState, Points, judge
from dxdesk.domain.criteria import CriteriaSet
from dxdesk.domain.school import School, SchoolLevel
from dxdesk.domain.school_standing import Matrix, MatrixRow
from dxdesk.services.criteria import shipped_set
from tests.documents import samples

PLACES = ("huyện Hiệp Hòa", "huyện Tân Yên", "huyện Yên Thế", "thành phố Bắc Giang")
_KINDS = (
    (SchoolLevel.PRIMARY, "Trường Tiểu học mẫu số"),
    (SchoolLevel.LOWER_SECONDARY, "Trường THCS mẫu số"),
    (SchoolLevel.UPPER_SECONDARY, "Trường THPT mẫu số"),
    (SchoolLevel.CONTINUING, "Trung tâm GDNN-GDTX mẫu số"),
)
_STATES = tuple(AssessmentState)


def points(criteria: CriteriaSet, share: int, *, met: bool = True) -> Points:
    """Every row scored at a share of what can be given."""
    scored = {row.code: (row.max_points * share / 50).to_integral_value() / 2 for row in criteria.scored}
    return scored | {row.code: MET if met else NOT_MET for row in criteria.conditions}


def row(criteria: CriteriaSet, number: int) -> MatrixRow:
    """One of many schools."""
    level, name = _KINDS[number % len(_KINDS)]
    school = School(f"MH{number:03d}", f"{name} {number}", level, id=number)
    state = _STATES[number % len(_STATES)]
    given = {} if state is AssessmentState.OPEN else points(criteria, 40 + number % 60, met=number % 9 > 0)
    made = Assessment(criteria.id, number, "2023-2024", state=state, self_points=given, note=samples.SAMPLE)
    place = PLACES[number % len(PLACES)]
    before = judge(criteria, points(criteria, 45 + number % 40)) if number % 4 else None
    return MatrixRow(school, place, "", made, judge(criteria, given), before)


def snapshot(count: int = 40) -> SchoolSnapshot:
    """Schools of three places in every state."""
    criteria = shipped_set()
    rows = sorted((row(criteria, number) for number in range(1, count + 1)), key=lambda one: one.place)
    return SchoolSnapshot(
        Matrix(criteria, "2023-2024", date(2024, 6, 19), tuple(rows)),
        samples.OFFICE,
        samples.PLAN,
        as_of=date(2024, 6, 19),
        written_on=date(2024, 6, 19),
        previous_year="2022-2023",
        sample=True,
    )


def papers() -> dict[str, OfficialDocument]:
    """The report, and that of a year in which nothing has come yet."""
    wording = load_wording()
    return {
        "bao-cao-truong-hoc-so": school_report(snapshot(), wording),
        "bao-cao-truong-hoc-so-chua-co": school_report(snapshot(0), wording),
    }
