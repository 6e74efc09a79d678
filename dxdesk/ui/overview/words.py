"""The overview in words: the sentence of the page, the notes of its rows, and the text to copy."""

from collections.abc import Callable, Iterator
from datetime import date

from dxdesk.domain.deadlines import ReportWindow
from dxdesk.domain.state import IndicatorState, StatusCounts, TargetState, TaskState, Verdict
from dxdesk.domain.vn_format import format_date, format_number, format_percent
from dxdesk.services.overview import Overview, Waiting
from dxdesk.ui.plan_words import ASSUMPTIONS, target_words

WEEKDAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật")
SHORT_WEEKDAYS = ("T2", "T3", "T4", "T5", "T6", "T7", "CN")
COPIED_ROWS = 30


def day_words(day: date) -> str:
    """Return a day with its weekday: "Thứ Hai, 18/3/2024"."""
    return f"{WEEKDAYS[day.weekday()]}, {format_date(day)}"


def head_sentence(state: Overview) -> str:
    """Return the one sentence how things stand."""
    parts = ["không có nhiệm vụ quá hạn hay sắp đến hạn"]
    if state.late or state.soon:
        parts = [f"{len(state.late)} nhiệm vụ quá hạn", f"{len(state.soon)} đến hạn trong 15 ngày"]
    if state.window:
        parts.append(f"{state.window.working_days_left} ngày làm việc đến hạn báo cáo {state.period.short}")
    return f"{day_words(state.today)}: {', '.join(parts)}."


def late_note(state: TaskState) -> str:
    """Return whose a late task is and since when."""
    due = state.task.time_frame.due
    when = f", hạn {format_date(due)}" if due else ""
    return f"quá {-(state.days_left or 0)} ngày{when} · {leads(state.lead_names)}"


def soon_note(state: TaskState) -> str:
    """Return whose a task is and when it is due, with what was assumed."""
    frame = state.task.time_frame
    due = f"hạn {format_date(frame.due)}" if frame.due else "không thời hạn"
    notes = "".join(f" ({ASSUMPTIONS[item]})" for item in frame.assumptions)
    return f"còn {state.days_left} ngày, {due}{notes} · {leads(state.lead_names)}"


def leads(names: tuple[str, ...]) -> str:
    """Return who leads, or that nobody is known to."""
    return ", ".join(names) or "chưa rõ đầu mối"


def short_note(state: IndicatorState) -> str:
    """Return the result of the first target that is short, beside the target."""
    target = next((item for item in state.targets if item.verdict is Verdict.SHORT), None)
    return f"{result_words(target)} / {target_words(target.target)}" if target else ""


def result_words(state: TargetState) -> str:
    """Return the result that counts, with the target's unit."""
    measured = state.measurement
    if measured is None:
        return "chưa có số liệu"
    if measured.result is None:
        return "đạt" if measured.met else "chưa đạt"
    if state.target.unit == "%":
        return format_percent(measured.result)
    return f"{format_number(measured.result)} {state.target.unit}".strip()


def silent_note(state: IndicatorState) -> str:
    """Return whose an indicator without figures is, and whether its target is not set yet."""
    not_set = " · chưa giao mức" if state.verdict is Verdict.NOT_SET else ""
    return f"{leads(state.lead_names)}{not_set}"


def rate_words(counts: StatusCounts) -> str:
    """Return the completion rate over the tasks due, its denominator in it."""
    rate = counts.completion_rate
    if rate is None:
        return f"Chưa có nhiệm vụ nào đến hạn trong {counts.total} nhiệm vụ."
    return f"Hoàn thành {counts.done}/{counts.due} nhiệm vụ đến hạn ({format_percent(rate)})."


def backup_words(state: Overview) -> str:
    """Return how old the last copy of the data is."""
    made, age = state.last_backup, state.backup_age
    if made is None or age is None:
        return "Chưa có bản sao lưu nào."
    when = {0: "hôm nay", 1: "hôm qua"}.get(age, f"{age} ngày trước")
    if age < 0:
        return f"Bản gần nhất: {format_date(made.date())}, {made:%H:%M}."
    return f"Bản gần nhất: {when}, {format_date(made.date())}, {made:%H:%M}."


def last_day_words(who: str, day: date | None, today: date) -> str:
    """Return a last day and how far it is: "Các đơn vị gửi đến hết 14/3/2024 (đã qua)"."""
    if day is None:
        return ""
    left = (day - today).days
    far = "đã qua" if left < 0 else "hôm nay" if left == 0 else f"còn {left} ngày"
    return f"{who} đến hết {SHORT_WEEKDAYS[day.weekday()]} {format_date(day)} ({far})"


def situation_text(state: Overview) -> str:
    """Return the situation as plain text for a message."""
    return "\n".join(_situation(state))


def _situation(state: Overview) -> Iterator[str]:
    yield f"Tình hình đến ngày {format_date(state.today)}: {state.plan.title}"
    yield rate_words(state.counts)
    if state.window:
        yield _window_line(state.window)
    yield from _tasks("Quá hạn", state.late, late_note)
    yield from _tasks("Đến hạn trong 15 ngày", state.soon, soon_note)
    yield from (waiting_line(waiting) for waiting in state.waiting)
    if state.short:
        yield f"Chỉ tiêu chưa đạt ({len(state.short)}):"
        yield from (f"- {item.indicator.code}: {short_note(item)}" for item in state.short)
    if state.silent:
        codes = ", ".join(item.indicator.code for item in state.silent)
        yield f"Chỉ tiêu chưa có số liệu ({len(state.silent)}): {codes}"


def _window_line(window: ReportWindow) -> str:
    days = [
        f"{who} đến hết {format_date(day)}"
        for who, day in (("đơn vị gửi", window.units_last_day), ("Sở gửi", window.office_last_day))
        if day
    ]
    return f"Báo cáo {window.period.short}: {', '.join(days)}; còn {window.working_days_left} ngày làm việc."


def _tasks(title: str, states: tuple[TaskState, ...], note: Callable[[TaskState], str]) -> Iterator[str]:
    if states:
        yield f"{title} ({len(states)}):"
        yield from (f"- {task_name(state)}: {note(state)}" for state in states[:COPIED_ROWS])
        if len(states) > COPIED_ROWS:
            yield f"- và {len(states) - COPIED_ROWS} nhiệm vụ nữa"


def task_name(state: TaskState) -> str:
    """Return a task with its number."""
    return f"{state.task.code}. {state.task.title}" if state.task.code else state.task.title


def waiting_line(waiting: Waiting) -> str:
    """Return who is awaited and for what."""
    parts = []
    if waiting.tasks:
        parts.append(f"nhiệm vụ {', '.join(waiting.tasks)}")
    if waiting.indicators:
        parts.append(f"chỉ tiêu {', '.join(waiting.indicators)}")
    return f"Chờ {waiting.name}: {'; '.join(parts)}"
