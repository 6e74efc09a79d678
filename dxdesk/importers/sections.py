"""The text of a plan kept in order: sections with their codes, headings and paragraphs."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from dxdesk.domain.draft import DraftTask, Lines
from dxdesk.domain.plan import PlanSection
from dxdesk.importers.labels import starts_with_label
from dxdesk.importers.marks import Depth
from dxdesk.importers.outline import Item, Piece
from dxdesk.importers.similar import overlap
from dxdesk.importers.walk import Step, code_of, is_work, steps

_LONGEST_HEADING = 220
_INLINE = re.compile(r":\s+(?=\S)")
_INLINE_WITHIN = 130
_HEADING_CONFIDENCE = 0.4
_SAME_WORK = 0.7


@dataclass(slots=True)
class _Section:
    """A section being gathered."""

    code: str
    heading: str
    lines: Lines
    depth: Depth
    step: Step
    paragraphs: list[str] = field(default_factory=list)
    end: int = 0


def sections_of(body: Iterable[Item], tasks: Sequence[DraftTask]) -> tuple[PlanSection, ...]:
    """Return the sections in order; what became a task is not told twice."""
    gathered = _gathered(body)
    for place, section in enumerate(gathered):
        if section.heading.endswith(".") and not section.paragraphs and not _is_parent(gathered, place):
            section.heading, section.paragraphs = "", [section.heading]
    kept = [section for section in gathered if not _inside_task(section.lines, tasks)]
    return tuple(
        PlanSection(code=section.code, heading=section.heading, text="\n".join(section.paragraphs))
        for section in kept
        if section.heading or section.paragraphs
    )


def headings_of(body: Iterable[Item], tasks: Sequence[DraftTask]) -> tuple[DraftTask, ...]:
    """Return the headings of work that are no tasks yet, to be offered as such."""
    sections = [section for section in _gathered(body) if section.heading]
    offered = [
        section
        for place, section in enumerate(sections)
        if section.depth in (Depth.NUMBER, Depth.SUBNUMBER)
        and is_work(section.step)
        and not _is_parent(sections, place)
        and not _is_told(section, tasks)
    ]
    return tuple(
        DraftTask(
            code=section.code,
            title=section.heading.rstrip(":"),
            lines=Lines(section.lines.first, max(section.end, section.lines.last)),
            content="\n".join(section.paragraphs),
            section=section.step.section,
            confidence=_HEADING_CONFIDENCE,
        )
        for section in offered
    )


def _is_parent(sections: Sequence[_Section], place: int) -> bool:
    following = sections[place + 1] if place + 1 < len(sections) else None
    return following is not None and following.depth > sections[place].depth


def _is_told(section: _Section, tasks: Sequence[DraftTask]) -> bool:
    """Tell whether a heading's work is among the tasks already, here or in a table."""
    return _inside_task(section.lines, tasks) or any(
        section.lines.first <= task.lines.first <= section.end
        or overlap(section.heading, task.title) >= _SAME_WORK
        for task in tasks
    )


def _inside_task(lines: Lines, tasks: Sequence[DraftTask]) -> bool:
    return any(task.lines.first <= lines.first <= task.lines.last for task in tasks)


def _gathered(body: Iterable[Item]) -> list[_Section]:
    sections: list[_Section] = []
    for step in steps(body):
        piece = step.piece
        if piece.mark.depth <= Depth.SUBNUMBER and _is_heading(step):
            sections.append(_opened(step))
        elif sections:
            sections[-1].paragraphs.append(piece.text)
            sections[-1].end = piece.lines.last
        else:
            sections.append(_Section("", "", piece.lines, Depth.NONE, step, [piece.text]))
    return sections


def _is_heading(step: Step) -> bool:
    """Tell whether a marked paragraph opens a section; label lines such as 1.2. do not."""
    return not starts_with_label(step.piece.text)


def _opened(step: Step) -> _Section:
    piece = step.piece
    heading, text = _split(piece)
    code = code_of((*step.path, piece)) or piece.mark.label
    return _Section(
        code=code,
        heading=heading,
        lines=piece.lines,
        depth=piece.mark.depth,
        step=step,
        paragraphs=[text] if text else [],
        end=piece.lines.last,
    )


def _split(piece: Piece) -> tuple[str, str]:
    """Return heading and text of a numbered paragraph; a heading before its text keeps the colon."""
    rest = piece.mark.rest
    found = _INLINE.search(rest, 0, _INLINE_WITHIN)
    if found and piece.mark.depth > Depth.ROMAN:
        return rest[: found.start() + 1], rest[found.end() :]
    sentences = rest.rstrip(".;:").count(". ")
    if len(rest) <= _LONGEST_HEADING and not sentences and not rest.endswith((";", "./.")):
        return rest, ""
    return "", rest
