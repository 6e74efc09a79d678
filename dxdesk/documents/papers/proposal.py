"""Tờ trình about the plan: asking to adjust it, and telling of difficulties with what is proposed."""

from collections.abc import Iterator
from dataclasses import replace

from dxdesk.documents.blocks import Align, Block, Heading, OfficialDocument, Paragraph, Section
from dxdesk.documents.paper_kinds import PaperHead, Problems
from dxdesk.documents.papers.head import (
    addressees,
    check_signer,
    letterhead,
    missing,
    paper,
    refuse,
    signature,
    title,
)
from dxdesk.documents.papers.plan_parts import Width, opening, part, rows_table, stopped
from dxdesk.documents.papers.typed import ended, subject
from dxdesk.documents.phrases import counted
from dxdesk.documents.wording import Wording
from dxdesk.domain.office import OfficeSigner
from dxdesk.domain.plan_papers import AdjustmentProposal, ObstacleProposal

CODE = "TTr"
_ABOUT = "Về việc"
_CHANGES: tuple[Width, ...] = (
    (11.0, Align.CENTER),
    (38.0, Align.LEFT),
    (40.0, Align.LEFT),
    (41.0, Align.LEFT),
    (30.0, Align.LEFT),
)
_OBSTACLES: tuple[Width, ...] = (
    (11.0, Align.CENTER),
    (31.0, Align.LEFT),
    (37.0, Align.LEFT),
    (27.0, Align.LEFT),
    (34.0, Align.LEFT),
    (20.0, Align.LEFT),
)
Proposal = AdjustmentProposal | ObstacleProposal


def adjustment_proposal(content: AdjustmentProposal, head: PaperHead, wording: Wording) -> OfficialDocument:
    """Compose the tờ trình that asks to adjust the plan."""
    refuse(adjustment_problems(content), head, wording)
    return _proposal("adjustment_proposal", content, tuple(_adjustment(content, wording)), head, wording)


def adjustment_problems(content: AdjustmentProposal) -> Problems:
    """Return what the tờ trình lacks, by field: every change says what is asked for, and why."""
    found = (*missing(content, "addressee", "subject", "changes"), *_unit_problems(content))
    whole = all(row.item.strip() and row.adjusted.strip() and row.reason.strip() for row in content.changes)
    return found if whole else (*found, ("changes", "paper.needs"))


def obstacle_proposal(content: ObstacleProposal, head: PaperHead, wording: Wording) -> OfficialDocument:
    """Compose the tờ trình of difficulties."""
    refuse(obstacle_problems(content), head, wording)
    return _proposal("obstacle_proposal", content, tuple(_obstacles(content, wording)), head, wording)


def obstacle_problems(content: ObstacleProposal) -> Problems:
    """Return what the tờ trình lacks, by field: every difficulty comes with a proposal."""
    found = (*missing(content, "addressee", "subject", "obstacles"), *_unit_problems(content))
    whole = all(
        row.item.strip() and row.difficulty.strip() and row.proposal.strip() for row in content.obstacles
    )
    return found if whole else (*found, ("obstacles", "paper.needs"))


def _unit_problems(content: Proposal) -> Problems:
    signed = not content.unit.strip() or bool(content.unit_signer.strip())
    return () if signed else (("unit_signer", "paper.needs"),)


def _proposal(
    group: str, content: Proposal, text: tuple[Block, ...], head: PaperHead, wording: Wording
) -> OfficialDocument:
    writer = _writer(content, head)
    about = f"{_ABOUT} {subject(content.subject, _ABOUT)}"
    body = (
        letterhead(writer, f"{CODE}-{writer.office.abbreviation}", wording),
        title(wording.say("adjustment_proposal.kind"), about, writer, wording),
        addressees((content.addressee,)),
        *ended((*text, Paragraph.of(stopped(_closing(group, content, head, wording))))),
        signature(writer, "", wording, opening=wording.say("paper.as_above")),
    )
    name = wording.say(f"{group}.title", subject=subject(content.subject, _ABOUT))
    return paper(writer, name, Section(body))


def _closing(group: str, content: Proposal, head: PaperHead, wording: Wording) -> str:
    """Return the sentence that closes the text; the usual one where none was typed."""
    writer = content.unit.strip() or head.office.full_name
    return content.closing.strip() or wording.say(
        f"{group}.closing", writer=writer, addressee=content.addressee
    )


def _writer(content: Proposal, head: PaperHead) -> PaperHead:
    """Return the head of a paper that a unit of the Sở writes to its Giám đốc."""
    if not content.unit.strip():
        return head
    office = replace(
        head.office, parent=head.office.name, name=content.unit, abbreviation=head.office.drafting_code
    )
    name = head.signer.name if head.signer.lines == (content.unit_signer,) else ""
    written = replace(head, office=office, signer=OfficeSigner((content.unit_signer,), name))
    check_signer(written)
    return written


def _adjustment(content: AdjustmentProposal, wording: Wording) -> Iterator[Block]:
    yield from opening(content.opening)
    numbers = iter(("I", "II", "III", "IV"))
    if content.reasons:
        yield from part(_heading("adjustment_proposal.reasons", next(numbers), wording), content.reasons)
    yield Heading(1, _heading("adjustment_proposal.content", next(numbers), wording))
    count = counted(len(content.changes))
    yield Paragraph.of(wording.say("adjustment_proposal.content_intro", count=count))
    rows = ((row.item, row.approved, row.adjusted, row.reason) for row in content.changes)
    yield rows_table(wording.cells("adjustment_proposal.columns"), _CHANGES, rows)
    if content.carrying_out:
        heading = _heading("adjustment_proposal.carrying_out", next(numbers), wording)
        yield from part(heading, content.carrying_out)
    yield Heading(1, _heading("adjustment_proposal.proposal", next(numbers), wording))


def _obstacles(content: ObstacleProposal, wording: Wording) -> Iterator[Block]:
    yield from opening(content.opening)
    numbers = iter(("I", "II", "III"))
    if content.situation:
        yield from part(_heading("obstacle_proposal.situation", next(numbers), wording), content.situation)
    yield Heading(1, _heading("obstacle_proposal.obstacles", next(numbers), wording))
    yield Paragraph.of(wording.say("obstacle_proposal.obstacles_intro"))
    rows = ((row.item, row.difficulty, row.cause, row.proposal, row.decider) for row in content.obstacles)
    yield rows_table(wording.cells("obstacle_proposal.columns"), _OBSTACLES, rows)
    yield Heading(1, _heading("obstacle_proposal.proposals", next(numbers), wording))
    yield from (Paragraph.of(stopped(text)) for text in content.proposals)


def _heading(key: str, number: str, wording: Wording) -> str:
    return wording.say(f"{key}_heading", number=number)
