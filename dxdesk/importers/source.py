"""Opening a plan's file or a pasted text as lines and blocks."""

from pathlib import Path
from unicodedata import category

from dxdesk.domain.errors import UserError
from dxdesk.importers.blocks import Source
from dxdesk.importers.docx_text import docx_lines
from dxdesk.importers.plain_text import decoded, text_blocks
from dxdesk.package_check import file_bytes, is_ole, is_zip

__all__ = ["Source", "read_source", "read_text"]

MAX_TEXT_BYTES = 4 * 2**20
_SAMPLE = 20_000
_NO_TEXT = ("Cc", "Cn", "Co", "Cs")  # controls and codes that stand for no letter
_BINARY_SHARE = 0.02  # control characters from which a file is no text


def read_source(path: Path) -> Source:
    """Read a .docx or a text file; what it is shows in its content, not in its name.

    Raises UserError for a file that is missing, empty, hostile, encrypted or no document.
    """
    content = file_bytes(path)
    if is_ole(content):
        raise UserError("file.encrypted", path=path.name)
    if is_zip(content):
        return docx_lines(content, path.name)
    if len(content) > MAX_TEXT_BYTES:
        raise UserError("file.too_large", path=path.name)
    text = decoded(content)
    if _is_binary(text):
        raise UserError("file.not_docx", path=path.name)
    return read_text(text)


def read_text(text: str) -> Source:
    """Read a text as pasted: what a copy from Word, a web page or a PDF gives.

    Raises UserError ``file.too_large`` for more text than a plan can have.
    """
    if len(text) > MAX_TEXT_BYTES:
        raise UserError("file.too_large", path="")
    lines = tuple(text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n").split("\n"))
    return Source(lines, tuple(text_blocks(lines)))


def _is_binary(text: str) -> bool:
    sample = text[:_SAMPLE]
    odd = sum(category(letter) in _NO_TEXT and letter not in "\n\r\t\f\v" for letter in sample)
    return odd > _BINARY_SHARE * len(sample)
