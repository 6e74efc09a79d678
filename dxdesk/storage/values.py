"""Values of the domain as SQLite keeps them: dates and figures as exact text, lists as JSON."""

import json
from collections.abc import Iterable
from dataclasses import fields
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

Cell = str | int | bytes | None


def cell(value: object) -> Cell:
    """Return a value of the domain as it is kept; TypeError for what has no place in a row."""
    match value:
        case Enum():
            return str(value.value)
        case bool():
            return int(value)
        case date():
            return value.isoformat()
        case Decimal():
            return str(value)
        case tuple():
            return json.dumps([cell(item) for item in value], ensure_ascii=False)
        case str() | int() | bytes() | None:
            return value
        case _:
            raise TypeError(type(value))


def cells(entity: Any, *, without: Iterable[str] = ()) -> dict[str, Cell]:
    """Return the fields of a dataclass as a row, all but its id and those left out."""
    left_out = {"id", *without}
    return {
        field.name: cell(getattr(entity, field.name))
        for field in fields(entity)
        if field.name not in left_out
    }


def to_date(text: str | None) -> date | None:
    """Read a day; None where there is none."""
    return None if text is None else date.fromisoformat(text)


def to_decimal(text: str | None) -> Decimal | None:
    """Read a figure exactly as it was written; None where there is none."""
    return None if text is None else Decimal(text)


def to_bool(number: int | None) -> bool | None:
    """Read yes or no; None where nobody has said."""
    return None if number is None else bool(number)


def to_texts(text: str) -> tuple[str, ...]:
    """Read a list of texts."""
    return tuple(json.loads(text))
