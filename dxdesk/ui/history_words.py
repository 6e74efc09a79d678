"""Rows of the data file in words: what a table and a column are called, and what a value says."""

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from dxdesk.domain.change import Action, RowChange
from dxdesk.domain.vn_format import format_date
from dxdesk.ui.history_names import COLUMNS, ENUMS, HIDDEN, TABLES, VALUES, YES_NO
from dxdesk.ui.schools.history_words import SCHOOL_VALUES

_NAMES = ("code", "title", "name", "heading", "text", "day", "period", "label", "key", "number")
_STATES: Mapping[str, str] = {"done": "", "undone": "đã hoàn tác", "dropped": "đã hoàn tác"}
_SHIPPED = "dxdesk"
_LONG = 400

Names = Mapping[str, Mapping[Any, str]]  # by column, or by table and column: "school.successor_id"


@dataclass(frozen=True, slots=True)
class Line:
    """A field of a row before and after an action."""

    key: int
    record: str
    field: str
    before: str
    after: str


def action_time(action: Action) -> str:
    """Return when an action was done: "18/3/2024 09:30"."""
    at = datetime.fromisoformat(action.at)
    return f"{format_date(at.date())} {at:%H:%M}"


def action_origin(action: Action) -> str:
    """Return where an action comes from."""
    match action.origin:
        case "typed":
            return "gõ trong cửa sổ"
        case "dxdesk":
            return "danh mục kèm chương trình"
    return action.origin


def action_state(action: Action) -> str:
    """Return that an action was taken back; empty for one that stands."""
    return _STATES.get(action.state, action.state)


def lines(changes: tuple[RowChange, ...], names: Names) -> Iterator[Line]:
    """Yield what an action changed, field by field; ``names`` are those of people and units by column."""
    key = 0
    for change in changes:
        for field, before, after in _fields(change, names):
            yield Line(key, record_words(change, names), field, before, after)
            key += 1


def record_words(change: RowChange, names: Names | None = None) -> str:
    """Return what a row is, and its name: "Nhiệm vụ 3"."""
    row = change.after or change.before or {}
    table = TABLES.get(change.table, change.table)
    owner = (names or {}).get("school_id", {}).get(row.get("school_id"), "")
    name = next((row[column] for column in _NAMES if row.get(column)), owner)
    shown = _shown("day" if _is_day(name) else "", name, {})
    return f"{table} {shown}".strip() if len(shown) <= 60 else f"{table} {shown[:57]}…"


def _fields(change: RowChange, names: Names) -> Iterator[tuple[str, str, str]]:
    before, after = change.before or {}, change.after or {}
    names = _names_in(change.table, names)
    for column in dict.fromkeys((*before, *after)):
        old, new = _apart(before.get(column), after.get(column))
        if column in HIDDEN or old == new:
            continue
        words = (_shown(column, old, names), _shown(column, new, names))
        if words != ("", ""):
            yield COLUMNS.get(column, column), *words
    if not change.after:
        yield "(xóa)", "có", ""


def _names_in(table: str, names: Names) -> Names:
    """Return the names as one table means them."""
    own = {name.partition(".")[2]: known for name, known in names.items() if name.startswith(f"{table}.")}
    return {**names, **SCHOOL_VALUES.get(table, {}), **own}


def _apart(old: object, new: object) -> tuple[object, object]:
    """Return two values, of mappings kept as JSON only what differs."""
    if not (str(old).startswith("{") and str(new).startswith("{")):
        return old, new
    before, after = json.loads(str(old)), json.loads(str(new))
    changed = {key for key in (*before, *after) if before.get(key) != after.get(key)}
    return _only(before, changed), _only(after, changed)


def _only(told: Mapping[str, object], keys: Collection[str]) -> str:
    return json.dumps({key: value for key, value in told.items() if key in keys}, ensure_ascii=False)


def _shown(column: str, value: object, names: Names) -> str:
    if value is None or value in ("", "[]", "{}"):
        return ""
    if column in names and isinstance(value, int | str):
        return names[column].get(value, "?")
    if column in YES_NO:
        return "có" if value else "không"
    text = str(value)
    if text.startswith("["):
        return "; ".join(_item(column, item) for item in json.loads(text))
    if text.startswith("{"):
        told = json.loads(text)
        return "; ".join(f"{name}: {_shown('', said, names)}" for name, said in told.items())
    if _is_day(text):
        return format_date(date.fromisoformat(text))
    shown = VALUES.get(text, text) if column in ENUMS else text
    return shown if len(shown) <= _LONG else f"{shown[:_LONG]}…"


def _item(column: str, item: object) -> str:
    if isinstance(item, dict) and column == "agenda":
        return str(item.get("text", ""))
    if isinstance(item, dict):
        return " ".join(str(value) for value in item.values())
    if isinstance(item, list):
        return " / ".join(str(value) for value in item)
    return VALUES.get(str(item), str(item)) if column in ENUMS else str(item)


def _is_day(value: object) -> bool:
    text = str(value)
    if len(text) != len("2024-01-01") or text[4:8:3] != "--":
        return False
    return text.replace("-", "").isdigit()
