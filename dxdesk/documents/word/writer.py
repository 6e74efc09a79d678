"""From blocks to the body of a .docx."""

from typing import assert_never

from dxdesk.documents.blocks import (
    Addressees,
    AppendixHead,
    Block,
    Heading,
    Letterhead,
    OfficialDocument,
    Paragraph,
    Picture,
    Run,
    Section,
    Signature,
    Table,
    Title,
)
from dxdesk.documents.rules import TABLE_AFTER_PT, Element, PageGeometry, heading, preset_of, sheet_of
from dxdesk.documents.word.letterhead import addressees, appendix_head, letterhead, title
from dxdesk.documents.word.markup import TWIPS_PER_PT, paragraph, run, sliver, styled
from dxdesk.documents.word.package import image_relation, package
from dxdesk.documents.word.page import section_properties
from dxdesk.documents.word.picture import picture
from dxdesk.documents.word.signature import signature
from dxdesk.documents.word.styles import styles
from dxdesk.documents.word.table import table

_OPEN = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document '
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><w:body>'
)
_CLOSE = "</w:body></w:document>"
_KEPT_WITH_SIGNATURE = 2  # KY-10: the last paragraphs go with the signature to its page


def to_docx(document: OfficialDocument) -> bytes:
    """Return a document as .docx; the same document gives the same bytes."""
    writer = _Writer(document)
    body = "".join(
        writer.section(section, last=section is document.sections[-1]) for section in document.sections
    )
    return package(
        body=f"{_OPEN}{body}{_CLOSE}",
        styles=styles(writer.preset),
        pictures=tuple(writer.pictures),
        title=document.title,
        author=document.author,
    )


class _Writer:
    """Writes sections and gathers the pictures met on the way."""

    def __init__(self, document: OfficialDocument) -> None:
        self.document = document
        self.preset = preset_of(document)
        self.pictures: list[bytes] = []

    def section(self, section: Section, *, last: bool) -> str:
        """Return a section with its properties at its end."""
        sheet = sheet_of(self.document, section.orientation)
        kept = _kept(section.blocks)
        lowered = _below_tables(section.blocks)
        body = "".join(
            self._block(block, sheet, _paragraph_properties(keep=i in kept, lowered=i in lowered))
            for i, block in enumerate(section.blocks)
        )
        properties = section_properties(section, sheet)
        return f"{body}{sliver()}{properties}" if last else f"{body}{sliver(properties)}"

    def _block(self, block: Block, sheet: PageGeometry, properties: str) -> str:
        match block:
            case Letterhead():
                return letterhead(block, sheet, self.preset)
            case Title():
                return title(block, sheet.text_width, self.preset)
            case Addressees():
                return addressees(block)
            case Heading():
                element = heading(block.level)
                text = block.text.upper() if element is Element.HEADING_1 else block.text
                return paragraph(element, text, properties)
            case Paragraph():
                runs = "".join(run(part.text, _weight(part)) for part in block.runs)
                return styled(Element.BODY, runs, properties)
            case Table():
                return table(block, self.preset)
            case Picture():
                self.pictures.append(block.png)
                number = len(self.pictures)
                return picture(block, number, image_relation(number))
            case Signature():
                return signature(block, sheet)
            case AppendixHead():
                return appendix_head(block, sheet.text_width, self.preset)
            case _:
                assert_never(block)


def _weight(part: Run) -> str:
    raised = '<w:vertAlign w:val="superscript"/>' if part.raised else ""
    return ("<w:b/><w:bCs/>" if part.bold else "") + ("<w:i/><w:iCs/>" if part.italic else "") + raised


def _paragraph_properties(*, keep: bool, lowered: bool) -> str:
    space = f'<w:spacing w:before="{round(TABLE_AFTER_PT * TWIPS_PER_PT)}"/>' if lowered else ""
    return ("<w:keepNext/>" if keep else "") + space


def _below_tables(blocks: tuple[Block, ...]) -> frozenset[int]:
    return frozenset(n + 1 for n, block in enumerate(blocks) if isinstance(block, Table))


def _kept(blocks: tuple[Block, ...]) -> frozenset[int]:
    found: set[int] = set()
    for index, block in enumerate(blocks):
        if isinstance(block, Signature):
            found |= set(range(index - _KEPT_WITH_SIGNATURE, index))
        elif isinstance(block, Paragraph) and block.text.endswith(":"):
            found.add(index)
    return frozenset(index for index in found if not _is_heading(blocks, index))  # headings stay by style


def _is_heading(blocks: tuple[Block, ...], index: int) -> bool:
    return 0 <= index < len(blocks) and isinstance(blocks[index], Heading)
