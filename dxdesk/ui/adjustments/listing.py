"""Lines of the list: each adjustment, and below it what it changes."""

from collections.abc import Callable
from dataclasses import dataclass

from dxdesk.domain.adjustment import PlannedChange
from dxdesk.domain.plan_papers import ChangedItem
from dxdesk.services.adjustments import Adjustment
from dxdesk.ui import theme
from dxdesk.ui.adjustments.words import KINDS, version_title, version_words
from dxdesk.ui.icons import Icon
from dxdesk.ui.records_model import Column
from dxdesk.ui.state_words import Look


@dataclass(frozen=True, slots=True)
class Line:
    """An adjustment itself, or one of its changes with its words."""

    adjustment: Adjustment
    state: Look
    change: PlannedChange | None = None
    words: ChangedItem | None = None

    @property
    def key(self) -> str:
        """Its name among all lines."""
        return f"line:{self.change.id}" if self.change else f"version:{self.adjustment.version.id}"

    @property
    def look(self) -> Look:
        """Its state or kind."""
        return KINDS[self.change.kind] if self.change else self.state


def _state(line: Line) -> str:
    return line.look.words


def _icon(line: Line) -> Icon:
    return line.look.icon


def _tone(line: Line) -> theme.Tone:
    return line.look.tone


def _item(line: Line) -> str:
    return line.words.item if line.words else version_title(line.adjustment.version)


def _before(line: Line) -> str:
    return line.words.approved if line.words else version_words(line.adjustment.version)


def _after(line: Line) -> str:
    return line.words.adjusted if line.words else ""


def _reason(line: Line) -> str:
    return line.words.reason if line.words else line.adjustment.version.note


def _flat(text: Callable[[Line], str]) -> Callable[[Line], str]:
    def flat(line: Line) -> str:
        return "; ".join(part for part in text(line).splitlines() if part)

    return flat


COLUMNS: tuple[Column[Line], ...] = (
    Column("state", "Tình trạng", _state, width=16, icon=_icon, tone=_tone),
    Column("item", "Nội dung", _item, width=24, stretch=True),
    Column("before", "Trước điều chỉnh", _flat(_before), width=22, tip=_before),
    Column("after", "Sau điều chỉnh", _flat(_after), width=22, tip=_after),
    Column("reason", "Lý do", _reason, width=18, hidden=True),
)
