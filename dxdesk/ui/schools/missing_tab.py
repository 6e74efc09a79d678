"""Còn thiếu: schools that have not sent, not met, not been checked; whoever is chosen can be reminded."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dxdesk.domain.assessment import AssessmentState
from dxdesk.domain.change import Change
from dxdesk.domain.vietnamese import fold, sort_key
from dxdesk.domain.vn_format import format_date
from dxdesk.services.assessments import STATE_WORDS
from dxdesk.services.school_matrix import MatrixRow
from dxdesk.services.schools import LEVEL_WORDS
from dxdesk.ui import theme
from dxdesk.ui.desk import Desk
from dxdesk.ui.field import ChoiceField
from dxdesk.ui.forms.ui_schools_missing import Ui_SchoolsMissing
from dxdesk.ui.icons import Icon
from dxdesk.ui.memory import Memory
from dxdesk.ui.records_model import Column, RecordsModel
from dxdesk.ui.schools.words import STATES
from dxdesk.ui.schools.year_in_hand import KINDS, YearInHand
from dxdesk.ui.table import RecordsView


class Lack(StrEnum):
    """What may be missing."""

    NOT_SENT = "not_sent"
    INCOMPLETE = "incomplete"
    UNMET = "unmet"
    UNCHECKED = "unchecked"
    UNPUBLISHED = "unpublished"


@dataclass(frozen=True, slots=True)
class _Kind:
    words: str
    concerns: Callable[[MatrixRow], bool]
    told: str  # what is said above the list


def _not_sent(row: MatrixRow) -> bool:
    return not row.sent


def _incomplete(row: MatrixRow) -> bool:
    return row.sent and not row.result.complete


def _unmet(row: MatrixRow) -> bool:
    return bool(row.result.unmet) or (row.sent and bool(row.result.unanswered))


def _unchecked(row: MatrixRow) -> bool:
    return row.assessment.state is AssessmentState.SELF


def _unpublished(row: MatrixRow) -> bool:
    return row.assessment.state is AssessmentState.CHECKED


LACKS: Mapping[Lack, _Kind] = {
    Lack.NOT_SENT: _Kind(
        "Chưa gửi tự đánh giá", _not_sent, "Hạn tự đánh giá: trước 31/5. Trường bị trả lại cũng ở đây."
    ),
    Lack.INCOMPLETE: _Kind("Chấm chưa đủ tiêu chí", _incomplete, "Đã gửi nhưng còn tiêu chí bỏ trống."),
    Lack.UNMET: _Kind(
        "Thiếu điều kiện bắt buộc", _unmet, "Điều kiện chưa đạt, hoặc đã gửi mà chưa trả lời điều kiện."
    ),
    Lack.UNCHECKED: _Kind("Chưa kiểm tra", _unchecked, "Đã gửi tự đánh giá, Sở chưa kiểm tra."),
    Lack.UNPUBLISHED: _Kind("Chưa công bố", _unpublished, "Đã kiểm tra. Hạn công bố: trước 20/6."),
}


def lack_words(row: MatrixRow) -> str:
    """Return what a school lacks, as it is said in the list and in the letter."""
    parts = []
    if row.assessment.returned_for and not row.sent:
        parts.append(f"bị trả lại: {row.assessment.returned_for}")
    elif not row.sent:
        parts.append("chưa gửi tự đánh giá")
    elif not row.result.complete:
        answered = sum(group.scored for group in row.result.groups)
        parts.append(f"mới chấm {answered}/{sum(group.asked for group in row.result.groups)} tiêu chí")
    if row.result.unmet:
        parts.append(f"điều kiện {', '.join(row.result.unmet)} chưa đạt")
    if row.sent and row.result.unanswered:
        parts.append(f"chưa trả lời điều kiện {', '.join(row.result.unanswered)}")
    return "; ".join(parts)


def _columns() -> tuple[Column[MatrixRow], ...]:
    return (
        Column("name", "Trường", lambda row: row.school.name, 34, sort=_by_name),
        Column("level", "Cấp học", lambda row: LEVEL_WORDS[row.school.level], 11),
        Column("place", "Địa bàn", lambda row: row.place, 19),
        Column("unit", "Đơn vị quản lý", lambda row: row.unit_name, 26, hidden=True),
        Column("asked", "Gửi phiếu ngày", _asked, 15),
        Column("state", "Tình trạng", _state, 18, icon=_state_icon, tone=_state_tone),
        Column("lack", "Còn thiếu", lack_words, 34, stretch=True),
    )


def _by_name(row: MatrixRow) -> str:
    return sort_key(row.school.name)


def _asked(row: MatrixRow) -> str:
    return format_date(row.assessment.asked_on) if row.assessment.asked_on else "chưa gửi"


def _state(row: MatrixRow) -> str:
    return STATE_WORDS[row.assessment.state]


def _state_icon(row: MatrixRow) -> Icon:
    return STATES[row.assessment.state].icon


def _state_tone(row: MatrixRow) -> theme.Tone:
    return STATES[row.assessment.state].tone


class MissingTab(QWidget):
    """A list of schools for each thing that may be missing."""

    school_opened = Signal(int)
    shown = Signal()  # another list is shown

    def __init__(self, desk: Desk, memory: Memory, hand: YearInHand, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.hand = hand
        self.lack = Lack.NOT_SENT
        self.ui = Ui_SchoolsMissing()
        self.ui.setupUi(self)
        self.model: RecordsModel[MatrixRow] = RecordsModel(_columns(), lambda row: row.school.id, self)
        self.view = RecordsView(self)
        self.view.setAccessibleName("Các trường còn thiếu")
        self.view.show_model(self.model, memory, "schools/missing")
        self.ui.layout_table.addWidget(self.view)
        half = theme.half_line(self)
        self.ui.layout_tab.setContentsMargins(2 * half, half, 2 * half, half)
        self.ui.layout_tab.setSpacing(half)
        self.ui.layout_filter.setSpacing(half)
        theme.set_role(self.ui.label_told, "secondary")
        self._what = ChoiceField(self.ui.combo_what, self._take_lack)
        self.ui.edit_filter.textChanged.connect(self._fill)
        self.view.record_opened.connect(self._on_row_opened)
        hand.chosen.connect(self.reload)

    def reload(self) -> None:
        """Count what is missing and show the chosen list."""
        rows = self.hand.found.rows if self.hand.found else ()
        counts = {lack: sum(map(kind.concerns, rows)) for lack, kind in LACKS.items()}
        self._what.offer([(f"{kind.words} ({counts[lack]})", lack) for lack, kind in LACKS.items()])
        self._what.show_value(self.lack)
        self._fill()

    def _fill(self) -> None:
        found, kind = self.hand.found, LACKS[self.lack]
        every = tuple(filter(kind.concerns, found.rows)) if found else ()
        words = fold(self.ui.edit_filter.text()).split()
        rows = [row for row in every if all(word in _folded(row) for word in words)] if words else list(every)
        kept = {row.school.id for row in self.view.selected_records()}
        self.model.show_records(rows)
        if not kept or not self.view.choose(min(kept)):
            self.view.choose_first()
        self.ui.label_told.setText(self._told(kind, len(every)))
        self.shown.emit()

    def _told(self, kind: _Kind, count: int) -> str:
        if self.hand.of_office:
            return "Bộ chỉ số đang chọn là của Sở; hãy chọn bộ của trường ở thẻ Chấm điểm."
        if self.hand.found is None:
            return "Chưa có bộ chỉ số nào; hãy nạp bộ chỉ số ở thẻ Bộ chỉ số."
        if not count:
            return f"Năm học {self.hand.year}: không trường nào ở danh sách này."
        return f"Năm học {self.hand.year}: {count} trường. {kind.told}"

    @property
    def rows(self) -> list[MatrixRow]:
        """The chosen schools where several are chosen, else all that are listed."""
        chosen = self.view.selected_records()
        return chosen if len(chosen) > 1 else self.model.records()

    def refresh(self, change: Change) -> None:
        """Show what an action changed."""
        if change.concerns(*KINDS):
            self.reload()

    def start_filter(self) -> None:
        """Put the cursor into the filter."""
        self.ui.edit_filter.setFocus()
        self.ui.edit_filter.selectAll()

    def show_lack(self, lack: Lack) -> None:
        """Show another list."""
        self.lack = lack
        self._what.show_value(lack)
        self._fill()

    def _take_lack(self, lack: object) -> None:
        if isinstance(lack, Lack):
            self.show_lack(lack)

    def _on_row_opened(self, row: MatrixRow) -> None:
        self.school_opened.emit(row.school.id)


def _folded(row: MatrixRow) -> str:
    return fold(f"{row.school.name} {row.school.code} {row.place} {row.unit_name}")
