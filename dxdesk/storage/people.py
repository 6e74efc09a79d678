"""People in charge of tasks."""

from sqlite3 import Row

from dxdesk.domain.unit import Person
from dxdesk.storage.database import Rows
from dxdesk.storage.values import cells

MISSING = "person.missing"


class People:
    """The catalogue of people."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def all(self) -> tuple[Person, ...]:
        """Return everybody, in the order of the catalogue."""
        return tuple(_person(row) for row in self._rows.all("SELECT * FROM person ORDER BY position, id"))

    def get(self, person_id: int) -> Person:
        """Return a person; raises UserError ``person.missing``."""
        return _person(self._rows.get("person", person_id, code=MISSING))

    def save(self, person: Person) -> int:
        """Add (id 0) or change a person; returns the id."""
        return self._rows.save("person", person.id, cells(person), code=MISSING)

    def delete(self, person_id: int) -> None:
        """Delete a person; raises UserError ``person.in_use`` where a task refers to it."""
        self._rows.delete("person", person_id, code=MISSING, in_use="person.in_use")


def _person(row: Row) -> Person:
    return Person(
        id=row["id"],
        name=row["name"],
        title=row["title"],
        unit_id=row["unit_id"],
        phone=row["phone"],
        email=row["email"],
        position=row["position"],
    )
