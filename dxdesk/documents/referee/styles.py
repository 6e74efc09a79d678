"""Styles of a .docx: what letters and paragraphs look like after all that a file says about them.

The order is that of the format: document defaults, table style, paragraph style with what it is based on,
character style, the place itself. Bold, italic and capitals of several styles cancel each other out.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from dxdesk.documents.referee.lists import Lists
from dxdesk.documents.referee.looks import NO_LETTERS, NO_STAND, Letters, Stand, letters_of, stand_of
from dxdesk.documents.referee.markup import A, Element, W, value

_FALLBACK_FONT = "Times New Roman"  # Word's own where a file names none
_FALLBACK_SIZE = 200.0
_MOST_STEPS = 40
_TOGGLES = ("bold", "italic", "capitals")


@dataclass(frozen=True, slots=True)
class _Style:
    kind: str
    based_on: str
    name: str
    letters: Letters
    stand: Stand
    parts: Mapping[str, tuple[Letters, Stand]] = field(default_factory=dict)  # of tables: firstRow, ...
    borders: Element | None = None


@dataclass(frozen=True, slots=True)
class InTable:
    """What surrounds a paragraph in a table: the table's style and the parts of it that apply here."""

    style: str = ""
    parts: tuple[str, ...] = ()


OUTSIDE = InTable()


@dataclass(slots=True)
class StyleSheet:
    """The styles of a document; asks are remembered."""

    styles: Mapping[str, _Style] = field(default_factory=dict)
    defaults: Mapping[str, str] = field(default_factory=dict)  # style id by kind
    letters: Letters = NO_LETTERS
    stand: Stand = NO_STAND
    theme: Mapping[str, str] = field(default_factory=dict)
    lists: Lists = field(default_factory=Lists)
    _letters_known: dict[tuple[str, str, InTable], Letters] = field(default_factory=dict)
    _stand_known: dict[tuple[str, InTable, bool], Stand] = field(default_factory=dict)

    def paragraph_style(self, named: str | None) -> str:
        """Return a paragraph's style, the default one where it names none that exists."""
        return named if named in self.styles and named is not None else self.defaults.get("paragraph", "")

    def name_of(self, style: str) -> str:
        """Return the name of a style as Word shows it."""
        found = self.styles.get(style)
        return found.name if found else ""

    def letters_in(self, style: str, direct: Letters, around: InTable) -> Letters:
        """Return the effective look of letters in a paragraph of a style."""
        key = (style, direct.style or "", around)
        if key not in self._letters_known:
            self._letters_known[key] = self._styled_letters(*key)
        return direct.over(self._letters_known[key])

    def font(self, name: str | None) -> str:
        """Return the name of a font, the theme's where it is named by its place there."""
        if not name:
            return _FALLBACK_FONT
        return self.theme.get(name[1:], _FALLBACK_FONT) if name.startswith("@") else name

    def stand_in(self, style: str, direct: Stand, around: InTable) -> Stand:
        """Return how a paragraph of a style stands, its list's indents included."""
        if direct.list_id is None and direct.list_level is None:
            return direct.over(self._styled(style, around, lists=True))
        inherited = self._styled(style, around, lists=True)
        list_id = direct.list_id or inherited.list_id or "0"
        depth = direct.list_level
        if depth is None:
            depth = self.lists.depth_of(list_id, style)
        level = self.lists.level(list_id, depth)
        base = self._styled(style, around, lists=False)
        if level is not None:
            base = level.stand.over(base)
        return replace(direct.over(base), list_id=list_id, list_level=depth)

    def chain(self, style: str) -> Iterator[_Style]:
        """Yield what a style is based on, the farthest first, and the style itself."""
        found: list[_Style] = []
        while style in self.styles and len(found) < _MOST_STEPS:
            found.append(self.styles[style])
            style = found[-1].based_on
        yield from reversed(found)

    def _styled_letters(self, style: str, character: str, around: InTable) -> Letters:
        table = self._table_letters(around)
        own = _joined(self.chain(style))
        of_character = _joined(self.chain(character))
        result = of_character.over(own.over(table.over(self.letters)))
        changes: dict[str, bool] = {}
        for name in _TOGGLES:
            said = [getattr(one, name) for one in (table, own, of_character)]
            always = bool(getattr(self.letters, name))
            changes[name] = always or sum(bool(one) for one in said) % 2 == 1
        return replace(result, style=None, **changes)  # type: ignore[arg-type]  # the toggles are switches

    def _table_letters(self, around: InTable) -> Letters:
        letters = NO_LETTERS
        for style in self.chain(around.style):
            letters = style.letters.over(letters)
        for part in around.parts:
            for style in self.chain(around.style):
                letters = style.parts.get(part, (NO_LETTERS, NO_STAND))[0].over(letters)
        return letters

    def _styled(self, style: str, around: InTable, *, lists: bool) -> Stand:
        key = (style, around, lists)
        if key not in self._stand_known:
            self._stand_known[key] = self._styled_stand(style, around, lists=lists)
        return self._stand_known[key]

    def _styled_stand(self, style: str, around: InTable, *, lists: bool) -> Stand:
        stand = self.stand
        for table in self.chain(around.style):
            stand = table.stand.over(stand)
        for part in around.parts:
            for table in self.chain(around.style):
                stand = table.parts.get(part, (NO_LETTERS, NO_STAND))[1].over(stand)
        for one in self.chain(style):
            stand = one.stand.over(self._listed(one, stand, style) if lists else stand)
        if stand.list_id is not None and stand.list_level is None:
            stand = replace(stand, list_level=self.lists.depth_of(stand.list_id, style))
        return stand

    def _listed(self, one: _Style, stand: Stand, style: str) -> Stand:
        list_id = one.stand.list_id
        if list_id is None:
            return stand
        depth = one.stand.list_level
        level = self.lists.level(list_id, self.lists.depth_of(list_id, style) if depth is None else depth)
        return level.stand.over(stand) if level is not None else stand


def _joined(styles: Iterator[_Style]) -> Letters:
    letters = NO_LETTERS
    for style in styles:
        letters = style.letters.over(letters)
    return letters


def read_styles(
    styles: Element | None, theme: Element | None, settings: Element | None, lists: Lists
) -> StyleSheet:
    """Return the styles that a document's parts define."""
    fonts = theme_fonts(theme, settings)
    if styles is None:
        return StyleSheet(letters=Letters(size=_FALLBACK_SIZE), theme=fonts, lists=lists)
    letters = letters_of(styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr"))
    found = {node.get(W + "styleId", ""): _style(node) for node in styles.findall(W + "style")}
    defaults = {
        node.get(W + "type", ""): node.get(W + "styleId", "")
        for node in styles.findall(W + "style")
        if node.get(W + "default", "0") in {"1", "true", "on"}
    }
    return StyleSheet(
        styles=found,
        defaults=defaults,
        letters=letters.over(Letters(size=_FALLBACK_SIZE)),
        stand=stand_of(styles.find(f"{W}docDefaults/{W}pPrDefault/{W}pPr")),
        theme=fonts,
        lists=lists,
    )


def _style(node: Element) -> _Style:
    parts = {
        part.get(W + "type", ""): (letters_of(part.find(W + "rPr")), stand_of(part.find(W + "pPr")))
        for part in node.findall(W + "tblStylePr")
    }
    return _Style(
        kind=node.get(W + "type", ""),
        based_on=value(node, "basedOn") or "",
        name=value(node, "name") or "",
        letters=letters_of(node.find(W + "rPr")),
        stand=replace(stand_of(node.find(W + "pPr")), style=None),
        parts=parts,
        borders=node.find(f"{W}tblPr/{W}tblBorders"),
    )


def theme_fonts(theme: Element | None, settings: Element | None) -> dict[str, str]:
    """Return the fonts of a theme by the names that runs use; for Vietnamese its own script's come first."""
    language = (value(settings, "themeFontLang") or "").lower()
    fonts: dict[str, str] = {}
    for node, prefix in (("majorFont", "major"), ("minorFont", "minor")):
        found = theme.find(f".//{A}fontScheme/{A}{node}") if theme is not None else None
        if found is None:
            continue
        name = _typeface(found, A + "latin")
        if language.startswith("vi"):
            name = next((f.get("typeface") for f in found if f.get("script") == "Viet"), None) or name
        if name:
            fonts |= {f"{prefix}{slot}": name for slot in ("HAnsi", "Ascii", "EastAsia", "Bidi")}
    return fonts


def _typeface(fonts: Element, tag: str) -> str:
    node = fonts.find(tag)
    return node.get("typeface", "") if node is not None else ""
