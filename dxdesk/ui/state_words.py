"""Words, icon and tone of every state; a state is never colour alone."""

from collections.abc import Mapping
from dataclasses import dataclass

from dxdesk.domain.state import TaskState, TaskStatus, Verdict
from dxdesk.ui import theme
from dxdesk.ui.icons import Icon

SOON_DAYS = 15


@dataclass(frozen=True, slots=True)
class Look:
    """How a state is said and shown."""

    words: str
    icon: Icon
    tone: theme.Tone


TASKS: Mapping[TaskStatus, Look] = {
    TaskStatus.DONE_ON_TIME: Look("Hoàn thành đúng hạn", Icon.DONE, theme.DONE),
    TaskStatus.DONE_LATE: Look("Hoàn thành quá hạn", Icon.DONE, theme.SOON),
    TaskStatus.RUNNING: Look("Đang thực hiện", Icon.RUNNING, theme.RUNNING),
    TaskStatus.OVERDUE: Look("Quá hạn", Icon.LATE, theme.LATE),
    TaskStatus.NO_DEADLINE: Look("Không thời hạn", Icon.NO_DATA, theme.NO_FIGURES),
}
DUE_SOON = Look("Sắp đến hạn", Icon.DUE_SOON, theme.SOON)

VERDICTS: Mapping[Verdict, Look] = {
    Verdict.MET: Look("Đạt", Icon.DONE, theme.DONE),
    Verdict.SHORT: Look("Chưa đạt", Icon.LATE, theme.LATE),
    Verdict.NO_DATA: Look("Chưa có số liệu", Icon.NO_DATA, theme.NO_FIGURES),
    Verdict.NOT_SET: Look("Chưa giao mức", Icon.NO_DATA, theme.NO_FIGURES),
}


def task_look(state: TaskState) -> Look:
    """Return how a task's state is shown: a running one that is due soon says so."""
    soon = state.status is TaskStatus.RUNNING and state.days_left is not None
    if soon and state.days_left is not None and state.days_left <= SOON_DAYS:
        return DUE_SOON
    return TASKS[state.status]
