"""Due dates in words: short names, what is left, whose they are, and the sentence of the page."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from dxdesk.domain.calendar import DayKind, WorkingCalendar
from dxdesk.domain.deadlines import ReportWindow
from dxdesk.domain.duty import Deadline
from dxdesk.domain.state import TaskState, TaskStatus
from dxdesk.domain.vn_format import format_date
from dxdesk.services.schedule import Event, EventKind, ReportBand, Schedule
from dxdesk.ui import theme
from dxdesk.ui.icons import Icon
from dxdesk.ui.overview.words import WEEKDAYS, leads
from dxdesk.ui.state_words import DUE_SOON, SOON_DAYS, Look, task_look
from dxdesk.ui.tasks.words import assumption_sentence

PAST = Look("Đã qua", Icon.PERIOD, theme.NO_FIGURES)
COMING = Look("Chưa đến hạn", Icon.PERIOD, theme.RUNNING)
KIND_ICONS: Mapping[EventKind, Icon] = {
    EventKind.UNITS_REPORT: Icon.PEOPLE,
    EventKind.OFFICE_REPORT: Icon.DOCUMENTS,
    EventKind.INTERNAL_REPORT: Icon.GROUP,
    EventKind.CUT_OFF: Icon.CHART,
}

_BRIEF: Mapping[EventKind, str] = {
    EventKind.UNITS_REPORT: "Hạn đơn vị",
    EventKind.OFFICE_REPORT: "Hạn Sở",
    EventKind.INTERNAL_REPORT: "Giao ban",
    EventKind.CUT_OFF: "Chốt số liệu",
}

_NOTHING_DUE = "Kế hoạch chưa có hạn nào: hãy nhập thời gian ở trang Nhiệm vụ."


def day_words(day: date) -> str:
    """Return a day with its weekday: "Thứ Hai, 18/3/2024"."""
    return f"{WEEKDAYS[day.weekday()]}, {format_date(day)}"


def short_day(day: date) -> str:
    """Return a day without its year: "18/3"."""
    return format_date(day).rpartition("/")[0]


def event_look(event: Event, today: date) -> Look:
    """Return how an event stands: a task by its state, a report by how near it is."""
    if event.task is not None:
        return task_look(event.task)
    if today > (event.late_after or event.day):
        return PAST
    return DUE_SOON if (event.day - today).days <= SOON_DAYS else COMING


def event_icon(event: Event, look: Look) -> Icon:
    """Return what is drawn before an event: the state of a task, the kind of a report."""
    return KIND_ICONS.get(event.kind, look.icon)


def is_late(event: Event) -> bool:
    """Tell whether an event is a task that is overdue."""
    return event.task is not None and event.task.status is TaskStatus.OVERDUE


def short_title(event: Event) -> str:
    """Return the name of an event for a day of the calendar."""
    if event.deadline is None:
        return event.title
    who = {
        EventKind.UNITS_REPORT: "Đơn vị báo cáo",
        EventKind.OFFICE_REPORT: "Sở báo cáo",
    }.get(event.kind, "Giao ban")
    return f"{who} {event.deadline.period.short}"


def brief_title(event: Event) -> str:
    """Return the shortest name of an event, for a narrow day."""
    return _BRIEF.get(event.kind, event.title)


def left_words(event: Event) -> str:
    """Return how many working days are left, today included."""
    if event.task is not None and event.task.done:
        return ""
    if event.days_left < 0:
        past = -event.days_left
        return f"quá {past} ngày" if event.task is not None else f"qua {past} ngày"
    return f"{event.days_left} ngày" if event.days_left else "đến hạn"


def who_words(event: Event) -> str:
    """Return whose an event is."""
    return leads(event.who) if event.task is not None else ", ".join(event.who)


def moved_words(event: Event) -> str:
    """Return what a last day off means; nothing where it is worked."""
    if not event.moved:
        return ""
    late = f", tính quá hạn sau ngày {format_date(event.late_after)}" if event.late_after else ""
    due = format_date(event.day)
    return f"Hạn {due} là ngày nghỉ: ngày làm việc cuối {day_words(event.working_day)}{late}."


def event_lines(event: Event, today: date) -> Iterator[str]:
    """Yield everything about an event, a line each."""
    yield event.title
    left = left_words(event)
    days = f" ({left} làm việc)" if left and event.days_left else f" ({left})" if left else ""
    yield f"Hạn {day_words(event.day)}{days}. {event_look(event, today).words}."
    if event.who:
        yield who_words(event)
    if moved := moved_words(event):
        yield moved
    if event.task is not None and (assumed := assumption_sentence(event.task.task.time_frame)):
        yield assumed


def event_note(event: Event) -> str:
    """Return what stands below an event in the panel of a day."""
    left = left_words(event)
    left = f"còn {left} làm việc" if left and event.days_left > 0 else left
    return " · ".join(part for part in (left, who_words(event)) if part)


def day_notes(day: date, calendar: WorkingCalendar, bands: Iterable[ReportBand]) -> Iterator[str]:
    """Yield what kind of day it is, and the report that is put together on it."""
    special = calendar.days.get(day)
    if special is not None:
        unsure = "" if special.confirmed else " (chưa có thông báo chính thức)"
        what = "Ngày nghỉ" if special.kind is DayKind.OFF else "Ngày đi làm bù"
        yield f"{what}: {special.name}{unsure}." if special.name else f"{what}{unsure}."
    else:
        yield "Ngày làm việc." if calendar.is_working(day) else "Nghỉ cuối tuần."
    for band in bands:
        if day in band.days:
            place = band.days.index(day) + 1
            yield (
                f"Ngày thứ {place} trong {len(band.days)} ngày làm việc để tổng hợp, "
                f"trình ký báo cáo {band.period.short}."
            )


def page_sentence(schedule: Schedule) -> str:
    """Return what comes next: the report under way and the next task."""
    report = _report_words(schedule.window, schedule) if schedule.window else ""
    task = _task_words(schedule)
    parts = [part for part in (report, task) if part]
    if not parts:
        return "Không còn mốc nào phía trước." if schedule.events else _NOTHING_DUE
    return f"Mốc gần nhất: {'; '.join(parts)}."


def _report_words(window: ReportWindow, schedule: Schedule) -> str:
    parts = []
    if window.units:
        parts.append(f"các đơn vị báo cáo {window.period.short}, {_until(window.units, schedule)}")
    if window.office:
        what = "" if window.units else f" {window.period.short}"
        receiver = window.office.duty.receiver
        parts.append(f"Sở báo cáo {receiver}{what} {_until(window.office, schedule)}")
    return "; ".join(parts)


def _until(deadline: Deadline, schedule: Schedule) -> str:
    today = schedule.today
    if today > deadline.late_after:
        return f"hết ngày {short_day(deadline.nominal)}, đã qua"
    last = deadline.last_working_day if today <= deadline.last_working_day else deadline.late_after
    left = schedule.calendar.working_days(today, last)
    return f"{_last_day(deadline.nominal, last)}, còn {left} ngày làm việc"


def _last_day(nominal: date, last: date) -> str:
    """Return a last day, and the working day that takes its place where it is off."""
    moved = "" if nominal == last else f" (ngày nghỉ, tính đến {short_day(last)})"
    return f"hết ngày {short_day(nominal)}{moved}"


def _task_words(schedule: Schedule) -> str:
    late = sum(is_late(event) for event in schedule.events)
    coming = next(
        (event for event in schedule.events if event.task and not event.task.done and event.days_left >= 0),
        None,
    )
    parts = [f"{late} nhiệm vụ quá hạn"] if late else []
    if coming is not None and coming.task is not None:
        last = coming.working_day if schedule.today <= coming.working_day else coming.late_after or coming.day
        soon = (coming.day - schedule.today).days <= SOON_DAYS
        parts.append(f"{_short_task(coming.task)} {_last_day(coming.day, last if soon else coming.day)}")
    return "; ".join(parts)


def _short_task(state: TaskState) -> str:
    return f"nhiệm vụ {state.task.code}" if state.task.code else f"nhiệm vụ “{state.task.title}”"
