"""Sections: sheets and margins, and which header and footer each shows."""

from collections.abc import Iterator
from dataclasses import dataclass

from dxdesk.documents.referee.markup import Element, W, length, mm, switch, value, whole
from dxdesk.documents.referee.package import Package, reference
from dxdesk.documents.referee.seen import SeenSection

_LETTER = (12240.0, 15840.0)  # what a file that names no sheet gets
_MARGIN = 1440.0
_EDGE = 720.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """A section: its looks and the parts its headers and footers are kept in, by kind."""

    seen: SeenSection
    column: float  # width of a column of text in twips
    headers: dict[str, str]
    footers: dict[str, str]


def section_elements(body: Element) -> list[Element | None]:
    """Return the w:sectPr of each section in order, None for a last one that has none."""
    found = [node for node in body.iter(W + "sectPr") if _ends_section(node, body)]
    if not found or found[-1].getparent() is not body:
        return [*found, None]
    return list(found)


def _ends_section(node: Element, body: Element) -> bool:
    parent = node.getparent()
    if parent is body:
        return True
    if parent is None or parent.tag != W + "pPr":
        return False
    inner = {W + "tbl", W + "txbxContent"}
    return not any(above.tag in inner for above in node.iterancestors())


def read_sheets(body: Element, package: Package) -> list[Sheet]:
    """Return the sections; what one does not say of headers it has from the one before."""
    sheets: list[Sheet] = []
    for index, node in enumerate(section_elements(body)):
        before = sheets[-1] if sheets else None
        headers = _references(node, "header", package, before.headers if before else {})
        footers = _references(node, "footer", package, before.footers if before else {})
        seen = _section(index, node)
        sheets.append(Sheet(seen, _column(node, seen), headers, footers))
    return sheets


def _references(node: Element | None, kind: str, package: Package, before: dict[str, str]) -> dict[str, str]:
    found = dict(before)
    for one in node.findall(f"{W}{kind}Reference") if node is not None else ():
        part = package.by_id(reference(one))
        if part:
            found[one.get(W + "type", "default")] = part
    return found


def shown_kinds(sheet: Sheet, kept: dict[str, str], *, even: bool) -> Iterator[tuple[str, str]]:
    """Yield kind and part of the headers (or footers) that are printed."""
    printed = {"default": True, "first": sheet.seen.title_page, "even": even}
    yield from ((kind, kept[kind]) for kind, is_printed in printed.items() if is_printed and kind in kept)


def _section(index: int, node: Element | None) -> SeenSection:
    width, height = _told(node, "pgSz", "w", _LETTER[0]), _told(node, "pgSz", "h", _LETTER[1])
    gutter = _told(node, "pgMar", "gutter", 0.0)
    start = value(node, "pgNumType", "start")
    return SeenSection(
        index=index,
        width_mm=mm(width),
        height_mm=mm(height),
        top_mm=mm(abs(_told(node, "pgMar", "top", _MARGIN))),
        bottom_mm=mm(abs(_told(node, "pgMar", "bottom", _MARGIN))),
        left_mm=mm(_told(node, "pgMar", "left", _MARGIN) + gutter),
        right_mm=mm(_told(node, "pgMar", "right", _MARGIN)),
        header_mm=mm(_told(node, "pgMar", "header", _EDGE)),
        landscape=width > height,
        title_page=node is not None and bool(switch(node, "titlePg")),
        number_start=None if start is None else whole(start, 1),
        number_format=value(node, "pgNumType", "fmt") or "decimal",
    )


def _told(node: Element | None, name: str, attribute: str, default: float) -> float:
    told = length(value(node, name, attribute))
    return default if told is None else told


def _column(node: Element | None, seen: SeenSection) -> float:
    width = seen.text_width_mm * _MARGIN / 25.4
    columns = max(whole(value(node, "cols", "num"), 1), 1)
    if columns == 1:
        return width
    between = _told(node, "cols", "space", _EDGE)
    return max((width - between * (columns - 1)) / columns, 0.0)
