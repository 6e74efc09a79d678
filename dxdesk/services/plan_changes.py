"""What has changed in a plan's tasks and indicators since its latest version was taken in."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from dxdesk.domain.change import RowChange
from dxdesk.domain.plan import Plan
from dxdesk.storage.data_file import DataFile

KINDS = ("task", "indicator")
FIELDS = ("title", "content", "targets", "leads", "coordinators", "time", "product")
Row = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Item:
    """A task or an indicator in words, as it stands or stood; an indicator's title is its text."""

    kind: str
    id: int
    code: str = ""
    title: str = ""
    content: str = ""
    leads: tuple[str, ...] = ()
    coordinators: tuple[str, ...] = ()
    time: str = ""
    product: str = ""
    targets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ItemChange:
    """An item before and after; None where it was not there, or is not any more."""

    before: Item | None
    after: Item | None
    reason: str = ""

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields in which it differs."""
        if self.before is None or self.after is None:
            return ()
        return tuple(name for name in FIELDS if getattr(self.before, name) != getattr(self.after, name))


def changes_since_version(data: DataFile, plan: Plan) -> tuple[ItemChange, ...]:
    """Return the items of the plan that were changed, added or withdrawn since its latest version.

    Sub-tasks and work from meetings or directives are not of the plan; nothing is returned for a plan whose
    version is not in the log.
    """
    since = _version_action(data, plan)
    if not since:
        return ()
    touched = _touched(data.changes_since(since))
    found = (_change(data, plan, since, kind, record) for kind in KINDS for record in touched[kind])
    return tuple(sorted((change for change in found if change and change.before != change.after), key=_place))


def _version_action(data: DataFile, plan: Plan) -> int:
    """Return the action that took the latest version in: drafts of adjustments are none yet."""
    versions = [version for version in data.plans.versions(plan.id) if not version.is_draft]
    history = data.history("plan_version", versions[-1].id) if versions else ()
    taken = (row for row in _standing(history) if row.before is None or _taken(row.before, row.after))
    return max((row.action.id for row in taken), default=0)


def _taken(before: Row, after: Row | None) -> bool:
    return bool(not before.get("applied_on") and after and after.get("applied_on"))


def _standing(rows: Iterable[RowChange]) -> Iterator[RowChange]:
    return (row for row in rows if row.action.state == "done")


def _touched(rows: Iterable[RowChange]) -> Mapping[str, tuple[int, ...]]:
    found: dict[str, dict[int, None]] = defaultdict(dict)
    for row in rows:
        for kind in KINDS:
            if row.table == kind:
                found[kind][row.row_id] = None
            elif row.table == f"{kind}_party":
                found[kind][_number((row.before or row.after or {}), f"{kind}_id")] = None
    return {kind: tuple(found[kind]) for kind in KINDS}


def _change(data: DataFile, plan: Plan, since: int, kind: str, record: int) -> ItemChange | None:
    history = tuple(_standing(data.history(kind, record)))
    before = _item(kind, record, plan, [row for row in history if row.action.id <= since])
    after = _item(kind, record, plan, history)
    return ItemChange(before, after) if before or after else None


def _item(kind: str, record: int, plan: Plan, history: Iterable[RowChange]) -> Item | None:
    """Return a record as the rows of its history (newest first) leave it."""
    own, parties = _latest(history, kind)
    if own is None or not _is_planned(own, plan, kind):
        return None
    return Item(
        kind=kind,
        id=record,
        code=_text(own, "code"),
        title=_text(own, "title" if kind == "task" else "text"),
        content=_text(own, "content"),
        leads=_names(parties, "lead"),
        coordinators=_names(parties, "coordinator"),
        time=_text(own, "phrase"),
        product=_text(own, "product"),
    )


def _latest(history: Iterable[RowChange], kind: str) -> tuple[Row | None, list[Row]]:
    seen: dict[tuple[str, int], Row | None] = {}
    for row in history:
        seen.setdefault((row.table, row.row_id), row.after)
    own = next((after for (table, _), after in seen.items() if table == kind), None)
    return own, [after for (table, _), after in seen.items() if table == f"{kind}_party" and after]


def _is_planned(row: Row, plan: Plan, kind: str) -> bool:
    of_plan = row.get("plan_id") == plan.id
    return of_plan and (kind != "task" or (row.get("origin") == "plan" and row.get("parent_id") is None))


def _names(parties: Iterable[Row], role: str) -> tuple[str, ...]:
    of_role = [row for row in parties if row.get("role") == role]
    return tuple(_text(row, "text") for row in sorted(of_role, key=lambda row: _number(row, "position")))


def _text(row: Row, name: str) -> str:
    return str(row.get(name) or "")


def _number(row: Row, name: str) -> int:
    value = row.get(name)
    return value if isinstance(value, int) else 0


def _place(change: ItemChange) -> tuple[int, int]:
    item = change.after or change.before
    return (KINDS.index(item.kind), item.id) if item else (0, 0)
