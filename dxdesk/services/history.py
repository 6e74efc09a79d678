"""Undo, redo, and who changed what when."""

from dxdesk.domain.change import Action, Change, RowChange
from dxdesk.services.setup import SEED_LABEL
from dxdesk.storage.data_file import DataFile


def undo(data: DataFile) -> Change | None:
    """Take back the last action; None where there is none but the catalogue that came with the program."""
    return data.undo() if undo_label(data) else None


def undo_label(data: DataFile) -> str:
    """Return the name of what ``undo`` takes back; "" where there is nothing."""
    return "" if data.undo_label == SEED_LABEL else data.undo_label


def redo_label(data: DataFile) -> str:
    """Return the name of what ``redo`` does again; "" where there is nothing."""
    return data.redo_label


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
