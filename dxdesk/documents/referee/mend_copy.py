"""A copy of a .docx that can be mended: its paragraphs by the places that findings name."""

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from io import BytesIO
from typing import Self
from unicodedata import normalize

from lxml import etree

from dxdesk.documents.referee.finding import Place
from dxdesk.documents.referee.looks import Letters, Stand, letters_of, stand_of
from dxdesk.documents.referee.markup import Element, W, switch
from dxdesk.documents.referee.mend_text import isolated
from dxdesk.documents.referee.package import Package, body_of, open_package, stored_form
from dxdesk.documents.referee.reading import NAMELESS, style_sheet
from dxdesk.documents.referee.seen import Part
from dxdesk.documents.referee.sheets import Sheet, read_sheets, section_elements, shown_kinds
from dxdesk.documents.referee.styles import StyleSheet
from dxdesk.documents.referee.walk import Spot, Walk
from dxdesk.documents.referee.words import read_words

_NO_DAY = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Target:
    """What a finding speaks of: a paragraph, and the runs of the words meant."""

    part: str
    spot: Spot
    runs: tuple[Element, ...]
    sheet: StyleSheet

    @property
    def paragraph(self) -> Element:
        """The paragraph."""
        return self.spot.element

    @property
    def letters(self) -> tuple[Letters, ...]:
        """The effective looks of its runs as they are now."""
        style = self.sheet.paragraph_style(stand_of(self.paragraph.find(W + "pPr")).style)
        return tuple(
            self.sheet.letters_in(style, letters_of(run.find(W + "rPr")), self.spot.around)
            for run in self.runs
        )


@dataclass(slots=True)
class Copy:
    """The copy being mended."""

    content: bytes
    package: Package
    body: Element
    sheet: StyleSheet
    sheets: list[Sheet]
    spots: tuple[Spot, ...]
    sections: list[Element]
    touched: set[str] = field(default_factory=set)
    added: dict[str, bytes] = field(default_factory=dict)
    even: bool = False

    @classmethod
    def of(cls, content: bytes) -> Self:
        """Open a copy; the bytes given stay as they are. Raises UserError as ``read_docx``."""
        package = open_package(content, NAMELESS)
        body = body_of(package, NAMELESS)
        sheet = style_sheet(package)
        sheets = read_sheets(body, package)
        spots = tuple(Walk(sheet, [one.column for one in sheets]).through(body))
        settings = package.related("settings")
        even = settings is not None and bool(switch(settings, "evenAndOddHeaders"))
        return cls(content, package, body, sheet, sheets, spots, list(_sections(body)), even=even)

    def targets(self, place: Place) -> Iterator[Target]:
        """Yield what stands at a place: one paragraph, or that of each header of a section.

        Nothing where other words stand there than those of the place: another file was judged.
        """
        if place.paragraph is None:
            return
        index = place.paragraph - 1
        if place.part == Part.BODY.value:
            if 0 <= index < len(self.spots) and _says(self.spots[index], place.words):
                yield self.target(self.package.main, self.spots[index], place.words)
            return
        for part in self.margin_parts(place):
            root = self.package.tree(part)
            spots = tuple(Walk(self.sheet, ()).through(root)) if root is not None else ()
            if 0 <= index < len(spots) and _says(spots[index], place.words):
                yield self.target(part, spots[index], place.words)

    def margin_parts(self, place: Place) -> Iterator[str]:
        """Yield the names of the headers or footers printed in the section of a place."""
        section = (place.section or 1) - 1
        if 0 <= section < len(self.sheets):
            sheet = self.sheets[section]
            kept = sheet.headers if place.part == Part.HEADER.value else sheet.footers
            yield from (part for _, part in shown_kinds(sheet, kept, even=self.even))

    def target(self, part: str, spot: Spot, words: str = "") -> Target:
        """Return a paragraph as something to mend; with words only the runs that say them."""
        return Target(part, spot, isolated(spot.element, words), self.sheet)

    def measure(self) -> None:
        """Measure the columns anew after sheets have changed."""
        self.sheets = read_sheets(self.body, self.package)
        self.spots = tuple(Walk(self.sheet, [one.column for one in self.sheets]).through(self.body))

    def measured(self, target: Target) -> Target:
        """Return a target with the width that its column has now."""
        now = next((spot for spot in self.spots if spot.element is target.paragraph), target.spot)
        return replace(target, spot=now)

    def stand(self, spot: Spot) -> Stand:
        """Return how a paragraph stands now, in twips."""
        direct = stand_of(spot.element.find(W + "pPr"))
        return self.sheet.stand_in(self.sheet.paragraph_style(direct.style), direct, spot.around)

    def section_of(self, place: Place) -> Element | None:
        """Return the w:sectPr of the section of a place."""
        index = (place.section or 1) - 1
        return self.sections[index] if 0 <= index < len(self.sections) else None

    def saved(self) -> bytes:
        """Return the copy as a file; parts that were not touched are as they were."""
        if not self.touched and not self.added:
            return self.content
        out = BytesIO()
        with zipfile.ZipFile(BytesIO(self.content)) as before, zipfile.ZipFile(out, "w") as after:
            for entry in before.infolist():
                after.writestr(entry, self._part(entry.filename), entry.compress_type)
            for name, content in self.added.items():
                made = stored_form(content) if self.package.strict else content
                after.writestr(zipfile.ZipInfo(name, _NO_DAY), made, zipfile.ZIP_DEFLATED)
        return out.getvalue()

    def _part(self, name: str) -> bytes:
        tree = self.package.trees.get(name)
        if name not in self.touched or tree is None:
            return self.package.parts[name]
        written = etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)
        return stored_form(written) if self.package.strict else written


def _says(spot: Spot, words: str) -> bool:
    said = " ".join(normalize("NFC", read_words(spot.element).raw).split())
    words = normalize("NFC", words)
    unnumbered = words.partition(" ")[2]  # an automatic number may stand in front
    return words in said or (bool(unnumbered) and said.startswith(unnumbered))


def _sections(body: Element) -> Iterator[Element]:
    for node in section_elements(body):
        if node is None:
            made = etree.SubElement(body, W + "sectPr")
            yield made
        else:
            yield node
