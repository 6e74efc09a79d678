"""What may be a slip of the keys: known ones, words typed twice, one name written two ways (LG-1..LG-4)."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache

from dxdesk.documents.referee.case import Case
from dxdesk.documents.referee.finding import Finding
from dxdesk.documents.referee.pieces import Piece
from dxdesk.documents.rules import Element
from dxdesk.domain.vietnamese import fold

_TWICE = re.compile(r"\b([^\W\d_]{2,}(?: [^\W\d_]{2,})?) \1\b", re.IGNORECASE)
# Looked for from every such word on: one name may stand right behind another.
_UNIT = re.compile(
    r"\b(?=((?:Phòng|phòng|Sở|Ban|Trung tâm|Chi cục|Cục|Tổ) (?:[^\W_]+(?: - | |-)){0,4}[^\W_]+))"
)
_PARTS = re.compile(r"[^\W_]+")
_LABEL = re.compile(r"(?:\d+\.)*\d+\.?\s*([^:]{4,60}):")
_NAME_WORDS = 5
_SHORT_NAME = 3
_ENDS = (".", ";", ":", ",", "!", "?", ")", "”", '"', "…", "/")
_NUMBERED = re.compile(r"(?:\d+\.)+|[a-zđ]\)")
_LONG = 80
_FEW = 0.2


def judge_slips(case: Case) -> Iterator[Finding]:
    """Judge the words of a paper; everything here only warns."""
    pieces = [piece for piece in case.known.pieces if piece.text]
    known = _known(tuple(wrong for wrong, _ in case.book.slips))
    right = {fold_case(wrong): good for wrong, good in case.book.slips}
    yield case.tell("LG-1", "text.slip", kept=True)
    yield case.tell("LG-2", "text.twice", kept=True)
    yield case.tell("LG-3", "text.name_ways", kept=True)
    yield case.tell("LG-4", "text.stop", kept=True)
    for piece in pieces:
        for found in known.finditer(piece.text):
            allowed = right[fold_case(found[0])]
            yield case.tell("LG-1", "text.slip", kept=False, measured=found[0], allowed=allowed, at=piece)
        yield from _twice(case, piece)
    yield from _two_ways(case, pieces)
    yield from _stops(case)


def fold_case(words: str) -> str:
    """Return words without regard to capitals."""
    return words.casefold()


@cache
def _known(wrong: tuple[str, ...]) -> re.Pattern[str]:
    # A mark torn off its letter is no slip of the keys.
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, wrong))})\b(?! ?[\u0300-\u036f])", re.IGNORECASE)


def _twice(case: Case, piece: Piece) -> Iterator[Finding]:
    small = case.say("small_words").split()
    for found in _TWICE.finditer(piece.text):
        if _is_slip(found[0], small):
            yield case.tell("LG-2", "text.twice", kept=False, measured=found[0], allowed=found[1], at=piece)


def _is_slip(words: str, small: list[str]) -> bool:
    """Tell slips from words that only meet: "thi công công trình", "trụ sở Sở Giáo dục"."""
    half = words[: len(words) // 2]
    again = words[len(words) // 2 + 1 :]
    capital_lost = half[0].isupper() and again[0].islower() and not half.isupper()
    return half.casefold() in small or " " in half or capital_lost


def _two_ways(case: Case, pieces: list[Piece]) -> Iterator[Finding]:
    """Tell of names that differ only in capitals or dashes."""
    ways: dict[str, Counter[str]] = {}
    places: dict[str, Piece] = {}
    for piece in pieces:
        if piece.printed.isupper():
            continue
        for key, written in _names(piece.text):
            ways.setdefault(key, Counter())[written] += 1
            places.setdefault(f"{key}\0{written}", piece)
    told: set[str] = set()
    for key, found in sorted(ways.items(), key=lambda item: len(item[0])):
        if len(found) > 1 and not any(key.startswith(shorter) for shorter in told):
            told.add(key)
            whole = _whole(key, ways)
            ordered = [written for written, _ in ways[whole].most_common()]
            yield case.tell(
                "LG-3",
                "text.name_ways",
                kept=False,
                measured=" / ".join(sorted(ways[whole])),
                allowed=ordered[0],
                at=places[f"{whole}\0{ordered[-1]}"],
            )


def _whole(beginning: str, ways: Mapping[str, Counter[str]]) -> str:
    """Return the longest beginning of the same name that is written in as many ways."""
    longer = [key for key in ways if key.startswith(beginning) and len(ways[key]) == len(ways[beginning])]
    return max(longer, key=len)


def _names(text: str) -> Iterator[tuple[str, str]]:
    """Yield the beginnings of a unit's name, folded and as written; "phòng" is "Phòng"."""
    for found in _UNIT.finditer(text):
        parts = list(_PARTS.finditer(found[1]))
        if len(parts) < _SHORT_NAME or not parts[1][0][:1].isupper():
            continue
        for last in range(_SHORT_NAME, min(len(parts), _NAME_WORDS) + 1):
            written = found[1][: parts[last - 1].end()]
            key = " ".join(fold(part[0]) for part in parts[:last])
            yield key, written[:1].upper() + written[1:]


def _stops(case: Case) -> Iterator[Finding]:
    """Tell of paragraphs without a mark at their end, where others have one."""
    pieces = [p for p in case.known.of(Element.BODY) if p.paragraph.cell is None and _is_text(p)]
    open_ended = [piece for piece in pieces if not piece.text.endswith(_ENDS)]
    if len(open_ended) > _FEW * len(pieces):
        return  # lines broken in mid-sentence, such as the layer of a scan
    stopped = {label for piece in pieces if piece.text.endswith(".") and (label := _label(piece))}
    for piece in open_ended:
        if _label(piece) in stopped or len(piece.text) >= _LONG:
            yield case.tell("LG-4", "text.stop", kept=False, measured=case.say("no_mark"), at=piece)


def _is_text(piece: Piece) -> bool:
    """Tell text from headings: bold ones, and numbered ones that somebody did not make bold."""
    bold = bool(piece.inked) and all(run.bold for run in piece.inked)
    numbered = _NUMBERED.match(piece.text) is not None
    return not bold and (not numbered or _label(piece) is not None or piece.text.endswith(_ENDS))


def _label(piece: Piece) -> str | None:
    found = _LABEL.match(piece.text)
    return fold(found[1]) if found else None
