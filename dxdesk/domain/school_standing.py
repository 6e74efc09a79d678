"""Where the schools stand in a year: rows of a matrix, how levels spread, what changed from last year."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from dxdesk.domain.assessment import Assessment, AssessmentState, Result
from dxdesk.domain.criteria import CriteriaSet, Criterion
from dxdesk.domain.school import School, SchoolLevel
from dxdesk.domain.vietnamese import sort_key


class Move(StrEnum):
    """How a school's level compares with last year's."""

    UP = "up"
    SAME = "same"
    DOWN = "down"
    UNKNOWN = "unknown"  # one of the two years has no level


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A school with its place and unit as they were named then, its points, and last year's result."""

    school: School
    place: str
    unit_name: str
    assessment: Assessment
    result: Result
    before: Result | None = None

    @property
    def sent(self) -> bool:
        """Whether the school's self-assessment is here."""
        return self.assessment.sent

    @property
    def level(self) -> int | None:
        """Its level; None where it cannot be told yet."""
        return self.result.level

    @property
    def move(self) -> Move:
        """How the level compares with last year's."""
        earlier = self.before.level if self.before else None
        if self.level is None or earlier is None or not self.sent:
            return Move.UNKNOWN
        if self.level == earlier:
            return Move.SAME
        return Move.UP if self.level > earlier else Move.DOWN

    @property
    def difference(self) -> Decimal | None:
        """How many points more or fewer than last year; None where one of the years is not complete."""
        if not (self.before and self.before.complete and self.result.complete):
            return None
        now, earlier = self.result.total, self.before.total
        return now - earlier if now is not None and earlier is not None else None


@dataclass(frozen=True, slots=True)
class Spread:
    """How some schools stand: numbers, levels, and the mean of each group over those completely scored."""

    place: str
    level: SchoolLevel | None  # None: all levels
    schools: int
    sent: int
    checked: int  # checked or published
    published: int
    levels: Mapping[int, int] = field(default_factory=dict)
    means: Mapping[str, Decimal] = field(default_factory=dict)  # by group
    unmet: int = 0  # schools with a mandatory condition not met

    @property
    def leveled(self) -> int:
        """How many have a level."""
        return sum(self.levels.values())

    def percent(self, level: int) -> Decimal | None:
        """Return the share of a level among the schools that have one; None where none has."""
        if not self.leveled:
            return None
        return Decimal(100 * self.levels.get(level, 0)) / self.leveled


@dataclass(frozen=True, slots=True)
class Matrix:
    """The schools of a year by a set; ``columns`` are the rows of the set that are answered."""

    criteria: CriteriaSet
    year: str
    day: date  # names and places are of this day
    rows: tuple[MatrixRow, ...]

    @property
    def columns(self) -> tuple[Criterion, ...]:
        """What is answered, in order."""
        return self.criteria.asked

    @property
    def missing(self) -> tuple[MatrixRow, ...]:
        """The schools whose self-assessment is not here, or was returned."""
        return tuple(row for row in self.rows if not row.sent)

    @property
    def places(self) -> tuple[str, ...]:
        """The places, in the order of the alphabet."""
        return tuple(sorted({row.place for row in self.rows}, key=sort_key))

    @property
    def whole(self) -> Spread:
        """All schools together."""
        return spread(self.rows, "", None)


def spread(rows: Iterable[MatrixRow], place: str, level: SchoolLevel | None) -> Spread:
    """Return how some schools stand; levels and points count of those whose self-assessment is here."""
    listed = tuple(rows)
    counted = tuple(row for row in listed if row.sent)
    states = Counter(row.assessment.state for row in listed)
    published = states[AssessmentState.PUBLISHED]
    return Spread(
        place=place,
        level=level,
        schools=len(listed),
        sent=len(counted),
        checked=states[AssessmentState.CHECKED] + published,
        published=published,
        levels=dict(sorted(Counter(row.level for row in counted if row.level is not None).items())),
        means=_means(counted),
        unmet=sum(bool(row.result.unmet) for row in counted),
    )


def _means(rows: Iterable[MatrixRow]) -> dict[str, Decimal]:
    points: dict[str, list[Decimal]] = defaultdict(list)
    for row in rows:
        for group in row.result.groups:
            if group.complete and group.points is not None:
                points[group.code].append(group.points)
    return {code: sum(known, Decimal(0)) / len(known) for code, known in points.items()}


def distribution(found: Matrix) -> tuple[Spread, ...]:
    """Return the spread of each place and level that has schools, by place."""
    parts: dict[tuple[str, SchoolLevel], list[MatrixRow]] = defaultdict(list)
    for row in found.rows:
        parts[row.place, row.school.level].append(row)
    return tuple(spread(rows, place, level) for (place, level), rows in parts.items())


def by_place(found: Matrix) -> tuple[Spread, ...]:
    """Return the spread of each place, all levels together."""
    parts: dict[str, list[MatrixRow]] = defaultdict(list)
    for row in found.rows:
        parts[row.place].append(row)
    return tuple(spread(rows, place, None) for place, rows in parts.items())


def by_level(found: Matrix) -> tuple[Spread, ...]:
    """Return the spread of each school level, all places together."""
    return tuple(
        spread(rows, "", level)
        for level in SchoolLevel
        if (rows := tuple(row for row in found.rows if row.school.level is level))
    )


def moves(found: Matrix) -> Mapping[Move, int]:
    """Return how many schools went up, stayed, went down, or cannot be compared."""
    counts = Counter(row.move for row in found.rows)
    return {move: counts[move] for move in Move}
