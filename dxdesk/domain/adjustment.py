"""What an adjustment does to the plan: items added, changed or withdrawn, fields before and after."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class ChangeKind(StrEnum):
    """What happens to an item."""

    ADD = "add"
    CHANGE = "change"
    WITHDRAW = "withdraw"


class ItemKind(StrEnum):
    """What an item of the plan is."""

    TASK = "task"
    INDICATOR = "indicator"


@dataclass(frozen=True, slots=True)
class PlannedChange:
    """One line of an adjustment; ``before`` and ``after`` hold fields as JSON knows them.

    ``record_id`` is 0 while an item that is added waits for the adjustment to be put into the plan.
    """

    version_id: int
    kind: ChangeKind
    record: ItemKind
    id: int = 0
    record_id: int = 0
    before: Mapping[str, Any] = field(default_factory=dict)
    after: Mapping[str, Any] = field(default_factory=dict)
    reason: str = ""
    position: int = 0
