"""What a paper is about: seen, opened, added and taken away in the panel."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QListWidgetItem

from dxdesk.domain.period import Period
from dxdesk.domain.register import LinkKind, RegisterRow
from dxdesk.services import meetings, paper_links, register
from dxdesk.services.paper_links import LinkedRecord
from dxdesk.ui import theme
from dxdesk.ui.desk import Desk
from dxdesk.ui.field import ChoiceField
from dxdesk.ui.forms.ui_register_panel import Ui_RegisterPanel
from dxdesk.ui.register.words import LINKS, title

_RECORD = Qt.ItemDataRole.UserRole
_MOST_LINES = 6


class PaperLinks(QObject):
    """The list of links of the panel and the line below it that adds one."""

    opened = Signal(object)  # a LinkedRecord

    def __init__(self, ui: Ui_RegisterPanel, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._desk = desk
        self._row: RegisterRow | None = None
        self._kind = LinkKind.TASK
        theme.set_role(ui.error_link, "error")
        self.kind = ChoiceField(ui.combo_link_kind, self._on_kind_chosen)
        self.kind.offer([(words, kind) for kind, words in LINKS.items()])
        self.kind.show_value(self._kind)
        ui.list_links.itemActivated.connect(self._on_item_activated)
        ui.list_links.currentRowChanged.connect(self._on_current_row_changed)
        ui.button_link.clicked.connect(self.add)
        ui.button_unlink.clicked.connect(self.take_away)

    def show_row(self, row: RegisterRow) -> None:
        """Show what a paper is about."""
        self._row = row
        ui, shown = self._ui, paper_links.links_of(self._desk.data, row)
        ui.list_links.clear()
        for found in shown:
            item = QListWidgetItem(found.words[:1].upper() + found.words[1:])
            item.setData(_RECORD, found)
            item.setToolTip(found.words)
            ui.list_links.addItem(item)
        ui.list_links.setVisible(bool(shown))
        ui.label_no_links.setVisible(not shown)
        ui.list_links.setFixedHeight(
            round(theme.line(ui.list_links) * (min(len(shown), _MOST_LINES) * 1.25 + 0.7))
        )
        ui.error_link.hide()
        ui.button_unlink.setEnabled(False)
        self._offer_records()

    @property
    def words(self) -> list[str]:
        """The links shown."""
        shown = self._ui.list_links
        return [shown.item(number).text() for number in range(shown.count())]

    def _on_kind_chosen(self, kind: object) -> None:
        self._kind = LinkKind(str(kind))
        self._offer_records()

    def _offer_records(self) -> None:
        combo = self._ui.combo_link_record
        combo.clear()
        combo.setEditable(self._kind is LinkKind.MEETING)
        for words, record in self._records():
            combo.addItem(words, record)
        combo.setCurrentIndex(-1 if combo.isEditable() else 0)

    def _records(self) -> list[tuple[str, str]]:
        data, plan = self._desk.data, self._desk.plan
        match self._kind:
            case LinkKind.TASK if plan:
                return [(_named(one.code, one.title), str(one.id)) for one in data.tasks.of_plan(plan.id)]
            case LinkKind.INDICATOR if plan:
                found = data.indicators.of_plan(plan.id)
                return [(_named(one.code, one.text), str(one.id)) for one in found]
            case LinkKind.PERIOD if plan:
                return [(period.short, period.key) for period in _periods(plan.year)]
            case LinkKind.UNIT:
                valid = (unit for unit in data.units.all() if unit.valid_on(self._desk.today))
                return [(unit.name, str(unit.id)) for unit in valid]
            case LinkKind.INCOMING:
                rows = map(register.incoming_row, data.incoming.all())
                return [(f"{title(row)}: {row.title}", str(row.record_id)) for row in rows]
            case LinkKind.MEETING:
                names = dict.fromkeys(one.record for one in data.links.all() if one.kind is LinkKind.MEETING)
                held = [(meetings.named(one), str(one.id)) for one in data.meetings.all()]
                return [*held, *((name, name) for name in names if not name.isdecimal())]
        return []

    def add(self) -> None:
        """Link the paper to what is chosen; a meeting may be typed."""
        combo, row = self._ui.combo_link_record, self._row
        typed = combo.currentText().strip()
        known = (
            combo.findText(typed, Qt.MatchFlag.MatchExactly) if combo.isEditable() else combo.currentIndex()
        )
        record = combo.itemData(known) if known >= 0 else typed
        if row is None:
            return
        if not record:
            self._tell("Hãy chọn nội dung cần gắn, hoặc gõ tên cuộc họp.")
            return
        link = partial(paper_links.link, self._desk.data, row, kind=self._kind, record=record)
        self._desk.perform(link, teller=self._tell)

    def take_away(self) -> None:
        """Take the chosen link away."""
        found = self._chosen()
        if found is not None and found.link_id:
            self._desk.perform(partial(paper_links.unlink, self._desk.data, found.link_id))

    def _chosen(self) -> LinkedRecord | None:
        item = self._ui.list_links.currentItem()
        found = item.data(_RECORD) if item is not None else None
        return found if isinstance(found, LinkedRecord) else None

    def _tell(self, words: str) -> None:
        self._ui.error_link.setText(words)
        self._ui.error_link.show()

    def _on_item_activated(self, item: QListWidgetItem) -> None:
        self.opened.emit(item.data(_RECORD))

    def _on_current_row_changed(self, _number: int) -> None:
        found = self._chosen()
        self._ui.button_unlink.setEnabled(found is not None and bool(found.link_id))


def _named(code: str, text: str) -> str:
    return f"{code}. {text}" if code else text


def _periods(year: int) -> list[Period]:
    keys = [f"{year}-Q{n}" for n in range(1, 5)] + [f"{year}-H1", f"{year}-9M", str(year)]
    return [Period.parse(key) for key in (*keys, *(f"{year}-{month:02d}" for month in range(1, 13)))]
