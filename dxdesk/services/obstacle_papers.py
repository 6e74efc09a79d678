"""The tờ trình of chosen difficulties: begun from them, kept as a draft and linked to them in one action."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime

from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.domain.plan import Plan
from dxdesk.domain.register import LinkKind, PaperLink
from dxdesk.services import papers, plan_papers
from dxdesk.services.papers import PaperDraft
from dxdesk.services.reports import SAMPLE_NOTE
from dxdesk.storage.data_file import DataFile

KIND = "to-trinh-vuong-mac"


def proposal(
    data: DataFile, *, plan: Plan, obstacle_ids: Collection[int], today: date, inside: bool = True
) -> PaperDraft:
    """Return the tờ trình of the chosen difficulties; UserError ``obstacle.none_chosen`` without any.

    ``inside`` puts it to the Giám đốc (plan, IV.6); otherwise the Sở puts it to UBND tỉnh.
    """
    if not obstacle_ids:
        raise UserError("obstacle.none_chosen")
    chosen = tuple(data.obstacles.get(obstacle_id) for obstacle_id in dict.fromkeys(obstacle_ids))
    begun = papers.new_draft(data, KIND, plan, today)
    content = plan_papers.obstacle_content(
        data, plan, today, inside=inside, chosen=[one.id for one in chosen]
    )
    about = [(LinkKind.TASK, one.task_id) for one in chosen if one.task_id]
    about += [(LinkKind.INDICATOR, one.indicator_id) for one in chosen if one.indicator_id]
    links = tuple(PaperLink(kind, str(record)) for kind, record in dict.fromkeys(about))
    sample = begun.head.sample or any(SAMPLE_NOTE in one.note for one in chosen)
    return replace(begun, content=content, head=replace(begun.head, sample=sample), links=links)


def keep(
    data: DataFile,
    *,
    plan: Plan,
    obstacle_ids: Collection[int],
    now: datetime,
    today: date,
    inside: bool = True,
) -> Change:
    """Keep the tờ trình of the chosen difficulties as a draft and link it to each of them."""
    draft = proposal(data, plan=plan, obstacle_ids=obstacle_ids, today=today, inside=inside)
    with data.action(f"Lập tờ trình về {len(set(obstacle_ids))} khó khăn") as done:
        (document_id,) = papers.keep(data, draft, now).ids("document")
        for obstacle_id in dict.fromkeys(obstacle_ids):
            kept = data.obstacles.get(obstacle_id)
            data.obstacles.save(replace(kept, document_id=document_id))
    return done.change
