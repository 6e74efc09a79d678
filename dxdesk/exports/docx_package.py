"""A .docx package from the shipped skeleton, always the same bytes for the same parts."""

import io
import zipfile
from collections.abc import Mapping
from functools import cache
from xml.sax.saxutils import escape

from dxdesk.shipped import resource

DOCUMENT = "word/document.xml"
HEADER_ID = "rIdHeader"
STYLES = "word/styles.xml"
CORE = "docProps/core.xml"
TYPES = "[Content_Types].xml"
RELATIONS = "word/_rels/document.xml.rels"
_FIXED_DATE = (1980, 1, 1, 0, 0, 0)
_LEVEL = 6


@cache
def skeleton() -> Mapping[str, bytes]:
    """Return the parts of the skeleton by name."""
    with zipfile.ZipFile(resource("docx", "skeleton.docx")) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def safe(text: str) -> str:
    """Return a text without forbidden characters as the content of an element or attribute."""
    return escape(text, {'"': "&quot;"})


def zipped(parts: Mapping[str, bytes]) -> bytes:
    """Return a zip of the parts with one date, the list of types first."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in sorted(parts, key=lambda name: (name != TYPES, name)):
            entry = zipfile.ZipInfo(name, _FIXED_DATE)
            entry.create_system = 0
            archive.writestr(entry, parts[name], compress_type=zipfile.ZIP_DEFLATED, compresslevel=_LEVEL)
    return out.getvalue()
