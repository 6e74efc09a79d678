"""How a paper of each kind begins: its fields, who may sign, what it is about."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from dxdesk.documents.head_part import signer_named
from dxdesk.documents.letter import letter_signers
from dxdesk.documents.paper_kinds import PaperKind
from dxdesk.documents.wording import Wording
from dxdesk.domain import meeting_papers as about_meetings
from dxdesk.domain import plan_papers as about_plan
from dxdesk.domain.office import Office, OfficeSigner
from dxdesk.domain.plan import Plan
from dxdesk.domain.register import PaperLink
from dxdesk.services import meeting_papers, plan_papers
from dxdesk.services.letters import sampled
from dxdesk.services.meeting_papers import Beginnings, beginnings
from dxdesk.storage.data_file import DataFile

_MEETINGS: Mapping[type, Callable[[Beginnings], object]] = {
    about_meetings.Invitation: meeting_papers.invitation,
    about_meetings.Conclusions: meeting_papers.conclusions,
    about_meetings.Minutes: meeting_papers.minutes,
    about_meetings.Decision: meeting_papers.decision,
    about_meetings.Letter: meeting_papers.letter,
    about_meetings.FreeReport: meeting_papers.free_report,
    about_meetings.Notice: meeting_papers.notice,
}
_PLANS: Mapping[type, Callable[[DataFile, Plan, date], object]] = {
    about_plan.PlanPaper: plan_papers.plan_content,
    about_plan.AdjustedPlanPaper: plan_papers.adjusted_plan_content,
    about_plan.AdjustmentProposal: plan_papers.adjustment_content,
    about_plan.ObstacleProposal: plan_papers.obstacle_content,
}
_LINKED = (about_meetings.Invitation, about_meetings.Conclusions, about_meetings.Minutes)
_WITH_FIGURES = (*_LINKED, about_plan.ObstacleProposal)
_BY_DELEGATION = (about_meetings.Conclusions, about_meetings.Notice, about_meetings.Letter)


@dataclass(frozen=True, slots=True)
class Begun:
    """A content filled from the data, what it is about, and whether it tells sample figures."""

    content: Any
    links: tuple[PaperLink, ...] = ()
    sample: bool = False


def begun(data: DataFile, kind: PaperKind, plan: Plan, today: date) -> Begun:
    """Begin a paper of a kind."""
    fill = _PLANS.get(kind.content)
    if fill is not None:
        content: object = fill(data, plan, today)
        return Begun(content, sample=kind.content in _WITH_FIGURES and sampled(data, plan))
    known = beginnings(data, plan, today)
    return Begun(
        _MEETINGS[kind.content](known),
        links=meeting_papers.meeting_links(known) if kind.content in _LINKED else (),
        sample=kind.content in _WITH_FIGURES and sampled(data, plan),
    )


def signers(kind: PaperKind, office: Office, plan: Plan, wording: Wording) -> tuple[OfficeSigner, ...]:
    """Return who may sign a paper of a kind, the usual one first: the head, or by delegation (KY-5)."""
    delegated, *own = letter_signers(office, wording)
    named = tuple(signer_named(signer, plan) for signer in own)
    return (delegated, *named) if kind.content in _BY_DELEGATION else (*named, delegated)
