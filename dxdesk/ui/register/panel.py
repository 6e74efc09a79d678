"""The panel of the chosen paper: its facts, the columns of the register, what it is about."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dxdesk.domain.register import Direction, RegisterRow
from dxdesk.services import register
from dxdesk.ui import theme
from dxdesk.ui.date_field import DateField
from dxdesk.ui.desk import Desk
from dxdesk.ui.field import TextField
from dxdesk.ui.forms.ui_register_panel import Ui_RegisterPanel
from dxdesk.ui.growing_text import GrowingText
from dxdesk.ui.register.links import PaperLinks
from dxdesk.ui.register.words import PARTS, facts, title
from dxdesk.ui.state_label import StateLabel

_NO_COPIES = "«{text}» không phải số bản. Hãy nhập như 12."


class RegisterPanel(QWidget):
    """Shows one paper; each column takes effect when it is left."""

    open_wanted = Signal()
    edit_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row: RegisterRow | None = None
        self._ui = Ui_RegisterPanel()
        self._ui.setupUi(self)
        ui = self._ui
        self.state = StateLabel(self)
        ui.layout_state.addWidget(self.state)
        self.handed_on = DateField(
            desk, "Ngày chuyển", self._take_handed_on, error=ui.error_handed_on, parent=self
        )
        ui.layout_handed_on.addWidget(self.handed_on)
        ui.label_handed_on.setBuddy(self.handed_on)
        self.recipients = TextField(ui.edit_recipients, partial(self._take, "recipients"))
        self.kept_by = TextField(ui.edit_kept_by, partial(self._take, "kept_by"))
        self.copies = TextField(ui.edit_copies, self._take_copies, ui.error_copies)
        self.note = TextField(ui.edit_note, partial(self._take, "note"))
        self.links = PaperLinks(ui, desk, self)
        self._dress()
        self._connect()

    def _dress(self) -> None:
        ui, half = self._ui, theme.half_line(self)
        for label, role in (
            (ui.label_title, "group"),
            (ui.label_links, "group"),
            (ui.label_facts, "secondary"),
            (ui.label_no_links, "secondary"),
        ):
            theme.set_role(label, role)
        for layout in (ui.layout_panel, ui.layout_columns, ui.layout_links, ui.layout_scrolled):
            layout.setSpacing(half)
        ui.layout_pair.setSpacing(2 * half)
        for group in (ui.group_copies, ui.group_handed_on):
            group.setSpacing(half)  # else that of the row around it
        ui.layout_scrolled.setContentsMargins(0, half, half, half)
        GrowingText(ui.edit_recipients, least=2, most=6)
        GrowingText(ui.edit_note, least=1, most=4)
        QWidget.setTabOrder(ui.edit_copies, self.handed_on.edit)
        QWidget.setTabOrder(self.handed_on.button, ui.edit_note)

    def _connect(self) -> None:
        ui = self._ui
        ui.button_open.clicked.connect(self.open_wanted)
        ui.button_edit.clicked.connect(self.edit_wanted)
        ui.button_delete.clicked.connect(self.delete_wanted)

    def show_row(self, row: RegisterRow) -> None:
        """Show a paper."""
        self._row = row
        ui, came = self._ui, row.direction is Direction.IN
        ui.label_title.setText(title(row))
        ui.label_facts.setText(facts(row))
        self.state.show_look(PARTS[row.direction])
        ui.button_open.setEnabled(row.attachment_id is not None)
        ui.button_open.setToolTip("" if row.attachment_id is not None else "Văn bản này chưa có tệp kèm theo")
        ui.button_edit.setVisible(came or (row.written and row.direction is Direction.DRAFT))
        ui.button_edit.setText("Sử&a…" if came else "So&ạn tiếp")
        ui.button_edit.setAccessibleName("Sửa văn bản đến" if came else "Soạn tiếp")
        ui.button_delete.setVisible(row.direction is not Direction.OUT)
        ui.button_delete.setText("&Xóa khỏi sổ" if came else "&Xóa dự thảo")
        ui.widget_columns.setVisible(not came)
        self.recipients.show_text(row.recipients)
        self.kept_by.show_text(row.kept_by)
        self.copies.show_text(str(row.copies or ""))
        self.handed_on.show_day(row.handed_on)
        self.note.show_text(row.note)
        self.links.show_row(row)

    def take_pending(self) -> None:
        """Try once more what was refused, so that it is not lost unsaid."""
        for field in (self.recipients, self.kept_by, self.copies, self.handed_on.field, self.note):
            if not self._ui.widget_columns.isHidden():
                field.commit()

    def _take(self, column: str, value: object, teller: Callable[[str], None] | None = None) -> None:
        row, data = self._row, self._desk.data
        if row is None or row.direction is Direction.IN:
            return
        noted: dict[str, Any] = {column: value}
        self._desk.perform(
            lambda: register.note(data, replace(data.documents.get(row.record_id), **noted)), teller=teller
        )

    def _take_copies(self, text: str) -> None:
        bare = text.strip().replace(".", "")
        if bare and not bare.isdecimal():
            self.copies.tell(_NO_COPIES.format(text=text.strip()))
            return
        self._take("copies", int(bare or 0), self.copies.tell)

    def _take_handed_on(self, day: date | None) -> None:
        self._take("handed_on", day, self.handed_on.tell)
