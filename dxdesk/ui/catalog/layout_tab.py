"""Thể thức: the sizes and margins that papers are set in, and the list of all layout rules."""

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from dxdesk.documents.layout import Preset
from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.domain.vietnamese import fold
from dxdesk.domain.vn_format import format_date
from dxdesk.services import layouts
from dxdesk.services.layout_rules import ShownRule, shown_rules
from dxdesk.ui import theme
from dxdesk.ui.catalog.layout_words import (
    PRESETS,
    SEVERITIES,
    margin_text,
    range_of,
    read_margin,
    title_of,
    value_of,
)
from dxdesk.ui.desk import Desk
from dxdesk.ui.field import ChoiceField, TextField
from dxdesk.ui.forms.ui_catalog_layout import Ui_CatalogLayout
from dxdesk.ui.memory import Memory
from dxdesk.ui.records_model import Column, RecordsModel
from dxdesk.ui.table import RecordsView


class LayoutTab(QWidget):
    """A preset of sizes and four margins, kept within their rules; below them every rule, to be read."""

    key = "layout"

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._ui = Ui_CatalogLayout()
        self._ui.setupUi(self)
        self.preset = ChoiceField(self._ui.combo_preset, self._take_preset)
        self.preset.offer([(PRESETS[preset], preset) for preset in layouts.CHOICES])
        self.margins = {side: self._margin(side) for side in layouts.SIDES}
        self.model = RecordsModel(_columns(), _key, self)
        self.view = RecordsView(self, lines=2)
        self.view.setAccessibleName("Các quy tắc trình bày văn bản")
        self.view.show_model(self.model, memory, "catalog/layout")
        self._ui.layout_table.addWidget(self.view)
        self._ui.edit_filter.textChanged.connect(self._show_rules)
        self._dress()
        self.reload()

    def _margin(self, side: str) -> TextField:
        edit: QLineEdit = getattr(self._ui, f"edit_{side}")
        error: QLabel = getattr(self._ui, f"error_{side}")
        limits = layouts.margin_rule(side, today=self.desk.today)
        edit.setPlaceholderText(f"{limits.low:g}–{limits.high:g}")
        edit.setMaximumWidth(theme.chars(10, self))
        return TextField(edit, partial(self._take_margin, side), error)

    def _dress(self) -> None:
        ui, half = self._ui, theme.half_line(self)
        ui.layout_form.setContentsMargins(2 * half, half, 2 * half, half)
        ui.layout_form.setSpacing(half)
        ui.grid_margins.setHorizontalSpacing(half)
        for label in (ui.label_choice, ui.label_rules):
            theme.set_role(label, "group")
        theme.set_role(ui.label_note, "secondary")

    def reload(self) -> None:
        """Show the layout in force and the rules."""
        layout = layouts.in_force(self.desk.data)
        self.preset.show_value(layout.preset)
        for side, field in self.margins.items():
            field.show_text(margin_text(getattr(layouts.margins_of(layout), side)))
        self._show_rules()

    def _show_rules(self) -> None:
        layout, wanted = layouts.in_force(self.desk.data), fold(self._ui.edit_filter.text())
        every = shown_rules(layout, today=self.desk.today)
        self.model.show_records(rule for rule in every if wanted in _folded(rule))
        self._ui.label_rules.setText(f"Các quy tắc trình bày ({len(every)})")

    def refresh(self, change: Change) -> None:
        """Show what an action changed."""
        if change.concerns("setting"):
            self.reload()

    def start_filter(self) -> None:
        """Put the cursor into the filter of the rules."""
        self._ui.edit_filter.setFocus()
        self._ui.edit_filter.selectAll()

    def _take_preset(self, preset: object) -> None:
        if isinstance(preset, Preset):
            wanted = replace(layouts.in_force(self.desk.data), preset=preset)
            self.desk.perform(partial(layouts.choose, self.desk.data, wanted, today=self.desk.today))

    def _take_margin(self, side: str, text: str) -> None:
        layout, field = layouts.in_force(self.desk.data), self.margins[side]
        try:
            margins = replace(layouts.margins_of(layout), **{side: read_margin(text)})
        except UserError as error:
            self.desk.refuse(error, teller=field.tell)
            return
        wanted = replace(layout, margins=margins)
        work = partial(layouts.choose, self.desk.data, wanted, today=self.desk.today)
        self.desk.perform(work, teller=field.tell)


def _columns() -> tuple[Column[ShownRule], ...]:
    return (
        Column("id", "Mã", lambda rule: rule.id, 12),
        Column("title", "Quy tắc", title_of, 50, stretch=True),
        Column("range", "Cho phép", range_of, 14),
        Column("value", "Đang dùng", value_of, 12),
        Column("severity", "Mức", lambda rule: SEVERITIES[rule.severity], 11),
        Column("source", "Căn cứ", lambda rule: rule.source, 32),
        Column("from", "Từ ngày", lambda rule: format_date(rule.valid_from), 12, sort=_from),
    )


def _key(rule: ShownRule) -> str:
    return rule.key


def _from(rule: ShownRule) -> object:
    return rule.valid_from


def _folded(rule: ShownRule) -> str:
    return fold(f"{rule.id} {title_of(rule)} {rule.source}")
