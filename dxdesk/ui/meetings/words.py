"""Icons and tones of meetings; the words stand in ``meeting_words``."""

from collections.abc import Mapping

from dxdesk.domain.meeting import AttendanceState
from dxdesk.services.meeting_follow_up import FollowUp
from dxdesk.services.meetings import Seat
from dxdesk.ui import meeting_words, theme
from dxdesk.ui.icons import Icon
from dxdesk.ui.meeting_words import ATTENDANCE
from dxdesk.ui.state_words import Look, task_look

NOT_NOTED = Look(meeting_words.NOT_NOTED, Icon.NO_DATA, theme.NO_FIGURES)
NO_TASK = Look(meeting_words.NO_TASK, Icon.NO_DATA, theme.NO_FIGURES)
STATES: Mapping[AttendanceState, Look] = {
    state: Look(ATTENDANCE[state], icon, tone)
    for state, icon, tone in (
        (AttendanceState.PRESENT, Icon.DONE, theme.DONE),
        (AttendanceState.SUBSTITUTE, Icon.PEOPLE, theme.RUNNING),
        (AttendanceState.EXCUSED, Icon.DUE_SOON, theme.SOON),
        (AttendanceState.ABSENT, Icon.LATE, theme.LATE),
    )
}
STATE_KEYS: Mapping[str, AttendanceState | None] = {
    **dict(zip("1234", AttendanceState, strict=True)),
    "0": None,
}


def seat_look(seat: Seat) -> Look:
    """Return how a member's attendance is shown."""
    return STATES[seat.said.state] if seat.said else NOT_NOTED


def follow_up_look(item: FollowUp) -> Look:
    """Return how a conclusion is shown."""
    return task_look(item.state) if item.state else NO_TASK
