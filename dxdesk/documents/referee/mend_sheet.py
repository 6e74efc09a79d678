"""Mending sheets and page numbers: paper, margins, the number in the middle of later pages' headers."""

import posixpath
from collections.abc import Callable, Iterator

from lxml import etree

from dxdesk.documents.blocks import Orientation
from dxdesk.documents.referee.finding import Finding, Place
from dxdesk.documents.referee.markup import Element, R, W, length, mm, value
from dxdesk.documents.referee.mend_copy import Copy
from dxdesk.documents.referee.mend_markup import element, properties, put, twips
from dxdesk.documents.referee.package import CONTENT_TYPES, relations_of
from dxdesk.documents.referee.words import read_words, runs_in
from dxdesk.documents.rules import FONT, IN_FORCE, PORTRAIT, page, rule, style
from dxdesk.documents.rules import Element as Governed

_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_HEADER_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/header"
_HEADER_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_SIDES = ("top", "bottom", "left", "right")
_HALF = 2

SheetMend = Callable[[Copy, Finding], bool]


def paper(copy: Copy, finding: Finding) -> bool:
    """Set a section on A4 as it lies (PG-1)."""
    section = copy.section_of(finding.place)
    if section is None:
        return False
    wide = (length(value(section, "pgSz", "w")) or 0) > (length(value(section, "pgSz", "h")) or 1)
    sheet = page(Orientation.LANDSCAPE if wide else Orientation.PORTRAIT)
    return put(section, "pgSz", w=twips(sheet.width), h=twips(sheet.height))


def margin(copy: Copy, finding: Finding) -> bool:
    """Set a margin to the nearest allowed one (PG-2); the others stay as they are."""
    section, side = copy.section_of(finding.place), finding.about.partition(".")[2]
    if section is None or side not in _SIDES:
        return False
    allowed = rule(finding.about, on=IN_FORCE)
    now = mm(abs(length(value(section, "pgMar", side)) or 0.0))
    if side == "left":
        now += mm(length(value(section, "pgMar", "gutter")))
    wanted = min(max(now, allowed.low), allowed.high)
    bare = {"gutter": "0"} if side == "left" else {}
    return put(section, "pgMar", **{side: twips(wanted)}, **bare)


def header_distance(copy: Copy, finding: Finding) -> bool:
    """Set the page number where it is usual (PG-6)."""
    section = copy.section_of(finding.place)
    return section is not None and put(section, "pgMar", header=twips(PORTRAIT.header))


def number_format(copy: Copy, finding: Finding) -> bool:
    """Count pages in Arabic figures (PG-5)."""
    section = copy.section_of(finding.place)
    return section is not None and put(section, "pgNumType", fmt=None)


def number_start(copy: Copy, finding: Finding) -> bool:
    """Let an appendix count its own pages (PG-7)."""
    section = copy.section_of(finding.place)
    return section is not None and put(section, "pgNumType", start="1")


def hidden_first(copy: Copy, finding: Finding) -> bool:
    """Show no number on the first page of a section (PG-5)."""
    section = copy.section_of(finding.place)
    if section is None:
        return False
    titled = _switched_on(section, "titlePg")
    emptied = [_emptied(copy, part) for part in _parts(copy, finding.place, "first")]
    return any([titled, *emptied])


def _switched_on(section: Element, name: str) -> bool:
    node = section.find(W + name)
    if node is not None and node.get(W + "val", "1") not in {"0", "false", "off"}:
        return False
    return put(section, name, val=None)


def _parts(copy: Copy, place: Place, kind: str) -> Iterator[str]:
    index = (place.section or 1) - 1
    sheet = copy.sheets[index] if 0 <= index < len(copy.sheets) else None
    if sheet is not None and kind in sheet.headers:
        yield sheet.headers[kind]


def _emptied(copy: Copy, part: str) -> bool:
    """Take page numbers, typed ones too, out of a header or footer."""
    root = copy.package.tree(part)
    changed = False
    for paragraph in root.iter(W + "p") if root is not None else ():
        words = read_words(paragraph)
        if words.page_field or words.raw.strip() == "1":
            for run in list(runs_in(paragraph)):
                _remove(run)
            for field in paragraph.findall(W + "fldSimple"):
                paragraph.remove(field)
            changed = True
    if changed:
        copy.touched.add(part)
    return changed


def _remove(node: Element) -> None:
    parent = node.getparent()
    if parent is not None:
        parent.remove(node)


def page_number(copy: Copy, finding: Finding) -> bool:  # noqa: ARG001  # one shape for all mends
    """Put the page number in the header, take it out of the footer, hide it on the first page (PG-5)."""
    footers = {part for sheet in copy.sheets for part in sheet.footers.values()}
    emptied = [_emptied(copy, part) for part in footers]
    changed = any(emptied)
    if not any("default" in sheet.headers for sheet in copy.sheets[:1]):
        _new_header(copy)
        changed = True
    for part in {sheet.headers["default"] for sheet in copy.sheets if "default" in sheet.headers}:
        root = copy.package.tree(part)
        if root is not None and not any(read_words(p).page_field for p in root.iter(W + "p")):
            root.insert(0, _number_paragraph())
            copy.touched.add(part)
            changed = True
    return _switched_on(copy.sections[0], "titlePg") or changed


def _number_paragraph() -> Element:
    paragraph = element("p")
    node = properties(paragraph, "pPr")
    put(node, "spacing", before="0", after="0", line="240", lineRule="auto")
    put(node, "ind", left="0", right="0", firstLine="0")
    put(node, "jc", val="center")
    for kind in ("begin", "code", "separate", "result", "end"):
        paragraph.append(_number_run(kind))
    return paragraph


def _number_run(kind: str) -> Element:
    run = element("r")
    node = properties(run, "rPr")
    put(node, "rFonts", ascii=FONT, hAnsi=FONT, cs=FONT, eastAsia=FONT)
    for name in ("b", "i"):
        put(node, name, val="0")
    half = f"{style(Governed.PAGE_NUMBER).pt * _HALF:.0f}"
    put(node, "sz", val=half)
    put(node, "szCs", val=half)
    if kind == "code":
        code = element("instrText")
        code.text = "PAGE"
        run.append(code)
    elif kind == "result":
        shown = element("t")
        shown.text = "2"
        run.append(shown)
    else:
        run.append(element("fldChar", fldCharType=kind))
    return run


def _new_header(copy: Copy) -> None:
    """Add a header with the page number; sections without one of their own show it."""
    folder = posixpath.dirname(copy.package.main)
    taken = {name.lower() for name in copy.package.parts}
    name = next(
        f"header{n}.xml" for n in range(1, 1000) if posixpath.join(folder, f"header{n}.xml") not in taken
    )
    root = etree.Element(W + "hdr", nsmap={"w": W[1:-1]})
    root.append(_number_paragraph())
    copy.added[posixpath.join(folder, name)] = etree.tostring(
        root, xml_declaration=True, encoding="UTF-8", standalone=True
    )
    relation = _related(copy, name)
    _typed(copy, posixpath.join("/", folder, name))
    reference = element("headerReference", type="default")
    reference.set(R + "id", relation)
    copy.sections[0].insert(0, reference)


def _related(copy: Copy, target: str) -> str:
    part = relations_of(copy.package.main)
    root = copy.package.tree(part)
    if root is None:
        root = etree.Element(f"{{{_RELATIONS}}}Relationships", nsmap={None: _RELATIONS})  # type: ignore[dict-item]  # lxml names the default so
        copy.added[part] = b""
        copy.package.trees[part] = root
    taken = {node.get("Id") for node in root}
    name = next(f"rIdPage{n}" for n in range(1, 1000) if f"rIdPage{n}" not in taken)
    made = etree.SubElement(root, f"{{{_RELATIONS}}}Relationship")
    for key, said in (("Id", name), ("Type", _HEADER_KIND), ("Target", target)):
        made.set(key, said)
    if part in copy.added:
        copy.added[part] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    else:
        copy.touched.add(part)
    return name


def _typed(copy: Copy, part: str) -> None:
    root = copy.package.tree(CONTENT_TYPES)
    if root is None:
        return
    made = etree.SubElement(root, f"{{{_TYPES}}}Override")
    made.set("PartName", part)
    made.set("ContentType", _HEADER_TYPE)
    copy.touched.add(CONTENT_TYPES)
