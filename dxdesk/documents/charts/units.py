"""Chart 2: how the tasks of each lead stand."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

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
from dxdesk.documents.charts.look import GRID, INK, PAPER, SMALL_PT, STATUSES, Fill
from dxdesk.documents.charts.snapshot import ChartsSnapshot
from dxdesk.documents.phrases import capitalised, party_words
from dxdesk.documents.wording import Wording
from dxdesk.domain.state import TaskStatus
from dxdesk.domain.vn_format import format_date

_HEAD_MM = 7.0
_TOTAL_MM, _GAP_MM = 10.0, 3.0


@dataclass(frozen=True, slots=True)
class UnitRow:
    """A lead and how many of its tasks stand in each status."""

    name: str
    counts: Mapping[TaskStatus, int]

    @property
    def total(self) -> int:
        """All its tasks."""
        return sum(self.counts.values())


def unit_rows(taken: ChartsSnapshot, words: Wording) -> tuple[UnitRow, ...]:
    """Return the leads, those with the most late tasks first; a task of several leads counts at each."""
    found: dict[str, Counter[TaskStatus]] = defaultdict(Counter)
    for state in taken.tasks:
        for name in dict.fromkeys(state.lead_names or (words.say("tasks.nobody"),)):
            found[capitalised(party_words((name,), words))][state.status] += 1
    rows = (
        UnitRow(name, {status: counts[status] for status in TaskStatus}) for name, counts in found.items()
    )
    return tuple(sorted(rows, key=_most_late_first))


def _most_late_first(row: UnitRow) -> tuple[int, int]:
    return -row.counts[TaskStatus.OVERDUE], -row.total


def status_keys(found: Iterable[TaskStatus], words: Wording) -> tuple[Key, ...]:
    """Return the legend of the statuses that occur, in the order of the bars."""
    seen = set(found)
    return tuple(Key(status_word(status, words), fill) for status, fill in STATUSES.items() if status in seen)


def status_word(status: TaskStatus, words: Wording) -> str:
    """Return the short name of a status."""
    return words.say(f"charts.{status.value}")


def units_chart(taken: ChartsSnapshot, words: Wording, sheet: Sheet) -> Chart:
    """Draw a bar for each lead, its parts with their counts."""
    rows = unit_rows(taken, words)
    if not rows:
        return Chart((), words.say("charts.tasks_none"))
    counts = taken.counts
    line = words.say(
        "charts.units_line",
        day=format_date(taken.as_of),
        total=counts.total,
        units=len(rows),
        done=counts.done,
        running=counts.running,
        overdue=counts.overdue,
        no_deadline=counts.no_deadline,
    )
    keys = status_keys((state.status for state in taken.tasks), words)
    row_mm = row_height((row.name for row in rows), _label_mm(sheet), sheet)
    frame = _HEAD_MM + 2 + KEY_LINE_MM * len(key_lines(keys, sheet.width_mm))
    room = len(rows) if sheet.most_mm is None else int((sheet.most_mm - frame) / row_mm)
    unit = _unit(rows, sheet.width_mm - _label_mm(sheet) - _GAP_MM - _TOTAL_MM, words)
    parts = tuple(rows[part] for part in shares(len(rows), room))
    drawn = tuple(_picture(part, keys, unit, words, sheet, frame + row_mm * len(part)) for part in parts)
    caption = words.say("charts.units_caption", day=format_date(taken.as_of))
    return Chart(captioned(drawn, caption, words, sample=taken.sample), line)


def _picture(
    rows: Sequence[UnitRow], keys: Sequence[Key], unit: float, words: Wording, sheet: Sheet, height: float
) -> tuple[bytes, float, float, str]:
    board = Board(sheet, height)
    keys_mm = KEY_LINE_MM * len(key_lines(keys, sheet.width_mm))
    left = _label_mm(sheet) + _GAP_MM
    row_mm = (height - keys_mm - 2 - _HEAD_MM) / len(rows)
    _heads(board, words)
    for place, row in enumerate(rows):
        y = _HEAD_MM + row_mm * (place + 0.5)
        if place:
            board.line(((0, y - row_mm / 2), (left - 1, y - row_mm / 2)), color=GRID)
        board.text(0, y, "\n".join(wrapped(row.name, left - _GAP_MM, label_lines(row_mm))))
        _bar(board, row, y, min(row_mm * 0.72, 6.0), (left, unit))
        board.text(left + row.total * unit + 2, y, narrow_counts(row, unit, words), pt=SMALL_PT)
        board.text(board.width, y, str(row.total), align="right", bold=True)
    bottom = _HEAD_MM + row_mm * len(rows)
    board.line(((left, _HEAD_MM - 1), (left, bottom)))
    draw_keys(board, keys, height - keys_mm)
    return board.png(), sheet.width_mm, height, _alt(rows, words)


def _label_mm(sheet: Sheet) -> float:
    return min(0.4 * sheet.width_mm, 92.0)


def _heads(board: Board, words: Wording) -> None:
    board.text(0, 3, words.say("charts.units_head"), bold=True, pt=SMALL_PT)
    board.text(board.width, 3, words.say("charts.total"), bold=True, pt=SMALL_PT, align="right")


def _bar(board: Board, row: UnitRow, y: float, thick: float, scale: tuple[float, float]) -> None:
    left, unit = scale
    for status, fill in STATUSES.items():
        number = row.counts[status]
        if not number:
            continue
        board.area(left, y - thick / 2, number * unit, thick, fill)
        if _fits(number, unit):
            write_count(board, left + number * unit / 2, y, number, fill)
        left += number * unit


def write_count(board: Board, x: float, y: float, number: int, fill: Fill) -> None:
    """Write a count in the middle of its part, light on a dark fill and clear of a hatch."""
    color, ground = PAPER if fill.dark else INK, bool(fill.hatch)
    board.text(x, y, str(number), align="center", pt=SMALL_PT, bold=True, color=color, ground=ground)


def _fits(number: int, unit: float) -> bool:
    return width_of(str(number), SMALL_PT, bold=True) + 1 <= number * unit


def narrow_counts(row: UnitRow, unit: float, words: Wording) -> str:
    """Return the counts whose parts of the bar are too narrow for them."""
    hidden = (
        f"{status_word(status, words).lower()} {number}"
        for status, number in row.counts.items()
        if number and not _fits(number, unit)
    )
    return ", ".join(hidden)


def _unit(rows: Sequence[UnitRow], room: float, words: Wording) -> float:
    """Return the width of one task, so that what stands beside the bars has its room."""
    most = max(row.total for row in rows)
    unit = room / most
    for _ in range(2):  # bars made shorter leave fewer parts that hold their count
        beside = max(width_of(narrow_counts(row, unit, words), SMALL_PT) for row in rows)
        if beside:
            unit = max(room - beside - 4, room / 3) / most
    return unit


def _alt(rows: Sequence[UnitRow], words: Wording) -> str:
    items = (
        words.say(
            "charts.units_item",
            name=row.name,
            total=row.total,
            counts=", ".join(
                f"{status_word(status, words).lower()} {number}"
                for status, number in row.counts.items()
                if number
            ),
        )
        for row in rows
    )
    return "; ".join(items) + "."
