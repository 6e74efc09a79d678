"""The units' own plans held against the Sở's (plan, IV.5): issued or not, consistent or not, their files."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.domain.plan import Plan
from dxdesk.domain.unit import Unit, UnitKind
from dxdesk.domain.unit_plan import UnitPlan
from dxdesk.services.in_force import name_book
from dxdesk.storage.data_file import DataFile

BOUND = (UnitKind.DISTRICT_OFFICE, UnitKind.AFFILIATED)  # whom the plan binds to issue one (IV.5)


class Standing(StrEnum):
    """How a unit's plan stands."""

    MISSING = "missing"
    UNREAD = "unread"  # issued, not yet read against the Sở's
    CONSISTENT = "consistent"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class UnitPlanRow:
    """A unit the plan binds, with what is known of its plan; ``plan.id`` is 0 where nothing is."""

    unit: Unit
    plan: UnitPlan
    standing: Standing


def rows(
    data: DataFile, *, plan: Plan, today: date, standing: Standing | None = None
) -> tuple[UnitPlanRow, ...]:
    """Return the units that are to have a plan, and others that have one, in the catalogue's order.

    The units are those of the day; the plan of a unit that has ceased stands with its successor.
    """
    book = name_book(data, today)
    known: dict[int, UnitPlan] = {}
    for found in data.unit_plans.of_plan(plan.id):
        unit = book.unit_on_day(found.unit_id)
        key = unit.id if unit and unit.id not in known else found.unit_id
        known.setdefault(key, found)
    listed = [unit for unit in data.units.all() if unit.valid_on(today) and unit.kind in BOUND]
    bound = {unit.id for unit in listed}
    listed += [unit for unit in data.units.all() if unit.id in known and unit.id not in bound]
    every = (_row(unit, known.get(unit.id), plan) for unit in listed)
    return tuple(row for row in every if standing in (None, row.standing))


def _row(unit: Unit, known: UnitPlan | None, plan: Plan) -> UnitPlanRow:
    found = known or UnitPlan(plan.id, unit.id)
    return UnitPlanRow(unit, found, standing_of(found))


def standing_of(found: UnitPlan) -> Standing:
    """Return how a unit's plan stands."""
    if not found.issued:
        return Standing.MISSING
    if found.consistent is None:
        return Standing.UNREAD
    return Standing.CONSISTENT if found.consistent else Standing.DIFFERENT


def save(data: DataFile, found: UnitPlan, *, file: tuple[str, bytes] | None = None) -> Change:
    """Note what is known of a unit's plan, with its file (name and bytes) where one is given.

    A plan with no day yet cannot be consistent or not (``unit_plan.not_issued``).
    """
    if found.consistent is not None and not found.issued:
        raise UserError("unit_plan.not_issued")
    name = data.units.get(found.unit_id).name
    with data.action(f"Ghi kế hoạch của {name}") as done:
        if file is not None:
            found = replace(found, attachment_id=data.attachments.add(*file))
        data.unit_plans.save(found)
    return done.change


def delete(data: DataFile, *, unit_plan_id: int) -> Change:
    """Forget what is known of a unit's plan; its file stays in the data file."""
    found = data.unit_plans.get(unit_plan_id)
    with data.action(f"Xóa kế hoạch của {data.units.get(found.unit_id).name}") as done:
        data.unit_plans.delete(unit_plan_id)
    return done.change


def file_bytes(data: DataFile, unit_plan_id: int) -> bytes:
    """Return the kept file of a unit's plan; raises UserError ``document.no_file``."""
    attachment = data.unit_plans.get(unit_plan_id).attachment_id
    if attachment is None:
        raise UserError("document.no_file")
    return data.attachments.content(attachment)
