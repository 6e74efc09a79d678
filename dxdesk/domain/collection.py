"""A returned form held against the data: what is new, what differs, what must be looked at first."""

from dataclasses import dataclass, replace
from enum import StrEnum

from dxdesk.domain.unit_form import FormDoubt, FormField, FormIdentity, RowKey


class CellVerdict(StrEnum):
    """What a cell of a returned form means for the data; the order is that of the screen."""

    UNREADABLE = "unreadable"  # cannot be taken as it stands
    CONFLICT = "conflict"  # another unit, or the clerk, has said otherwise for the same period
    DOUBT = "doubt"  # read, but in a way that wants a look ("70.5%", a date in a percent cell)
    CHANGED = "changed"  # the same unit's newer answer over its older one
    NEW = "new"
    SAME = "same"


WORDS = (FormField.EVIDENCE, FormField.NOTE)  # of each unit a line, where figures are added up
ADDABLE = "addable"  # why of a conflict that may be settled by adding up


class FormProblem(StrEnum):
    """What concerns a form as a whole."""

    OTHER_PERIOD = "other_period"
    UNKNOWN_UNIT = "unknown_unit"
    OTHER_PLAN = "other_plan"
    SAME_AGAIN = "same_again"  # the same answers have been taken in already
    OLDER_VERSION = "older_version"  # a newer form has been sent since
    OVER_OLDER = "over_older"  # a newer answer over an older one
    UNASKED = "unasked"  # the unit had not been asked
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class CellDiff:
    """One cell: what the data hold, what was typed, how it was read, and whether it is taken.

    ``old`` and ``new`` are words for the screen; ``typed`` is the cell as found; ``why`` is a code. A cell
    that ``adds`` goes, when taken, into the sum of several units' answers (``detail``: its parts so far).
    """

    key: RowKey
    field: FormField
    code: str
    label: str
    old: str
    new: str
    typed: str
    cell: str
    verdict: CellVerdict
    why: str = ""
    taken: bool = True
    adds: bool = False
    detail: str = ""

    @property
    def addable(self) -> bool:
        """Whether the clerk may add it to what another unit has said, instead of replacing that."""
        return self.verdict is CellVerdict.CONFLICT and self.why == ADDABLE

    def decided(self, *, taken: bool) -> "CellDiff":
        """Return the cell taken or left; one that is left, or taken instead of another, adds nothing."""
        return replace(self, taken=taken, adds=self.adds and not self.addable)


@dataclass(frozen=True, slots=True)
class FormDiff:
    """A returned form as the diff screen shows it; nothing of it is written yet."""

    identity: FormIdentity
    unit_name: str
    file_name: str
    cells: tuple[CellDiff, ...] = ()
    problems: tuple[FormProblem, ...] = ()
    doubts: tuple[FormDoubt, ...] = ()

    @property
    def in_order(self) -> tuple[CellDiff, ...]:
        """The cells with what must be looked at first."""
        rank = {verdict: number for number, verdict in enumerate(CellVerdict)}
        return tuple(sorted(self.cells, key=lambda cell: rank[cell.verdict]))

    @property
    def to_write(self) -> tuple[CellDiff, ...]:
        """The cells that would change the data."""
        idle = (CellVerdict.SAME, CellVerdict.UNREADABLE)
        halves = self.halves
        return tuple(
            cell
            for cell in self.cells
            if cell.taken and cell.verdict not in idle and not (cell.adds and cell.key in halves)
        )

    @property
    def halves(self) -> frozenset[RowKey]:
        """The rows of which only one cell of a pair that adds would be taken: such a pair adds nothing."""
        return frozenset(
            cell.key
            for cell in self.cells
            if cell.adds
            and (
                cell.verdict is CellVerdict.UNREADABLE or not (cell.taken or cell.verdict is CellVerdict.SAME)
            )
        )

    def without_halves(self) -> "FormDiff":
        """Return the diff with both cells left of each pair that could only be added by half."""
        halves = self.halves
        cells = tuple(
            replace(cell, taken=False) if cell.adds and cell.key in halves else cell for cell in self.cells
        )
        return replace(self, cells=cells)

    def take(self, *, keys: frozenset[RowKey] | None = None, taken: bool) -> "FormDiff":
        """Return the diff with all cells, or those of some rows, taken or left."""
        cells = tuple(
            cell.decided(taken=taken) if keys is None or cell.key in keys else cell for cell in self.cells
        )
        return replace(self, cells=cells)

    @property
    def addable(self) -> tuple[CellDiff, ...]:
        """The cells that may be added to another unit's figures."""
        return tuple(cell for cell in self.cells if cell.addable)

    def add(self) -> "FormDiff":
        """Return the diff with every pair that may be added taken for the sum, and the words beside it."""
        keys = {cell.key for cell in self.addable}

        def added(cell: CellDiff) -> CellDiff:
            if cell.addable:
                return replace(cell, taken=True, adds=True)
            words = cell.key in keys and cell.field in WORDS and cell.verdict is CellVerdict.CONFLICT
            return replace(cell, taken=True) if words else cell

        return replace(self, cells=tuple(added(cell) for cell in self.cells))

    def take_cell(self, key: RowKey, field: FormField, *, taken: bool) -> "FormDiff":
        """Return the diff with one cell taken or left; the two cells of a pair that adds go together."""
        chosen = next((cell for cell in self.cells if (cell.key, cell.field) == (key, field)), None)
        pair = chosen is not None and chosen.adds
        cells = tuple(
            cell.decided(taken=taken)
            if cell.key == key and (cell.field is field or (pair and cell.adds))
            else cell
            for cell in self.cells
        )
        return replace(self, cells=cells)
