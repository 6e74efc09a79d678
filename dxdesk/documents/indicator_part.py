"""What a report says of indicators: headline, list, chart and Phụ lục I, all from one snapshot."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import partial

from dxdesk.documents.blocks import Align, Block, Heading, Paragraph, Picture, Table, TableColumn, TableRow
from dxdesk.documents.chart import Bar, ChartWords, bar_chart, chart_height
from dxdesk.documents.phrases import amount, gap_words, listed, result_words, shown_result, target_words
from dxdesk.documents.rules import PORTRAIT, TABLE_MIN_PT
from dxdesk.documents.wording import Wording
from dxdesk.domain.indicator import Operator, Target
from dxdesk.domain.period import Period
from dxdesk.domain.snapshot import ReportSnapshot
from dxdesk.domain.state import IndicatorState, TargetState, Verdict
from dxdesk.domain.vn_format import format_date

_WIDTHS = (11.0, 74.0, 15.0, 23.0, 34.0, 26.0, 19.0, 24.0, 21.0)
_ALIGNS = (Align.CENTER, Align.JUSTIFY, *(Align.CENTER,) * 5, Align.LEFT, Align.LEFT)
_COMPARED_WIDTHS = (11.0, 58.0, 14.0, 22.0, 25.0, 33.0, 25.0, 18.0, 22.0, 19.0)
_COMPARED_ALIGNS = (Align.CENTER, Align.JUSTIFY, *(Align.CENTER,) * 6, Align.LEFT, Align.LEFT)


def codes(states: Iterable[IndicatorState], *verdicts: Verdict) -> str:
    """Return the codes of the indicators with these verdicts: "I.1, I.3"."""
    return listed(state.indicator.code for state in states if state.verdict in verdicts)


def count(states: Iterable[IndicatorState], *verdicts: Verdict) -> int:
    """Return how many indicators have these verdicts."""
    return sum(state.verdict in verdicts for state in states)


def indicator_heading(wording: Wording, number: int) -> Heading:
    """Return the heading of the part on indicators."""
    return Heading(2, wording.say("indicators.heading", number=number))


def indicator_blocks(
    taken: ReportSnapshot, wording: Wording, *, appendix: str, compared: Iterable[Block] = ()
) -> Iterator[Block]:
    """Yield the part of the body on indicators; ``compared`` is what it says of the period before."""
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
    yield from compared
    yield Paragraph.of(wording.say("indicators.see", appendix=appendix))
    yield from _chart(taken, wording)


def _short_items(taken: ReportSnapshot, wording: Wording) -> Iterator[Block]:
    for state, target in _targets(taken):
        if state.verdict is not Verdict.SHORT or target.verdict is not Verdict.SHORT:
            continue
        code = target_label(state, target.target)
        text = target_name(state, target.target)
        if target.gap is None:
            yield Paragraph.of(wording.say("indicators.short_words", code=code, text=text))
            continue
        yield Paragraph.of(
            wording.say(
                "indicators.short_item",
                code=code,
                text=text,
                result=result_words(target, wording, taken.period),
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


def target_name(state: IndicatorState, target: Target) -> str:
    """Return what a target speaks of: its own words where an indicator has several."""
    if len(state.targets) < 2:
        return state.indicator.text
    return target.label or target.scope or state.indicator.text


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


@dataclass(frozen=True, slots=True)
class PreviousColumn:
    """A column for the period before: its name, and what it says of a target."""

    period: str
    words: Callable[[TargetState], str]


def indicator_table(taken: ReportSnapshot, wording: Wording, previous: PreviousColumn | None = None) -> Table:
    """Return Phụ lục I: one line per target, grouped as in the plan; ``previous`` adds its column."""
    key = "appendix.indicators_columns_compared" if previous else "appendix.indicators_columns"
    headings = wording.cells(key, previous=previous.period if previous else "")
    looks = (_COMPARED_WIDTHS, _COMPARED_ALIGNS) if previous else (_WIDTHS, _ALIGNS)
    columns = tuple(map(TableColumn, headings, *looks))
    rows: list[TableRow] = []
    section = None
    for state in taken.indicators:
        if state.indicator.section != section:
            section = state.indicator.section
            rows += _group(section, len(columns))
        rows += _rows(state, taken.period, wording, previous)
    return Table(columns, tuple(rows), size_pt=TABLE_MIN_PT)


def _group(section: str, width: int) -> tuple[TableRow, ...]:
    numeral, dot, words = section.partition(". ")
    if not section:
        return ()
    cells = (numeral, words) if dot else ("", section)
    return (TableRow((*cells, *("",) * (width - 2)), group=True),)


def _rows(
    state: IndicatorState, period: Period, wording: Wording, previous: PreviousColumn | None
) -> Iterator[TableRow]:
    number = state.indicator.code.rpartition(".")[2]
    leads = listed(state.lead_names)
    told = partial(_figures, state, period=period, wording=wording, previous=previous)
    blank = ("",) if previous else ()
    if not state.targets:
        verdict = wording.say(f"verdict.{state.verdict.value}")
        missing = wording.say("appendix.no_target")
        yield TableRow((number, state.indicator.text, "", missing, *blank, "", "", verdict, leads, ""))
        return
    if len(state.targets) == 1:
        yield TableRow((number, state.indicator.text, *told(state.targets[0], leads=leads)))
        return
    verdict = _verdict_of_all(state, wording)
    yield TableRow((number, state.indicator.text, "", "", *blank, "", "", verdict, leads, ""))
    for place, target in enumerate(state.targets, start=1):
        name = target.target.label or target.target.scope or target_words(target.target, wording)
        yield TableRow(("", f"({place}) {name}", *told(target, leads="")))


def _verdict_of_all(state: IndicatorState, wording: Wording) -> str:
    some = any(target.measurement for target in state.targets)
    if state.verdict is Verdict.NO_DATA and some:
        return wording.say("verdict.some_data")
    return wording.say(f"verdict.{state.verdict.value}")


def _figures(
    state: IndicatorState,
    target: TargetState,
    *,
    leads: str,
    period: Period,
    wording: Wording,
    previous: PreviousColumn | None,
) -> tuple[str, ...]:
    return (
        "" if target.target.operator is Operator.PROSE else target.target.unit,
        target_words(target.target, wording),
        *((previous.words(target),) if previous else ()),
        result_words(target, wording, period),
        gap_words(target, wording),
        wording.say(f"verdict.{target.verdict.value}"),
        leads,
        "; ".join(_notes(state, target, wording)),
    )


def _notes(state: IndicatorState, target: TargetState, wording: Wording) -> Iterator[str]:
    measurement = target.measurement
    exclusion = target.target.exclusion
    if measurement and measurement.note:
        yield measurement.note
    if exclusion and exclusion not in state.indicator.text:
        yield wording.say("appendix.exclusion", text=exclusion)
    if target.below_floor:
        yield wording.say("appendix.below_floor", floor=_floor(target.target.floor, target.target.unit))


def _floor(value: Decimal | None, unit: str) -> str:
    return "" if value is None else amount(value, unit)
