"""The clerk's own words in a report: what the data say under each heading, and a text to add to it."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSignalBlocker
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from dxdesk.documents.report_parts import ReportPart
from dxdesk.domain.report_prose import REPLACED
from dxdesk.services.drafting import Draft
from dxdesk.ui import theme
from dxdesk.ui.field import TextField
from dxdesk.ui.forms.ui_prose_panel import Ui_ProsePanel
from dxdesk.ui.growing_text import GrowingText

NAMES: Mapping[str, str] = {
    "opening": "Mở đầu",
    "direction": "Công tác chỉ đạo, điều hành",
    "indicators": "Kết quả chỉ tiêu",
    "tasks": "Kết quả nhiệm vụ",
    "results": "Kết quả",
    "strengths": "Ưu điểm",
    "weaknesses": "Hạn chế",
    "causes": "Nguyên nhân",
    "difficulties": "Khó khăn, vướng mắc",
    "next": "Nhiệm vụ kỳ tới",
    "proposals": "Đề xuất, kiến nghị",
    "closing": "Kết",
}
_LINES_SHOWN = 3
Take = Callable[[str, str], object]


class ProseSection(QWidget):
    """One section: its heading, the sentences by the data, the clerk's text, and the way back."""

    def __init__(self, section: str, take: Take, parent: QWidget) -> None:
        super().__init__(parent)
        self.section = section
        self._take = take
        self.label_name = QLabel(NAMES[section], self)
        theme.set_role(self.label_name, "group")
        self.label_said = QLabel(self)
        theme.set_role(self.label_said, "secondary")
        self.label_said.setWordWrap(True)
        self.edit = QPlainTextEdit(self)
        self.edit.setAccessibleName(f"Lời văn mục {NAMES[section]}")
        self.label_error = QLabel(self)
        self.button_back = QPushButton("Trả về câu tự sinh", self)
        self.button_back.setAccessibleName(f"Trả mục {NAMES[section]} về câu tự sinh")
        theme.set_role(self.button_back, "link")
        self.button_back.clicked.connect(self._on_back_clicked)
        self.field = TextField(self.edit, self._take_text, self.label_error)
        GrowingText(self.edit, least=2, most=8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.half_line(self))
        layout.setSpacing(theme.half_line(self) // 2)
        for widget in (self.label_name, self.label_said, self.edit, self.label_error):
            layout.addWidget(widget)
        layout.addWidget(self.button_back)

    def show_part(self, part: ReportPart, text: str, unknown: tuple[str, ...]) -> None:
        """Show a section; what is being typed stands."""
        self.label_said.setText(_said(part))
        self.label_said.setVisible(bool(part.generated))
        self.label_said.setToolTip("\n".join(part.generated))
        replaced = self.section in REPLACED
        words = "Gõ vào đây để thay câu trên" if replaced else "Gõ lời văn thêm cho mục này"
        self.edit.setPlaceholderText(words)
        if not (self.edit.hasFocus() and self.field.text != text):
            self.field.show_text(text)
        self.button_back.setVisible(bool(text))
        if unknown:
            self.field.tell(
                f"Không có số liệu tên {', '.join(f'{{{name}}}' for name in unknown)}; sẽ in như đã gõ."
            )

    def _take_text(self, text: str) -> None:
        self._take(self.section, text)

    def _on_back_clicked(self) -> None:
        self.field.show_text("")
        self._take(self.section, "")


def _said(part: ReportPart) -> str:
    lines = list(part.generated[:_LINES_SHOWN])
    more = len(part.generated) - len(lines)
    return "\n".join([*lines, f"… và {more} câu nữa"] if more > 0 else lines)


class ProsePanel(QWidget):
    """Every section of the report of a period in its order; leaving a text takes effect."""

    def __init__(self, take: Take, copy: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._take = take
        self._last: QPlainTextEdit | None = None
        self.sections: list[ProseSection] = []
        self._ui = Ui_ProsePanel()
        self._ui.setupUi(self)
        ui, half = self._ui, theme.half_line(self)
        theme.set_role(ui.label_prose, "secondary")
        ui.label_prose.setText(
            "Câu chữ mờ do số liệu sinh ra. Lời văn gõ thêm được giữ theo kỳ; viết {tên} để số liệu tự điền."
        )
        for layout in (ui.layout_prose_page, ui.layout_sections):
            layout.setContentsMargins(half, half, half, half)
            layout.setSpacing(half)
        ui.combo_figures.activated.connect(self._on_figure_chosen)
        ui.button_copy.clicked.connect(partial(_call, copy))

    def show_draft(self, draft: Draft | None) -> None:
        """Show a draft; None where there is none."""
        self.setEnabled(draft is not None)
        if draft is None:
            return
        parts = {part.section: part for part in draft.parts if part.section in NAMES}
        if [section.section for section in self.sections] != list(parts):
            self._lay_out(list(parts))
        for section in self.sections:
            unknown = tuple(name for where, name in draft.unknown if where == section.section)
            text = draft.words.get(section.section, "")
            section.show_part(parts[section.section], text, unknown)
        self._offer_figures(draft)

    def _lay_out(self, names: list[str]) -> None:
        for section in self.sections:
            section.setParent(None)
            section.deleteLater()
        layout = self._ui.layout_sections
        while layout.takeAt(0) is not None:
            pass
        self._last = None
        self.sections = [ProseSection(name, self._take, self) for name in names]
        for section in self.sections:
            layout.addWidget(section)
            section.edit.installEventFilter(self)
        layout.addStretch(1)

    def _offer_figures(self, draft: Draft) -> None:
        combo = self._ui.combo_figures
        with QSignalBlocker(combo):
            combo.clear()
            combo.addItem("Chọn số liệu để chèn vào chỗ đang gõ")
            for figure in draft.figures:
                combo.addItem(f"{figure.label}: {figure.value}", figure.name)

    def take_pending(self) -> None:
        """Take the text that is being typed."""
        for section in self.sections:
            section.field.commit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember where one typed last."""
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QPlainTextEdit):
            self._last = watched
        return False

    def _on_figure_chosen(self, number: int) -> None:
        name = self._ui.combo_figures.itemData(number)
        self._ui.combo_figures.setCurrentIndex(0)
        if name and self._last is not None:
            self._last.insertPlainText(f"{{{name}}}")
            self._last.setFocus()


def _call(done: Callable[[], object], *_args: object) -> None:
    done()
