"""The fields of the items under review: their names, their texts, and how a text is read back."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import partial
from typing import Any

from dxdesk.domain.duty import DutyDirection
from dxdesk.domain.errors import UserError
from dxdesk.domain.indicator import Operator
from dxdesk.domain.plan import BasisRole
from dxdesk.domain.task import Assumption, Recurrence, TimeFrame
from dxdesk.domain.vn_format import format_date, format_number
from dxdesk.services.typed import typed_day, typed_number

NAMES_SEPARATOR = "; "

FIELDS: Mapping[str, tuple[str, ...]] = {
    "head": (
        "year",
        "title",
        "number",
        "symbol",
        "issued_on",
        "place",
        "issuer",
        "parent",
        "opening",
        "appendix_title",
    ),
    "basis": ("role", "kind", "number", "date", "issuer", "subject", "short_name"),
    "task": (
        "code",
        "title",
        "content",
        "leads",
        "coordinators",
        "time_frame",
        "start",
        "due",
        "product",
        "section",
    ),
    "heading": ("code", "title", "content"),
    "indicator": ("code", "section", "text", "leads", "coordinators"),
    "duty": ("reporter", "receiver", "direction", "recurrence", "before_day", "through", "phrase"),
    "recipient": ("text",),
    "signer": ("authority", "position", "name"),
}
TARGET_FIELDS = ("operator", "value", "unit", "scope", "exclusion")
_OF_TIME_FRAME = ("start", "due")


def shown(record: Any, name: str) -> str:  # one of the draft's record types
    """Return the text of a field."""
    holder = record.time_frame if name in _OF_TIME_FRAME else record
    value = getattr(holder, name)
    match value:
        case None:
            return ""
        case Enum():
            return str(value.value)
        case date():
            return format_date(value)
        case Decimal():
            return format_number(value)
        case tuple():
            return NAMES_SEPARATOR.join(str(part) for part in value)
        case TimeFrame():
            return value.phrase
        case _:
            return str(value)


def _names(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";") if part.strip())


def _whole(text: str) -> int | None:
    if not text:
        return None
    if not text.isdecimal():
        raise UserError("review.number", text=text)
    return int(text)


_READERS: Mapping[str, Callable[[str], object]] = {
    "year": _whole,
    "before_day": _whole,
    "issued_on": partial(typed_day, code="date.typed"),
    "date": partial(typed_day, code="date.typed"),
    "leads": _names,
    "coordinators": _names,
    "value": partial(typed_number, code="target.value_missing"),
    "operator": Operator,
    "recurrence": Recurrence,
    "direction": DutyDirection,
    "role": BasisRole,
}


def read_value(name: str, text: str) -> object:
    """Return the value of a field from its text.

    Raises UserError ``review.number``, ``date.typed`` or ``target.value_missing``.
    """
    return _READERS.get(name, str)(text)


def with_dates(frame: TimeFrame, name: str, text: str) -> TimeFrame:
    """Return a time frame whose start or due day was typed, marked as such.

    Raises UserError ``date.typed`` and ``task.due_before_start``.
    """
    day = typed_day(text, code="date.typed")
    if day == getattr(frame, name):
        return frame
    kept = tuple(item for item in frame.assumptions if item is not Assumption.TYPED)
    typed = (*kept, Assumption.TYPED)
    changed = (
        replace(frame, start=day, assumptions=typed)
        if name == "start"
        else replace(frame, due=day, assumptions=typed)
    )
    if changed.start and changed.due and changed.due < changed.start:
        raise UserError("task.due_before_start", start=changed.start, due=changed.due)
    return changed
