"""Undo, redo, and who changed what when."""

from dxdesk.domain.change import Action, Change, RowChange
from dxdesk.storage.data_file import DataFile


def undo(data: DataFile) -> Change | None:
    """Take back the last action; None where there is none."""
    return data.undo()


def redo(data: DataFile) -> Change | None:
    """Do again what was taken back last; None where there is nothing."""
    return data.redo()


def actions(data: DataFile, *, limit: int = 200) -> tuple[Action, ...]:
    """Return the actions of the log, newest first."""
    return data.actions(limit)


def of_record(data: DataFile, *, kind: str, row_id: int) -> tuple[RowChange, ...]:
    """Return what happened to one record, newest first."""
    return data.history(kind, row_id)


def of_action(data: DataFile, *, action_id: int) -> tuple[RowChange, ...]:
    """Return the rows an action changed."""
    return data.changes_of(action_id)
