"""What a report says of indicators: headline, list, chart and Phụ lục I, all from one snapshot."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from dxdesk.documents.blocks import Align, Block, Heading, Paragraph, Picture, Table, TableColumn, TableRow
from dxdesk.documents.chart import Bar, ChartWords, bar_chart, chart_height
from dxdesk.documents.phrases import gap_words, listed, result_words, shown_result, target_words
from dxdesk.documents.rules import PORTRAIT, TABLE_MIN_PT
from dxdesk.documents.wording import Wording
from dxdesk.domain.indicator import Target
from dxdesk.domain.period import Period
from dxdesk.domain.snapshot import ReportSnapshot
from dxdesk.domain.state import IndicatorState, TargetState, Verdict
from dxdesk.domain.vn_format import format_date, format_number

_WIDTHS = (11.0, 74.0, 15.0, 23.0, 34.0, 26.0, 19.0, 24.0, 21.0)
_ALIGNS = (Align.CENTER, Align.JUSTIFY, *(Align.CENTER,) * 5, Align.LEFT, Align.LEFT)


def codes(states: Iterable[IndicatorState], *verdicts: Verdict) -> str:
    """Return the codes of the indicators with these verdicts: "I.1, I.3"."""
    return listed(state.indicator.code for state in states if state.verdict in verdicts)


def count(states: Iterable[IndicatorState], *verdicts: Verdict) -> int:
    """Return how many indicators have these verdicts."""
    return sum(state.verdict in verdicts for state in states)


def indicator_blocks(taken: ReportSnapshot, wording: Wording) -> Iterator[Block]:
    """Yield the part of the body on indicators."""
    yield Heading(2, wording.say("indicators.heading"))
    if not taken.indicators:
        yield Paragraph.of(wording.say("indicators.none"))
        return
    day, total = format_date(taken.as_of), len(taken.indicators)
    met = count(taken.indicators, Verdict.MET)
    headline = wording.say("indicators.headline", day=day, met=met, total=total, year=taken.plan.year)
    yield Paragraph.of(headline)
    for verdict in (Verdict.MET, Verdict.SHORT, Verdict.NO_DATA, Verdict.NOT_SET):
        found = count(taken.indicators, verdict)
        if found:
            named = codes(taken.indicators, verdict)
            key = f"indicators.{verdict.value}"
            yield Paragraph.of(wording.say(key, count=found, total=total, codes=named))
        if verdict is Verdict.SHORT:
            yield from _short_items(taken, wording)
    yield Paragraph.of(wording.say("indicators.see"))
    yield from _chart(taken, wording)


def _short_items(taken: ReportSnapshot, wording: Wording) -> Iterator[Block]:
    for state, target in _targets(taken):
        if state.verdict is not Verdict.SHORT or target.verdict is not Verdict.SHORT:
            continue
        code = target_label(state, target.target)
        if target.gap is None:
            yield Paragraph.of(wording.say("indicators.short_words", code=code))
            continue
        yield Paragraph.of(
            wording.say(
                "indicators.short_item",
                code=code,
                result=result_words(target, wording),
                target=target_words(target.target, wording),
                gap=gap_words(target, wording),
            )
        )


def _targets(taken: ReportSnapshot) -> Iterator[tuple[IndicatorState, TargetState]]:
    for state in taken.indicators:
        for target in state.targets:
            yield state, target


def target_label(state: IndicatorState, target: Target) -> str:
    """Return a short name of a target: the code of its indicator, and which of several it is."""
    code = state.indicator.code
    if len(state.targets) < 2:
        return code
    if target.scope:
        return f"{code} ({target.scope})"
    place = next(n for n, item in enumerate(state.targets, start=1) if item.target == target)
    return f"{code} ({place})"


def bars(taken: ReportSnapshot) -> tuple[Bar, ...]:
    """Return the chart's data: percentages that have both a result and a target."""
    return tuple(
        Bar(
            label=target_label(state, target.target),
            value=target.measurement.result,
            target=target.target.value,
            met=target.verdict is Verdict.MET,
            shown=shown_result(target),
        )
        for state, target in _targets(taken)
        if target.measurement
        and target.measurement.result is not None
        and target.target.value is not None
        and target.target.unit == "%"
    )


def _chart(taken: ReportSnapshot, wording: Wording) -> Iterator[Block]:
    drawn = bars(taken)
    if len(drawn) < 2:
        return
    words = ChartWords(
        target=wording.say("indicators.chart_target"),
        met=wording.say("indicators.chart_met"),
        short=wording.say("indicators.chart_short"),
    )
    height = chart_height(len(drawn))
    caption = wording.say("indicators.chart", year=taken.plan.year, day=format_date(taken.as_of))
    items = "; ".join(_bar_words(taken, wording))
    yield Picture(
        png=bar_chart(drawn, words, width_mm=PORTRAIT.text_width, height_mm=height),
        width_mm=PORTRAIT.text_width,
        height_mm=height,
        alt_text=wording.say("indicators.chart_alt", items=items),
        caption=caption + (wording.say("indicators.chart_sample") if taken.sample else ""),
    )


def _bar_words(taken: ReportSnapshot, wording: Wording) -> Iterator[str]:
    shown = {bar.label for bar in bars(taken)}
    for state, target in _targets(taken):
        label = target_label(state, target.target)
        if label in shown:
            yield wording.say(
                "indicators.chart_item",
                code=label,
                result=shown_result(target),
                target=target_words(target.target, wording),
            )


def indicator_table(taken: ReportSnapshot, wording: Wording) -> Table:
    """Return Phụ lục I: one line per target, grouped as in the plan."""
    headings = wording.cells("appendix.indicators_columns")
    columns = tuple(map(TableColumn, headings, _WIDTHS, _ALIGNS))
    rows: list[TableRow] = []
    section = None
    for state in taken.indicators:
        if state.indicator.section != section:
            section = state.indicator.section
            rows += _group(section)
        rows += _rows(state, taken.period, wording)
    return Table(columns, tuple(rows), size_pt=TABLE_MIN_PT)


def _group(section: str) -> tuple[TableRow, ...]:
    numeral, dot, words = section.partition(". ")
    if not section:
        return ()
    cells = (numeral, words) if dot else ("", section)
    return (TableRow((*cells, *("",) * (len(_WIDTHS) - 2)), group=True),)


def _rows(state: IndicatorState, period: Period, wording: Wording) -> Iterator[TableRow]:
    number = state.indicator.code.rpartition(".")[2]
    leads = listed(state.lead_names)
    if not state.targets:
        verdict = wording.say(f"verdict.{state.verdict.value}")
        missing = wording.say("appendix.no_target")
        yield TableRow((number, state.indicator.text, "", missing, "", "", verdict, leads, ""))
        return
    if len(state.targets) == 1:
        yield TableRow((number, state.indicator.text, *_figures(state.targets[0], leads, period, wording)))
        return
    verdict = wording.say(f"verdict.{state.verdict.value}")
    yield TableRow((number, state.indicator.text, "", "", "", "", verdict, leads, ""))
    for target in state.targets:
        name = target.target.label or target.target.scope or target_words(target.target, wording)
        yield TableRow(("", f"- {name}", *_figures(target, "", period, wording)))


def _figures(state: TargetState, leads: str, period: Period, wording: Wording) -> tuple[str, ...]:
    return (
        state.target.unit,
        target_words(state.target, wording),
        result_words(state, wording),
        gap_words(state, wording),
        wording.say(f"verdict.{state.verdict.value}"),
        leads,
        "; ".join(_notes(state, period, wording)),
    )


def _notes(state: TargetState, period: Period, wording: Wording) -> Iterator[str]:
    measurement = state.measurement
    if measurement and measurement.period != period.key:
        yield wording.say("appendix.source_period", period=Period.parse(measurement.period).short)
    if measurement and measurement.note:
        yield measurement.note
    if state.target.exclusion:
        yield wording.say("appendix.exclusion", text=state.target.exclusion)
    if state.below_floor:
        yield wording.say("appendix.below_floor", floor=_floor(state.target.floor, state.target.unit))


def _floor(value: Decimal | None, unit: str) -> str:
    return "" if value is None else format_number(value) + ("%" if unit == "%" else f" {unit}")
