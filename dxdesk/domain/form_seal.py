"""What a form remembers of itself beside its identity: its headings and its locked texts.

With it a returned form is understood although its wording was edited since, and changed texts show.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from dxdesk.domain.unit_form import RowKey, RowKind
from dxdesk.domain.vietnamese import clean

_VERSION = 1


@dataclass(frozen=True, slots=True)
class FormSeal:
    """Headings by "task.percent" or "target.text", labels by name, digests of texts by the row's key."""

    words: Mapping[str, str] = field(default_factory=dict)
    digests: Mapping[str, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The seal in one line, as forms carry it."""
        told = {"v": _VERSION, "words": dict(self.words), "texts": dict(self.digests)}
        return json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    @classmethod
    def parse(cls, text: str) -> "FormSeal":
        """Read a seal back; ValueError where it is none."""
        try:
            told = json.loads(text)
        except RecursionError as error:
            raise ValueError(text[:40]) from error
        if not isinstance(told, dict) or told.get("v") != _VERSION:
            raise ValueError(text[:40])
        return cls(_strings(told.get("words")), _strings(told.get("texts")))

    def headings(self, kind: RowKind) -> Mapping[str, str]:
        """Return the headings of one table by column: a field's value, or "text"."""
        start = f"{kind.value}."
        return {name.removeprefix(start): text for name, text in self.words.items() if name.startswith(start)}

    def is_changed(self, key: RowKey, text: str) -> bool:
        """Tell whether a row's text reads otherwise than when the form was written."""
        kept = self.digests.get(key.text)
        return kept is not None and kept != digest(text)


def digest(text: str) -> str:
    """Return a short digest of a text; blanks, line ends and the way letters are composed do not count."""
    return hashlib.sha256(" ".join(clean(text).split()).encode()).hexdigest()[:8]


def _strings(told: object) -> Mapping[str, str]:
    if not isinstance(told, dict):
        raise ValueError(str(told)[:40])  # noqa: TRY004  # a damaged file, not a wrong call
    return {str(name): text for name, text in told.items() if isinstance(text, str)}
