"""A round of reports in lines, for the terminal: who is silent, what a returned form would change."""

from collections.abc import Iterator, Mapping

from dxdesk.domain.collection import CellVerdict, FormDiff, FormProblem
from dxdesk.domain.vn_format import format_date
from dxdesk.services.collection import UnitRow

VERDICTS: Mapping[CellVerdict, str] = {
    CellVerdict.UNREADABLE: "không đọc được",
    CellVerdict.CONFLICT: "mâu thuẫn",
    CellVerdict.DOUBT: "cần xem lại",
    CellVerdict.CHANGED: "thay số cũ",
    CellVerdict.NEW: "mới",
    CellVerdict.SAME: "không đổi",
}

PROBLEMS: Mapping[FormProblem, str] = {
    FormProblem.OTHER_PERIOD: "phiếu của kỳ khác",
    FormProblem.UNKNOWN_UNIT: "đơn vị không có trong danh mục",
    FormProblem.OTHER_PLAN: "phiếu của kế hoạch khác",
    FormProblem.SAME_AGAIN: "phiếu này đã nhập rồi",
    FormProblem.OLDER_VERSION: "đã gửi phiếu mới hơn cho đơn vị",
    FormProblem.OVER_OLDER: "đơn vị gửi lại, thay phiếu trước",
    FormProblem.UNASKED: "đơn vị chưa được đề nghị báo cáo",
    FormProblem.EMPTY: "phiếu để trống",
}


def silent_lines(rows: tuple[UnitRow, ...], label: str) -> Iterator[str]:
    """Yield who is waited for in a round."""
    yield f"{label}: {len(rows)} đơn vị chưa nộp báo cáo."
    for row in rows:
        asked = row.submission.asked_on
        told = [f"đề nghị ngày {format_date(asked)}" if asked else "chưa đề nghị"]
        if row.submission.reminders:
            told.append(f"đã nhắc {len(row.submission.reminders)} lần")
        if row.days_late:
            told.append(f"trễ {row.days_late} ngày làm việc")
        yield f"  {row.unit.name}: {row.asked_count} mục, {', '.join(told)}"


def diff_lines(diff: FormDiff) -> Iterator[str]:
    """Yield what a returned form would change, what must be looked at first."""
    notes = "; ".join(PROBLEMS[problem] for problem in diff.problems)
    yield f"{diff.file_name}: {diff.unit_name}{f' ({notes})' if notes else ''}"
    for cell in diff.in_order:
        if cell.verdict is CellVerdict.SAME:
            continue
        left = "" if cell.taken and cell.verdict is not CellVerdict.UNREADABLE else ", chưa nhận"
        old = cell.old or "chưa có"
        yield (
            f"  [{VERDICTS[cell.verdict]}{left}] {cell.code} {cell.label}: {old} -> {cell.new or cell.typed}"
        )
