"""Contents of papers as JSON and back, by the types their fields are declared with."""

import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints
from unicodedata import normalize

from dxdesk.domain.errors import UserError
from dxdesk.domain.vn_format import parse_date

T = TypeVar("T")


def to_json(value: object) -> Any:
    """Return a content, a row or a field as JSON knows it."""
    if is_dataclass(value):
        return {field.name: to_json(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [to_json(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value


def from_json(kind: type[T], told: Mapping[str, Any]) -> T:
    """Read a content: unknown fields are passed over, those that are missing keep their default.

    Raises UserError ``paper.value`` with the name of a field whose value is of another sort.
    """
    hints = _hints(kind)  # type: ignore[arg-type]  # mypy doubts that types are hashable
    known = {name: read_field(hints[name], told[name], name) for name in hints if name in told}
    return kind(**known)


@cache
def _hints(kind: type[Any]) -> Mapping[str, Any]:
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind) if field.init}


def read_field(hint: Any, value: Any, name: str) -> Any:
    """Read a value of a declared type; UserError ``paper.value`` for one of another sort."""
    if get_origin(hint) is tuple:
        return _rows(get_args(hint)[0], value, name)
    if get_origin(hint) in (Union, types.UnionType):
        return None if value is None or value == "" else read_field(_something(hint), value, name)
    if is_dataclass(hint) and isinstance(hint, type):
        return from_json(hint, _of_sort(value, Mapping, name))
    if hint is date:
        return _day(value, name)
    taken = _of_sort(value, hint, name)
    return normalize("NFC", taken) if isinstance(taken, str) else taken


def _something(hint: Any) -> Any:
    (some,) = (part for part in get_args(hint) if part is not type(None))
    return some


def _rows(hint: Any, value: Any, name: str) -> tuple[Any, ...]:
    if not isinstance(value, list | tuple):
        raise UserError("paper.value", field=name)
    return tuple(read_field(hint, item, name) for item in value)


def _day(value: Any, name: str) -> date:
    if isinstance(value, date):
        return value
    try:
        return parse_date(_of_sort(value, str, name))
    except ValueError as error:
        raise UserError("paper.value", field=name) from error


def _of_sort(value: Any, sort: Any, name: str) -> Any:
    if not isinstance(value, sort) or (sort is int and isinstance(value, bool)):
        raise UserError("paper.value", field=name)
    return value
