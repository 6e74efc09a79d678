"""A .docx opened for looking at: its parts, its paragraphs, its tables."""

import io
import re
import struct
import zipfile
from collections.abc import Iterator

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NS = {
    "w": W[1:-1],
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "dc": "http://purl.org/dc/elements/1.1/",
}
GOLDEN_PARTS = ("docProps/core.xml", "word/_rels/document.xml.rels", "word/document.xml")


def parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def root(content: bytes, part: str = "word/document.xml") -> etree._Element:
    return etree.fromstring(parts(content)[part])


def text_of(node: etree._Element) -> str:
    out = ""
    for item in node.iter(f"{W}t", f"{W}br", f"{W}tab"):
        out += {f"{W}br": "\n", f"{W}tab": "\t"}.get(item.tag, item.text or "")
    return out


def paragraphs(content: bytes) -> list[str]:
    return [text_of(node) for node in root(content).iter(f"{W}p") if text_of(node)]


def styled(content: bytes, style: str) -> list[etree._Element]:
    return root(content).xpath(f"//w:p[w:pPr/w:pStyle/@w:val='{style}']", namespaces=NS)


def tables(content: bytes) -> list[list[list[str]]]:
    """The tables with lines, as rows of cells."""
    found = root(content).xpath("//w:tbl[w:tblPr/w:tblBorders]", namespaces=NS)
    return [
        [
            ["\n".join(text_of(p) for p in cell.iter(f"{W}p")) for cell in row.iter(f"{W}tc")]
            for row in table.iter(f"{W}tr")
        ]
        for table in found
    ]


def pretty(content: bytes) -> str:
    """The parts that a document decides, one element a line; pictures by their size only."""
    found = parts(content)
    out = []
    for name in GOLDEN_PARTS:
        out.append(f"=== {name}")
        out += _indented(found[name])
    for name in sorted(found):
        if name.endswith(".png"):
            out.append("=== {}: {} x {}".format(name, *png_size(found[name])))
    return "\n".join(out) + "\n"


def _indented(xml: bytes) -> Iterator[str]:
    tree = etree.fromstring(xml)
    etree.indent(tree, " ")
    text = etree.tostring(tree, encoding="unicode")
    yield from re.sub(r' xmlns:\w+="[^"]+"', "", text).splitlines()


def png_size(png: bytes) -> tuple[int, int]:
    width, height = struct.unpack(">II", png[16:24])
    return width, height
