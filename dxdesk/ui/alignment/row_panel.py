"""The panel of a row of the province: which target of ours answers it, and its own fields."""

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from dxdesk.domain.errors import UserError
from dxdesk.domain.indicator import Operator
from dxdesk.domain.reference import AlignedRow, ReferenceIndicator
from dxdesk.domain.target_phrase import parse_targets
from dxdesk.services import alignment
from dxdesk.ui import theme
from dxdesk.ui.alignment.listing import LOOKS
from dxdesk.ui.alignment.words import asked, shortened, target_name
from dxdesk.ui.catalog.record_form import RecordForm
from dxdesk.ui.desk import Desk
from dxdesk.ui.field import ChoiceField, TextField
from dxdesk.ui.forms.ui_alignment_row import Ui_AlignmentRow
from dxdesk.ui.growing_text import GrowingText
from dxdesk.ui.state_label import StateLabel

_NONE = "(chưa có chỉ tiêu tương ứng)"


class RowPanel(QWidget):
    """Shows one row; each field takes effect when it is left."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row: AlignedRow | None = None
        self._ui = Ui_AlignmentRow()
        self._ui.setupUi(self)
        ui = self._ui
        self.state = StateLabel(self)
        ui.layout_state.insertWidget(0, self.state)
        self._form: RecordForm[ReferenceIndicator] = RecordForm(desk, alignment.save_row)
        self._form.text("scope", ui.edit_scope)
        self._form.text("text", ui.text_text, ui.error_text)
        self._form.text("code", ui.edit_code)
        self._form.text("document", ui.edit_document)
        self._form.text("note", ui.edit_note)
        self._form.check("confirmed", ui.check_confirmed)
        self.asked = TextField(ui.edit_asked, self._take_asked, ui.error_asked)
        self.target = ChoiceField(ui.combo_target, self._take_target)
        theme.set_role(ui.label_title, "group")
        GrowingText(ui.text_text, least=2, most=8)

    def show_row(self, row: AlignedRow) -> None:
        """Show a row; every target of the plan may answer it."""
        self._row = row
        ui, reference = self._ui, row.reference
        title = shortened(reference.text, 160)
        ui.label_title.setText(f"{reference.code}. {title}" if reference.code else title)
        self.state.show_look(LOOKS[row.floor])
        self.target.offer([(_NONE, None), *self._choices()])
        self.target.show_value(reference.target_id)
        self.asked.show_text("" if reference.operator is Operator.PROSE else asked(reference.target))
        self._form.show(reference)

    def _choices(self) -> list[tuple[str, object]]:
        plan = self._desk.plan
        items = self._desk.data.indicators.of_plan(plan.id) if plan else ()
        return [(target_name(item, target), target.id) for item in items for target in item.targets]

    def _take_target(self, value: object) -> None:
        if self._row is not None:
            target_id = value if isinstance(value, int) else None
            self._desk.perform(
                partial(alignment.link, self._desk.data, row_id=self._row.reference.id, target_id=target_id)
            )

    def _take_asked(self, text: str) -> None:
        if self._row is None:
            return
        read = next(iter(parse_targets(text)), None)
        if text and (read is None or read.value is None):
            self._desk.refuse(UserError("target.value_missing"), teller=self.asked.tell)
            return
        reference = self._row.reference
        if read is None:
            changed = replace(reference, operator=Operator.PROSE, value=None)
        else:
            changed = replace(reference, operator=read.operator, value=read.value, unit=read.unit)
        self._desk.perform(partial(alignment.save_row, self._desk.data, changed), teller=self.asked.tell)
