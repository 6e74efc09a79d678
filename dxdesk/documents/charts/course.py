"""Chart 3: the course over the year's quarters: tasks by status, and each indicator against its target."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from dxdesk.documents.charts.aims import captioned
from dxdesk.documents.charts.ink import (
    KEY_LINE_MM,
    Board,
    Chart,
    Key,
    Sheet,
    draw_keys,
    key_lines,
    shares,
    wrapped,
)
from dxdesk.documents.charts.look import ACCENT, QUIET, SMALL_PT, STATUSES
from dxdesk.documents.charts.snapshot import ChartsSnapshot, Stretch
from dxdesk.documents.charts.units import status_keys, status_word, write_count
from dxdesk.documents.indicator_part import target_label
from dxdesk.documents.phrases import shown_result, target_words
from dxdesk.documents.wording import Wording
from dxdesk.domain.indicator import Stage
from dxdesk.domain.period import ROMAN, Period
from dxdesk.domain.state import StatusCounts, TargetState, TaskStatus
from dxdesk.domain.vn_format import format_date

_CELL_MM, _CELL_HIGH_MM, _GAP_MM = 54.0, 38.0, 6.0
_TITLE_MM, _FOOT_MM = 9.5, 6.0
_CLEAR_MM, _LINE_MM = 7.0, 3.3
_HEADROOM = 1.22  # over the highest figure: room for its words


@dataclass(frozen=True, slots=True)
class Point:
    """A result in a quarter; None where there is none."""

    value: float | None = None
    shown: str = ""
    estimate: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A target over the quarters."""

    code: str
    name: str
    aim: float
    aim_words: str
    points: tuple[Point, ...]

    @property
    def measured(self) -> bool:
        """Whether any quarter has a result."""
        return any(point.value is not None for point in self.points)


def course_lines(taken: ChartsSnapshot, words: Wording) -> tuple[Line, ...]:
    """Return the targets that can be drawn, those with a value to reach; without results too."""
    return tuple(
        Line(
            target_label(state, target.target),
            target.target.label or state.indicator.text,
            float(target.target.value),
            target_words(target.target, words),
            tuple(_point(stretch, target.target.id) for stretch in taken.course),
        )
        for state in taken.indicators
        for target in state.targets
        if target.target.value is not None
    )


def _point(stretch: Stretch, target_id: int) -> Point:
    for state in stretch.indicators:
        for target in state.targets:
            if target.target.id == target_id and _is_of(target, stretch.period):
                return _told(target)
    return Point()


def _is_of(target: TargetState, quarter: Period) -> bool:
    """Tell whether the result was measured in the quarter, not carried over from an earlier one."""
    if target.measurement is None:
        return False
    return Period.parse(target.measurement.period).data_to > quarter.previous.data_to


def _told(target: TargetState) -> Point:
    measured = target.measurement
    result: Decimal | None = measured.result if measured else None
    if measured is None or result is None:
        return Point()
    return Point(float(result), shown_result(target), measured.stage is Stage.ESTIMATE)


def course_chart(taken: ChartsSnapshot, words: Wording, sheet: Sheet) -> Chart:
    """Draw the quarters' task counts, then a small chart for each target that has a result."""
    lines = course_lines(taken, words)
    measured = [line for line in lines if line.measured]
    counted = any(stretch.counts and stretch.counts.total for stretch in taken.course)
    if not measured and not counted:
        return Chart((), words.say("charts.course_none"))
    silent = ", ".join(line.code for line in lines if not line.measured)
    line = words.say("charts.course_line", count=len(measured), total=len(lines))
    if silent:
        line = f"{line} {words.say('charts.course_silent', codes=silent)}"
    cells: list[Line | None] = [*([None] if counted else []), *measured]
    across = max(1, int((sheet.width_mm + _GAP_MM) / (_CELL_MM + _GAP_MM)))
    keys = _keys(taken, words)
    keys_mm = KEY_LINE_MM * len(key_lines(keys, sheet.width_mm)) + 2
    rows = -(-len(cells) // across)
    high = rows if sheet.most_mm is None else int((sheet.most_mm - keys_mm) / _CELL_HIGH_MM)
    drawn = [
        _picture(cells[part.start * across : part.stop * across], across, taken, words, sheet)
        for part in shares(rows, high)
    ]
    caption = words.say("charts.course_caption", year=taken.plan.year, day=format_date(taken.today))
    return Chart(captioned(drawn, caption, words, sample=taken.sample), line)


def _keys(taken: ChartsSnapshot, words: Wording) -> tuple[Key, ...]:
    counted = [stretch.counts for stretch in taken.course if stretch.counts]
    seen = {status for counts in counted for status, number in parts(counts) if number}
    return (
        *status_keys(seen, words),
        Key(words.say("charts.target"), mark="dash"),
        Key(words.say("charts.official"), mark="solid"),
        Key(words.say("charts.estimate"), mark="hollow"),
    )


def _picture(
    cells: Sequence[Line | None], across: int, taken: ChartsSnapshot, words: Wording, sheet: Sheet
) -> tuple[bytes, float, float, str]:
    keys = _keys(taken, words)
    keys_mm = KEY_LINE_MM * len(key_lines(keys, sheet.width_mm))
    height = -(-len(cells) // across) * _CELL_HIGH_MM + keys_mm + 2
    board = Board(sheet, height)
    wide = (sheet.width_mm + _GAP_MM) / across - _GAP_MM
    for place, cell in enumerate(cells):
        frame = _Frame(
            left=(place % across) * (wide + _GAP_MM),
            top=(place // across) * _CELL_HIGH_MM,
            width=wide,
            quarters=tuple(stretch.period for stretch in taken.course),
        )
        if cell is None:
            _draw_counts(board, frame, taken.course, words)
        else:
            _draw_line(board, frame, cell, words)
    draw_keys(board, keys, height - keys_mm)
    told = (
        _counts_alt(taken.course, words) if cell is None else _line_alt(cell, taken, words) for cell in cells
    )
    return board.png(), sheet.width_mm, height, "; ".join(told) + "."


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where a small chart stands: its title above, the quarters below."""

    left: float
    top: float
    width: float
    quarters: tuple[Period, ...]

    @property
    def base(self) -> float:
        return self.top + _CELL_HIGH_MM - _FOOT_MM - 1

    @property
    def high(self) -> float:
        return _CELL_HIGH_MM - _FOOT_MM - 1 - _TITLE_MM

    @property
    def step(self) -> float:
        return self.width / max(len(self.quarters), 1)

    def middle(self, place: int) -> float:
        return self.left + self.step * (place + 0.5)

    def draw(self, board: Board, title: str, note: str, words: Wording) -> None:
        """Draw the title, the note below it, the ground line and the names of the quarters."""
        board.text(self.left, self.top + 2, _cut(title, self.width, bold=True), pt=SMALL_PT, bold=True)
        board.text(self.left, self.top + 5.6, _cut(note, self.width), pt=SMALL_PT)
        board.line(((self.left, self.base), (self.left + self.width, self.base)))
        for place, quarter in enumerate(self.quarters):
            name = words.say("charts.quarter", number=ROMAN[quarter.number])
            board.text(self.middle(place), self.base + 3, name, pt=SMALL_PT, align="center")


def _cut(text: str, width_mm: float, *, bold: bool = False) -> str:
    return "".join(wrapped(text, width_mm, 1, SMALL_PT, bold=bold))


def _draw_counts(board: Board, frame: _Frame, course: Sequence[Stretch], words: Wording) -> None:
    frame.draw(board, words.say("charts.course_tasks"), words.say("charts.course_cut_off"), words)
    most = max((stretch.counts.total for stretch in course if stretch.counts), default=1)
    unit = (frame.high - 1) / max(most, 1)
    for place, stretch in enumerate(course):
        if stretch.counts is None:
            board.text(frame.middle(place), frame.base - 3, "–", align="center", color=QUIET)
            continue
        _column(board, frame.middle(place), frame.base, (frame.step * 0.62, unit), stretch.counts)


def _column(
    board: Board, middle: float, base: float, size: tuple[float, float], counts: StatusCounts
) -> None:
    """Draw a quarter's counts; one whose part is too low stands beside it, clear of the one below."""
    wide, unit = size
    free = base
    for status, number in parts(counts):
        if not number:
            continue
        fill, high = STATUSES[status], number * unit
        base -= high
        board.area(middle - wide / 2, base, wide, high, fill)
        if high >= _LINE_MM:
            write_count(board, middle, base + high / 2, number, fill)
        else:
            free = min(base + high / 2, free - _LINE_MM)
            board.text(middle + wide / 2 + 0.6, free, str(number), pt=SMALL_PT)


def parts(counts: StatusCounts) -> Iterator[tuple[TaskStatus, int]]:
    """Yield each status with its count, in the order of the legend."""
    for status in STATUSES:
        yield status, getattr(counts, status.value)


def _draw_line(board: Board, frame: _Frame, line: Line, words: Wording) -> None:
    frame.draw(board, words.say("charts.course_aim", code=line.code, target=line.aim_words), line.name, words)
    figures = [point.value for point in line.points if point.value is not None]
    most = max(line.aim, *figures, 0.001) * _HEADROOM
    unit = (frame.high - 2) / most
    aim = frame.base - line.aim * unit
    board.line(((frame.left, aim), (frame.left + frame.width, aim)), pt=1.4, dashes="--")
    known = [
        (frame.middle(place), frame.base - point.value * unit, point)
        for place, point in enumerate(line.points)
        if point.value is not None
    ]
    for (x, y, _), (to_x, to_y, _) in pairwise(known):
        board.line(((x, y), (to_x, to_y)), pt=1.6, color=ACCENT)
    for x, y, point in known:
        above = y <= aim or y - aim > _CLEAR_MM or frame.base - y < _CLEAR_MM
        board.text(x, y - 3.6 if above else y + 3.6, point.shown, pt=SMALL_PT, align="center", ground=True)
    for x, y, point in known:
        board.dot(x, y, hollow=point.estimate)


def _counts_alt(course: Sequence[Stretch], words: Wording) -> str:
    told = (
        words.say(
            "charts.course_counts",
            period=stretch.period.label,
            counts=", ".join(
                f"{status_word(status, words).lower()} {number}"
                for status, number in parts(stretch.counts)
                if number
            ),
        )
        for stretch in course
        if stretch.counts and stretch.counts.total
    )
    return "; ".join(told)


def _line_alt(line: Line, taken: ChartsSnapshot, words: Wording) -> str:
    results = (
        f"{stretch.period.short} {point.shown}"
        for stretch, point in zip(taken.course, line.points, strict=True)
        if point.value is not None
    )
    return words.say("charts.course_item", code=line.code, items=", ".join(results), target=line.aim_words)
