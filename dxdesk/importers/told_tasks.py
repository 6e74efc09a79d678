"""Tasks told in running prose: "Giao Phòng X chủ trì, phối hợp với Y rà soát ...; hoàn thành trước ..."."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from dxdesk.domain.draft import DraftTask
from dxdesk.domain.vietnamese import fold_letters
from dxdesk.importers.frames import FrameReader
from dxdesk.importers.marks import Depth
from dxdesk.importers.names import is_unit_name, looks_like_unit, names_in
from dxdesk.importers.outline import Item, Piece
from dxdesk.importers.task_tables import unique_codes
from dxdesk.importers.unit_tasks import timed
from dxdesk.importers.walk import Step, is_work, steps

_SURE = 0.6
_LEADS = re.compile(
    r"(?:^|(?<=[.;:]\s))(?P<told>(?:giao|de nghi|yeu cau)\s+(?:cho\s+)?)?(?P<lead>[^.;:]{2,90}?)\s+"
    r"(?:la (?:co quan|don vi) )?chu tri(?:,|\s+va|,\s+va)?\s+(?:phoi hop\s+(?:chat che\s+)?(?:voi|cung)\s+"
    r"(?P<beside>[^.;:]{2,200}))?"
)
_EVERYBODY = re.compile(r"^(?:tat ca |toan the )?(?:cac|moi)\s")
_LONGEST_TITLE = 260


@dataclass(frozen=True, slots=True)
class _Told:
    """A paragraph that says who leads the work it tells, and where it says so."""

    step: Step
    start: int
    leads: tuple[str, ...]
    coordinators: tuple[str, ...]


def told_tasks(body: Iterable[Item], frames: FrameReader) -> tuple[DraftTask, ...]:
    """Return the work that a sentence gives to a unit, where work is set out and not carried out."""
    walked = list(steps(body))
    found = [told for step in walked if is_work(step) if (told := _told(step))]
    return unique_codes([_task(told, found, frames) for told in found])


def _told(step: Step) -> _Told | None:
    text = step.piece.mark.rest
    for found in _LEADS.finditer(fold_letters(text)):
        lead = text[slice(*found.span("lead"))]
        if not (is_unit_name(lead) or (found["told"] and looks_like_unit(lead))):
            continue
        if _EVERYBODY.match(fold_letters(lead)) and not found["told"]:
            continue
        beside = text[slice(*found.span("beside"))] if found["beside"] else ""
        return _Told(step, found.start(), names_in(lead), names_in(beside))
    return None


def _task(told: _Told, others: Iterable[_Told], frames: FrameReader) -> DraftTask:
    piece, text = told.step.piece, told.step.piece.mark.rest
    work, frame = timed(text[told.start :], frames)
    heading = _heading(told, others)
    title = text[: told.start].strip() or (heading.mark.rest if heading else work)
    label = piece.mark.label if piece.mark.depth <= Depth.ITEM else ""
    return DraftTask(
        code=label or (heading.mark.label if heading else "") or told.step.code or "1",
        title=title.rstrip(" .:;")[:_LONGEST_TITLE],
        lines=piece.lines,
        content=text,
        section=told.step.section,
        leads=told.leads,
        coordinators=told.coordinators,
        time_frame=frame,
        confidence=_SURE,
    )


def _heading(told: _Told, others: Iterable[_Told]) -> Piece | None:
    """Return the numbered heading right above, where it holds one such sentence."""
    parent = told.step.parent
    if parent is None or parent.mark.depth < Depth.NUMBER or told.step.piece.mark.depth <= Depth.ITEM:
        return None
    return parent if sum(other.step.parent is parent for other in others) == 1 else None
