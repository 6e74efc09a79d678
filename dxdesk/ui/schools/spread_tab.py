"""Phân bố: how schools stand by place and school level, and whose level changed since last year."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dxdesk.domain.change import Change
from dxdesk.domain.vn_format import format_number, format_percent
from dxdesk.services.assessments import year_before
from dxdesk.services.school_matrix import (
    Matrix,
    MatrixRow,
    Move,
    Spread,
    by_level,
    by_place,
    distribution,
    moves,
)
from dxdesk.services.schools import LEVEL_WORDS
from dxdesk.ui import theme
from dxdesk.ui.desk import Desk
from dxdesk.ui.field import ChoiceField
from dxdesk.ui.forms.ui_schools_spread import Ui_SchoolsSpread
from dxdesk.ui.icons import Icon
from dxdesk.ui.memory import Memory
from dxdesk.ui.records_model import Column, Group, RecordsModel
from dxdesk.ui.schools.spread_chart import SpreadChart
from dxdesk.ui.schools.words import LEVELS, MOVES, counted, level_words, signed
from dxdesk.ui.schools.year_in_hand import KINDS, YearInHand
from dxdesk.ui.table import RecordsView

BY: dict[str, str] = {
    "place": "Địa bàn",
    "level": "Cấp học",
    "both": "Địa bàn và cấp học",
}
_WHOLE = "Toàn tỉnh"


@dataclass(frozen=True, slots=True)
class SpreadLine:
    """A line of the table with its name."""

    number: int
    name: str
    part: Spread


def _columns() -> tuple[Column[SpreadLine], ...]:
    return (
        Column("name", "Địa bàn, cấp học", lambda line: line.name, 22),
        *(
            _figure(key, heading, width)
            for key, heading, width in (
                ("schools", "Cơ sở", 8),
                ("sent", "Đã gửi", 8),
            )
        ),
        *(_level(level) for level in LEVELS),
        _figure("checked", "Đã kiểm tra", 12),
        _figure("published", "Đã công bố", 12),
        _figure("unmet", "Thiếu ĐK", 10),
        Column("means", "Điểm trung bình nhóm", _means, 22, stretch=True),
    )


def _figure(key: str, heading: str, width: float) -> Column[SpreadLine]:
    def count(line: SpreadLine) -> int:
        return int(getattr(line.part, key))

    return Column(key, heading, lambda line: str(count(line)), width, figures=True, sort=count)


def _level(level: int) -> Column[SpreadLine]:
    def count(line: SpreadLine) -> int:
        return line.part.levels.get(level, 0)

    words: Callable[[SpreadLine], str] = partial(_level_text, level)
    return Column(f"level{level}", LEVELS[level].words, words, 11, figures=True, sort=count)


def _level_text(level: int, line: SpreadLine) -> str:
    share = line.part.percent(level)
    count = line.part.levels.get(level, 0)
    return f"{count} ({format_percent(share, places=1)})" if share is not None and count else str(count)


def _means(line: SpreadLine) -> str:
    return "; ".join(f"{code}: {format_number(value, places=1)}" for code, value in line.part.means.items())


def _moved_columns() -> tuple[Column[MatrixRow], ...]:
    return (
        Column("name", "Trường", lambda row: row.school.name, 32),
        Column("place", "Địa bàn", lambda row: row.place, 20, hidden=True),
        Column("move", "So năm trước", _move, 15, icon=_move_icon, tone=_move_tone),
        Column("before", "Năm trước", lambda row: level_words(row.before.level if row.before else None), 11),
        Column("now", "Năm nay", lambda row: level_words(row.level), 11),
        Column(
            "points",
            "Chênh điểm",
            lambda row: signed(row.difference),
            12,
            figures=True,
            sort=_difference,
            stretch=True,
        ),
    )


def _move(row: MatrixRow) -> str:
    return MOVES[row.move].words


def _move_icon(row: MatrixRow) -> Icon:
    return MOVES[row.move].icon


def _move_tone(row: MatrixRow) -> theme.Tone:
    return MOVES[row.move].tone


def _difference(row: MatrixRow) -> float:
    return float(row.difference or 0)


class SpreadTab(QWidget):
    """The table with its chart, and below it the schools whose level went up or down."""

    school_opened = Signal(int)

    def __init__(self, desk: Desk, memory: Memory, hand: YearInHand, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.hand = hand
        self.by = "place"
        self.ui = Ui_SchoolsSpread()
        self.ui.setupUi(self)
        self.model: RecordsModel[SpreadLine] = RecordsModel(_columns(), lambda line: line.number, self)
        self.view = RecordsView(self)
        self.moved_model: RecordsModel[MatrixRow] = RecordsModel(
            _moved_columns(), lambda row: row.school.id, self
        )
        self.moved = RecordsView(self)
        self.chart = SpreadChart(self)
        self._dress(memory)
        self._by = ChoiceField(self.ui.combo_by, self._take_by)
        self._by.offer([(words, key) for key, words in BY.items()])
        self.view.record_chosen.connect(self._on_line_chosen)
        self.moved.record_opened.connect(self._on_row_opened)
        hand.chosen.connect(self.reload)

    def _dress(self, memory: Memory) -> None:
        ui, half = self.ui, theme.half_line(self)
        self.view.setAccessibleName("Phân bố mức độ chuyển đổi số")
        self.view.show_model(self.model, memory, "schools/spread")
        self.moved.setAccessibleName("Trường thay đổi mức so với năm trước")
        self.moved.show_model(self.moved_model, memory, "schools/moved")
        ui.layout_table.addWidget(self.view)
        ui.layout_moves.addWidget(self.moved)
        ui.scroll_chart.setWidget(self.chart)
        theme.set_role(ui.label_moves, "group")
        theme.set_role(ui.label_told, "secondary")
        ui.layout_tab.setContentsMargins(2 * half, half, 2 * half, half)
        for layout in (ui.layout_tab, ui.layout_choice, ui.layout_tables):
            layout.setSpacing(half)
        memory.attach_splitter("schools/spread", ui.splitter_spread, shares=(2, 1))

    def reload(self) -> None:
        """Show the spread of the year in hand."""
        found = self.hand.found
        self._by.show_value(self.by)
        lines = tuple(self._lines(found)) if found and found.rows else ()
        heads = tuple(line for line in lines if line.number == 0)
        self.model.show_groups((Group("", heads), Group("", lines[len(heads) :])))
        self.chart.show_bars([(line.name, line.part) for line in lines[1:] if line.part.leveled])
        self.ui.label_told.setText(self._told(found))
        self.view.choose_first()
        self._show_moved(found.rows if found else ())

    def _told(self, found: Matrix | None) -> str:
        if self.hand.of_office:
            return "Bộ chỉ số đang chọn là của Sở; hãy chọn bộ của trường ở thẻ Chấm điểm."
        if found is None or not found.rows:
            return "Chưa có trường nào được chấm điểm trong năm học này; hãy nhập điểm ở thẻ Chấm điểm."
        told = counted((count, MOVES[move].words.lower()) for move, count in moves(found).items())
        return f"Năm học {found.year}, so với {year_before(found.year)}: {told}."

    def _lines(self, found: Matrix) -> Iterator[SpreadLine]:
        yield SpreadLine(0, _WHOLE, found.whole)
        for number, part in enumerate(self._parts(found), start=1):
            level = LEVEL_WORDS[part.level] if part.level else ""
            yield SpreadLine(number, " · ".join(name for name in (part.place, level) if name), part)

    def _parts(self, found: Matrix) -> tuple[Spread, ...]:
        match self.by:
            case "level":
                return by_level(found)
            case "both":
                return distribution(found)
        return by_place(found)

    def _show_moved(self, rows: Iterable[MatrixRow]) -> None:
        changed = [row for row in rows if row.move in (Move.UP, Move.DOWN)]
        self.moved_model.show_records(sorted(changed, key=lambda row: row.move is Move.UP))
        self.ui.label_moves.setText(f"Thay đổi mức so với năm trước ({len(changed)})")

    def refresh(self, change: Change) -> None:
        """Show what an action changed."""
        if change.concerns(*KINDS):
            self.reload()

    def start_filter(self) -> None:
        """Put the cursor where one chooses what to see."""
        self.ui.combo_by.setFocus()

    def _take_by(self, by: object) -> None:
        self.by = str(by)
        self.reload()

    def _on_line_chosen(self, line: SpreadLine | None) -> None:
        found = self.hand.found
        if line is None or found is None:
            return
        place, level = line.part.place, line.part.level
        rows = (row for row in found.rows if not place or row.place == place)
        self._show_moved([row for row in rows if level is None or row.school.level is level])

    def _on_row_opened(self, row: MatrixRow) -> None:
        self.school_opened.emit(row.school.id)
