"""Labelled actions and the rows they changed: undo, redo and the history of every record."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from sqlite3 import Row
from typing import Any

from dxdesk.domain.change import Action, Change, RowChange
from dxdesk.storage import search_keys
from dxdesk.storage.database import Rows
from dxdesk.storage.triggers import OWN_KINDS

TYPED = "typed"

_HISTORY = """
SELECT action.id, label, at, origin, state, table_name, row_id, before, after
FROM row_change JOIN action ON action.id = action_id
"""

# Whether any row of an action stands otherwise after it than before it.
_DIFFERS = """
SELECT 1 FROM (
    SELECT min(id) AS first_id, max(id) AS last_id FROM row_change
    WHERE action_id = ? GROUP BY table_name, row_id
)
JOIN row_change AS first ON first.id = first_id
JOIN row_change AS last ON last.id = last_id
WHERE first.before IS NOT last.after LIMIT 1
"""


@dataclass(slots=True)
class Outcome:
    """What an action did, known when its block has ended."""

    change: Change = field(default_factory=Change)


class ChangeLog:
    """The log of one data file; rows are logged by triggers, so nothing that is written can miss it."""

    def __init__(self, rows: Rows, now: Callable[[], datetime]) -> None:
        self._rows = rows
        self._now = now
        self._open_id = 0

    @contextmanager
    def action(self, label: str, origin: str) -> Iterator[Outcome]:
        """Keep what the block writes as one action, whole or not at all; inside another action, join it."""
        outcome = Outcome()
        if self._open_id:
            with self._rows.savepoint():
                yield outcome
            outcome.change = self._change(self._open_id)
            return
        with self._opened(), self._rows.transaction():
            self._open_id = self._start(label, origin)
            yield outcome
            change = self._finish(self._open_id)
        outcome.change = change

    @contextmanager
    def _opened(self) -> Iterator[None]:
        try:
            yield
        finally:
            self._open_id = 0

    def _start(self, label: str, origin: str) -> int:
        at = self._now().isoformat(timespec="seconds")
        action_id = self._rows.insert("action", {"label": label, "at": at, "origin": origin, "state": "done"})
        self._rows.insert("open_action", {"id": 1, "action_id": action_id, "logging": 1})
        return action_id

    def _finish(self, action_id: int) -> Change:
        if self._rows.one(_DIFFERS, action_id) is None:  # as it was: no action, and nothing to undo
            self._rows.run("ROLLBACK")
            return Change()
        self._rows.run("UPDATE action SET state = 'dropped' WHERE state = 'undone'")
        self._rows.run("DELETE FROM open_action")
        return self._change(action_id)

    def _change(self, action_id: int) -> Change:
        label = self._rows.one("SELECT label FROM action WHERE id = ?", action_id)
        touched: dict[str, set[int]] = defaultdict(set)
        for row in self._rows.all(
            "SELECT DISTINCT table_name, row_id, record, record_id FROM row_change WHERE action_id = ?",
            action_id,
        ):
            touched[row["record"]].add(row["record_id"])
            if row["table_name"] in OWN_KINDS:
                touched[row["table_name"]].add(row["row_id"])
        return Change(
            action_id if touched else 0,
            label["label"] if label and touched else "",
            {kind: frozenset(ids) for kind, ids in touched.items()},
        )

    @property
    def undo_label(self) -> str:
        """The label of the action to take back next; "" where there is none."""
        last = self._last_done()
        return last["label"] if last else ""

    @property
    def redo_label(self) -> str:
        """The label of the action to do again next; "" where there is none."""
        first = self._first_undone()
        return first["label"] if first else ""

    def _last_done(self) -> Row | None:
        return self._rows.one("SELECT id, label FROM action WHERE state = 'done' ORDER BY id DESC LIMIT 1")

    def _first_undone(self) -> Row | None:
        return self._rows.one("SELECT id, label FROM action WHERE state = 'undone' ORDER BY id LIMIT 1")

    def undo(self) -> Change | None:
        """Take back the last action; None where there is none."""
        last = self._last_done()
        return self._replay(last["id"], undo=True) if last else None

    def redo(self) -> Change | None:
        """Do again what was taken back last; None where there is nothing."""
        first = self._first_undone()
        return self._replay(first["id"], undo=False) if first else None

    def _replay(self, action_id: int, *, undo: bool) -> Change:
        if self._open_id:
            raise RuntimeError("undo inside an action")
        order = "DESC" if undo else "ASC"
        sql = f"SELECT * FROM row_change WHERE action_id = ? ORDER BY id {order}"  # noqa: S608  # a word of ours
        with self._rows.transaction():
            self._rows.insert("open_action", {"id": 1, "action_id": action_id, "logging": 0})
            self._rows.run("PRAGMA defer_foreign_keys = ON")
            for row in self._rows.all(sql, action_id):
                self._put(row["table_name"], row["row_id"], row["before"] if undo else row["after"])
            change = self._change(action_id)
            search_keys.refresh(self._rows, change)
            self._rows.run(
                "UPDATE action SET state = ? WHERE id = ?", ("undone" if undo else "done", action_id)
            )
            self._rows.run("DELETE FROM open_action")
        return change

    def _put(self, table: str, row_id: int, wanted: str | None) -> None:
        if wanted is None:
            self._rows.delete(table, row_id, code="record.missing")
            return
        values: dict[str, Any] = json.loads(wanted)
        there = self._rows.one(f"SELECT 1 FROM {table} WHERE id = ?", row_id)  # noqa: S608  # a table of the log
        if there:
            self._rows.save(table, row_id, values, code="record.missing")
        else:
            self._rows.insert(table, values)

    def actions(self, limit: int) -> tuple[Action, ...]:
        """Return the latest actions, newest first."""
        sql = "SELECT id, label, at, origin, state FROM action ORDER BY id DESC LIMIT ?"
        return tuple(_action(row) for row in self._rows.all(sql, limit))

    def history(self, kind: str, row_id: int) -> tuple[RowChange, ...]:
        """Return what happened to a record and to the rows that belong to it, newest first."""
        where = "WHERE (record = ? AND record_id = ?) OR (table_name = ? AND row_id = ?)"
        sql = f"{_HISTORY} {where} ORDER BY row_change.id DESC"
        return _row_changes(self._rows.all(sql, kind, row_id, kind, row_id))

    def changes_of(self, action_id: int) -> tuple[RowChange, ...]:
        """Return the rows an action changed, in the order it changed them."""
        return _row_changes(
            self._rows.all(f"{_HISTORY} WHERE action_id = ? ORDER BY row_change.id", action_id)
        )

    def changes_since(self, action_id: int) -> tuple[RowChange, ...]:
        """Return the rows changed after an action by actions that stand, newest first."""
        where = "WHERE action_id > ? AND state = 'done'"
        return _row_changes(self._rows.all(f"{_HISTORY} {where} ORDER BY row_change.id DESC", action_id))


def _action(row: Row) -> Action:
    return Action(row["id"], row["label"], row["at"], row["origin"], row["state"])


def _row_changes(rows: Iterable[Row]) -> tuple[RowChange, ...]:
    return tuple(
        RowChange(
            action=_action(row),
            table=row["table_name"],
            row_id=row["row_id"],
            before=json.loads(row["before"]) if row["before"] else None,
            after=json.loads(row["after"]) if row["after"] else None,
        )
        for row in rows
    )
