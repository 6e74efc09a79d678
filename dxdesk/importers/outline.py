"""The parts of a plan: head, title, preamble, body, closing and appendices."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from dxdesk.domain.draft import Lines
from dxdesk.domain.vietnamese import fold
from dxdesk.importers.blocks import Block, Paragraph, Source, Table
from dxdesk.importers.columns import Heading, heading_of
from dxdesk.importers.marks import Depth, Mark, is_upper, mark_of


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph and its mark."""

    text: str
    lines: Lines
    mark: Mark


@dataclass(frozen=True, slots=True)
class DataTable:
    """A table whose heading says what it holds."""

    table: Table
    heading: Heading

    @property
    def lines(self) -> Lines:
        """Where the table stands."""
        return self.table.lines


Item = Piece | DataTable


@dataclass(frozen=True, slots=True)
class Outline:
    """A document taken apart; ``kind`` is the folded name of its kind, "" where there is none."""

    items: tuple[Item, ...]
    kind: str = ""
    head: tuple[Piece, ...] = ()
    title: tuple[Piece, ...] = ()
    preamble: tuple[Piece, ...] = ()
    body: tuple[Item, ...] = ()
    closing: tuple[Piece, ...] = ()
    appendix: tuple[Item, ...] = ()
    decision: bool = False  # the plan comes with a decision; the decision's head and closing are taken
    tables: tuple[DataTable, ...] = field(default=())


KINDS = (
    "ke hoach",
    "huong dan",
    "thong bao",
    "bao cao",
    "to trinh",
    "quyet dinh",
    "chi thi",
    "nghi quyet",
    "quy che",
    "quy dinh",
    "giay moi",
    "bien ban",
    "chuong trinh",
    "de an",
    "phuong an",
    "hop dong",
    "cong van",
    "ket luan",
    "thong tu",
    "nghi dinh",
    "cong dien",
    "giay uy quyen",
    "phieu",
    "thu moi",
    "dien mung",
    "giao an",
    "thoi khoa bieu",
    "de cuong",
    "bai viet",
    "chuong trinh hanh dong",
    "ke hoach hanh dong",
    "giay gioi thieu",
)
_KIND_WORD = re.compile(r"^(?:(?:DỰ THẢO|Dự thảo)\s*)?([A-ZĐÀ-Ỹ]+(?: [A-ZĐÀ-Ỹ]+){0,3})\s*:?$")
_PLAN_LINE = re.compile(r"^KẾ HOẠCH\s+(?!VÀ ĐẦU TƯ|[-–&]|TÀI CHÍNH$|TỔNG HỢP$)(?=\S)")
_SEARCHED = 60
_MOTTO = r"C[ỘO]NG H[ÒO]?[ÀA]? ?X[ÃA] H[ỘO]I CH[ỦU] NGH[ĨI]A VI[ỆE]T NAM"
_COLUMN_STARTS = re.compile(
    rf"(?<=\S)[ \t]+(?={_MOTTO})|(?<=\S)[ \t]+(?=Độc lập\s*[-–]\s*Tự do)|"
    r"(?<=\S)[ \t]+(?=ĐẢNG CỘNG SẢN VIỆT NAM)"
)
_NUMBER_AND_PLACE = re.compile(
    r"^(S[ốo]\s*:?\s*[\d.…_ ]*[/-]\s?\S+(?:\s?[-&]\s?\S+)*?)\s+(?=[A-ZĐÀ-Ỹ][^\d,;:/]{2,40},\s*ngày)"
)
_NUMBER_AND_DAY = re.compile(
    r"^(S[ốo]\s*:?\s*[\d.…_ ]*[/-]\s?[^\s,]+)\s*,\s+(?=(?:[A-ZĐÀ-Ỹ][^\d,;:/]{1,40},\s*)?[Nn]gày\s)"
)
_TAIL_COLUMN = re.compile(
    r"(?<=\S)\s+(?=(?:TM|KT|TL|TUQ|Q|T/M|K/T|T/L)\.?\s*[A-ZĐÀ-Ỹ]{2}|(?:PHÓ )?(?:GIÁM ĐỐC|CHỦ TỊCH|"
    r"TRƯỞNG PHÒNG|"
    r"HIỆU TRƯỞNG|"
    r"CHÁNH VĂN PHÒNG|TỔNG GIÁM ĐỐC|CỤC TRƯỞNG)$)"
)
_LEFT_COLUMN = ("-", "+", "Nơi nhận")
_RECIPIENTS = re.compile(r"^\W*nơi nhận", re.IGNORECASE)
_APPENDIX = re.compile(r"^(?:PHỤ LỤC|Phụ lục|BIỂU MẪU|Biểu mẫu|Mẫu số|MẪU SỐ|BIỂU SỐ|Biểu số)(?![a-zà-ỹ])")
_WITH = re.compile(r"^\(?\s*(?:Ban hành )?[Kk]èm theo", re.IGNORECASE)
_BASIS = re.compile(r"^(?:Căn cứ|Thực hiện|Triển khai|Xét|Theo|Thi hành|Tiếp tục|Để|Nhằm|Theo đề nghị)\s")
_DOCUMENT = re.compile(r"\bsố\s*[\d.…]*\s*/|\d+[/-][A-ZĐ]{1,}")
_TITLE_LINES = 6
_LONGEST_TITLE_LINE = 400


def outline_of(source: Source) -> Outline:
    """Take a document apart."""
    items = tuple(_items(source.blocks))
    start = _start(items)
    if start is None:
        return _without_head(items)
    place, kind = start
    if kind == "quyet dinh" and (inner := _plan_inside(items, place)):
        return _with_decision(items, place, inner)
    return _of_kind(items, place, kind)


def _start(items: Sequence[Item]) -> tuple[int, str] | None:
    """Return where the kind is named; a cell "Kế hoạch" of a list of facts gives way to the heading."""
    pieces = [(place, item) for place, item in enumerate(items[:_SEARCHED]) if isinstance(item, Piece)]
    named = [(place, kind, is_upper(piece.text)) for place, piece in pieces if (kind := kind_of(piece.text))]
    if not named:
        return None
    place, kind, upper = named[0]
    printed = next((at for at, same, capital in named if capital and same == kind), place)
    return (place if upper else printed), kind


def kind_of(text: str) -> str:
    """Return the folded kind a line names, when the line is nothing else (or a plan's title follows)."""
    found = _KIND_WORD.match(text)
    folded = fold(found[1]) if found else ""
    if folded in KINDS:
        return folded
    if fold(text).replace(" ", "") == "kehoach":
        return "ke hoach"
    return "ke hoach" if _PLAN_LINE.match(text) and len(text) < _LONGEST_TITLE_LINE else ""


def _items(blocks: Sequence[Block]) -> Iterator[Item]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield from _pieces(block.text, block.lines)
            continue
        heading = heading_of(block)
        if heading:
            yield DataTable(block, heading)
        else:
            yield from _flattened(block)


def _flattened(table: Table) -> Iterator[Piece]:
    """Yield the cells of a table that only sets things side by side: letterhead, signature."""
    for row in table.rows:
        filled = [cell for cell in row.cells if cell.strip()]
        texts = [" ".join(filled)] if filled and re.match(r"^Số\s*:?$", filled[0]) else filled
        for cell in texts:
            for part in cell.split("\n"):
                yield from _pieces(part, row.lines)


def _pieces(text: str, lines: Lines) -> Iterator[Piece]:
    apart = _NUMBER_AND_DAY.sub(r"\1\n", _NUMBER_AND_PLACE.sub(r"\1\n", _COLUMN_STARTS.sub("\n", text)))
    for part in apart.split("\n"):
        sides = _TAIL_COLUMN.split(part, maxsplit=1) if part.startswith(_LEFT_COLUMN) else [part]
        for side in sides:
            if side.strip():
                yield Piece(side.strip(), lines, mark_of(side.strip()))


def _plan_inside(items: Sequence[Item], start: int) -> int:
    for place in range(start + 1, len(items)):
        item = items[place]
        if isinstance(item, Piece) and kind_of(item.text) == "ke hoach":
            return place
    return 0


def _with_decision(items: tuple[Item, ...], start: int, inner: int) -> Outline:
    cover = _of_kind(items[:inner], start, "quyet dinh")
    plan = _of_kind(items[inner:], 0, "ke hoach")
    return Outline(
        items=items,
        kind="ke hoach",
        head=cover.head,
        title=plan.title,
        preamble=cover.preamble,
        body=plan.body,
        closing=cover.closing or plan.closing,
        appendix=plan.appendix,
        decision=True,
        tables=plan.tables,
    )


def _of_kind(items: tuple[Item, ...], start: int, kind: str) -> Outline:
    head = tuple(item for item in items[:start] if isinstance(item, Piece))
    first = items[start]
    same_line = _PLAN_LINE.match(first.text) if isinstance(first, Piece) else None
    after = start + 1
    title = tuple(_title(items, after, started=bool(same_line)))
    after += len(title)
    if same_line and isinstance(first, Piece):
        rest = first.text[same_line.end() :]
        title = (Piece(rest, first.lines, mark_of(rest)), *title)
    opened = _first_heading(items, after)
    closed = _closing_start(items, opened)
    ended = _closing_end(items, closed)
    return Outline(
        items=items,
        kind=kind,
        head=head,
        title=title,
        preamble=tuple(item for item in items[after:opened] if isinstance(item, Piece)),
        body=items[opened:closed],
        closing=tuple(item for item in items[closed:ended] if isinstance(item, Piece)),
        appendix=items[ended:],
        tables=tuple(item for item in items[start:] if isinstance(item, DataTable)),
    )


def _without_head(items: tuple[Item, ...]) -> Outline:
    opened = _first_heading(items, 0)
    opened = 0 if opened > _SEARCHED or opened == len(items) else opened
    closed = _closing_start(items, opened)
    ended = _closing_end(items, closed)
    return Outline(
        items=items,
        head=tuple(item for item in items[:opened] if isinstance(item, Piece)),
        body=items[opened:closed],
        closing=tuple(item for item in items[closed:ended] if isinstance(item, Piece)),
        appendix=items[ended:],
        tables=tuple(item for item in items if isinstance(item, DataTable)),
    )


def _title(items: Sequence[Item], start: int, *, started: bool) -> Iterator[Piece]:
    capitals: bool | None = None
    for place in range(start, min(start + _TITLE_LINES, len(items))):
        item = items[place]
        if not isinstance(item, Piece) or not _may_be_title(item, first=place == start and not started):
            return
        upper = is_upper(item.text)
        if capitals and not upper and (_BASIS.match(item.text) or len(item.text) > _LONGEST_TITLE_LINE / 4):
            return
        capitals = upper
        yield item


def _may_be_title(piece: Piece, *, first: bool) -> bool:
    text = piece.text
    if len(text) > _LONGEST_TITLE_LINE or _WITH.match(text) or text.endswith((":", ";", "./.")):
        return False
    if piece.mark.depth < Depth.BULLET and (piece.mark.depth is not Depth.LETTER or piece.mark.label == "A"):
        return False
    if text.startswith("Căn cứ"):
        return False
    if first:
        return not (_BASIS.match(text) and text.endswith("."))
    return not (_BASIS.match(text) and _DOCUMENT.search(text)) and not text.endswith((".", ","))


def _first_heading(items: Sequence[Item], start: int) -> int:
    for place in range(start, len(items)):
        item = items[place]
        if isinstance(item, DataTable):
            return place
        if _RECIPIENTS.match(item.text) or item.mark.depth <= Depth.NUMBER:
            return place
    return len(items)


def _closing_start(items: Sequence[Item], start: int) -> int:
    """Return where recipients or the signature begin."""
    for place in range(start, len(items)):
        item = items[place]
        if isinstance(item, Piece) and _RECIPIENTS.match(item.text):
            return _signature_before(items, place, start)
    return _signature_alone(items, start)


def _signature_before(items: Sequence[Item], place: int, start: int) -> int:
    """Go back over a signature that stands before the recipients."""
    back = place
    while back > start and place - back < 6:
        item = items[back - 1]
        if not isinstance(item, Piece) or len(item.text) > 60 or item.text.endswith(("./.", ".", ";", ":")):
            break
        if item.mark.depth is not Depth.NONE:
            break
        back -= 1
    signed = any(is_upper(item.text) for item in items[back:place] if isinstance(item, Piece))
    return back if signed else place


_AUTHORITY = re.compile(r"^(?:TM|KT|TL|TUQ|Q|T/M|K/T|T/L)\.?\s*[A-ZĐÀ-Ỹ]{2}")

_POST = re.compile(
    r"^(?:PHÓ )?(?:CHỦ TỊCH|(?:TỔNG )?GIÁM ĐỐC|TRƯỞNG (?:PHÒNG|BAN)|HIỆU TRƯỞNG|BÍ THƯ|CHÁNH VĂN PHÒNG|"
    r"CỤC TRƯỞNG|CHI CỤC TRƯỞNG|VIỆN TRƯỞNG)$"
)
_LAST_LINES = 4  # lines at the end among which a post alone opens the signature


def _signature_alone(items: Sequence[Item], start: int) -> int:
    for place in range(len(items) - 1, start, -1):
        item = items[place]
        if isinstance(item, Piece) and item.text.endswith("./."):
            return place + 1
    for place in range(start, len(items)):
        item = items[place]
        if isinstance(item, Piece) and _AUTHORITY.match(item.text):
            return place
    return next(
        (
            place
            for place in range(max(start + 1, len(items) - _LAST_LINES), len(items))
            if isinstance(item := items[place], Piece) and _POST.match(item.text)
        ),
        len(items),
    )


def _closing_end(items: Sequence[Item], start: int) -> int:
    """Return where an appendix begins behind recipients and signature."""
    for place in range(start, len(items)):
        item = items[place]
        if isinstance(item, DataTable) or is_appendix(item) or _WITH.match(item.text):
            return place
    return len(items)


def is_appendix(item: Item) -> bool:
    """Tell whether a line opens an appendix."""
    return isinstance(item, Piece) and bool(_APPENDIX.match(item.text)) and len(item.text) < 120
