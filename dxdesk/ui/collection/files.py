"""The table of the files under review: whose they are and how they stand."""

from PySide6.QtWidgets import QWidget

from dxdesk.ui import theme
from dxdesk.ui.collection.review_words import problem_words
from dxdesk.ui.collection.under_review import Paper
from dxdesk.ui.icons import Icon
from dxdesk.ui.records_model import Column, RecordsModel


def _name(paper: Paper) -> str:
    return paper.name


def _who(paper: Paper) -> str:
    return paper.unit_name or paper.name


def _who_tip(paper: Paper) -> str:
    return "\n".join(dict.fromkeys(part for part in (paper.unit_name, paper.name) if part))


def _look_icon(paper: Paper) -> Icon:
    return paper.look.icon


def _look_tone(paper: Paper) -> theme.Tone:
    return paper.look.tone


def _state(paper: Paper) -> str:
    return paper.look.words


def _tip(paper: Paper) -> str:
    return paper.reason or (problem_words(paper.diff) if paper.diff else "") or paper.look.words


def _number(paper: Paper) -> int:
    return paper.number


_COLUMNS: tuple[Column[Paper], ...] = (
    Column("who", "Đơn vị", _who, width=20, tip=_who_tip, stretch=True),
    Column("state", "Kết quả", _state, width=17, icon=_look_icon, tone=_look_tone, tip=_tip),
    Column("name", "Tệp", _name, width=20, hidden=True),
)


def files_model(parent: QWidget) -> RecordsModel[Paper]:
    """Return an empty model of forms under review."""
    return RecordsModel(_COLUMNS, _number, parent)
