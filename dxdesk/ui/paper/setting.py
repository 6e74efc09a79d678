"""Setting text in lines: alignment, indents and spacing of an element of the rules."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from dxdesk.documents.blocks import Align, Run
from dxdesk.documents.rules import ShortLine, Style
from dxdesk.ui.paper.faces import BASELINE, face, face_of, line_height, mm, points, shown
from dxdesk.ui.paper.pieces import Piece, Rule, SetLine, Strip

USUAL_LETTER = 0.44  # the width of a letter of Times over its size, blanks counted in
HAIR = points(0.1)  # by so much a word may be wider than its cell before it is broken
SHORT_LINE_ROOM_PT = 2.0  # the height of the empty paragraph that carries the line in the .docx

_ALIGNMENTS = {
    Align.LEFT: Qt.AlignmentFlag.AlignLeft,
    Align.CENTER: Qt.AlignmentFlag.AlignHCenter,
    Align.RIGHT: Qt.AlignmentFlag.AlignRight,
    Align.JUSTIFY: Qt.AlignmentFlag.AlignJustify,
}


def text_width(text: str, style: Style) -> float:
    """Return the width of a text on one line."""
    return QFontMetricsF(face_of(style)).horizontalAdvance(shown(text, style))


def _formats(runs: Iterable[Run], style: Style) -> list[QTextLayout.FormatRange]:
    formats, start = [], 0
    for run in runs:
        part = QTextLayout.FormatRange()
        part.start, part.length = start, len(shown(run.text, style))
        look = QTextCharFormat()
        look.setFont(face(style.pt, bold=style.bold or run.bold, italic=style.italic or run.italic))
        if run.raised:
            look.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        part.format = look
        formats.append(part)
        start += part.length
    return formats


def set_lines(runs: Sequence[Run], style: Style, width: float) -> tuple[SetLine, ...]:
    """Break a paragraph into lines and place them from (0, 0) downwards."""
    layout = QTextLayout("".join(shown(run.text, style) for run in runs), face_of(style))
    option = QTextOption(_ALIGNMENTS[style.align])
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_formats(runs, style))
    height = line_height(style)
    baseline = points(style.pt) * BASELINE  # room beyond one line stands below, as word processors set it
    left = mm(style.left_indent_mm)
    lines: list[SetLine] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        indent = 0.0 if lines else mm(style.first_indent_mm)
        room = max(width - left - indent, 1.0)
        room -= _lost(room, style)
        line.setLineWidth(room)
        if _breaks_word(layout.text(), line):
            line.setLineWidth(room + HAIR)
        held = _held_at_slash(layout.text(), line)
        if held:
            line.setNumColumns(held, room)
        line.setPosition(QPointF(left + indent, baseline - line.ascent()))
        lines.append(SetLine(layout, len(lines), 0.0, len(lines) * height))
    layout.endLayout()
    return tuple(lines)


def _breaks_word(text: str, line: QTextLine) -> bool:
    """Tell whether a line ends within a word, which is wider than the line."""
    end = line.textStart() + line.textLength()
    return 0 < end < len(text) and text[end - 1].isalnum() and text[end].isalnum()


def _lost(room: float, style: Style) -> float:
    """Return what Qt loses of a line by cutting the width of each letter to a sixty-fourth of a unit.

    It is a hair's breadth, which decides on breaks now and then.
    """
    letters = room / (points(style.pt) * USUAL_LETTER)
    return letters / 128


def _held_at_slash(text: str, line: QTextLine) -> int:
    """Return how much of a line stays so that no number such as I/2024 is parted, 0 for all of it.

    Qt breaks behind a slash, which neither Word nor LibreOffice does before a digit.
    """
    start, end = line.textStart(), line.textStart() + line.textLength()
    if not (0 < end < len(text) and text[end - 1] == "/" and text[end].isdigit()):
        return 0
    return text.rfind(" ", start, end) + 1 - start if " " in text[start:end] else 0


def paragraph(runs: Sequence[Run], style: Style, width: float) -> tuple[Strip, ...]:
    """Set a paragraph as strips of one line; never fewer than two of its lines stand on a sheet.

    What stays with the next paragraph is itself not parted.
    """
    lines = set_lines(runs, style, width)
    last = len(lines) - 1
    return tuple(
        Strip(
            height=line_height(style),
            pieces=(replace(line, top=0.0),),
            before=points(style.before_pt) if number == 0 else 0.0,
            after=points(style.after_pt) if number == last else 0.0,
            kept=style.keep_with_next or (number in (0, last - 1) and number != last),
        )
        for number, line in enumerate(lines)
    )


def words(text: str, style: Style, width: float) -> tuple[Strip, ...]:
    """Set a paragraph of one kind of text."""
    return paragraph((Run(text),), style, width)


def short_line(above: float, look: ShortLine, width: float) -> Strip:
    """Return the short line under a text line that is ``above`` wide, centred in the width."""
    length = min(above * look.ratio, width)
    left = (width - length) / 2
    weight = points(look.weight_pt)
    middle = points(look.gap_pt) + weight / 2
    rule = Rule(QPointF(left, middle), QPointF(left + length, middle), weight)
    height = points(look.gap_pt + look.weight_pt + SHORT_LINE_ROOM_PT)
    return Strip(height, (rule,), after=points(look.after_pt), kept=True)


def widest(strips: Iterable[Strip]) -> float:
    """Return the width of the longest set line."""
    return max(
        (piece.width for strip in strips for piece in strip.pieces if isinstance(piece, SetLine)), default=0
    )


def stacked(
    strips: Iterable[Strip], *, left: float = 0.0, top: float = 0.0
) -> tuple[tuple[Piece, ...], float]:
    """Put strips under one another; returns their pieces and the height they reach."""
    pieces: list[Piece] = []
    after = 0.0
    for strip in strips:
        top += max(after, strip.before)
        pieces += [piece.moved(QPointF(left, top)) for piece in strip.pieces]
        top += strip.height
        after = strip.after
    return tuple(pieces), top + after
