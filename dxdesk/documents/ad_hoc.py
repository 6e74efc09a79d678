"""The report asked for outside the regime: chosen items only, under the title of the request."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

from dxdesk.documents.blocks import Block, Heading, OfficialDocument, Paragraph, Section
from dxdesk.documents.comparison import indicator_comparison, task_comparison
from dxdesk.documents.head_part import lower_first, plan_citation
from dxdesk.documents.indicator_part import indicator_blocks, indicator_heading
from dxdesk.documents.prose import figures
from dxdesk.documents.report import indicator_appendix
from dxdesk.documents.report_parts import ReportPart, joined, part
from dxdesk.documents.review_part import difficulty_lines, proposals_part
from dxdesk.documents.task_part import task_heading, task_items, task_overview, task_table
from dxdesk.documents.voice import (
    Voice,
    office_voice,
    report_appendix,
    report_head,
    report_signature,
    signed_by,
)
from dxdesk.documents.wording import Wording
from dxdesk.domain.office import OfficeSigner
from dxdesk.domain.report_prose import NO_PROSE
from dxdesk.domain.snapshot import ReportSnapshot
from dxdesk.domain.status import count
from dxdesk.domain.vn_format import format_date, roman


def restricted(
    taken: ReportSnapshot, *, task_ids: Collection[int] = (), indicator_ids: Collection[int] = ()
) -> ReportSnapshot:
    """Return a snapshot of the chosen items only, counted anew; nothing chosen at all leaves every item."""
    if not task_ids and not indicator_ids:
        return taken
    tasks = tuple(state for state in taken.tasks if state.task.id in task_ids)
    return replace(
        taken,
        tasks=tasks,
        counts=count(tasks),
        indicators=tuple(s for s in taken.indicators if s.indicator.id in indicator_ids),
        previous_counts=None,
        previous_tasks=tuple(s for s in taken.previous_tasks if s.task.id in task_ids),
        previous_indicators=tuple(s for s in taken.previous_indicators if s.indicator.id in indicator_ids),
        obstacles=tuple(
            one for one in taken.obstacles if one.task_id in task_ids or one.indicator_id in indicator_ids
        ),
    )


def ad_hoc_report(
    taken: ReportSnapshot,
    wording: Wording,
    *,
    title: str,
    request: str = "",
    addressee: str = "",
    signer: OfficeSigner | None = None,
    prose: Mapping[str, str] = NO_PROSE,
) -> OfficialDocument:
    """Compose a report on the items of a snapshot; ``request`` is the paper that asks, as cited.

    Without a request the plan is its basis; ``addressee`` is who asks, else the usual receiver. ``prose`` as
    in ``quarter_report``, for the sections of ``ad_hoc_parts``.
    """
    voice = signed_by(office_voice(taken, wording, addressee), signer, taken)
    parts = _parts(taken, voice, title, request, wording)
    body = Section((*joined(parts, prose, figures(taken, wording)), report_signature(voice)))
    return OfficialDocument(
        title=wording.say("ad_hoc.file_title", title=lower_first(title)),
        author=taken.office.full_name,
        sections=(body, *_appendices(taken, voice, wording)),
        sample=taken.sample,
    )


def ad_hoc_parts(
    taken: ReportSnapshot, wording: Wording, *, title: str, request: str = ""
) -> tuple[ReportPart, ...]:
    """Return the parts in which something can be typed, with what the data say there."""
    parts = _parts(taken, office_voice(taken, wording), title, request, wording)
    return tuple(item for item in parts if item.section)


def _parts(
    taken: ReportSnapshot, voice: Voice, title: str, request: str, wording: Wording
) -> Iterator[ReportPart]:
    about, day = lower_first(title), format_date(taken.as_of)
    yield part("", *report_head(taken, voice, title, wording))
    basis = request or plan_citation(taken.plan, taken.office.full_name, wording)
    opening = wording.say("ad_hoc.opening", request=basis, who=voice.who, title=about, day=day)
    yield part("opening", said=[Paragraph.of(opening)])
    yield part("", Heading(1, wording.say("ad_hoc.results_heading")))
    yield from _results(taken, wording)
    difficulties: list[Block] = list(difficulty_lines(taken, wording))
    none = Paragraph.of(wording.say("review.no_difficulty"))
    heading = Heading(1, wording.say("ad_hoc.difficulties_heading"))
    yield part("difficulties", heading, said=difficulties or [none], silent=not difficulties)
    yield proposals_part(taken, wording.say("ad_hoc.proposals_heading"), wording)
    closing = wording.say("ad_hoc.closing", title=about, office=voice.who)
    yield part("closing", said=[Paragraph.of(closing)])


def _results(taken: ReportSnapshot, wording: Wording) -> Iterator[ReportPart]:
    """Yield what was chosen: indicators, tasks, numbered and referring to their appendices as they come."""
    labels = _labels(taken, wording)
    if not labels:
        yield part("", Paragraph.of(wording.say("ad_hoc.nothing")))
    if "indicators" in labels:
        compared = indicator_comparison(taken, wording)
        said = indicator_blocks(taken, wording, appendix=labels["indicators"], compared=compared)
        yield part("indicators", indicator_heading(wording, 1), said=said)
    if "tasks" in labels:
        number = len(labels)
        overview = task_overview(
            taken, wording, appendix=labels["tasks"], compared=task_comparison(taken, wording)
        )
        yield part("tasks", task_heading(wording, number), said=overview)
        yield part("", *task_items(taken, wording, number))


def _labels(taken: ReportSnapshot, wording: Wording) -> dict[str, str]:
    """Return the appendices there are and their names: a single one has no number (PL-1)."""
    kinds = [kind for kind, rows in (("indicators", taken.indicators), ("tasks", taken.tasks)) if rows]
    if len(kinds) == 1:
        return {kinds[0]: wording.say("appendix.single")}
    numbered = enumerate(kinds, start=1)
    return {kind: wording.say("appendix.label", number=roman(number)) for number, kind in numbered}


def _appendices(taken: ReportSnapshot, voice: Voice, wording: Wording) -> Iterator[Section]:
    labels = _labels(taken, wording)
    tables = {"indicators": indicator_appendix, "tasks": task_table}
    when = wording.say("ad_hoc.when", day=format_date(taken.as_of))
    for kind, label in labels.items():
        table = tables[kind](taken, wording)
        yield report_appendix(taken, voice, wording, label=label, kind=kind, table=table, when=when)
