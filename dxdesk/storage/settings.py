"""Choices kept in the data file."""

from dxdesk.storage.database import Rows


class Settings:
    """Texts by their keys."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def get(self, key: str, default: str) -> str:
        """Return a choice; the default where none was made."""
        row = self._rows.one("SELECT value FROM setting WHERE key = ?", key)
        return str(row["value"]) if row else default

    def set(self, key: str, value: str) -> None:
        """Keep a choice."""
        row = self._rows.one("SELECT id FROM setting WHERE key = ?", key)
        self._rows.save(
            "setting", row["id"] if row else 0, {"key": key, "value": value}, code="record.missing"
        )
