"""What an action did: the kinds and ids of the records it touched."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Change:
    """The outcome of one action; views refresh the rows named here.

    ``touched`` maps a kind ("task", "indicator", ...) to the ids of its records.
    """

    action_id: int = 0
    label: str = ""
    touched: Mapping[str, frozenset[int]] = field(default_factory=dict)

    def ids(self, kind: str) -> frozenset[int]:
        """Return the touched ids of a kind."""
        return self.touched.get(kind, frozenset())

    def concerns(self, *kinds: str) -> bool:
        """Tell whether any record of the kinds was touched."""
        return any(self.touched.get(kind) for kind in kinds)


@dataclass(frozen=True, slots=True)
class Action:
    """A labelled action as the log tells of it.

    ``at`` is an ISO local time; ``origin`` is "typed" or the name of the file it came from.
    """

    id: int
    label: str
    at: str
    origin: str
    state: str  # "done", "undone" or "dropped" (undone and then overtaken by a new action)


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after; None before an insert and after a delete."""

    action: Action
    table: str
    row_id: int
    before: Mapping[str, object] | None
    after: Mapping[str, object] | None
