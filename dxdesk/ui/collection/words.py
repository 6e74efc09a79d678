"""What the page of a round says: stages, channels, what is to be done, how things stand."""

from collections.abc import Mapping
from html import escape

from dxdesk.domain.submission import AskedItems, Channel, SubmissionStage
from dxdesk.domain.unit import UnitKind
from dxdesk.domain.vn_format import format_date
from dxdesk.services.collection import Board, Todo, UnitRow
from dxdesk.ui import theme
from dxdesk.ui.icons import Icon
from dxdesk.ui.state_words import Look

STAGES: Mapping[SubmissionStage, Look] = {
    SubmissionStage.NOT_ASKED: Look("Chưa đề nghị", Icon.NO_DATA, theme.NO_FIGURES),
    SubmissionStage.ASKED: Look("Chưa nộp", Icon.RUNNING, theme.RUNNING),
    SubmissionStage.RECEIVED: Look("Chưa nhập", Icon.DUE_SOON, theme.SOON),
    SubmissionStage.IMPORTED: Look("Đã nhập", Icon.DONE, theme.DONE),
}
LATE = Look("Trễ hạn", Icon.LATE, theme.LATE)
LEFT_OPEN = Look("Còn ô chưa nhận", Icon.WARNING, theme.SOON)

CHANNELS: Mapping[Channel, str] = {
    Channel.PHONE: "Điện thoại",
    Channel.MESSAGE: "Tin nhắn",
    Channel.LETTER: "Công văn",
    Channel.PAPER: "Văn bản giấy",
    Channel.FORM: "Phiếu",
}
KINDS: Mapping[UnitKind, str] = {
    UnitKind.OFFICE: "Sở",
    UnitKind.DEPARTMENT: "Phòng thuộc Sở",
    UnitKind.COMMITTEE: "Ban, tổ",
    UnitKind.DISTRICT_OFFICE: "Phòng GDĐT",
    UnitKind.AFFILIATED: "Đơn vị trực thuộc",
    UnitKind.AUTHORITY: "Cơ quan khác",
    UnitKind.OTHER: "Đơn vị khác",
}
_TONES: Mapping[Todo, tuple[Icon, theme.Tone]] = {
    Todo.CHASE: (Icon.LATE, theme.LATE),
    Todo.DONE: (Icon.DONE, theme.DONE),
    Todo.NOBODY: (Icon.WARNING, theme.SOON),
}


def stage_look(row: UnitRow) -> Look:
    """Return how far a unit's report has come; a late one that is waited for says so."""
    if row.silent and row.days_late and row.stage is SubmissionStage.ASKED:
        return LATE
    return LEFT_OPEN if row.submission.left_open else STAGES[row.stage]


def todo_look(found: Board) -> Look:
    """Return what is to be done now, with its icon."""
    which, tone = _TONES.get(found.todo, (Icon.DUE_SOON, theme.RUNNING))
    return Look(f"Việc cần làm bây giờ: {_todo(found)}", which, tone)


def to_ask(found: Board) -> tuple[int, ...]:
    """Return the ids of the units that owe something and have not been asked."""
    return tuple(row.unit.id for row in found.rows if row.silent and row.stage is SubmissionStage.NOT_ASKED)


def _todo(found: Board) -> str:
    report = found.report
    match found.todo:
        case Todo.ASK:
            return f"gửi phiếu cho {len(to_ask(found))} đơn vị."
        case Todo.WAIT:
            return f"chờ báo cáo của {len(found.silent)} đơn vị."
        case Todo.CHASE:
            return f"đôn đốc {len(found.silent)} đơn vị chưa nộp."
        case Todo.TAKE_IN:
            return _take_in(found)
        case Todo.WRITE:
            return "lập báo cáo, các đơn vị đã nộp đủ."
        case Todo.SEND:
            return "trình ký báo cáo đã lập, rồi ghi số và ngày gửi."
        case Todo.DONE:
            day = format_date(report.issued_on) if report and report.issued_on else ""
            number = f"{report.number}/{report.symbol}" if report else ""
            return f"không còn việc, báo cáo số {number} đã gửi ngày {day}."
        case Todo.NOBODY:
            return "ghi đơn vị chủ trì cho nhiệm vụ và chỉ tiêu; chưa đơn vị nào được hỏi."


def _take_in(found: Board) -> str:
    waiting = found.count(SubmissionStage.RECEIVED)
    if waiting:
        return f"nhập {waiting} phiếu đã nhận."
    cells = sum(row.submission.left_open for row in found.rows)
    return f"xem lại {cells} ô còn nghi vấn của phiếu đã nhập."


def round_sentence(found: Board) -> str:
    """Return how a round stands in one sentence."""
    asked = len(found.rows) - found.count(SubmissionStage.NOT_ASKED)
    late = sum(row.days_late > 0 for row in found.silent)
    parts = [f"{asked}/{len(found.rows)} đơn vị đã đề nghị", f"{found.answered} đã nộp"]
    parts.append(f"{found.count(SubmissionStage.IMPORTED)} đã nhập số liệu")
    if late:
        parts.append(f"{late} trễ hạn")
    return f"{found.item.short}: {', '.join(parts)}."


def last_reminder_words(row: UnitRow) -> str:
    """Return how often, how and when a unit was chased last: "2 lần: điện thoại 15/3"."""
    last = row.last_reminder
    if last is None:
        return ""
    day = f"{last.on.day}/{last.on.month}"
    return f"{len(row.submission.reminders)} lần: {CHANNELS[last.channel].lower()} {day}"


def came_words(row: UnitRow) -> str:
    """Return when a unit was asked and how and when it answered."""
    sent = row.submission
    asked = f"Đề nghị ngày {format_date(sent.asked_on)}" if sent.asked_on else "Chưa đề nghị báo cáo"
    if sent.form_version:
        asked += f", phiếu gửi {sent.form_version} lần"
    if sent.received_on is None:
        return f"{asked}; chưa nộp{f', trễ {row.days_late} ngày làm việc' if row.days_late else ''}."
    came = f"nộp ngày {format_date(sent.received_on)} ({CHANNELS[sent.channel].lower()})"
    late = f", trễ {row.days_late} ngày làm việc" if row.days_late else ""
    taken = f"nhập ngày {format_date(sent.imported_on)}" if sent.imported_on else "chưa nhập số liệu"
    return f"{asked}; {came}{late}; {taken}."


def asked_html(row: UnitRow) -> str:
    """Return what a unit is asked for; what it leads and nobody has answered for is marked."""
    if row.items.empty:
        return "<p>Đơn vị không có nội dung phải báo cáo trong kỳ này.</p>"
    return "".join(_asked_parts(row.items, row))


def _asked_parts(items: AskedItems, row: UnitRow) -> list[str]:
    tasks = [(task.code, task.title, task.code in row.open_tasks) for task in items.tasks]
    rows = [(one.code, one.text, one.code in row.open_indicators) for one in items.indicators]
    return [*_list("Nhiệm vụ", tasks), *_list("Chỉ tiêu", rows)]


def _list(title: str, found: list[tuple[str, str, bool]]) -> list[str]:
    if not found:
        return []
    lines = "".join(
        f"<p style='margin:0.3em 0'><b>{escape(code)}.</b> {escape(text)}"
        + (f" <span style='color:{theme.SOON.ink}'>(chưa có trả lời)</span>" if waiting else "")
        + "</p>"
        for code, text, waiting in found
    )
    return [f"<p><b>{title} ({len(found)})</b></p>{lines}"]
