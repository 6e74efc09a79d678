"""The working paper "Tình hình kinh phí": lines by source, the check of 2%, and every spending when asked."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dxdesk.documents.blocks import (
    Align,
    Block,
    Heading,
    OfficialDocument,
    Orientation,
    Paragraph,
    Section,
    Table,
    TableColumn,
    TableRow,
    Title,
)
from dxdesk.documents.wording import Wording
from dxdesk.domain.money import (
    RegularExpenditure,
    ShareCheck,
    Spending,
    Totals,
    format_money,
    format_share,
    short_money,
)
from dxdesk.domain.money_board import LineState, MoneyBoard
from dxdesk.domain.office import Office
from dxdesk.domain.plan import Plan
from dxdesk.domain.vn_format import format_date, roman

_TEXT_PT = 11.0
_LEFT, _CENTER, _RIGHT = Align.LEFT, Align.CENTER, Align.RIGHT
_LINES = (
    (12.0, _CENTER),
    (67.0, _LEFT),
    (18.0, _CENTER),
    (31.0, _RIGHT),
    (31.0, _RIGHT),
    (33.0, _LEFT),
    (30.0, _RIGHT),
    (25.0, _LEFT),
)
_REGULAR = ((12.0, _CENTER), (95.0, _LEFT), (45.0, _RIGHT), (30.0, _CENTER), (65.0, _LEFT))
_SPENDINGS = (
    (12.0, _CENTER),
    (25.0, _CENTER),
    (95.0, _LEFT),
    (35.0, _RIGHT),
    (50.0, _LEFT),
    (30.0, _LEFT),
)


@dataclass(frozen=True, slots=True)
class MoneySnapshot:
    """What the paper says; ``details`` lists every spending too."""

    office: Office
    plan: Plan
    board: MoneyBoard
    details: bool = False
    sample: bool = False


def money_paper(taken: MoneySnapshot, wording: Wording) -> OfficialDocument:
    """Compose the paper, an inner one on sheets laid across."""
    day, office = format_date(taken.board.as_of), taken.office.full_name
    note = wording.say("money.sample") if taken.sample else ""
    title = Title(
        wording.say("money.kind"),
        wording.say("money.subject", year=taken.plan.year, day=day, office=office),
        note=note,
    )
    blocks = (title, *_lines(taken.board, wording), *share_blocks(taken.board.share, wording))
    details = _details(taken.board, wording) if taken.details else ()
    return OfficialDocument(
        title=wording.say("money.title", year=taken.plan.year, day=day),
        author=office,
        sections=(Section((*blocks, *details), Orientation.LANDSCAPE),),
        sample=taken.sample,
        working=True,
    )


def _lines(board: MoneyBoard, wording: Wording) -> Iterator[Block]:
    yield Heading(1, wording.say("money.lines_heading"))
    if not board.lines:
        yield Paragraph.of(wording.say("money.no_lines"))
        return
    yield Paragraph.of(totals_sentence(board.totals, wording))
    yield Table(
        _columns(wording.cells("money.columns"), _LINES),
        tuple(_rows(board, wording)),
        size_pt=_TEXT_PT,
        unit_note=wording.say("money.unit"),
    )


def totals_sentence(totals: Totals, wording: Wording) -> str:
    """Return the sums of all lines in a sentence."""
    return wording.say(
        "money.totals",
        planned=_said(totals.planned, wording),
        allocated=_said(totals.allocated, wording),
        spent=short_money(totals.spent),
    )


def _said(amount: int | None, wording: Wording) -> str:
    return wording.say("money.unknown") if amount is None else short_money(amount)


def _rows(board: MoneyBoard, wording: Wording) -> Iterator[TableRow]:
    for number, (name, states) in enumerate(board.by_source(), start=1):
        words = name or wording.say("money.no_source")
        yield TableRow((roman(number), words, *("",) * (len(_LINES) - 2)), group=True)
        yield from (_row(state, wording) for state in states)
    yield _sum_row(board.totals, wording)


def _row(state: LineState, wording: Wording) -> TableRow:
    line = state.line
    return TableRow(
        (
            str(state.number),
            state.title,
            state.task_code,
            _shown(line.planned, wording),
            _shown(line.allocated, wording),
            line.allocated_by,
            format_money(state.spent),
            line.note,
        )
    )


def _sum_row(totals: Totals, wording: Wording) -> TableRow:
    return TableRow(
        (
            "",
            wording.say("money.sum"),
            "",
            _shown(totals.planned, wording),
            _shown(totals.allocated, wording),
            "",
            format_money(totals.spent),
            "",
        )
    )


def share_blocks(share: ShareCheck, wording: Wording) -> Iterator[Block]:
    """Yield the check of 2% with the figures it rests on."""
    yield Heading(1, wording.say("money.share_heading"))
    yield Paragraph.of(share_sentence(share, wording))
    if share.rows:
        yield Table(
            _columns(wording.cells("money.regular_columns"), _REGULAR),
            tuple(_regular(number, row, wording) for number, row in enumerate(share.rows, start=1)),
            size_pt=_TEXT_PT,
            unit_note=wording.say("money.unit"),
        )


def share_sentence(share: ShareCheck, wording: Wording) -> str:
    """Return the verdict: met, not met and how much lacks, or which figures are not known."""
    if share.unknown:
        return wording.say("money.share_unknown", items="; ".join(share.unknown))
    if not share.total:
        return wording.say("money.share_no_rows")
    if share.share is None or share.allocated is None:
        return wording.say("money.share_none", total=short_money(share.total))
    told = {
        "allocated": short_money(share.allocated),
        "total": short_money(share.total),
        "rate": format_share(share.share),
    }
    if share.met:
        return wording.say("money.share_met", **told)
    gap = short_money((share.least or 0) - share.allocated)
    return wording.say("money.share_short", gap=gap, **told)


def _regular(number: int, row: RegularExpenditure, wording: Wording) -> TableRow:
    day = format_date(row.as_of) if row.as_of else ""
    return TableRow((str(number), row.label, _shown(row.amount, wording), day, row.source))


def _details(board: MoneyBoard, wording: Wording) -> Iterator[Block]:
    yield Heading(1, wording.say("money.details_heading"))
    pairs = board.spendings
    if not pairs:
        yield Paragraph.of(wording.say("money.no_details"))
        return
    yield Table(
        _columns(wording.cells("money.details_columns"), _SPENDINGS),
        tuple(_spending(n, state, spent, wording) for n, (state, spent) in enumerate(pairs, start=1)),
        size_pt=_TEXT_PT,
        unit_note=wording.say("money.unit"),
    )


def _spending(number: int, state: LineState, spent: Spending, wording: Wording) -> TableRow:
    day = format_date(spent.day) if spent.day else ""
    content = f"{state.number}. {state.title}"
    return TableRow((str(number), day, content, _shown(spent.amount, wording), spent.document, spent.note))


def _shown(amount: int | None, wording: Wording) -> str:
    return wording.say("money.unknown") if amount is None else format_money(amount)


def _columns(headings: Iterable[str], widths: Iterable[tuple[float, Align]]) -> tuple[TableColumn, ...]:
    return tuple(
        TableColumn(text, width, align) for text, (width, align) in zip(headings, widths, strict=True)
    )
