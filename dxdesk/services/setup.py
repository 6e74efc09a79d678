"""A fresh data file: the catalogue, the calendar and the office that ship with the program."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from dxdesk.domain.calendar import seed_days
from dxdesk.domain.change import Change
from dxdesk.domain.office import Office, OfficeSigner
from dxdesk.domain.unit import Unit, UnitGroup, UnitKind
from dxdesk.shipped import resource
from dxdesk.storage.data_file import DataFile

SEEDED_KEY = "seeded"
SEED_LABEL = "Nạp danh mục ban đầu"
YEARS_AHEAD = 2


def prepare(data: DataFile, *, today: date) -> Change:
    """Fill a data file that nobody has used yet; an older file is left as it is."""
    with data.action(SEED_LABEL, origin="dxdesk") as done:
        if not data.settings.get(SEEDED_KEY, ""):
            _seed_units(data)
            for office in shipped_offices():
                data.offices.save(office)
            for day in seed_days(range(today.year - 1, today.year + YEARS_AHEAD)):
                data.calendar.save(day)
            data.settings.set(SEEDED_KEY, "1")
    return done.change


def _seed_units(data: DataFile) -> None:
    ids: dict[str, int] = {}
    rows = list(_rows("units.tsv"))
    for position, row in enumerate(reversed(rows)):
        ids[row["name"]] = data.units.save(_unit(row, len(rows) - position, ids.get(row["successor"])))
    for position, row in enumerate(_rows("groups.tsv"), start=1):
        data.units.save_group(
            UnitGroup(
                name=row["name"],
                kinds=(UnitKind(row["kinds"]),),
                aliases=_listed(row["aliases"]),
                position=position,
            )
        )


def _unit(row: dict[str, str], position: int, successor_id: int | None) -> Unit:
    return Unit(
        name=row["name"],
        kind=UnitKind(row["kind"]),
        short=row["short"],
        code=row["code"],
        valid_from=date.fromisoformat(row["valid_from"]) if row["valid_from"] else None,
        valid_to=date.fromisoformat(row["valid_to"]) if row["valid_to"] else None,
        successor_id=successor_id,
        aliases=_listed(row["aliases"]),
        position=position,
    )


def _rows(name: str) -> Iterator[dict[str, str]]:
    import csv

    with resource("catalog", name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def _listed(text: str) -> tuple[str, ...]:
    return tuple(part for part in text.split(";") if part)


def shipped_offices() -> tuple[Office, ...]:
    """Return the letterheads that ship with the program, oldest first."""
    import tomllib

    with resource("catalog", "office.toml").open("rb") as file:
        entries: list[dict[str, Any]] = tomllib.load(file)["office"]
    return tuple(_office(entry) for entry in entries)


def _office(entry: dict[str, Any]) -> Office:
    signers = tuple(
        OfficeSigner(tuple(signer["lines"]), signer.get("name", "")) for signer in entry.pop("signers", ())
    )
    recipients = tuple(entry.pop("report_recipients", ()))
    return Office(**entry, signers=signers, report_recipients=recipients)
