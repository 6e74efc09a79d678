"""Mending what is written: numbers, days, ends of lines, names of appendices, figures."""

import re
from collections.abc import Callable

from dxdesk.documents.referee.finding import Finding
from dxdesk.documents.referee.mend_copy import Copy, Target
from dxdesk.documents.referee.mend_markup import properties, put
from dxdesk.documents.referee.mend_text import Text, text_of
from dxdesk.documents.rules import TIEU_NGU
from dxdesk.domain.vietnamese import fold, fold_letters

_BLANK = "\u00a0"
_ROOM = 8  # blanks where a number will be written (SO-9 asks for six)
_DAY_ROOM = 6
_NUMBER = re.compile(r"^(\s*\S+?)(\s*:)?([\s\u00a0]*)([\d]*)([\s\u00a0.…_]*)/")
_LOOSE = re.compile(r"[ \u00a0]*([-\u2013])[ \u00a0]*|(?<=/)[ \u00a0]+")
_DAY = re.compile(r"ngay(?P<day>[^a-z]*)thang(?P<month>[^a-z]*)nam")
_END = re.compile(r"[\s\u00a0.;,:/]*$")
_EARLY_MONTHS = 3  # a nought stands before months below (DD-2)
_QUOTED = re.compile("^«(.*)»$", re.DOTALL)
_AUTHORITY = re.compile(r"^(\s*)(T/?M|K/?T|T/?L|TUQ|Q)(?:\s*\.[\s\u00a0]*|[\s\u00a0]+)(?=\S)", re.IGNORECASE)
_DASHED = re.compile(r"^[\s\u00a0]*[-\u2013\u2014+•]?[\s\u00a0]*")
_LABEL = re.compile(r"\s*phu luc[\s\u00a0]*(?:(?:so[\s\u00a0]*)?[ivxlc\d]+)?[\s.:]*$")

Rewriting = Callable[[str, Finding], str]


def rewriting(rewrite: Rewriting) -> Callable[[Copy, Target, Finding], bool]:
    """Return a mend that rewrites the words a finding speaks of, their looks kept."""

    def mend(copy: Copy, target: Target, finding: Finding) -> bool:  # noqa: ARG001  # one shape for all mends
        said = text_of(target.runs)
        return change(said, rewrite(said.text, finding))

    return mend


def change(said: Text, wanted: str) -> bool:
    """Bring a text to another by changing only what lies between what both begin and end with."""
    now = said.text
    if now == wanted:
        return False
    start = _alike(now, wanted)
    tail = min(_alike(now[start:][::-1], wanted[start:][::-1]), len(now) - start, len(wanted) - start)
    said.replace(start, len(now) - tail, wanted[start : len(wanted) - tail])
    return said.text == wanted


def _alike(one: str, other: str) -> int:
    pairs = zip(one, other, strict=False)
    return next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def tieu_ngu(text: str, finding: Finding) -> str:  # noqa: ARG001
    """Write Tiêu ngữ as the decree does, where these are its words (HD-3)."""
    words = re.findall(r"\w+", fold(text))
    return TIEU_NGU if words == re.findall(r"\w+", fold(TIEU_NGU)) else text


def number(text: str, finding: Finding) -> str:
    """Mend the number: colon, nought, no blanks around signs, room where it is blank (SO-1, SO-2, SO-9)."""
    found = _NUMBER.match(text)
    if found is None:
        return text
    head, colon, gap, digits, after = found.groups()
    rest = text[found.end() :]
    match finding.about.partition(".")[2]:
        case "colon":
            colon = ":"
            gap = gap or " "
        case "zero" if digits and int(digits) < 10:
            digits = f"{int(digits):02d}"
        case "blank" if not digits:
            gap, after = " ", _BLANK * _ROOM
        case "text":
            after = "" if digits else after
            rest = _LOOSE.sub(lambda sign: "-" if sign[1] else "", rest.lstrip(" \u00a0"))
    return f"{head}{colon or ''}{gap}{digits}{after}/{rest}"


def day(text: str, finding: Finding) -> str:
    """Mend the day: nought, comma, a capital for the place, room where it is blank (DD-1, DD-2, DD-5)."""
    found = _DAY.search(fold_letters(text))
    if found is None:
        return text
    match finding.about.partition(".")[2]:
        case "day":
            return _figure(text, found.span("day"), lambda value: f"{value:02d}")
        case "month":
            return _figure(text, found.span("month"), lambda m: f"{m:02d}" if m < _EARLY_MONTHS else str(m))
        case "blank":
            start, end = found.span("day")
            return f"{text[:start]}{_BLANK * _DAY_ROOM}{text[end:]}"
        case "comma":
            place = text[: found.start()].rstrip(" \u00a0,.;")
            return f"{place}, {text[found.start() :]}"
        case "place":
            bare = text.lstrip()
            return text[: len(text) - len(bare)] + bare[:1].upper() + bare[1:]
    return text


def _figure(text: str, span: tuple[int, int], written: Callable[[int], str]) -> str:
    digits = text[span[0] : span[1]].strip()
    if not digits.isdecimal() or len(digits) > 2:
        return text
    return text[: span[0]] + text[span[0] : span[1]].replace(digits, written(int(digits))) + text[span[1] :]


def no_stop(text: str, finding: Finding) -> str:  # noqa: ARG001
    """Take the full stop at the end away (TL-3)."""
    return re.sub(r"[\s.]+$", "", text)


def end_mark(text: str, finding: Finding) -> str:
    """End a line with the mark that is allowed there: ";", "." or "./."."""
    mark = re.search(r"\./\.|[;.]", _unquoted(finding.allowed)[::-1])
    wanted = "./." if "./." in finding.allowed else mark[0] if mark else ""
    return _END.sub("", text) + wanted if wanted and text.strip() else text


def end_of_all(text: str, finding: Finding) -> str:  # noqa: ARG001
    """End the body, or an appendix, with "./." (ND-7)."""
    return _END.sub("", text) + "./." if text.strip() else text


def colon(text: str, finding: Finding) -> str:  # noqa: ARG001
    """End a line with a colon."""
    return _END.sub("", text) + ":" if text.strip() else text


def dashed(text: str, finding: Finding) -> str:  # noqa: ARG001
    """Begin a line with a dash."""
    return _DASHED.sub("- ", text, count=1)


def as_allowed(text: str, finding: Finding) -> str:
    """Write what the rule allows in place of what was measured, wherever a paragraph says it."""
    wrong, right = _unquoted(finding.measured), _unquoted(finding.allowed)
    if not wrong or not right or wrong == right:
        return text
    if right[0].isdigit():  # "ngày 5/03/2024" is measured, only the figures are told
        wrong = wrong[next((n for n, letter in enumerate(wrong) if letter.isdigit()), 0) :]
    parts = r"[\s\u00a0]+".join(map(re.escape, wrong.split()))
    return re.sub(rf"(?<![\w/.,]){parts}(?![\w/])", lambda _: right, text)


def appendix_label(copy: Copy, target: Target, finding: Finding) -> bool:  # noqa: ARG001
    """Write the label of an appendix in small letters, with the number that is allowed (PL-1)."""
    said = text_of(target.runs)
    if not _LABEL.match(fold_letters(said.text)):
        return False
    small = [
        put(properties(run, "rPr"), "caps", val="0")
        for run, letters in zip(target.runs, target.letters, strict=True)
        if letters.capitals
    ]
    return change(said, finding.allowed) or any(small)


def authority(text: str, finding: Finding) -> str:  # noqa: ARG001
    """Write "KT. GIÁM ĐỐC": a stop and one blank after the letters (KY-2)."""
    return _AUTHORITY.sub(lambda found: f"{found[1]}{found[2].upper().replace('/', '')}. ", text)


def _unquoted(words: str) -> str:
    found = _QUOTED.match(words.strip())
    return found[1] if found else words.strip()
