"""The province's indicators, by year."""

from sqlite3 import Row

from dxdesk.domain.indicator import Operator
from dxdesk.domain.reference import ReferenceIndicator
from dxdesk.storage.database import Rows
from dxdesk.storage.values import cells, to_decimal

MISSING = "reference.missing"


class References:
    """The reference sets of all years."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def all(self) -> tuple[ReferenceIndicator, ...]:
        """Return every row, by year and in order."""
        return tuple(
            map(_reference, self._rows.all("SELECT * FROM reference_indicator ORDER BY year, position, id"))
        )

    def of_year(self, year: int) -> tuple[ReferenceIndicator, ...]:
        """Return the rows of a year, in order."""
        sql = "SELECT * FROM reference_indicator WHERE year = ? ORDER BY position, id"
        return tuple(map(_reference, self._rows.all(sql, year)))

    def get(self, reference_id: int) -> ReferenceIndicator:
        """Return a row; raises UserError ``reference.missing``."""
        return _reference(self._rows.get("reference_indicator", reference_id, code=MISSING))

    def save(self, reference: ReferenceIndicator) -> int:
        """Add (id 0) or change a row; returns its id."""
        return self._rows.save("reference_indicator", reference.id, cells(reference), code=MISSING)

    def delete(self, reference_id: int) -> None:
        """Delete a row; raises UserError ``reference.missing``."""
        self._rows.delete("reference_indicator", reference_id, code=MISSING)


def _reference(row: Row) -> ReferenceIndicator:
    return ReferenceIndicator(
        id=row["id"],
        year=row["year"],
        position=row["position"],
        document=row["document"],
        code=row["code"],
        text=row["text"],
        operator=Operator(row["operator"]),
        value=to_decimal(row["value"]),
        unit=row["unit"],
        scope=row["scope"],
        target_id=row["target_id"],
        confirmed=bool(row["confirmed"]),
        note=row["note"],
    )
