"""Finding anything by a few letters: tasks, indicators, units, people, papers and what else there is."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from dxdesk.domain.plan import Plan
from dxdesk.domain.register import Direction
from dxdesk.domain.vietnamese import fold, has_marks
from dxdesk.domain.vn_format import format_date
from dxdesk.services import register
from dxdesk.storage.data_file import DataFile
from dxdesk.storage.search_keys import exact

MOST = 60
_MOST_OF_KIND = 12


@dataclass(frozen=True, slots=True)
class Found:
    """A record: its kind as changes name it ("task"), what it is called, and a word about it."""

    kind: str
    record_id: int
    title: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class _Key:
    found: Found
    exact: str
    folded: str


class Finder:
    """What can be found, read once; ``find`` is quick enough for every key that is pressed."""

    def __init__(self, data: DataFile, plan: Plan | None) -> None:
        self._keys = tuple(
            _Key(found, exact(words), fold(words))
            for source in SOURCES.values()
            for found in source(data, plan)
            for words in (f"{found.title}\n{found.detail}",)
        )

    def find(self, text: str) -> tuple[Found, ...]:
        """Return what holds all words typed, by kind; marks count where they are typed."""
        words = text.split()
        if not words:
            return ()
        wanted = [(has_marks(word), exact(word), fold(word)) for word in words]
        found: list[Found] = []
        of_kind: dict[str, int] = {}
        for key in self._keys:
            kind = key.found.kind
            if of_kind.get(kind, 0) < _MOST_OF_KIND and _holds(key, wanted):
                of_kind[kind] = of_kind.get(kind, 0) + 1
                found.append(key.found)
        return tuple(found[:MOST])


def _holds(key: _Key, wanted: list[tuple[bool, str, str]]) -> bool:
    return all(typed in key.exact if marked else bare in key.folded for marked, typed, bare in wanted)


def _tasks(data: DataFile, plan: Plan | None) -> Iterator[Found]:
    for task in data.tasks.of_plan(plan.id) if plan else ():
        leads = ", ".join(party.text for party in task.leads)
        yield Found("task", task.id, f"{task.code}. {task.title}", leads)


def _indicators(data: DataFile, plan: Plan | None) -> Iterator[Found]:
    for indicator in data.indicators.of_plan(plan.id) if plan else ():
        leads = ", ".join(party.text for party in indicator.leads)
        yield Found("indicator", indicator.id, f"{indicator.code}. {indicator.text}", leads)


def _papers(data: DataFile, _plan: Plan | None) -> Iterator[Found]:
    for row in register.whole(data).rows:
        number = f"số {row.number}/{row.symbol}" if row.number else row.symbol
        day = f"ngày {format_date(row.day)}" if row.day else ""
        kind = "incoming" if row.direction is Direction.IN else "document"
        yield Found(kind, row.record_id, row.title, " ".join(part for part in (number, day) if part))


def _units(data: DataFile, _plan: Plan | None) -> Iterator[Found]:
    for unit in data.units.all():
        yield Found("unit", unit.id, unit.name, unit.short)


def _people(data: DataFile, _plan: Plan | None) -> Iterator[Found]:
    for person in data.people.all():
        title = person.name or person.title
        yield Found("person", person.id, title, person.title if person.name else person.phone)


def _rollouts(data: DataFile, plan: Plan | None) -> Iterator[Found]:
    for rollout in data.rollouts.of_plan(plan.id) if plan else ():
        yield Found("rollout", rollout.id, rollout.title, rollout.noun)


def _schools(data: DataFile, _plan: Plan | None) -> Iterator[Found]:
    for school in data.schools.all():
        place = school.places[-1].place if school.places else ""
        yield Found("school", school.id, school.name, f"{school.code} {place}".strip())


def _meetings(data: DataFile, _plan: Plan | None) -> Iterator[Found]:
    for meeting in data.meetings.all():
        yield Found("meeting", meeting.id, meeting.title, f"ngày {format_date(meeting.day)}")


def _obstacles(data: DataFile, plan: Plan | None) -> Iterator[Found]:
    for obstacle in data.obstacles.of_plan(plan.id) if plan else ():
        yield Found("obstacle", obstacle.id, obstacle.text, obstacle.raised_by)


Source = Callable[[DataFile, Plan | None], Iterator[Found]]
SOURCES: Mapping[str, Source] = {
    "task": _tasks,
    "indicator": _indicators,
    "rollout": _rollouts,
    "meeting": _meetings,
    "obstacle": _obstacles,
    "document": _papers,
    "school": _schools,
    "unit": _units,
    "person": _people,
}
