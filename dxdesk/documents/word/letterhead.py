"""The head of a document: Quốc hiệu and issuer, title, addressees, head of an appendix."""

from dxdesk.documents.blocks import Addressees, AppendixHead, Letterhead, Title
from dxdesk.documents.layout import Preset
from dxdesk.documents.rules import (
    ADDRESSEES_INDENT_MM,
    LETTERHEAD_LEFT_MM,
    LETTERHEAD_RIGHT_MM,
    LINES,
    QUOC_HIEU,
    TIEU_NGU,
    Element,
    PageGeometry,
    letterhead_indent,
    number_shift_pt,
    style,
)
from dxdesk.documents.text_width import balanced_lines, text_width
from dxdesk.documents.word.markup import TWIPS_PER_PT, paragraph, plain, twips
from dxdesk.documents.word.table import invisible_table


def centred_lines(element: Element, text: str, width_mm: float, preset: Preset) -> str:
    """Return a centred text broken into balanced lines, with the short line that belongs under it."""
    look = style(element, preset)
    shown = plain(text.upper() if look.capitals else text)
    lines = balanced_lines(shown, look, width_mm)
    written = paragraph(element, "\n".join(lines))
    if element not in LINES or not lines:
        return written
    return written + _short_line(element, text_width(lines[-1], look), width_mm)


def _short_line(element: Element, text_mm: float, width_mm: float) -> str:
    line = LINES[element]
    side = twips((width_mm - min(text_mm * line.ratio, width_mm)) / 2)
    size, before, after = line.weight_pt * 8, line.gap_pt * TWIPS_PER_PT, line.after_pt * TWIPS_PER_PT
    return (
        f'<w:p><w:pPr><w:keepNext/><w:pBdr><w:top w:val="single" w:sz="{size:.0f}" w:space="0" '
        f'w:color="000000"/></w:pBdr><w:spacing w:before="{before:.0f}" w:after="{after:.0f}" w:line="40" '
        f'w:lineRule="exact"/><w:ind w:left="{side}" w:right="{side}" w:firstLine="0"/>'
        '<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:pPr></w:p>'
    )


def letterhead(block: Letterhead, sheet: PageGeometry, preset: Preset) -> str:
    """Return the two invisible columns of the letterhead (HD-1..HD-11)."""
    left, right = LETTERHEAD_LEFT_MM, LETTERHEAD_RIGHT_MM
    lowered = round((style(Element.NUMBER, preset).before_pt + number_shift_pt(preset)) * TWIPS_PER_PT)
    rows = [
        (
            centred_lines(Element.PARENT, block.parent, left, preset)
            + centred_lines(Element.ISSUER, block.issuer, left, preset),
            paragraph(Element.QUOC_HIEU, QUOC_HIEU)
            + centred_lines(Element.TIEU_NGU, TIEU_NGU, right, preset),
        ),
    ]
    if block.number or block.place_and_date:
        number = paragraph(Element.NUMBER, block.number, f'<w:spacing w:before="{lowered}"/>')
        rows.append((number, paragraph(Element.PLACE_DATE, block.place_and_date)))
    if block.subject:
        subject = centred_lines(Element.VV_SUBJECT, f"V/v {block.subject}", left, preset)
        rows.append((subject, paragraph(Element.VV_SUBJECT, "")))
    return invisible_table(rows, (left, right), indent_mm=letterhead_indent(sheet))


def title(block: Title, width_mm: float, preset: Preset) -> str:
    """Return tên loại and trích yếu with its short line (TL-1..TL-3)."""
    note = centred_lines(Element.TITLE_NOTE, block.note, width_mm, preset) if block.note else ""
    return (
        centred_lines(Element.TITLE_KIND, block.kind, width_mm, preset)
        + centred_lines(Element.TITLE_SUBJECT, block.subject, width_mm, preset)
        + note
    )


def addressees(block: Addressees) -> str:
    """Return Kính gửi: one name on its line, several below it (NN-2..NN-4)."""
    if len(block.names) < 2:
        return paragraph(Element.ADDRESSEES, f"Kính gửi: {''.join(block.names)}")
    at = f'<w:spacing w:after="0"/><w:ind w:left="{twips(ADDRESSEES_INDENT_MM)}"/><w:jc w:val="left"/>'
    below = round(style(Element.ADDRESSEES).after_pt * TWIPS_PER_PT)
    items = "".join(paragraph(Element.ADDRESSEE_ITEM, f"- {name};") for name in block.names[:-1])
    last = paragraph(Element.ADDRESSEE_ITEM, f"- {block.names[-1]}.", f'<w:spacing w:after="{below}"/>')
    return paragraph(Element.ADDRESSEES, "Kính gửi:", at) + items + last


def appendix_head(block: AppendixHead, width_mm: float, preset: Preset) -> str:
    """Return the head of a phụ lục (PL-1..PL-5)."""
    return (
        paragraph(Element.APPENDIX_LABEL, block.label)
        + centred_lines(Element.APPENDIX_TITLE, block.title, width_mm, preset)
        + centred_lines(Element.APPENDIX_ATTACHED, block.attached_to, width_mm, preset)
    )
