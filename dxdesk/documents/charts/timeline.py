"""Chart 4: the year as a line of time: the tasks' time frames, the report windows, today."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from dxdesk.documents.charts.aims import captioned
from dxdesk.documents.charts.ink import (
    KEY_LINE_MM,
    Board,
    Chart,
    Key,
    Sheet,
    draw_keys,
    key_lines,
    label_lines,
    row_height,
    shares,
    width_of,
    wrapped,
)
from dxdesk.documents.charts.look import BAND, GRID, INK, PAPER, PT, QUIET, SMALL_PT, STATUSES, Fill
from dxdesk.documents.charts.snapshot import ChartsSnapshot
from dxdesk.documents.charts.units import status_keys, status_word
from dxdesk.documents.phrases import time_words
from dxdesk.documents.wording import Wording
from dxdesk.domain.state import TaskState
from dxdesk.domain.task import Assumption
from dxdesk.domain.vn_format import format_date

_HEAD_MM, _FOOT_MM = 12.0, 2.0
_GAP_MM = 3.0
_DAY = timedelta(days=1)
_WINDOW = Fill(BAND, GRID)


@dataclass(frozen=True, slots=True)
class TimeRow:
    """A task in the year; an end that was assumed is drawn open."""

    code: str
    title: str
    state: TaskState
    first: date | None
    last: date | None
    assumed_start: bool = False
    assumed_end: bool = False


def time_rows(taken: ChartsSnapshot) -> tuple[TimeRow, ...]:
    """Return the tasks in their order, those without dates too."""
    return tuple(_row(state, taken) for state in taken.tasks)


def _row(state: TaskState, taken: ChartsSnapshot) -> TimeRow:
    frame = state.task.time_frame
    dated = frame.start is not None or frame.due is not None
    first = frame.start or (taken.plan.first_day if dated else None)
    last = frame.due or (taken.plan.last_day if dated else None)
    return TimeRow(
        code=state.task.code,
        title=state.task.title,
        state=state,
        first=first,
        last=last,
        assumed_start=dated and (frame.start is None or Assumption.OPEN_START in frame.assumptions),
        assumed_end=dated and (frame.due is None or Assumption.OPEN_END in frame.assumptions),
    )


@dataclass(frozen=True, slots=True)
class _Year:
    """Where the days of the year stand, in millimetres."""

    left: float
    width: float
    first: date
    last: date

    def at(self, day: date) -> float:
        """Return where a day begins; days outside of the year stand at its ends."""
        held = min(max(day, self.first), self.last + _DAY)
        return self.left + self.width * (held - self.first).days / ((self.last - self.first).days + 1)


def timeline_chart(taken: ChartsSnapshot, words: Wording, sheet: Sheet) -> Chart:
    """Draw every task over the months of the plan's year."""
    rows = time_rows(taken)
    if not rows:
        return Chart((), words.say("charts.tasks_none"))
    line = words.say(
        "charts.timeline_line",
        day=format_date(taken.today),
        total=len(rows),
        assumed=sum(row.assumed_end for row in rows),
        undated=sum(row.first is None for row in rows),
    )
    keys = _keys(taken, words)
    row_mm = row_height((_label(row) for row in rows), _label_mm(sheet), sheet)
    frame = _HEAD_MM + _FOOT_MM + KEY_LINE_MM * len(key_lines(keys, sheet.width_mm))
    room = len(rows) if sheet.most_mm is None else int((sheet.most_mm - frame) / row_mm)
    drawn = [_picture(rows[part], taken, words, sheet, row_mm) for part in shares(len(rows), room)]
    caption = words.say("charts.timeline_caption", year=taken.plan.year, day=format_date(taken.as_of))
    return Chart(captioned(drawn, caption, words, sample=taken.sample), line)


def _keys(taken: ChartsSnapshot, words: Wording) -> tuple[Key, ...]:
    keys = [
        *status_keys((state.status for state in taken.tasks), words),
        Key(words.say("charts.assumed"), Fill(PAPER, INK, dashed=True)),
    ]
    if any(state.done_on for state in taken.tasks):
        keys.append(Key(words.say("charts.done_on"), mark="done"))
    if taken.spans:
        keys.append(Key(words.say("charts.window"), _WINDOW))
    return (*keys, Key(words.say("charts.today"), mark="today"))


def _picture(
    rows: Sequence[TimeRow], taken: ChartsSnapshot, words: Wording, sheet: Sheet, row_mm: float
) -> tuple[bytes, float, float, str]:
    keys = _keys(taken, words)
    keys_mm = KEY_LINE_MM * len(key_lines(keys, sheet.width_mm))
    bottom = _HEAD_MM + row_mm * len(rows)
    height = bottom + _FOOT_MM + keys_mm
    board = Board(sheet, height)
    left = _label_mm(sheet) + _GAP_MM
    year = _Year(left, sheet.width_mm - left - 3, taken.plan.first_day, taken.plan.last_day)
    _ground(board, year, taken, words, bottom)
    for place, row in enumerate(rows):
        y = _HEAD_MM + row_mm * (place + 0.5)
        if place:
            board.line(((0, y - row_mm / 2), (board.width, y - row_mm / 2)), color=GRID)
        board.text(0, y, "\n".join(wrapped(_label(row), left - _GAP_MM, label_lines(row_mm))))
        _bar(board, row, y, min(row_mm * 0.6, 5.0), year, words)
    _today(board, year, taken, bottom)
    draw_keys(board, keys, height - keys_mm)
    return board.png(), sheet.width_mm, height, _alt(rows, taken, words)


def _label(row: TimeRow) -> str:
    return f"{row.code}. {row.title}" if row.code else row.title


def _label_mm(sheet: Sheet) -> float:
    return min(0.34 * sheet.width_mm, 87.0)


def _ground(board: Board, year: _Year, taken: ChartsSnapshot, words: Wording, bottom: float) -> None:
    """Draw the report windows and the months."""
    for span in taken.spans:
        x, end = year.at(span.first), year.at(span.last + _DAY)
        board.area(x, _HEAD_MM, max(end - x, 0.8), bottom - _HEAD_MM, _WINDOW)
    for month in range(1, 13):
        first = date(year.first.year, month, 1)
        x = year.at(first)
        board.line(((x, _HEAD_MM), (x, bottom)), color=GRID)
        board.text(x + year.width / 24, _HEAD_MM - 3, str(month), pt=SMALL_PT, align="center")
    board.text(year.left - 1.5, _HEAD_MM - 3, words.say("charts.month"), pt=SMALL_PT, align="right")
    board.text(0, _HEAD_MM - 3, words.say("charts.timeline_head"), bold=True, pt=SMALL_PT)
    board.line(((0, _HEAD_MM), (board.width, _HEAD_MM)))


def _bar(board: Board, row: TimeRow, y: float, thick: float, year: _Year, words: Wording) -> None:
    if row.first is None or row.last is None:
        board.text(year.left + 2, y, words.say("charts.undated"), pt=SMALL_PT, italic=True, ground=True)
        return
    left, right = year.at(row.first), year.at(row.last + _DAY)
    fill = STATUSES[row.state.status]
    if row.assumed_start or row.assumed_end:
        fill = Fill(fill.face, fill.ink, fill.hatch, dashed=True)
    board.area(left, y - thick / 2, max(right - left, 0.8), thick, fill)
    if row.assumed_end:
        _arrow(board, right - 2.6, y, 2.2, PAPER if fill.dark else INK)
    if row.last > year.last:
        _arrow(board, right, y, 1.6)
    if row.first < year.first:
        _arrow(board, left, y, -1.6)
    if row.state.done_on and year.first <= row.state.done_on <= year.last:
        board.dot(year.at(row.state.done_on + _DAY), y, mm=2.6, hollow=True, kind="D")
    _percent(board, row, y, (left, right), year)


def _arrow(board: Board, x: float, y: float, long: float, color: str = INK) -> None:
    points = ((x, y - 1.4), (x + long, y), (x, y + 1.4))
    board.line(points, pt=1.2, color=color)


def _percent(board: Board, row: TimeRow, y: float, ends: tuple[float, float], year: _Year) -> None:
    """Write the percent in the middle of its bar, else where there is room beside it."""
    if row.state.percent is None or row.state.done_on:
        return
    said = f"{row.state.percent}%"
    wide = width_of(said, SMALL_PT) + 2
    left, right = ends
    if right - left > wide + 6:
        x, align = (left + right) / 2, "center"
    elif right + wide + 2 < year.left + year.width:
        x, align = right + 2.5, "left"
    else:
        x, align = left - 2.5, "right"
    board.text(x, y, said, pt=SMALL_PT, align=align, ground=True)


def _today(board: Board, year: _Year, taken: ChartsSnapshot, bottom: float) -> None:
    if not year.first <= taken.today <= year.last:
        return
    x = year.at(taken.today) + year.width / 732
    board.line(((x, _HEAD_MM), (x, bottom)), pt=1.6, dashes="--")
    said = format_date(taken.today)
    half = width_of(said, PT, bold=True) / 2
    middle = min(max(x, year.left + half), board.width - half)
    board.text(middle, 3.6, said, align="center", bold=True, color=QUIET)


def _alt(rows: Sequence[TimeRow], taken: ChartsSnapshot, words: Wording) -> str:
    items = [
        words.say(
            "charts.timeline_item",
            code=row.code or row.title,
            time=time_words(row.state.task.time_frame, words),
            status=status_word(row.state.status, words).lower(),
        )
        for row in rows
    ]
    items += [
        words.say(
            "charts.window_item",
            period=span.period.label,
            first=format_date(span.first),
            last=format_date(span.last),
        )
        for span in taken.spans
    ]
    return "; ".join(items) + "."
