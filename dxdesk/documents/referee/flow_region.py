"""What is left between the parts of a paper: headings, text, tables and what belongs to them."""

import re
from dataclasses import replace

from dxdesk.documents.blocks import Align
from dxdesk.documents.referee.pieces import Piece
from dxdesk.documents.referee.seen import SeenDocument
from dxdesk.documents.referee.work import LONGEST_HEADING, ROMAN, UNIT, Work
from dxdesk.documents.rules import Element

_PARTED = re.compile(r"(?:phan|chuong) (?:thu )?[ivxl\d]+\b|(?:muc|tieu muc) [ivxl\d]+\b[.:]?(?: [^a-z]|$)")
_NUMBERED = re.compile(r"\d{1,2}\s*[.)/]\s*\S")
_SUB_NUMBERED = re.compile(r"\d{1,2}\.\d{1,2}(?:\.\d{1,2})*\s*[.)]?\s*\S")
_ROMAN_OR_PART = re.compile(r"(?:phan|chuong|muc|tieu muc) |[ivxl]+\. ")
_ARTICLE = re.compile(r"dieu \d+\b")


def read_flow(work: Work, seen: SeenDocument) -> None:
    """Name every paragraph that is part of nothing else yet."""
    headed = {table.index: table.header_row for table in seen.tables}
    for number in work.worded(0, len(work.whole)):
        piece = work.whole[number]
        if work.gridded(number):
            cell = piece.paragraph.cell
            first = cell is not None and cell.row == 0 and _heads_columns(work, number, headed)
            element: Element | None = Element.TABLE_HEAD if first else Element.TABLE_CELL
        else:
            element = Element.HEADING_0 if _is_part_title(work, number) else _flowing(work, number)
        work.found[number] = (replace(piece, element=element),)


def _is_part_title(work: Work, number: int) -> bool:
    """Tell whether a line in capitals is the title below "Phần I" or "Chương I" (ND-2)."""
    piece = work.whole[number]
    if not number or piece.paragraph.cell is not None or not piece.printed.isupper():
        return False
    above = work.found.get(number - 1, ())
    titled = bool(above) and above[0].element is Element.HEADING_0
    return titled and piece.paragraph.align is Align.CENTER and not _ROMAN_OR_PART.match(piece.folded)


def _heads_columns(work: Work, number: int, headed: dict[int, bool]) -> bool:
    cell = work.whole[number].paragraph.cell
    if cell is None:
        return False
    piece = work.whole[number]
    return headed.get(cell.table, False) or bool(piece.inked and all(run.bold for run in piece.inked))


def _flowing(work: Work, number: int) -> Element | None:
    piece = work.whole[number]
    paragraph = piece.paragraph
    if paragraph.cell is not None or number < min(work.found, default=0):
        return None
    if UNIT.match(piece.folded):
        return Element.TABLE_UNIT
    after_picture = number and work.whole[number - 1].paragraph.has_picture
    if after_picture and paragraph.align is Align.CENTER:
        return Element.PICTURE_CAPTION
    if paragraph.align is Align.CENTER and _followed_by_table(work, number):
        return Element.TABLE_CAPTION
    heading = _heading(piece)
    if heading is not None:
        return heading
    if paragraph.align in (Align.CENTER, Align.RIGHT) and len(piece.text) < LONGEST_HEADING:
        return None
    return Element.BODY


def _followed_by_table(work: Work, number: int) -> bool:
    for place in range(number + 1, min(number + 4, len(work.whole))):
        if work.gridded(place):
            return True
        if work.whole[place].text and not UNIT.match(work.whole[place].folded):
            return False
    return False


def _heading(piece: Piece) -> Element | None:
    text = piece.text
    if len(text) > 2 * LONGEST_HEADING or text.endswith((";", "./.")):
        return None
    bold = bool(piece.inked) and all(run.bold for run in piece.inked if run.text.strip(" .:"))
    if ROMAN.match(text):
        return Element.HEADING_1
    if _PARTED.match(piece.folded) and len(text) < LONGEST_HEADING:
        return Element.HEADING_0
    if _SUB_NUMBERED.match(text):
        return Element.HEADING_3 if bold else None
    if _NUMBERED.match(text) or (_ARTICLE.match(piece.folded) and bold):
        return Element.HEADING_2 if bold else None
    return None
