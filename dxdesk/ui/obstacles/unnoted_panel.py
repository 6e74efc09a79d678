"""What a unit wrote in its progress and nobody has noted: read, and taken over with one button."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dxdesk.domain.vn_format import format_date
from dxdesk.services.obstacles import Unnoted
from dxdesk.ui import theme
from dxdesk.ui.forms.ui_unnoted_panel import Ui_UnnotedPanel


class UnnotedPanel(QWidget):
    """Shows one entry."""

    take_wanted = Signal()
    task_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Unnoted | None = None
        self.ui = Ui_UnnotedPanel()
        self.ui.setupUi(self)
        ui = self.ui
        for label in (ui.label_title, ui.label_difficulty, ui.label_proposal):
            theme.set_role(label, "group")
        theme.set_role(ui.label_who, "secondary")
        theme.set_role(ui.button_take, "primary")
        ui.button_take.clicked.connect(self.take_wanted)
        ui.button_task.clicked.connect(self._on_task_clicked)

    def show_entry(self, item: Unnoted) -> None:
        """Show an entry."""
        self._shown = item
        ui, entry = self.ui, item.entry
        who = item.who or "Không ghi người báo"
        ui.label_who.setText(
            f"{who}, ngày {format_date(entry.on)}, về nhiệm vụ {item.task.code}. {item.task.title}"
        )
        for heading, label, text in (
            (ui.label_difficulty, ui.label_said, entry.difficulty),
            (ui.label_proposal, ui.label_proposed, entry.proposal),
        ):
            heading.setVisible(bool(text.strip()))
            label.setVisible(bool(text.strip()))
            label.setText(text)

    def _on_task_clicked(self) -> None:
        if self._shown is not None:
            self.task_wanted.emit(self._shown.task.id)
