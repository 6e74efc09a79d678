"""A unit's form as a Word document, for units that use Word alone."""

from collections.abc import Mapping
from datetime import date

from dxdesk.domain.form_seal import FormSeal
from dxdesk.domain.unit_form import FormRow, UnitForm
from dxdesk.exports import unit_form_layout as layout
from dxdesk.exports.docx_package import CORE, DOCUMENT, RELATIONS, STYLES, TYPES, safe, skeleton, zipped
from dxdesk.exports.unit_form_layout import FormColumn, FormTable
from dxdesk.exports.unit_form_words import FormWords

NAMESPACE = "urn:dxdesk:unit-form"
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_CUSTOM_TYPES = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_ITEM_ID = "{6B0F3C1E-5D0A-4E57-9C55-0D1DE5F0A001}"
_PAGE_WIDTH, _PAGE_HEIGHT, _MARGIN = 16838, 11906, 850  # twips of a landscape A4 page
_ACROSS = _PAGE_WIDTH - 2 * _MARGIN
_NARROW = {layout.KEY: 600, layout.ORDER: 660}
_GREY, _INPUT = "D9D9D9", "FFF8DC"
_HEADING = "E7F0FA"
_EDGES = ("top", "left", "bottom", "right", "insideH", "insideV")
_LINES = "".join(f'<w:{edge} w:val="single" w:sz="4" w:space="0" w:color="000000"/>' for edge in _EDGES)
_SIDE = 'w:w="70" w:type="dxa"'
_PADDING = f"<w:tblCellMar><w:left {_SIDE}/><w:right {_SIDE}/></w:tblCellMar>"
_ROW_HEIGHT = 850  # twips: room for a hand
_BODY, _SMALL, _TINY, _TITLE = 22, 16, 12, 28  # half points


def to_docx(form: UnitForm, words: FormWords, *, author: str, written_on: date) -> bytes:
    """Return the form as a document; the same form on the same day gives the same bytes."""
    made = layout.tables(form, words)
    body = "".join((_head(form, words), _who(words), *_tables(made, words), _end(form, words)))
    parts = dict(skeleton())
    opening = f'{_DECLARATION}<w:document xmlns:w="{_W}" xmlns:r="{_R}"><w:body>'
    parts[DOCUMENT] = f"{opening}{body}{_SECTION}</w:body></w:document>".encode()
    parts |= _identity_parts(form.identity.text, layout.seal(made, words))
    parts[RELATIONS] = _joined(
        parts[RELATIONS],
        b"</Relationships>",
        f'<Relationship Id="rIdForm" Type="{_R}/customXml" Target="../customXml/item1.xml"/>',
    )
    parts[TYPES] = _joined(
        parts[TYPES],
        b"</Types>",
        f'<Override PartName="/customXml/itemProps1.xml" ContentType="{_CUSTOM_TYPES}"/>',
    )
    parts[STYLES] = _joined(parts[STYLES], b"</w:styles>", _PAGE_STYLE)
    parts[CORE] = _core(parts[CORE], form.title, author, written_on)
    return zipped(parts)


_SECTION = (
    f'<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/>'
    f'<w:pgSz w:w="{_PAGE_WIDTH}" w:h="{_PAGE_HEIGHT}" w:orient="landscape"/>'
    f'<w:pgMar w:top="850" w:right="{_MARGIN}" w:bottom="850" w:left="{_MARGIN}" w:header="450" '
    'w:footer="450" w:gutter="0"/><w:titlePg/></w:sectPr>'
)
_PAGE_STYLE = (
    '<w:style w:type="paragraph" w:customStyle="1" w:styleId="DxPageNumber"><w:name '
    'w:val="dxdesk page_number"/><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr>'
    '<w:rPr><w:sz w:val="22"/></w:rPr></w:style>'
)


def _joined(part: bytes, end: bytes, more: str) -> bytes:
    return part.replace(end, more.encode() + end)


def _core(part: bytes, title: str, author: str, day: date) -> bytes:
    filled = part.replace(b"@title@", safe(layout.plain(title)).encode())
    filled = filled.replace(b"@author@", safe(layout.plain(author)).encode())
    created = (
        '<dcterms:created xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="dcterms:W3CDTF">'
        f"{day.isoformat()}T00:00:00Z</dcterms:created>"
    )
    return _joined(filled, b"</cp:coreProperties>", created)


def _identity_parts(identity: str, seal: FormSeal) -> Mapping[str, bytes]:
    custom = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
    relation = "http://schemas.openxmlformats.org/package/2006/relationships"
    parts = {
        "customXml/item1.xml": f'<form xmlns="{NAMESPACE}"><identity>{safe(identity)}</identity>'
        f"<seal>{safe(seal.text)}</seal></form>",
        "customXml/itemProps1.xml": f'<ds:datastoreItem xmlns:ds="{custom}" ds:itemID="{_ITEM_ID}">'
        f'<ds:schemaRefs><ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>',
        "customXml/_rels/item1.xml.rels": f'<Relationships xmlns="{relation}"><Relationship Id="rId1" '
        f'Type="{_R}/customXmlProps" Target="itemProps1.xml"/></Relationships>',
    }
    return {name: (_DECLARATION + text).encode() for name, text in parts.items()}


def _head(form: UnitForm, words: FormWords) -> str:
    head = layout.head(form, words)
    lines = (
        _paragraph(head.office, bold=True),
        _paragraph(head.title, size=_TITLE, bold=True, align="center", before=80, after=100),
        *(_paragraph(line) for line in head.lines),
        _paragraph(" ".join(part for part in (words.say("hint_docx"), head.sample) if part), italic=True),
    )
    return "".join(lines)


def _who(words: FormWords) -> str:
    widths = (2400, 5000, 1700, 3200)
    texts = (words.say("filled_by"), "", words.say("phone"), "")
    cells = "".join(
        _cell(_paragraph(text), width, fill="" if text else _INPUT)
        for text, width in zip(texts, widths, strict=True)
    )
    row = f'<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="400"/></w:trPr>{cells}</w:tr>'
    return _paragraph("", size=_TINY) + _table(widths, row)


def _tables(made: tuple[FormTable, ...], words: FormWords) -> tuple[str, ...]:
    return tuple(
        _paragraph(
            words.say("table", number=number, name=table.name), bold=True, before=160, after=60, keep=True
        )
        + _form_table(table, words)
        for number, table in enumerate(made, start=1)
    )


def _end(form: UnitForm, words: FormWords) -> str:
    return _paragraph(words.say("code", code=form.identity.text), size=_TINY, color="808080", before=20)


def _form_table(table: FormTable, words: FormWords) -> str:
    widths = _widths(table)
    heads = "".join(
        _cell(_paragraph(column.heading, bold=True, align="center"), width, fill=_HEADING, align="center")
        for column, width in zip(table.columns, widths, strict=True)
    )
    rows = "".join(_row(row, table.columns, widths, words) for row in table.rows)
    return _table(widths, f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{heads}</w:tr>{rows}")


def _widths(table: FormTable) -> tuple[int, ...]:
    """Return the widths in twips; keys and numbers stand in narrow columns, the others share the rest."""
    total = sum(column.width for column in table.columns if column.name not in _NARROW)
    rest = _ACROSS - sum(_NARROW.values())
    return tuple(_NARROW.get(column.name) or int(column.width / total * rest) for column in table.columns)


def _row(row: FormRow, columns: tuple[FormColumn, ...], widths: tuple[int, ...], words: FormWords) -> str:
    cells = []
    for column, width in zip(columns, widths, strict=True):
        if column.field is None:
            small = column.name == layout.KEY
            centred = small or column.name == layout.ORDER
            text = layout.locked(row, column, words)
            look = _paragraphs(text, size=_SMALL if small else _BODY, align="center" if centred else "left")
            cells.append(_cell(look, width))
        else:
            answer = layout.answer(row, column.field)
            fill = _GREY if answer is None else _INPUT
            short = column.field in layout.NUMBERS or column.field in layout.CHOICES
            look = _paragraphs(answer or "", align="center" if short else "left")
            cells.append(_cell(look, width, fill=fill))
    height = f'<w:trHeight w:val="{_ROW_HEIGHT}"/>'
    return f"<w:tr><w:trPr><w:cantSplit/>{height}</w:trPr>{''.join(cells)}</w:tr>"


def _table(widths: tuple[int, ...], rows: str) -> str:
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblBorders>{_LINES}</w:tblBorders>'
        f'<w:tblLayout w:type="fixed"/>{_PADDING}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>'
    )


def _cell(content: str, width: int, *, fill: str = "", align: str = "top") -> str:
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{shade}<w:vAlign w:val="{align}"/></w:tcPr>'
        f"{content}</w:tc>"
    )


def _paragraphs(text: str, *, size: int = _BODY, align: str = "left") -> str:
    return "".join(_paragraph(line, size=size, align=align) for line in text.split("\n"))


def _paragraph(
    text: str,
    *,
    size: int = _BODY,
    bold: bool = False,
    italic: bool = False,
    align: str = "left",
    color: str = "",
    before: int = 0,
    after: int = 0,
    keep: bool = False,
) -> str:
    letters = "".join(
        (
            "<w:b/><w:bCs/>" if bold else "",
            "<w:i/><w:iCs/>" if italic else "",
            f'<w:color w:val="{color}"/>' if color else "",
            f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>',
        )
    )
    keeping = "<w:keepNext/>" if keep else ""
    inside = safe(text).replace("\t", " ").replace("\n", '</w:t><w:br/><w:t xml:space="preserve">')
    run = f'<w:r><w:rPr>{letters}</w:rPr><w:t xml:space="preserve">{inside}</w:t></w:r>' if text else ""
    return (
        f'<w:p><w:pPr>{keeping}<w:spacing w:before="{before}" w:after="{after}"/><w:jc w:val="{align}"/>'
        f"<w:rPr>{letters}</w:rPr></w:pPr>{run}</w:p>"
    )
