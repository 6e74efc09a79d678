"""What is due, in lines and in JSON, for the terminal."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from dxdesk.domain.deadlines import ReportWindow
from dxdesk.domain.state import TaskState
from dxdesk.domain.vn_format import format_date
from dxdesk.services.overview import Overview


def due_lines(state: Overview) -> Iterator[str]:
    """Yield the lines that ``dxdesk due`` prints."""
    counts = state.counts
    yield f"Tính đến ngày {format_date(state.today)}: {state.plan.title}"
    yield (
        f"{counts.total} nhiệm vụ: {counts.done} hoàn thành, {counts.running} đang thực hiện trong hạn, "
        f"{counts.overdue} quá hạn, {counts.no_deadline} không thời hạn."
    )
    yield from _block("Quá hạn", state.late)
    yield from _block("Đến hạn trong 15 ngày", state.soon)
    if state.window:
        yield _window_line(state.window)
    for waiting in state.waiting:
        parts = []
        if waiting.tasks:
            parts.append(f"nhiệm vụ {', '.join(waiting.tasks)}")
        if waiting.indicators:
            parts.append(f"chỉ tiêu {', '.join(waiting.indicators)}")
        yield f"Chờ {waiting.name}: {'; '.join(parts)}"


def _window_line(window: ReportWindow) -> str:
    days = [
        f"{who} đến hết {format_date(day)}"
        for who, day in (("các đơn vị", window.units_last_day), ("Sở", window.office_last_day))
        if day
    ]
    return f"Báo cáo {window.period.short}: {', '.join(days)}; còn {window.working_days_left} ngày làm việc."


def _block(title: str, states: tuple[TaskState, ...]) -> Iterator[str]:
    if not states:
        yield f"{title}: không có."
        return
    yield f"{title}:"
    for state in states:
        due = state.task.time_frame.due
        who = ", ".join(state.lead_names) or "chưa rõ đầu mối"
        until = f"hạn {format_date(due)}" if due else "không thời hạn"
        yield f"  {state.task.code}. {state.task.title} ({who}; {until})"


def _task(state: TaskState) -> dict[str, Any]:
    frame = state.task.time_frame
    return {
        "code": state.task.code,
        "title": state.task.title,
        "leads": list(state.lead_names),
        "time_text": frame.phrase,
        "due": frame.due.isoformat() if frame.due else None,
        "assumed": [assumption.value for assumption in frame.assumptions],
        "status": state.status.value,
        "days_left": state.days_left,
        "percent": state.percent,
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def due_json(state: Overview) -> dict[str, Any]:
    """Return what ``dxdesk due --json`` prints."""
    window = state.window
    return {
        "as_of": state.today.isoformat(),
        "plan": {"year": state.plan.year, "title": state.plan.title},
        "late": [_task(item) for item in state.late],
        "soon": [_task(item) for item in state.soon],
        "waiting": [
            {"name": item.name, "tasks": list(item.tasks), "indicators": list(item.indicators)}
            for item in state.waiting
        ],
        "window": {
            "period": window.period.key,
            "units_last_day": _iso(window.units_last_day),
            "office_last_day": _iso(window.office_last_day),
            "working_days_left": window.working_days_left,
        }
        if window
        else None,
    }
