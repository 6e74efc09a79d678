"""The days of a month as the calendar shows them."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from dxdesk.domain.calendar import DayKind
from dxdesk.domain.vn_format import format_date
from dxdesk.services.schedule import Event, Schedule
from dxdesk.ui.deadlines.words import (
    brief_title,
    day_notes,
    day_words,
    event_look,
    is_late,
    short_day,
    short_title,
)
from dxdesk.ui.state_words import Look

DAYS_OF_WEEK = 7
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class DayItem:
    """An event on a day; an ``echo`` stands on the last working day of one whose own day is off."""

    event: Event
    look: Look
    echo: bool = False

    @property
    def brief(self) -> str:
        """The shortest text; what matters stands at its beginning."""
        name = brief_title(self.event)
        if self.echo:
            return f"Hạn {short_day(self.event.day)}: {name[0].lower() + name[1:]}"
        return f"Nghỉ → {short_day(self.event.working_day)}: {name}" if self.event.moved else name

    @property
    def words(self) -> str:
        """The short text of the item."""
        name = short_title(self.event)
        if self.echo:
            return f"Hạn {short_day(self.event.day)}: {name}"
        return f"{name} (làm việc cuối {short_day(self.event.working_day)})" if self.event.moved else name


@dataclass(frozen=True, slots=True)
class DayCell:
    """Everything a day of the calendar shows."""

    day: date
    in_month: bool
    today: bool
    working: bool
    special: str = ""  # the name of a day off or make-up day
    band: str = ""  # "Tổng hợp Quý I/2024: 1/3"
    items: tuple[DayItem, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def spoken(self) -> str:
        """The day in words, for a reader of the screen."""
        parts = [day_words(self.day), *(["hôm nay"] if self.today else []), *self.notes]
        parts += [f"{item.words}, {item.look.words}" for item in self.items]
        return "; ".join(part.rstrip(".") for part in parts)

    @property
    def tip(self) -> str:
        """The day with whole names, for the tool tip."""
        lines = [f"{day_words(self.day)}{', hôm nay' if self.today else ''}", *self.notes]
        lines += [
            f"- {item.event.title} ({item.look.words.lower()}"
            + (f", hạn {format_date(item.event.day)})" if item.echo else ")")
            for item in self.items
        ]
        return "\n".join(lines)


def first_of_month(day: date) -> date:
    """Return the first day of a day's month."""
    return day.replace(day=1)


def add_months(day: date, number: int) -> date:
    """Return the same day some months on, or the last one of a shorter month."""
    month = day.year * 12 + day.month - 1 + number
    first = date(month // 12, month % 12 + 1, 1)
    following = date((month + 1) // 12, (month + 1) % 12 + 1, 1)
    return min(first + (day.day - 1) * _DAY, following - _DAY)


def weeks_of_month(month: date) -> list[list[date]]:
    """Return the weeks that hold a month, Monday first."""
    first = first_of_month(month)
    last = add_months(first, 1) - _DAY
    monday = first - first.weekday() * _DAY
    weeks = (last - monday).days // DAYS_OF_WEEK + 1
    return [[monday + (7 * week + number) * _DAY for number in range(DAYS_OF_WEEK)] for week in range(weeks)]


def month_cells(schedule: Schedule, month: date) -> list[list[DayCell]]:
    """Return the cells of a month, a row for each week."""
    items = _items(schedule)
    return [[_cell(schedule, day, month, items) for day in week] for week in weeks_of_month(month)]


def _items(schedule: Schedule) -> Mapping[date, list[DayItem]]:
    found: dict[date, list[DayItem]] = defaultdict(list)
    for event in schedule.events:
        look = event_look(event, schedule.today)
        found[event.day].append(DayItem(event, look))
        if event.moved:
            found[event.working_day].append(DayItem(event, look, echo=True))
    return {day: sorted(items, key=_urgency) for day, items in found.items()}


def _urgency(item: DayItem) -> tuple[bool, bool, bool]:
    """Put reports first, then what is late, what is done last."""
    task = item.event.task
    return task is not None, not is_late(item.event), task is not None and task.done


def _cell(schedule: Schedule, day: date, month: date, items: Mapping[date, list[DayItem]]) -> DayCell:
    return DayCell(
        day=day,
        in_month=(day.year, day.month) == (month.year, month.month),
        today=day == schedule.today,
        working=schedule.calendar.is_working(day),
        special=_special(schedule, day),
        band=_band(schedule, day),
        items=tuple(items.get(day, ())),
        notes=tuple(day_notes(day, schedule.calendar, schedule.bands)),
    )


def _special(schedule: Schedule, day: date) -> str:
    entry = schedule.calendar.days.get(day)
    if entry is None:
        return ""
    if entry.kind is DayKind.MAKEUP:
        return "Đi làm bù"
    return entry.name or "Nghỉ"


def _band(schedule: Schedule, day: date) -> str:
    bands = [band for band in schedule.bands if day in band.days]
    places = [f"{band.days.index(day) + 1}/{len(band.days)}" for band in bands]
    return f"Tổng hợp {places[0]}" if places else ""
