"""Lines of the list: what was noted, and what stands in the progress and was not noted yet."""

from dataclasses import dataclass
from datetime import date

from dxdesk.domain.vn_format import format_date
from dxdesk.services.obstacles import ObstacleRow, Unnoted
from dxdesk.ui import theme
from dxdesk.ui.icons import Icon
from dxdesk.ui.obstacles.words import KINDS, STATES, UNNOTED
from dxdesk.ui.records_model import Column
from dxdesk.ui.state_words import Look


@dataclass(frozen=True, slots=True)
class Line:
    """One line: either a row of what was noted, or an entry that nobody has noted."""

    row: ObstacleRow | None = None
    unnoted: Unnoted | None = None

    @property
    def key(self) -> str:
        """Its name among all lines."""
        if self.row is not None:
            return f"noted:{self.row.obstacle.id}"
        return f"entry:{self.unnoted.entry.id}" if self.unnoted else ""

    @property
    def look(self) -> Look:
        """Its state."""
        return STATES[self.row.state] if self.row else UNNOTED

    @property
    def raised_on(self) -> date:
        """The day it was raised."""
        if self.row is not None:
            return self.row.obstacle.raised_on
        return self.unnoted.entry.on if self.unnoted else date.min


def _key_words(line: Line) -> str:
    return line.look.words


def _icon(line: Line) -> Icon:
    return line.look.icon


def _tone(line: Line) -> theme.Tone:
    return line.look.tone


def _text(line: Line) -> str:
    if line.row is not None:
        return line.row.obstacle.text
    return (line.unnoted.entry.difficulty or line.unnoted.entry.proposal) if line.unnoted else ""


def _about(line: Line) -> str:
    if line.row is not None:
        return line.row.about
    return f"{line.unnoted.task.code}. {line.unnoted.task.title}" if line.unnoted else ""


def _unit(line: Line) -> str:
    if line.row is not None:
        return line.row.unit or line.row.obstacle.raised_by
    return line.unnoted.who if line.unnoted else ""


def _waiting_on(line: Line) -> str:
    return line.row.obstacle.waiting_on if line.row and line.row.waiting is not None else ""


def _waiting(line: Line) -> str:
    return str(line.row.waiting) if line.row and line.row.waiting is not None else ""


def _waiting_sort(line: Line) -> int:
    return line.row.waiting if line.row and line.row.waiting is not None else -1


def _raised(line: Line) -> str:
    return format_date(line.raised_on)


def _raised_sort(line: Line) -> date:
    return line.raised_on


def _kind(line: Line) -> str:
    return KINDS[line.row.obstacle.kind] if line.row else ""


def _owner(line: Line) -> str:
    return line.row.obstacle.owner if line.row else ""


def _decision(line: Line) -> str:
    return line.row.obstacle.decision if line.row else ""


COLUMNS: tuple[Column[Line], ...] = (
    Column("state", "Tình trạng", _key_words, width=16, icon=_icon, tone=_tone),
    Column("text", "Nội dung", _text, width=34, stretch=True),
    Column("unit", "Đơn vị", _unit, width=16),
    Column("waiting_on", "Đang chờ", _waiting_on, width=16),
    Column("waiting", "Số ngày", _waiting, width=9, figures=True, sort=_waiting_sort),
    Column("about", "Liên quan", _about, width=20, hidden=True),
    Column("raised", "Ngày nêu", _raised, width=11, sort=_raised_sort, hidden=True),
    Column("kind", "Loại", _kind, width=18, hidden=True),
    Column("owner", "Người theo dõi", _owner, width=16, hidden=True),
    Column("decision", "Quyết định", _decision, width=24, hidden=True),
)
