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
_TIME = re.compile(
    r"(?:^|[\s,;.(–-]+)(?P<phrase>(?:(?:thoi gian|thoi han)(?: thuc hien| hoan thanh)?\s*:?\s*|hoan thanh\s+|xong\s+|thuc hien\s+)?"
    r"(?:truoc|cham nhat|trong|tu|den|quy|qui|thang|ngay|nam|ca nam|hang|hoc ky|dau nam|cuoi nam|giua|6 thang|thuong xuyen|"
    r"dinh ky|xong truoc|\d{1,2}/\d{1,2})(?![a-z])[^;.()]{0,60})\)?\s*[.;]?\s*$"
)
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
            title, frame = _timed(step.piece.mark.rest, frames)
            yield _Duty(step, unit, title, frame)


def _is_unit(piece: Piece) -> bool:
    text = piece.mark.rest.rstrip(":. ")
    bare = text[len(found[0]) :] if (found := _LEADING.match(fold_letters(text))) else text
    return is_unit_name(bare) and len(bare) < _LONGEST_NAME


def _timed(text: str, frames: FrameReader) -> tuple[str, TimeFrame]:
    """Return the text without the time at its end, and the time."""
    for found in _TIME.finditer(fold_letters(text)):
        phrase = without_end(text[found.start("phrase") : found.end("phrase")])
        frame = frames.read(re.sub(r"^(?:Thời gian|Thời hạn|thời gian|thời hạn)[^:]{0,20}:\s*", "", phrase))
        if _is_time(frame):
            return text[: found.start()].rstrip(" ,;.(–-"), frame
    return text.rstrip("; ."), TimeFrame()


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
