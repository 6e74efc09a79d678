"""How rows of the province's set are told on the screen and in the terminal."""

from collections.abc import Iterator, Mapping

from dxdesk.domain.indicator import Indicator, Operator, Target
from dxdesk.domain.reference import AlignedRow, Floor, ReferenceIndicator, YearColumn, YearTable
from dxdesk.domain.vn_format import format_number
from dxdesk.services.alignment import Alignment
from dxdesk.ui.plan_words import OPERATORS

FLOORS: Mapping[Floor, str] = {
    Floor.BELOW: "Thấp hơn mức của tỉnh",
    Floor.OPEN: "Chờ giao mức",
    Floor.UNLIKE: "Phải xem xét",
    Floor.UNLINKED: "Chưa có chỉ tiêu tương ứng",
    Floor.HELD: "Bảo đảm mức của tỉnh",
}
UNCONFIRMED = "chưa kiểm với bản gốc"


def asked(target: Target) -> str:
    """Return what is asked: "trên 70%"; the words of its document where it is not set."""
    if target.operator is Operator.PROSE:
        return "bằng lời"
    if target.value is None:
        return f"theo {target.source}" if target.source else "theo văn bản khác"
    figure = format_number(target.value)
    unit = "%" if target.unit == "%" else f" {target.unit}" if target.unit else ""
    return f"{OPERATORS.get(target.operator, 'đạt')} {figure}{unit}"


def scoped(target: Target) -> str:
    """Return what is asked, with its scope."""
    return f"{asked(target)} ({target.scope})" if target.scope else asked(target)


def target_name(item: Indicator, target: Target) -> str:
    """Return how a target of ours is called in a list: number, what it speaks of, what it asks."""
    words = target.label if target.label and len(item.targets) > 1 else item.text
    return f"{item.code}. {shortened(words)}: {scoped(target)}"


def shortened(words: str, most: int = 90) -> str:
    """Return words cut where they are too long for a line."""
    return words if len(words) <= most else f"{words[: most - 1].rstrip()}…"


def sentence_of(found: Alignment) -> str:
    """Return how the plan stands to the province's set."""
    if not found.rows:
        return f"Chưa nhập chỉ tiêu của tỉnh năm {found.plan.year}."
    parts = [
        f"{found.count(floor)} {words.lower()}"
        for floor, words in FLOORS.items()
        if found.count(floor) and floor is not Floor.HELD
    ]
    held = f"{found.count(Floor.HELD)}/{len(found.rows)} được bảo đảm"
    rest = f"; {', '.join(parts)}" if parts else ""
    mark = f" {found.unconfirmed} {UNCONFIRMED}." if found.unconfirmed else ""
    waiting = len(found.open_targets)
    open_words = f" {waiting} mức chờ văn bản giao." if waiting else ""
    return f"{held}{rest}.{open_words}{mark}"


def row_line(row: AlignedRow) -> str:
    """Return a row for the terminal, its id first."""
    ours = f"{row.indicator.code} {scoped(row.target)}" if row.indicator and row.target else "-"
    return f"{reference_line(row.reference)}\t{ours}\t{FLOORS[row.floor]}"


def reference_line(row: ReferenceIndicator) -> str:
    """Return a row of the province for the terminal."""
    mark = "" if row.confirmed else f" [{UNCONFIRMED}]"
    return f"{row.id or '-'}\t{row.code}\t{row.text}\t{scoped(row.target)}{mark}"


def column_head(column: YearColumn) -> str:
    """Return the head of a year's column."""
    short = column.document.partition(" ngày ")[0]
    return f"{column.year}: {short}" if short else f"{column.year}: chưa rõ văn bản"


def cell_words(rows: tuple[ReferenceIndicator, ...]) -> str:
    """Return what a document asks in a year; what was not read against the original bears a star."""
    return "; ".join(f"{scoped(row.target)}{'' if row.confirmed else '*'}" for row in rows)


def year_lines(table: YearTable) -> Iterator[str]:
    """Yield the years side by side for the terminal."""
    yield "\t".join(("Số", *map(column_head, table.columns)))
    for code, cells in table.lines:
        yield "\t".join((code, *(cell_words(cells.get(column, ())) or "-" for column in table.columns)))
    yield f"* {UNCONFIRMED}"
