"""A list of schools held against the register: new, changed, gone, doubtful; taken over as one action."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from itertools import count

from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.domain.school import DraftSchool, School, SchoolLevel
from dxdesk.domain.unit import Unit
from dxdesk.domain.vietnamese import fold
from dxdesk.services.schools import own_code
from dxdesk.storage.data_file import DataFile


class SchoolVerdict(StrEnum):
    """What a line means for the register; the order is that of the screen."""

    UNREADABLE = "unreadable"  # without a level nobody knows by what it is assessed
    DOUBT = "doubt"
    CHANGED = "changed"
    NEW = "new"
    GONE = "gone"  # in the register, not in the list
    SAME = "same"


class SchoolDoubt(StrEnum):
    """What must be looked at."""

    NO_LEVEL = "no_level"
    NO_CODE = "no_code"  # a code of our own is given
    SAME_NAME = "same_name"  # a school of this name has another code
    TWICE = "twice"  # the list has this code, or this name in this place, twice
    UNKNOWN_UNIT = "unknown_unit"
    KINDERGARTEN = "kindergarten"  # kept, but not assessed


_IN_DOUBT = frozenset({SchoolDoubt.SAME_NAME, SchoolDoubt.TWICE, SchoolDoubt.UNKNOWN_UNIT})


@dataclass(frozen=True, slots=True)
class SchoolDiff:
    """One line: what the list says, what the register holds, what it would become, and whether it is taken.

    ``fields`` names what would change: "code", "name", "level", "public", "place", "unit", "note".
    """

    verdict: SchoolVerdict
    draft: DraftSchool | None
    known: School | None
    wanted: School | None
    doubts: tuple[SchoolDoubt, ...] = ()
    fields: tuple[str, ...] = ()
    taken: bool = False

    @property
    def name(self) -> str:
        """The school's name in the list, else in the register."""
        return self.draft.name if self.draft else self.known.name if self.known else ""

    @property
    def idle(self) -> bool:
        """Whether taking it would change nothing."""
        return self.verdict in (SchoolVerdict.SAME, SchoolVerdict.UNREADABLE)


@dataclass(frozen=True, slots=True)
class RegisterDiff:
    """A list against the register; nothing is written yet. ``held`` is the register it was held against."""

    rows: tuple[SchoolDiff, ...]
    origin: str
    held: tuple[School, ...]

    def counts(self) -> Mapping[SchoolVerdict, int]:
        """Return how many lines there are of each verdict."""
        found = Counter(row.verdict for row in self.rows)
        return {verdict: found[verdict] for verdict in SchoolVerdict}

    @property
    def to_write(self) -> tuple[SchoolDiff, ...]:
        """The lines that would change the register."""
        return tuple(row for row in self.rows if row.taken and not row.idle)

    def take(self, places: Collection[int], *, taken: bool) -> "RegisterDiff":
        """Return the diff with the lines at some places taken or left."""
        rows = tuple(
            replace(row, taken=taken and not row.idle) if place in places else row
            for place, row in enumerate(self.rows)
        )
        return replace(self, rows=rows)


@dataclass(frozen=True, slots=True)
class _Register:
    """The register by code and by name, the units by every name they have, and what the list repeats."""

    day: date
    by_code: Mapping[str, School]
    by_name: Mapping[str, tuple[School, ...]]
    units: Mapping[str, Unit]
    twice: frozenset[str]

    def known(self, draft: DraftSchool) -> School | None:
        """Return the school a line speaks of: by its code, without one by name and place."""
        if draft.code:
            return self.by_code.get(_key(draft.code))
        named = self.by_name.get(fold(draft.name), ())
        if draft.place:
            named = tuple(one for one in named if fold(one.place_on(self.day)) == fold(draft.place)) or (
                named if len(named) == 1 else ()
            )
        return named[0] if len(named) == 1 else None


def compare(
    data: DataFile, drafts: Sequence[DraftSchool], *, today: date, origin: str = "typed"
) -> RegisterDiff:
    """Hold a list against the register; doubtful lines, and schools that are gone, are left out at first."""
    schools = data.schools.all()
    register = _register(data, schools, drafts, today)
    rows = [_row(register, draft) for draft in drafts]
    seen = {row.known.id for row in rows if row.known}
    rows += [
        SchoolDiff(SchoolVerdict.GONE, None, school, replace(school, valid_to=today - timedelta(days=1)))
        for school in schools
        if school.id not in seen and school.valid_on(today)
    ]
    order = list(SchoolVerdict)
    return RegisterDiff(tuple(sorted(rows, key=lambda row: order.index(row.verdict))), origin, schools)


def _register(
    data: DataFile, schools: Sequence[School], drafts: Sequence[DraftSchool], day: date
) -> _Register:
    by_name: dict[str, list[School]] = defaultdict(list)
    for school in schools:
        by_name[fold(school.name)].append(school)
    keys = Counter(key for draft in drafts for key in _identities(draft))
    units: dict[str, Unit] = {}
    for unit in data.units.all():
        for name in (unit.name, unit.short, *unit.aliases):
            if name and (fold(name) not in units or unit.valid_on(day)):
                units[fold(name)] = unit
    return _Register(
        day,
        {_key(school.code): school for school in schools},
        {name: tuple(found) for name, found in by_name.items()},
        units,
        frozenset(key for key, count in keys.items() if count > 1),
    )


def _key(code: str) -> str:
    return "".join(code.split()).upper()


def _identities(draft: DraftSchool) -> Iterator[str]:
    if draft.code:
        yield f"code {_key(draft.code)}"
    yield f"name {fold(draft.name)} {fold(draft.place)}"


def _row(register: _Register, draft: DraftSchool) -> SchoolDiff:
    known = register.known(draft)
    doubts = tuple(_doubts(register, draft, known))
    level = draft.level or (known.level if known else None)
    if level is None:
        return SchoolDiff(SchoolVerdict.UNREADABLE, draft, known, None, doubts)
    wanted = _wanted(register, draft, known, level)
    fields = tuple(_changed(known, wanted, register.day)) if known else ()
    if _IN_DOUBT & set(doubts):
        return SchoolDiff(SchoolVerdict.DOUBT, draft, known, wanted, doubts, fields)
    if known is None:
        return SchoolDiff(SchoolVerdict.NEW, draft, None, wanted, doubts, taken=True)
    verdict = SchoolVerdict.CHANGED if fields else SchoolVerdict.SAME
    return SchoolDiff(verdict, draft, known, wanted, doubts, fields, taken=bool(fields))


def _doubts(register: _Register, draft: DraftSchool, known: School | None) -> Iterator[SchoolDoubt]:
    if draft.level is None and known is None:
        yield SchoolDoubt.NO_LEVEL
    if not draft.code and known is None:
        yield SchoolDoubt.NO_CODE
    named = register.by_name.get(fold(draft.name), ())
    if known is None and any(one.valid_on(register.day) for one in named):
        yield SchoolDoubt.SAME_NAME
    if any(key in register.twice for key in _identities(draft)):
        yield SchoolDoubt.TWICE
    if draft.unit and fold(draft.unit) not in register.units:
        yield SchoolDoubt.UNKNOWN_UNIT
    if draft.level is SchoolLevel.KINDERGARTEN:
        yield SchoolDoubt.KINDERGARTEN


def _wanted(register: _Register, draft: DraftSchool, known: School | None, level: SchoolLevel) -> School:
    """Return the school as the list has it; what the list leaves open stays as it was."""
    base = known or School(draft.code, draft.name, level)
    unit = register.units.get(fold(draft.unit)) if draft.unit else None
    return replace(
        base,
        name=draft.name,
        level=level,
        public=base.public if draft.public is None else draft.public,
        unit_id=unit.id if unit else base.unit_id,
        places=base.placed(draft.place, register.day),
        note=draft.note or base.note,
    )


def _changed(known: School, wanted: School, day: date) -> Iterator[str]:
    for name in ("name", "level", "public", "note"):
        if getattr(known, name) != getattr(wanted, name):
            yield name
    if known.unit_id != wanted.unit_id:
        yield "unit"
    if known.place_on(day) != wanted.place_on(day):
        yield "place"


def take_over(data: DataFile, diff: RegisterDiff) -> Change:
    """Write the taken lines as one action; a school that is gone ends the day before.

    Raises UserError ``school.list_stale`` where the register has changed since, ``school.code_taken`` where
    two taken lines bear one code.
    """
    if data.schools.all() != diff.held:
        raise UserError("school.list_stale")
    chosen = tuple(_coded(diff))
    codes = Counter(school.code for school in chosen)
    for school in chosen:
        if not school.id and codes[school.code] > 1:
            raise UserError("school.code_taken", text=school.code, name=school.name)
    with data.action(f"Nhập danh sách trường: {len(chosen)} dòng", origin=diff.origin) as done:
        for school in chosen:
            data.schools.save(school)
    return done.change


def _coded(diff: RegisterDiff) -> Iterator[School]:
    """Yield the schools to be written; those without a code get one of our own."""
    wanted = [row.wanted for row in diff.to_write if row.wanted]
    taken = {school.code for school in (*diff.held, *wanted)}
    fresh = (code for number in count(1) if (code := own_code(number)) not in taken)
    for school in wanted:
        yield school if school.code else replace(school, code=next(fresh))
