"""Rows of the grid of points: a school, or the Sở itself, with what was given and what it comes to."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from dxdesk.domain.assessment import Assessment, GroupResult, Result
from dxdesk.domain.criteria import CriteriaSet, Criterion
from dxdesk.domain.school import School
from dxdesk.domain.vietnamese import fold
from dxdesk.domain.vn_format import format_number
from dxdesk.services.assessments import STATE_WORDS, Side, Standing, points_words
from dxdesk.services.criteria import UNCONFIRMED
from dxdesk.services.school_matrix import Matrix
from dxdesk.services.schools import LEVEL_WORDS
from dxdesk.ui.grid.model import GridField, Lead
from dxdesk.ui.schools.words import level_words

OFFICE_NAME = "Sở Giáo dục và Đào tạo"


@dataclass(frozen=True, slots=True)
class GroupField:
    """The column of what a group comes to."""

    code: str


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """One line of the grid; ``school`` is None for the Sở."""

    school: School | None
    place: str
    assessment: Assessment
    result: Result
    side: Side
    asked: Mapping[str, Criterion]
    folded: str

    @property
    def key(self) -> int | None:
        """What tells the row from others."""
        return self.school.id if self.school else None

    @property
    def name(self) -> str:
        """Whose points they are."""
        return self.school.name if self.school else OFFICE_NAME

    def is_open(self, field: str | GroupField) -> bool:
        """Tell whether a field is entered: what groups come to is not."""
        return isinstance(field, str)

    def entered(self, field: str | GroupField) -> str:
        """Return the points given by the side that is typed."""
        if isinstance(field, GroupField):
            return ""
        return self._words(field, self._side(self.side).get(field))

    def worked_out(self, field: str | GroupField) -> str:
        """Return what a group comes to, or the school's points where the checker gave no others."""
        if isinstance(field, GroupField):
            return _group_words(next(one for one in self.result.groups if one.code == field.code))
        if self.side is Side.CHECKED:
            return self._words(field, self.assessment.self_points.get(field))
        return ""

    def doubt(self, field: str | GroupField) -> str:
        """Return where the checker found otherwise, and conditions that are not met."""
        if isinstance(field, GroupField):
            return ""
        checked = self.assessment.checked_points.get(field)
        if checked is not None and checked != self.assessment.self_points.get(field):
            own = self._words(field, self.assessment.self_points.get(field)) or "chưa chấm"
            return f"Trường tự chấm: {own}; kiểm tra: {self._words(field, checked)}"
        if field in self.result.unmet:
            return f"Điều kiện bắt buộc {field} chưa đạt"
        return ""

    def _side(self, side: Side) -> Mapping[str, Decimal]:
        return self.assessment.self_points if side is Side.SELF else self.assessment.checked_points

    def _words(self, code: str, value: Decimal | None) -> str:
        return points_words(self.asked[code], value)


@lru_cache(maxsize=4096)
def _folded(text: str) -> str:
    """Fold what a row is found by; the same thousand rows are made anew after every action."""
    return fold(text)


def _group_words(group: GroupResult) -> str:
    if group.points is None:
        return ""
    told = format_number(group.points)
    return f"{told} · {level_words(group.level)}" if group.level else f"{told} ({group.scored}/{group.asked})"


def rows_of(found: Matrix, side: Side) -> list[ScoreRow]:
    """Return a row for every school of the matrix."""
    asked = {row.code: row for row in found.columns}
    return [
        ScoreRow(
            row.school,
            row.place,
            row.assessment,
            row.result,
            side,
            asked,
            _folded(f"{row.school.name} {row.school.code} {row.place} {row.unit_name}"),
        )
        for row in found.rows
    ]


def office_row(criteria: CriteriaSet, standing: Standing, side: Side) -> ScoreRow:
    """Return the row of the Sở itself."""
    asked = {row.code: row for row in criteria.asked}
    return ScoreRow(None, "", standing.assessment, standing.result, side, asked, fold(OFFICE_NAME))


def fields_of(criteria: CriteriaSet) -> tuple[GridField, ...]:
    """Return the columns: what each group comes to, then conditions and criteria in the order of the set."""
    return (*_group_fields(criteria.groups), *_point_fields(criteria.asked))


def _group_fields(groups: Iterable[Criterion]) -> Iterable[GridField]:
    return (GridField(GroupField(group.code), f"Nhóm {group.code}", 15, right=True) for group in groups)


def _point_fields(asked: Iterable[Criterion]) -> Iterable[GridField]:
    for row in asked:
        mark = "" if row.confirmed else " *"
        if row.mandatory:
            yield GridField(row.code, f"{row.code} (ĐK){mark}", 12)
        else:
            yield GridField(row.code, f"{row.code} ({format_number(row.max_points)}){mark}", 12, right=True)


def criterion_words(row: Criterion) -> str:
    """Return what a column asks, for the line above the grid."""
    points = (
        "điều kiện bắt buộc, Đạt hoặc Chưa đạt"
        if row.mandatory
        else f"tối đa {format_number(row.max_points)} điểm"
    )
    doubt = "" if row.confirmed else f" ({UNCONFIRMED})"
    return f"{row.code}. {row.title}: {points}{doubt}"


def _name(row: ScoreRow) -> str:
    return row.name


def _name_tip(row: ScoreRow) -> str:
    if row.school is None:
        return row.name
    return f"{row.school.name} ({row.school.code})\n{LEVEL_WORDS[row.school.level]}, {row.place}"


def _state(row: ScoreRow) -> str:
    return STATE_WORDS[row.assessment.state]


def _state_tip(row: ScoreRow) -> str:
    item = row.assessment
    if item.returned_for:
        return f"Trả lại: {item.returned_for}"
    return " · ".join(part for part in (item.self_by, item.checked_by, item.published_by) if part)


def _level(row: ScoreRow) -> str:
    return level_words(row.result.level)


def _level_tip(row: ScoreRow) -> str:
    parts = [f"{row.name}: {level_words(row.result.level)}"]
    if row.result.unmet:
        parts.append(f"Thiếu điều kiện bắt buộc: {', '.join(row.result.unmet)}")
    if not row.result.complete:
        parts.append("Chưa chấm đủ tiêu chí")
    return "\n".join(parts)


LEADS: tuple[Lead[ScoreRow], ...] = (
    Lead("Trường", _name, _name_tip, 30),
    Lead("Mức", _level, _level_tip, 8),
    Lead("Tình trạng", _state, _state_tip, 17),
)
