"""What holds on a day: the working calendar, how lateness counts, and the names of units."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from dxdesk.domain.calendar import Lateness, WorkingCalendar
from dxdesk.domain.unit import Party, Unit, UnitGroup
from dxdesk.storage.data_file import DataFile

LATENESS_KEY = "lateness"


def working_calendar(data: DataFile) -> WorkingCalendar:
    """Return the calendar kept in the data file."""
    return WorkingCalendar(data.calendar.days())


def lateness(data: DataFile) -> Lateness:
    """Return what counts as late; default Bộ luật Dân sự, điều 148.5."""
    return Lateness(data.settings.get(LATENESS_KEY, Lateness.NEXT_WORKING_DAY.value))


@dataclass(frozen=True, slots=True)
class NameBook:
    """Names of units and groups as they are valid on one day."""

    day: date
    units: Mapping[int, Unit]
    groups: Mapping[int, UnitGroup]

    def unit_on_day(self, unit_id: int) -> Unit | None:
        """Return the unit, or the successor that bears its work on the day."""
        unit = self.units.get(unit_id)
        seen: set[int] = set()
        while unit and not unit.valid_on(self.day) and unit.successor_id and unit.id not in seen:
            if unit.valid_to is None or unit.valid_to >= self.day:
                break
            seen.add(unit.id)
            unit = self.units.get(unit.successor_id, unit)
        return unit

    def name(self, party: Party) -> str:
        """Return the name of a party on the day; the plan's own words where it is not matched."""
        if party.unit_id is not None and (unit := self.unit_on_day(party.unit_id)):
            return unit.name
        if party.group_id is not None and (group := self.groups.get(party.group_id)):
            return group.name
        return party.text

    def names(self, parties: Iterable[Party]) -> tuple[str, ...]:
        """Return the names of several parties, in order."""
        return tuple(self.name(party) for party in parties)


@dataclass(frozen=True, slots=True)
class InForce:
    """Everything that holds on one day, read once for those who ask for much."""

    calendar: WorkingCalendar
    lateness: Lateness
    book: NameBook


def in_force(data: DataFile, day: date) -> InForce:
    """Return what holds on a day."""
    return InForce(working_calendar(data), lateness(data), name_book(data, day))


def name_book(data: DataFile, day: date) -> NameBook:
    """Return the names valid on a day."""
    return NameBook(
        day,
        {unit.id: unit for unit in data.units.all()},
        {group.id: group for group in data.units.groups()},
    )
