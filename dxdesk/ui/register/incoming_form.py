"""A paper that came in: its words, its days, its file."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QWidget

from dxdesk.domain.register import IncomingPaper
from dxdesk.ui import dialogs, theme
from dxdesk.ui.date_field import DateField
from dxdesk.ui.desk import Desk
from dxdesk.ui.field import mark_wrong
from dxdesk.ui.forms.ui_incoming_paper import Ui_IncomingPaper
from dxdesk.ui.growing_text import GrowingText
from dxdesk.ui.register.words import KINDS

FILES = "Văn bản (*.pdf *.docx *.doc *.jpg *.jpeg *.png *.tif *.tiff);;Mọi tệp (*)"


class IncomingForm(QWidget):
    """The fields of a paper that came in; ``wrong`` says by the field what keeps it from being noted."""

    def __init__(self, desk: Desk, paper: IncomingPaper | None) -> None:
        super().__init__()
        self._desk = desk
        self._first = paper or IncomingPaper(
            "", kind=KINDS[0], received_on=desk.today, plan_id=desk.plan.id if desk.plan else None
        )
        self._file: Path | None = None
        self._ui = Ui_IncomingPaper()
        self._ui.setupUi(self)
        ui = self._ui
        self.issued = self._day_field("Ngày văn bản", "issued")
        self.received = self._day_field("Ngày đến", "received")
        self.due = self._day_field("Hạn trả lời", "due")
        for name in ("title", "issued", "received", "due", "file"):
            error = getattr(ui, f"error_{name}")
            theme.set_role(error, "error")
            error.hide()
        theme.set_role(ui.label_file_name, "secondary")
        ui.label_file.setBuddy(ui.button_file)
        ui.combo_kind.addItems(KINDS)
        ui.layout_dialog.setSpacing(theme.half_line(self))
        for layout in (ui.layout_days, ui.layout_kind, ui.layout_file):
            layout.setSpacing(2 * theme.half_line(self))
        for group in (ui.group_kind, ui.group_number, ui.group_issued, ui.group_received, ui.group_due):
            group.setSpacing(theme.half_line(self))  # else that of the row around it
        GrowingText(ui.edit_note, least=2, most=4)
        self.setMinimumWidth(theme.chars(76, self))
        self._order_tabs()
        ui.button_file.clicked.connect(self._on_file_clicked)
        self._show(self._first)

    def _day_field(self, name: str, key: str) -> DateField:
        def keep(day: date | None) -> None:
            field.show_day(day)

        field = DateField(self._desk, name, keep, error=getattr(self._ui, f"error_{key}"), parent=self)
        getattr(self._ui, f"layout_{key}").addWidget(field)
        getattr(self._ui, f"label_{key}").setBuddy(field)
        return field

    def _order_tabs(self) -> None:
        ui = self._ui
        QWidget.setTabOrder(ui.edit_issuer, self.issued.edit)
        for before, after in ((self.issued, self.received), (self.received, self.due)):
            QWidget.setTabOrder(before.button, after.edit)
        QWidget.setTabOrder(self.due.button, ui.button_file)

    def _show(self, paper: IncomingPaper) -> None:
        ui = self._ui
        ui.edit_title.setText(paper.title)
        ui.combo_kind.setCurrentText(paper.kind)
        ui.edit_number.setText("/".join(part for part in (paper.number, paper.symbol) if part))
        ui.edit_issuer.setText(paper.issuer)
        for field, day in (
            (self.issued, paper.issued_on),
            (self.received, paper.received_on),
            (self.due, paper.due_on),
        ):
            field.show_day(day)
        ui.edit_note.setPlainText(paper.note)
        if paper.attachment_id is not None:
            ui.label_file_name.setText(self._desk.data.attachments.name(paper.attachment_id))

    def _on_file_clicked(self) -> None:
        chosen = dialogs.ask_open_file(self, "Chọn tệp của văn bản đến", FILES)
        if chosen is not None:
            self.choose_file(chosen)

    def choose_file(self, path: Path) -> None:
        """Take a file along."""
        self._file = path
        self._ui.label_file_name.setText(path.name)

    @property
    def file(self) -> Path | None:
        """The file to be kept; None where none was chosen now."""
        return self._file

    @property
    def wrong(self) -> bool:
        """Whether something keeps it from being noted; the field says what."""
        ui = self._ui
        for field in (self.issued, self.received, self.due):
            field.field.commit()
        untitled = not ui.edit_title.text().strip()
        ui.error_title.setText("Hãy nhập trích yếu của văn bản đến.")
        ui.error_title.setVisible(untitled)
        mark_wrong(ui.edit_title, wrong=untitled)
        errors = (ui.error_issued, ui.error_received, ui.error_due)
        return untitled or any(not error.isHidden() for error in errors) or self._out_of_order()

    def _out_of_order(self) -> bool:
        if self.issued.day and self.received.day and self.received.day < self.issued.day:
            self.received.tell("Ngày đến không được sớm hơn ngày văn bản.")
            return True
        start = self.received.day or self.issued.day
        if self.due.day and start and self.due.day < start:
            self.due.tell("Hạn trả lời không được sớm hơn ngày đến.")
            return True
        return False

    @property
    def paper(self) -> IncomingPaper:
        """What the fields say."""
        ui = self._ui
        number, _, symbol = ui.edit_number.text().partition("/")
        return replace(
            self._first,
            title=ui.edit_title.text(),
            kind=ui.combo_kind.currentText(),
            number=number.strip(),
            symbol=symbol.strip(),
            issuer=ui.edit_issuer.text(),
            issued_on=self.issued.day,
            received_on=self.received.day,
            due_on=self.due.day,
            note=ui.edit_note.toPlainText(),
        )
