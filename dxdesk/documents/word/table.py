"""Tables: with lines and a repeated heading row, and the invisible ones that hold two columns of text."""

from collections.abc import Iterable, Sequence

from dxdesk.documents.blocks import Table, TableColumn, TableRow
from dxdesk.documents.layout import Preset
from dxdesk.documents.rules import POINTS_PER_MM, TABLE_BORDER_PT, TABLE_PADDING_MM, Element, style
from dxdesk.documents.word.markup import half_points, jc, paragraph, safe, style_id, twips

_EDGES = ("top", "left", "bottom", "right", "insideH", "insideV")
_SHORT_ROW_MM = 60.0  # taller rows may break across pages
_LETTER_EM = 0.46  # a usual letter of Times with its share of blanks
_LINE_EM = 1.15


def invisible_table(
    rows: Iterable[tuple[str, str]], widths_mm: tuple[float, float], *, indent_mm: float = 0
) -> str:
    """Return two columns of finished paragraphs side by side, without lines or padding."""
    widths = [twips(width) for width in widths_mm]
    body = "".join(
        f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{''.join(map(_plain_cell, row, widths))}</w:tr>"
        for row in rows
    )
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblInd w:w="{twips(indent_mm)}" '
        f'w:type="dxa"/><w:tblLayout w:type="fixed"/>{_margins(0)}</w:tblPr>{_grid(widths)}{body}</w:tbl>'
    )


def _plain_cell(content: str, width: int) -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{content}</w:tc>'


def _margins(side_mm: float) -> str:
    side = f'w:w="{twips(side_mm)}" w:type="dxa"'
    return (
        f'<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left {side}/>'
        f'<w:bottom w:w="0" w:type="dxa"/><w:right {side}/></w:tblCellMar>'
    )


def _grid(widths: list[int]) -> str:
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return f"<w:tblGrid>{columns}</w:tblGrid>"


def table(block: Table, preset: Preset) -> str:
    """Return a table with its caption; its heading row repeats on each page."""
    widths = [twips(column.width_mm) for column in block.columns]
    size = round(TABLE_BORDER_PT * 8)
    lines = "".join(f'<w:{e} w:val="single" w:sz="{size}" w:space="0" w:color="000000"/>' for e in _EDGES)
    caption = paragraph(Element.TABLE_CAPTION, block.caption) if block.caption else ""
    unit = paragraph(Element.TABLE_UNIT, block.unit_note) if block.unit_note else ""
    rows = _Rows(block, preset)
    return (
        f'{caption}{unit}<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f"<w:tblBorders>{lines}</w:tblBorders>"
        f'<w:tblLayout w:type="fixed"/>{_margins(TABLE_PADDING_MM)}</w:tblPr>{_grid(widths)}'
        f"{rows.heading()}{''.join(map(rows.row, block.rows))}</w:tbl>"
    )


def stays_whole(row: TableRow, columns: Sequence[TableColumn], pt: float) -> bool:
    """Tell whether a row is short enough not to be parted by the end of a page."""
    per_mm = POINTS_PER_MM / (pt * _LETTER_EM)
    lines = max(
        len(text) / max((column.width_mm - 2 * TABLE_PADDING_MM) * per_mm, 1) + text.count("\n") + 1
        for column, text in zip(columns, row.cells, strict=True)
    )
    return lines * pt * _LINE_EM / POINTS_PER_MM <= _SHORT_ROW_MM


class _Rows:
    """The rows of one table: what cells of a column have in common is written once."""

    def __init__(self, block: Table, preset: Preset) -> None:
        self._columns = block.columns
        self._pt = block.size_pt
        self._preset = preset
        self._widths = [twips(column.width_mm) for column in block.columns]
        size = self._size(Element.TABLE_CELL)
        letters = f"<w:rPr>{size}</w:rPr>" if size else ""
        self._cells = [
            (_cell_start(width), _text_start(Element.TABLE_CELL, jc(column.align), letters))
            for column, width in zip(block.columns, self._widths, strict=True)
        ]

    def _size(self, element: Element) -> str:
        if self._pt == style(element, self._preset).pt:
            return ""
        size = half_points(self._pt)
        return f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'

    def heading(self) -> str:
        """Return the heading row, repeated on each page."""
        start = _text_start(Element.TABLE_HEAD, "center", f"<w:rPr>{self._size(Element.TABLE_HEAD)}</w:rPr>")
        cells = "".join(
            _cell((_cell_start(width), start), column.heading)
            for column, width in zip(self._columns, self._widths, strict=True)
        )
        return f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{cells}</w:tr>"

    def row(self, row: TableRow) -> str:
        """Return a row; a short one does not break across pages."""
        if row.group:
            return self._group(row)
        whole = stays_whole(row, self._columns, self._pt)
        keep = "<w:trPr><w:cantSplit/></w:trPr>" if whole else ""
        return f"<w:tr>{keep}{''.join(map(_cell, self._cells, row.cells))}</w:tr>"

    def _group(self, row: TableRow) -> str:
        letters = f"<w:rPr><w:b/><w:bCs/>{self._size(Element.TABLE_CELL)}</w:rPr>"
        numeral = (
            _cell_start(self._widths[0]),
            _text_start(Element.TABLE_CELL, "center", letters, keep=True),
        )
        across = _cell_start(sum(self._widths[1:]), span=len(self._columns) - 1)
        rest = (across, _text_start(Element.TABLE_CELL, "left", letters, keep=True))
        text = " ".join(cell for cell in row.cells[1:] if cell)
        cells = _cell(numeral, row.cells[0]) + _cell(rest, text)
        return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>"


def _cell_start(width: int, *, span: int = 1) -> str:
    across = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{across}<w:vAlign w:val="center"/></w:tcPr>'


def _text_start(element: Element, align: str, letters: str, *, keep: bool = False) -> str:
    stay = "<w:keepNext/>" if keep else ""
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{style_id(element)}"/>{stay}<w:jc w:val="{align}"/></w:pPr>'
        f'<w:r>{letters}<w:t xml:space="preserve">'
    )


def _cell(start: tuple[str, str], text: str) -> str:
    cell, paragraph_start = start
    lines = safe(text).split("\n")
    return f"{cell}{''.join(f'{paragraph_start}{line}</w:t></w:r></w:p>' for line in lines)}</w:tc>"
