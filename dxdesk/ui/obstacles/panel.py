"""The fields of something noted: each takes effect when it is left."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dxdesk.domain.document import Document
from dxdesk.domain.obstacle import Obstacle
from dxdesk.domain.vn_format import format_date
from dxdesk.services import obstacles
from dxdesk.services.in_force_plan import plan_on
from dxdesk.services.obstacles import ObstacleRow
from dxdesk.ui import theme
from dxdesk.ui.catalog.record_form import RecordForm
from dxdesk.ui.date_field import DateField
from dxdesk.ui.desk import Desk
from dxdesk.ui.field import ChoiceField
from dxdesk.ui.forms.ui_obstacle_panel import Ui_ObstaclePanel
from dxdesk.ui.growing_text import GrowingText
from dxdesk.ui.obstacles.words import KINDS, ORIGINS, STATES
from dxdesk.ui.state_label import StateLabel

_LETTERS = 90
About = tuple[int | None, int | None]  # the task, the indicator


class ObstaclePanel(QWidget):
    """Shows one difficulty or initiative."""

    document_wanted = Signal(int)
    task_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.ui = Ui_ObstaclePanel()
        self.ui.setupUi(self)
        self._form = RecordForm(desk, obstacles.save)
        self.state = StateLabel(self)
        self.ui.layout_state.addWidget(self.state)
        self._bind()
        self._dress()
        self.ui.button_document.clicked.connect(self._on_document_clicked)
        self.ui.button_task.clicked.connect(self._on_task_clicked)

    def _bind(self) -> None:
        ui, form = self.ui, self._form
        form.choice("kind", ui.combo_kind).offer([(words, kind) for kind, words in KINDS.items()])
        form.text("text", ui.text_text, ui.error_text)
        self.about = ChoiceField(ui.combo_about, self._take_about)
        self._unit = form.choice("unit_id", ui.combo_unit)
        form.text("raised_by", ui.edit_raised_by, ui.error_raised_by)
        self._meeting = form.choice("meeting_id", ui.combo_meeting)
        form.text("owner", ui.edit_owner, ui.error_owner)
        form.text("waiting_on", ui.edit_waiting_on, ui.error_waiting_on)
        form.text("proposal", ui.text_proposal, ui.error_proposal)
        form.text("decision", ui.text_decision, ui.error_decision)
        form.text("decided_by", ui.edit_decided_by, ui.error_decided_by)
        self._document = form.choice("document_id", ui.combo_document)
        form.text("note", ui.edit_note, ui.error_note)
        self.days: dict[str, DateField] = {}
        for name, words in (
            ("raised_on", "Ngày nêu"),
            ("waiting_since", "Chờ từ ngày"),
            ("decided_on", "Ngày quyết định"),
            ("closed_on", "Kết thúc ngày"),
        ):
            day = form.day(name, words, getattr(ui, f"layout_{name}"), getattr(ui, f"error_{name}"), self)
            getattr(ui, f"label_{name}").setBuddy(day)
            self.days[name] = day

    def _dress(self) -> None:
        ui = self.ui
        for label, role in (
            (ui.label_follow, "group"),
            (ui.label_decided, "group"),
            (ui.label_source, "secondary"),
        ):
            theme.set_role(label, role)
        for edit in (ui.text_text, ui.text_proposal, ui.text_decision):
            GrowingText(edit, least=2, most=7)

    def show_row(self, row: ObstacleRow) -> None:
        """Show something noted."""
        self._offer(row.obstacle)
        self._form.show(row.obstacle)
        self.about.show_value((row.obstacle.task_id, row.obstacle.indicator_id))
        self.state.show_look(STATES[row.state])
        source = ORIGINS[row.obstacle.origin].format(day=format_date(row.obstacle.raised_on))
        self.ui.label_source.setText(source)
        self.ui.label_source.setVisible(bool(source))
        self.ui.button_document.setEnabled(row.obstacle.document_id is not None)
        self.ui.button_task.setVisible(row.obstacle.task_id is not None)

    def _offer(self, obstacle: Obstacle) -> None:
        data, plan = self._desk.data, self._desk.plan
        units = [(unit.name, unit.id) for unit in data.units.all()]
        self._unit.offer([("(không ghi)", None), *units])
        meetings = [
            (_short(f"{format_date(one.day)}: {one.title}"), one.id) for one in reversed(data.meetings.all())
        ]
        self._meeting.offer([("(không nêu tại cuộc họp)", None), *meetings])
        papers = [(_paper(one), one.id) for one in reversed(data.documents.all())]
        self._document.offer([("(chưa có văn bản)", None), *papers])
        choices: list[tuple[str, object]] = [("Cả kế hoạch", (None, None))]
        if plan is not None:
            found = plan_on(data, plan, self._desk.today)
            choices += [(_short(f"{one.code}. {one.title}"), (one.id, None)) for one in found.tasks]
            choices += [(_short(f"{one.code}. {one.text}"), (None, one.id)) for one in found.indicators]
        about = (obstacle.task_id, obstacle.indicator_id)
        if about not in [value for _, value in choices]:
            choices.append(("(đã rút khỏi kế hoạch)", about))
        self.about.offer(choices)

    def _take_about(self, value: object) -> None:
        record = self._form.record
        if record is None or not isinstance(value, tuple):
            return
        task_id, indicator_id = value
        changed = replace(record, task_id=task_id, indicator_id=indicator_id)
        self._desk.perform(partial(obstacles.save, self._desk.data, changed))

    def _on_document_clicked(self) -> None:
        if self._form.record and self._form.record.document_id is not None:
            self.document_wanted.emit(self._form.record.document_id)

    def _on_task_clicked(self) -> None:
        if self._form.record and self._form.record.task_id is not None:
            self.task_wanted.emit(self._form.record.task_id)


def _paper(paper: Document) -> str:
    number = f"{paper.number}/{paper.symbol}: " if paper.number else ""
    return _short(f"{number}{paper.title}")


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LETTERS else f"{words[: _LETTERS - 1]}…"
