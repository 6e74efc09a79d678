"""The table of the register."""

from datetime import date

from dxdesk.domain.register import Direction, RegisterRow
from dxdesk.domain.vietnamese import fold, sort_key
from dxdesk.domain.vn_format import format_date
from dxdesk.ui import theme
from dxdesk.ui.icons import Icon
from dxdesk.ui.records_model import Column, RecordsModel
from dxdesk.ui.register.words import PARTS, SHORT_PARTS
from dxdesk.ui.state_words import Look

NO_NUMBER = "chưa có số"


def _shown(day: date | None) -> str:
    return format_date(day) if day else ""


def _sorted(day: date | None) -> date:
    return day or date.min


def _number(row: RegisterRow) -> str:
    return row.numbered or NO_NUMBER


def _number_sort(row: RegisterRow) -> tuple[str, int, str]:
    digits = "".join(letter for letter in row.number if letter.isdigit())
    return row.symbol, int(digits or 0), row.number


def _number_tone(row: RegisterRow) -> theme.Tone | None:
    return None if row.number else theme.NO_FIGURES


def _day(row: RegisterRow) -> str:
    return _shown(row.sorted_day)


def _day_sort(row: RegisterRow) -> date:
    return _sorted(row.sorted_day)


def _day_tip(row: RegisterRow) -> str:
    said = (
        ("Ngày văn bản", row.day),
        ("Ngày đến", row.received_on),
        ("Lập ngày", row.made_on if row.direction is Direction.DRAFT else None),
    )
    return "\n".join(f"{name}: {format_date(day)}" for name, day in said if day)


def _kind(row: RegisterRow) -> str:
    return row.kind_name


def _title(row: RegisterRow) -> str:
    if not row.kind_name or fold(row.title).startswith(fold(row.kind_name)):
        return row.title
    return f"{row.kind_name}: {row.title}"


def _title_sort(row: RegisterRow) -> str:
    return sort_key(_title(row))


def _whom(row: RegisterRow) -> str:
    return row.issuer if row.direction is Direction.IN else row.recipients


def _look(row: RegisterRow) -> Look:
    return PARTS[row.direction]


def _part(row: RegisterRow) -> str:
    return SHORT_PARTS[row.direction]


def _part_tip(row: RegisterRow) -> str:
    return _look(row).words


def _part_icon(row: RegisterRow) -> Icon:
    return _look(row).icon


def _part_tone(row: RegisterRow) -> theme.Tone:
    return _look(row).tone


def _signer(row: RegisterRow) -> str:
    return row.signer


def _kept_by(row: RegisterRow) -> str:
    return row.kept_by


def _copies(row: RegisterRow) -> str:
    return str(row.copies or "")


def _copies_sort(row: RegisterRow) -> int:
    return row.copies


def _handed_on(row: RegisterRow) -> str:
    return _shown(row.handed_on)


def _handed_on_sort(row: RegisterRow) -> date:
    return _sorted(row.handed_on)


def _due(row: RegisterRow) -> str:
    return _shown(row.due_on)


def _due_sort(row: RegisterRow) -> date:
    return _sorted(row.due_on)


def _note(row: RegisterRow) -> str:
    return row.note


def _key(row: RegisterRow) -> str:
    return row.key


COLUMNS: tuple[Column[RegisterRow], ...] = (
    Column("number", "Số, ký hiệu", _number, width=15, sort=_number_sort, tone=_number_tone),
    Column("day", "Ngày", _day, width=11, sort=_day_sort, tip=_day_tip),
    Column("title", "Tên loại, trích yếu", _title, stretch=True, sort=_title_sort),
    Column("kind", "Loại", _kind, width=11, hidden=True),
    Column("whom", "Nơi nhận, nơi gửi", _whom, width=18),
    Column("part", "Phần sổ", _part, width=11, icon=_part_icon, tone=_part_tone, tip=_part_tip),
    Column("signer", "Người ký", _signer, width=18, hidden=True),
    Column("kept_by", "Lưu tại", _kept_by, width=10, hidden=True),
    Column("copies", "Số bản", _copies, width=7, figures=True, sort=_copies_sort, hidden=True),
    Column("handed_on", "Ngày chuyển", _handed_on, width=11, sort=_handed_on_sort, hidden=True),
    Column("due", "Hạn trả lời", _due, width=11, sort=_due_sort, hidden=True),
    Column("note", "Ghi chú", _note, width=16, hidden=True),
)


def register_model() -> RecordsModel[RegisterRow]:
    """Return an empty model of the register."""
    return RecordsModel(COLUMNS, _key)
