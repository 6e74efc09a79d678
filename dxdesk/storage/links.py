"""What papers are about."""

from collections.abc import Iterable
from sqlite3 import Row

from dxdesk.domain.register import LinkKind, PaperLink
from dxdesk.storage.database import Rows
from dxdesk.storage.values import cells

MISSING = "record.missing"


class Links:
    """The links of papers to tasks, indicators, periods, meetings, incoming papers and units."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def all(self) -> tuple[PaperLink, ...]:
        """Return every link, in the order they were made."""
        return _links(self._rows.all("SELECT * FROM document_link ORDER BY id"))

    def of_document(self, document_id: int) -> tuple[PaperLink, ...]:
        """Return what one of our papers is about."""
        return _links(
            self._rows.all("SELECT * FROM document_link WHERE document_id = ? ORDER BY id", document_id)
        )

    def of_incoming(self, incoming_id: int) -> tuple[PaperLink, ...]:
        """Return what a paper that came in is about."""
        return _links(
            self._rows.all("SELECT * FROM document_link WHERE incoming_id = ? ORDER BY id", incoming_id)
        )

    def to(self, kind: LinkKind, record: str) -> tuple[PaperLink, ...]:
        """Return the links that lead to a record."""
        sql = "SELECT * FROM document_link WHERE kind = ? AND record = ? ORDER BY id"
        return _links(self._rows.all(sql, kind.value, record))

    def save(self, link: PaperLink) -> int:
        """Link a paper to a record; a link that is there already is kept. Returns its id."""
        sql = (
            "SELECT id FROM document_link "
            "WHERE document_id IS ? AND incoming_id IS ? AND kind = ? AND record = ?"
        )
        present = self._rows.one(sql, link.document_id, link.incoming_id, link.kind.value, link.record)
        return int(present["id"]) if present else self._rows.insert("document_link", cells(link))

    def delete(self, link_id: int) -> None:
        """Take a link away."""
        self._rows.delete("document_link", link_id, code=MISSING)


def _links(rows: Iterable[Row]) -> tuple[PaperLink, ...]:
    return tuple(
        PaperLink(LinkKind(row["kind"]), row["record"], row["document_id"], row["incoming_id"], row["id"])
        for row in rows
    )
