"""How the verdicts on cells of returned forms are shown."""

from collections.abc import Mapping

from dxdesk.domain.collection import CellVerdict
from dxdesk.ui import theme
from dxdesk.ui.collection.review_words import VERDICTS
from dxdesk.ui.icons import Icon
from dxdesk.ui.state_words import Look

_SHOWN: Mapping[CellVerdict, tuple[Icon, theme.Tone]] = {
    CellVerdict.UNREADABLE: (Icon.WARNING, theme.LATE),
    CellVerdict.CONFLICT: (Icon.LATE, theme.LATE),
    CellVerdict.DOUBT: (Icon.DUE_SOON, theme.SOON),
    CellVerdict.CHANGED: (Icon.EDIT, theme.RUNNING),
    CellVerdict.NEW: (Icon.ADD, theme.RUNNING),
    CellVerdict.SAME: (Icon.DONE, theme.NO_FIGURES),
}
LOOKS: Mapping[CellVerdict, Look] = {
    verdict: Look(VERDICTS[verdict], which, tone) for verdict, (which, tone) in _SHOWN.items()
}
