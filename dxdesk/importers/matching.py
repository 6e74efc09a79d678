"""Names of a plan held against the catalogue: what is the same is taken, what is near is proposed."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from dxdesk.domain.unit import Party, Unit, UnitGroup
from dxdesk.domain.vietnamese import fold

SAME = 100.0
NEAR = 88.0  # below this nothing is proposed

_SHORT_FORMS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), full)
    for pattern, full in (
        (r"\bgd\s*(?:va|&|-)?\s*dt\b|\bgd\s*(?:va|&)?\s*d\s*t\b|\bgddt\b", "giao duc va dao tao"),
        (r"\bubnd\b|\buy ban nhan dan\b", "uy ban nhan dan"),
        (r"\b(?:tt\s*(?:va|&)\s*tt|tttt)\b", "thong tin va truyen thong"),
        (r"\b(?:kh\s*(?:va|&)\s*cn|khcn)\b", "khoa hoc va cong nghe"),
        (r"\bcds\b", "chuyen doi so"),
        (r"\bbcd\b", "ban chi dao"),
        (r"\bcntt\b", "cong nghe thong tin"),
        (r"\bkhtc\b", "ke hoach tai chinh"),
        (r"\btccb\b", "to chuc can bo"),
        (r"\btp\b\.?", "thanh pho"),
        (r"\btx\b\.?", "thi xa"),
        (r"\bpgd\b", "phong giao duc va dao tao"),
        (r"\bvp\b", "van phong"),
    )
)
_WORD = re.compile(r"[a-z0-9]+")
_REPEATED = re.compile(r"\b(\w+)(?: \1\b)+")
_FILLING = frozenset(("va", "cua", "thuoc"))
_MOST_NAMES = 5_000


@dataclass(frozen=True, slots=True)
class Match:
    """A name of the plan and what it stands for; ``score`` is 0..100, ``party`` without ids where unknown."""

    text: str
    party: Party
    score: float
    exact: bool


@dataclass(frozen=True, slots=True)
class _Known:
    """A spelling of the catalogue and the party it leads to."""

    key: str
    words: Counter[str]
    unit_id: int | None
    group_id: int | None


def propose(names: Iterable[str], units: Iterable[Unit], groups: Iterable[UnitGroup]) -> tuple[Match, ...]:
    """Propose a unit or group for every name; a name that is only a little like one stays as written."""
    known = tuple(_catalogue(tuple(units), tuple(groups)))
    return tuple(_match(name, known) for name in list(names)[:_MOST_NAMES])


def key_of(name: str) -> str:
    """Return a name folded, short forms written out, words said twice said once."""
    text = fold(name).replace("&", " & ")
    text = re.sub(r"(\w) & (\w)", r"\1 & \2", text)
    for pattern, full in _SHORT_FORMS:
        text = pattern.sub(full, text)
    return _REPEATED.sub(r"\1", " ".join(_WORD.findall(text)))


def _catalogue(units: Sequence[Unit], groups: Sequence[UnitGroup]) -> Iterator[_Known]:
    for group in groups:
        for spelling in (group.name, *group.aliases):
            yield _known(spelling, group_id=group.id)
    for unit in units:
        for spelling in (unit.name, unit.short, *unit.aliases):
            if spelling:
                yield _known(spelling, unit_id=unit.id)


def _known(spelling: str, *, unit_id: int | None = None, group_id: int | None = None) -> _Known:
    key = key_of(spelling)
    return _Known(key, Counter(key.split()), unit_id, group_id)


def _match(name: str, known: Sequence[_Known]) -> Match:
    key = key_of(name)
    same = next((one for one in known if key and one.key == key), None)
    if same:
        return Match(name, _party(name, same), SAME, exact=True)
    scored = sorted(((_score(key, one), place) for place, one in enumerate(known)), reverse=True)
    if not scored or scored[0][0] < NEAR:
        return Match(name, Party(name), scored[0][0] if scored else 0.0, exact=False)
    best = known[scored[0][1]]
    rivals = [known[place] for score, place in scored[1:] if score >= scored[0][0]]
    if any(_other(best, rival) for rival in rivals):
        return Match(name, Party(name), scored[0][0], exact=False)
    return Match(name, _party(name, best), scored[0][0], exact=False)


def _other(one: _Known, two: _Known) -> bool:
    return (one.unit_id, one.group_id) != (two.unit_id, two.group_id)


def _party(name: str, one: _Known) -> Party:
    return Party(name, unit_id=one.unit_id, group_id=one.group_id)


def _score(key: str, one: _Known) -> float:
    """Return how near a name is: only spellings whose telling words are the same can be near."""
    if not _same_kind(key, one.key) or not _telling_words_agree(Counter(key.split()), one.words):
        return min(fuzz.ratio(key, one.key), NEAR - 1)
    return max(fuzz.ratio(key, one.key), fuzz.token_sort_ratio(key, one.key))


def _same_kind(key: str, other: str) -> bool:
    """Tell whether both start alike: "Phòng" is no "Sở", "Các phòng" is no "Phòng"."""
    return key[:5] == other[:5]


def _telling_words_agree(own: Counter[str], other: Counter[str]) -> bool:
    """Tell whether the words that only one of them has are slips of each other."""
    left = sorted(word for word in (own - other).elements() if word not in _FILLING)
    right = sorted(word for word in (other - own).elements() if word not in _FILLING)
    return len(left) == len(right) and all(map(_is_slip, left, right))


def _is_slip(one: str, two: str) -> bool:
    """Tell whether two words differ by one letter, in words long enough for a slip to show."""
    if min(len(one), len(two)) < 4 or any(letter.isdigit() for letter in one + two):
        return False
    return fuzz.ratio(one, two) >= 100 * (1 - 1.2 / max(len(one), len(two))) and one[0] == two[0]
