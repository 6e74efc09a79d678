"""Fields of tasks and indicators as JSON and back: what an adjustment keeps of before and after."""

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

from dxdesk.domain.indicator import Indicator, Operator, Target
from dxdesk.domain.task import Assumption, Recurrence, Task, TimeFrame
from dxdesk.domain.unit import Party

Item = TypeVar("Item", bound=Task | Indicator)
TASK_FIELDS = ("code", "section", "title", "content", "leads", "coordinators", "time_frame", "product")
INDICATOR_FIELDS = ("code", "section", "text", "leads", "coordinators", "targets")


def field_names(item: Task | Indicator) -> tuple[str, ...]:
    """Return the fields of an item that an adjustment may change."""
    return TASK_FIELDS if isinstance(item, Task) else INDICATOR_FIELDS


def told(item: Task | Indicator, names: Iterable[str]) -> dict[str, Any]:
    """Return some fields of an item as JSON knows them."""
    return {name: _told(getattr(item, name)) for name in names}


def with_told(item: Item, values: Mapping[str, Any]) -> Item:
    """Return an item with fields put in from JSON."""
    known = {name: _read(name, value) for name, value in values.items() if name in field_names(item)}
    return replace(item, **known)  # names are those of the item


def _told(value: Any) -> Any:  # whatever a field holds
    match value:
        case Party() | Target() | TimeFrame():
            return {field.name: _told(getattr(value, field.name)) for field in fields(value)}
        case tuple():
            return [_told(item) for item in value]
        case date():
            return value.isoformat()
        case Decimal():
            return str(value)
        case _:
            return value


def _read(name: str, value: Any) -> Any:  # as above
    match name:
        case "leads" | "coordinators":
            return tuple(Party(**party) for party in value)
        case "time_frame":
            return _time_frame(value)
        case "targets":
            return tuple(_target(target) for target in value)
        case _:
            return value


def _time_frame(value: Mapping[str, Any]) -> TimeFrame:
    return TimeFrame(
        phrase=value["phrase"],
        start=_day(value["start"]),
        due=_day(value["due"]),
        assumptions=tuple(map(Assumption, value["assumptions"])),
        recurrence=Recurrence(value["recurrence"]),
    )


def _target(value: Mapping[str, Any]) -> Target:
    figures = {name: _figure(value[name]) for name in ("value", "floor")}
    return Target(**{**value, **figures, "operator": Operator(value["operator"])})


def _day(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None


def _figure(value: str | None) -> Decimal | None:
    return None if value is None else Decimal(value)
