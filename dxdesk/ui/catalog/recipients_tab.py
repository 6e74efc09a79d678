"""Nơi nhận: of the plan at hand, and of the reports made from now on."""

from functools import partial

from PySide6.QtWidgets import QWidget

from dxdesk.domain.change import Change
from dxdesk.domain.vn_format import format_date
from dxdesk.services import catalog
from dxdesk.ui import theme
from dxdesk.ui.catalog.words import lines_of, read_lines
from dxdesk.ui.desk import Desk
from dxdesk.ui.field import TextField
from dxdesk.ui.forms.ui_catalog_recipients import Ui_CatalogRecipients


class RecipientsTab(QWidget):
    """Two lists, one place a line; the last line is the Lưu line."""

    key = "recipients"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._ui = Ui_CatalogRecipients()
        self._ui.setupUi(self)
        self._plan = TextField(self._ui.text_plan, self._take_plan, self._ui.error_plan)
        self._report = TextField(self._ui.text_report, self._take_report, self._ui.error_report)
        half = theme.half_line(self)
        self._ui.layout_recipients.setContentsMargins(2 * half, half, 2 * half, half)
        self._ui.layout_recipients.setSpacing(2 * half)
        for label in (self._ui.label_plan, self._ui.label_report):
            theme.set_role(label, "group")
        for label in (self._ui.label_plan_note, self._ui.label_report_note):
            theme.set_role(label, "secondary")
        self.reload()

    def reload(self) -> None:
        """Show both lists."""
        plan = self.desk.plan
        office = self.desk.data.offices.on(self.desk.today)
        self._ui.text_plan.setEnabled(plan is not None)
        self._plan.show_text(lines_of(plan.recipients) if plan else "")
        self._ui.label_plan_note.setText(
            f"Của kế hoạch năm {plan.year}; mỗi dòng một nơi, không cần gạch đầu dòng."
            if plan
            else "Chưa có kế hoạch nào."
        )
        self._ui.text_report.setEnabled(office is not None)
        self._report.show_text(lines_of(office.report_recipients) if office else "")
        self._ui.label_report_note.setText(
            f"Theo thông tin cơ quan từ {format_date(office.valid_from)}; dòng cuối là dòng Lưu."
            if office
            else "Chưa có thông tin cơ quan cho ngày này."
        )

    def refresh(self, change: Change) -> None:
        """Show what an action changed."""
        if change.concerns("plan", "office"):
            self.reload()

    def start_filter(self) -> None:
        """Put the cursor into the first list."""
        self._ui.text_plan.setFocus()

    def _take_plan(self, text: str) -> None:
        if self.desk.plan is not None:
            work = partial(
                catalog.set_plan_recipients,
                self.desk.data,
                plan_id=self.desk.plan.id,
                recipients=read_lines(text),
            )
            self.desk.perform(work, teller=self._plan.tell)

    def _take_report(self, text: str) -> None:
        office = self.desk.data.offices.on(self.desk.today)
        if office is not None:
            work = partial(
                catalog.set_report_recipients,
                self.desk.data,
                office_id=office.id,
                recipients=read_lines(text),
            )
            self.desk.perform(work, teller=self._report.tell)
