"""The page Sổ văn bản: every paper of the office and those that came in, the chosen one at the right."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QComboBox, QWidget

from dxdesk.domain.change import Change
from dxdesk.domain.register import Direction, LinkKind, RegisterRow
from dxdesk.services import register
from dxdesk.services.paper_links import LinkedRecord, papers_about
from dxdesk.ui.desk import Desk
from dxdesk.ui.forms.ui_register_page import Ui_RegisterPage
from dxdesk.ui.icons import Icon, icon
from dxdesk.ui.memory import Memory
from dxdesk.ui.page import Page
from dxdesk.ui.register.commands import RegisterCommands
from dxdesk.ui.register.listing import register_model
from dxdesk.ui.register.panel import RegisterPanel
from dxdesk.ui.register.words import PARTS, sentence
from dxdesk.ui.table import RecordsView

if TYPE_CHECKING:
    from dxdesk.documents.blocks import OfficialDocument

CONCERNS = ("document", "incoming", "document_link")
LINKED = ("task", "indicator", "unit", "plan")
_EMPTY = (
    "Sổ chưa có văn bản nào. Văn bản lập ở các trang Kỳ báo cáo, Văn bản sẽ tự có trong sổ; "
    "văn bản đến cần theo dõi thì ghi vào đây."
)
_NONE_FOUND = "Không có văn bản nào khớp với phần tìm và lọc."


class RegisterPage(Page):
    """The register of papers."""

    title = "Sổ văn bản"
    icon = Icon.REGISTER
    key = "register"

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(desk, memory, parent)
        self.rows: tuple[RegisterRow, ...] = ()
        self._book = register.whole(desk.data)
        self._ui = Ui_RegisterPage()
        self._ui.setupUi(self)
        self.inset(self._ui.layout_page)
        self.commands = RegisterCommands(self)
        self.model = register_model()
        self.model.setParent(self)
        self.table = RecordsView(self, lines=2)
        self.table.setAccessibleName("Sổ văn bản")
        self.table.show_model(self.model, memory, "register")
        self._ui.layout_table.addWidget(self.table)
        self.panel = RegisterPanel(desk, self)
        self._ui.layout_panel.addWidget(self.panel)
        memory.attach_splitter("register", self._ui.splitter_register, shares=(2, 1))
        self._offer_parts()
        self._connect()

    def _offer_parts(self) -> None:
        combo = self._ui.combo_part
        combo.addItem("Đi, đến, dự thảo", "")
        for part, look in PARTS.items():
            combo.addItem(icon(look.icon, look.tone.ink), look.words, part.value)

    def _connect(self) -> None:
        ui, panel, commands = self._ui, self.panel, self.commands
        ui.edit_search.textChanged.connect(self._on_search_changed)
        for combo in (ui.combo_year, ui.combo_part, ui.combo_kind):
            combo.activated.connect(self._on_choice_made)
        ui.button_empty.clicked.connect(self._on_empty_clicked)
        self.table.record_chosen.connect(self._on_record_chosen)
        self.table.record_opened.connect(commands.open_paper)
        panel.open_wanted.connect(self._on_open_wanted)
        panel.edit_wanted.connect(self._on_edit_wanted)
        panel.delete_wanted.connect(self._on_delete_wanted)
        panel.links.opened.connect(self._on_link_opened)
        down = QAction(self)
        down.setShortcut(QKeySequence(Qt.Key.Key_Down))
        down.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        down.triggered.connect(self.table.setFocus)
        ui.edit_search.addAction(down)

    @property
    def chosen(self) -> RegisterRow | None:
        """The paper of the current row."""
        row = self.table.current_record
        return row if isinstance(row, RegisterRow) else None

    @property
    def year(self) -> int | None:
        """The year of the book that is shown; None for all."""
        found = self._ui.combo_year.currentData()
        return int(found) if found else None

    @property
    def part(self) -> Direction | None:
        """The part of the book that is shown; None for all."""
        found = self._ui.combo_part.currentData()
        return Direction(found) if found else None

    def header_actions(self) -> tuple[QAction, ...]:
        """Return what can be done with the register."""
        return self.commands.header

    def reload(self) -> None:
        """Show the register from the beginning, the year of the plan at hand first."""
        plan = self.desk.plan
        self._book = register.whole(self.desk.data)
        self._offer_years(plan.year if plan else self.desk.today.year)
        self._fill()
        self._tell()

    def refresh(self, change: Change) -> None:
        """Show what an action changed."""
        if change.concerns(*CONCERNS):
            self._book = register.whole(self.desk.data)
            self._offer_years(self.year)
            self._fill()
            self._tell()
        elif change.concerns(*LINKED):
            self._on_record_chosen(self.chosen)

    def find(self) -> None:  # type: ignore[override]  # hides QWidget.find(id), which nobody needs
        """Put the cursor into the search box."""
        self._ui.edit_search.setFocus()
        self._ui.edit_search.selectAll()

    def printable(self) -> "OfficialDocument | None":
        """Return the book of the papers seen; None where there are none."""
        if not self.rows:
            return None
        from dxdesk.services.register_prints import printed

        direction = Direction.IN if self.part is Direction.IN else Direction.OUT
        return printed(self.desk.data, self.rows, direction=direction, year=self.year, today=self.desk.today)

    def show_record(self, kind: str, record_id: int) -> bool:
        """Choose a paper, the filters taken away where they hide it."""
        part = {"document": "out", "incoming": "in"}.get(kind)
        if part is None:
            return False
        if not self.table.choose(f"{part}:{record_id}"):
            self.clear_filters()
        return self.table.choose(f"{part}:{record_id}")

    def take_pending(self) -> None:
        """Take the field that is being typed in, and try again what was refused."""
        super().take_pending()
        self.panel.take_pending()

    def clear_filters(self) -> None:
        """Show every paper of every year."""
        ui = self._ui
        with QSignalBlocker(ui.edit_search):
            ui.edit_search.clear()
        for combo in (ui.combo_year, ui.combo_part, ui.combo_kind):
            combo.setCurrentIndex(0)
        self._fill()
        self._tell()

    def _offer_years(self, wanted: int | None) -> None:
        years = self._book.years(today=self.desk.today)
        _offer(self._ui.combo_year, "Mọi năm", [(str(year), year) for year in years], wanted)
        _offer(
            self._ui.combo_kind,
            "Mọi loại",
            [(kind, kind) for kind in self._book.kinds],
            self._ui.combo_kind.currentData(),
        )

    def _fill(self) -> None:
        kind, part = self._ui.combo_kind.currentData(), self.part
        self.rows = self._book.narrowed(
            year=self.year,
            kinds=[kind] if kind else (),
            directions=[part] if part else (),
            text=self._ui.edit_search.text(),
        )
        self._show_rows()
        self._show_empty()
        self._on_record_chosen(self.chosen)

    def _tell(self) -> None:
        self.sentence_changed.emit(sentence(self._book.narrowed(year=self.year), self.year))

    def _show_rows(self) -> None:
        """Show the rows; where they are the same ones, only what changed in them."""
        shown = self.model.records()
        if len(shown) == len(self.rows) and all(map(_same, shown, self.rows)):
            self.model.replace_records(
                new for old, new in zip(shown, self.rows, strict=True) if old is not new
            )
            return
        row, kept = self.table.currentIndex().row(), self.chosen
        with QSignalBlocker(self.table):
            self.model.show_records(self.rows)
            if kept is None or not self.table.choose(kept.key):
                self._choose_near(row)

    def _choose_near(self, row: int) -> None:
        """Choose the row that took the place of one that is gone."""
        last = self.model.rowCount() - 1
        if last >= 0:
            self.table.setCurrentIndex(self.model.index(min(max(row, 0), last), 0))

    def _show_empty(self) -> None:
        ui, any_rows = self._ui, bool(self.rows)
        filtered = bool(self._book.rows)
        ui.stack_list.setCurrentWidget(ui.page_table if any_rows else ui.page_empty)
        ui.widget_panel.setVisible(any_rows)
        verb = "Bỏ tìm và lọc" if filtered else "Ghi văn bản đến…"
        ui.label_empty.setText(_NONE_FOUND if filtered else _EMPTY)
        ui.button_empty.setText(verb)
        ui.button_empty.setAccessibleName(verb)
        self.commands.enable(any_rows=any_rows)

    def _on_search_changed(self, _text: str) -> None:
        self._fill()

    def _on_choice_made(self, _number: int) -> None:
        self._fill()
        self._tell()

    def _on_record_chosen(self, row: RegisterRow | None) -> None:
        if row is not None:
            self.panel.show_row(row)

    def _on_open_wanted(self) -> None:
        self.commands.open_paper(self.chosen)

    def _on_edit_wanted(self) -> None:
        row = self.chosen
        if row is not None and row.direction is Direction.DRAFT:
            self.asked_for.emit("draft", row.record_id)
        else:
            self.commands.edit_incoming(row)

    def _on_delete_wanted(self) -> None:
        self.commands.delete(self.chosen)

    def _on_link_opened(self, found: LinkedRecord) -> None:
        match found.kind:
            case LinkKind.INCOMING:
                self.show_record("incoming", found.record_id)
            case LinkKind.PERIOD:
                self.report_asked_for.emit(found.record)
            case LinkKind.MEETING if not found.record_id:
                self._show_next_of_meeting(found.record)
            case kind:
                self.asked_for.emit(kind.value, found.record_id)

    def _show_next_of_meeting(self, meeting: str) -> None:
        """Choose the paper of a meeting that follows the chosen one, round and round."""
        keys = [row.key for row in papers_about(self.desk.data, meeting=meeting)]
        place = keys.index(self.chosen.key) if self.chosen and self.chosen.key in keys else -1
        part, _, record_id = keys[(place + 1) % len(keys)].partition(":")
        self.show_record("incoming" if part == "in" else "document", int(record_id))

    def _on_empty_clicked(self) -> None:
        if self._book.rows:
            self.clear_filters()
        else:
            self.commands.note_incoming()


def _same(one: RegisterRow, other: RegisterRow) -> bool:
    return one is other or one.key == other.key


def _offer(combo: QComboBox, every: str, choices: list[tuple[str, object]], wanted: object) -> None:
    combo.clear()
    combo.addItem(every, "")
    for words, value in choices:
        combo.addItem(words, value)
    combo.setCurrentIndex(max(0, combo.findData(wanted)) if wanted else 0)
