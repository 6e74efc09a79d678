"""Leads and coordinators of tasks and indicators, in order."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from sqlite3 import Row

from dxdesk.domain.unit import Party
from dxdesk.storage.database import Rows
from dxdesk.storage.values import Cell, cells

LEAD = "lead"
COORDINATOR = "coordinator"


@dataclass(frozen=True, slots=True)
class Parties:
    """Who leads and who takes part."""

    leads: tuple[Party, ...] = ()
    coordinators: tuple[Party, ...] = ()


NOBODY = Parties()


def read(rows: Rows, kind: str, where: str, value: int) -> Mapping[int, Parties]:
    """Return the parties of the records of a kind that a condition picks, by the record's id."""
    sql = (
        f"SELECT {kind}_party.*, {kind}_id AS owner FROM {kind}_party "  # noqa: S608  # kinds are ours
        f"JOIN {kind} ON {kind}.id = {kind}_id WHERE {where} = ? ORDER BY {kind}_party.position"
    )
    found: dict[int, dict[str, list[Party]]] = defaultdict(lambda: {LEAD: [], COORDINATOR: []})
    for row in rows.all(sql, value):
        found[row["owner"]][row["role"]].append(_party(row))
    return {owner: Parties(tuple(by[LEAD]), tuple(by[COORDINATOR])) for owner, by in found.items()}


def _party(row: Row) -> Party:
    return Party(row["text"], row["unit_id"], row["group_id"])


def save(rows: Rows, kind: str, owner_id: int, parties: Parties) -> None:
    """Make the parties of a record those given; a row keeps its place in its role."""
    table = f"{kind}_party"
    sql = f"SELECT id, role, position FROM {table} WHERE {kind}_id = ?"  # noqa: S608  # as above
    present = {(row["role"], row["position"]): row["id"] for row in rows.all(sql, owner_id)}
    wanted = [
        (present.get((role, position), 0), {"role": role, "position": position, **values})
        for role, listed in ((LEAD, parties.leads), (COORDINATOR, parties.coordinators))
        for position, values in _placed(listed)
    ]
    rows.replace_children(table, {f"{kind}_id": owner_id}, wanted)


def _placed(parties: Sequence[Party]) -> Iterator[tuple[int, dict[str, Cell]]]:
    return ((position, cells(party)) for position, party in enumerate(parties, start=1))
