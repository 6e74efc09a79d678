"""Letterheads and signers of the office, each valid from a day."""

import json
from datetime import date
from sqlite3 import Row

from dxdesk.domain.office import Office, OfficeSigner
from dxdesk.storage.database import Rows
from dxdesk.storage.values import cells, to_texts

MISSING = "record.missing"


class Offices:
    """What stands on the office's papers over time."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def all(self) -> tuple[Office, ...]:
        """Return every state of the office, oldest first."""
        return tuple(_office(row) for row in self._rows.all("SELECT * FROM office ORDER BY valid_from, id"))

    def on(self, day: date) -> Office | None:
        """Return the office as it is on a day; None before the first."""
        sql = "SELECT * FROM office WHERE valid_from <= ? ORDER BY valid_from DESC, id DESC LIMIT 1"
        row = self._rows.one(sql, day.isoformat())
        return _office(row) if row else None

    def save(self, office: Office) -> int:
        """Add (id 0) or change a state of the office; returns its id."""
        signers = [{"lines": signer.lines, "name": signer.name} for signer in office.signers]
        values = cells(office, without=("signers",))
        values["signers"] = json.dumps(signers, ensure_ascii=False)
        return self._rows.save("office", office.id, values, code=MISSING)

    def delete(self, office_id: int) -> None:
        """Delete a state of the office."""
        self._rows.delete("office", office_id, code=MISSING)


def _office(row: Row) -> Office:
    return Office(
        id=row["id"],
        valid_from=date.fromisoformat(row["valid_from"]),
        parent=row["parent"],
        name=row["name"],
        full_name=row["full_name"],
        short_name=row["short_name"],
        abbreviation=row["abbreviation"],
        place=row["place"],
        drafting_code=row["drafting_code"],
        superior=row["superior"],
        report_through=row["report_through"],
        signers=tuple(
            OfficeSigner(tuple(signer["lines"]), signer["name"]) for signer in json.loads(row["signers"])
        ),
        report_recipients=to_texts(row["report_recipients"]),
    )
