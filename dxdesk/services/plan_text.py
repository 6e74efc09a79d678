"""The plan as a paper, taken from the data file: its own text, tasks, indicators and recipients."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from dxdesk.documents.head_part import lower_first
from dxdesk.documents.wording import Wording
from dxdesk.domain.indicator import Indicator
from dxdesk.domain.office import Office
from dxdesk.domain.plan import BasisRole, LegalBasis, Plan, PlanSection
from dxdesk.domain.plan_papers import PlanIndicator, PlanPaper, PlanPart, PlanTask
from dxdesk.domain.task import Task, TaskOrigin
from dxdesk.domain.unit import Party
from dxdesk.domain.vn_format import format_date
from dxdesk.services import wordings
from dxdesk.services.in_force_plan import indicators_on, tasks_on
from dxdesk.services.reports import office_on
from dxdesk.storage.data_file import DataFile

_END = "./."


def plan_content(data: DataFile, plan: Plan, today: date) -> PlanPaper:
    """Return the plan in force on the day: its own text, tasks, indicators and recipients."""
    return told(
        plan,
        tasks_on(data, plan.id, today),
        indicators_on(data, plan.id, today),
        office=office_on(data, today),
        wording=wordings.in_force(data, today),
    )


def told(
    plan: Plan, tasks: Iterable[Task], indicators: Iterable[Indicator], *, office: Office, wording: Wording
) -> PlanPaper:
    """Return a plan as a paper; sub-tasks and work from meetings or directives are not of the plan."""
    parts, closing = _text(plan, wording, office)
    own = [
        task
        for task in tasks
        if task.origin is TaskOrigin.PLAN and task.parent_id is None and not _is_told(task, plan)
    ]
    tabled = _tabled(indicators, plan)
    return PlanPaper(
        subject=plan.title,
        opening=_opening(plan, wording, office),
        parts=parts,
        tasks=tuple(_task(task, parts, place) for place, task in enumerate(own, start=1)),
        closing=closing,
        appendix_title=plan.appendix_title,
        indicators=tuple(_indicator(found, place) for place, found in enumerate(tabled, start=1)),
        recipients=plan.recipients,
    )


def _text(plan: Plan, wording: Wording, office: Office) -> tuple[tuple[PlanPart, ...], str]:
    """Return the parts of the plan, and its last paragraph where that closes the plan."""
    parts = tuple(PlanPart(one.code, one.heading, one.text) for one in plan.sections)
    if not parts:
        closing = wording.say("plan_paper.closing", office=office.short_name)
        return tuple(map(_headed, wording.say("plan_paper.parts").split("; "))), closing
    text, _, last = parts[-1].text.rpartition("\n")
    if not text or not last.endswith(_END):
        return parts, ""
    return (*parts[:-1], replace(parts[-1], text=text)), last


def _headed(words: str) -> PlanPart:
    code, _, heading = words.partition(". ")
    return PlanPart(code, heading)


def _opening(plan: Plan, wording: Wording, office: Office) -> tuple[str, ...]:
    if plan.opening:
        return tuple(plan.opening.split("\n"))
    bases = "; ".join(
        _basis(basis, wording) for basis in plan.bases if basis.role is BasisRole.BASIS and basis.number
    )
    title = lower_first(plan.title)
    if not bases:
        return (wording.say("plan_paper.opening_bare", office=office.full_name, title=title),)
    return (wording.say("plan_paper.opening", bases=bases, office=office.full_name, title=title),)


def _basis(basis: LegalBasis, wording: Wording) -> str:
    return wording.say(
        "plan_paper.basis",
        kind=basis.kind,
        number=basis.number,
        day=format_date(basis.date) if basis.date else "",
        issuer=basis.issuer,
        subject=basis.subject,
    )


def _task(task: Task, parts: Sequence[PlanPart], place: int) -> PlanTask:
    section = _code_of(task.section, parts)
    code = task.code.removeprefix(f"{_label(section)}.") if section else task.code
    return PlanTask(
        section=section,
        number=code or str(place),
        title=task.title,
        content=task.content,
        leads=listed(task.leads),
        coordinators=listed(task.coordinators),
        time=task.time_frame.phrase,
        product=task.product,
        group="" if section else task.section,
    )


def _code_of(section: str, parts: Sequence[PlanPart]) -> str:
    """Return the code of the part whose heading a task names as its section; "" where there is none."""
    return next((part.code for part in parts if section and section == _printed(part)), "")


def _printed(part: PlanPart | PlanSection) -> str:
    return f"{_label(part.code)}. {part.heading}".removesuffix(". ")  # as a reader names a section


def _label(code: str) -> str:
    return code.rpartition(".")[2]


def _is_told(task: Task, plan: Plan) -> bool:
    """Tell whether the text of the task's own section says all of it itself: what, who and when."""
    said = [task.title, *(party.text for party in task.leads), task.time_frame.phrase]
    if not task.leads or not all(said):
        return False
    above = {part.code for part in plan.sections if _printed(part) == task.section}
    inside = [part for part in plan.sections if any(part.code.startswith(code) for code in above)]
    return any(all(words in part.text for words in said) for part in inside)


def _tabled(indicators: Iterable[Indicator], plan: Plan) -> Iterator[Indicator]:
    """Yield the indicators of the Phụ lục: not those that stand as goals in the text of the plan."""
    headings = {_printed(one) for one in plan.sections}
    texts = [f"{one.heading}\n{one.text}" for one in plan.sections]
    for found in indicators:
        if not (found.section in headings and any(found.text in text for text in texts)):
            yield found


def _indicator(indicator: Indicator, place: int) -> PlanIndicator:
    numeral, dot, _ = indicator.section.partition(". ")
    code = indicator.code.removeprefix(f"{numeral}.") if dot else indicator.code
    return PlanIndicator(
        group=indicator.section,
        number=code or str(place),
        text=indicator.text,
        leads=listed(indicator.leads),
        coordinators=listed(indicator.coordinators),
    )


def listed(parties: Iterable[Party]) -> str:
    """Return who leads or takes part in the plan's own words."""
    return listed_names(tuple(party.text for party in parties))


def listed_names(names: Sequence[str]) -> str:
    """Return names as a list that is read back name by name: "A, B và C", else parted by semicolons."""
    from dxdesk.importers.names import names_in

    return next((text for text in _lists(names) if names_in(text) == tuple(names)), "; ".join(names))


def _lists(names: Sequence[str]) -> Iterator[str]:
    if len(names) > 1:
        yield f"{', '.join(names[:-1])} và {names[-1]}"
    yield ", ".join(names)
