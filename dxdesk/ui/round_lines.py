"""A round of reports in lines, for the terminal: who is silent, what a returned form would change."""

from collections.abc import Iterator

from dxdesk.domain.collection import CellVerdict, FormDiff
from dxdesk.domain.vn_format import format_date
from dxdesk.services.collection import UnitRow
from dxdesk.ui.collection.review_words import problem_words, remark


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
    notes = problem_words(diff)
    yield f"{diff.file_name}: {diff.unit_name}{f'. {notes}' if notes else ''}"
    for cell in diff.in_order:
        if cell.verdict is CellVerdict.SAME:
            continue
        left = "" if cell.taken and cell.verdict is not CellVerdict.UNREADABLE else ", chưa nhận"
        change = f"{cell.old or 'chưa có'} -> {cell.new or cell.typed}"
        yield f"  [{remark(cell)}{left}] {cell.code} {cell.label}: {change}"
