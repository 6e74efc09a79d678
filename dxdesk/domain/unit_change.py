"""Units that are renamed, merged, split or dissolved on a day, and who takes over from each."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dxdesk.domain.office import Office
from dxdesk.domain.unit import UnitKind


class EventKind(StrEnum):
    """What happens to units."""

    RENAME = "rename"
    MERGE = "merge"
    DISSOLVE = "dissolve"
    SPLIT = "split"


@dataclass(frozen=True, slots=True)
class Heir:
    """Who takes over: a unit of the catalogue (``unit_id``), or a new one that begins on the day.

    ``kind`` None: that of the unit it follows.
    """

    name: str
    unit_id: int | None = None
    kind: UnitKind | None = None
    short: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class Ending:
    """A unit whose name ends, and its heirs; the first takes over its work, none is allowed."""

    unit_id: int
    heirs: tuple[Heir, ...] = ()


@dataclass(frozen=True, slots=True)
class UnitEvent:
    """What happens on ``day``, the first day of the new names."""

    kind: EventKind
    day: date
    endings: tuple[Ending, ...]


@dataclass(frozen=True, slots=True)
class Reorganisation:
    """Events taken as one action, with the letterheads that come with them and a group of the new units."""

    label: str
    events: tuple[UnitEvent, ...]
    offices: tuple[Office, ...] = ()
    group: str = ""  # a new group of the heirs, "" for none


@dataclass(frozen=True, slots=True)
class Affected:
    """What names a unit that ends: codes of tasks and indicators, names of groups and people, counts."""

    unit_id: int
    name: str
    last_day: date
    heirs: tuple[str, ...] = ()
    tasks: tuple[str, ...] = ()
    indicators: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    submissions: int = 0
    duties: int = 0
    schools: int = 0
    members: int = 0  # of committees
    rollouts: int = 0  # rows of roll-outs
