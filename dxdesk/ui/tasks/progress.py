"""Writing down progress in the panel of a task; what is typed is kept as a draft until it is written."""

import json
from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QEvent, QObject, QSignalBlocker
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.domain.state import TaskState
from dxdesk.domain.task import ProgressEntry
from dxdesk.services import tasks
from dxdesk.ui import theme
from dxdesk.ui.date_field import DateField
from dxdesk.ui.desk import Desk
from dxdesk.ui.field import mark_wrong
from dxdesk.ui.forms.ui_task_editor import Ui_TaskEditor
from dxdesk.ui.growing_text import GrowingText
from dxdesk.ui.memory import Memory
from dxdesk.ui.tasks.words import progress_html

Draft = dict[str, str]
REPORTER_KEY = "tasks/reporter"


class TaskProgress(QObject):
    """The form for a new entry and the entries written so far."""

    def __init__(self, ui: Ui_TaskEditor, desk: Desk, memory: Memory, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._desk = desk
        self._memory = memory
        self._state: TaskState | None = None
        self.on = DateField(desk, "Ngày cập nhật", self._take_on)
        ui.layout_on.addWidget(self.on)
        ui.label_on.setBuddy(self.on)
        for edit in (ui.edit_result, ui.edit_difficulty, ui.edit_proposal):
            GrowingText(edit, least=2, most=6)
        theme.set_role(ui.error_progress, "error")
        ui.error_progress.hide()
        ui.button_write.clicked.connect(self.write)
        for widget in self._texts().values():
            widget.installEventFilter(self)
            widget.textChanged.connect(self._on_text_changed)

    def _texts(self) -> dict[str, QLineEdit | QPlainTextEdit]:
        ui = self._ui
        return {
            "percent": ui.edit_percent,
            "result": ui.edit_result,
            "difficulty": ui.edit_difficulty,
            "proposal": ui.edit_proposal,
            "reporter": ui.edit_reporter,
        }

    @property
    def said(self) -> bool:
        """Whether something to be written stands in the form."""
        return any(text for key, text in self.draft().items() if key not in ("reporter", "on"))

    def draft(self) -> Draft:
        """Return what stands in the form."""
        texts = {key: _text(widget) for key, widget in self._texts().items()}
        return texts | {"on": self.on.day.isoformat() if self.on.day else ""}

    def show_state(self, state: TaskState) -> None:
        """Show the entries of a task, and its draft where another one was shown before."""
        other = self._state is None or self._state.task.id != state.task.id
        if other:
            self.keep_draft()
        self._state = state
        if other:
            self._show_draft(self._kept_draft())
        entries = state.entries
        self._ui.text_entries.setHtml(
            progress_html(entries) if entries else "<p>Chưa có ai báo tiến độ của nhiệm vụ này.</p>"
        )

    def start(self) -> None:
        """Put the cursor where one writes."""
        self._ui.edit_percent.setFocus()
        self._ui.edit_percent.selectAll()

    def write(self) -> None:
        """Write the entry; what is wrong is said above the texts and nothing is lost."""
        if self._state is None:
            return
        try:
            entry = self._entry(self._state.task.id)
        except UserError as error:
            self._desk.refuse(error, teller=self._tell)
            return

        def work() -> Change:
            return tasks.add_progress(self._desk.data, entry)

        if self._desk.perform(work, teller=self._tell) is not None:
            self._memory.keep(REPORTER_KEY, entry.reported_by)
            self._show_draft({})
            self.keep_draft()

    def _entry(self, task_id: int) -> ProgressEntry:
        draft = self.draft()
        percent = draft["percent"].removesuffix("%").strip()
        if percent and not (percent.isascii() and percent.isdigit()):
            raise UserError("progress.percent", percent=percent)
        return ProgressEntry(
            task_id=task_id,
            on=self.on.day or self._desk.today,
            percent=int(percent) if percent else None,
            result=draft["result"],
            difficulty=draft["difficulty"],
            proposal=draft["proposal"],
            reported_by=draft["reporter"],
        )

    def _tell(self, sentence: str) -> None:
        self._ui.error_progress.setText(sentence)
        self._ui.error_progress.show()
        mark_wrong(self._ui.edit_percent, wrong=True)
        self.start()

    def _take_on(self, day: date | None) -> None:
        self.on.show_day(day or self._desk.today)
        self.keep_draft()

    def _on_text_changed(self) -> None:
        self._ui.error_progress.hide()
        mark_wrong(self._ui.edit_percent, wrong=False)
        self._ui.label_draft.setText(
            "Đang soạn, chưa ghi. Nội dung được giữ lại nếu chuyển sang việc khác." if self.said else ""
        )

    def _show_draft(self, draft: Draft) -> None:
        for key, widget in self._texts().items():
            text = draft.get(key) or (self._memory.text(REPORTER_KEY) if key == "reporter" else "")
            with QSignalBlocker(widget):
                if isinstance(widget, QLineEdit):
                    widget.setText(text)
                else:
                    widget.setPlainText(text)
        kept = draft.get("on")
        self.on.show_day(date.fromisoformat(kept) if kept else self._desk.today)
        self._on_text_changed()

    def _key(self) -> str:
        return f"drafts/progress/{self._state.task.id if self._state else 0}"

    def _kept_draft(self) -> Draft:
        kept = self._memory.text(self._key())
        return dict(_pairs(kept)) if kept else {}

    def keep_draft(self) -> None:
        """Keep what is typed and not written yet, over the closing of the window too."""
        if self._state is None:
            return
        kept = json.dumps(self.draft(), ensure_ascii=False) if self.said else ""
        if kept != self._memory.text(self._key()):
            self._memory.keep(self._key(), kept)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002  # Qt's signature
        """Keep the draft whenever a field of the form is left."""
        if event.type() is QEvent.Type.FocusOut:
            self.keep_draft()
        return False


def _text(widget: QLineEdit | QPlainTextEdit) -> str:
    return (widget.text() if isinstance(widget, QLineEdit) else widget.toPlainText()).strip()


def _pairs(kept: str) -> Iterator[tuple[str, str]]:
    """Read a kept draft; one that somebody spoiled is as good as none."""
    try:
        found = json.loads(kept)
    except ValueError:
        return
    if isinstance(found, dict):
        yield from ((str(key), str(value)) for key, value in found.items())
