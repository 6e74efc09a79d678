"""Chart 1: indicators against what they have to reach."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from dxdesk.documents.charts.ink import (
    KEY_LINE_MM,
    Board,
    Chart,
    ChartPicture,
    Key,
    Sheet,
    draw_keys,
    draw_tick,
    key_lines,
    label_lines,
    row_height,
    shares,
    width_of,
    wrapped,
)
from dxdesk.documents.charts.look import GRID, PT, QUIET, SMALL_PT, VERDICTS
from dxdesk.documents.charts.snapshot import ChartsSnapshot
from dxdesk.documents.indicator_part import count, target_label
from dxdesk.documents.phrases import shown_result, target_words
from dxdesk.documents.wording import Wording
from dxdesk.domain.indicator import Operator, Target
from dxdesk.domain.state import IndicatorState, TargetState, Verdict
from dxdesk.domain.vn_format import format_date

_HUNDRED = Decimal(100)
_MOST_SHOWN = 150.0  # a result far beyond its target would leave no room for the others
_HEAD_MM, _FOOT_MM = 7.0, 7.0
_RESULT_MM, _TARGET_MM, _GAP_MM = 22.0, 34.0, 3.0


@dataclass(frozen=True, slots=True)
class AimRow:
    """A target in the chart: ``value`` and ``aim`` are percent, or percent of the target for other units."""

    code: str
    name: str
    shown: str  # the result, or why there is none
    target: str
    verdict: Verdict
    value: float | None = None
    aim: float | None = None
    strict: bool = False
    relative: bool = False  # drawn as percent of the target


def aim_rows(taken: ChartsSnapshot, words: Wording) -> tuple[AimRow, ...]:
    """Return a row for each target, and one for an indicator that has none."""
    return tuple(row for state in taken.indicators for row in _rows_of(state, words))


def _rows_of(state: IndicatorState, words: Wording) -> Iterator[AimRow]:
    if not state.targets:
        told = words.say(f"verdict.{state.verdict.value}")
        yield AimRow(state.indicator.code, state.indicator.text, told, "", state.verdict)
    for target in state.targets:
        yield _row(state, target, words)


def _row(state: IndicatorState, target: TargetState, words: Wording) -> AimRow:
    asked, result = target.target, target.measurement.result if target.measurement else None
    relative = asked.unit != "%" and bool(asked.value)
    return AimRow(
        code=target_label(state, asked),
        name=asked.label or state.indicator.text,
        shown=shown_result(target) or words.say(f"verdict.{target.verdict.value}"),
        target=target_words(asked, words),
        verdict=target.verdict,
        value=_drawn(result, asked, relative=relative),
        aim=_drawn(asked.value, asked, relative=relative),
        strict=asked.operator in (Operator.GT, Operator.LT),
        relative=relative,
    )


def _drawn(figure: Decimal | None, asked: Target, *, relative: bool) -> float | None:
    if figure is None or (asked.unit != "%" and not relative):
        return None
    return float(figure * _HUNDRED / asked.value) if relative and asked.value else float(figure)


def aims_chart(taken: ChartsSnapshot, words: Wording, sheet: Sheet) -> Chart:
    """Draw every target with its result; what has no figures is named as such."""
    rows = aim_rows(taken, words)
    if not rows:
        return Chart((), words.say("charts.aims_none"))
    line = words.say(
        "charts.aims_line",
        period=taken.period.label,
        day=format_date(taken.as_of),
        total=len(taken.indicators),
        met=count(taken.indicators, Verdict.MET),
        short=count(taken.indicators, Verdict.SHORT),
        no_data=count(taken.indicators, Verdict.NO_DATA),
        not_set=count(taken.indicators, Verdict.NOT_SET),
    )
    if any(row.relative for row in rows):
        line = f"{line} {words.say('charts.aims_relative')}"
    row_mm = row_height((_label(row) for row in rows), _label_mm(sheet), sheet)
    keys = _keys(rows, words)
    frame = _HEAD_MM + _FOOT_MM + KEY_LINE_MM * len(key_lines(keys, sheet.width_mm))
    room = len(rows) if sheet.most_mm is None else int((sheet.most_mm - frame) / row_mm)
    parts = tuple(rows[part] for part in shares(len(rows), room))
    drawn = tuple(
        _picture(part, keys, _most(rows), words, sheet, frame + row_mm * len(part)) for part in parts
    )
    caption = words.say("charts.aims_caption", year=taken.plan.year, day=format_date(taken.as_of))
    return Chart(captioned(drawn, caption, words, sample=taken.sample), line)


def captioned(
    drawn: Sequence[tuple[bytes, float, float, str]], caption: str, words: Wording, *, sample: bool
) -> tuple[ChartPicture, ...]:
    """Return pictures (bytes, width, height, alt text) with their caption; several say which each one is."""
    said = caption + (words.say("charts.sample") if sample else "")
    total = len(drawn)
    return tuple(
        ChartPicture(
            png,
            width,
            height,
            alt_text=f"{said}. {alt}",
            caption=said if total == 1 else said + words.say("charts.part", number=number, total=total),
        )
        for number, (png, width, height, alt) in enumerate(drawn, start=1)
    )


def _keys(rows: Sequence[AimRow], words: Wording) -> tuple[Key, ...]:
    keys = [
        Key(words.say("charts.met"), VERDICTS[Verdict.MET]),
        Key(words.say("charts.short"), VERDICTS[Verdict.SHORT]),
        Key(words.say("charts.target"), mark="tick"),
    ]
    if any(row.strict and row.aim is not None for row in rows):
        keys.append(Key(words.say("charts.target_strict"), mark="strict"))
    return tuple(keys)


def _picture(
    rows: Sequence[AimRow], keys: Sequence[Key], most: float, words: Wording, sheet: Sheet, height: float
) -> tuple[bytes, float, float, str]:
    board = Board(sheet, height)
    left = _label_mm(sheet) + _GAP_MM
    width = sheet.width_mm - left - _RESULT_MM - _TARGET_MM - 2 * _GAP_MM
    keys_mm = KEY_LINE_MM * len(key_lines(keys, sheet.width_mm))
    bottom = height - keys_mm - _FOOT_MM
    row_mm = (bottom - _HEAD_MM) / len(rows)
    board.scale(left, width, _HEAD_MM - 1, bottom, most)
    _heads(board, words)
    for place, row in enumerate(rows):
        y = _HEAD_MM + row_mm * (place + 0.5)
        if place:
            board.line(((0, y - row_mm / 2), (left - 1, y - row_mm / 2)), color=GRID)
        board.text(0, y, "\n".join(wrapped(_label(row), _label_mm(sheet), label_lines(row_mm))))
        _bar(board, row, y, row_mm, (left, width / most))
        _figures(board, row, y)
    draw_keys(board, keys, height - keys_mm)
    return board.png(), sheet.width_mm, height, _alt(rows, words)


def _most(rows: Sequence[AimRow]) -> float:
    figures = [figure for row in rows for figure in (row.value, row.aim) if figure is not None]
    return min(max(100.0, *figures), _MOST_SHOWN) if figures else 100.0


def _heads(board: Board, words: Wording) -> None:
    right = board.width
    board.text(0, 3, words.say("charts.aims_head"), bold=True, pt=SMALL_PT)
    board.text(
        right - _TARGET_MM - _GAP_MM, 3, words.say("charts.result"), bold=True, pt=SMALL_PT, align="right"
    )
    board.text(right - _TARGET_MM, 3, words.say("charts.target"), bold=True, pt=SMALL_PT)


def _label(row: AimRow) -> str:
    code = f"{row.code}*" if row.relative else row.code
    return f"{code}. {row.name}" if row.name else code


def _label_mm(sheet: Sheet) -> float:
    return min(0.36 * sheet.width_mm, 97.0)


def _bar(board: Board, row: AimRow, y: float, row_mm: float, scale: tuple[float, float]) -> None:
    left, unit = scale
    thick = min(row_mm * 0.62, 5.0)
    far = _MOST_SHOWN * unit
    if row.value is not None and row.verdict in VERDICTS:
        long = min(max(row.value, 0.0) * unit, far)
        board.area(left, y - thick / 2, max(long, 0.4), thick, VERDICTS[row.verdict])
        if row.value > _MOST_SHOWN:
            board.text(left + far - 1, y, "»", align="right", bold=True, ground=True)
    if row.aim is not None:
        draw_tick(board, left + min(row.aim * unit, far), y, thick + 1.4, strict=row.strict)
    if row.value is None:
        tick = left + (row.aim or 0) * unit
        clear = left + 1.5 + width_of(row.shown, SMALL_PT)
        x = tick + 2.5 if row.aim is not None and tick - 1.5 < clear else left + 1.5
        board.text(x, y, row.shown, pt=SMALL_PT, italic=True, color=QUIET, ground=True)


def _figures(board: Board, row: AimRow, y: float) -> None:
    right = board.width
    shown = row.shown if row.value is not None else "–"
    met = row.verdict is Verdict.MET
    board.text(right - _TARGET_MM - _GAP_MM, y, shown, align="right", bold=not met and row.value is not None)
    board.text(right - _TARGET_MM, y, "\n".join(wrapped(row.target, _TARGET_MM, 1, PT)))


def _alt(rows: Sequence[AimRow], words: Wording) -> str:
    return "; ".join(_told(row, words) for row in rows) + "."


def _told(row: AimRow, words: Wording) -> str:
    target = row.target or words.say("target.ref_unknown")
    if row.value is None:
        return words.say("charts.aims_item_silent", code=row.code, status=row.shown.lower(), target=target)
    status = words.say(f"verdict.{row.verdict.value}").lower()
    return words.say("charts.aims_item", code=row.code, result=row.shown, target=target, status=status)
