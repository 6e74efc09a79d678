"""Sections: sheets, margins and page numbers that start anew (PG-1..PG-8)."""

from dxdesk.documents.blocks import Orientation, Section
from dxdesk.documents.rules import PageGeometry
from dxdesk.documents.word.markup import twips

HEADER_ID = "rIdHeader"
FIRST_HEADER_ID = "rIdFirstHeader"


def section_properties(section: Section, sheet: PageGeometry) -> str:
    """Return the w:sectPr of a section; its first page shows no number."""
    header = twips(sheet.header)
    orient = ' w:orient="landscape"' if section.orientation is Orientation.LANDSCAPE else ""
    return (
        f'<w:sectPr><w:headerReference w:type="default" r:id="{HEADER_ID}"/>'
        f'<w:headerReference w:type="first" r:id="{FIRST_HEADER_ID}"/><w:type w:val="nextPage"/>'
        f'<w:pgSz w:w="{twips(sheet.width)}" w:h="{twips(sheet.height)}"{orient}/>'
        f'<w:pgMar w:top="{twips(sheet.top)}" w:right="{twips(sheet.right)}" '
        f'w:bottom="{twips(sheet.bottom)}" w:left="{twips(sheet.left)}" '
        f'w:header="{header}" w:footer="{header}" '
        'w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>'
    )
