"""Files kept inside the data file; equal contents are kept once."""

import hashlib

from dxdesk.domain.errors import UserError
from dxdesk.storage.database import Rows


class Attachments:
    """The files inside the data file."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def add(self, name: str, content: bytes) -> int:
        """Keep a file; returns its id."""
        sha256 = hashlib.sha256(content).hexdigest()
        if self._rows.one("SELECT 1 FROM attachment_content WHERE sha256 = ?", sha256) is None:
            self._rows.insert("attachment_content", {"sha256": sha256, "content": content})
        return self._rows.insert("attachment", {"name": name, "size": len(content), "sha256": sha256})

    def all(self) -> tuple[tuple[int, str], ...]:
        """Return the id and the name of every kept file, in the order they came."""
        return tuple(
            (row["id"], str(row["name"]))
            for row in self._rows.all("SELECT id, name FROM attachment ORDER BY id")
        )

    def name(self, attachment_id: int) -> str:
        """Return the name under which a file came; raises UserError ``document.no_file``."""
        return str(self._rows.get("attachment", attachment_id, code="document.no_file")["name"])

    def sha256(self, attachment_id: int) -> str:
        """Return the hash of a kept file; raises UserError ``document.no_file``."""
        return str(self._rows.get("attachment", attachment_id, code="document.no_file")["sha256"])

    def content(self, attachment_id: int) -> bytes:
        """Return a file as it was kept; raises UserError ``document.no_file``."""
        sql = "SELECT content FROM attachment JOIN attachment_content USING (sha256) WHERE id = ?"
        row = self._rows.one(sql, attachment_id)
        if row is None:
            raise UserError("document.no_file")
        return bytes(row["content"])
