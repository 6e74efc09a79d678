"""What papers of every kind have: the day they are written, who signs, to whom copies go."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QPlainTextEdit, QWidget

from dxdesk.documents.paper_kinds import PaperHead
from dxdesk.domain.office import OfficeSigner
from dxdesk.ui import theme
from dxdesk.ui.date_field import DateField
from dxdesk.ui.desk import Desk
from dxdesk.ui.field import ChoiceField, TextField
from dxdesk.ui.growing_text import GrowingText
from dxdesk.ui.papers.sending import spoken

_RECIPIENTS = "Để trống thì dùng nơi nhận thường lệ của loại văn bản; mỗi dòng một nơi"


class HeadBlock(QWidget):
    """Hands on a changed head; a day goes to ``redate``, since the letterhead follows it."""

    def __init__(
        self,
        desk: Desk,
        take: Callable[[PaperHead], object],
        redate: Callable[[date], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._take = take
        self._redate = redate
        self._head: PaperHead | None = None
        self.day = DateField(desk, "Ngày lập", self._take_day, parent=self)
        self.combo_signer = QComboBox(self)
        self.combo_signer.setAccessibleName("Người ký")
        self.combo_signer.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.signer = ChoiceField(self.combo_signer, self._take_signer)
        self.edit_recipients = QPlainTextEdit(self)
        self.edit_recipients.setAccessibleName("Nơi nhận")
        self.edit_recipients.setPlaceholderText(_RECIPIENTS)
        self.recipients = TextField(self.edit_recipients, self._take_recipients)
        GrowingText(self.edit_recipients, least=2, most=10)
        self.check_electronic = QCheckBox("Phụ lục gửi bản &điện tử", self)
        self.check_electronic.setToolTip("Số, ngày ở dòng «Kèm theo» để trống, hệ thống gửi tự ghi khi ký số")
        self.check_electronic.clicked.connect(self._on_electronic_clicked)
        self._lay_out()

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(theme.half_line(self))
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow("&Ngày lập", self.day)
        form.addRow("Người &ký", self.combo_signer)
        form.addRow("Nơi n&hận", self.edit_recipients)
        form.addRow(self.check_electronic)

    def show_head(self, head: PaperHead, offered: tuple[OfficeSigner, ...]) -> None:
        """Show a head; the signer it has is offered even where the office has no such one any more."""
        self._head = head
        every = offered if head.signer in offered else (head.signer, *offered)
        self.day.show_day(head.written_on)
        self.signer.offer([(spoken(signer), signer) for signer in every])
        self.signer.show_value(head.signer)
        self.recipients.show_text("\n".join(head.recipients))
        self.check_electronic.setChecked(head.electronic)

    def commit(self) -> None:
        """Take what is being typed."""
        self.day.field.commit()
        self.recipients.commit()

    def _take_day(self, day: date | None) -> None:
        if self._head and day and day != self._head.written_on:
            self._redate(day)

    def _take_signer(self, signer: object) -> None:
        if self._head and isinstance(signer, OfficeSigner):
            self._take(replace(self._head, signer=signer))

    def _take_recipients(self, text: str) -> None:
        if self._head:
            lines = tuple(line.strip() for line in text.splitlines() if line.strip())
            self._take(replace(self._head, recipients=lines))

    def _on_electronic_clicked(self, checked: bool) -> None:
        if self._head:
            self._take(replace(self._head, electronic=checked))
