"""The reporting regime of the plan at hand: who reports to whom, how often and by when."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from dxdesk.domain.change import Change
from dxdesk.domain.duty import DutyDirection, ReportingDuty
from dxdesk.domain.errors import UserError
from dxdesk.domain.task import Recurrence
from dxdesk.services import duties
from dxdesk.ui import theme
from dxdesk.ui.catalog.duty_words import (
    CUT_OFFS,
    DIRECTIONS,
    DOCUMENT_KINDS,
    RECURRENCES,
    due_words,
    path_words,
    preview_words,
    state_words,
)
from dxdesk.ui.catalog.record_form import RecordForm
from dxdesk.ui.catalog.record_tab import RecordTab, added_id
from dxdesk.ui.desk import Desk
from dxdesk.ui.forms.ui_catalog_duty import Ui_CatalogDuty
from dxdesk.ui.memory import Memory
from dxdesk.ui.records_model import Column, Group

_NEW_REPORTER, _NEW_RECEIVER = "Bên báo cáo mới", "Sở Giáo dục và Đào tạo"


class DutiesTab(RecordTab[ReportingDuty]):
    """The duties of the plan at hand, and the rule of the chosen one with the periods it yields."""

    key, kinds, noun = "duties", ("duty", "plan", "calendar_day", "setting"), "chế độ báo cáo"
    lines = 2
    nothing = (
        "Kế hoạch chưa có chế độ báo cáo. Bấm Thêm chế độ báo cáo để ghi ai báo cáo ai, bao lâu một lần."
    )
    no_plan = "Chưa có kế hoạch nào nên chưa có chế độ báo cáo. Hãy nhập kế hoạch đã ký từ menu Tệp."

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        panel = QWidget()
        self._panel = Ui_CatalogDuty()
        self._panel.setupUi(panel)
        super().__init__(desk, memory, columns(), panel, parent)
        self._form = RecordForm(desk, duties.save_duty)
        self._bind()
        self.reload()

    def _bind(self) -> None:
        ui, form = self._panel, self._form
        form.text("reporter", ui.edit_reporter, ui.error_reporter)
        form.text("receiver", ui.edit_receiver, ui.error_receiver)
        form.text("through", ui.edit_through, ui.error_through)
        form.choice("direction", ui.combo_direction).offer(_choices(DIRECTIONS))
        form.choice("recurrence", ui.combo_recurrence).offer(_choices(RECURRENCES))
        form.text("before_day", ui.edit_before, ui.error_before, read=duties.typed_before_day, write=_number)
        form.choice("cut_off", ui.combo_cut_off).offer(_choices(CUT_OFFS))
        form.choice("document_kind", ui.combo_document).offer(_choices(DOCUMENT_KINDS))
        form.text("phrase", ui.text_phrase, ui.error_phrase)
        form.check("active", ui.check_active)
        ui.text_phrase.setFixedHeight(theme.line(self) * 3)
        theme.set_role(ui.label_preview_title, "group")

    def key_of(self, record: ReportingDuty) -> int:
        """Tell duties by their id."""
        return record.id

    def groups(self) -> Iterator[Group[ReportingDuty]]:
        """Return the duties of the plan at hand, under their directions."""
        plan = self.desk.plan
        self._ui.label_none.setText(self.nothing if plan else self.no_plan)
        found = duties.duties(self.desk.data, plan=plan) if plan else ()
        for direction, words in DIRECTIONS.items():
            yield Group(words, tuple(duty for duty in found if duty.direction is direction))

    def show_record(self, record: ReportingDuty) -> None:
        """Show a duty with the next periods it yields."""
        plan = self.desk.plan
        self._form.show(record)
        if plan is not None:
            rounds = duties.next_rounds(self.desk.data, record, plan=plan, today=self.desk.today)
            self._panel.label_preview.setText(preview_words(record, rounds))

    def add(self) -> int | None:
        """Add a quarterly duty of the units without a day: it moves no window before it is filled in."""
        plan = self.desk.plan
        if plan is None:
            self.desk.refuse(UserError("plan.none"))
            return None
        duty = ReportingDuty(
            _NEW_REPORTER,
            _NEW_RECEIVER,
            DutyDirection.UNITS_TO_OFFICE,
            Recurrence.QUARTERLY,
            plan_id=plan.id,
        )
        return added_id(self.desk.perform(partial(duties.save_duty, self.desk.data, duty)), "duty")

    def first_field(self) -> QWidget:
        """Start with who reports."""
        self._panel.edit_reporter.selectAll()
        return self._panel.edit_reporter

    def deletion(self, record: ReportingDuty) -> Callable[[], Change]:
        """Delete a duty; the rounds it yielded keep what was collected for them."""
        plan = self.desk.plan
        if plan is None:
            raise TypeError(record)
        return partial(duties.delete_duty, self.desk.data, plan=plan, duty_id=record.id)


def _choices(words: Mapping[Any, str]) -> list[tuple[str, object]]:
    return [(text, value) for value, text in words.items()]


def _number(value: int | None) -> str:
    return "" if value is None else str(value)


def columns() -> tuple[Column[ReportingDuty], ...]:
    """Return the columns of the list of duties."""
    return (
        Column("reporter", "Bên báo cáo", lambda duty: duty.reporter, width=18),
        Column("receiver", "Nơi nhận", path_words, width=14, stretch=True),
        Column("recurrence", "Định kỳ", lambda duty: RECURRENCES[duty.recurrence], width=11),
        Column("due", "Hạn", due_words, width=20),
        Column("cut_off", "Số liệu", lambda duty: CUT_OFFS[duty.cut_off], width=30, hidden=True),
        Column("document", "Văn bản", _kind_words, width=10, hidden=True),
        Column("active", "Áp dụng", state_words, width=9),
    )


def _kind_words(duty: ReportingDuty) -> str:
    return DOCUMENT_KINDS.get(duty.document_kind, duty.document_kind)
