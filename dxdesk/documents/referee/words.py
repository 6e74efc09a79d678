"""The words of a paragraph: runs with their looks, results of fields, what hangs on it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from unicodedata import combining, normalize

from dxdesk.documents.referee.looks import NO_LETTERS, Letters, letters_of
from dxdesk.documents.referee.markup import DEEPEST, MC, Element, W, pt
from dxdesk.documents.referee.seen import SeenRun
from dxdesk.documents.referee.styles import InTable, StyleSheet

_INSIDE = "hyperlink smartTag sdt sdtContent ins moveTo customXml bdo dir ruby rubyBase"
_WRAPPERS = {W + name for name in _INSIDE.split()}
_DRAWINGS = {W + "drawing", W + "pict", W + "object"}
_PAGE = re.compile(r"^\s*\"?PAGE\b", re.IGNORECASE)
_MATH_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_BLANKS = re.compile("[\t\n\r]")
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_SIGNS = {"\uf0b7": "•", "\uf02d": "-", "\uf0a7": "▪", "\uf0fc": "✓", "\uf0e0": "→", "\uf0d8": "➢"}
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_ONE_TEXT = {
    W + "tab": "\t",
    W + "ptab": "\t",
    W + "cr": "\n",
    W + "noBreakHyphen": "-",
}
_MARKED = re.compile("([^\x00-\x7f]+)")
_FAR_OUT = 1_000_000


@dataclass(slots=True)
class Words:
    """What stands in a paragraph; pages begun are counted before its first letter and in all of it."""

    runs: list[tuple[str, Letters]] = field(default_factory=list)
    drawings: list[Element] = field(default_factory=list)
    page_field: bool = False
    pages_before: int = 0
    pages: int = 0
    begins_page: bool = False  # a page is ended by hand before its first letter
    ends_page: bool = False  # after its last

    @property
    def raw(self) -> str:
        """Its text as the file has it."""
        return "".join(text for text, _ in self.runs)


@dataclass(slots=True)
class _Field:
    code: str = ""
    shows: bool = False


@dataclass(slots=True)
class _Reading:
    words: Words = field(default_factory=Words)
    fields: list[_Field] = field(default_factory=list)

    @property
    def shows(self) -> bool:
        return all(one.shows for one in self.fields)

    def add(self, text: str, letters: Letters) -> None:
        if not text or not self.shows or letters.hidden:
            return
        words = self.words
        if text.strip():
            words.begins_page |= words.ends_page and not words.raw.strip()
            words.ends_page = False
            if not words.runs:
                words.pages_before = words.pages
        if words.runs and words.runs[-1][1] == letters:
            words.runs[-1] = (words.runs[-1][0] + text, letters)
        else:
            words.runs.append((text, letters))

    def code(self, text: str) -> None:
        if self.fields and not self.fields[-1].shows:
            self.fields[-1].code += text
            if _PAGE.match(self.fields[-1].code):
                self.words.page_field = True

    def mark(self, kind: str) -> None:
        if kind == "begin":
            self.fields.append(_Field())
        elif kind == "separate" and self.fields:
            self.fields[-1].shows = True
        elif kind == "end" and self.fields:
            self.fields.pop()


def read_words(paragraph: Element) -> Words:
    """Read a paragraph; the looks are those that the runs themselves name."""
    reading = _Reading()
    _inline(paragraph, reading, 0)
    if not reading.words.runs:
        reading.words.pages_before = reading.words.pages
    return reading.words


def _inline(parent: Element, reading: _Reading, depth: int) -> None:
    if depth > DEEPEST:
        return
    for child in parent:
        if child.tag == W + "r":
            _run(child, reading)
        elif child.tag in _WRAPPERS:
            _inline(child, reading, depth + 1)
        elif child.tag == W + "fldSimple":
            if _PAGE.match(child.get(W + "instr", "")):
                reading.words.page_field = True
            _inline(child, reading, depth + 1)
        elif child.tag == MC + "AlternateContent":
            _inline(chosen_content(child), reading, depth + 1)
        elif isinstance(child.tag, str) and child.tag.startswith(_MATH_TEXT[:-1]):
            reading.add("".join(node.text or "" for node in child.iter(_MATH_TEXT)), NO_LETTERS)


def runs_in(parent: Element, depth: int = 0) -> Iterator[Element]:
    """Yield the runs of a paragraph in the order of reading, those of its text boxes left out."""
    for child in parent:
        if child.tag == W + "r":
            yield child
        elif (child.tag in _WRAPPERS or child.tag == W + "fldSimple") and depth < DEEPEST:
            yield from runs_in(child, depth + 1)


def chosen_content(alternate: Element) -> Element:
    """Return the version of a thing that newer programs show, the thing itself where it has none."""
    choice = alternate.find(MC + "Choice")
    other = alternate.find(MC + "Fallback")
    return choice if choice is not None else other if other is not None else alternate


def _run(run: Element, reading: _Reading) -> None:
    letters = letters_of(run.find(W + "rPr"))
    for child in run:
        _piece(child, letters, reading)


def _piece(child: Element, letters: Letters, reading: _Reading) -> None:
    tag = child.tag
    if tag == W + "t":
        _add_text(_text(child), letters, reading)
    elif tag in _ONE_TEXT:
        reading.add(_ONE_TEXT[str(tag)], letters)
    elif tag == W + "br":
        _break(child.get(W + "type", ""), letters, reading)
    elif tag == W + "sym":
        reading.add(_sign(child.get(W + "char", "")), replace(letters, ascii=None, other=None))
    elif tag == W + "ruby":
        _inline(child, reading, 0)
    elif tag == MC + "AlternateContent":
        for inner in chosen_content(child):
            _piece(inner, letters, reading)
    else:
        _mark(child, reading)


def _mark(child: Element, reading: _Reading) -> None:
    """Take what prints nothing by itself: fields, ends of pages, drawings."""
    tag = child.tag
    if tag == W + "fldChar":
        reading.mark(child.get(W + "fldCharType", ""))
    elif tag == W + "instrText":
        reading.code(child.text or "")
    elif tag == W + "pgNum":
        reading.words.page_field = True
    elif tag == W + "lastRenderedPageBreak":
        reading.words.pages = min(reading.words.pages + 1, _FAR_OUT)
    elif tag in _DRAWINGS:
        reading.words.drawings.append(child)


def _add_text(text: str, letters: Letters, reading: _Reading) -> None:
    """Add a text; signs that only a font of signs can show count as those they stand for, in no font."""
    if _PRIVATE.search(text):
        text = _PRIVATE.sub(lambda sign: _SIGNS.get(sign[0], "□"), text)
        letters = replace(letters, ascii=None, other=None)
    reading.add(text, letters)


def _break(kind: str, letters: Letters, reading: _Reading) -> None:
    if kind == "page":
        reading.words.ends_page = True
    elif kind != "column":
        reading.add("\n", letters)


def _text(node: Element) -> str:
    text = node.text or ""
    if node.get(_SPACE) != "preserve":
        text = text.strip(" \t\n\r")
    return _BLANKS.sub(" ", text)


def _sign(code: str) -> str:
    if not re.fullmatch("[0-9A-Fa-f]{2,5}", code):
        return ""
    letter = chr(int(code, 16))
    if "\ue000" <= letter <= "\uf8ff":
        return _SIGNS.get(letter, "□")
    return letter if letter.isprintable() else ""


def seen_runs(words: Words, sheet: StyleSheet, style: str, around: InTable) -> Iterator[SeenRun]:
    """Yield the runs with their effective looks; neighbours that look alike are one."""
    held: SeenRun | None = None
    for text, direct in words.runs:
        letters = sheet.letters_in(style, direct, around)
        if letters.hidden:
            continue
        bare = text
        if held is not None and (marks := _marks(text)):
            held = replace(held, text=normalize("NFC", held.text + text[:marks]))
            bare = text[marks:]
            if not bare:
                continue
        for run in _by_font(normalize("NFC", bare), letters, sheet):
            if held is None:
                held = run
            elif _look(held) == _look(run):
                held = replace(held, text=normalize("NFC", held.text + run.text))
            else:
                yield held
                held = run
    if held is not None:
        yield held


def _marks(text: str) -> int:
    """Return how many marks stand at the front that belong to the letter before."""
    return next((n for n, letter in enumerate(text) if not combining(letter)), len(text))


def _look(run: SeenRun) -> tuple[object, ...]:
    return (
        run.font, run.pt, run.bold, run.italic, run.underline, run.capitals, run.superscript, run.color,
    )  # fmt: skip


def _by_font(text: str, letters: Letters, sheet: StyleSheet) -> Iterator[SeenRun]:
    plain, marked = sheet.font(letters.ascii), sheet.font(letters.other)
    if plain == marked:
        yield _seen(text, plain, letters)
        return
    for piece in filter(None, _MARKED.split(text)):
        yield _seen(piece, plain if piece.isascii() else marked, letters)


def _seen(text: str, font: str, letters: Letters) -> SeenRun:
    return SeenRun(
        text,
        font,
        pt(letters.size),
        bold=bool(letters.bold),
        italic=bool(letters.italic),
        underline=bool(letters.underline),
        capitals=bool(letters.capitals),
        superscript=bool(letters.superscript),
        color=letters.color or "",
    )
