"""The table of what the referee says: what is broken first."""

from PySide6.QtWidgets import QWidget

from dxdesk.documents.referee.finding import Outcome
from dxdesk.ui import theme
from dxdesk.ui.icons import Icon
from dxdesk.ui.records_model import Column, RecordsModel
from dxdesk.ui.referee.judged import Said
from dxdesk.ui.verdict_words import OUTCOMES, place_words

LOOKS = {
    Outcome.FAIL: (Icon.LATE, theme.LATE),
    Outcome.WARN: (Icon.WARNING, theme.SOON),
    Outcome.PASS: (Icon.DONE, theme.DONE),
    Outcome.NOT_APPLICABLE: (Icon.NO_DATA, theme.NO_FIGURES),
}


def _outcome(line: Said) -> str:
    return OUTCOMES[line.first.outcome]


def _icon(line: Said) -> Icon:
    return LOOKS[line.first.outcome][0]


def _tone(line: Said) -> theme.Tone:
    return LOOKS[line.first.outcome][1]


def _title(line: Said) -> str:
    return line.first.title


def _measured(line: Said) -> str:
    return line.first.measured


def where(line: Said, most: int = 1) -> str:
    """Return where something was seen: the first places and how many more there are."""
    places = [words for found in line.findings if (words := place_words(found.place))]
    more = len(places) - most
    return "; ".join(places[:most]) + (f" và {more} chỗ khác" if more > 0 else "")


def _rule(line: Said) -> str:
    return line.first.rule


def _number(line: Said) -> int:
    return line.number


_COLUMNS: tuple[Column[Said], ...] = (
    Column("title", "Quy tắc", _title, width=30, icon=_icon, tone=_tone, stretch=True),
    Column("measured", "Hiện là", _measured, width=26),
    Column("where", "Ở", where, width=26, hidden=True),
    Column("rule", "Mã", _rule, width=9, hidden=True),
    Column("outcome", "Kết quả", _outcome, width=15, hidden=True),
)


def findings_model(parent: QWidget) -> RecordsModel[Said]:
    """Return an empty model of what the referee says."""
    return RecordsModel(_COLUMNS, _number, parent)
