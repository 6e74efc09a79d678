"""Papers made so far."""

from sqlite3 import Row

from dxdesk.domain.document import Document, DocumentStatus
from dxdesk.domain.errors import UserError
from dxdesk.storage.database import Rows
from dxdesk.storage.values import cells, to_date

MISSING = "document.missing"
_REGISTER = ("recipients", "kept_by", "copies", "handed_on", "note")


class Documents:
    """The papers of all plans."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def all(self) -> tuple[Document, ...]:
        """Return every paper, in the order they were made."""
        return tuple(_document(row) for row in self._rows.all("SELECT * FROM document ORDER BY id"))

    def get(self, document_id: int) -> Document:
        """Return a paper; raises UserError ``document.missing``."""
        return _document(self._rows.get("document", document_id, code=MISSING))

    def save(self, document: Document) -> int:
        """Add (id 0) or change a paper; returns its id. What was sent is refused (``document.sent``)."""
        self._check_draft(document.id)
        return self._rows.save("document", document.id, cells(document), code=MISSING)

    def save_register(self, document: Document) -> None:
        """Change what the register notes about a paper, sent or not, and nothing else."""
        noted = cells(document)
        self._rows.save("document", document.id, {name: noted[name] for name in _REGISTER}, code=MISSING)

    def delete(self, document_id: int) -> None:
        """Delete a draft; its attachment stays. What was sent is refused (``document.sent``)."""
        self._check_draft(document_id)
        self._rows.delete("document", document_id, code=MISSING)

    def _check_draft(self, document_id: int) -> None:
        sent = self._rows.one("SELECT 1 FROM document WHERE id = ? AND status = 'sent'", document_id)
        if sent is not None:
            raise UserError("document.sent")


def _document(row: Row) -> Document:
    return Document(
        id=row["id"],
        plan_id=row["plan_id"],
        kind=row["kind"],
        title=row["title"],
        period=row["period"],
        symbol=row["symbol"],
        number=row["number"],
        issued_on=to_date(row["issued_on"]),
        created_at=row["created_at"],
        attachment_id=row["attachment_id"],
        sha256=row["sha256"],
        status=DocumentStatus(row["status"]),
        signer=row["signer"],
        drafter=row["drafter"],
        made_from=row["made_from"],
        facts=row["facts"],
        recipients=row["recipients"],
        kept_by=row["kept_by"],
        copies=row["copies"],
        handed_on=to_date(row["handed_on"]),
        note=row["note"],
        series=row["series"],
    )
