"""The paragraph styles of a document: one per element, its look taken from the layout rules."""

from dxdesk.documents.layout import Preset
from dxdesk.documents.rules import Element, Style, style
from dxdesk.documents.word.markup import TWIPS_PER_PT, half_points, jc, style_id, twips

_HEADING_NAMES = {
    Element.HEADING_1: ("heading 1", 0),
    Element.HEADING_2: ("heading 2", 1),
    Element.HEADING_3: ("heading 3", 2),
}


def styles(preset: Preset) -> str:
    """Return the w:style elements of every element in a preset."""
    return "".join(_style(element, style(element, preset)) for element in Element)


def _style(element: Element, look: Style) -> str:
    name, outline = _HEADING_NAMES.get(element, (f"dxdesk {element.value}", None))
    level = "" if outline is None else f'<w:outlineLvl w:val="{outline}"/>'
    ours = "" if level else 'w:customStyle="1" '
    return (
        f'<w:style w:type="paragraph" {ours}w:styleId="{style_id(element)}">'
        f'<w:name w:val="{name}"/><w:basedOn w:val="Normal"/><w:qFormat/>'
        f"<w:pPr>{_paragraph(look)}{level}</w:pPr><w:rPr>{_letters(look)}</w:rPr></w:style>"
    )


def _paragraph(look: Style) -> str:
    keep = "<w:keepNext/>" if look.keep_with_next else ""
    first = twips(look.first_indent_mm)
    first_line = f'w:firstLine="{first}"' if first >= 0 else f'w:hanging="{-first}"'
    before, after = round(look.before_pt * TWIPS_PER_PT), round(look.after_pt * TWIPS_PER_PT)
    return (
        f'{keep}<w:spacing w:before="{before}" w:after="{after}" w:line="{round(look.line * 240)}" '
        f'w:lineRule="auto"/>'
        f'<w:ind w:left="{twips(look.left_indent_mm)}" {first_line}/><w:jc w:val="{jc(look.align)}"/>'
    )


def _letters(look: Style) -> str:
    bold = "<w:b/><w:bCs/>" if look.bold else ""
    italic = "<w:i/><w:iCs/>" if look.italic else ""
    size = half_points(look.pt)
    return f'{bold}{italic}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
