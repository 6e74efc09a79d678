"""Assessments by a criteria set: points, and the level that follows from them by rule.

Points are exact decimals; what was not scored is blank, never 0.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from dxdesk.domain.criteria import Basis, CriteriaSet, Criterion, Missing

Points = Mapping[str, Decimal]  # by code; a condition has 1 (met) or 0
MET, NOT_MET = Decimal(1), Decimal(0)
LOWEST = 1
_NONE = Decimal(0)


class AssessmentState(StrEnum):
    """How far an assessment has come."""

    OPEN = "open"  # nothing sent in yet
    SELF = "self"
    CHECKED = "checked"
    RETURNED = "returned"
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True)
class Assessment:
    """A school's assessment of a school year, or with no school that of the Sở itself.

    ``checked_points`` holds only what the checker found otherwise than the school.
    """

    set_id: int
    school_id: int | None
    year: str  # "2023-2024"; for the Sở a calendar year may stand here
    id: int = 0
    state: AssessmentState = AssessmentState.OPEN
    self_points: Points = field(default_factory=dict)
    checked_points: Points = field(default_factory=dict)
    evidence: Mapping[str, str] = field(default_factory=dict)
    asked_on: date | None = None
    form_version: int = 0
    self_on: date | None = None
    self_by: str = ""
    checked_on: date | None = None
    checked_by: str = ""
    returned_for: str = ""
    published_on: date | None = None
    published_by: str = ""
    attachment_id: int | None = None
    note: str = ""

    @property
    def points(self) -> Points:
        """What counts: the checker's points where there are any, else the school's."""
        return {**self.self_points, **self.checked_points} if self.checked_points else self.self_points

    @property
    def sent(self) -> bool:
        """Whether the school has assessed itself and it was not returned."""
        return self.state not in (AssessmentState.OPEN, AssessmentState.RETURNED)


class PointsFault(StrEnum):
    """Why a figure cannot be the points of a row."""

    ABOVE_MAX = "above_max"
    NEGATIVE = "negative"
    STEP = "step"
    NOT_ASKED = "not_asked"  # a group, or a row that is scored through others
    NOT_CONDITION = "not_condition"  # neither met nor not met


def fault(criteria: CriteriaSet, row: Criterion, points: Decimal) -> PointsFault | None:
    """Tell what is wrong with the points of a row; None where nothing is."""
    if row.mandatory:
        return None if points in (MET, NOT_MET) else PointsFault.NOT_CONDITION
    if criteria.children(row.code) or not row.parent:
        return PointsFault.NOT_ASKED
    if points < 0:
        return PointsFault.NEGATIVE
    if points > row.max_points:
        return PointsFault.ABOVE_MAX
    return PointsFault.STEP if points % criteria.step else None


@dataclass(frozen=True, slots=True)
class GroupResult:
    """The points of a group: None where nothing is scored.

    ``level`` is None until everything is scored, and where only all groups together have one.
    """

    code: str
    points: Decimal | None
    scored: int
    asked: int
    level: int | None

    @property
    def complete(self) -> bool:
        """Whether every row of the group is scored."""
        return self.scored == self.asked


@dataclass(frozen=True, slots=True)
class Result:
    """What points come to. ``level`` is None where something is not scored yet, or a condition blocks."""

    groups: tuple[GroupResult, ...]
    level: int | None
    unmet: tuple[str, ...] = ()  # conditions said not to be met
    unanswered: tuple[str, ...] = ()  # conditions nobody has answered
    by_points: int | None = None  # the level before conditions count
    blocked: bool = False

    @property
    def total(self) -> Decimal | None:
        """The points of all groups; None where nothing is scored."""
        known = [group.points for group in self.groups if group.points is not None]
        return sum(known, Decimal(0)) if known else None

    @property
    def complete(self) -> bool:
        """Whether every row that is given points is scored."""
        return all(group.complete for group in self.groups)

    @property
    def empty(self) -> bool:
        """Whether nothing is answered at all."""
        return self.total is None and not self.unmet

    @property
    def uneven(self) -> bool:
        """Whether the groups are of different levels, so that the lower one decided."""
        return len({group.level for group in self.groups}) > 1


def level_of(points: Decimal, bands: Iterable[Decimal]) -> int:
    """Return the level of some points: below the first limit 1, up to and with the next 2, above 3."""
    first, *others = bands
    if points < first:
        return LOWEST
    return 2 + sum([points > limit for limit in others])


@dataclass(frozen=True, slots=True)
class Ruler:
    """A criteria set made ready to measure many schools."""

    groups: tuple[tuple[str, tuple[str, ...]], ...]
    conditions: tuple[str, ...]
    bands: tuple[Decimal, ...]
    basis: Basis
    missing: Missing

    @classmethod
    def of(cls, criteria: CriteriaSet) -> "Ruler":
        """Prepare a set."""
        places = {row.code: criteria.group_of(row.code) for row in criteria.scored}
        groups = tuple(
            (group.code, tuple(code for code, place in places.items() if place == group.code))
            for group in criteria.groups
        )
        conditions = tuple(row.code for row in criteria.conditions)
        return cls(groups, conditions, criteria.bands, criteria.basis, criteria.missing)

    def judge(self, points: Points) -> Result:
        """Return what some points come to."""
        groups = tuple([self._group(code, rows, points) for code, rows in self.groups])
        unmet = tuple([code for code in self.conditions if code in points and not points[code]])
        unanswered = tuple([code for code in self.conditions if code not in points])
        by_points = self._by_points(groups)
        return Result(
            groups,
            self._level(by_points, unmet, unanswered),
            unmet,
            unanswered,
            by_points,
            blocked=self.missing is Missing.BLOCK and bool(unmet),
        )

    def _group(self, code: str, rows: tuple[str, ...], points: Points) -> GroupResult:
        try:
            known = [points[row] for row in rows]
        except KeyError:
            known = [points[row] for row in rows if row in points]
        if not known:
            return GroupResult(code, None, 0, len(rows), None)
        total = sum(known, _NONE)
        told = self.basis is Basis.GROUP and len(known) == len(rows)
        level = level_of(total, self.bands) if told else None
        return GroupResult(code, total, len(known), len(rows), level)

    def _by_points(self, groups: tuple[GroupResult, ...]) -> int | None:
        scored = [group.points for group in groups if group.asked]
        if not scored or not all(group.complete for group in groups):
            return None
        if self.basis is Basis.TOTAL:
            return level_of(sum([points for points in scored if points is not None], _NONE), self.bands)
        return min([group.level for group in groups if group.level is not None])

    def _level(
        self, by_points: int | None, unmet: tuple[str, ...], unanswered: tuple[str, ...]
    ) -> int | None:
        if by_points is None or self.missing is Missing.WARN:
            return by_points
        if unmet:
            return None if self.missing is Missing.BLOCK else LOWEST
        return None if unanswered else by_points


def judge(criteria: CriteriaSet, points: Points) -> Result:
    """Return what some points come to by a set."""
    return Ruler.of(criteria).judge(points)


def retaken(known: Assessment, points: Points) -> Points:
    """Return the checker's points that still stand when a school gives new ones: not those it changed."""
    return {
        code: value
        for code, value in known.checked_points.items()
        if known.self_points.get(code) == points.get(code)
    }
