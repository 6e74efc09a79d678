"""Units of the education sector, groups of them, and how a paper names them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class UnitKind(StrEnum):
    """What a unit is to the Sở; groups such as "Các phòng thuộc Sở" expand by it."""

    AUTHORITY = "authority"  # UBND tỉnh, Sở Thông tin và Truyền thông, UBND huyện
    OFFICE = "office"  # the Sở itself
    DEPARTMENT = "department"  # phòng thuộc Sở, Văn phòng, Thanh tra
    COMMITTEE = "committee"  # Ban Chỉ đạo, Tổ Thư ký
    DISTRICT_OFFICE = "district_office"  # Phòng GDĐT huyện
    AFFILIATED = "affiliated"  # đơn vị trực thuộc Sở
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit and the days its name is valid (both ends inclusive; None is open)."""

    name: str
    kind: UnitKind
    id: int = 0
    short: str = ""
    code: str = ""  # the unit's part of a ký hiệu, such as "VP"
    valid_from: date | None = None
    valid_to: date | None = None
    successor_id: int | None = None
    aliases: tuple[str, ...] = ()
    position: int = 0

    def valid_on(self, day: date) -> bool:
        """Tell whether the unit bears this name on the day."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day <= self.valid_to
        )


@dataclass(frozen=True, slots=True)
class UnitGroup:
    """A name for many units: every unit of the kinds named, and those listed."""

    name: str
    id: int = 0
    kinds: tuple[UnitKind, ...] = ()
    member_ids: tuple[int, ...] = ()
    aliases: tuple[str, ...] = ()
    position: int = 0

    def expand(self, units: Iterable[Unit], day: date) -> tuple[Unit, ...]:
        """Return the members valid on the day, in the order of ``units``."""
        return tuple(
            unit
            for unit in units
            if unit.valid_on(day) and (unit.kind in self.kinds or unit.id in self.member_ids)
        )


@dataclass(frozen=True, slots=True)
class Party:
    """Who leads or takes part: the words of the plan, and the unit or group they were matched to."""

    text: str
    unit_id: int | None = None
    group_id: int | None = None

    @property
    def known(self) -> bool:
        """Whether the words were matched to a unit or a group."""
        return self.unit_id is not None or self.group_id is not None


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody the plan binds to a task, by post first."""

    name: str
    id: int = 0
    title: str = ""  # chức vụ
    unit_id: int | None = None
    phone: str = ""
    email: str = ""
    position: int = 0
