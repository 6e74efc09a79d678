"""The units of a round as lines of the table: columns, filters, groups."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from dxdesk.domain.submission import Channel, SubmissionStage
from dxdesk.domain.vietnamese import fold, sort_key
from dxdesk.domain.vn_format import format_date
from dxdesk.services.collection import UnitRow
from dxdesk.ui import theme
from dxdesk.ui.collection.words import CHANNELS, KINDS, last_reminder_words, stage_look
from dxdesk.ui.icons import Icon
from dxdesk.ui.records_model import Column, Group


def _name(row: UnitRow) -> str:
    return row.unit.name


def _name_sort(row: UnitRow) -> str:
    return sort_key(row.unit.name)


def _asked_count(row: UnitRow) -> str:
    return str(row.asked_count)


def _asked_number(row: UnitRow) -> int:
    return row.asked_count


def _asked_tip(row: UnitRow) -> str:
    items = row.items
    return (
        f"{len(items.tasks)} nhiệm vụ, {len(items.indicators)} chỉ tiêu; {row.open_count} mục chưa có trả lời"
    )


def _day(day: date | None) -> str:
    return f"{day.day}/{day.month}" if day else ""


def _whole_day(day: date | None) -> str:
    return format_date(day) if day else ""


def _asked_on(row: UnitRow) -> str:
    return _day(row.submission.asked_on)


def _asked_on_tip(row: UnitRow) -> str:
    return _whole_day(row.submission.asked_on)


def _asked_on_sort(row: UnitRow) -> date:
    return row.submission.asked_on or date.max


def _reminded_sort(row: UnitRow) -> int:
    return len(row.submission.reminders)


def _received(row: UnitRow) -> str:
    return _day(row.submission.received_on)


def _received_sort(row: UnitRow) -> date:
    return row.submission.received_on or date.max


def _received_tip(row: UnitRow) -> str:
    sent = row.submission
    return f"{_whole_day(sent.received_on)} ({CHANNELS[sent.channel]})" if sent.received_on else ""


def _late(row: UnitRow) -> str:
    return f"{row.days_late} ngày" if row.days_late else ""


def _late_sort(row: UnitRow) -> int:
    return row.days_late


def _late_tone(row: UnitRow) -> theme.Tone | None:
    return theme.LATE if row.days_late else None


def _imported(row: UnitRow) -> str:
    return _day(row.submission.imported_on)


def _imported_tip(row: UnitRow) -> str:
    return _whole_day(row.submission.imported_on)


def _imported_sort(row: UnitRow) -> date:
    return row.submission.imported_on or date.max


def _file(row: UnitRow) -> str:
    return Path(row.file_name).suffix.removeprefix(".") or ("có" if row.file_name else "")


def _file_tip(row: UnitRow) -> str:
    if row.file_name:
        return row.file_name
    sent = row.submission
    typed = sent.received_on is not None and sent.channel is not Channel.FORM
    return f"({CHANNELS[sent.channel].lower()})" if typed else ""


def _stage(row: UnitRow) -> str:
    return stage_look(row).words


def _stage_sort(row: UnitRow) -> int:
    return list(SubmissionStage).index(row.stage)


def _stage_icon(row: UnitRow) -> Icon:
    return stage_look(row).icon


def _stage_tone(row: UnitRow) -> theme.Tone:
    return stage_look(row).tone


def unit_id(row: UnitRow) -> int:
    """Return the id of a row's unit."""
    return row.unit.id


COLUMNS: tuple[Column[UnitRow], ...] = (
    Column("name", "Đơn vị", _name, width=30, sort=_name_sort, stretch=True),
    Column("stage", "Tình trạng", _stage, width=14, sort=_stage_sort, icon=_stage_icon, tone=_stage_tone),
    Column("count", "Mục", _asked_count, width=6, figures=True, sort=_asked_number, tip=_asked_tip),
    Column("asked", "Đề nghị", _asked_on, width=8, sort=_asked_on_sort, tip=_asked_on_tip),
    Column("reminded", "Nhắc", last_reminder_words, width=10, sort=_reminded_sort),
    Column("received", "Nhận", _received, width=7, sort=_received_sort, tip=_received_tip),
    Column("late", "Trễ", _late, width=6, figures=True, sort=_late_sort, tone=_late_tone),
    Column("imported", "Nhập", _imported, width=7, sort=_imported_sort, tip=_imported_tip),
    Column("file", "Tệp", _file, width=5, tip=_file_tip),
)


def _not_asked(row: UnitRow) -> bool:
    return row.stage is SubmissionStage.NOT_ASKED


def _silent(row: UnitRow) -> bool:
    return row.silent and row.stage is SubmissionStage.ASKED


def _waiting(row: UnitRow) -> bool:
    return row.stage is SubmissionStage.RECEIVED or bool(row.submission.left_open)


def _is_late(row: UnitRow) -> bool:
    return row.days_late > 0


def _any(row: UnitRow) -> bool:  # noqa: ARG001  # the signature of a filter
    return True


FILTERS: Mapping[str, tuple[str, Callable[[UnitRow], bool]]] = {
    "all": ("Tất cả đơn vị", _any),
    "not_asked": ("Chưa đề nghị", _not_asked),
    "silent": ("Chưa nộp", _silent),
    "waiting": ("Đã nộp, chưa nhập xong", _waiting),
    "late": ("Trễ hạn", _is_late),
}
GROUPINGS: Mapping[str, str] = {"none": "Không nhóm", "kind": "Nhóm theo loại"}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is shown: a filter by its key, a folded text, a grouping by its key."""

    only: str = "all"
    text: str = ""
    by: str = "none"

    @property
    def idle(self) -> bool:
        """Whether every unit is shown."""
        return self.only == "all" and not self.text

    def passes(self, row: UnitRow) -> bool:
        """Tell whether a unit is shown."""
        unit = row.unit
        words = (unit.name, unit.short, unit.code, *unit.aliases)
        found = not self.text or any(self.text in fold(word) for word in words)
        return found and FILTERS[self.only][1](row)


def grouped(rows: Iterable[UnitRow], wanted: Wanted) -> list[Group[UnitRow]]:
    """Return the units that pass, in the order of the catalogue, under their headings."""
    passing = [row for row in rows if wanted.passes(row)]
    if wanted.by == "none":
        return [Group("", passing)]
    parts: dict[str, list[UnitRow]] = {}
    for row in passing:
        parts.setdefault(KINDS[row.unit.kind], []).append(row)
    return [Group(f"{name} ({len(parts[name])})", parts[name]) for name in KINDS.values() if name in parts]
