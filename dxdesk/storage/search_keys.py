"""Keys for searching: what a task or an indicator says, once as typed in lower case and once folded."""

from collections.abc import Iterable

from dxdesk.domain.change import Change
from dxdesk.domain.vietnamese import clean, fold, has_marks
from dxdesk.storage.database import Rows

# Per kind: the texts of a record, its leads last.
_TEXTS = {
    "task": "SELECT code, title, content, product, {leads} AS leads FROM task WHERE id = ?",
    "indicator": "SELECT code, text, {leads} AS leads FROM indicator WHERE id = ?",
}
_LEADS = (
    "(SELECT group_concat(text, '\n') FROM (SELECT text FROM {kind}_party "
    "WHERE {kind}_id = {kind}.id AND role = 'lead' ORDER BY position))"
)
_FIND = """
SELECT {kind}.id FROM {kind} JOIN {kind}_search ON {kind}_id = {kind}.id
WHERE plan_id = ? AND instr({column}, ?) ORDER BY position, {kind}.id
"""


def exact(text: str) -> str:
    """Return the text in lower case with its marks, composed and with blanks squeezed."""
    return " ".join(clean(text).lower().split())


def refresh(rows: Rows, change: Change) -> None:
    """Make the keys of the tasks and indicators of a change anew, as after an undo."""
    for kind in _TEXTS:
        refresh_kind(rows, kind, change.ids(kind))


def refresh_kind(rows: Rows, kind: str, ids: Iterable[int]) -> None:
    """Make the keys of some records anew; those of records that are gone went with them."""
    sql = _TEXTS[kind].format(leads=_LEADS.format(kind=kind))
    for row_id in ids:
        found = rows.one(sql, row_id)
        if found:
            text = "\n".join(part for part in tuple(found) if part)
            rows.run(
                f"INSERT OR REPLACE INTO {kind}_search VALUES (?, ?, ?)",  # noqa: S608  # a kind of ours
                (row_id, exact(text), fold(text)),
            )


def find(rows: Rows, kind: str, plan_id: int, text: str) -> tuple[int, ...]:
    """Return the ids of a plan's records that hold the text, in the plan's order; marks count when typed."""
    column, wanted = ("exact", exact(text)) if has_marks(text) else ("folded", fold(text))
    sql = _FIND.format(kind=kind, column=column)
    return tuple(row["id"] for row in rows.all(sql, plan_id, wanted))
