"""The head of a paper found in its paragraphs: two columns of a table, or lines parted by tabs.

Words are looked for folded, so that old spellings (HOÀ) and wrong capitals are still recognised.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from dxdesk.documents.blocks import Align
from dxdesk.documents.referee.pieces import Piece, stretches
from dxdesk.documents.rule_book import Kind
from dxdesk.documents.rules import Element
from dxdesk.domain.vietnamese import fold

_QUOC_HIEU = re.compile(r"cong hoa xa hoi|chu nghia viet nam$")
_TIEU_NGU = re.compile(r"doc lap\W*tu do\W*hanh phuc|^doc lap\b.{0,30}hanh phuc")
_NUMBER = re.compile(r"so\b\s*[:.]?[^a-z]{0,40}/|so\s*:")
_PLACE_DATE = re.compile(r"[^(]{0,45}\bngay\b.{0,14}thang.{0,10}nam\b.{0,10}$")
_SUBJECT = re.compile(r"v\s*/\s*v\b|(?:v/v )?ve viec\b")
_STOP = re.compile(r"kinh gui\b|can cu\b|noi nhan\b|[ivx]+\.\s")
_GOES_ON = re.compile(r"(?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran|va|nuoc|trung|ve|cua)\b")
_MARK = re.compile(
    r"(?:du thao.{0,12}|khan|thuong khan|hoa toc|mat|toi mat|tuyet mat|luu hanh noi bo|xem xong tra lai)$"
)
_FAR = 30  # paragraphs with words, within which a head begins
_LONG_KIND = 90
_LINE = re.compile(r"[_\-–—\s*=.]+$")


@dataclass(frozen=True, slots=True)
class Head:
    """The pieces of a head by the index of their paragraph, and where what follows it begins."""

    pieces: dict[int, tuple[Piece, ...]]
    end: int


def is_mark(folded: str) -> bool:
    """Tell whether words are a mark over a paper: DỰ THẢO, KHẨN, MẬT, LƯU HÀNH NỘI BỘ."""
    return bool(_MARK.match(folded.strip("[](). ")))


def kind_of(piece: Piece, kinds: Sequence[Kind]) -> str:
    """Return the kind whose name a line is or, in capitals, begins with; "" where it is none."""
    line = next(iter(stretches(piece.paragraph, "\n")))
    for kind, folded in _folded_kinds(kinds):
        if line.folded == folded and _stands_out(line):
            return kind.name
        if line.folded.startswith(f"{folded} ") and line.printed.isupper() and len(line.text) < _LONG_KIND:
            return kind.name
    return ""


def _folded_kinds(kinds: Sequence[Kind]) -> Iterator[tuple[Kind, str]]:
    for kind in kinds:
        yield kind, fold(kind.name)


def _stands_out(line: Piece) -> bool:
    printed = line.printed
    return (
        printed.isupper()
        or line.paragraph.align is Align.CENTER
        or bool(line.inked and all(run.bold for run in line.inked))
    )


def read_head(whole: Sequence[Piece], kinds: Sequence[Kind]) -> Head:
    """Find the head; empty where a paper has none."""
    anchor = _anchor(whole)
    if anchor is None:
        return Head({}, 0)
    cell = whole[anchor].paragraph.cell
    if cell is not None:
        inside = [n for n, piece in enumerate(whole) if piece.paragraph.cell and _table(piece) == cell.table]
        end = max(inside) + 1
        inside += list(_below(whole, end))
        inside = [*range(min(inside)), *inside]
        return Head(_named(whole, inside), max(inside) + 1)
    end = _end_of_lines(whole, kinds)
    return Head(_named(whole, range(end)), end)


def _table(piece: Piece) -> int | None:
    return piece.paragraph.cell.table if piece.paragraph.cell else None


def _anchor(whole: Sequence[Piece]) -> int | None:
    met = 0
    for number, piece in enumerate(whole):
        if not piece.text:
            continue
        met += 1
        if met > _FAR or _STOP.match(piece.folded):
            return None
        if any(_what(part) for part in stretches(piece.paragraph)):
            return number
    return None


def _below(whole: Sequence[Piece], start: int) -> Iterator[int]:
    """Yield what belongs to the head though it stands under its table: number, day, V/v."""
    found: list[int] = []
    for number in range(start, len(whole)):
        piece = whole[number]
        if piece.text and not any(_what(part) for part in stretches(piece.paragraph)):
            break
        if piece.text:
            found.append(number)
    yield from range(start, found[-1] + 1) if found else ()


def _end_of_lines(whole: Sequence[Piece], kinds: Sequence[Kind]) -> int:
    last = 0
    for number, piece in enumerate(whole):
        if _STOP.match(piece.folded) or kind_of(piece, kinds):
            break
        if any(_what(part) for part in stretches(piece.paragraph)):
            last = number + 1
    return last


def _what(part: Piece) -> Element | None:
    folded = part.folded.strip("*_ ")
    if _QUOC_HIEU.match(folded):
        return Element.QUOC_HIEU
    if _TIEU_NGU.search(folded):
        return Element.TIEU_NGU
    if _NUMBER.match(folded) and len(folded) < 60:  # a number is short
        return Element.NUMBER
    if _PLACE_DATE.match(folded):
        return Element.PLACE_DATE
    if _SUBJECT.match(folded):
        return Element.VV_SUBJECT
    return None


def _named(whole: Sequence[Piece], inside: Sequence[int]) -> dict[int, tuple[Piece, ...]]:
    parts: list[tuple[int, Piece]] = [
        (number, replace(part, side=_side(part), element=_what(part)))
        for number in inside
        for part in stretches(whole[number].paragraph)
        if part.text
    ]
    parts = _with_subject(_with_issuer(parts))
    found: dict[int, tuple[Piece, ...]] = {}
    for number, part in parts:
        found[number] = (*found.get(number, ()), part)
    return found


def _side(part: Piece) -> int:
    return part.paragraph.cell.column if part.paragraph.cell else part.side


def _with_issuer(parts: list[tuple[int, Piece]]) -> list[tuple[int, Piece]]:
    """Name the lines over the number: the parent's first, then the issuer's."""
    right = [part.side for _, part in parts if part.element in (Element.QUOC_HIEU, Element.TIEU_NGU)]
    edge = min(right, default=99)
    names: list[int] = []
    for place, (_, part) in enumerate(parts):
        if part.element is Element.NUMBER:
            break
        if part.element is None and (part.side < edge or not edge) and _is_name(part):
            names.append(place)
    parents = _parents([parts[place][1] for place in names])
    for order, place in enumerate(names):
        number, part = parts[place]
        element = Element.PARENT if order < parents else Element.ISSUER
        parts[place] = (number, replace(part, element=element))
    return parts


def _is_name(part: Piece) -> bool:
    return not is_mark(part.folded) and not _LINE.match(part.text)


def _parents(lines: list[Piece]) -> int:
    """Return how many lines are the parent's: those before the bold ones, else the first."""
    if len(lines) < 2:  # one line is the issuer's
        return 0
    bold = [bool(line.inked) and all(run.bold for run in line.inked) for line in lines]
    first_bold = bold.index(True) if True in bold else 0
    if first_bold:
        return first_bold
    name_ends = 1
    while name_ends < len(lines) and _GOES_ON.match(lines[name_ends].folded):
        name_ends += 1
    return 0 if name_ends == len(lines) else name_ends


def _with_subject(parts: list[tuple[int, Piece]]) -> list[tuple[int, Piece]]:
    """Let a V/v go on over the lines that follow it in its column."""
    side: int | None = None
    for place, (number, part) in enumerate(parts):
        if part.element is Element.VV_SUBJECT:
            side = part.side
        elif side is not None and part.element is None and part.side == side and _is_name(part):
            parts[place] = (number, replace(part, element=Element.VV_SUBJECT))
        elif part.side == side:
            side = None
    return parts
