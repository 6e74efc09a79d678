"""The reorganisation of 2025 ready to be carried out: the district level ends, provinces join."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from dxdesk.domain.errors import UserError
from dxdesk.domain.office import Office
from dxdesk.domain.unit import Unit, UnitKind
from dxdesk.domain.unit_change import Ending, EventKind, Heir, Reorganisation, UnitEvent
from dxdesk.domain.vietnamese import clean, fold
from dxdesk.services.setup import shipped_offices
from dxdesk.shipped import resource
from dxdesk.storage.data_file import DataFile

_DAY = timedelta(days=1)


def _told() -> dict[str, Any]:
    with resource("catalog", "reorganisation.toml").open("rb") as file:
        return tomllib.load(file)


def label() -> str:
    """Return what it is called."""
    return str(_told()["label"])


def districts(data: DataFile) -> tuple[Unit, ...]:
    """Return the units of the district level that are there on its last day."""
    told = _told()
    kinds = {UnitKind(kind) for kind in told["district_kinds"]}
    names = tuple(told["district_names"])
    last = told["day"] - _DAY
    return tuple(
        unit
        for unit in data.units.all()
        if unit.valid_on(last) and (unit.kind in kinds or unit.name.startswith(names))
    )


def read_heirs(text: str, units: Iterable[Unit]) -> Mapping[int, tuple[Heir, ...]]:
    """Read heirs typed or pasted: a district unit and its heir on a line, parted by a TAB or " -> ".

    "xã Hiệp Hòa" stands for its Phòng Văn hóa - Xã hội; further lines without a district belong to the one
    above. Raises UserError ``unit_change.line`` for a line whose district is not known.
    """
    told = _told()
    known = tuple(units)
    found: dict[int, list[Heir]] = {}
    at: int | None = None
    for line in filter(str.strip, text.replace("->", "\t").splitlines()):
        left, right = (clean(part.strip()) for part in f"{line}\t".split("\t")[:2])
        parted = "\t" in line
        if parted and left:
            at = _district(left, known)
        elif not parted and _is_district(left, known):
            at, right = _district(left, known), ""
        else:
            right = right or left
        if at is None:
            raise UserError("unit_change.line", text=line.strip())
        if right:
            found.setdefault(at, []).append(_heir(right, told))
    return {unit_id: tuple(heirs) for unit_id, heirs in found.items()}


def _is_district(words: str, units: Iterable[Unit]) -> bool:
    return any(fold(words) in (fold(unit.name), fold(unit.short)) for unit in units)


def _district(words: str, units: Iterable[Unit]) -> int:
    folded = fold(words)
    every = tuple(units)
    exact = [unit for unit in every if folded in (fold(unit.name), fold(unit.short))]
    close = exact or [unit for unit in every if fold(unit.name).endswith(f" {folded}")]
    if len(close) != 1:
        raise UserError("unit_change.line", text=words)
    return close[0].id


def _heir(words: str, told: Mapping[str, Any]) -> Heir:
    commune = words.startswith(tuple(told["communes"]))
    name = told["heir_name"].format(commune=words) if commune else words
    return Heir(name, kind=UnitKind(told["heir_kind"]))


def district_level_ends(data: DataFile, heirs: Mapping[int, tuple[Heir, ...]]) -> Reorganisation:
    """Return the reorganisation; district units without an heir in ``heirs`` end without one.

    What has been written down already is left out: units with a successor, letterheads of the same day.
    """
    told = _told()
    day: date = told["day"]
    endings = tuple(Ending(unit.id, heirs.get(unit.id, ())) for unit in districts(data))
    ends = (UnitEvent(EventKind.DISSOLVE, day, endings),) if endings else ()
    return Reorganisation(
        told["label"],
        (*_changes(data, told), *ends),
        offices=_missing_offices(data),
        group=told["group"] if any(heirs.values()) else "",
    )


def _changes(data: DataFile, told: Mapping[str, Any]) -> Iterator[UnitEvent]:
    units = data.units.all()
    by_name = {fold(unit.name): unit for unit in units}
    for change in told["change"]:
        unit = by_name.get(fold(change["unit"]))
        if unit is None or unit.successor_id or not unit.valid_on(change["day"] - _DAY):
            continue
        known = by_name.get(fold(change["heir"]))
        heir = Heir(change["heir"], known.id if known else None, short=change["short"])
        yield UnitEvent(EventKind(change["kind"]), change["day"], (Ending(unit.id, (heir,)),))


def _missing_offices(data: DataFile) -> tuple[Office, ...]:
    known = {office.valid_from for office in data.offices.all()}
    first = min(known, default=date.max)
    return tuple(
        office for office in shipped_offices() if office.valid_from not in known and office.valid_from > first
    )
