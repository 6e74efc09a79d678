"""Rows of the grid of a criteria set: what is typed of a row, and what is not confirmed yet."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from typing import Any

from dxdesk.domain.criteria import CriteriaSet, Criterion, SetProblem
from dxdesk.domain.errors import UserError
from dxdesk.domain.vietnamese import clean, fold
from dxdesk.domain.vn_format import format_number, parse_number
from dxdesk.services.criteria import UNCONFIRMED
from dxdesk.ui.grid.model import GridField, Lead, TypedCell
from dxdesk.ui.schools.words import fault_words

_YES = frozenset({"x", "co", "1", "bat buoc", "da doi chieu"})
_NO = frozenset({"", "khong", "0", "chua", fold(UNCONFIRMED)})


class CriterionField(StrEnum):
    """A column of the grid."""

    CODE = "code"
    PARENT = "parent"
    TITLE = "title"
    MANDATORY = "mandatory"
    MAX_POINTS = "max_points"
    RULE = "rule"
    CONFIRMED = "confirmed"
    SOURCE = "source"
    NOTE = "note"


FIELDS = (
    GridField(CriterionField.CODE, "Mã", 7),
    GridField(CriterionField.TITLE, "Nội dung", 36),
    GridField(CriterionField.CONFIRMED, "Đối chiếu", 16),
    GridField(CriterionField.MAX_POINTS, "Điểm tối đa", 11, right=True),
    GridField(CriterionField.MANDATORY, "Bắt buộc", 10),
    GridField(CriterionField.RULE, "Cách chấm", 26),
    GridField(CriterionField.SOURCE, "Nguồn", 30),
    GridField(CriterionField.NOTE, "Ghi chú", 24),
    GridField(CriterionField.PARENT, "Thuộc", 8),
)
LEADS: tuple[Lead["CriterionRow"], ...] = ()


@dataclass(frozen=True, slots=True)
class CriterionRow:
    """A row of the set at its place; place 0 and below are rows still to be added."""

    key: int
    criterion: Criterion
    problem: str = ""

    def is_open(self, field: CriterionField) -> bool:
        """Every field of a row is entered; a condition has no points."""
        return not (field is CriterionField.MAX_POINTS and self.criterion.mandatory)

    def entered(self, field: CriterionField) -> str:
        """Return what was entered, as one would type it."""
        row = self.criterion
        match field:
            case CriterionField.MANDATORY:
                return "Bắt buộc" if row.mandatory else ""
            case CriterionField.CONFIRMED:
                return "Đã đối chiếu" if row.confirmed else ""
            case CriterionField.MAX_POINTS:
                return format_number(row.max_points) if row.max_points else ""
        return str(getattr(row, field.value))

    def worked_out(self, field: CriterionField) -> str:
        """Say of a row that nobody compared it with the original."""
        if field is CriterionField.CONFIRMED and self.key >= 0 and not self.criterion.confirmed:
            return UNCONFIRMED
        return ""

    def doubt(self, field: CriterionField) -> str:
        """Return what is wrong with the points, and where a row that is not confirmed comes from."""
        if self.key < 0:
            return ""
        if field is CriterionField.MAX_POINTS:
            return self.problem
        if field is CriterionField.CONFIRMED and not self.criterion.confirmed:
            return f"{UNCONFIRMED.capitalize()}. Nguồn: {self.criterion.source or 'chưa ghi'}"
        return ""


def spare(number: int) -> CriterionRow:
    """Return the empty row below the others."""
    return CriterionRow(-number, Criterion("", ""))


def rows_of(criteria: CriteriaSet, problems: Sequence[SetProblem]) -> list[CriterionRow]:
    """Return the rows of a set with what is wrong with each."""
    told: Mapping[str, str] = {problem.code: fault_words(problem) for problem in reversed(problems)}
    return [
        CriterionRow(number, row, told.get(row.code, "") if row.code else "")
        for number, row in enumerate(criteria.criteria)
    ]


def with_cells(criteria: CriteriaSet, cells: Sequence[TypedCell]) -> CriteriaSet:
    """Return a set with what was typed; rows typed below the last one are added.

    Raises UserError with the wrong cell under ``cell``.
    """
    rows = dict(enumerate(criteria.criteria))
    fresh = sorted({_key(cell) for cell in cells if _key(cell) < 0}, reverse=True)
    places = {key: len(rows) + number for number, key in enumerate(fresh)}
    for cell in cells:
        place = places.get(_key(cell), _key(cell))
        row = rows.get(place, Criterion("", ""))
        rows[place] = _typed(row, cell)
    known = [row.code for row in rows.values()]
    return replace(
        criteria,
        criteria=tuple(
            _placed(rows[place], known, fresh=place >= len(criteria.criteria)) for place in sorted(rows)
        ),
    )


def _key(cell: TypedCell) -> int:
    return cell.row if isinstance(cell.row, int) else 0


def _placed(row: Criterion, known: Sequence[str], *, fresh: bool) -> Criterion:
    """Let a new row stand below the one whose code begins its own."""
    if not fresh or row.parent or "." not in row.code:
        return row
    parent = row.code.rpartition(".")[0]
    return replace(row, parent=parent) if parent in known else row


def _typed(row: Criterion, cell: TypedCell) -> Criterion:
    match cell.field:
        case CriterionField.MANDATORY:
            mandatory = _read_yes(cell)
            return replace(row, mandatory=mandatory, max_points=Decimal(0) if mandatory else row.max_points)
        case CriterionField.CONFIRMED:
            return replace(row, confirmed=_read_yes(cell))
        case CriterionField.MAX_POINTS:
            return replace(row, max_points=_read_points(cell))
    text: dict[str, Any] = {str(cell.field): clean(cell.text)}
    return replace(row, **text)


def _read_yes(cell: TypedCell) -> bool:
    word = fold(cell.text)
    if word not in _YES | _NO:
        raise UserError("criteria.yes", text=cell.text, cell=cell)
    return word in _YES


def _read_points(cell: TypedCell) -> Decimal:
    if not cell.text:
        return Decimal(0)
    try:
        return parse_number(cell.text)
    except ValueError:
        raise UserError("criteria.number", text=cell.text, cell=cell) from None


def read_bands(text: str) -> tuple[Decimal, ...]:
    """Read limits typed as "50; 75"; raises UserError ``criteria.number``."""
    parts = [part.strip() for part in text.replace("/", ";").split(";") if part.strip()]
    return tuple(read_number(part) for part in parts)


def read_number(text: str) -> Decimal:
    """Read a figure of a set; raises UserError ``criteria.number``."""
    try:
        return parse_number(text)
    except ValueError:
        raise UserError("criteria.number", text=text) from None


def bands_text(bands: Sequence[Decimal]) -> str:
    """Return limits as they are typed."""
    return "; ".join(format_number(limit) for limit in bands)
