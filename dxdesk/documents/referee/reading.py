"""Reading any .docx as the referee sees it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from unicodedata import normalize

from dxdesk.documents.referee.drawn import holds_picture
from dxdesk.documents.referee.lists import Lists, read_lists
from dxdesk.documents.referee.looks import Stand, printed_align, stand_of
from dxdesk.documents.referee.markup import W, mm, pt, switch
from dxdesk.documents.referee.package import Package, body_of, open_package
from dxdesk.documents.referee.ruled import lines_of
from dxdesk.documents.referee.seen import Part, SeenDocument, SeenParagraph, SeenRun
from dxdesk.documents.referee.sheets import Sheet, read_sheets, shown_kinds
from dxdesk.documents.referee.styles import StyleSheet, read_styles
from dxdesk.documents.referee.walk import Spot, Walk
from dxdesk.documents.referee.words import read_words, seen_runs

NAMELESS = ".docx"
_NATURAL = 1.15  # height of a line of Times New Roman over the size of its letters
_SINGLE = 240.0
_PROPERTIES = "docProps/app.xml"


def read_docx(content: bytes, shown: str = NAMELESS) -> SeenDocument:
    """Read a .docx of any program; ``shown`` names it in errors.

    Raises UserError ``file.empty``, ``file.too_large``, ``file.encrypted``, ``file.not_docx``, ``file.bomb``,
    ``file.hostile`` or ``file.unreadable``.
    """
    package = open_package(content, shown)
    body = body_of(package, shown)
    settings = package.related("settings")
    sheet = style_sheet(package)
    sheets = read_sheets(body, package)
    walk = Walk(sheet, [one.column for one in sheets])
    paragraphs = tuple(_paged(_read(walk.through(body), sheet, _SeenAs(Part.BODY))))
    even = settings is not None and bool(switch(settings, "evenAndOddHeaders"))
    return SeenDocument(
        paragraphs=paragraphs,
        sections=tuple(one.seen for one in sheets),
        tables=tuple(table for table in walk.tables if table is not None),
        headers=tuple(_margins(package, sheet, sheets, Part.HEADER, even=even)),
        footers=tuple(_margins(package, sheet, sheets, Part.FOOTER, even=even)),
        program=_program(package),
        macros=package.macros,
    )


def style_sheet(package: Package) -> StyleSheet:
    """Return the styles of a document, its lists not yet counted."""
    lists = read_lists(package.related("numbering"))
    return read_styles(
        package.related("styles"), package.related("theme"), package.related("settings"), lists
    )


def _program(package: Package) -> str:
    return " ".join(package.text_of(_PROPERTIES, "Application").split())


@dataclass(frozen=True, slots=True)
class _SeenAs:
    part: Part
    kind: str = "default"


@dataclass(frozen=True, slots=True)
class _Found:
    """A paragraph, and what is needed to say its page and its distance from its neighbours."""

    seen: SeenParagraph
    spot: Spot
    contextual: bool
    pages_before: int
    pages: int
    turns: bool  # a page is ended by hand behind its words


def _margins(
    package: Package, sheet: StyleSheet, sheets: Sequence[Sheet], part: Part, *, even: bool
) -> Iterator[SeenParagraph]:
    for one in sheets:
        kept = one.headers if part is Part.HEADER else one.footers
        for kind, name in shown_kinds(one, kept, even=even):
            root = package.tree(name)
            if root is None:
                continue
            section = one.seen.index
            sheet.lists.counts.clear()
            walk = Walk(sheet, [one.column])
            for found in _spaced(_read(walk.through(root), sheet, _SeenAs(part, kind))):
                yield replace(found.seen, section=section)


def _read(spots: Iterator[Spot], sheet: StyleSheet, seen_as: _SeenAs) -> Iterator[_Found]:
    turned = False
    for index, spot in enumerate(spots):
        found = _found(index, spot, sheet, seen_as)
        if turned:
            found = replace(found, seen=replace(found.seen, page_break_before=True))
        turned = found.turns
        yield found


def _found(index: int, spot: Spot, sheet: StyleSheet, seen_as: _SeenAs) -> _Found:
    properties = spot.element.find(W + "pPr")
    direct = stand_of(properties)
    style = sheet.paragraph_style(direct.style)
    stand = sheet.stand_in(style, direct, spot.around)
    words = read_words(spot.element)
    runs = tuple(seen_runs(words, sheet, style, spot.around))
    raw = words.raw
    seen = SeenParagraph(
        index=index,
        section=spot.section,
        runs=runs,
        part=seen_as.part,
        kind=seen_as.kind,
        numbering=_number(stand, sheet.lists, empty=not raw.strip() and not words.drawings),
        align=printed_align(stand, raw),
        before_pt=pt(stand.before),
        after_pt=pt(stand.after),
        line=_line(stand, runs),
        line_exact_pt=pt(stand.line) if stand.line_rule == "exact" and stand.line else None,
        first_indent_mm=mm(stand.first),
        left_indent_mm=mm(stand.left),
        right_indent_mm=mm(stand.right),
        column_mm=None if spot.width is None else mm(spot.width),
        style=sheet.name_of(style),
        page_break_before=bool(stand.break_before) or words.begins_page,
        cell=spot.cell,
        lines=tuple(lines_of(words, runs, stand, spot.width)),
        has_page_field=words.page_field,
        has_picture=any(holds_picture(drawing) for drawing in words.drawings),
        raw_nfd=normalize("NFC", raw) != raw,
    )
    return _Found(seen, spot, bool(stand.contextual), words.pages_before, words.pages, words.ends_page)


def _number(stand: Stand, lists: Lists, *, empty: bool) -> str:
    if stand.list_id is None or stand.list_id == "0":
        return ""
    number = lists.next_number(stand.list_id, stand.list_level or 0)
    return "" if empty and number in {"-", "•"} else number


def _line(stand: Stand, runs: Sequence[SeenRun]) -> float:
    """Return the distance of lines in lines; "at least" counts as far as it is more than the letters need."""
    if not stand.line or stand.line_rule == "exact":
        return 1.0
    if stand.line_rule == "atLeast":
        natural = max((run.pt for run in runs), default=0.0) * _NATURAL
        return round(max(pt(stand.line) / natural, 1.0), 3) if natural else 1.0
    return round(stand.line / _SINGLE, 3)


def _spaced(found: Iterator[_Found]) -> Iterator[_Found]:
    """Take away the space between neighbours of one style that want none."""
    held = list(found)
    bare: Counter[tuple[int, str]] = Counter()
    last: dict[int, int] = {}
    for place, one in enumerate(held):
        before = last.get(one.spot.siblings)
        last[one.spot.siblings] = place
        if before is not None and held[before].seen.style == one.seen.style:
            bare[before, "after_pt"] += held[before].contextual
            bare[place, "before_pt"] += one.contextual
    for (place, side), wanted in bare.items():
        if wanted:
            seen = replace(held[place].seen, **{side: 0.0})  # type: ignore[arg-type]  # both are points
            held[place] = replace(held[place], seen=seen)
    yield from held


def _paged(found: Iterator[_Found]) -> Iterator[SeenParagraph]:
    """Yield the paragraphs with their pages where the program that saved the file left them."""
    held = list(_spaced(found))
    if not any(one.pages for one in held):
        yield from (one.seen for one in held)
        return
    pages = _Pages()
    for one in held:
        pages.enter(one.spot)
        yield replace(one.seen, page=pages.now + one.pages_before)
        pages.now += one.pages


@dataclass(slots=True)
class _Pages:
    """The page being read; the cells of a row all begin on the row's page."""

    now: int = 1
    row: tuple[int, int] | None = None
    column: int = 0
    row_began: int = 1
    row_ends: int = 1

    def enter(self, spot: Spot) -> None:
        """Go on to the next paragraph."""
        row = spot.outer[:2] if spot.outer else None
        column = spot.outer[2] if spot.outer else 0
        if row != self.row:
            self.now = max(self.now, self.row_ends if self.row else self.now)
            self.row_began = self.row_ends = self.now
        elif row is not None and column != self.column:
            self.row_ends = max(self.row_ends, self.now)
            self.now = self.row_began
        self.row, self.column = row, column
