"""The form of a roll-out: what it is, its states, where it began, its goal, what reports print."""

from decimal import Decimal

from PySide6.QtWidgets import QScrollArea, QWidget

from dxdesk.documents.rollout_part import rollout_sentence
from dxdesk.domain.change import Change
from dxdesk.domain.rollout import Rollout, RolloutProgress
from dxdesk.services import rollouts, wordings
from dxdesk.services.typed import typed_whole
from dxdesk.storage.data_file import DataFile
from dxdesk.ui import theme
from dxdesk.ui.catalog.record_form import RecordForm
from dxdesk.ui.desk import Desk
from dxdesk.ui.forms.ui_rollouts_details import Ui_RolloutDetails
from dxdesk.ui.rollouts.words import IN_REPORTS, MEASURES, figure


def _save(data: DataFile, rollout: Rollout) -> Change:
    return rollouts.save(data, rollout=rollout)


def _read_whole(text: str) -> int | None:
    return typed_whole(text.strip(), code="rollout.number", negative="rollout.negative")


def _write_whole(value: int | Decimal | None) -> str:
    return "" if value is None else figure(int(value))


def _read_states(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";") if part.strip())


def _write_states(states: tuple[str, ...]) -> str:
    return "; ".join(states)


class RolloutDetails(QScrollArea):
    """The fields of the roll-out at hand; each takes effect when it is left."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        panel = QWidget(self)
        self.ui = Ui_RolloutDetails()
        self.ui.setupUi(panel)
        self.setWidget(panel)
        self.setWidgetResizable(True)
        ui = self.ui
        ui.text_title.setFixedHeight(theme.line(self) * 3)
        ui.text_note.setFixedHeight(theme.line(self) * 4)
        theme.set_role(ui.label_preview, "secondary")
        self._form: RecordForm[Rollout] = RecordForm(desk, _save)
        self._bind()

    def _bind(self) -> None:
        ui, form = self.ui, self._form
        self._fields = [
            form.text("title", ui.text_title, ui.error_title),
            form.text("states", ui.edit_states, ui.error_states, read=_read_states, write=_write_states),
            form.text("noun", ui.edit_noun, ui.error_noun),
            form.text("existing", ui.edit_existing, ui.error_existing, read=_read_whole, write=_write_whole),
            form.text("goal", ui.edit_goal, ui.error_goal, read=_read_whole, write=_write_whole),
            form.text("note", ui.text_note),
        ]
        self._task = form.choice("task_id", ui.combo_task)
        form.choice("measure", ui.combo_measure).offer(list(MEASURES))
        form.choice("in_report", ui.combo_report).offer(list(IN_REPORTS))

    def show_progress(self, item: RolloutProgress) -> None:
        """Show a roll-out and the sentence that the next report prints of it."""
        plan, data = self._desk.plan, self._desk.data
        if plan is not None:
            tasks = data.tasks.of_plan(plan.id)
            self._task.offer([(f"{task.code}. {task.title}".strip(". "), task.id) for task in tasks])
        self._form.show(item.rollout)
        for widget in (self.ui.label_states, self.ui.edit_states):
            widget.setVisible(item.in_states)
        said = rollout_sentence(item, wordings.in_force(data, self._desk.today))
        self.ui.label_preview.setText(f"Câu trong báo cáo: {said}")

    def take_pending(self) -> None:
        """Take what is being typed."""
        for field in self._fields:
            field.commit()

    def start_title(self) -> None:
        """Let the title be typed."""
        self.ui.text_title.setFocus()
        self.ui.text_title.selectAll()
