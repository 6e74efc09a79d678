"""Pictures in line with the text, with words for those who cannot see them."""

from dxdesk.documents.blocks import Picture
from dxdesk.documents.rules import Element
from dxdesk.documents.word.markup import EMU_PER_MM, paragraph, safe, styled

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"


def picture(block: Picture, number: int, relation: str) -> str:
    """Return a picture and its caption; ``relation`` is the id of its file in the package."""
    size = f'cx="{round(block.width_mm * EMU_PER_MM)}" cy="{round(block.height_mm * EMU_PER_MM)}"'
    alt = safe(block.alt_text)
    name = f"chart-{number}.png"
    drawing = (
        f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>'
        f'<wp:docPr id="{number}" name="{name}" descr="{alt}"/><a:graphic xmlns:a="{_DRAWING}">'
        f'<a:graphicData uri="{_PICTURE}"><pic:pic xmlns:pic="{_PICTURE}"><pic:nvPicPr>'
        f'<pic:cNvPr id="{number}" name="{name}" descr="{alt}"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
        "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )
    caption = paragraph(Element.PICTURE_CAPTION, block.caption) if block.caption else ""
    return styled(Element.PICTURE, drawing) + caption
