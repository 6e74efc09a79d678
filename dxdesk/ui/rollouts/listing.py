"""The lists of the page: roll-outs under their tasks, and the rows that lack something."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dxdesk.domain.rollout import NamedRow, RolloutProgress
from dxdesk.ui import theme
from dxdesk.ui.records_model import Column, Group
from dxdesk.ui.rollouts.words import lack, short_progress


def key_of(item: RolloutProgress) -> int:
    """Tell roll-outs by their id."""
    return item.rollout.id


def _title(item: RolloutProgress) -> str:
    return item.rollout.title


def _progress(item: RolloutProgress) -> str:
    return short_progress(item)


def _tone(item: RolloutProgress) -> theme.Tone | None:
    if not item.told:
        return theme.NO_FIGURES
    return None if item.missing() else theme.DONE


COLUMNS: tuple[Column[RolloutProgress], ...] = (
    Column("title", "Nội dung", _title, stretch=True),
    Column("progress", "Đã đến", _progress, width=17, tone=_tone),
)


def grouped(items: Iterable[RolloutProgress], titles: Mapping[int, str]) -> list[Group[RolloutProgress]]:
    """Return roll-outs under their tasks."""
    found: dict[int, list[RolloutProgress]] = {}
    for item in items:
        found.setdefault(item.rollout.task_id, []).append(item)
    return [
        Group(f"{records[0].task_code}. {titles.get(task_id, '')}".strip(". "), records)
        for task_id, records in found.items()
    ]


@dataclass(frozen=True, slots=True)
class Lacking:
    """A row that lacks something."""

    progress: RolloutProgress
    item: NamedRow
    state: str


def lacking_key(line: Lacking) -> int:
    """Tell rows by their id."""
    return line.item.row.id


def _name(line: Lacking) -> str:
    return line.item.name


def _lack(line: Lacking) -> str:
    return lack(line.progress, line.item, line.state)


def _note(line: Lacking) -> str:
    return line.item.row.note


LACKING: tuple[Column[Lacking], ...] = (
    Column("name", "Đơn vị", _name, stretch=True),
    Column("lack", "Còn thiếu", _lack, width=26),
    Column("note", "Ghi chú", _note, width=24),
)
