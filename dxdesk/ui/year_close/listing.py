"""What a year leaves: tasks and indicators, each with how it came out and whether it goes on."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from dxdesk.documents.wording import Wording
from dxdesk.documents.year_comparison import TwoYears, count_lines, target_line, task_line
from dxdesk.domain.vietnamese import fold
from dxdesk.services.year_close import YearEvaluation
from dxdesk.ui import theme
from dxdesk.ui.icons import Icon
from dxdesk.ui.records_model import Column, Group, RecordsModel
from dxdesk.ui.state_words import TASKS, VERDICTS, Look

Key = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Item:
    """A task or indicator of the year."""

    key: Key
    code: str
    title: str
    look: Look
    goes_on: bool = False


def items(found: YearEvaluation, carried: frozenset[Key], text: str = "") -> Iterator[Group[Item]]:
    """Yield open tasks, indicators, then completed tasks, under their headings; those that hold the text."""
    wanted = fold(text)
    tasks = [
        (
            state.done,
            Item(
                ("task", state.task.id),
                state.task.code,
                state.task.title,
                TASKS[state.status],
                ("task", state.task.id) in carried,
            ),
        )
        for state in found.tasks
    ]
    indicators = [
        Item(
            ("indicator", state.indicator.id),
            state.indicator.code,
            state.indicator.text,
            VERDICTS[state.verdict],
            ("indicator", state.indicator.id) in carried,
        )
        for state in found.indicators
    ]
    still_open = [item for done, item in tasks if not done]
    completed = [item for done, item in tasks if done]
    parts = (
        ("Nhiệm vụ chưa hoàn thành", still_open),
        ("Chỉ tiêu", indicators),
        ("Nhiệm vụ đã hoàn thành", completed),
    )
    for words, every in parts:
        listed = tuple(
            item for item in every if wanted in fold(f"{item.code} {item.title} {item.look.words}")
        )
        if listed:
            yield Group(f"{words} ({len(listed)})", listed)


def carried_at_first(found: YearEvaluation) -> frozenset[Key]:
    """Return what goes on without another wish: open tasks and every indicator."""
    tasks = {("task", state.task.id) for state in found.open_tasks}
    return frozenset(tasks | {("indicator", state.indicator.id) for state in found.indicators})


def _key(item: Item) -> Key:
    return item.key


def _goes_on(item: Item) -> str:
    return "Chuyển" if item.goes_on else "Không"


def _carry_icon(item: Item) -> Icon | None:
    return Icon.CHEVRON_RIGHT if item.goes_on else None


def items_model(parent: QWidget) -> RecordsModel[Item]:
    """Return an empty model of what the year leaves."""
    columns: tuple[Column[Item], ...] = (
        Column("code", "Số", lambda item: item.code, width=6),
        Column("title", "Nội dung", lambda item: item.title, width=44, stretch=True),
        Column("state", "Kết quả", lambda item: item.look.words, width=20, icon=_icon, tone=_tone),
        Column("carry", "Sang năm sau", _goes_on, width=13, icon=_carry_icon),
    )
    return RecordsModel(columns, _key, parent)


def _icon(item: Item) -> Icon:
    return item.look.icon


def _tone(item: Item) -> theme.Tone:
    return item.look.tone


@dataclass(frozen=True, slots=True)
class YearsLine:
    """A line of two years side by side."""

    number: int
    what: str
    before: str
    after: str


def years_lines(taken: TwoYears, wording: Wording) -> tuple[Group[YearsLine], ...]:
    """Return figures, tasks and targets of two years under their headings."""
    counts = list(count_lines(taken, wording))
    tasks = [
        (line[0], _joined(line[1:3]), _joined(line[3:5]))
        for line in (task_line(pair, taken, wording) for pair in taken.tasks)
    ]
    targets = [
        (line[0], _joined(line[1:4], "; "), _joined(line[4:7], "; "))
        for line in (target_line(pair, wording) for pair in taken.targets)
    ]
    found: list[Group[YearsLine]] = []
    number = 0
    for heading, lines in (("Tổng hợp", counts), ("Nhiệm vụ", tasks), ("Chỉ tiêu", targets)):
        rows = tuple(YearsLine(number + n, *line) for n, line in enumerate(lines))
        number += len(rows)
        if rows:
            found.append(Group(heading, rows))
    return tuple(found)


def _joined(parts: tuple[str, ...], between: str = ". ") -> str:
    return between.join(part for part in parts if part)


def _number(line: YearsLine) -> int:
    return line.number


def years_model(before: int, after: int, parent: QWidget) -> RecordsModel[YearsLine]:
    """Return an empty model of two years side by side."""
    columns: tuple[Column[YearsLine], ...] = (
        Column("what", "Nội dung", lambda line: line.what, width=44, stretch=True),
        Column("before", f"Năm {before}", lambda line: line.before, width=34),
        Column("after", f"Năm {after}", lambda line: line.after, width=34),
    )
    return RecordsModel(columns, _number, parent)
