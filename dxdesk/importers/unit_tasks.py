"""Tasks listed below the unit that does them, each with its time at the end."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dxdesk.domain.draft import DraftTask
from dxdesk.domain.task import Assumption, Recurrence, TimeFrame
from dxdesk.domain.vietnamese import fold_letters
from dxdesk.importers.frames import FrameReader
from dxdesk.importers.labels import without_end
from dxdesk.importers.marks import Depth
from dxdesk.importers.names import is_unit_name, names_in
from dxdesk.importers.outline import Item, Piece
from dxdesk.importers.walk import Step, is_carrying_out, is_no_goal, steps

_SURE = 0.7
_LONGEST_NAME = 130
_WHEN = (
    r"(?:quy|qui) (?:[1-4]|i|ii|iii|iv)(?![a-z])|thang \d|ngay \d|nam (?:hoc )?\d|ca nam|(?:hang|"
    r"moi) (?:ngay|tuan|thang|quy|nam)|"
    r"hoc ky|dau nam|cuoi nam|6 thang|thuong xuyen|dinh ky|\d{1,2}/\d"
)
_TIME = re.compile(
    rf"(?<=[\s,;.(–-])(?=(?:(?:hoan thanh|xong|thuc hien)\s+)?(?:(?:truoc|cham nhat|trong|tu|den|xong|"
    rf"het|vao)\s+){{0,2}}(?:{_WHEN}))"
)
_CALLED = re.compile(r"^(?:thời gian|thời hạn|hạn)[^:]{0,20}:\s*", re.IGNORECASE)
_LONGEST_PHRASE = 70
_LEADING = re.compile(r"^(?:giao|de nghi|yeu cau)\s+")


@dataclass(frozen=True, slots=True)
class _Duty:
    """An item below a unit's heading and the time at its end."""

    step: Step
    unit: Piece
    title: str
    frame: TimeFrame


def unit_tasks(body: Iterable[Item], frames: FrameReader) -> tuple[DraftTask, ...]:
    """Return tasks below headings that are units, where at least half of the items end in a time."""
    by_unit: dict[int, list[_Duty]] = {}
    for duty in _duties(body, frames):
        by_unit.setdefault(id(duty.unit), []).append(duty)
    kept = [
        duties
        for duties in by_unit.values()
        if 2 * sum(bool(one.frame.phrase) for one in duties) >= len(duties)
    ]
    return tuple(_task(duty, place) for duties in kept for place, duty in enumerate(duties, start=1))


def _duties(body: Iterable[Item], frames: FrameReader) -> Iterator[_Duty]:
    for step in steps(body):
        unit = step.parent
        if unit is None or is_carrying_out(step) or is_no_goal(step) or not _is_unit(unit):
            continue
        if step.piece.mark.depth in (Depth.BULLET, Depth.ITEM, Depth.SUBNUMBER):
            title, frame = timed(step.piece.mark.rest, frames)
            yield _Duty(step, unit, title, frame)


def _is_unit(piece: Piece) -> bool:
    text = piece.mark.rest.rstrip(":. ")
    bare = text[len(found[0]) :] if (found := _LEADING.match(fold_letters(text))) else text
    return is_unit_name(bare) and len(bare) < _LONGEST_NAME


def timed(text: str, frames: FrameReader) -> tuple[str, TimeFrame]:
    """Return the text without the time at its end, and the time."""
    for found in _TIME.finditer(fold_letters(text)):
        phrase = without_end(_CALLED.sub("", text[found.start() :]))
        frame = frames.read(phrase) if len(phrase) <= _LONGEST_PHRASE and ";" not in phrase else TimeFrame()
        if _is_time(frame):
            return _without_time_label(text[: found.start()]), frame
    return text.rstrip("; ."), TimeFrame()


def _without_time_label(text: str) -> str:
    bare = re.sub(r"[\s,;.(–-]+(?:thời gian|thời hạn|hạn)[^:;,.]{0,20}:?\s*$", "", text, flags=re.IGNORECASE)
    return bare.rstrip(" ,;.(–-")


def _is_time(frame: TimeFrame) -> bool:
    known = frame.start or frame.due or frame.recurrence is not Recurrence.NONE
    return bool(known) and Assumption.MEANING not in frame.assumptions


def _task(duty: _Duty, place: int) -> DraftTask:
    unit = duty.unit
    mark = duty.step.piece.mark
    label = mark.label if mark.depth is not Depth.BULLET else str(place)
    code = label if label.startswith(f"{unit.mark.label}.") else f"{unit.mark.label}.{label}".strip(".")
    name = re.sub(r"^(?:Giao|Đề nghị|Yêu cầu)\s+", "", unit.mark.rest.rstrip(":. "))
    return DraftTask(
        code=code,
        title=duty.title,
        lines=duty.step.piece.lines,
        section=f"{unit.mark.label}. {unit.mark.rest}",
        leads=names_in(name),
        time_frame=duty.frame,
        confidence=_SURE,
    )
