"""Items of the plan in words, before and after: of an adjustment, and between two days."""

from collections.abc import Iterable, Iterator
from datetime import date

from dxdesk.documents.phrases import target_words
from dxdesk.documents.wording import Wording
from dxdesk.domain.adjustment import ChangeKind, PlannedChange
from dxdesk.domain.indicator import Indicator, Target
from dxdesk.domain.item_fields import with_told
from dxdesk.domain.plan import Plan
from dxdesk.domain.task import Assumption, Task, TimeFrame
from dxdesk.domain.vn_format import format_date
from dxdesk.services import adjustments
from dxdesk.services.in_force_plan import PlanOn, plan_on
from dxdesk.services.plan_changes import KINDS, Item, ItemChange
from dxdesk.storage.data_file import DataFile


def changes_of(data: DataFile, version_id: int, wording: Wording) -> tuple[ItemChange, ...]:
    """Return the lines of an adjustment in words, with their reasons, in its order."""
    return tuple(line_words(data, line, wording) for line in data.adjustments.of_version(version_id))


def line_words(data: DataFile, line: PlannedChange, wording: Wording) -> ItemChange:
    """Return one line of an adjustment in words."""
    now = adjustments.current(data, line)
    after = with_told(now, line.after)
    match line.kind:
        case ChangeKind.ADD:
            return ItemChange(None, item_of(after, wording), line.reason)
        case ChangeKind.WITHDRAW:
            return ItemChange(item_of(with_told(now, line.before), wording), None, line.reason)
        case ChangeKind.CHANGE:
            before = item_of(with_told(after, line.before), wording)
            return ItemChange(before, item_of(after, wording), line.reason)


def compared(
    data: DataFile, plan: Plan, first: date, second: date, wording: Wording
) -> tuple[ItemChange, ...]:
    """Return what of the plan in force reads otherwise on the second day than on the first."""
    before, after = (_items(plan_on(data, plan, day), wording) for day in (first, second))
    found = (ItemChange(before.get(key), after.get(key)) for key in {**before, **after})
    return tuple(change for change in found if change.before != change.after)


def item_of(item: Task | Indicator, wording: Wording) -> Item:
    """Return a task or an indicator in words."""
    if isinstance(item, Task):
        return Item(
            kind=KINDS[0],
            id=item.id,
            code=item.code,
            title=item.title,
            content=item.content,
            leads=tuple(party.text for party in item.leads),
            coordinators=tuple(party.text for party in item.coordinators),
            time=_time(item.time_frame),
            product=item.product,
        )
    return Item(
        kind=KINDS[1],
        id=item.id,
        code=item.code,
        title=item.text,
        leads=tuple(party.text for party in item.leads),
        coordinators=tuple(party.text for party in item.coordinators),
        targets=_targets(item.targets, wording),
    )


def _items(found: PlanOn, wording: Wording) -> dict[tuple[str, int], Item]:
    every: Iterable[Task | Indicator] = (*found.tasks, *found.indicators)
    return {(item.kind, item.id): item for item in (item_of(one, wording) for one in every)}


def _time(frame: TimeFrame) -> str:
    """Return the phrase, with the day where the clerk has typed one that it does not give."""
    if Assumption.TYPED not in frame.assumptions or frame.due is None:
        return frame.phrase
    return " ".join(_typed(frame.phrase, frame.due))


def _typed(phrase: str, due: date) -> Iterator[str]:
    if phrase:
        yield phrase
    yield f"(hạn {format_date(due)})"


def _targets(targets: Iterable[Target], wording: Wording) -> tuple[str, ...]:
    told = ((target.label or target.scope, target_words(target, wording)) for target in targets)
    return tuple(f"{name}: {words}" if name else words for name, words in told)
