"""Vietnamese letters: repaired, folded for search, and put in the order of the alphabet.

Where a tone stands in its syllable ("hoà", "hòa") makes no difference to a folded text.
"""

import re
from unicodedata import combining, normalize

_VOWELS = "aăâeêioôơuưy"
_PLAIN = "aaaeeiooouuy"
# Tones in the order of dictionaries: ngang, huyền, hỏi, ngã, sắc, nặng.
_TONES = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_FIRST_LETTER = 0xE000  # keys of letters stand behind every sign and figure

_LOOK_ALIKES = {
    "\u01a2": "Ư",  # Ƣ in the fonts of scanned papers
    "\u01a3": "ư",
    "\u00d0": "Đ",  # Icelandic and African letters that look like Đ
    "\u0189": "Đ",
    "\u00f0": "đ",
    "\u0256": "đ",
}
_INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
_MARKS = "\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323"
_REPAIRS = str.maketrans(_LOOK_ALIKES | dict.fromkeys(_INVISIBLE, ""))
_NEEDS_REPAIR = re.compile("[" + "".join(_LOOK_ALIKES) + _INVISIBLE + _MARKS + "]")
_LOOSE_MARK = re.compile(f"[ \u00a0]+(?=[{_MARKS}])")
_BLANKS = re.compile(r"[^\S\n]+")


def _toned(letter: str, tone: str) -> str:
    return normalize("NFC", letter + tone)


class _FoldTable(dict[int, str]):
    """Folded characters by code; letters of other languages are worked out when first met."""

    def __missing__(self, code: int) -> str:
        plain = normalize("NFD", chr(code)).lower()
        self[code] = "".join(letter for letter in plain if not combining(letter))
        return self[code]


class _OrderTable(dict[int, str]):
    """Places in the alphabet by code; marked letters of other languages stand with their plain letter."""

    def __missing__(self, code: int) -> str:
        plain = normalize("NFD", chr(code))[0]
        self[code] = chr(code) if plain == chr(code) else self[ord(plain)]
        return self[code]


class _ToneTable(dict[int, str]):
    """Ranks of tones by code; whatever is no Vietnamese vowel has no tone."""

    def __missing__(self, code: int) -> str:
        self[code] = "0"
        return self[code]


def _fold_table() -> _FoldTable:
    table = _FoldTable()
    for vowel, plain in zip(_VOWELS, _PLAIN, strict=True):
        for tone in _TONES:
            low = _toned(vowel, tone)
            table[ord(low)] = table[ord(low.upper())] = plain
    table |= {ord(letter): "d" for letter in "đĐ"}
    return table


def _order_tables() -> tuple[_OrderTable, _ToneTable]:
    letters = _OrderTable()
    tones = _ToneTable()
    for place, letter in enumerate(_ALPHABET):
        for number, tone in enumerate(_TONES if letter in _VOWELS else ("",)):
            low = _toned(letter, tone)
            for form in (low, low.upper()):
                letters[ord(form)] = chr(_FIRST_LETTER + place)
                tones[ord(form)] = str(number)
    return letters, tones


_FOLD = _fold_table()
_LETTER_ORDER, _TONE_ORDER = _order_tables()


def _repair(text: str) -> str:
    if text.isascii():
        return text
    composed = normalize("NFC", text)
    if not _NEEDS_REPAIR.search(composed):
        return composed
    return normalize("NFC", _LOOSE_MARK.sub("", composed.translate(_REPAIRS)))


def clean(text: str) -> str:
    """Return the text in NFC, look-alike letters and torn-off marks repaired, blanks squeezed.

    Line breaks are kept; each line loses the blanks at its ends.
    """
    repaired = _BLANKS.sub(" ", _repair(text).replace("\r\n", "\n").replace("\r", "\n"))
    return repaired.replace(" \n", "\n").replace("\n ", "\n").strip()


def fold(text: str) -> str:
    """Return the text for searching: lower case without marks, đ as d, blanks squeezed."""
    return " ".join(_repair(text).translate(_FOLD).split())


def fold_letters(text: str) -> str:
    """Fold letter by letter, so that every place in the outcome is the same place in the text."""
    folded = text.translate(_FOLD)
    if len(folded) == len(text):
        return folded
    return "".join([(_FOLD[ord(letter)] or letter)[0] for letter in text])


def has_marks(text: str) -> bool:
    """Tell whether the text has a Vietnamese mark or a đ, so that marks count in a search."""
    return not text.isascii() and fold(text) != " ".join(_repair(text).lower().split())


def sort_key(text: str) -> str:
    """Return a key in Vietnamese order: letters first, then tones, then small before capital."""
    repaired = _repair(text)
    letters, tones = repaired.translate(_LETTER_ORDER), repaired.translate(_TONE_ORDER)
    return f"{letters}\0{tones}\0{repaired.swapcase()}"
