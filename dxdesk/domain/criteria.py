"""Criteria sets: what is scored, up to how many points, and whether a set adds up."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

HUNDRED = Decimal(100)
HALF = Decimal("0.5")
BANDS = (Decimal(50), Decimal(75))


class Subject(StrEnum):
    """Who is assessed by a set."""

    SCHOOL = "school"
    OFFICE = "office"  # the Sở itself


class Missing(StrEnum):
    """What it means that a mandatory condition is not met; the decision itself does not say."""

    BLOCK = "block"  # the assessment cannot be sent in
    LOWEST = "lowest"  # the level is the lowest
    WARN = "warn"


class Basis(StrEnum):
    """Which points the bands are about."""

    GROUP = "group"  # each group's; the lowest group counts
    TOTAL = "total"  # those of all groups together


@dataclass(frozen=True, slots=True)
class Criterion:
    """A row of a set; one without parent is a group, one with children is scored through them.

    ``bands`` are its own limits where it has any. Where not ``confirmed``, nobody has yet compared the row
    with the original decision.
    """

    code: str
    title: str
    id: int = 0
    parent: str = ""
    mandatory: bool = False
    max_points: Decimal = Decimal(0)
    rule: str = ""
    bands: tuple[Decimal, ...] = ()
    confirmed: bool = False
    source: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class CriteriaSet:
    """A version of a set with its rows in order.

    Points up to the first of ``bands`` (exclusive) are level 1, up to the next (inclusive) level 2, above it
    level 3. Where points are given by group each group is of ``full_points``, else the whole set is.
    """

    code: str
    name: str
    version: int = 1
    id: int = 0
    document: str = ""
    subject: Subject = Subject.SCHOOL
    valid_from: date | None = None
    missing: Missing = Missing.WARN
    basis: Basis = Basis.GROUP
    full_points: Decimal = HUNDRED
    step: Decimal = HALF
    bands: tuple[Decimal, ...] = BANDS
    note: str = ""
    criteria: tuple[Criterion, ...] = ()

    @property
    def groups(self) -> tuple[Criterion, ...]:
        """The groups, in order."""
        return tuple(row for row in self.criteria if not row.parent)

    @property
    def scored(self) -> tuple[Criterion, ...]:
        """The rows that are given points: neither conditions nor scored through others."""
        parents = {row.parent for row in self.criteria}
        return tuple(
            row for row in self.criteria if row.parent and not row.mandatory and row.code not in parents
        )

    @property
    def conditions(self) -> tuple[Criterion, ...]:
        """The mandatory conditions."""
        return tuple(row for row in self.criteria if row.mandatory)

    @property
    def asked(self) -> tuple[Criterion, ...]:
        """What a school answers: conditions and scored rows, in order."""
        answered = {row.code for row in (*self.scored, *self.conditions)}
        return tuple(row for row in self.criteria if row.code in answered)

    @property
    def unconfirmed(self) -> tuple[Criterion, ...]:
        """The rows nobody has compared with the original."""
        return tuple(row for row in self.criteria if not row.confirmed)

    def children(self, code: str) -> tuple[Criterion, ...]:
        """Return the rows directly below one."""
        return tuple(row for row in self.criteria if row.parent == code)

    def group_of(self, code: str) -> str:
        """Return the code of the group a row belongs to; "" for a row that is in none."""
        parents = {row.code: row.parent for row in self.criteria}
        seen: set[str] = set()
        while code in parents and code not in seen:
            seen.add(code)
            if not parents[code]:
                return code
            code = parents[code]
        return ""


class SetFault(StrEnum):
    """What is wrong with a set."""

    EMPTY = "empty"
    CODE_EMPTY = "code_empty"
    CODE_TWICE = "code_twice"
    PARENT_UNKNOWN = "parent_unknown"
    PARENT_SUM = "parent_sum"  # a row's points are not the sum of those below it
    GROUP_SUM = "group_sum"
    TOTAL_SUM = "total_sum"
    CONDITION_POINTS = "condition_points"
    NO_POINTS = "no_points"
    STEP = "step"
    BANDS = "bands"


@dataclass(frozen=True, slots=True)
class SetProblem:
    """One thing wrong: where, the sum found, and what it should be."""

    fault: SetFault
    code: str = ""
    found: Decimal = Decimal(0)
    wanted: Decimal = Decimal(0)

    @property
    def difference(self) -> Decimal:
        """How many points are too many (negative: too few)."""
        return self.found - self.wanted


def problems(criteria: CriteriaSet) -> tuple[SetProblem, ...]:
    """Return everything that keeps a set from adding up."""
    if not criteria.scored:
        return (SetProblem(SetFault.EMPTY),)
    return (*_names(criteria), *_sums(criteria), *_points(criteria), *_bands(criteria))


def _names(criteria: CriteriaSet) -> Iterator[SetProblem]:
    counts = Counter(row.code for row in criteria.criteria)
    for code, count in counts.items():
        if not code.strip():
            yield SetProblem(SetFault.CODE_EMPTY)
        elif count > 1:
            yield SetProblem(SetFault.CODE_TWICE, code)
    for row in criteria.criteria:
        if row.code and not criteria.group_of(row.code):
            yield SetProblem(SetFault.PARENT_UNKNOWN, row.code)


def _sums(criteria: CriteriaSet) -> Iterator[SetProblem]:
    for row in criteria.criteria:
        below = criteria.children(row.code) if row.code else ()
        found = sum((child.max_points for child in below), Decimal(0))
        if not row.parent and criteria.basis is Basis.GROUP:
            if found != criteria.full_points:
                yield SetProblem(SetFault.GROUP_SUM, row.code, found, criteria.full_points)
        elif below and found != row.max_points:
            yield SetProblem(SetFault.PARENT_SUM, row.code, found, row.max_points)
    if criteria.basis is Basis.TOTAL:
        total = sum((row.max_points for row in criteria.scored), Decimal(0))
        if total != criteria.full_points:
            yield SetProblem(SetFault.TOTAL_SUM, "", total, criteria.full_points)


def _points(criteria: CriteriaSet) -> Iterator[SetProblem]:
    for row in criteria.conditions:
        if row.max_points:
            yield SetProblem(SetFault.CONDITION_POINTS, row.code, row.max_points)
    for row in criteria.scored:
        if row.max_points <= 0:
            yield SetProblem(SetFault.NO_POINTS, row.code, row.max_points)
        elif criteria.step > 0 and row.max_points % criteria.step:
            yield SetProblem(SetFault.STEP, row.code, row.max_points, criteria.step)


def _bands(criteria: CriteriaSet) -> Iterator[SetProblem]:
    limits = criteria.bands
    inside = all(0 < limit < criteria.full_points for limit in limits)
    if not limits or not inside or list(limits) != sorted(set(limits)) or criteria.step <= 0:
        yield SetProblem(SetFault.BANDS)
