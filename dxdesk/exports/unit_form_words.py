"""The words of a unit's form, handed in by whoever read the wording."""

from collections.abc import Mapping
from dataclasses import dataclass

_TABLE = "unit_form."


@dataclass(frozen=True, slots=True)
class FormWords:
    """Sentences by their key, such as "unit_form.percent"."""

    texts: Mapping[str, str]

    def say(self, key: str, **values: object) -> str:
        """Return a sentence of the form with its placeholders filled in."""
        return self.texts[_TABLE + key].format(**values)

    def several(self, key: str) -> tuple[str, ...]:
        """Return the parts of a sentence that holds more than one."""
        return tuple(part.strip() for part in self.say(key).split("|"))
