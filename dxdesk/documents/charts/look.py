"""How the charts look: fills that differ in grey or by their hatch, one ink, one size of letters."""

from collections.abc import Mapping
from dataclasses import dataclass

from dxdesk.domain.state import TaskStatus, Verdict

INK = "#1F2933"
QUIET = "#566270"
GRID = "#D8DDE4"
BAND = "#DDE2E8"
PAPER = "#FFFFFF"
ACCENT = "#1B5E9E"
PT = 10.0
SMALL_PT = 9.0


@dataclass(frozen=True, slots=True)
class Fill:
    """What an area is filled with; ``ink`` is the colour of its edge and of its hatch."""

    face: str
    ink: str
    hatch: str = ""
    dashed: bool = False

    @property
    def grey(self) -> float:
        """How light the face is on a printer without colour, 0..255."""
        red, green, blue = (int(self.face[at : at + 2], 16) for at in (1, 3, 5))
        return 0.299 * red + 0.587 * green + 0.114 * blue

    @property
    def dark(self) -> bool:
        """Whether words on it must be light."""
        return self.grey < 128


STATUSES: Mapping[TaskStatus, Fill] = {
    TaskStatus.DONE_ON_TIME: Fill("#256B2C", INK),
    TaskStatus.DONE_LATE: Fill("#CFE6D1", "#256B2C", "xxxx"),
    TaskStatus.RUNNING: Fill("#BCD5EE", ACCENT),
    TaskStatus.OVERDUE: Fill("#FFFFFF", "#B3261E", "////"),
    TaskStatus.NO_DEADLINE: Fill("#FFFFFF", QUIET, "...."),
}
VERDICTS: Mapping[Verdict, Fill] = {
    Verdict.MET: STATUSES[TaskStatus.DONE_ON_TIME],
    Verdict.SHORT: STATUSES[TaskStatus.OVERDUE],
}
