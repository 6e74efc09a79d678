"""The page Cuộc họp: meetings, committees, and who came how often."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from dxdesk.domain.change import Change
from dxdesk.domain.meeting import Meeting, MeetingKind
from dxdesk.services import meeting_follow_up, papers_of_meeting, wordings
from dxdesk.ui.catalog.record_tab import RecordTab
from dxdesk.ui.desk import Desk
from dxdesk.ui.forms.ui_meetings_page import Ui_MeetingsPage
from dxdesk.ui.icons import Icon
from dxdesk.ui.icons import icon as icon_of
from dxdesk.ui.meeting_words import sentence
from dxdesk.ui.meetings.attendance_tab import AttendanceTab
from dxdesk.ui.meetings.committees_tab import CommitteesTab
from dxdesk.ui.meetings.meetings_tab import MeetingsTab
from dxdesk.ui.meetings.mode import MeetingMode
from dxdesk.ui.meetings.printing import sheet
from dxdesk.ui.memory import Memory
from dxdesk.ui.page import Page

if TYPE_CHECKING:
    from dxdesk.documents.blocks import OfficialDocument

CONCERNS = ("meeting", "committee", "task", "progress", "plan")
_TITLES = {"meetings": "Cuộc họp", "committees": "Ban, tổ", "attendance": "Dự họp"}


class MeetingsPage(Page):
    """Tabs of meetings, committees and attendance; each is built when it is first opened."""

    title, icon, key = "Cuộc họp", Icon.MEETINGS, "meetings"

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(desk, memory, parent)
        self._ui = Ui_MeetingsPage()
        self._ui.setupUi(self)
        self._tabs: dict[str, Tab] = {}
        self.mode: MeetingMode | None = None
        self._places: dict[str, QVBoxLayout] = {}
        for key, title in _TITLES.items():
            place = QWidget(self)
            self._places[key] = QVBoxLayout(place)
            self._places[key].setContentsMargins(0, 0, 0, 0)
            self._ui.tabs_meetings.addTab(place, title)
        self._make_actions()
        self._ui.tabs_meetings.currentChanged.connect(self._on_tab_changed)

    def _make_actions(self) -> None:
        self.action_meet = QAction("Vào họp", self)
        self.action_meet.setShortcut(QKeySequence("F11"))
        self.action_meet.setToolTip("Toàn màn hình, chữ lớn, chỉ dùng bàn phím để ghi kết luận")
        self.action_meet.triggered.connect(self.meet)
        self.action_meet.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(self.action_meet)
        self.action_add = QAction(icon_of(Icon.ADD), "Thêm cuộc họp", self)
        self.action_add.setMenu(QMenu(self))
        self.action_member = QAction(icon_of(Icon.ADD), "Thêm thành viên", self)
        self.action_member.triggered.connect(self._on_add_triggered)
        self.action_board = QAction("Thêm ban, tổ", self)
        self.action_board.triggered.connect(self._on_add_board_triggered)
        self.action_delete = QAction(icon_of(Icon.DELETE), "Xóa", self)
        self.action_delete.triggered.connect(self._on_delete_triggered)
        self.action_papers = QAction(icon_of(Icon.DOCUMENTS), "Soạn văn bản", self)
        menu = QMenu(self)
        for key, words in (
            (papers_of_meeting.INVITATION, "Giấy mời"),
            (papers_of_meeting.MINUTES, "Biên bản"),
            (papers_of_meeting.CONCLUSIONS, "Thông báo kết luận"),
        ):
            menu.addAction(words).triggered.connect(partial(self._on_write_triggered, key))
        self.action_papers.setMenu(menu)

    @property
    def meetings_tab(self) -> MeetingsTab:
        """The tab of the meetings."""
        tab = self._built("meetings")
        if not isinstance(tab, MeetingsTab):
            raise TypeError(type(tab))
        return tab

    @property
    def tab(self) -> "Tab":
        """The tab that is open."""
        return self._built(tuple(_TITLES)[self._ui.tabs_meetings.currentIndex()])

    def open_tab(self, key: str) -> "Tab":
        """Open a tab."""
        self._ui.tabs_meetings.setCurrentIndex(tuple(_TITLES).index(key))
        return self._built(key)

    def _built(self, key: str) -> "Tab":
        if key not in self._tabs:
            self._tabs[key] = self._build(key)
            self._places[key].addWidget(self._tabs[key])
        return self._tabs[key]

    def _build(self, key: str) -> "Tab":
        match key:
            case "committees":
                return CommitteesTab(self.desk, self.memory, self)
            case "attendance":
                return AttendanceTab(self.desk, self.memory, self)
        tab = MeetingsTab(self.desk, self.memory, self)
        tab.panel.asked_for.connect(self.asked_for)
        tab.view.record_opened.connect(self.meet)
        return tab

    def header_actions(self) -> tuple[QAction, ...]:
        """Offer what the open tab can do."""
        match self.tab:
            case MeetingsTab():
                self._offer_kinds()
                return (self.action_meet, self.action_add, self.action_papers, self.action_delete)
            case CommitteesTab():
                return (self.action_member, self.action_board, self.action_delete)
        return ()

    def _offer_kinds(self) -> None:
        menu = self.action_add.menu()
        if not isinstance(menu, QMenu):
            return
        menu.clear()
        wanted: list[tuple[str, MeetingKind, int | None]] = [
            ("Giao ban", MeetingKind.BRIEFING, None),
            *(
                (f"Họp {board.name}", MeetingKind.COMMITTEE, board.id)
                for board in self.desk.data.meetings.committees()
            ),
            ("Cuộc họp khác", MeetingKind.OTHER, None),
        ]
        for words, kind, board_id in wanted:
            menu.addAction(words).triggered.connect(partial(self._on_kind_triggered, kind, board_id))

    def reload(self) -> None:
        """Show everything from the beginning."""
        for tab in tuple({id(tab): tab for tab in (self.tab, *self._tabs.values())}.values()):
            tab.reload()
        self._tell()
        self.actions_changed.emit()

    def refresh(self, change: Change) -> None:
        """Show what an action changed."""
        for tab in tuple(self._tabs.values()):
            tab.refresh(change)
        if self.mode is not None:
            self.mode.refresh(change)
        if change.concerns(*CONCERNS):
            self._tell()
        if change.concerns("committee"):
            self._offer_kinds()

    def _tell(self) -> None:
        data, today = self.desk.data, self.desk.today
        every = data.meetings.all()
        late = sum(item.late for item in meeting_follow_up.every_conclusion(data, today=today))
        self.action_meet.setEnabled(bool(every))
        self.action_papers.setEnabled(bool(every))
        self.sentence_changed.emit(sentence(every, today=today, late=late))

    def find(self) -> None:  # type: ignore[override]  # hides QWidget.find(id), which nobody needs
        """Put the cursor into the filter of the open tab."""
        self.tab.start_filter()

    def printable(self) -> "OfficialDocument | None":
        """Return the sheet of the chosen meeting; None without one."""
        meeting: Meeting | None = self.meetings_tab.chosen
        if meeting is None:
            return None
        from dxdesk.documents.meeting_sheet import meeting_sheet

        data, today = self.desk.data, self.desk.today
        return meeting_sheet(sheet(data, meeting, today=today), wordings.in_force(data, today))

    def show_record(self, kind: str, record_id: int) -> bool:
        """Open the tab of a record and choose it there."""
        if kind == "meeting":
            self.open_tab("meetings")
            return self.meetings_tab.choose(record_id)
        if kind != "committee":
            return False
        tab, members = self.open_tab("committees"), self.desk.data.meetings.members(record_id)
        return isinstance(tab, CommitteesTab) and bool(members) and tab.choose(members[0].id)

    def meet(self, *_chosen: object) -> None:
        """Open the meeting mode on the chosen meeting."""
        self.take_pending()
        meeting = self.meetings_tab.chosen
        if meeting is None:
            return
        if self.mode is None:
            self.mode = MeetingMode(self.desk, self)
            self.mode.left.connect(self._on_mode_left)
        self.mode.open_for(meeting.id)

    def _on_mode_left(self, meeting_id: int) -> None:
        self.show_record("meeting", meeting_id)
        panel = self.meetings_tab.panel
        panel.ui.tabs_panel.setCurrentWidget(panel.ui.page_conclusions)
        self.window().activateWindow()

    def _on_tab_changed(self) -> None:
        self.take_pending()
        self._built(tuple(_TITLES)[self._ui.tabs_meetings.currentIndex()])
        self.actions_changed.emit()

    def _on_kind_triggered(self, kind: MeetingKind, board_id: int | None, *_checked: object) -> None:
        self.take_pending()
        tab = self.meetings_tab
        meeting_id = tab.add(kind, board_id)
        if meeting_id is not None and tab.choose(meeting_id):
            tab.first_field().setFocus()

    def _on_add_triggered(self) -> None:
        tab = self.tab
        if isinstance(tab, RecordTab):
            self.take_pending()
            tab.add_record()

    def _on_add_board_triggered(self) -> None:
        tab = self.tab
        if isinstance(tab, CommitteesTab):
            self.take_pending()
            member_id = tab.add_board()
            if member_id is not None and tab.choose(member_id):
                tab.panel.edit_committee.setFocus()
                tab.panel.edit_committee.selectAll()

    def _on_delete_triggered(self) -> None:
        tab = self.tab
        if isinstance(tab, RecordTab):
            self.take_pending()
            tab.delete_record()

    def _on_write_triggered(self, key: str, *_checked: object) -> None:
        self.take_pending()
        chosen: Meeting | None = self.meetings_tab.chosen
        if chosen is not None:
            self.meetings_tab.panel.write(key)


Tab = RecordTab[Any] | AttendanceTab
