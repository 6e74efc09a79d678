"""Short lines under the head's names and under titles: drawn in any of the ways met in practice."""

from collections.abc import Iterable, Iterator

from dxdesk.documents.referee.case import Case
from dxdesk.documents.referee.finding import Finding
from dxdesk.documents.referee.pieces import Piece
from dxdesk.documents.referee.seen import LineMark, SeenLine, SeenParagraph
from dxdesk.documents.rules import Element, Rule, Style
from dxdesk.documents.text_width import printed_lines, text_width

_SLACK = 0.12  # lines drawn by hand
_NO_LINE = LineMark.UNDERLINE


def lines_of(paragraphs: Iterable[SeenParagraph]) -> tuple[SeenLine, ...]:
    """Return the lines that stand in paragraphs; underlined characters are none."""
    return tuple(line for p in paragraphs for line in p.lines if line.mark is not _NO_LINE)


def width_of(piece: Piece) -> float:
    """Return the width of a piece's longest line on paper, in millimetres."""
    runs = piece.inked
    if not runs:
        return 0.0
    look = Style(runs[0].pt, bold=runs[0].bold, italic=runs[0].italic)
    return text_width(piece.printed, look)


def printed_widths(piece: Piece) -> tuple[float, ...]:
    """Return the widths of the lines that a piece fills in its column, in millimetres."""
    whole, paragraph = width_of(piece), piece.paragraph
    if paragraph.column_mm is None:
        return (whole,)
    room = paragraph.column_mm - paragraph.left_indent_mm - paragraph.right_indent_mm
    if whole <= room or room <= 0:
        return (whole,)
    first = piece.inked[0]
    look = Style(first.pt, bold=first.bold, italic=first.italic)
    return tuple(text_width(line, look) for line in printed_lines(piece.printed, look, room))


def judge_line(
    case: Case, rule: str, element: Element, piece: Piece, lines: tuple[SeenLine, ...], *, soft: bool = False
) -> Iterator[Finding]:
    """Judge the line that belongs under a piece: that it is there, and how long."""
    about = f"line.{element.value}"
    underlined = any(run.underline for run in piece.inked)
    yield case.tell(
        rule,
        about,
        kept=bool(lines) and not underlined,
        measured=case.say("underlined" if underlined else "line_here" if lines else "line_missing"),
        allowed=case.say("line_allowed"),
        at=piece,
        soft=soft,
    )
    widths = [line.width_mm for line in lines if line.width_mm]
    if not widths or underlined or not width_of(piece):
        return
    allowed = case.ranges[about]
    ratios = [width / text for width in widths for text in printed_widths(piece) if text]
    best = min(ratios, key=lambda ratio: max(allowed.low - ratio, ratio - allowed.high, 0))
    yield case.tell(
        rule,
        f"{about}.length",
        kept=allowed.allows(best, _SLACK),
        measured=case.say("line_ratio", percent=round(best * 100)),
        allowed=case.say("percents", range=_percents(allowed)),
        at=piece,
        soft=soft,
    )


def _percents(allowed: Rule) -> str:
    low, high = round(allowed.low * 100), round(allowed.high * 100)
    return str(low) if low == high else f"{low}–{high}"
