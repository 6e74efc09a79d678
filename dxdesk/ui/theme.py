"""The look: the one place with colours, sizes and distances."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from dxdesk.shipped import resource

SURFACE = "#FFFFFF"
CANVAS = "#F6F7F9"
TEXT = "#1F2933"
SECONDARY = "#566270"
LINE = "#D8DDE4"
LINE_STRONG = "#A9B2BD"
ACCENT = "#1B5E9E"
ACCENT_DARK = "#164C80"
ACCENT_SOFT = "#E7F0FA"
DISABLED = "#8A94A0"

FAMILIES = ("Segoe UI", "Noto Sans")
BASE_PT = 10.0
SMALL_PT = 9.0
GROUP_PT = 11.0
NUMBER_PT = 20.0
TITLE_PT = 15.0
ROOM_PT = 15.0  # read across a meeting room
ROOM_LINE_PT = 19.0  # the line that is typed there


@dataclass(frozen=True, slots=True)
class Tone:
    """The ink and the tint of a state; a word and an icon always stand with them."""

    ink: str
    tint: str


DONE = Tone("#256B2C", "#E7F4E8")
LATE = Tone("#B3261E", "#FBEAE9")
SOON = Tone("#8A5A00", "#FFF3D6")
RUNNING = Tone(ACCENT, ACCENT_SOFT)
NO_FIGURES = Tone(SECONDARY, "#EEF0F3")


def font(size_pt: float = BASE_PT, *, bold: bool = False) -> QFont:
    """Return the interface font in a size; semibold where bold is asked for."""
    made = QFont(list(FAMILIES))
    made.setPointSizeF(size_pt)
    if bold:
        made.setWeight(QFont.Weight.DemiBold)
    return made


def line(widget: QWidget | None = None) -> int:
    """Return the height of a text line in logical pixels; distances are multiples of half of it."""
    return QFontMetrics(widget.font() if widget else QApplication.font()).height()


def half_line(widget: QWidget | None = None) -> int:
    """Return half a text line in logical pixels."""
    return line(widget) // 2


def chars(count: float, widget: QWidget | None = None) -> int:
    """Return the width of so many average letters in logical pixels."""
    metrics = QFontMetrics(widget.font() if widget else QApplication.font())
    return round(metrics.averageCharWidth() * count)


def palette() -> QPalette:
    """Return the one light palette."""
    made = QPalette()
    role = QPalette.ColorRole
    for name, value in (
        (role.Window, CANVAS),
        (role.WindowText, TEXT),
        (role.Base, SURFACE),
        (role.AlternateBase, CANVAS),
        (role.Text, TEXT),
        (role.PlaceholderText, SECONDARY),
        (role.Button, SURFACE),
        (role.ButtonText, TEXT),
        (role.BrightText, SURFACE),
        (role.Highlight, ACCENT),
        (role.HighlightedText, SURFACE),
        (role.Link, ACCENT),
        (role.ToolTipBase, SURFACE),
        (role.ToolTipText, TEXT),
        (role.Mid, LINE),
        (role.Midlight, LINE),
        (role.Dark, LINE_STRONG),
        (role.Light, SURFACE),
        (role.Accent, ACCENT),
    ):
        made.setColor(name, QColor(value))
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(DISABLED))
    return made


# Lengths are in em, so that they follow the font at every scale.
STYLE = f"""
QToolTip {{ background: {SURFACE}; color: {TEXT}; border: 1px solid {LINE_STRONG}; padding: 0.3em; }}
QLabel[role="title"] {{ font-size: {TITLE_PT}pt; font-weight: 600; }}
QLabel[role="number"] {{ font-size: {NUMBER_PT}pt; font-weight: 600; }}
QLabel[role="group"] {{ font-size: {GROUP_PT}pt; font-weight: 600; }}
QLabel[role="secondary"] {{ color: {SECONDARY}; }}
QLabel[role="small"] {{ color: {SECONDARY}; font-size: {SMALL_PT}pt; }}
QLabel[role="error"] {{ color: {LATE.ink}; font-size: {SMALL_PT}pt; }}
QLabel[role="warning"] {{ color: {SOON.ink}; }}
QLabel[role="room-title"] {{ font-size: {ROOM_LINE_PT}pt; font-weight: 600; }}
QLabel[role="room-hint"] {{ color: {SECONDARY}; font-size: {GROUP_PT}pt; }}
QLabel[role="room-wrong"] {{ color: {LATE.ink}; font-size: {GROUP_PT}pt; }}
QListWidget[role="lines"]::item, QListWidget[role="room"]::item {{
  padding: 0.3em 0.4em; border-bottom: 1px solid {LINE}; }}
QFrame[role="card"] {{ background: {SURFACE}; border: 1px solid {LINE}; border-radius: 0.4em; }}
QFrame[role="rule"] {{ background: {LINE}; border: none; max-height: 1px; min-height: 1px; }}
QWidget[role="surface"] {{ background: {SURFACE}; }}
QPushButton, QToolButton[role="button"] {{
  background: {SURFACE}; border: 1px solid {LINE_STRONG}; border-radius: 0.3em; padding: 0.3em 0.9em; }}
QPushButton:hover, QToolButton[role="button"]:hover {{ background: {ACCENT_SOFT}; border-color: {ACCENT}; }}
QPushButton:pressed {{ background: {LINE}; }}
QPushButton:disabled {{ color: {DISABLED}; border-color: {LINE}; background: {CANVAS}; }}
QPushButton:focus, QToolButton:focus {{ border: 2px solid {ACCENT}; }}
QPushButton[role="primary"] {{ background: {ACCENT}; color: {SURFACE}; border-color: {ACCENT}; }}
QPushButton[role="primary"]:hover {{ background: {ACCENT_DARK}; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {TEXT}; }}
QPushButton[role="primary"]:disabled {{
  background: {NO_FIGURES.tint}; color: {DISABLED}; border-color: {LINE}; }}
QPushButton[role="link"] {{ border: none; background: transparent; color: {ACCENT}; padding: 0.1em 0.2em;
  text-align: left; }}
QPushButton[role="link"]:hover {{ text-decoration: underline; }}
QPushButton[role="link"]:focus {{ border: 1px solid {ACCENT}; }}
QPushButton[role="row"] {{ border: 1px solid transparent; background: transparent; padding: 0; }}
QPushButton[role="row"]:hover {{ background: {ACCENT_SOFT}; }}
QPushButton[role="row"]:focus {{ border: 1px solid {ACCENT}; }}
QLabel[role="chip"], QLabel[role="chip-past"], QLabel[role="chip-today"] {{ border-radius: 0.3em;
  padding: 0.1em 0.5em; background: {ACCENT_SOFT}; color: {ACCENT}; border: 1px solid {ACCENT_SOFT}; }}
QLabel[role="chip-past"] {{ background: {NO_FIGURES.tint}; color: {NO_FIGURES.ink}; border-color: {LINE}; }}
QLabel[role="chip-today"] {{ border-color: {ACCENT}; font-weight: 600; }}
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit, QSpinBox, QAbstractSpinBox {{
  background: {SURFACE}; border: 1px solid {LINE_STRONG}; border-radius: 0.3em; padding: 0.2em 0.4em;
  selection-background-color: {ACCENT}; selection-color: {SURFACE}; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {{
  border-color: {ACCENT}; }}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] {{ border-color: {LATE.ink}; }}
QLineEdit:read-only, QPlainTextEdit:read-only {{ background: {CANVAS}; border-color: {LINE}; }}
QComboBox::drop-down, QDateEdit::drop-down {{ border: none; width: 1.8em; }}
QComboBox::down-arrow, QDateEdit::down-arrow {{ image: url("@chevron_down@"); width: 1em; height: 1em; }}
QComboBox QAbstractItemView {{ border: 1px solid {LINE_STRONG}; padding: 0.2em; }}
QTableView, QTreeView, QListView {{
  background: {SURFACE}; border: 1px solid {LINE}; gridline-color: {LINE}; outline: 0;
  selection-background-color: {ACCENT_SOFT}; selection-color: {TEXT}; }}
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected {{
  background: {ACCENT_SOFT}; color: {TEXT}; }}
QTableView::item, QTreeView::item {{ padding-left: 0.2em; padding-right: 0.2em; }}
QHeaderView {{ background: {SURFACE}; }}
QHeaderView::section {{
  background: {SURFACE}; color: {SECONDARY}; border: none; border-bottom: 1px solid {LINE_STRONG};
  border-right: 1px solid {LINE}; padding: 0.3em 0.4em; font-weight: 600; }}
QListWidget[role="navigation"] {{ background: {CANVAS}; border: none; border-right: 1px solid {LINE};
  padding: 0.3em 0.5em; }}
QListWidget[role="navigation"]::item {{ border-radius: 0.3em; padding-left: 0.4em; color: {TEXT}; }}
QListWidget[role="navigation"]::item:hover:enabled {{ background: {LINE}; }}
QListWidget[role="navigation"]::item:selected {{ background: {ACCENT_SOFT}; color: {ACCENT}; }}
QListWidget[role="navigation"]::item:disabled {{ color: {SECONDARY}; padding-left: 0; }}
QFrame[role="message"] {{ background: {CANVAS}; border: none; border-top: 1px solid {LINE}; }}
QLabel[role="wrong"] {{ color: {LATE.ink}; }}
QProgressBar {{ background: {SURFACE}; border: 1px solid {LINE_STRONG}; border-radius: 0.3em;
  max-height: 0.6em; }}
QProgressBar::chunk {{ background: {ACCENT}; border-radius: 0.2em; }}
QSplitter::handle {{ background: {CANVAS}; }}
QSplitter::handle:horizontal {{ width: 0.7em; }}
QSplitter::handle:vertical {{ height: 0.7em; }}
QSplitter::handle:hover {{ background: {LINE}; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {LINE}; }}
QTabWidget::tab-bar {{ left: 0.6em; }}
QTabBar {{ qproperty-drawBase: 0; }}
QTabBar::tab {{ background: transparent; color: {SECONDARY}; padding: 0.45em 0.9em; border: none;
  border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {TEXT}; font-weight: 600; border-bottom: 2px solid {ACCENT}; }}
QTabBar::tab:focus {{ color: {ACCENT}; }}
QMenuBar {{ background: {CANVAS}; border-bottom: 1px solid {LINE}; }}
QStatusBar {{ background: {CANVAS}; border-top: 1px solid {LINE}; color: {SECONDARY}; }}
QScrollBar:vertical {{ background: transparent; width: 0.8em; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 0.8em; margin: 0; }}
QScrollBar::handle {{ background: {LINE_STRONG}; border-radius: 0.25em; margin: 0.15em; }}
QScrollBar::handle:vertical {{ min-height: 2em; }}
QScrollBar::handle:horizontal {{ min-width: 2em; }}
QScrollBar::handle:hover {{ background: {SECONDARY}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QScrollArea {{ border: none; background: transparent; }}
QScrollArea > QWidget > QWidget {{ background: transparent; }}
"""


def sheet() -> str:
    """Return the style sheet with the places of its drawings."""
    return STYLE.replace("@chevron_down@", resource("icons", "chevron_down.svg").as_posix())


def apply(app: QApplication) -> None:
    """Give the application its style, palette, font and sheet."""
    app.setStyle("Fusion")
    app.setPalette(palette())
    app.setFont(font())
    app.setStyleSheet(sheet())


def set_role(widget: QWidget, role: str) -> None:
    """Mark a widget with a role of the sheet ("title", "primary", "error", ...) and repaint it."""
    widget.setProperty("role", role)
    if widget.testAttribute(
        Qt.WidgetAttribute.WA_WState_Polished
    ):  # else Qt reads the sheet when it is shown
        widget.style().unpolish(widget)
        widget.style().polish(widget)
