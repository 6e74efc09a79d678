"""Every due day and window of a plan's year, for calendars of Outlook and phones."""

from collections.abc import Iterator
from datetime import date, datetime

from dxdesk.domain.plan import Plan
from dxdesk.domain.vn_format import format_date
from dxdesk.exports.ics import CalendarEvent, to_ics
from dxdesk.services import schedule, school_days
from dxdesk.services.duties import Collection, periods_of_year
from dxdesk.services.schedule import Event, EventKind
from dxdesk.storage.data_file import DataFile

_ALARMS = {
    EventKind.TASK_DUE: (7, 1),
    EventKind.UNITS_REPORT: (5, 1, 0),
    EventKind.OFFICE_REPORT: (3, 1, 0),
    EventKind.INTERNAL_REPORT: (1,),
    EventKind.CUT_OFF: (),
}
_CATEGORIES = {
    EventKind.TASK_DUE: "Hạn nhiệm vụ",
    EventKind.UNITS_REPORT: "Đơn vị báo cáo",
    EventKind.OFFICE_REPORT: "Sở báo cáo",
    EventKind.INTERNAL_REPORT: "Giao ban",
    EventKind.CUT_OFF: "Chốt số liệu",
}
WINDOW = "Tổng hợp báo cáo"
REQUEST = "Báo cáo đột xuất"
SCHOOLS = "Đánh giá trường học"


def calendar_events(data: DataFile, *, plan: Plan, today: date) -> tuple[CalendarEvent, ...]:
    """Return due days, windows and ad hoc requests of a plan's year, by day; keys stay the same for good."""
    rounds = periods_of_year(data, plan=plan, today=today)
    found = [
        *(_event(event, plan) for event in schedule.events(data, plan=plan, today=today)),
        *(window for item in rounds for window in _window(item, plan)),
        *(_request(item, plan) for item in rounds if item.request),
        *(_schools(item, plan) for item in school_days.days(data, year=plan.year)),
    ]
    return tuple(sorted(found, key=_by_day))


def ics(data: DataFile, *, plan: Plan, today: date, now: datetime) -> bytes:
    """Return the plan's year as an .ics file."""
    name = f"{plan.kind} chuyển đổi số {plan.year}"
    return to_ics(calendar_events(data, plan=plan, today=today), name=name, stamp=now)


def _by_day(event: CalendarEvent) -> tuple[date, str]:
    return event.day, event.key


def _event(event: Event, plan: Plan) -> CalendarEvent:
    """Return something due; where its day is off it stands on the last working day before."""
    lines = [", ".join(event.who)] if event.who else []
    if event.moved:
        lines.append(f"Hạn ghi trong văn bản: {format_date(event.day)} (ngày nghỉ).")
    return CalendarEvent(
        key=_key(event, plan),
        title=event.title,
        day=event.working_day,
        description="\n".join(lines),
        category=_CATEGORIES[event.kind],
        alarms=_ALARMS[event.kind],
    )


def _key(event: Event, plan: Plan) -> str:
    if event.task is not None:
        return f"plan-{plan.year}-task-{event.task.task.id}"
    if event.deadline is not None:
        return f"plan-{plan.year}-duty-{event.deadline.duty.id}-{event.deadline.period.key}"
    return f"plan-{plan.year}-{event.kind.value}-{event.day}"


def _window(item: Collection, plan: Plan) -> Iterator[CalendarEvent]:
    if item.days:
        yield CalendarEvent(
            key=f"plan-{plan.year}-window-{item.key}",
            title=f"{WINDOW} {item.short}",
            day=item.days[0],
            last=item.days[-1],
            description=f"{len(item.days)} ngày làm việc để tổng hợp, viết, ký.",
            category=WINDOW,
        )


def _request(item: Collection, plan: Plan) -> CalendarEvent:
    last = item.units
    day = last.working if last else item.data_to
    asked_by = item.request.requested_by if item.request else ""
    return CalendarEvent(
        key=f"plan-{plan.year}-request-{item.key}",
        title=item.label,
        day=day,
        description=asked_by,
        category=REQUEST,
        alarms=(3, 1, 0),
    )


def _schools(item: school_days.SchoolDay, plan: Plan) -> CalendarEvent:
    """Return a last day of the schools' assessment; where it is off it stands on the last working day."""
    moved = f"Hạn ghi trong văn bản: {format_date(item.day)} (ngày nghỉ)." if item.moved else ""
    return CalendarEvent(
        key=f"plan-{plan.year}-schools-{item.key}",
        title=item.title,
        day=item.working_day,
        description=moved,
        category=SCHOOLS,
        alarms=(7, 1, 0),
    )
