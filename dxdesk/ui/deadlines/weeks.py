"""The list by week: late tasks first, then the weeks from today on; earlier weeks stand above."""

from collections import defaultdict
from collections.abc import Hashable, Iterator
from datetime import date, timedelta

from dxdesk.domain.vn_format import format_date
from dxdesk.services.schedule import Event, EventKind, Schedule
from dxdesk.ui import theme
from dxdesk.ui.deadlines.words import (
    event_icon,
    event_lines,
    event_look,
    is_late,
    left_words,
    moved_words,
    short_day,
    who_words,
)
from dxdesk.ui.icons import Icon
from dxdesk.ui.overview.words import WEEKDAYS
from dxdesk.ui.records_model import Column, Group
from dxdesk.ui.state_words import Look

_DAY = timedelta(days=1)
_FRIDAY = 4
LATE = "Quá hạn"


def event_key(event: Event) -> Hashable:
    """Return what names an event for good: its task, or its duty and period."""
    if event.task is not None:
        return event.kind, event.task.task.id
    if event.deadline is not None:
        return event.kind, event.deadline.duty.id, event.deadline.period.key
    return event.kind, event.day


def columns(today: date) -> tuple[Column[Event], ...]:
    """Return the columns; how an event stands depends on the day."""

    def look(event: Event) -> Look:
        return event_look(event, today)

    def status(event: Event) -> str:
        if event.kind is EventKind.CUT_OFF:
            return "Mốc số liệu"
        return look(event).words

    def status_icon(event: Event) -> Icon:
        return look(event).icon

    def kind_icon(event: Event) -> Icon:
        return event_icon(event, Look("", Icon.TASKS, theme.RUNNING))

    def tone(event: Event) -> theme.Tone:
        return look(event).tone

    def tip(event: Event) -> str:
        return "\n".join(event_lines(event, today))

    return (
        Column("day", "Ngày", _day, width=12, sort=_day_sort, tip=tip),
        Column("weekday", "Thứ", _weekday, width=10, sort=_day_sort),
        Column("title", "Việc", _title, width=40, icon=kind_icon, tone=_link, tip=tip, stretch=True),
        Column("who", "Của ai", who_words, width=22),
        Column("left", "Còn ngày làm việc", left_words, width=17, figures=True, sort=_left_sort, tip=tip),
        Column(
            "working_day", "Ngày làm việc cuối", _working_day, width=18, sort=_working_sort, tip=moved_words
        ),
        Column("status", "Trạng thái", status, width=21, icon=status_icon, tone=tone, tip=tip),
    )


TITLE_COLUMN = 2


def _day(event: Event) -> str:
    return format_date(event.day)


def _day_sort(event: Event) -> date:
    return event.day


def _weekday(event: Event) -> str:
    return WEEKDAYS[event.day.weekday()]


def _title(event: Event) -> str:
    return event.title


def _link(_event: Event) -> theme.Tone:
    return theme.RUNNING


def _left_sort(event: Event) -> int:
    return event.days_left


def _working_day(event: Event) -> str:
    if not event.moved:
        return ""
    return f"{WEEKDAYS[event.working_day.weekday()]}, {short_day(event.working_day)}"


def _working_sort(event: Event) -> date:
    return event.working_day


def monday_of(day: date) -> date:
    """Return the Monday of a day's week."""
    return day - day.weekday() * _DAY


def week_groups(schedule: Schedule) -> list[Group[Event]]:
    """Return past weeks, then what is late, then this week and those to come."""
    late = [event for event in schedule.events if is_late(event)]
    weeks: dict[date, list[Event]] = defaultdict(list)
    for event in schedule.events:
        if not is_late(event):
            weeks[monday_of(event.day)].append(event)
    now = monday_of(schedule.today)
    weeks.setdefault(now, [])
    past = [_week(schedule, monday, weeks[monday]) for monday in sorted(weeks) if monday < now]
    coming = [_week(schedule, monday, weeks[monday]) for monday in sorted(weeks) if monday >= now]
    return [*past, *([Group(f"{LATE} ({len(late)})", late)] if late else []), *coming]


def earlier_words(schedule: Schedule) -> str:
    """Return how much stands above the week to start from."""
    now = monday_of(schedule.today)
    past = sum(event.day < now and not is_late(event) for event in schedule.events)
    return f"{past} mốc của các tuần trước ở phía trên." if past else ""


def first_heading(groups: list[Group[Event]], schedule: Schedule) -> str:
    """Return the heading to start from: what is late, else this week."""
    this_week = week_words(schedule, monday_of(schedule.today), ())
    starts = (f"{LATE} (", this_week.partition(" – ")[0])
    return next((group.heading for group in groups if group.heading.startswith(starts)), groups[-1].heading)


def _week(schedule: Schedule, monday: date, events: list[Event]) -> Group[Event]:
    words = week_words(schedule, monday, events)
    return Group(words if events else f"{words}: không có hạn nào", events)


def week_words(schedule: Schedule, monday: date, events: list[Event] | tuple[()]) -> str:
    """Return the heading of a week: "Tuần 11/3 – 15/3/2024, 5 ngày làm việc"."""
    last = monday + max([_FRIDAY, *_weekend(schedule, monday, events)]) * _DAY
    number = schedule.calendar.working_days(monday, monday + 6 * _DAY)
    name = "Tuần này" if monday == monday_of(schedule.today) else "Tuần"
    year = "" if monday.year == last.year else f"/{monday.year}"
    return f"{name} {short_day(monday)}{year} – {format_date(last)}, {number} ngày làm việc"


def _weekend(schedule: Schedule, monday: date, events: list[Event] | tuple[()]) -> Iterator[int]:
    """Yield the days of the weekend that count: worked ones, and those on which something is due."""
    yield from (event.day.weekday() for event in events)
    yield from (number for number in (5, 6) if schedule.calendar.is_working(monday + number * _DAY))
