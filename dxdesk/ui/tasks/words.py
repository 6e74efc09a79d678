"""What the page of tasks says: how things stand, time frames, progress."""

from collections.abc import Iterable, Mapping
from html import escape

from dxdesk.domain.state import StatusCounts
from dxdesk.domain.task import Assumption, ProgressEntry, TimeFrame
from dxdesk.domain.vn_format import format_date

ASSUMED: Mapping[Assumption, str] = {
    Assumption.OPEN_END: "Không ghi ngày kết thúc: tạm tính đến hết năm kế hoạch.",
    Assumption.OPEN_START: "Không ghi ngày bắt đầu: tạm tính từ đầu năm kế hoạch.",
    Assumption.YEAR: "Không ghi năm: tạm lấy năm của kế hoạch.",
    Assumption.SCHOOL_YEAR: "Ngày lấy theo khung thời gian năm học.",
    Assumption.MEANING: "Cách hiểu cần xác nhận: hãy kiểm tra hai ngày bên trên.",
    Assumption.TYPED: "Ngày do người dùng nhập.",
}
_ABOUT_DUE = (Assumption.OPEN_END, Assumption.YEAR, Assumption.SCHOOL_YEAR, Assumption.MEANING)
ASSUMED_MARK = "tạm tính"


def counts_sentence(counts: StatusCounts) -> str:
    """Return how the tasks of a plan stand, with the denominator of the rate."""
    parts = [
        f"{counts.done} hoàn thành",
        f"{counts.running} đang thực hiện",
        f"{counts.overdue} quá hạn",
        f"{counts.no_deadline} không thời hạn",
    ]
    rate = "chưa có nhiệm vụ nào đến hạn"
    if counts.due:
        rate = f"tỷ lệ hoàn thành {counts.done}/{counts.due} nhiệm vụ đến hạn"
    return f"{counts.total} nhiệm vụ: {', '.join(parts)}; {rate}."


def due_words(frame: TimeFrame) -> str:
    """Return the due date, marked where it was assumed."""
    if frame.due is None:
        return ""
    assumed = any(item in _ABOUT_DUE for item in frame.assumptions)
    return format_date(frame.due) + (f" ({ASSUMED_MARK})" if assumed else "")


def assumption_sentence(frame: TimeFrame) -> str:
    """Return what was assumed about a time frame; nothing where the phrase gives both dates."""
    return " ".join(ASSUMED[item] for item in frame.assumptions)


def progress_html(entries: Iterable[ProgressEntry]) -> str:
    """Return entries as text for reading, newest first."""
    return "".join(_entry_html(entry) for entry in sorted(entries, key=_by_day, reverse=True))


def _by_day(entry: ProgressEntry) -> tuple[object, int]:
    return entry.on, entry.id


def _entry_html(entry: ProgressEntry) -> str:
    head = [format_date(entry.on)]
    if entry.percent is not None:
        head.append(f"{entry.percent}%")
    tail = [escape(text) for text in (entry.reported_by, entry.note) if text]
    lines = [f"<b>{' · '.join(head)}</b>" + "".join(f" · {text}" for text in tail)]
    for words, text in (
        ("", entry.result),
        ("Khó khăn: ", entry.difficulty),
        ("Đề xuất: ", entry.proposal),
    ):
        if text:
            lines.append(f"{f'<i>{words}</i>' if words else ''}{escape(text)}".replace("\n", "<br>"))
    return f"<p>{'<br>'.join(lines)}</p>"
