"""A composed document in the layout of an office: what has a width of its own follows the margins."""

from dataclasses import replace

from dxdesk.documents.blocks import Block, OfficialDocument, Picture, Section, Table
from dxdesk.documents.layout import Layout
from dxdesk.documents.rules import PageGeometry, sheet_of


def laid_out(document: OfficialDocument, layout: Layout) -> OfficialDocument:
    """Return a document in a layout; inner papers are not under the decree and stay as they are."""
    if document.working or document.layout == layout:
        return document
    wanted = replace(document, layout=layout)
    return replace(
        wanted, sections=tuple(_fitted(section, document, wanted) for section in document.sections)
    )


def _fitted(section: Section, before: OfficialDocument, wanted: OfficialDocument) -> Section:
    """Return a section whose tables and pictures are as wide to its new text as they were to the old."""
    old, new = sheet_of(before, section.orientation), sheet_of(wanted, section.orientation)
    return replace(section, blocks=tuple(_fitted_block(block, old, new) for block in section.blocks))


def _fitted_block(block: Block, old: PageGeometry, new: PageGeometry) -> Block:
    wider = new.text_width / old.text_width
    if isinstance(block, Table):
        columns = tuple(replace(column, width_mm=column.width_mm * wider) for column in block.columns)
        return replace(block, columns=columns)
    if isinstance(block, Picture):
        size = min(1.0, wider, new.text_height / old.text_height)
        return replace(block, width_mm=block.width_mm * size, height_mm=block.height_mm * size)
    return block
