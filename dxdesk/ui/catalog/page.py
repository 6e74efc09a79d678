"""The page Danh mục: units, people, the reporting regime, recipients, calendar, office, numbers, layout."""

from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dxdesk.domain.change import Change
from dxdesk.ui.catalog.calendar_tab import CalendarTab
from dxdesk.ui.catalog.duties_tab import DutiesTab
from dxdesk.ui.catalog.groups_tab import GroupsTab
from dxdesk.ui.catalog.layout_tab import LayoutTab
from dxdesk.ui.catalog.offices_tab import OfficesTab
from dxdesk.ui.catalog.people_tab import PeopleTab
from dxdesk.ui.catalog.recipients_tab import RecipientsTab
from dxdesk.ui.catalog.record_tab import RecordTab
from dxdesk.ui.catalog.series_tab import SeriesTab
from dxdesk.ui.catalog.units_tab import UnitsTab
from dxdesk.ui.desk import Desk
from dxdesk.ui.forms.ui_catalog_page import Ui_CatalogPage
from dxdesk.ui.icons import Icon
from dxdesk.ui.icons import icon as icon_of
from dxdesk.ui.memory import Memory
from dxdesk.ui.page import Page

_TAB_OF_KIND = {
    "unit": "units",
    "unit_group": "groups",
    "person": "people",
    "duty": "duties",
    "office": "offices",
}
_TITLES = {
    "units": "Đơn vị",
    "groups": "Nhóm đơn vị",
    "people": "Người",
    "duties": "Chế độ báo cáo",
    "recipients": "Nơi nhận",
    "calendar": "Lịch làm việc",
    "offices": "Cơ quan, người ký",
    "series": "Dãy số",
    "layout": "Thể thức",
}


class CatalogPage(Page):
    """Tabs of lists; each is built when it is first opened."""

    title, icon, key = "Danh mục", Icon.CATALOG, "catalog"

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(desk, memory, parent)
        self._ui = Ui_CatalogPage()
        self._ui.setupUi(self)
        self._tabs: dict[str, Tab] = {}
        self.action_add = QAction(self)
        self.action_delete = QAction(icon_of(Icon.DELETE), "Xóa", self)
        self.action_add.triggered.connect(self._on_add_triggered)
        self.action_delete.triggered.connect(self._on_delete_triggered)
        self._places: dict[str, QVBoxLayout] = {}
        for key, title in _TITLES.items():
            place = QWidget(self)
            self._places[key] = QVBoxLayout(place)
            self._places[key].setContentsMargins(0, 0, 0, 0)
            self._ui.tabs_catalog.addTab(place, title)
        self._ui.tabs_catalog.currentChanged.connect(self._on_tab_changed)

    @property
    def tab(self) -> "Tab":
        """The tab that is open."""
        return self.open_tab(tuple(_TITLES)[self._ui.tabs_catalog.currentIndex()])

    def open_tab(self, key: str) -> "Tab":
        """Open a tab, built when it is opened for the first time."""
        if key not in self._tabs:
            self._tabs[key] = self._build(key)
            self._places[key].addWidget(self._tabs[key])
        self._ui.tabs_catalog.setCurrentIndex(tuple(_TITLES).index(key))
        return self._tabs[key]

    def _build(self, key: str) -> "Tab":
        match key:
            case "units":
                return UnitsTab(self.desk, self.memory, self)
            case "groups":
                return GroupsTab(self.desk, self.memory, self)
            case "people":
                return PeopleTab(self.desk, self.memory, self)
            case "duties":
                return DutiesTab(self.desk, self.memory, self)
            case "calendar":
                return CalendarTab(self.desk, self.memory, self)
            case "offices":
                return OfficesTab(self.desk, self.memory, self)
            case "series":
                return SeriesTab(self.desk, self.memory, self)
            case "layout":
                return LayoutTab(self.desk, self.memory, self)
        return RecipientsTab(self.desk, self)

    def header_actions(self) -> tuple[QAction, ...]:
        """Offer to add and delete where the open tab is a list."""
        tab = self.tab
        if not isinstance(tab, RecordTab):
            return ()
        self.action_add.setText(f"Thêm {tab.noun}")
        return (self.action_add, self.action_delete)

    def reload(self) -> None:
        """Show everything from the beginning."""
        for tab in (self.tab, *self._tabs.values()):
            tab.reload()
        self._tell()

    def refresh(self, change: Change) -> None:
        """Show what an action changed."""
        for tab in self._tabs.values():
            tab.refresh(change)
        if change.concerns("unit", "unit_group", "person"):
            self._tell()

    def _tell(self) -> None:
        data, today = self.desk.data, self.desk.today
        units = data.units.all()
        valid = sum(unit.valid_on(today) for unit in units)
        self.sentence_changed.emit(
            f"{valid} đơn vị đang dùng, {len(units) - valid} chưa hoặc hết hiệu lực; "
            f"{len(data.units.groups())} nhóm; {len(data.people.all())} người."
        )

    def find(self) -> None:  # type: ignore[override]  # hides QWidget.find(id), which nobody needs
        """Put the cursor into the filter of the open tab."""
        self.tab.start_filter()

    def show_record(self, kind: str, record_id: int) -> bool:
        """Open the tab of a record and choose it there."""
        key = _TAB_OF_KIND.get(kind)
        if key is None:
            return False
        tab = self.open_tab(key)
        return isinstance(tab, RecordTab) and tab.choose(record_id)

    def _on_tab_changed(self) -> None:
        self.take_pending()
        self.open_tab(tuple(_TITLES)[self._ui.tabs_catalog.currentIndex()])
        self.actions_changed.emit()

    def _on_add_triggered(self) -> None:
        tab = self.tab
        if isinstance(tab, RecordTab):
            self.take_pending()
            tab.add_record()

    def _on_delete_triggered(self) -> None:
        tab = self.tab
        if isinstance(tab, RecordTab):
            self.take_pending()
            tab.delete_record()


Tab = RecordTab[Any] | RecipientsTab | SeriesTab | LayoutTab
