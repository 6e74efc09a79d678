"""The panel of a target of ours: one that waits for another document is filled in here."""

from functools import partial

from PySide6.QtWidgets import QWidget

from dxdesk.domain.indicator import Indicator, Operator, Target
from dxdesk.domain.target_phrase import parse_targets
from dxdesk.services import alignment
from dxdesk.ui import theme
from dxdesk.ui.alignment.words import asked, shortened
from dxdesk.ui.desk import Desk
from dxdesk.ui.forms.ui_alignment_open import Ui_AlignmentOpen


class OpenPanel(QWidget):
    """What the target says, and the fields that set it: figure and document together, one action."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: tuple[Indicator, Target] | None = None
        self._ui = Ui_AlignmentOpen()
        self._ui.setupUi(self)
        ui = self._ui
        theme.set_role(ui.label_title, "group")
        theme.set_role(ui.label_now, "secondary")
        for error in (ui.error_asked, ui.error_source):
            theme.set_role(error, "error")
            error.setWordWrap(True)
            error.hide()
        ui.button_fill.clicked.connect(self.fill)

    def show_target(self, item: Indicator, target: Target) -> None:
        """Show a target; what was typed for another one goes."""
        ui = self._ui
        if self._shown is None or self._shown[1].id != target.id:
            ui.edit_asked.clear()
            ui.edit_source.clear()
            ui.error_asked.hide()
            ui.error_source.hide()
        self._shown = item, target
        waits = target.operator is Operator.REFERENCE and target.value is None
        ui.label_title.setText(f"{item.code}. {shortened(target.label or item.text, 160)}")
        now = f"Mức hiện nay: {asked(target)}. Điền mức khi có văn bản giao; mức cũ vẫn còn trong lịch sử."
        alone = f"Mức của Sở: {asked(target)}. Chưa có chỉ tiêu nào của tỉnh nối với chỉ tiêu này."
        ui.label_now.setText(now if waits else alone)
        ui.widget_fill.setVisible(waits)

    def fill(self) -> None:
        """Set the target; what is missing is said by its field."""
        if self._shown is None:
            return
        ui, (item, target) = self._ui, self._shown
        read = next(iter(parse_targets(ui.edit_asked.text())), None)
        wrong = read is None or read.value is None
        ui.error_asked.setText("Hãy ghi mức bằng số, ví dụ «trên 80%».")
        ui.error_asked.setVisible(wrong)
        ui.error_source.setText("Hãy ghi văn bản giao mức, ví dụ «Kế hoạch số 45/KH-UBND».")
        ui.error_source.setVisible(not ui.edit_source.text().strip())
        if wrong or read is None or not ui.edit_source.text().strip():
            return
        self._desk.perform(
            partial(
                alignment.fill_reference,
                self._desk.data,
                indicator_id=item.id,
                target_id=target.id,
                operator=read.operator,
                value=read.value,
                source=ui.edit_source.text(),
                unit=read.unit,
            )
        )
