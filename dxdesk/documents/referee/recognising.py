"""Which paragraph of a paper is what: head, title, addressees, bases, headings, signature, appendices.

It works for any office's paper: by words and by their place, whatever styles the file has.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice

from dxdesk.documents.blocks import Align
from dxdesk.documents.referee.closing_region import read_closing
from dxdesk.documents.referee.head_region import Head, is_mark, kind_of, read_head
from dxdesk.documents.referee.pieces import Appendix, Piece, Recognised, piece_of, stretches
from dxdesk.documents.referee.seen import SeenDocument
from dxdesk.documents.rule_book import rule_book
from dxdesk.documents.rules import Element
from dxdesk.domain.vietnamese import fold

_LETTER = "cong van"
_ADDRESS = re.compile(r"kinh gui\b")
_DASH = re.compile(r"[-–—•+*]\s*\S")
_BASIS = re.compile(r"(?:can cu|theo de nghi|xet de nghi|theo to trinh|xet to trinh)\b")
_GROUND = re.compile(r"(?:thuc hien|trien khai|thi hanh)\b")
_ROMAN = re.compile(r"[IVXL]{1,6}\s*[.)/-]\s*\S|[IVXL]{1,6}\.$")
_PARTED = re.compile(r"(?:phan|chuong) (?:thu )?[ivxl\d]+\b|(?:muc|tieu muc) [ivxl\d]+\b[.:]?(?: [^a-z]|$)")
_NUMBERED = re.compile(r"\d{1,2}\s*[.)/]\s*\S")
_SUB_NUMBERED = re.compile(r"\d{1,2}\.\d{1,2}(?:\.\d{1,2})*\s*[.)]?\s*\S")
_ARTICLE = re.compile(r"dieu \d+\b")
_LABEL = re.compile(
    r"phu luc(?: (?:so )?[ivxlc\d]+)?\s*[.:]?$|phu luc (?:so )?[ivxlc\d]+\s*[.:–-]? \S.{0,80}$"
)
_ATTACHED = re.compile(r"\(?\s*(?:ban hanh )?kem theo\b")
_UNIT = re.compile(r"\(?\s*(?:don vi tinh|dvt)\b")
_CAPTION = re.compile(r"(?:bang|bieu|hinh|bieu do)\b.{0,4}\d*[.:]")
_DATE = re.compile(r"ngay\D*(\d{0,2})\D*thang\D*(\d{0,2})\D*nam\D*(\d{4})")
_LONG_TITLE = 320
_HEADING = 160
_TITLE_LINES = 7
_MOST_LABEL = 100


@dataclass(slots=True)
class _Work:
    """The paragraphs of a body and what they have been found to be."""

    whole: list[Piece]
    bordered: frozenset[int]
    found: dict[int, tuple[Piece, ...]]
    kind: str = ""

    def name(self, number: int, element: Element) -> None:
        piece = self.whole[number]
        self.found[number] = tuple(
            replace(part, element=element) for part in stretches(piece.paragraph, "\n") if part.text
        )

    def worded(self, start: int, end: int) -> Iterator[int]:
        """Yield the paragraphs with words that nothing has been made of yet."""
        for number in range(start, end):
            if self.whole[number].text and number not in self.found:
                yield number

    def gridded(self, number: int) -> bool:
        """Tell whether a paragraph stands in a table with lines."""
        cell = self.whole[number].paragraph.cell
        return cell is not None and cell.table in self.bordered


def recognise(seen: SeenDocument) -> Recognised:
    """Say what every paragraph of a body is."""
    whole = [piece_of(paragraph) for paragraph in seen.paragraphs]
    kinds = rule_book().kinds
    head = read_head(whole, kinds)
    work = _Work(whole, frozenset(t.index for t in seen.tables if t.bordered), dict(head.pieces))
    after_title = _read_title(work, head)
    appendices = _appendices(work, after_title)
    end = appendices[0].start if appendices else len(whole)
    work.found |= read_closing(whole, after_title, end, work.bordered)
    appendices = appendices or _unlabelled(work, after_title)
    _read_appendix_heads(work, appendices)
    _read_addressees(work, after_title, end)
    _read_bases(work, after_title, end)
    _read_rest(work, seen)
    return _outcome(work, appendices)


def _outcome(work: _Work, appendices: list[Appendix]) -> Recognised:
    starts = [appendix.start for appendix in appendices]
    pieces = tuple(
        replace(piece, appendix=sum(start <= number for start in starts))
        for number in sorted(work.found)
        for piece in work.found[number]
    )
    by_element: dict[Element, tuple[Piece, ...]] = {}
    grouped: dict[Element, list[Piece]] = {}
    for piece in pieces:
        if piece.element is not None:
            grouped.setdefault(piece.element, []).append(piece)
    by_element = {element: tuple(group) for element, group in grouped.items()}
    known = Recognised(pieces, work.kind, appendices=tuple(appendices), by_element=by_element)
    if not known.kind and (known.first(Element.VV_SUBJECT) or _is_letter(known)):
        known = replace(known, kind=_letter_name())
    return replace(known, day=_day(known), official=_official(known))


def _is_letter(known: Recognised) -> bool:
    return bool(known.first(Element.ADDRESSEES) and known.first(Element.NUMBER))


def _letter_name() -> str:
    """Return the name of the kind that has no tên loại."""
    return next(kind.name for kind in rule_book().kinds if fold(kind.name) == _LETTER)


def _official(known: Recognised) -> bool:
    marks = (Element.QUOC_HIEU, Element.TIEU_NGU, Element.NUMBER, Element.RECIPIENTS_HEAD, Element.ADDRESSEES)
    return bool(known.kind) or any(known.by_element.get(element) for element in marks)


def _day(known: Recognised) -> date | None:
    """Return the day under which a paper stands; the first of its month where the day is blank."""
    for piece in known.of(Element.PLACE_DATE):
        written = _DATE.search(piece.folded)
        if written:
            day, month, year = (int(part or 1) for part in written.groups())
            try:
                return date(year, month, day)
            except ValueError:
                return None
    return None


def _read_title(work: _Work, head: Head) -> int:
    """Find tên loại and trích yếu below the head; return where what follows begins."""
    kinds = rule_book().kinds
    for met, number in enumerate(work.worded(head.end, len(work.whole))):
        piece = work.whole[number]
        if met > _TITLE_LINES or _BASIS.match(piece.folded) or _ROMAN.match(piece.text):
            break
        kind = kind_of(piece, kinds)
        if kind:
            work.kind = kind
            return _read_subject(work, number)
    return head.end


def _read_subject(work: _Work, number: int) -> int:
    lines = [part for part in stretches(work.whole[number].paragraph, "\n") if part.text]
    rest = tuple(replace(part, element=Element.TITLE_SUBJECT) for part in lines[1:])
    work.found[number] = (replace(lines[0], element=Element.TITLE_KIND), *rest)
    end = number + 1
    for met, place in enumerate(work.worded(end, min(end + 2 * _TITLE_LINES, len(work.whole)))):
        element = _title_element(work.whole[place], first=met == 0 and not rest)
        if element is None or work.gridded(place):
            break
        work.name(place, element)
        end = place + 1
    return end


def _title_element(piece: Piece, *, first: bool) -> Element | None:
    paragraph, words = piece.paragraph, piece.folded
    if _ADDRESS.match(words) or _BASIS.match(words) or _ROMAN.match(piece.text) or is_mark(words):
        return None
    if _ATTACHED.match(words):
        return None
    if piece.text.startswith("("):
        return Element.TITLE_NOTE if paragraph.align is Align.CENTER else None
    if first and paragraph.align is Align.CENTER:
        return Element.TITLE_SUBJECT
    if piece.text.endswith(":") or len(piece.text) > _LONG_TITLE or _GROUND.match(words):
        return None
    if first:
        return Element.TITLE_SUBJECT
    return Element.TITLE_SUBJECT if paragraph.align is Align.CENTER and not piece.printed.isupper() else None


def _appendices(work: _Work, start: int) -> list[Appendix]:
    found: list[Appendix] = []
    for number in work.worded(start, len(work.whole)):
        piece = work.whole[number]
        if work.gridded(number) or len(piece.text) > _MOST_LABEL or not _LABEL.match(piece.folded):
            continue
        if not _heads_a_page(piece):
            continue
        work.name(number, Element.APPENDIX_LABEL)
        found.append(Appendix(len(found) + 1, number, work.found[number][0]))
    return found


def _heads_a_page(piece: Piece) -> bool:
    paragraph = piece.paragraph
    return paragraph.align is Align.CENTER or paragraph.page_break_before or piece.printed.isupper()


def _unlabelled(work: _Work, start: int) -> list[Appendix]:
    """Find an appendix whose label was forgotten: by "(Kèm theo ...)" behind the signature."""
    closing = [number for number in work.found if number >= start]
    behind = max(closing, default=len(work.whole)) + 1
    for number in work.worded(behind, len(work.whole)):
        if _ATTACHED.match(work.whole[number].folded):
            first = next(work.worded(behind, len(work.whole)))
            return [Appendix(1, first, None)]
    return []


def _read_own_head(work: _Work, start: int) -> None:
    """Find the letterhead and the name of what a decision puts in force: it has its own (PL-6)."""
    kinds = rule_book().kinds
    head = read_head(work.whole[start:], kinds)
    work.found |= {start + number: pieces for number, pieces in head.pieces.items()}
    for number in islice(work.worded(start + head.end, len(work.whole)), 1):
        if kind_of(work.whole[number], kinds):
            _read_subject(work, number)


def _read_appendix_heads(work: _Work, appendices: list[Appendix]) -> None:
    for appendix in appendices:
        start = appendix.start + (appendix.label is not None)
        attached = False
        if appendix.label is None:
            _read_own_head(work, start)
        for met, number in enumerate(work.worded(start, min(start + 14, len(work.whole)))):
            piece = work.whole[number]
            element = _appendix_element(piece, attached=attached)
            if element is None or met > _TITLE_LINES or work.gridded(number):
                break
            attached = element is Element.APPENDIX_ATTACHED
            work.name(number, element)


def _appendix_element(piece: Piece, *, attached: bool) -> Element | None:
    centred = piece.paragraph.align is Align.CENTER
    if _ATTACHED.match(piece.folded):
        return Element.APPENDIX_ATTACHED
    if attached:
        italic = bool(piece.inked) and all(run.italic for run in piece.inked)
        return Element.APPENDIX_ATTACHED if centred and italic else None
    if _UNIT.match(piece.folded) or _ROMAN.match(piece.text):
        return None
    return Element.APPENDIX_TITLE if centred or piece.printed.isupper() else None


def _read_addressees(work: _Work, start: int, end: int) -> None:
    """Find Kính gửi, before or behind the title, and the names below it."""
    for met, number in enumerate(range(end)):
        piece = work.whole[number]
        if not piece.text or met > start + 2 * _TITLE_LINES:
            continue
        if _ADDRESS.match(piece.folded) and number not in work.found:
            parts = [part for part in stretches(piece.paragraph) if part.text]
            names = tuple(replace(part, element=Element.ADDRESSEE_ITEM) for part in parts[1:])
            work.found[number] = (replace(parts[0], element=Element.ADDRESSEES), *names)
            _read_names(work, number, end)
            return


def _read_names(work: _Work, number: int, end: int) -> None:
    several = work.whole[number].folded.rstrip(" :.") == "kinh gui"
    for place in work.worded(number + 1, end):
        piece = work.whole[place]
        listed = bool(_DASH.match(piece.text))
        below = several and len(piece.text) < _HEADING and piece.text.endswith((";", ".", ","))
        if not listed and not (below and not _BASIS.match(piece.folded)):
            return
        if not several and piece.paragraph.align is not Align.CENTER and not piece.paragraph.left_indent_mm:
            return
        work.name(place, Element.ADDRESSEE_ITEM)


def _read_bases(work: _Work, start: int, end: int) -> None:
    """Find the bases, a paragraph each, at the body's beginning."""
    found: list[int] = []
    for number in work.worded(start, end):
        piece = work.whole[number]
        if _BASIS.match(piece.folded) or (found and _GROUND.match(piece.folded) and piece.text[-1] in ";."):
            found.append(number)
        elif found or not _stands_before_bases(piece):
            break
    if len(found) == 1 and not _alone(work.whole[found[0]]):
        return
    for number in found:
        if not work.whole[number].text.endswith(":"):
            work.name(number, Element.BASIS)


def _alone(piece: Piece) -> bool:
    """Tell whether a single basis is one, not the opening sentence it begins (CC-5)."""
    italic = bool(piece.inked) and all(run.italic for run in piece.inked)
    return piece.text.endswith(";") or italic


def _stands_before_bases(piece: Piece) -> bool:
    return piece.printed.isupper() or piece.text.startswith("(")


def _read_rest(work: _Work, seen: SeenDocument) -> None:
    headed = {table.index: table.header_row for table in seen.tables}
    for number in work.worded(0, len(work.whole)):
        piece = work.whole[number]
        if work.gridded(number):
            cell = piece.paragraph.cell
            first = cell is not None and cell.row == 0 and _heads_columns(work, number, headed)
            element: Element | None = Element.TABLE_HEAD if first else Element.TABLE_CELL
        else:
            element = _flowing(work, number)
        work.found[number] = (replace(piece, element=element),)


def _heads_columns(work: _Work, number: int, headed: dict[int, bool]) -> bool:
    cell = work.whole[number].paragraph.cell
    if cell is None:
        return False
    piece = work.whole[number]
    return headed.get(cell.table, False) or bool(piece.inked and all(run.bold for run in piece.inked))


def _flowing(work: _Work, number: int) -> Element | None:
    piece = work.whole[number]
    paragraph = piece.paragraph
    if paragraph.cell is not None or number < min(work.found, default=0):
        return None
    if _UNIT.match(piece.folded):
        return Element.TABLE_UNIT
    after_picture = number and work.whole[number - 1].paragraph.has_picture
    if after_picture and paragraph.align is Align.CENTER:
        return Element.PICTURE_CAPTION
    if paragraph.align is Align.CENTER and _followed_by_table(work, number):
        return Element.TABLE_CAPTION
    heading = _heading(piece)
    if heading is not None:
        return heading
    if paragraph.align in (Align.CENTER, Align.RIGHT) and len(piece.text) < _HEADING:
        return None
    return Element.BODY


def _followed_by_table(work: _Work, number: int) -> bool:
    for place in range(number + 1, min(number + 4, len(work.whole))):
        if work.gridded(place):
            return True
        if work.whole[place].text and not _UNIT.match(work.whole[place].folded):
            return False
    return False


def _heading(piece: Piece) -> Element | None:
    text = piece.text
    if len(text) > 2 * _HEADING or text.endswith((";", "./.")):
        return None
    bold = bool(piece.inked) and all(run.bold for run in piece.inked if run.text.strip(" .:"))
    if _ROMAN.match(text):
        return Element.HEADING_1
    if _PARTED.match(piece.folded) and len(text) < _HEADING:
        return Element.HEADING_1
    if _SUB_NUMBERED.match(text):
        return Element.HEADING_3 if bold else None
    if _NUMBERED.match(text) or (_ARTICLE.match(piece.folded) and bold):
        return Element.HEADING_2 if bold else None
    return None
