"""The .docx package: our skeleton, the written parts, and the same bytes for the same input."""

import io
import zipfile
from collections.abc import Mapping
from functools import cache

from dxdesk.documents.word.markup import safe
from dxdesk.shipped import resource

DOCUMENT = "word/document.xml"
_RELATIONS = "word/_rels/document.xml.rels"
_STYLES = "word/styles.xml"
_CORE = "docProps/core.xml"
_IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
_FIXED_DATE = (1980, 1, 1, 0, 0, 0)
_LEVEL = 6


@cache
def _skeleton() -> Mapping[str, bytes]:
    with zipfile.ZipFile(resource("docx", "skeleton.docx")) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def image_relation(number: int) -> str:
    """Return the id under which the document refers to its n-th picture."""
    return f"rIdImage{number}"


def package(*, body: str, styles: str, pictures: tuple[bytes, ...], title: str, author: str) -> bytes:
    """Return the bytes of a .docx with this body (the whole document.xml) and these styles."""
    parts = dict(_skeleton())
    parts[DOCUMENT] = body.encode()
    parts[_STYLES] = parts[_STYLES].replace(b"</w:styles>", f"{styles}</w:styles>".encode())
    parts[_CORE] = (
        parts[_CORE].replace(b"@title@", safe(title).encode()).replace(b"@author@", safe(author).encode())
    )
    relations = ""
    for number, png in enumerate(pictures, start=1):
        parts[f"word/media/image{number}.png"] = png
        relations += (
            f'<Relationship Id="{image_relation(number)}" Type="{_IMAGE}" Target="media/image{number}.png"/>'
        )
    parts[_RELATIONS] = parts[_RELATIONS].replace(
        b"</Relationships>", f"{relations}</Relationships>".encode()
    )
    return zipped(parts)


def zipped(parts: Mapping[str, bytes]) -> bytes:
    """Return a zip of the parts, sorted and with one date, so that the same parts give the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in sorted(parts, key=_content_types_first):
            entry = zipfile.ZipInfo(name, _FIXED_DATE)
            entry.create_system = 0
            kind = zipfile.ZIP_STORED if name.endswith(".png") else zipfile.ZIP_DEFLATED
            archive.writestr(entry, parts[name], compress_type=kind, compresslevel=_LEVEL)
    return out.getvalue()


def _content_types_first(name: str) -> tuple[bool, str]:
    return name != "[Content_Types].xml", name
