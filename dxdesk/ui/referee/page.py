"""The page Kiểm tra thể thức: any .docx judged by the layout rules, and a mended copy of it."""

from functools import partial
from pathlib import Path

from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from dxdesk.documents.referee.finding import Outcome
from dxdesk.domain.errors import UserError
from dxdesk.services import referee
from dxdesk.services.referee import MendedFile
from dxdesk.ui import dialogs, theme
from dxdesk.ui.desk import Desk, News
from dxdesk.ui.forms.ui_referee_page import Ui_RefereePage
from dxdesk.ui.icons import Icon
from dxdesk.ui.icons import icon as icon_of
from dxdesk.ui.latest_work import LatestWork
from dxdesk.ui.memory import Memory
from dxdesk.ui.messages import sentence
from dxdesk.ui.page import Page
from dxdesk.ui.records_model import Group
from dxdesk.ui.referee.judged import Judged, Said, judge, mend, said, said_of
from dxdesk.ui.referee.listing import findings_model, where
from dxdesk.ui.table import RecordsView
from dxdesk.ui.verdict_words import OUTCOMES, headline

WORD_FILES = "Word (*.docx)"
_FOLDER_KEY = "referee/folder"
_ALL_KEY = "referee/all"
_WRONG = (Outcome.FAIL, Outcome.WARN)
_MOST_PLACES = 12
_NOTHING = "Chưa kiểm tra tệp nào."


class RefereePage(Page):
    """Choose or drop a .docx, see what is wrong and where, take a mended copy."""

    title, icon, key = "Kiểm tra thể thức", Icon.PAGE_LAYOUT, "referee"

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(desk, memory, parent)
        self.judged: Judged | None = None
        self._ui = Ui_RefereePage()
        self._ui.setupUi(self)
        self.setAcceptDrops(True)
        self.model = findings_model(self)
        self.table = RecordsView(self, lines=2)
        self.table.setAccessibleName("Kết quả kiểm tra thể thức")
        self.table.show_model(self.model, memory, "referee")
        self.judging = LatestWork(self)
        self.mending = LatestWork(self)
        self.action_choose = QAction(icon_of(Icon.FOLDER_OPEN), "Chọn tệp Word…", self)
        self.action_mend = QAction(icon_of(Icon.EDIT), "Sửa giúp…", self)
        self.action_mend.setToolTip(
            "Ghi một bản sao đã sửa phông, cỡ chữ, giãn dòng, lề, số trang; bản gốc giữ nguyên"
        )
        self.action_again = QAction(icon_of(Icon.REFRESH), "Kiểm tra lại", self)
        self._lay_out()
        self._connect()
        self._show(None)

    def _lay_out(self) -> None:
        ui, half = self._ui, theme.half_line(self)
        self.inset(ui.layout_filled)
        ui.layout_table.addWidget(self.table)
        ui.splitter_referee.setHandleWidth(2 * half)
        self.memory.attach_splitter("referee", ui.splitter_referee, shares=(3, 2))
        ui.layout_panel.setContentsMargins(2 * half, 2 * half, 2 * half, 2 * half)
        ui.layout_panel.setSpacing(half)
        theme.set_role(ui.frame_panel, "card")
        theme.set_role(ui.label_title, "group")
        names = (ui.name_measured, ui.name_allowed, ui.name_where, ui.name_mend)
        for label in (*names, ui.label_source, ui.label_empty_next):
            theme.set_role(label, "secondary")
        theme.set_role(ui.label_empty, "group")
        ui.layout_empty.setContentsMargins(2 * half, half, 2 * half, half)
        ui.check_all.setChecked(self.memory.text(_ALL_KEY, "") == "1")

    def _connect(self) -> None:
        self.action_choose.triggered.connect(self.choose)
        self.action_mend.triggered.connect(self.mend)
        self.action_again.triggered.connect(self.check_again)
        self._ui.check_all.toggled.connect(self._on_all_toggled)
        self.table.record_chosen.connect(self._show_line)
        self.judging.succeeded.connect(self._show)
        self.judging.refused.connect(self._on_refused)
        self.mending.succeeded.connect(self._on_mended)
        self.mending.refused.connect(self.desk.refuse)

    def header_actions(self) -> tuple[QAction, ...]:
        """Offer to choose a file; the rest once one is judged."""
        return (self.action_choose, self.action_mend, self.action_again)

    def reload(self) -> None:
        """Say how things stand; what was judged stands."""
        self._tell()

    def choose(self) -> None:
        """Ask for a file and judge it."""
        kept = self.memory.text(_FOLDER_KEY)
        path = dialogs.ask_open_file(self, "Kiểm tra thể thức", WORD_FILES, Path(kept) if kept else None)
        if path is not None:
            self.memory.keep(_FOLDER_KEY, str(path.parent))
            self.check(path)

    def check(self, path: Path) -> None:
        """Judge a file beside the window."""
        self._start(path, None)

    def check_paper(self, content: bytes, name: str) -> None:
        """Judge the paper that another page shows."""
        self._start(Path(name), content)

    def _start(self, path: Path, content: bytes | None) -> None:
        self.sentence_changed.emit(f"Đang kiểm tra {path.name}…")
        self.judging.start(f"Kiểm tra {path.name}", partial(judge, path, content))

    def check_again(self) -> None:
        """Judge the same file once more, after it was changed in Word."""
        if self.judged is not None:
            self._start(self.judged.path, self.judged.content)

    def mend(self) -> None:
        """Ask where and write a mended copy."""
        if self.judged is None:
            return
        judged = self.judged
        suggested = referee.free_copy(judged.path if judged.content is None else self._folder / judged.path)
        out = dialogs.ask_save_file(self, "Ghi bản đã sửa", WORD_FILES, suggested)
        if out is not None:
            self.mending.start("Sửa giúp", partial(mend, judged.path, judged.content, out))

    @property
    def _folder(self) -> Path:
        """Where a copy of what is no file is suggested to be written."""
        kept = self.memory.text(_FOLDER_KEY)
        return Path(kept) if kept and Path(kept).is_dir() else self.desk.data.path.parent

    def _on_mended(self, mended: MendedFile) -> None:
        self._show(Judged(mended.path, mended.verdict, mended.changes))
        self.desk.say(f"Đã sửa {len(mended.changes)} chỗ trong bản sao {mended.path}; bản gốc giữ nguyên.")

    def _on_refused(self, error: UserError) -> None:
        self._tell()
        self.desk.told.emit(News(sentence(error), wrong=True))

    def _show(self, judged: Judged | None) -> None:
        self.judged = judged
        ui = self._ui
        ui.stack_referee.setCurrentWidget(ui.widget_filled if judged else ui.widget_empty)
        self.action_again.setEnabled(judged is not None)
        mechanical = judged is not None and any(found.mechanical for found in judged.verdict.findings)
        self.action_mend.setEnabled(mechanical)
        self._show_lines()
        self._tell()

    def _show_lines(self) -> None:
        if self.judged is None:
            return
        outcomes = tuple(Outcome) if self._ui.check_all.isChecked() else _WRONG
        ordered = (*_WRONG, *(outcome for outcome in outcomes if outcome not in _WRONG))
        lines = said(self.judged.verdict, ordered)
        changed = said_of(self.judged.changes, start=sum(map(len, lines.values())))
        self.model.show_groups(
            (
                *(Group(f"{OUTCOMES[of]} ({len(found)})", found) for of, found in lines.items() if found),
                *(
                    [Group(f"Đã sửa trong bản sao này ({len(self.judged.changes)} chỗ)", changed)]
                    if changed
                    else []
                ),
            )
        )
        self.table.choose_first()
        self._ui.label_fine.setVisible(not self.judged.verdict.of(Outcome.FAIL))

    def _tell(self) -> None:
        judged = self.judged
        self.sentence_changed.emit(headline(judged.verdict, judged.path.name) if judged else _NOTHING)

    def _show_line(self, line: Said | None) -> None:
        ui = self._ui
        ui.frame_panel.setVisible(line is not None)
        if line is None:
            return
        found = line.first
        ui.label_title.setText(f"{found.title} ({found.rule})")
        ui.label_measured.setText(found.measured or "–")
        ui.label_allowed.setText(found.allowed or "–")
        ui.label_where.setText(where(line, _MOST_PLACES) or "Cả văn bản")
        by_itself = " «Sửa giúp» sửa được trong một bản sao." if line.mechanical else ""
        ui.label_mend.setText((found.mend or "–") + by_itself)
        ui.label_source.setText(found.source)

    def find(self) -> None:  # type: ignore[override]  # hides QWidget.find(id), which nobody needs
        """Put the cursor into the table."""
        self.table.setFocus()

    def _on_all_toggled(self, checked: bool) -> None:
        self.memory.keep(_ALL_KEY, "1" if checked else "")
        self._show_lines()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one Word file."""
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Judge the file that was dropped."""
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.check(path)


def _dropped(event: QDropEvent) -> Path | None:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].suffix.lower() == ".docx" else None
