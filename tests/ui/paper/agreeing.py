"""The same document in the preview and in LibreOffice: what to look for, and how far apart it is."""

import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from dxdesk.documents import rules
from dxdesk.documents.blocks import (
    Addressees,
    AppendixHead,
    Block,
    Heading,
    Letterhead,
    OfficialDocument,
    Paragraph,
    Signature,
    Table,
    Title,
)
from dxdesk.documents.word import to_docx
from dxdesk.ui.paper.pdf import to_pdf
from tests.ui.paper.measured import Line, Page, measured

SOFFICE = shutil.which("soffice")
ENOUGH_LETTERS = 8  # that an element's first line begins with, to be known by them


@dataclass(frozen=True, slots=True)
class Pair:
    """A document, its pages in the preview and its .docx as LibreOffice sets it."""

    document: OfficialDocument
    ours: tuple[Page, ...]
    theirs: tuple[Page, ...]

    @property
    def pages(self) -> Iterator[tuple[int, Page, Page]]:
        pages = zip(self.ours, self.theirs, strict=True)
        return ((number, ours, theirs) for number, (ours, theirs) in enumerate(pages, start=1))


@dataclass(frozen=True, slots=True)
class Found:
    """A line and the page it stands on."""

    page: int
    line: Line


def both_ways(documents: Mapping[str, OfficialDocument], folder: Path) -> dict[str, Pair]:
    """Set every document both ways; LibreOffice is started once for all of them."""
    for name, document in documents.items():
        (folder / f"{name}.docx").write_bytes(to_docx(document))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    files = [f"{name}.docx" for name in documents]
    command = [str(SOFFICE), profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *files]
    done = subprocess.run(command, cwd=folder, capture_output=True, timeout=200)
    assert done.returncode == 0, done.stderr.decode()
    return {
        name: Pair(document, measured(to_pdf(document)), measured((folder / f"{name}.pdf").read_bytes()))
        for name, document in documents.items()
    }


def words_of(page: Page) -> Counter[str]:
    return Counter(word.text for word in page.words)


def lines_of(page: Page) -> Counter[str]:
    return Counter(line.text for line in page.lines)


def same_lines(ours: Page, theirs: Page) -> Iterator[tuple[Line, Line]]:
    """Pair the lines of the same words, each with the nearest one."""
    left = list(theirs.lines)
    for line in ours.lines:
        alike = [other for other in left if other.text == line.text]
        if alike:
            nearest = min(alike, key=lambda o: abs(o.left - line.left) + abs(o.foot - line.foot))
            left.remove(nearest)
            yield line, nearest


def elements(document: OfficialDocument) -> Iterator[tuple[str, str]]:
    """Name what a reader looks for first, with the words it begins with, in the order of the document."""
    for number, section in enumerate(document.sections, start=1):
        body = (block for block in section.blocks if isinstance(block, Paragraph))
        opening = next(body, None)
        for block in section.blocks:
            for name, text in _elements_of(block, opening):
                if text:
                    yield f"{number}: {name}", text


def _elements_of(block: Block, opening: Paragraph | None) -> tuple[tuple[str, str], ...]:
    match block:
        case Letterhead():
            return (
                ("Quốc hiệu", rules.QUOC_HIEU),
                ("Tiêu ngữ", rules.TIEU_NGU),
                ("cơ quan", block.issuer),
                ("Số", block.number),
                ("địa danh, ngày", block.place_and_date),
                ("V/v", f"V/v {block.subject}" if block.subject else ""),
            )
        case Title():
            return (("tên loại", block.kind), ("trích yếu", block.subject))
        case Addressees():
            return (("Kính gửi", "Kính gửi:"),)
        case Heading():
            return (("đề mục", block.text),)
        case Paragraph() if block is opening:
            return (("dòng đầu", block.text),)
        case Signature():
            signer = block.lines[-1] if block.lines else ""
            return (
                ("Nơi nhận", "Nơi nhận:" if block.recipients else ""),
                ("chức vụ", signer),
                ("tên", block.name),
            )
        case AppendixHead():
            return (("phụ lục", block.label), ("tên phụ lục", block.title))
        case Table():
            return (("tên bảng", block.caption), ("cột đầu", block.columns[0].heading))
        case _:
            return ()


def find(pages: tuple[Page, ...], text: str) -> Found | None:
    """Return the first line that begins an element."""
    wanted = "".join(text.split()).casefold()
    for number, page in enumerate(pages, start=1):
        for line in sorted(page.lines, key=lambda line: (round(line.foot), line.left)):
            begun = "".join(line.text.split()).casefold()
            known = len(begun) >= min(len(wanted), ENOUGH_LETTERS)
            if known and (wanted.startswith(begun) or begun.startswith(wanted)):
                return Found(number, line)
    return None
