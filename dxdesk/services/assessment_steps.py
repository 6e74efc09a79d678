"""The way of an assessment from the school's own points to a published level, with who and when."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum

from dxdesk.domain.assessment import Assessment, AssessmentState, judge
from dxdesk.domain.change import Change
from dxdesk.domain.criteria import CriteriaSet
from dxdesk.domain.errors import UserError
from dxdesk.services.assessments import name_of
from dxdesk.storage.data_file import DataFile


class Step(StrEnum):
    """A step of the way; many schools take it in one action."""

    SEND = "send"  # the school says: this is our self-assessment
    CHECK = "check"
    RETURN = "return"
    PUBLISH = "publish"
    REOPEN = "reopen"  # a published level is looked at again


_FROM: Mapping[Step, tuple[AssessmentState, ...]] = {
    Step.SEND: (AssessmentState.OPEN, AssessmentState.RETURNED),
    Step.CHECK: (AssessmentState.SELF,),
    Step.RETURN: (AssessmentState.SELF, AssessmentState.CHECKED),
    Step.PUBLISH: (AssessmentState.CHECKED,),
    Step.REOPEN: (AssessmentState.PUBLISHED,),
}
STEP_WORDS: Mapping[Step, str] = {
    Step.SEND: "Ghi nhận tự đánh giá",
    Step.CHECK: "Ghi nhận đã kiểm tra",
    Step.RETURN: "Trả lại",
    Step.PUBLISH: "Công bố mức độ chuyển đổi số",
    Step.REOPEN: "Mở lại kết quả đã công bố",
}


def hindrance(criteria: CriteriaSet, known: Assessment, step: Step) -> str:
    """Return why an assessment cannot take a step; "" where it can.

    The reasons: "state", "empty", "blocked" (a condition is not met), "incomplete".
    """
    if known.state not in _FROM[step]:
        return "state"
    if step in (Step.RETURN, Step.REOPEN):
        return ""
    result = judge(criteria, known.points)
    if result.empty:
        return "empty"
    if result.blocked:
        return "blocked"
    return "incomplete" if step is Step.PUBLISH and result.level is None else ""


def take_step(
    data: DataFile,
    *,
    set_id: int,
    year: str,
    school_ids: Collection[int | None],
    step: Step,
    today: date,
    by: str = "",
    reason: str = "",
) -> Change:
    """Let many schools take a step as one action, with who and when.

    Raises UserError ``assessment.step_`` and the hindrance of the first one that cannot, and
    ``assessment.reason`` where something is returned without saying why.
    """
    if step is Step.RETURN and not reason.strip():
        raise UserError("assessment.reason")
    criteria = data.criteria.get(set_id)
    known = {item.school_id: item for item in data.assessments.of_year(set_id, year)}
    chosen = [known.get(school_id) or Assessment(set_id, school_id, year) for school_id in school_ids]
    for item in chosen:
        if why := hindrance(criteria, item, step):
            name = name_of(data, item.school_id)
            raise UserError(f"assessment.step_{why}", name=name, step=STEP_WORDS[step].lower())
    many = f"{len(chosen)} cơ sở" if len(chosen) != 1 else name_of(data, chosen[0].school_id)
    with data.action(f"{STEP_WORDS[step]}: {many}, {year}") as done:
        for item in chosen:
            data.assessments.save(_stepped(item, step, today, by, reason))
    return done.change


def _stepped(known: Assessment, step: Step, today: date, by: str, reason: str) -> Assessment:
    match step:
        case Step.SEND:
            return replace(known, state=AssessmentState.SELF, self_on=today, self_by=by, returned_for="")
        case Step.CHECK:
            return replace(known, state=AssessmentState.CHECKED, checked_on=today, checked_by=by)
        case Step.RETURN:
            return replace(
                known,
                state=AssessmentState.RETURNED,
                checked_on=today,
                checked_by=by,
                returned_for=reason.strip(),
            )
        case Step.PUBLISH:
            return replace(known, state=AssessmentState.PUBLISHED, published_on=today, published_by=by)
        case Step.REOPEN:
            return replace(known, state=AssessmentState.CHECKED, published_on=None, published_by="")


def able(
    data: DataFile, *, set_id: int, year: str, school_ids: Collection[int | None], step: Step
) -> Mapping[int | None, str]:
    """Return for each school why it cannot take a step; "" for those that can."""
    criteria = data.criteria.get(set_id)
    known = {item.school_id: item for item in data.assessments.of_year(set_id, year)}
    return {
        school_id: hindrance(criteria, known.get(school_id) or Assessment(set_id, school_id, year), step)
        for school_id in school_ids
    }
