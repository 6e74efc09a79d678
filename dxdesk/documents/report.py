"""The report of a month, quarter, six months, nine months or year, composed from one snapshot."""

from collections.abc import Iterator, Mapping
from functools import partial

from dxdesk.documents.blocks import Heading, OfficialDocument, Paragraph, Section, Table
from dxdesk.documents.comparison import (
    earlier,
    indicator_comparison,
    previous_percent,
    previous_result,
    task_comparison,
)
from dxdesk.documents.head_part import plan_citation
from dxdesk.documents.indicator_part import (
    PreviousColumn,
    indicator_blocks,
    indicator_heading,
    indicator_table,
)
from dxdesk.documents.month_part import month_table
from dxdesk.documents.prose import figures
from dxdesk.documents.report_parts import ReportPart, joined, part
from dxdesk.documents.review_part import direction, next_part, proposals_part, review_parts
from dxdesk.documents.task_part import task_heading, task_items, task_overview, task_table
from dxdesk.documents.voice import (
    Voice,
    report_appendix,
    report_head,
    report_signature,
    report_symbol,
    signed_by,
    voice_of,
)
from dxdesk.documents.wording import Wording
from dxdesk.domain.office import OfficeSigner
from dxdesk.domain.period import PeriodKind
from dxdesk.domain.report_prose import NO_PROSE
from dxdesk.domain.snapshot import ReportSnapshot
from dxdesk.domain.vn_format import format_date, roman

__all__ = ["indicator_appendix", "quarter_report", "report_parts", "report_symbol", "task_appendix"]

_INDICATORS, _TASKS = 2, 3  # their headings in mục I


def quarter_report(
    taken: ReportSnapshot,
    wording: Wording,
    prose: Mapping[str, str] = NO_PROSE,
    *,
    signer: OfficeSigner | None = None,
) -> OfficialDocument:
    """Compose the report of any period; number and day stay blank until Văn thư gives them.

    ``prose`` holds what the clerk typed, by section; ValueError for a section that is none.
    """
    voice = signed_by(voice_of(taken, wording), signer, taken)
    parts = _parts(taken, voice, prose, wording)
    labels = tuple(wording.say("appendix.label", number=roman(number)) for number in (1, 2))
    indicators, tasks = indicator_appendix(taken, wording), task_appendix(taken, wording)
    return OfficialDocument(
        title=wording.say("head.title", period=taken.period.label),
        author=taken.office.full_name,
        sections=(
            Section((*joined(parts, prose, figures(taken, wording)), report_signature(voice))),
            report_appendix(taken, voice, wording, label=labels[0], kind="indicators", table=indicators),
            report_appendix(taken, voice, wording, label=labels[1], kind="tasks", table=tasks),
        ),
        sample=taken.sample,
    )


def report_parts(
    taken: ReportSnapshot, wording: Wording, prose: Mapping[str, str] = NO_PROSE
) -> tuple[ReportPart, ...]:
    """Return the parts in which something can be typed, with what the data say there."""
    parts = _parts(taken, voice_of(taken, wording), prose, wording)
    return tuple(item for item in parts if item.section)


def indicator_appendix(taken: ReportSnapshot, wording: Wording) -> Table:
    """Return the table of indicators, with a column for the period before where it is known."""
    if not taken.previous_indicators:
        return indicator_table(taken, wording)
    before = partial(previous_result, taken, wording)
    return indicator_table(taken, wording, PreviousColumn(earlier(taken).short, before))


def task_appendix(taken: ReportSnapshot, wording: Wording) -> Table:
    """Return the table of tasks; that of a month tells the last change of each."""
    before = partial(previous_percent, taken, wording) if taken.previous_tasks else None
    if taken.period.kind is PeriodKind.MONTH:
        return month_table(taken, wording, before)
    return task_table(taken, wording, before)


def _parts(
    taken: ReportSnapshot, voice: Voice, prose: Mapping[str, str], wording: Wording
) -> Iterator[ReportPart]:
    period = taken.period.label
    head = report_head(taken, voice, wording.say("head.subject", period=period), wording)
    yield part("", *head)
    yield part("opening", said=[_opening(taken, voice, wording)])
    first = Heading(1, wording.say("situation.heading"))
    second = Heading(2, wording.say("situation.direction_heading"))
    yield part("direction", first, second, said=direction(taken, wording))
    yield _indicators(taken, wording)
    yield from _tasks(taken, wording)
    yield from review_parts(taken, prose, wording)
    yield next_part(taken, voice.who, wording)
    yield proposals_part(taken, wording.say("proposals.heading"), wording)
    yield part("closing", said=[Paragraph.of(wording.say("closing.text", period=period, office=voice.who))])


def _opening(taken: ReportSnapshot, voice: Voice, wording: Wording) -> Paragraph:
    plan = plan_citation(taken.plan, taken.office.full_name, wording)
    day = format_date(taken.as_of)
    return Paragraph.of(
        wording.say("opening.text", plan=plan, who=voice.who, period=taken.period.label, day=day)
    )


def _indicators(taken: ReportSnapshot, wording: Wording) -> ReportPart:
    appendix = wording.say("appendix.label", number=roman(1))
    compared = indicator_comparison(taken, wording)
    said = indicator_blocks(taken, wording, appendix=appendix, compared=compared)
    return part("indicators", indicator_heading(wording, _INDICATORS), said=said)


def _tasks(taken: ReportSnapshot, wording: Wording) -> Iterator[ReportPart]:
    appendix = wording.say("appendix.label", number=roman(2))
    compared = task_comparison(taken, wording)
    said = task_overview(taken, wording, appendix=appendix, compared=compared)
    yield part("tasks", task_heading(wording, _TASKS), said=said)
    yield part("", *task_items(taken, wording, _TASKS))
