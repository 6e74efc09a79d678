"""What a report says of the whole: direction, degree of completion, difficulties, next period, proposals."""

from collections.abc import Iterator, Mapping

from dxdesk.documents.blocks import Block, Heading, Paragraph
from dxdesk.documents.indicator_part import codes, count
from dxdesk.documents.noted_part import initiative_lines, noted, noted_lines
from dxdesk.documents.phrases import counted, day_or_unknown, lead_words, listed, sentence
from dxdesk.documents.report_parts import ReportPart, part
from dxdesk.documents.task_part import entries_in_period, next_period, next_tasks
from dxdesk.documents.wording import Wording
from dxdesk.documents.year_part import year_next, year_verdict
from dxdesk.domain.period import Period, PeriodKind
from dxdesk.domain.report_prose import WRITTEN
from dxdesk.domain.snapshot import ReportSnapshot
from dxdesk.domain.state import IndicatorState, TaskState, TaskStatus, Verdict
from dxdesk.domain.task import Task, TaskOrigin
from dxdesk.domain.vn_format import format_date


def direction(taken: ReportSnapshot, wording: Wording) -> Iterator[Block]:
    """Yield what the plan asks and how much of it was heard of in the period."""
    leads = _known_leads(taken)
    yield Paragraph.of(
        wording.say(
            "situation.plan_with_leads" if leads else "situation.plan",
            year=taken.plan.year,
            office=taken.office.full_name,
            tasks=counted(sum(_of_plan(state.task) for state in taken.tasks)),
            indicators=counted(len(taken.indicators)),
            count=counted(len(leads)),
            leads=listed(leads),
        )
    )
    yield Paragraph.of(_heard(taken, wording))


def review_parts(taken: ReportSnapshot, prose: Mapping[str, str], wording: Wording) -> Iterator[ReportPart]:
    """Yield mục II: its headings are numbered by what stands there."""
    heading = Heading(1, wording.say("review.heading"))
    first = Heading(2, wording.say("review.results_heading"))
    yield part("results", heading, first, said=_results(taken, wording))
    number = 2
    for section in WRITTEN:
        title = Heading(2, wording.say(f"review.{section}_heading", number=number))
        yield part(section, title)
        number += bool(prose.get(section, "").strip())
    difficulties = list(difficulty_lines(taken, wording))
    none = Paragraph.of(wording.say("review.no_difficulty"))
    title = Heading(2, wording.say("review.difficulties_heading", number=number))
    yield part("difficulties", title, said=difficulties or [none], silent=not difficulties)


def next_part(taken: ReportSnapshot, who: str, wording: Wording) -> ReportPart:
    """Return mục III; that of a year is what goes on into next year's plan."""
    heading = Heading(1, wording.say("next.heading", period=next_period(taken.period).label))
    if taken.period.kind is PeriodKind.YEAR:
        return part("next", heading, said=year_next(taken, who, wording))
    return part("next", heading, said=_next(taken, who, wording), silent=not any(next_tasks(taken, wording)))


def proposals_part(taken: ReportSnapshot, heading: str, wording: Wording) -> ReportPart:
    """Return what the units propose."""
    texts = [text for _, text in _said(taken, "proposal")]
    texts += [text for _, text in noted(taken, "proposal")]
    said = [Paragraph.of(wording.say("proposals.item", text=text)) for text in texts]
    none = Paragraph.of(wording.say("proposals.none"))
    return part("proposals", Heading(1, heading), said=said or [none], silent=not said)


def difficulty_lines(taken: ReportSnapshot, wording: Wording) -> Iterator[Paragraph]:
    """Yield the difficulties of the period and whose they are, then those noted before and still open."""
    for state, text in _said(taken, "difficulty"):
        leads = lead_words(state, wording)
        yield Paragraph.of(wording.say("review.difficulty", code=state.task.code, leads=leads, text=text))
    yield from noted_lines(taken, wording)


def _results(taken: ReportSnapshot, wording: Wording) -> Iterator[Block]:
    yield Paragraph.of(
        wording.say(
            "review.results",
            met=count(taken.indicators, Verdict.MET),
            indicators=len(taken.indicators),
            done=taken.counts.done,
            overdue=taken.counts.overdue,
            tasks=taken.counts.total,
        )
    )
    if taken.period.kind is PeriodKind.YEAR:
        yield from year_verdict(taken, wording)
    for state in taken.tasks:
        if state.status is TaskStatus.OVERDUE:
            yield Paragraph.of(_overdue(state, wording))
    yield from initiative_lines(taken, wording)


def _next(taken: ReportSnapshot, who: str, wording: Wording) -> Iterator[Block]:
    tasks = list(next_tasks(taken, wording))
    yield Paragraph.of(wording.say("next.intro", office=who) if tasks else wording.say("next.none"))
    yield from tasks
    missing = codes(taken.indicators, Verdict.NO_DATA)
    if missing:
        yield Paragraph.of(wording.say("next.figures", codes=missing))


def _of_plan(task: Task) -> bool:
    return task.parent_id is None and task.origin is TaskOrigin.PLAN


def _known_leads(taken: ReportSnapshot) -> tuple[str, ...]:
    """Return the names of the units that lead something, once; words matched to no unit are left out."""
    pairs = [(state.task.leads, state.lead_names) for state in taken.tasks]
    pairs += [(item.indicator.leads, item.lead_names) for item in taken.indicators]
    named = (zip(parties, names, strict=False) for parties, names in pairs)
    return tuple(dict.fromkeys(name for pair in named for party, name in pair if party.known))


def _heard(taken: ReportSnapshot, wording: Wording) -> str:
    return wording.say(
        "situation.heard",
        first=format_date(taken.period.data_from),
        last=format_date(taken.as_of),
        reported=sum(bool(entries_in_period(state, taken)) for state in taken.tasks),
        tasks=len(taken.tasks),
        measured=sum(_measured(item, taken) for item in taken.indicators),
        indicators=len(taken.indicators),
    )


def _measured(item: IndicatorState, taken: ReportSnapshot) -> bool:
    found = [target.measurement for target in item.targets if target.measurement]
    return any(Period.parse(m.period).data_to >= taken.period.data_from for m in found)


def _overdue(state: TaskState, wording: Wording) -> str:
    due = day_or_unknown(state.task.time_frame.due, wording)
    return wording.say("review.overdue", code=state.task.code, leads=lead_words(state, wording), due=due)


def _said(taken: ReportSnapshot, field: str) -> Iterator[tuple[TaskState, str]]:
    for state in taken.tasks:
        texts = [getattr(entry, field) for entry in entries_in_period(state, taken)]
        for text in dict.fromkeys(sentence(text) for text in texts if text.strip()):
            yield state, text
