"""A report asked for outside the regime: its words, its day, the items it is about."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from dxdesk.domain.plan import Plan
from dxdesk.domain.submission import AdHocRequest
from dxdesk.services.in_force_plan import indicators_on, tasks_on
from dxdesk.ui import theme
from dxdesk.ui.date_field import DateField
from dxdesk.ui.desk import Desk
from dxdesk.ui.forms.ui_report_request import Ui_ReportRequest

_KIND = Qt.ItemDataRole.UserRole
_ID = Qt.ItemDataRole.UserRole + 1


class RequestForm(QWidget):
    """The fields of a request; ``wrong`` says by the field what keeps it from being written."""

    def __init__(self, desk: Desk, plan: Plan, request: AdHocRequest | None) -> None:
        super().__init__()
        self._first = request or AdHocRequest("", desk.today, plan_id=plan.id)
        self._ui = Ui_ReportRequest()
        self._ui.setupUi(self)
        ui = self._ui
        self.due = DateField(desk, "Hạn báo cáo", self._keep_day, error=ui.error_due, parent=self)
        ui.layout_due.addWidget(self.due)
        ui.label_due.setBuddy(self.due)
        for label in (ui.error_title, ui.error_due):
            theme.set_role(label, "error")
            label.hide()
        ui.layout_dialog.setSpacing(theme.half_line(self))
        self.setMinimumSize(theme.chars(70, self), theme.line(self) * 22)
        QWidget.setTabOrder(ui.edit_title, self.due.edit)
        ui.edit_title.setText(self._first.title)
        ui.edit_by.setText(self._first.requested_by)
        ui.edit_document.setText(self._first.document)
        self.due.show_day(self._first.due_on if request else None)
        for task in tasks_on(desk.data, plan.id, desk.today):
            self._add("task", task.id, f"Nhiệm vụ {task.code}. {task.title}", task.id in self._first.task_ids)
        for row in indicators_on(desk.data, plan.id, desk.today):
            known = row.id in self._first.indicator_ids
            self._add("indicator", row.id, f"Chỉ tiêu {row.code}. {row.text}", known)

    def _add(self, kind: str, record_id: int, words: str, checked: bool) -> None:
        item = QListWidgetItem(words)
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
        )
        item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
        item.setData(_KIND, kind)
        item.setData(_ID, record_id)
        item.setToolTip(words)
        self._ui.list_items.addItem(item)

    def _keep_day(self, day: date | None) -> None:
        self.due.show_day(day)

    def _chosen(self, kind: str) -> tuple[int, ...]:
        items = (self._ui.list_items.item(n) for n in range(self._ui.list_items.count()))
        return tuple(
            item.data(_ID)
            for item in items
            if item.data(_KIND) == kind and item.checkState() is Qt.CheckState.Checked
        )

    @property
    def wrong(self) -> bool:
        """Whether something is missing; the field says what."""
        self.due.field.commit()
        ui = self._ui
        untitled = not ui.edit_title.text().strip()
        ui.error_title.setText("Hãy nhập nội dung yêu cầu báo cáo.")
        ui.error_title.setVisible(untitled)
        if self.due.day is None and ui.error_due.isHidden():
            self.due.tell("Hãy nhập hạn báo cáo, ví dụ 25/3/2024.")
        return untitled or not ui.error_due.isHidden()

    @property
    def request(self) -> AdHocRequest:
        """What the fields say."""
        ui = self._ui
        return replace(
            self._first,
            title=" ".join(ui.edit_title.text().split()),
            due_on=self.due.day or self._first.due_on,
            requested_by=ui.edit_by.text().strip(),
            document=ui.edit_document.text().strip(),
            task_ids=self._chosen("task"),
            indicator_ids=self._chosen("indicator"),
        )
