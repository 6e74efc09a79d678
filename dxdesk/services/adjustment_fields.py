"""Fields of an item as typed for an adjustment: words become parties, time frames, days and targets."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from dxdesk.domain.errors import UserError
from dxdesk.domain.indicator import Indicator, Target
from dxdesk.domain.plan import Plan
from dxdesk.domain.task import Assumption, Task, TimeFrame
from dxdesk.domain.unit import Party
from dxdesk.domain.vn_format import format_date, format_number
from dxdesk.services.typed import typed_day, typed_number
from dxdesk.storage.data_file import DataFile

Item = Task | Indicator
BETWEEN = ";"
_BOTH = ("code", "section", "leads", "coordinators")
NAMES: Mapping[type[Item], tuple[str, ...]] = {
    Task: (*_BOTH, "title", "content", "time", "due", "product"),
    Indicator: (*_BOTH, "title", "targets"),
}


def typed(data: DataFile, plan: Plan, item: Item, told: Mapping[str, str]) -> Mapping[str, Any]:
    """Return fields of a task or an indicator from typed words; "title" is an indicator's text.

    Raises UserError ``adjustment.field``, ``date.typed``, ``measurement.number`` and ``adjustment.targets``.
    """
    known = NAMES[type(item)]
    for name in told:
        if name not in known:
            raise UserError("adjustment.field", field=name, known=", ".join(known))
    found: dict[str, Any] = {}
    for name in known:
        if name in told:
            found |= _field(data, plan, _with(item, found), name, told[name].strip())
    return found


def shown_targets(item: Indicator) -> str:
    """Return the figures of an indicator's targets as they are typed: "100; 100; 50"."""
    return f"{BETWEEN} ".join("" if one.value is None else format_number(one.value) for one in item.targets)


def shown_due(item: Task) -> str:
    """Return the due date as it is typed."""
    return format_date(item.time_frame.due) if item.time_frame.due else ""


def _with(item: Item, fields: Mapping[str, Any]) -> Item:
    changed: Item = replace(item, **fields)
    return changed


def _field(data: DataFile, plan: Plan, item: Item, name: str, text: str) -> Mapping[str, Any]:
    match name:
        case "leads" | "coordinators":
            return {name: _parties(data, text)}
        case "title":
            return {"title": text} if isinstance(item, Task) else _text(item, text)
        case "time":
            return {"time_frame": _frame(plan, text)}
        case "due" if isinstance(item, Task):
            return {"time_frame": _due(item.time_frame, text)}
        case "targets" if isinstance(item, Indicator):
            return {"targets": _figures(item.targets, text)}
        case _:
            return {name: text}


def _parties(data: DataFile, text: str) -> tuple[Party, ...]:
    from dxdesk.importers.matching import propose

    names = [name.strip() for name in text.split(BETWEEN) if name.strip()]
    return tuple(match.party for match in propose(names, data.units.all(), data.units.groups()))


def _frame(plan: Plan, text: str) -> TimeFrame:
    from dxdesk.domain.time_phrase import parse_time_phrase

    return parse_time_phrase(text, plan_year=plan.year, issued_on=plan.issued_on)


def _due(frame: TimeFrame, text: str) -> TimeFrame:
    due = typed_day(text, code="date.typed")
    if due == frame.due:
        return frame
    if due and frame.start and due < frame.start:
        raise UserError("task.due_before_start", start=frame.start, due=due)
    kept = tuple(one for one in frame.assumptions if one is Assumption.SCHOOL_YEAR)
    return replace(frame, due=due, assumptions=(*kept, Assumption.TYPED))


def _text(item: Indicator, text: str) -> Mapping[str, Any]:
    """Return an indicator's text with the targets its words give, each with the id of the one before."""
    from dxdesk.domain.target_phrase import parse_targets

    if text == item.text:
        return {}
    found, known = parse_targets(text), item.targets
    if len(found) < len(known):  # none is lost: their results stay; their figures are typed beside the text
        return {"text": text}
    kept = tuple(
        replace(one, id=old.id, indicator_id=old.indicator_id, floor=old.floor, position=old.position)
        for one, old in zip(found, known, strict=False)
    )
    return {"text": text, "targets": (*kept, *found[len(known) :])}


def _figures(targets: tuple[Target, ...], text: str) -> tuple[Target, ...]:
    told = [part.strip() for part in text.split(BETWEEN)] if text else []
    if len(told) != len(targets):
        raise UserError("adjustment.targets", count=len(targets))
    return tuple(
        replace(one, value=typed_number(words, code="measurement.number"))
        for one, words in zip(targets, told, strict=True)
    )
