"""Sentences of papers in the office's own words."""

from datetime import date

from dxdesk.domain.wording_text import WordingText
from dxdesk.storage.database import Rows
from dxdesk.storage.values import cells

MISSING = "record.missing"


class Wordings:
    """The office's sentences, each valid from a day on."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def all(self) -> tuple[WordingText, ...]:
        """Return every sentence, by key and day."""
        found = self._rows.all("SELECT * FROM wording_text ORDER BY key, valid_from")
        return tuple(
            WordingText(row["key"], row["text"], date.fromisoformat(row["valid_from"]), row["id"])
            for row in found
        )

    def save(self, text: WordingText) -> int:
        """Add (id 0) or change a sentence; one of the same key and day is replaced. Returns its id."""
        sql = "SELECT id FROM wording_text WHERE key = ? AND valid_from = ?"
        present = None if text.id else self._rows.one(sql, text.key, text.valid_from.isoformat())
        known = present["id"] if present else text.id
        return self._rows.save("wording_text", known, cells(text), code=MISSING)

    def delete(self, text_id: int) -> None:
        """Delete a sentence: what was said before it holds again."""
        self._rows.delete("wording_text", text_id, code=MISSING)
