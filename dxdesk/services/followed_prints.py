"""The lists of difficulties and of the units' plans as they are printed."""

from collections.abc import Iterable
from datetime import date

from dxdesk.documents.blocks import OfficialDocument
from dxdesk.documents.followed_lists import ListSnapshot, obstacle_list, unit_plan_list
from dxdesk.documents.wording import Wording
from dxdesk.domain.plan import Plan
from dxdesk.domain.vn_format import format_date
from dxdesk.services import wordings
from dxdesk.services.obstacles import ObstacleRow
from dxdesk.services.reports import office_on
from dxdesk.services.unit_plans import UnitPlanRow
from dxdesk.storage.data_file import DataFile


def obstacles_printed(
    data: DataFile, rows: Iterable[ObstacleRow], *, plan: Plan, today: date
) -> OfficialDocument:
    """Compose the list of the difficulties given."""
    wording = wordings.in_force(data, today)
    cells = tuple(_obstacle(row, wording) for row in rows)
    return obstacle_list(ListSnapshot(office_on(data, today), today, plan.year, cells), wording)


def unit_plans_printed(
    data: DataFile, rows: Iterable[UnitPlanRow], *, plan: Plan, today: date
) -> OfficialDocument:
    """Compose the list of the units' plans given."""
    wording = wordings.in_force(data, today)
    cells = tuple(_unit_plan(row, wording) for row in rows)
    return unit_plan_list(ListSnapshot(office_on(data, today), today, plan.year, cells), wording)


def _obstacle(row: ObstacleRow, wording: Wording) -> tuple[str, ...]:
    one = row.obstacle
    since = one.waiting_since or one.raised_on
    waits = (
        wording.say("followed.waiting", who=one.waiting_on, day=format_date(since), count=row.waiting)
        if row.waiting is not None
        else ""
    )
    day = format_date(one.decided_on) if one.decided_on else ""
    decision = wording.say("followed.decision", text=one.decision, day=day) if day else one.decision
    return one.text, row.about, row.unit or one.raised_by, waits, one.proposal, decision


def _unit_plan(row: UnitPlanRow, wording: Wording) -> tuple[str, ...]:
    plan = row.plan
    day = format_date(plan.issued_on) if plan.issued_on else ""
    return row.unit.name, plan.number, day, wording.say(f"followed.{row.standing.value}"), plan.differences
