"""The form of fields of each kind of paper: what a field is called, how to fill it in, whether it must be."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

from dxdesk.documents.paper_kinds import PaperKind
from dxdesk.domain.errors import UserError
from dxdesk.shipped import resource


class FieldShape(StrEnum):
    """What stands in a field."""

    LINE = "line"
    LINES = "lines"  # a paragraph or an item a line
    DAY = "day"
    ROWS = "rows"  # a table


@dataclass(frozen=True, slots=True)
class FieldForm:
    """A field as the clerk meets it; a table has ``columns`` and the dataclass of its rows."""

    name: str
    label: str
    hint: str
    shape: FieldShape
    required: bool = False
    columns: tuple["FieldForm", ...] = ()
    row: type | None = None


@cache
def fields_of(kind: PaperKind) -> Mapping[str, FieldForm]:
    """Return the fields of a kind by their names, in the order of the paper."""
    words = _words()
    told = {**words["common"], **words.get(kind.key, {})}
    required = {name for name, _ in kind.problems(kind.content())}
    hints = get_type_hints(kind.content)
    return {
        field.name: _form(field.name, hints[field.name], told, required=field.name in required)
        for field in fields(kind.content)
    }


@cache
def _words() -> Mapping[str, Mapping[str, Any]]:
    return tomllib.loads(resource("paper_fields.toml").read_text(encoding="utf-8"))


def _form(name: str, hint: Any, told: Mapping[str, Any], *, required: bool = False) -> FieldForm:
    label, tip = told[name]
    row = get_args(hint)[0] if get_origin(hint) is tuple else None
    if isinstance(row, type) and is_dataclass(row):
        return FieldForm(name, label, tip, FieldShape.ROWS, required, _columns(row), row)
    if row is not None:
        return FieldForm(name, label, tip, FieldShape.LINES, required)
    day = date in (hint, *get_args(hint))
    return FieldForm(name, label, tip, FieldShape.DAY if day else FieldShape.LINE, required)


def _columns(row: Any) -> tuple[FieldForm, ...]:
    told, hints = _words()["rows"][row.__name__], get_type_hints(row)
    return tuple(_form(field.name, hints[field.name], told) for field in fields(row))


def from_typed(form: FieldForm, typed: Sequence[str]) -> Any:
    """Return what was typed for a field as JSON: a text for each line, cells of a row parted by "|".

    Raises UserError ``paper.value`` for a row with more cells than the table has columns.
    """
    match form.shape:
        case FieldShape.LINES:
            return [line for text in typed for line in text.splitlines()]
        case FieldShape.ROWS:
            return [_row(form, text) for text in typed]
        case _:
            return "\n".join(typed)


def _row(form: FieldForm, typed: str) -> Mapping[str, str]:
    cells = [cell.strip() for cell in typed.split("|")]
    if len(cells) > len(form.columns):
        raise UserError("paper.value", field=form.name)
    return {column.name: cell for column, cell in zip(form.columns, cells, strict=False)}
