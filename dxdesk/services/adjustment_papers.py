"""Papers about an adjustment: the tờ trình that asks for it, the plan that adjusts, the comparing table."""

from dataclasses import replace
from datetime import date, datetime

from dxdesk.documents.blocks import OfficialDocument
from dxdesk.documents.comparing_table import comparing_table
from dxdesk.domain.change import Change
from dxdesk.domain.plan import Plan
from dxdesk.services import adjustments, papers, plan_papers, wordings
from dxdesk.services.adjustment_items import compared
from dxdesk.services.papers import PaperDraft
from dxdesk.services.reports import office_on
from dxdesk.storage.data_file import DataFile

PROPOSAL, PLAN = "to-trinh-dieu-chinh", "ke-hoach-dieu-chinh"


def draft_of(data: DataFile, *, version_id: int, key: str, today: date) -> PaperDraft:
    """Return the tờ trình or the plan that adjusts, its tables filled from the lines of an adjustment."""
    plan = data.plans.get(data.plans.version(version_id).plan_id)
    begun = papers.new_draft(data, key, plan, today)
    if key == PROPOSAL:
        content: object = plan_papers.adjustment_content(data, plan, today, version_id=version_id)
    else:
        content = plan_papers.adjusted_plan_content(data, plan, today, version_id=version_id)
    return replace(begun, content=content)


def keep(data: DataFile, *, version_id: int, key: str, now: datetime, today: date) -> Change:
    """Keep one of the papers as a draft; the plan that adjusts is linked to its adjustment."""
    draft = draft_of(data, version_id=version_id, key=key, today=today)
    version = data.plans.version(version_id)
    with data.action(f"Lập {draft.kind.name.lower()} từ {adjustments.Adjustment(version).name}") as done:
        (document_id,) = papers.keep(data, draft, now).ids("document")
        if key == PLAN:
            data.plans.save_version(replace(version, document_id=document_id))
    return done.change


def comparing(data: DataFile, *, plan: Plan, first: date, second: date, today: date) -> OfficialDocument:
    """Compose the table that holds the plan of one day against that of another."""
    wording = wordings.in_force(data, today)
    found = compared(data, plan, first, second, wording)
    return comparing_table(
        [plan_papers.told_change(change, wording) for change in found],
        days=(first, second),
        year=plan.year,
        office=office_on(data, today),
        wording=wording,
    )
