"""The sentences of papers: an editable resource whose placeholders are checked when it is read."""

import string
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import MappingProxyType
from unicodedata import normalize

from dxdesk.documents.placeholders import PLACEHOLDERS
from dxdesk.domain.errors import UserError
from dxdesk.shipped import resource


@dataclass(frozen=True, slots=True)
class Wording:
    """Sentences by their key, such as "tasks.headline"."""

    texts: Mapping[str, str]

    def say(self, key: str, **values: object) -> str:
        """Return a sentence with its placeholders filled in."""
        return self.texts[key].format(**values)

    def cells(self, key: str, **values: object) -> tuple[str, ...]:
        """Return the headings of a table's columns."""
        return tuple(part.strip() for part in self.say(key, **values).split("|"))


@dataclass(frozen=True, slots=True)
class HeardWording(Wording):
    """A wording that remembers with what each sentence was first said: real values for a preview."""

    heard: dict[str, Mapping[str, object]] = field(default_factory=dict)

    def say(self, key: str, **values: object) -> str:
        """Return a sentence and remember its values."""
        self.heard.setdefault(key, values)
        return self.texts[key].format(**values)


def load_wording(folder: Path | None = None) -> Wording:
    """Read the sentences of every paper; those the program ships with are read once.

    Raises UserError ``wording.missing`` and ``wording.placeholder`` with the key of the wrong sentence,
    and ``wording.unreadable`` with the name of a file that is no TOML.
    """
    return _shipped() if folder is None else _load(folder)


@cache
def _shipped() -> Wording:
    return _load(resource("wording"))


def _load(folder: Path) -> Wording:
    texts: dict[str, str] = {}
    for file in sorted(folder.glob("*.toml")):
        texts |= _read(file)
    for key, name in problems(texts):
        raise UserError("wording.placeholder" if name else "wording.missing", key=key, name=name)
    return Wording(MappingProxyType(texts))


def check_sentence(key: str, text: str) -> None:
    """Raise UserError ``wording.empty``, or ``wording.place`` for a placeholder nobody fills in."""
    if not text.strip():
        raise UserError("wording.empty", key=key)
    allowed = PLACEHOLDERS[key].split()
    for name in _placeholders(text):
        if name not in allowed:
            raise UserError("wording.place", name=name)


def problems(texts: Mapping[str, str]) -> Iterable[tuple[str, str]]:
    """Yield (key, placeholder) for placeholders nobody fills in, and (key, "") for sentences not there."""
    for key, allowed in PLACEHOLDERS.items():
        if key not in texts:
            yield key, ""
            continue
        for name in _placeholders(texts[key]):
            if name not in allowed.split():
                yield key, name


def _placeholders(text: str) -> Iterable[str]:
    try:
        for _, name, form, conversion in string.Formatter().parse(text):
            if name is not None:
                yield name if not form and not conversion and name else f"{{{name}}}"
    except ValueError:
        yield text


def _read(file: Path) -> Mapping[str, str]:
    try:
        tables = tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UserError("wording.unreadable", path=str(file)) from error
    return {
        f"{table}.{key}": normalize("NFC", str(text))
        for table, entries in tables.items()
        if isinstance(entries, dict)
        for key, text in entries.items()
    }
