"""The report of a month, quarter, six months, nine months or year, composed from one snapshot."""

from collections.abc import Iterator
from dataclasses import dataclass

from dxdesk.documents.blocks import (
    Addressees,
    AppendixHead,
    Block,
    Heading,
    Letterhead,
    OfficialDocument,
    Orientation,
    Paragraph,
    Section,
    Signature,
    Table,
    Title,
)
from dxdesk.documents.head_part import month_words, place_and_date, plan_citation, signer_named
from dxdesk.documents.indicator_part import codes, count, indicator_blocks, indicator_table
from dxdesk.documents.phrases import counted, day_or_unknown, lead_words, listed, sentence
from dxdesk.documents.task_part import entries_in_period, next_period, next_tasks, task_blocks, task_table
from dxdesk.documents.wording import Wording
from dxdesk.domain.office import OfficeSigner
from dxdesk.domain.period import Period, PeriodKind
from dxdesk.domain.snapshot import ReportSnapshot
from dxdesk.domain.state import IndicatorState, TaskState, TaskStatus, Verdict
from dxdesk.domain.task import Task, TaskOrigin
from dxdesk.domain.vn_format import format_date, roman


@dataclass(frozen=True, slots=True)
class _Voice:
    """Who writes to whom: the Sở to UBND tỉnh, or for a month the Văn phòng to the heads of the Sở."""

    parent: str
    issuer: str
    who: str
    symbol: str
    addressee: str
    signer: OfficeSigner
    recipients: tuple[str, ...]


def quarter_report(taken: ReportSnapshot, wording: Wording) -> OfficialDocument:
    """Compose the report of any period; number and day stay blank until Văn thư gives them."""
    voice = _voice(taken, wording)
    indicators, tasks = indicator_table(taken, wording), task_table(taken, wording)
    return OfficialDocument(
        title=wording.say("head.title", period=taken.period.label),
        author=taken.office.full_name,
        sections=(
            Section(tuple(_body(taken, voice, wording))),
            _appendix(taken, voice, wording, number=1, kind="indicators", table=indicators),
            _appendix(taken, voice, wording, number=2, kind="tasks", table=tasks),
        ),
        sample=taken.sample,
    )


def report_symbol(taken: ReportSnapshot, wording: Wording) -> str:
    """Return the ký hiệu of the report: "BC-SGDĐT"; that of a month is the Văn phòng's own."""
    office = taken.office
    code = office.drafting_code if taken.period.kind is PeriodKind.MONTH else office.abbreviation
    return wording.say("head.symbol", code=code)


def _voice(taken: ReportSnapshot, wording: Wording) -> _Voice:
    office = taken.office
    symbol = report_symbol(taken, wording)
    if taken.period.kind is PeriodKind.MONTH:
        return _Voice(
            parent=office.name,
            issuer=wording.say("month.issuer"),
            who=wording.say("month.who"),
            symbol=symbol,
            addressee=wording.say("month.addressee", office=office.full_name),
            signer=OfficeSigner((wording.say("month.signer"),)),
            recipients=tuple(wording.say("month.recipients", code=office.drafting_code).split("; ")),
        )
    key = "head.addressee" if office.report_through else "head.addressee_direct"
    return _Voice(
        parent=office.parent,
        issuer=office.name,
        who=office.full_name,
        symbol=symbol,
        addressee=wording.say(key, superior=office.superior, through=office.report_through),
        signer=signer_named(office.signers[0] if office.signers else OfficeSigner(()), taken.plan),
        recipients=office.report_recipients,
    )


def _body(taken: ReportSnapshot, voice: _Voice, wording: Wording) -> Iterator[Block]:
    yield from _head(taken, voice, wording)
    yield Heading(1, wording.say("situation.heading"))
    yield Heading(2, wording.say("situation.direction_heading"))
    yield Paragraph.of(_plan_sentence(taken, wording))
    yield Paragraph.of(_heard(taken, wording))
    yield from indicator_blocks(taken, wording)
    yield from task_blocks(taken, wording)
    yield from _review(taken, wording)
    yield from _next(taken, voice, wording)
    yield from _proposals(taken, wording)
    yield Paragraph.of(wording.say("closing.text", period=taken.period.label, office=voice.who))
    yield Signature(voice.recipients, voice.signer.lines, voice.signer.name)


def _head(taken: ReportSnapshot, voice: _Voice, wording: Wording) -> Iterator[Block]:
    period = taken.period.label
    yield Letterhead(
        parent=voice.parent,
        issuer=voice.issuer,
        number=wording.say("head.number", symbol=voice.symbol),
        place_and_date=place_and_date(taken.office, taken.written_on, wording),
    )
    yield Title(
        wording.say("head.kind"),
        wording.say("head.subject", period=period),
        note=wording.say("head.sample") if taken.sample else "",
    )
    yield Addressees((voice.addressee,))
    plan = plan_citation(taken.plan, taken.office.full_name, wording)
    day = format_date(taken.as_of)
    yield Paragraph.of(wording.say("opening.text", plan=plan, who=voice.who, period=period, day=day))


def _plan_sentence(taken: ReportSnapshot, wording: Wording) -> str:
    leads = _known_leads(taken)
    return wording.say(
        "situation.plan_with_leads" if leads else "situation.plan",
        year=taken.plan.year,
        office=taken.office.full_name,
        tasks=counted(sum(_of_plan(state.task) for state in taken.tasks)),
        indicators=counted(len(taken.indicators)),
        count=counted(len(leads)),
        leads=listed(leads),
    )


def _of_plan(task: Task) -> bool:
    return task.parent_id is None and task.origin is TaskOrigin.PLAN


def _known_leads(taken: ReportSnapshot) -> tuple[str, ...]:
    """Return the names of the units that lead something, once; words matched to no unit are left out."""
    pairs = [(state.task.leads, state.lead_names) for state in taken.tasks]
    pairs += [(item.indicator.leads, item.lead_names) for item in taken.indicators]
    named = (zip(parties, names, strict=False) for parties, names in pairs)
    return tuple(dict.fromkeys(name for pair in named for party, name in pair if party.known))


def _heard(taken: ReportSnapshot, wording: Wording) -> str:
    return wording.say(
        "situation.heard",
        first=format_date(taken.period.data_from),
        last=format_date(taken.as_of),
        reported=sum(bool(entries_in_period(state, taken)) for state in taken.tasks),
        tasks=len(taken.tasks),
        measured=sum(_measured(item, taken) for item in taken.indicators),
        indicators=len(taken.indicators),
    )


def _measured(item: IndicatorState, taken: ReportSnapshot) -> bool:
    found = [target.measurement for target in item.targets if target.measurement]
    return any(Period.parse(m.period).data_to >= taken.period.data_from for m in found)


def _review(taken: ReportSnapshot, wording: Wording) -> Iterator[Block]:
    yield Heading(1, wording.say("review.heading"))
    yield Heading(2, wording.say("review.results_heading"))
    yield Paragraph.of(
        wording.say(
            "review.results",
            met=count(taken.indicators, Verdict.MET),
            indicators=len(taken.indicators),
            done=taken.counts.done,
            overdue=taken.counts.overdue,
            tasks=taken.counts.total,
        )
    )
    for state in taken.tasks:
        if state.status is TaskStatus.OVERDUE:
            yield Paragraph.of(_overdue(state, wording))
    yield Heading(2, wording.say("review.difficulties_heading"))
    difficulties = list(_said(taken, "difficulty"))
    if not difficulties:
        yield Paragraph.of(wording.say("review.no_difficulty"))
    for state, text in difficulties:
        leads = lead_words(state, wording)
        yield Paragraph.of(wording.say("review.difficulty", code=state.task.code, leads=leads, text=text))


def _overdue(state: TaskState, wording: Wording) -> str:
    due = day_or_unknown(state.task.time_frame.due, wording)
    return wording.say("review.overdue", code=state.task.code, leads=lead_words(state, wording), due=due)


def _said(taken: ReportSnapshot, field: str) -> Iterator[tuple[TaskState, str]]:
    for state in taken.tasks:
        texts = [getattr(entry, field) for entry in entries_in_period(state, taken)]
        for text in dict.fromkeys(sentence(text) for text in texts if text.strip()):
            yield state, text


def _next(taken: ReportSnapshot, voice: _Voice, wording: Wording) -> Iterator[Block]:
    yield Heading(1, wording.say("next.heading", period=next_period(taken.period).label))
    tasks = list(next_tasks(taken, wording))
    missing = codes(taken.indicators, Verdict.NO_DATA)
    if not tasks:
        yield Paragraph.of(wording.say("next.none"))
    else:
        yield Paragraph.of(wording.say("next.intro", office=voice.who))
    yield from tasks
    if missing:
        yield Paragraph.of(wording.say("next.figures", codes=missing))


def _proposals(taken: ReportSnapshot, wording: Wording) -> Iterator[Block]:
    yield Heading(1, wording.say("proposals.heading"))
    proposals = list(_said(taken, "proposal"))
    if not proposals:
        yield Paragraph.of(wording.say("proposals.none"))
    for _, text in proposals:
        yield Paragraph.of(wording.say("proposals.item", text=text))


def _appendix(
    taken: ReportSnapshot, voice: _Voice, wording: Wording, *, number: int, kind: str, table: Table
) -> Section:
    head = AppendixHead(
        label=wording.say("appendix.label", number=roman(number)),
        title=wording.say(f"appendix.{kind}_title", period=taken.period.label),
        attached_to=wording.say(
            "appendix.attached",
            symbol=voice.symbol,
            month=month_words(taken.written_on),
            year=taken.written_on.year,
            office=voice.who,
        ),
    )
    note = Paragraph.of(wording.say(f"appendix.{kind}_note"), italic=True)
    return Section((head, table, note), Orientation.LANDSCAPE)
