"""The plan that adjusts the plan of the year: what changes, what is added, what is withdrawn."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from dxdesk.documents.blocks import Align, Block, Heading, OfficialDocument, Paragraph, Section
from dxdesk.documents.head_part import lower_first
from dxdesk.documents.paper_kinds import PaperHead, Problems
from dxdesk.documents.papers.head import letterhead, missing, paper, refuse, signature, title
from dxdesk.documents.papers.plan_paper import symbol, usual_recipients
from dxdesk.documents.papers.plan_parts import Width, opening, part, rows_table, stopped
from dxdesk.documents.papers.typed import ended, subject
from dxdesk.documents.phrases import counted
from dxdesk.documents.wording import Wording
from dxdesk.domain.plan_papers import AdjustedPlanPaper

_CHANGED: tuple[Width, ...] = (
    (11.0, Align.CENTER),
    (38.0, Align.LEFT),
    (40.0, Align.LEFT),
    (41.0, Align.LEFT),
    (30.0, Align.LEFT),
)
_ADDED: tuple[Width, ...] = (
    (11.0, Align.CENTER),
    (33.0, Align.LEFT),
    (39.0, Align.LEFT),
    (24.0, Align.LEFT),
    (30.0, Align.LEFT),
    (23.0, Align.LEFT),
)
_WITHDRAWN: tuple[Width, ...] = ((11.0, Align.CENTER), (85.0, Align.LEFT), (64.0, Align.LEFT))


def adjusted_plan(content: AdjustedPlanPaper, head: PaperHead, wording: Wording) -> OfficialDocument:
    """Compose the plan that adjusts."""
    refuse(adjusted_plan_problems(content), head, wording)
    about = subject(content.subject)
    addressing = replace(head, recipients=head.recipients or content.recipients)
    usual = wording.say("adjusted_plan.closing", office=head.office.short_name)
    closing = Paragraph.of(stopped(content.closing.strip() or usual))
    body = (
        letterhead(head, symbol(head), wording),
        title(wording.say("plan_paper.kind"), about, head, wording),
        *ended((*_body(content, wording), closing)),
        signature(addressing, usual_recipients(head, wording), wording),
    )
    name = wording.say("plan_paper.title", subject=lower_first(about))
    return paper(head, name, Section(body))


def adjusted_plan_problems(content: AdjustedPlanPaper) -> Problems:
    """Return what the paper lacks, by field: something must change, and every change says how."""
    found = list(missing(content, "subject", "opening"))
    if not (content.changed or content.added or content.withdrawn):
        found.append(("changed", "paper.needs"))
    if not all(row.item.strip() and row.adjusted.strip() for row in content.changed):
        found.append(("changed", "paper.needs"))
    if not all(row.item.strip() for row in content.added):
        found.append(("added", "paper.needs"))
    if not all(row.item.strip() for row in content.withdrawn):
        found.append(("withdrawn", "paper.needs"))
    return tuple(found)


def _body(content: AdjustedPlanPaper, wording: Wording) -> Iterator[Block]:
    yield from opening(content.opening)
    numbers = iter(("I", "II", "III"))
    if content.purpose:
        yield from part(_heading("purpose", next(numbers), wording), content.purpose)
    yield Heading(1, _heading("content", next(numbers), wording))
    yield from _tables(content, wording)
    if content.carrying_out:
        yield from part(_heading("carrying_out", next(numbers), wording), content.carrying_out)


def _tables(content: AdjustedPlanPaper, wording: Wording) -> Iterator[Block]:
    changed = [(row.item, row.approved, row.adjusted, row.reason) for row in content.changed]
    added = [(row.item, row.content, row.leads, row.coordinators, row.time) for row in content.added]
    withdrawn = [(row.item, row.reason) for row in content.withdrawn]
    tables = (("changed", _CHANGED, changed), ("added", _ADDED, added), ("withdrawn", _WITHDRAWN, withdrawn))
    told = [table for table in tables if table[2]]
    for number, (name, widths, rows) in enumerate(told, start=1):
        yield from _table(name, widths, rows, str(number), wording)


def _table(
    name: str, widths: Sequence[Width], rows: Sequence[Iterable[str]], number: str, wording: Wording
) -> Iterator[Block]:
    yield Heading(2, _heading(name, number, wording))
    yield Paragraph.of(wording.say(f"adjusted_plan.{name}_intro", count=counted(len(rows))))
    yield rows_table(wording.cells(f"adjusted_plan.{name}_columns"), widths, [tuple(row) for row in rows])


def _heading(name: str, number: str, wording: Wording) -> str:
    return wording.say(f"adjusted_plan.{name}_heading", number=number)
