"""Papers that came in."""

from sqlite3 import Row

from dxdesk.domain.register import IncomingPaper
from dxdesk.storage.database import Rows
from dxdesk.storage.values import cells, to_date

MISSING = "incoming.missing"


class Incoming:
    """The papers that came in, of all years."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def all(self) -> tuple[IncomingPaper, ...]:
        """Return every paper that came in, in the order they were noted."""
        return tuple(_incoming(row) for row in self._rows.all("SELECT * FROM incoming ORDER BY id"))

    def get(self, incoming_id: int) -> IncomingPaper:
        """Return a paper; raises UserError ``incoming.missing``."""
        return _incoming(self._rows.get("incoming", incoming_id, code=MISSING))

    def save(self, paper: IncomingPaper) -> int:
        """Add (id 0) or change a paper; returns its id."""
        return self._rows.save("incoming", paper.id, cells(paper), code=MISSING)

    def delete(self, incoming_id: int) -> None:
        """Delete a paper with what it was said to be about; its file stays."""
        self._rows.delete("incoming", incoming_id, code=MISSING)


def _incoming(row: Row) -> IncomingPaper:
    days = {name: to_date(row[name]) for name in ("issued_on", "received_on", "due_on")}
    return IncomingPaper(**{**dict(row), **days})
