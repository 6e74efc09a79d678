"""The end of a plan's year: how it came out, what goes on into the next, and two years side by side."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from dxdesk.documents.blocks import OfficialDocument
from dxdesk.documents.year_comparison import OfIndicator, TwoYears, year_comparison
from dxdesk.domain.change import Change
from dxdesk.domain.duty import ReportingDuty
from dxdesk.domain.errors import UserError
from dxdesk.domain.indicator import Indicator
from dxdesk.domain.next_year import frame_of_next_year, indicator_of_next_year, words_of_next_year
from dxdesk.domain.office import Office
from dxdesk.domain.period import Period, PeriodKind
from dxdesk.domain.plan import Plan, PlanVersion, Signer
from dxdesk.domain.snapshot import ReportSnapshot
from dxdesk.domain.state import IndicatorState, StatusCounts, TaskState, Verdict
from dxdesk.domain.task import Task, TaskOrigin
from dxdesk.domain.unit import Party
from dxdesk.domain.vietnamese import fold
from dxdesk.services import reports, wordings
from dxdesk.services.in_force import NameBook, name_book
from dxdesk.services.reports import office_on
from dxdesk.storage.data_file import DataFile

_ALIKE = 0.7  # of the words that two titles share, from which they speak of the same work
_FIGURES = re.compile(r"[0-9]+")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class YearEvaluation:
    """How a plan's year came out by the figures of its year report, and whether its successor is there."""

    plan: Plan
    as_of: date
    counts: StatusCounts
    tasks: tuple[TaskState, ...]
    indicators: tuple[IndicatorState, ...]
    next_plan: Plan | None = None
    sample: bool = False

    @property
    def open_tasks(self) -> tuple[TaskState, ...]:
        """The tasks that are not completed: what may go on."""
        return tuple(state for state in self.tasks if not state.done)

    def met(self, verdict: Verdict) -> int:
        """Count the indicators with a verdict."""
        return sum(state.verdict is verdict for state in self.indicators)


def evaluation(data: DataFile, *, plan: Plan, today: date) -> YearEvaluation:
    """Return how a plan's year came out, at its cut-off or on the day if that is earlier."""
    taken = _year(data, plan, today)
    following = next((other for other in data.plans.all() if other.year == plan.year + 1), None)
    return YearEvaluation(
        plan, taken.as_of, taken.counts, taken.tasks, taken.indicators, following, sample=taken.sample
    )


def _year(data: DataFile, plan: Plan, today: date) -> ReportSnapshot:
    return reports.snapshot(data, plan=plan, period=Period(PeriodKind.YEAR, plan.year), today=today)


def plan_next_year(
    data: DataFile, *, plan: Plan, task_ids: Iterable[int], indicator_ids: Iterable[int]
) -> Change:
    """Make next year's plan as a draft from this one: chosen tasks and indicators, every duty.

    Words and time phrases are read for the new year and marked as to be checked; recipients, letterhead and
    signer are those of its first day; units that have been replaced stand under their successors. Nothing of
    the old year changes. Raises UserError ``plan.year_taken``.
    """
    year = plan.year + 1
    if any(other.year == year for other in data.plans.all()):
        raise UserError("plan.year_taken", year=year)
    first_day = date(year, 1, 1)
    book = name_book(data, first_day)
    fresh = _next_plan(plan, office_on(data, first_day), book)
    wanted = frozenset(indicator_ids)
    with data.action(f"Lập kế hoạch năm {year} từ kế hoạch năm {plan.year}") as done:
        plan_id = data.plans.save(fresh)
        _carry_tasks(data, plan, plan_id, frozenset(task_ids), book)
        chosen = [item for item in data.indicators.of_plan(plan.id) if item.id in wanted]
        for position, indicator in enumerate(chosen, start=1):
            carried = indicator_of_next_year(_of_new_day(indicator, book), year=year)
            data.indicators.save(replace(carried, plan_id=plan_id, position=position))
        for duty in data.duties.of_plan(plan.id):
            data.duties.save(replace(_duty(duty, book), id=0, plan_id=plan_id))
        data.plans.save_version(PlanVersion(plan_id=plan_id, number=1))
    return done.change


def _duty(duty: ReportingDuty, book: NameBook) -> ReportingDuty:
    return replace(
        duty,
        reporter=_successor_words(duty.reporter, book),
        receiver=_successor_words(duty.receiver, book),
        through=_successor_words(duty.through, book),
    )


def _next_plan(plan: Plan, office: Office, book: NameBook) -> Plan:
    def moved(text: str) -> str:
        return words_of_next_year(text, plan.year)

    return replace(
        plan,
        id=0,
        year=plan.year + 1,
        title=moved(plan.title),
        number="",
        issued_on=None,
        date_text="",
        place=office.place,
        issuer=office.name,
        parent=office.parent,
        opening=_successor_words(moved(plan.opening), book),
        appendix_title=moved(plan.appendix_title),
        bases=tuple(replace(basis, id=0) for basis in plan.bases),
        sections=tuple(
            replace(
                section,
                id=0,
                heading=_successor_words(moved(section.heading), book),
                text=_successor_words(moved(section.text), book),
            )
            for section in plan.sections
        ),
        recipients=tuple(_successor_words(name, book) for name in plan.recipients),
        signer=_signer(plan, office),
    )


def _signer(plan: Plan, office: Office) -> Signer | None:
    """Return who signs on the new day: the office's first signer; unnamed, the name under the old plan."""
    if not office.signers:
        return plan.signer
    lines, name = office.signers[0].lines, office.signers[0].name
    authority, position = (lines[0], lines[-1]) if len(lines) > 1 else ("", lines[0] if lines else "")
    known = plan.signer.name if plan.signer and plan.signer.position == position else ""
    return Signer(position, name or known, authority)


def _successor_words(text: str, book: NameBook) -> str:
    """Return words with the names of units replaced up to the day under those of their successors."""
    for unit in book.units.values():
        if unit.name in text and not unit.valid_on(book.day):
            heir = book.unit_on_day(unit.id)
            text = text.replace(unit.name, heir.name) if heir and heir.id != unit.id else text
    return text


def _party(party: Party, book: NameBook) -> Party:
    if party.unit_id is None:
        return party
    heir = book.unit_on_day(party.unit_id)
    moved = heir is not None and heir.id != party.unit_id
    return Party(heir.name, heir.id) if heir and moved else party


_Item = TypeVar("_Item", Task, Indicator)


def _of_new_day(item: _Item, book: NameBook) -> _Item:
    return replace(
        item,
        leads=tuple(_party(party, book) for party in item.leads),
        coordinators=tuple(_party(party, book) for party in item.coordinators),
    )


def _carry_tasks(data: DataFile, plan: Plan, plan_id: int, wanted: frozenset[int], book: NameBook) -> None:
    """Copy chosen tasks; numbers of main ones run from 1, a sub-task whose parent stays becomes one."""
    known: dict[int, tuple[int, str]] = {}
    children: dict[int, int] = {}
    main = 0
    chosen = [task for task in data.tasks.of_plan(plan.id) if task.id in wanted]
    for position, task in enumerate(sorted(chosen, key=lambda task: task.parent_id is not None), start=1):
        parent_id, parent_code = known.get(task.parent_id or 0, (None, ""))
        if parent_id is None:
            main += 1
            code = str(main)
        else:
            children[parent_id] = children.get(parent_id, 0) + 1
            code = f"{parent_code}.{children[parent_id]}"
        carried = _task(_of_new_day(task, book), plan.year + 1)
        placed = replace(carried, plan_id=plan_id, parent_id=parent_id, code=code, position=position)
        known[task.id] = (data.tasks.save(placed), code)


def _task(task: Task, year: int) -> Task:
    def moved(text: str) -> str:
        return words_of_next_year(text, year - 1)

    return replace(
        task,
        id=0,
        title=moved(task.title),
        section=moved(task.section),
        content=moved(task.content),
        product=moved(task.product),
        time_frame=frame_of_next_year(task.time_frame, year=year),
        origin=TaskOrigin.PLAN,
        withdrawn_on=None,
    )


def compare(data: DataFile, *, before: Plan, after: Plan, today: date) -> TwoYears:
    """Return two plans held side by side, each at the end of its year or on the day."""
    older, newer = _year(data, before, today), _year(data, after, today)
    tasks = _paired(older.tasks, newer.tasks, _task_words)
    targets = _paired(_targets(older), _targets(newer), _target_words)
    return TwoYears(office_on(data, today), today, older, newer, tasks, targets)


def comparison(data: DataFile, *, before: Plan, after: Plan, today: date) -> OfficialDocument:
    """Compose two years side by side as a paper."""
    taken = compare(data, before=before, after=after, today=today)
    return year_comparison(taken, wordings.in_force(data, today))


def _targets(taken: ReportSnapshot) -> tuple[OfIndicator, ...]:
    return tuple((state, target) for state in taken.indicators for target in state.targets)


def _task_words(state: TaskState) -> str:
    return state.task.title


def _target_words(of: OfIndicator) -> str:
    target = of[1].target
    return f"{of[0].indicator.text} {target.label} {target.scope}"


def _paired(
    before: Sequence[T], after: Sequence[T], words: Callable[[T], str]
) -> tuple[tuple[T | None, T | None], ...]:
    """Pair what speaks of the same thing, each once; in the order of the newer, what is gone last."""
    from dxdesk.importers.similar import overlap

    found = _same(before, after, words)
    paired = frozenset(found.values())
    scored = sorted(
        (-overlap(words(old), words(new)), there, here)
        for there, new in enumerate(after)
        for here, old in enumerate(before)
        if there not in found and here not in paired
    )
    for score, there, here in scored:
        if -score >= _ALIKE and there not in found and here not in found.values():
            found[there] = here
    kept = _kept(before, found)
    pairs = [(before[found[n]] if n in found else None, new) for n, new in enumerate(after)]
    return (*pairs, *((old, None) for old in kept))


def _same(before: Sequence[T], after: Sequence[T], words: Callable[[T], str]) -> dict[int, int]:
    """Pair what reads the same but for its figures, by place; each once."""
    places: dict[str, list[int]] = defaultdict(list)
    for here, old in enumerate(before):
        places[_FIGURES.sub("", fold(words(old)))].append(here)
    found: dict[int, int] = {}
    for there, new in enumerate(after):
        if left := places[_FIGURES.sub("", fold(words(new)))]:
            found[there] = left.pop(0)
    return found


def _kept(before: Sequence[T], found: Mapping[int, int]) -> tuple[T, ...]:
    paired = frozenset(found.values())
    return tuple(old for here, old in enumerate(before) if here not in paired)
