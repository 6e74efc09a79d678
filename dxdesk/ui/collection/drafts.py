"""What is being typed in for a unit and not written yet: kept over the closing of the window."""

import json
from collections.abc import Mapping

from dxdesk.domain.unit_form import FormField, RowKey
from dxdesk.ui.collection.under_review import Answers
from dxdesk.ui.memory import Memory


class TypedDrafts:
    """Drafts by round and unit in the memory of the window."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory

    def keep(self, period: str, unit_id: int, answers: Answers) -> None:
        """Keep what is typed so far."""
        told = {f"{key.text}:{field.value}": text for (key, field), text in answers.items()}
        self._memory.keep(_key(period, unit_id), json.dumps(told, ensure_ascii=False) if told else "")

    def drop(self, period: str, unit_id: int) -> None:
        """Forget a draft that has been taken in."""
        self._memory.keep(_key(period, unit_id), "")

    def get(self, period: str, unit_id: int) -> Answers:
        """Return a draft; one that somebody spoiled is as good as none."""
        kept = self._memory.text(_key(period, unit_id))
        try:
            told = json.loads(kept) if kept else {}
            return {_place(name): str(text) for name, text in told.items()}
        except (ValueError, AttributeError):
            return {}


class ReminderDrafts:
    """Reminders begun and not written down yet, by round and unit: the words of their fields by name."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory

    def keep(self, period: str, unit_id: int, words: Mapping[str, str]) -> None:
        """Keep what is typed so far; nothing typed is nothing kept."""
        key, said = _reminder_key(period, unit_id), dict(words)
        if said or self._memory.text(key):
            self._memory.keep(key, json.dumps(said, ensure_ascii=False) if said else "")

    def get(self, period: str, unit_id: int) -> Mapping[str, str]:
        """Return a draft; one that somebody spoiled is as good as none."""
        kept = self._memory.text(_reminder_key(period, unit_id))
        try:
            told = json.loads(kept) if kept else {}
            return {str(name): str(text) for name, text in told.items()}
        except (ValueError, AttributeError):
            return {}


def _reminder_key(period: str, unit_id: int) -> str:
    return f"drafts/reminder/{period}/{unit_id}"


def _key(period: str, unit_id: int) -> str:
    return f"drafts/typed/{period}/{unit_id}"


def _place(name: str) -> tuple[RowKey, FormField]:
    key, _, field = name.partition(":")
    return RowKey.parse(key), FormField(field)
