"""A .docx as a package: its parts found by their relations, parsed without DTD or entities."""

import posixpath
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from io import BytesIO

from lxml import etree

from dxdesk.documents.referee.markup import Element, R, W
from dxdesk.domain.errors import UserError
from dxdesk.package_check import BROKEN_PACKAGE, check_package, is_macro, is_ole, is_zip, read_part

_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
CONTENT_TYPES = "[Content_Types].xml"
_PLAIN_NAME = "word/document.xml"
_MAX_BYTES = 50 * 2**20
# ISO's strict form of the format says the same under other names.
_STRICT = (
    (
        b"http://purl.oclc.org/ooxml/officeDocument/",
        b"http://schemas.openxmlformats.org/officeDocument/2006/",
    ),
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/",
    ),
    (b"http://purl.oclc.org/ooxml/drawingml/", b"http://schemas.openxmlformats.org/drawingml/2006/"),
)


@dataclass(frozen=True, slots=True)
class Package:
    """The parts of a .docx as bytes; ``main`` is the name of its document."""

    parts: Mapping[str, bytes]
    main: str
    trees: dict[str, Element] = field(default_factory=dict)

    @property
    def macros(self) -> bool:
        """Tell whether program code came along."""
        return any(is_macro(name) for name in self.parts)

    @property
    def strict(self) -> bool:
        """Tell whether the document is written in ISO's strict form."""
        return _STRICT[1][0] in self.parts[self.main]

    def tree(self, name: str) -> Element | None:
        """Return a part parsed, None where there is none or where it is no XML; always the same tree."""
        if name not in self.trees and name in self.parts:
            try:
                self.trees[name] = _parsed(self.parts[name])
            except etree.LxmlError:
                return None
        return self.trees.get(name)

    def related(self, kind: str) -> Element | None:
        """Return the part that the document names for a purpose, such as "styles"."""
        return next((tree for tree in map(self.tree, self._targets(kind)) if tree is not None), None)

    def by_id(self, relation: str) -> str:
        """Return the name of the part behind a relation of the document, "" where there is none."""
        return self._relations().get(relation, ("", ""))[1]

    def _targets(self, kind: str) -> Iterator[str]:
        yield from (target for of, target in self._relations().values() if of == kind)
        yield posixpath.join(posixpath.dirname(self.main), f"{kind}.xml")

    def _relations(self) -> dict[str, tuple[str, str]]:
        return _relations(self.tree(relations_of(self.main)), posixpath.dirname(self.main))

    def text_of(self, name: str, element: str) -> str:
        """Return the text of the first element of a local name in a part, "" where there is none."""
        tree = self.tree(name)
        if tree is None:
            return ""
        return next((node.text or "" for node in tree.iter(f"{{*}}{element}")), "")


def open_package(content: bytes, shown: str) -> Package:
    """Return the parts of a .docx; macros are let in, they are not run.

    Raises UserError ``file.empty``, ``file.too_large``, ``file.encrypted``, ``file.not_docx``, ``file.bomb``,
    ``file.hostile`` or ``file.unreadable``.
    """
    if not content:
        raise UserError("file.empty", path=shown)
    if len(content) > _MAX_BYTES:
        raise UserError("file.too_large", path=shown)
    if is_ole(content):
        raise UserError("file.encrypted", path=shown)
    if not is_zip(content):
        raise UserError("file.not_docx", path=shown)
    try:
        with zipfile.ZipFile(BytesIO(content)) as package:
            check_package(package, shown, macros=True)
            parts = {entry.filename: read_part(package, entry.filename) for entry in package.infolist()}
    except BROKEN_PACKAGE as error:
        raise UserError("file.unreadable", path=shown) from error
    return Package(parts, _main_name(parts, shown))


def body_of(package: Package, shown: str) -> Element:
    """Return the body of the document; UserError ``file.not_docx`` or ``file.unreadable`` without one."""
    root = package.tree(package.main)
    if root is None:
        raise UserError("file.unreadable", path=shown)
    if root.tag != W + "document":
        raise UserError("file.not_docx", path=shown)
    body = root.find(W + "body")
    if body is None:
        raise UserError("file.unreadable", path=shown)
    return body


def _main_name(parts: Mapping[str, bytes], shown: str) -> str:
    named = [
        target for kind, target in _root_relations(parts) if kind == "officeDocument" and target in parts
    ]
    main = next(iter(named), _PLAIN_NAME)
    if main not in parts:
        raise UserError("file.not_docx", path=shown)
    return main


def _root_relations(parts: Mapping[str, bytes]) -> Iterator[tuple[str, str]]:
    try:
        yield from _relations(_parsed(parts.get("_rels/.rels", b"")), "").values()
    except etree.LxmlError:
        return


def relations_of(part: str) -> str:
    """Return the name of the part that holds a part's relations."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def _relations(tree: Element | None, folder: str) -> dict[str, tuple[str, str]]:
    """Return kind and target by id; the kind is the last word of its long name."""
    found: dict[str, tuple[str, str]] = {}
    for node in tree.iter(_RELATION) if tree is not None else ():
        kind = node.get("Type", "").rpartition("/")[2]
        target = posixpath.normpath(posixpath.join("/", folder, node.get("Target", ""))).lstrip("/")
        found[node.get("Id", "")] = (kind, target)
    return found


def _parsed(content: bytes) -> Element:
    for strict, usual in _STRICT:
        content = content.replace(strict, usual)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    return etree.fromstring(content, parser)


def stored_form(xml: bytes) -> bytes:
    """Return a part in ISO's strict form again."""
    for strict, usual in _STRICT:
        xml = xml.replace(usual, strict)
    return xml


def reference(node: Element) -> str:
    """Return the id of the relation that an element names."""
    return node.get(R + "id", "")
