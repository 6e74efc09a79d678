"""Reading a plan: its head, căn cứ, text, tasks, indicators, reporting regime, recipients and signer."""

from collections.abc import Sequence

from dxdesk.domain.draft import DraftTask, PlanDraft
from dxdesk.domain.plan import LegalBasis
from dxdesk.importers.bases import bases_in, cited_in
from dxdesk.importers.blocks import Source
from dxdesk.importers.closing import recipients_of, signer_of
from dxdesk.importers.frames import FrameReader
from dxdesk.importers.head import Head, read_head, title_of, year_of
from dxdesk.importers.indicators import indicators_of
from dxdesk.importers.labelled_tasks import labelled_tasks
from dxdesk.importers.outline import Item, Outline, Piece, is_appendix, outline_of
from dxdesk.importers.problems import Findings, problems_of
from dxdesk.importers.regime import duties_of
from dxdesk.importers.sections import headings_of, sections_of
from dxdesk.importers.similar import overlap
from dxdesk.importers.task_tables import tasks_of_tables, unique_codes
from dxdesk.importers.told_tasks import told_tasks
from dxdesk.importers.unit_tasks import unit_tasks
from dxdesk.importers.verdict import reason_against
from dxdesk.importers.walk import is_basis, steps

_SAME_TASK = 0.7


def read_plan(source: Source) -> PlanDraft:
    """Read a plan; for a text that is none, ``reason`` says what it is and nothing else is given."""
    outline = outline_of(source)
    reason = reason_against(source, outline)
    if reason:
        return PlanDraft(source_lines=source.lines, is_plan=False, reason=reason)
    return _draft(source, outline)


def _draft(source: Source, outline: Outline) -> PlanDraft:
    head = read_head(outline)
    title = title_of(outline)
    opening = "\n".join(piece.text for piece in outline.preamble)
    year = year_of(title, head, opening, " ".join(_texts(outline.body)))
    tasks = _tasks(outline, FrameReader(year or 0, head.issued_on))
    indicators = indicators_of(outline)
    recipients = recipients_of(outline.closing)
    signed = signer_of(outline.closing)
    findings = Findings(outline, head, tasks, indicators, recipients, signed is not None)
    return PlanDraft(
        source_lines=source.lines,
        is_plan=True,
        year=year,
        number=head.number,
        symbol=head.symbol,
        issued_on=head.issued_on,
        date_text=head.date_text,
        place=head.place,
        issuer=head.issuer,
        parent=head.parent,
        title=title,
        opening=opening,
        appendix_title=appendix_title_of(outline.appendix),
        bases=_bases(outline, head),
        sections=sections_of(outline.body, tasks),
        tasks=tasks,
        headings=headings_of(outline.body, tasks),
        indicators=indicators,
        duties=duties_of(outline.body, head),
        recipients=tuple(recipient.text for recipient in recipients),
        signer=signed[0] if signed else None,
        problems=problems_of(findings),
    )


def _tasks(outline: Outline, frames: FrameReader) -> tuple[DraftTask, ...]:
    """Return the tasks of the tables, then those of the text that no table repeats."""
    tabled = tasks_of_tables(outline.tables, frames)
    told = labelled_tasks(outline.body, frames)
    if not tabled:
        return _with_prose(told or unit_tasks(outline.body, frames), told_tasks(outline.body, frames))
    led = [task for task in told if task.leads and not _is_among(task, tabled)]
    return unique_codes((*tabled, *led))


def _with_prose(found: Sequence[DraftTask], prose: Sequence[DraftTask]) -> tuple[DraftTask, ...]:
    """Return tasks with those that running prose tells besides, in the order of the text."""
    more = [task for task in prose if not _is_among(task, found) and not _stands_in(task, found)]
    if not more:
        return tuple(found)
    return unique_codes(sorted((*found, *more), key=lambda task: task.lines.first))


def _stands_in(task: DraftTask, others: Sequence[DraftTask]) -> bool:
    return any(other.lines.first <= task.lines.first <= other.lines.last for other in others)


def _is_among(task: DraftTask, others: Sequence[DraftTask]) -> bool:
    return any(overlap(task.title, other.title) >= _SAME_TASK for other in others)


def _bases(outline: Outline, head: Head) -> tuple[LegalBasis, ...]:
    preamble = [piece.mark.rest for piece in (outline.preamble if outline.kind else outline.head)]
    listed = [step.piece.mark.rest for step in steps(outline.body) if is_basis(step)]
    bases = bases_in(preamble) or bases_in(listed, listed=True)
    texts = [*preamble, *_texts(outline.body)]
    return (*bases, *cited_in(texts, bases, head.number))


def _texts(items: Sequence[Item]) -> list[str]:
    return [item.text for item in items if isinstance(item, Piece)]


def appendix_title_of(appendix: Sequence[Item]) -> str:
    """Return the title of the first appendix, without "(Kèm theo ...)"."""
    opened = next((place for place, item in enumerate(appendix) if is_appendix(item)), None)
    if opened is None:
        return ""
    lines: list[str] = []
    for item in appendix[opened + 1 :]:
        if not isinstance(item, Piece) or item.text.startswith("(") or is_appendix(item):
            break
        lines.append(item.text)
    return " ".join(lines)
