"""Mending the short lines under names and titles: drawn where missing, made as long as allowed."""

import re
from collections.abc import Iterator

from dxdesk.documents.blocks import Align
from dxdesk.documents.referee.drawn import drawn_lines
from dxdesk.documents.referee.finding import Finding
from dxdesk.documents.referee.looks import RAISED, ruled
from dxdesk.documents.referee.markup import TWIPS_PER_PT, A, Element, W, mm, pt
from dxdesk.documents.referee.mend_copy import Copy, Target
from dxdesk.documents.referee.mend_looks import governed, plain_letters
from dxdesk.documents.referee.mend_markup import element, properties, put, twips
from dxdesk.documents.referee.mend_older import fit_older
from dxdesk.documents.referee.mend_text import text_of
from dxdesk.documents.referee.seen import LineMark
from dxdesk.documents.referee.walk import Spot
from dxdesk.documents.referee.words import read_words, runs_in
from dxdesk.documents.rules import LINES, ShortLine, Style
from dxdesk.documents.rules import Element as Governed
from dxdesk.documents.text_width import printed_lines, text_width

_IN_HEAD = (Governed.TIEU_NGU, Governed.ISSUER)
_NEAR = 6  # paragraphs below a name in which its line may hang
_EIGHTHS = 8
_SCRAP = 2  # a last line is one where the longest is more than so many times as long
_THIN = "40"  # twips: the height of the paragraph that carries a line
_EMU_PER_MM = 36_000
_UNDERSCORES = re.compile("_{3,}")
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


def short_line(copy: Copy, target: Target, finding: Finding) -> bool:
    """Draw the line that belongs under an element, or make the one that is there as long as it should be."""
    under = governed(finding.about.partition(".")[2])
    if under is None or under not in LINES or not target.runs:
        return False
    changed = plain_letters(copy, target, finding)
    wanted = _width(copy, target) * LINES[under].ratio
    present = [spot for spot in _places(copy, target, under) if _carries(copy, spot)]
    if present:
        return any([changed, *(_fit(copy, spot, wanted) for spot in present)])
    columned = under not in _IN_HEAD or target.spot.cell is not None
    centred = columned or copy.stand(target.spot).align is Align.CENTER
    return (centred and _drawn(target, LINES[under], wanted)) or changed


def _width(copy: Copy, target: Target) -> float:
    """Return the width of the last line that the words fill, of the longest where the last is a scrap."""
    letters = target.letters[0]
    words = " ".join(text_of(target.runs).text.split())
    look = Style(
        pt(letters.size),
        bold=bool(letters.bold),
        italic=bool(letters.italic),
        capitals=bool(letters.capitals),
    )
    stand, column = copy.stand(target.spot), target.spot.width
    if column is None:
        return text_width(words, look)
    room = mm(column - (stand.left or 0.0) - (stand.right or 0.0))
    printed = words.upper() if look.capitals else words
    widths = [text_width(line, look) for line in printed_lines(printed, look, room)]
    longest = max(widths, default=0.0)
    return widths[-1] if widths and widths[-1] * _SCRAP >= longest else longest


def _places(copy: Copy, target: Target, under: Governed) -> Iterator[Spot]:
    """Yield the paragraphs in which a line under the target may be kept, its own first."""
    yield target.spot
    start = next(
        (n for n, spot in enumerate(copy.spots) if spot.element is target.paragraph), len(copy.spots)
    )
    for spot in copy.spots[start + 1 : start + 1 + _NEAR * 2]:
        if under in _IN_HEAD and target.spot.cell is not None:
            if _column(spot) == _column(target.spot):
                yield spot
            continue
        yield spot
        if read_words(spot.element).raw.strip(" _-\t\n"):
            return


def _column(spot: Spot) -> tuple[int, int] | None:
    return (spot.cell.table, spot.cell.column) if spot.cell else None


def _carries(copy: Copy, spot: Spot) -> LineMark | None:
    words = read_words(spot.element)
    if any(True for drawing in words.drawings for _ in drawn_lines(drawing)):
        return LineMark.DRAWING
    if ruled(copy.stand(spot)):
        return LineMark.BORDER
    return LineMark.UNDERSCORES if _UNDERSCORES.search(words.raw) else None


def _fit(copy: Copy, spot: Spot, wanted: float) -> bool:
    match _carries(copy, spot):
        case LineMark.BORDER:
            return _fit_border(spot, wanted)
        case LineMark.UNDERSCORES:
            return _fit_underscores(copy, spot, wanted)
        case LineMark.DRAWING:
            drawings = read_words(spot.element).drawings
            fitted = [_fit_drawing(drawing, wanted) or fit_older(drawing, wanted) for drawing in drawings]
            return any(fitted)
    return False


def _fit_border(spot: Spot, wanted: float) -> bool:
    """Set the indents of a bordered paragraph; one with words of its own is left alone."""
    if spot.width is None or read_words(spot.element).raw.strip():
        return False
    return put(properties(spot.element, "pPr"), "ind", **_sides(spot.width, wanted))


def _sides(width: float, wanted: float) -> dict[str, str | None]:
    side = twips(max((mm(width) - wanted) / 2, 0.0))
    bare = ("start", "end", "leftChars", "rightChars", "hanging", "firstLineChars")
    return {"left": side, "right": side, "firstLine": "0", **dict.fromkeys(bare)}


def _fit_underscores(copy: Copy, spot: Spot, wanted: float) -> bool:
    target = copy.target(copy.package.main, spot)
    said = text_of(target.runs)
    found = _UNDERSCORES.search(said.text)
    if found is None:
        return False
    letters = next(
        (one for run, one in zip(target.runs, target.letters, strict=True) if "_" in _said(run)),
        target.letters[0],
    )
    points = pt(letters.size) * (RAISED if letters.superscript else 1)
    one = text_width("_", Style(points, bold=bool(letters.bold), italic=bool(letters.italic)))
    typed = "_" * max(round(wanted / one) if one else 0, 3)
    if typed == found[0]:
        return False
    said.replace(found.start(), found.end(), typed)
    return True


def _said(run: Element) -> str:
    return "".join(node.text or "" for node in run.iter(W + "t"))


def _fit_drawing(drawing: Element, wanted: float) -> bool:
    """Set the length of a drawing that is one line and nothing else, kept on its middle."""
    extents = list(drawing.iter(_WP + "extent"))
    own = [node for node in drawing.iter(A + "ext") if node.get("cx")]
    lines = list(drawn_lines(drawing))
    if len(extents) != 1 or len(own) != 1 or len(lines) != 1 or not lines[0].width_mm:
        return False
    length = str(round(wanted * _EMU_PER_MM))
    if extents[0].get("cx") == length:
        return False
    moved = round((lines[0].width_mm - wanted) * _EMU_PER_MM / 2)
    for node in (extents[0], own[0]):
        node.set("cx", length)
    offset = drawing.find(f".//{_WP}positionH/{_WP}posOffset")
    if offset is not None and re.fullmatch(r"-?\d{1,9}", offset.text or ""):
        offset.text = str(int(offset.text or "0") + moved)
    return True


def _drawn(target: Target, line: ShortLine, wanted: float) -> bool:
    """Put a thin paragraph with a border below the target, where its column can be told."""
    spot = target.spot
    runs = tuple(runs_in(spot.element))
    said = text_of(runs).text
    if (
        spot.width is None
        or "\t" in read_words(spot.element).raw
        or not said.rstrip().endswith(_last(target))
    ):
        return False
    if spot.element.find(f"{W}pPr/{W}sectPr") is not None:
        return False
    paragraph = element("p")
    node = properties(paragraph, "pPr")
    put(node, "keepNext")
    put(node, "pBdr")
    border = {"val": "single", "sz": f"{line.weight_pt * _EIGHTHS:.0f}", "space": "0", "color": "000000"}
    put(properties(node, "pBdr"), "top", **border)
    before, after = (f"{points * TWIPS_PER_PT:.0f}" for points in (line.gap_pt, line.after_pt))
    put(node, "spacing", before=before, after=after, line=_THIN, lineRule="exact")
    put(node, "ind", **_sides(spot.width, wanted))
    put(node, "jc", val="left")
    put(node, "rPr")
    mark = properties(node, "rPr")
    put(mark, "sz", val="2")
    put(mark, "szCs", val="2")
    spot.element.addnext(paragraph)
    return True


def _last(target: Target) -> str:
    return text_of(target.runs).text.strip()
