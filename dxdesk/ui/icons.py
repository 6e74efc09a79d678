"""The icons: one family of line drawings, rendered once in the colour and size asked for."""

from enum import Enum
from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from dxdesk.shipped import resource
from dxdesk.ui.theme import SECONDARY

SMALL = 16
NORMAL = 20
DISABLED_OPACITY = 0.4
_FINE = 2.0  # always drawn: a screen plugged in later, of another scale, gets this one made smaller
_COLOR = "currentColor"
# Qt draws lines of one device pixel or less in a coarser way; at 16 px the stroke of 1.5 is exactly one.
_STROKE, _DRAWN_STROKE = 'stroke-width="1.5"', 'stroke-width="1.52"'


class Icon(Enum):
    """What an icon stands for; the value is the name of its drawing in resources/icons."""

    TODAY = "today"
    TASKS = "tasks"
    INDICATORS = "indicators"
    DEADLINES = "deadlines"
    PERIOD = "period"
    DOCUMENTS = "documents"
    REGISTER = "register"
    ROLLOUTS = "rollouts"
    MONEY = "money"
    CATALOG = "catalog"
    SCHOOLS = "schools"
    MEETINGS = "meetings"
    PEOPLE = "people"
    UNIT = "unit"
    GROUP = "group"
    CHART = "chart"
    ALIGNMENT = "alignment"
    YEAR_CLOSE = "year_close"
    OBSTACLES = "obstacles"
    ADJUSTMENTS = "adjustments"

    IMPORT = "import"
    EXPORT = "export"
    PRINT = "print"
    PDF = "pdf"
    WORD = "word"
    SPREADSHEET = "spreadsheet"
    PAGE_LAYOUT = "page_layout"
    FOLDER_OPEN = "folder_open"
    BACKUP = "backup"
    RESTORE = "restore"

    SAVE = "save"
    UNDO = "undo"
    REDO = "redo"
    ADD = "add"
    DELETE = "delete"
    EDIT = "edit"
    COPY = "copy"
    PASTE = "paste"
    SEARCH = "search"
    FILTER = "filter"
    COLUMNS = "columns"
    REFRESH = "refresh"
    HISTORY = "history"
    SETTINGS = "settings"
    CLOSE = "close"
    LOCK = "lock"
    CHEVRON_LEFT = "chevron_left"
    CHEVRON_RIGHT = "chevron_right"
    CHEVRON_DOWN = "chevron_down"

    DONE = "done"
    RUNNING = "running"
    DUE_SOON = "due_soon"
    LATE = "late"
    NO_DATA = "no_data"
    WARNING = "warning"
    INFO = "info"
    HELP = "help"


def icon(which: Icon, color: str = SECONDARY, size: int = NORMAL) -> QIcon:
    """Return the icon in a colour ("#566270") for a size in logical pixels; disabled it is lighter."""
    scales = {_FINE, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}
    return _drawn(which, color, size, tuple(sorted(scales)))


@cache
def _drawn(which: Icon, color: str, size: int, scales: tuple[float, ...]) -> QIcon:
    renderer = _renderer(which, color)
    drawn = QIcon()
    for side in sorted({SMALL, size}):
        for scale in scales:
            plain = _pixmap(renderer, side, scale, opacity=1.0)
            drawn.addPixmap(plain, QIcon.Mode.Normal)
            drawn.addPixmap(plain, QIcon.Mode.Selected)
            drawn.addPixmap(_pixmap(renderer, side, scale, opacity=DISABLED_OPACITY), QIcon.Mode.Disabled)
    return drawn


@cache
def pixmap(which: Icon, color: str = SECONDARY, size: int = NORMAL, scale: float = 1.0) -> QPixmap:
    """Return one drawing for a label or a painter; ``scale`` is the device's pixel ratio."""
    return _pixmap(_renderer(which, color), size, scale, opacity=1.0)


def _renderer(which: Icon, color: str) -> QSvgRenderer:
    drawing = resource("icons", f"{which.value}.svg").read_text(encoding="utf-8")
    drawing = drawing.replace(_COLOR, color).replace(_STROKE, _DRAWN_STROKE)
    return QSvgRenderer(QByteArray(drawing.encode()))


def _pixmap(renderer: QSvgRenderer, side: int, scale: float, *, opacity: float) -> QPixmap:
    pixels = round(side * scale)
    drawn = QPixmap(pixels, pixels)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setOpacity(opacity)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    drawn.setDevicePixelRatio(scale)
    return drawn
