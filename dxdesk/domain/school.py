"""Schools and centres: code, level, who manages them, and the place they stand in from a day on."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class SchoolLevel(StrEnum):
    """What a school teaches; the words are those of the sector's own lists."""

    PRIMARY = "TH"
    LOWER_SECONDARY = "THCS"
    UPPER_SECONDARY = "THPT"
    MIXED = "MIXED"  # nhiều cấp học
    CONTINUING = "GDTX"
    KINDERGARTEN = "MN"

    @property
    def assessed(self) -> bool:
        """Whether its digital level is assessed: QĐ 4725 does not concern kindergartens."""
        return self is not SchoolLevel.KINDERGARTEN


@dataclass(frozen=True, slots=True)
class SchoolPlace:
    """The district or commune a school stands in from a day on."""

    place: str
    valid_from: date


@dataclass(frozen=True, slots=True)
class School:
    """A school and the days it exists (both ends inclusive; None is open).

    ``unit_id`` is who manages it; ``places`` go by day, the first counts for the days before it too.
    """

    code: str
    name: str
    level: SchoolLevel
    id: int = 0
    public: bool = True
    unit_id: int | None = None
    places: tuple[SchoolPlace, ...] = ()
    valid_from: date | None = None
    valid_to: date | None = None
    successor_id: int | None = None
    note: str = ""

    @property
    def assessed(self) -> bool:
        """Whether its digital level is assessed."""
        return self.level.assessed

    def valid_on(self, day: date) -> bool:
        """Tell whether the school exists on the day."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day <= self.valid_to
        )

    def place_on(self, day: date) -> str:
        """Return the place the school stands in on the day; "" where none is known."""
        known = sorted(self.places, key=lambda item: item.valid_from)
        before = [item for item in known if item.valid_from <= day]
        if before:
            return before[-1].place
        return known[0].place if known else ""

    def placed(self, place: str, day: date) -> tuple[SchoolPlace, ...]:
        """Return the places with the school standing in ``place`` from the day on."""
        if not place or self.place_on(day) == place:
            return self.places
        kept = tuple(item for item in self.places if item.valid_from != day)
        return tuple(sorted((*kept, SchoolPlace(place, day)), key=lambda item: item.valid_from))


@dataclass(frozen=True, slots=True)
class DraftSchool:
    """A line of a list of schools as it was read: words as typed, the level where it was understood."""

    line: int
    name: str
    code: str = ""
    level_text: str = ""
    level: SchoolLevel | None = None
    place: str = ""
    unit: str = ""
    public: bool | None = None
    note: str = ""
