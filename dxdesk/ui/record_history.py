"""What happened to one record, as text for reading."""

from collections.abc import Iterator
from html import escape
from itertools import groupby

from dxdesk.domain.change import RowChange
from dxdesk.services import history
from dxdesk.storage.data_file import DataFile
from dxdesk.ui.history_words import Names, action_origin, action_state, action_time, lines


def history_html(data: DataFile, *, kind: str, row_id: int) -> str:
    """Return the actions that touched a record with what they changed, newest first."""
    units = {unit.id: unit.name for unit in data.units.all()}
    people = {person.id: person.name or person.title for person in data.people.all()}
    names = {"unit_id": units, "person_id": people}
    changes = history.of_record(data, kind=kind, row_id=row_id)
    told = (_action_html(tuple(part), names) for _, part in groupby(changes, key=_action_id))
    return "".join(told) or "<p>Chưa có thay đổi nào.</p>"


def _action_id(change: RowChange) -> int:
    return change.action.id


def _action_html(changes: tuple[RowChange, ...], names: Names) -> str:
    action = changes[0].action
    state = action_state(action)
    head = f"<b>{action_time(action)}</b> · {escape(action.label)}{f' ({state})' if state else ''}"
    return f"<p>{'<br>'.join((head, escape(action_origin(action)), *_fields(changes, names)))}</p>"


def _fields(changes: tuple[RowChange, ...], names: Names) -> Iterator[str]:
    """Yield what was changed; what a new record says stands in the panel already."""
    for line in lines(tuple(change for change in changes if change.before), names):
        before = f"«{escape(line.before)}»" if line.before else "trống"
        after = f"«{escape(line.after)}»" if line.after else "trống"
        yield f"{escape(line.field)}: {before} → {after}"
