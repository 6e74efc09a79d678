"""The sentences of papers: as shipped, as the office changed them from a day on, and what they look like."""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from dxdesk.documents.placeholders import PLACEHOLDERS
from dxdesk.documents.wording import Wording, check_sentence, load_wording
from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.domain.vietnamese import clean, fold
from dxdesk.domain.wording_text import WordingText
from dxdesk.shipped import resource
from dxdesk.storage.data_file import DataFile

FIXED_GROUPS = frozenset({"unit_form"})  # forms that come back are read by these words
COLUMN = "|"
_LABEL_LETTERS = 40
_BRACES = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Place:
    """A placeholder of a sentence: its name between braces and what it stands for."""

    name: str
    meaning: str


def in_words(text: str, places: Iterable[Place]) -> str:
    """Return a sentence as the clerk reads it: "{kỳ báo cáo}" for "{period}"."""
    meanings = {place.name: place.meaning for place in places}
    return _BRACES.sub(lambda found: f"{{{meanings.get(found[1], found[1])}}}", text)


def from_words(text: str, places: Iterable[Place]) -> str:
    """Return a sentence as it is kept; placeholders are known by their meaning, without marks too."""
    names = {fold(place.meaning): place.name for place in places}
    return _BRACES.sub(lambda found: f"{{{names.get(fold(found[1]), found[1])}}}", text)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence that can be changed: as shipped, as in force, since when, and what may stand in it."""

    key: str
    group: str
    shipped: str
    text: str
    valid_from: date | None = None  # None: as shipped
    places: tuple[Place, ...] = ()
    versions: tuple[WordingText, ...] = field(default=(), repr=False)

    @property
    def words(self) -> str:
        """The sentence in force as the clerk reads it."""
        return in_words(self.text, self.places)

    @property
    def changed(self) -> bool:
        """Tell whether the office says it in its own words."""
        return self.text != self.shipped


def in_force(data: DataFile, day: date) -> Wording:
    """Return the sentences a paper written on the day uses."""
    return Wording({**load_wording().texts, **_own(data, day)})


def _own(data: DataFile, day: date) -> Mapping[str, str]:
    """Return the office's own sentences of a day; a key that is no longer one is left out."""
    kept = data.wordings.all()
    return {own.key: own.text for own in kept if own.valid_from <= day and own.key in PLACEHOLDERS}


def sentences(data: DataFile, day: date) -> tuple[Sentence, ...]:
    """Return every sentence that can be changed, in the order of the wording."""
    return tuple(_sentences(data, day))


def _sentences(data: DataFile, day: date) -> Iterator[Sentence]:
    shipped, groups = load_wording().texts, _names()["groups"]
    kept = data.wordings.all()
    for key in PLACEHOLDERS:
        group = key.partition(".")[0]
        if group in FIXED_GROUPS:
            continue
        versions = tuple(own for own in kept if own.key == key)
        current = [own for own in versions if own.valid_from <= day]
        yield Sentence(
            key=key,
            group=groups.get(group, group),
            shipped=shipped[key],
            text=current[-1].text if current else shipped[key],
            valid_from=current[-1].valid_from if current else None,
            places=_places(key),
            versions=versions,
        )


def _places(key: str) -> tuple[Place, ...]:
    meanings = _names()["placeholders"]
    return tuple(Place(name, meanings.get(name, name)) for name in PLACEHOLDERS[key].split())


@cache
def _names() -> Mapping[str, Mapping[str, str]]:
    return tomllib.loads(resource("wording_names.toml").read_text(encoding="utf-8"))


def save(data: DataFile, *, key: str, text: str, valid_from: date) -> Change:
    """Say a sentence in other words from a day on.

    Raises UserError ``wording.empty``, ``wording.place`` for a placeholder that the sentence does not have,
    and ``wording.columns`` where a table's headings would be more or fewer than its columns.
    """
    shipped = load_wording().texts[key]
    words = from_words(clean(text), _places(key))
    check_sentence(key, words)
    if COLUMN in shipped and words.count(COLUMN) != shipped.count(COLUMN):
        raise UserError("wording.columns", count=shipped.count(COLUMN) + 1)
    with data.action(f"Sửa câu chữ mẫu «{_short(shipped)}»") as done:
        data.wordings.save(WordingText(key, words, valid_from))
    return done.change


def reset(data: DataFile, *, key: str, valid_from: date) -> Change:
    """Say a sentence as shipped from a day on; papers of earlier days keep what they said."""
    shipped = load_wording().texts[key]
    with data.action(f"Trả câu «{_short(shipped)}» về mặc định") as done:
        own = [kept for kept in data.wordings.all() if kept.key == key]
        for kept in own:
            if kept.valid_from >= valid_from:
                data.wordings.delete(kept.id)
        if any(kept.valid_from < valid_from for kept in own):
            data.wordings.save(WordingText(key, shipped, valid_from))
    return done.change


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LABEL_LETTERS else f"{words[: _LABEL_LETTERS - 1]}…"
