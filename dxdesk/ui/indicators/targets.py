"""The targets of an indicator in its panel: one is chosen, its fields take effect when they are left."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QObject, QSignalBlocker

from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.domain.indicator import Indicator, Operator, Target
from dxdesk.domain.vn_format import format_number, parse_number
from dxdesk.services import indicators
from dxdesk.ui import theme
from dxdesk.ui.desk import Desk
from dxdesk.ui.field import ChoiceField, TextField, mark_wrong
from dxdesk.ui.forms.ui_indicator_editor import Ui_IndicatorEditor
from dxdesk.ui.plan_words import OPERATORS, target_words

CHOICES: list[tuple[str, object]] = [
    *((words, operator) for operator, words in OPERATORS.items()),
    ("theo văn bản khác", Operator.REFERENCE),
    ("định tính", Operator.PROSE),
]
FRESH = Target(Operator.GE)


class TargetFields(QObject):
    """Edits one target; a new one, or one that lacks its value, waits until it can be written."""

    def __init__(self, ui: Ui_IndicatorEditor, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._desk = desk
        self._indicator: Indicator | None = None
        self._draft: Target | None = None
        self._texts = {
            "label": TextField(ui.edit_label, self._taker("label")),
            "unit": TextField(ui.edit_unit, self._taker("unit")),
            "scope": TextField(ui.edit_scope, self._taker("scope")),
            "exclusion": TextField(ui.edit_exclusion, self._taker("exclusion")),
            "source": TextField(ui.edit_source, self._taker("source")),
        }
        self.value = TextField(ui.edit_value, self._number_taker("value"))
        self.floor = TextField(ui.edit_floor, self._number_taker("floor"))
        self.operator = ChoiceField(ui.combo_operator, self._take_operator)
        self.operator.offer(CHOICES)
        theme.set_role(ui.error_target, "error")
        ui.error_target.hide()
        ui.check_soft.clicked.connect(self._take_soft)
        ui.combo_target.activated.connect(self._on_target_chosen)
        ui.button_add_target.clicked.connect(self._on_add_clicked)
        ui.button_delete_target.clicked.connect(self._on_delete_clicked)

    @property
    def fields(self) -> tuple[TextField, ...]:
        """The fields in which something can be left that was refused."""
        return (*self._texts.values(), self.value, self.floor)

    def show_indicator(self, indicator: Indicator, target_id: int = 0) -> None:
        """Show the targets; the one at hand stays at hand unless another is asked for."""
        other = self._indicator is None or self._indicator.id != indicator.id
        before = self._indicator
        self._indicator = indicator
        if not other and before == indicator and not target_id:
            return
        kept = 0 if other or self._draft is None else self._draft.id
        if not other and self._draft is not None and not self._draft.id:
            kept = _added(before, indicator)
        wanted = target_id or kept
        found = next((target for target in indicator.targets if target.id == wanted), None)
        self._show(found or (indicator.targets[0] if indicator.targets else None))

    def _show(self, target: Target | None) -> None:
        self._draft = target
        ui, targets = self._ui, self._indicator.targets if self._indicator else ()
        with QSignalBlocker(ui.combo_target):
            ui.combo_target.clear()
            for one in targets:
                ui.combo_target.addItem(f"{one.label}: {target_words(one)}".removeprefix(": "), one.id)
            if target is not None and not target.id:
                ui.combo_target.addItem("Mức mới, chưa ghi", 0)
            ui.combo_target.setCurrentIndex(ui.combo_target.findData(target.id) if target else -1)
        ui.combo_target.setVisible(ui.combo_target.count() > 1)
        ui.widget_target.setVisible(target is not None)
        ui.button_delete_target.setEnabled(target is not None)
        ui.error_target.hide()
        mark_wrong(ui.edit_value, wrong=False)
        if target is not None:
            self._fill(target)

    def _fill(self, target: Target) -> None:
        for name, field in self._texts.items():
            field.show_text(getattr(target, name))
        self.value.show_text(_shown(target.value))
        self.floor.show_text(_shown(target.floor))
        self.operator.show_value(target.operator)
        self._ui.check_soft.setChecked(target.soft)

    def _taker(self, name: str) -> Callable[[str], None]:
        def take(text: str) -> None:
            self._change(**{name: text.strip()})

        return take

    def _number_taker(self, name: str) -> Callable[[str], None]:
        def take(text: str) -> None:
            try:
                number = parse_number(text) if text.strip() else None
            except ValueError:
                field = self.value if name == "value" else self.floor
                field.tell("")
                self._desk.refuse(UserError("measurement.number", text=text.strip()), teller=self._tell)
                return
            self._change(**{name: number})

        return take

    def _take_operator(self, operator: object) -> None:
        self._change(operator=operator)

    def _take_soft(self) -> None:
        self._change(soft=self._ui.check_soft.isChecked())

    def _change(self, **values: object) -> None:
        """Write the target where it can be written; else keep it and say what is missing."""
        if self._draft is None or self._indicator is None:
            return
        draft: Target = replace(self._draft, **values)  # type: ignore[arg-type]  # callers name fields of Target
        self._draft = draft
        indicator_id = self._indicator.id

        def work() -> Change:
            return indicators.save_target(self._desk.data, indicator_id=indicator_id, target=draft)

        self._ui.error_target.hide()
        self._desk.perform(work, teller=self._tell)

    def _tell(self, sentence: str) -> None:
        self._ui.error_target.setText(sentence)
        self._ui.error_target.show()
        mark_wrong(self._ui.edit_value, wrong=True)

    def _on_target_chosen(self) -> None:
        wanted = self._ui.combo_target.currentData()
        targets = self._indicator.targets if self._indicator else ()
        self._show(next((target for target in targets if target.id == wanted), FRESH))

    def _on_add_clicked(self) -> None:
        self._show(FRESH)
        self._ui.edit_value.setFocus()

    def _on_delete_clicked(self) -> None:
        draft, indicator = self._draft, self._indicator
        if draft is None or indicator is None:
            return
        if not draft.id:
            self._show(indicator.targets[0] if indicator.targets else None)
            return

        def work() -> Change:
            return indicators.delete_target(self._desk.data, indicator_id=indicator.id, target_id=draft.id)

        self._desk.perform(work)


def _added(before: Indicator | None, after: Indicator) -> int:
    """Return the id of the target that was written just now."""
    known = {target.id for target in before.targets} if before else set()
    return next((target.id for target in after.targets if target.id not in known), 0)


def _shown(value: Decimal | None) -> str:
    return "" if value is None else format_number(value)
