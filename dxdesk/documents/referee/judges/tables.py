"""Tables: the decree is silent about them, so these only warn (BG-1..BG-3)."""

from collections.abc import Iterator

from dxdesk.documents.blocks import Align
from dxdesk.documents.referee.case import Case
from dxdesk.documents.referee.finding import Finding
from dxdesk.documents.referee.pieces import Piece
from dxdesk.documents.rules import Element

_LONG_TABLE = 12  # rows, from which a table goes over a page
_COUNTERS = ("stt", "tt", "so tt", "so thu tu")


def judge_tables(case: Case) -> Iterator[Finding]:
    """Judge the tables with lines."""
    heads, cells = case.known.everywhere(Element.TABLE_HEAD), case.known.everywhere(Element.TABLE_CELL)
    yield from _repeated(case, heads)
    for piece in heads:
        yield _head(case, piece)
    yield from _counted(case, (*heads, *cells))


def _repeated(case: Case, heads: tuple[Piece, ...]) -> Iterator[Finding]:
    first: dict[int, Piece] = {}
    for piece in heads:
        if piece.paragraph.cell:
            first.setdefault(piece.paragraph.cell.table, piece)
    for table in case.seen.tables:
        if table.bordered and table.index in first and table.rows >= _LONG_TABLE:
            yield case.tell(
                "BG-1",
                "table_head.repeat",
                kept=table.header_row,
                measured=case.say("header_repeat" if table.header_row else "not_repeated"),
                allowed=case.say("header_repeat"),
                at=first[table.index],
            )


def _head(case: Case, piece: Piece) -> Finding:
    bold = all(run.bold for run in piece.inked)
    centred = piece.paragraph.align is Align.CENTER
    says = [case.say("bold" if bold else "not_bold"), case.say(piece.paragraph.align.value)]
    return case.tell(
        "BG-2",
        "table_head.bold" if not bold else "table_head.align",
        kept=bold and centred,
        measured=", ".join(says),
        at=piece,
    )


def _counted(case: Case, pieces: tuple[Piece, ...]) -> Iterator[Finding]:
    counters = {
        piece.paragraph.cell.table: piece.paragraph.cell.column
        for piece in pieces
        if piece.paragraph.cell and piece.folded in _COUNTERS
    }
    before: dict[int, int] = {}
    for piece in sorted(pieces, key=lambda one: one.paragraph.index):
        cell = piece.paragraph.cell
        if cell is None or counters.get(cell.table) != cell.column:
            continue
        number = piece.text.rstrip(".")
        if not number.isdigit():
            before.pop(cell.table, None)  # a group row begins anew
            continue
        last = before.get(cell.table)
        kept = last is None or int(number) in (last + 1, 1)
        measured = number if last is None else case.say("gap", now=number, before=last)
        yield case.tell("BG-3", "table_cell.order", kept=kept, measured=measured, at=piece)
        before[cell.table] = int(number)
