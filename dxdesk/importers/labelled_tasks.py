"""Tasks whose content, units and time stand on label lines below a heading or a bullet."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from dxdesk.domain.draft import DraftTask, Lines
from dxdesk.domain.target_phrase import has_target
from dxdesk.importers.blocks import spanning
from dxdesk.importers.frames import FrameReader
from dxdesk.importers.labels import Field, Labelled, first_inside, labelled, labels_inside
from dxdesk.importers.marks import Depth, mark_of
from dxdesk.importers.names import names_in, roles_in
from dxdesk.importers.outline import Item, Piece
from dxdesk.importers.task_tables import unique_codes
from dxdesk.importers.walk import Step, is_carrying_out, is_no_goal, is_only_goal, steps

_SURE = 0.95
_WITHOUT_TIME = 0.8
_BESIDE = 0.5  # a heading without labels among headings with labels
_LONG_TITLE = 60  # words from which a title ends where the sentence says why
_BECAUSE = re.compile(
    r",\s+(?=(?:phù hợp|nhằm|để|bảo đảm|đảm bảo|góp phần|trên cơ sở|đáp ứng|gắn với|trong đó)\s)"
)
_PENDING = "\u2029"  # behind the value of a label that stood alone: bullets may follow
_SENTENCE = re.compile(r"(?<=[^\s.A-Z]{2})\.\s+(?=[A-ZĐÀ-Ỹ])")
_PARTIES = (Field.LEAD, Field.COORDINATOR)
_CLOSING_FIELDS = (Field.LEAD, Field.COORDINATOR, Field.TIME)


@dataclass(slots=True)
class Group:
    """What stands under a heading up to a set of labels."""

    step: Step  # the heading's step, or that of the first paragraph where there is no heading
    heading: Piece | None
    texts: list[Piece] = field(default_factory=list)
    fields: list[Labelled] = field(default_factory=list)
    last: Piece | None = None
    marked: bool = False  # whether the label lines carry numbers or letters below the heading's

    def has(self, *wanted: Field) -> bool:
        """Tell whether one of the fields is there."""
        return any(one.field in wanted for one in self.fields)

    @property
    def is_task(self) -> bool:
        """Whether the labels assign work; where only duties are listed, a lead and a time are asked for.

        A goal with who answers for it is an indicator.
        """
        if self.heading is not None and is_only_goal(self.step) and has_target(self.heading.mark.rest):
            return False
        if is_carrying_out(self.step):
            return self.has(Field.LEAD) and self.has(Field.TIME)
        return self.has(Field.LEAD) or (self.has(Field.COORDINATOR) and self.has(Field.TIME))


def labelled_tasks(body: Iterable[Item], frames: FrameReader) -> tuple[DraftTask, ...]:
    """Return the tasks told by label lines, in order."""
    groups = list(_groups(body))
    groups = _lifted(groups)
    by_heading: dict[int, list[Group]] = {}
    for group in groups:
        by_heading.setdefault(id(group.heading), []).append(group)
    tasks: list[DraftTask] = []
    for same in by_heading.values():
        tasks.extend(_tasks(same, frames))
    tasks.extend(_beside(groups, by_heading, frames))
    ordered = sorted(tasks, key=lambda task: task.lines.first)
    return unique_codes(_told_apart(ordered))


def _groups(body: Iterable[Item]) -> Iterator[Group]:
    group: Group | None = None
    for step in steps(body):
        piece = step.piece
        found = labelled(piece.text)
        if found:
            if group is None or not _belongs(group, step):
                if group:
                    yield group
                group = Group(step, step.parent)
            group.fields.extend(found)
            group.last = piece
            group.marked = group.marked or piece.mark.depth <= Depth.ITEM
            continue
        if group and _fills_label(group, piece):
            continue
        if group is None or _opens(group, step):
            if group:
                yield group
            group = _opened(step)
        elif group:
            group.texts.append(piece)
        if group:
            _take_inside(group, piece)
    if group:
        yield group


def _belongs(group: Group, step: Step) -> bool:
    return step.parent is group.heading or (group.heading is not None and group.heading in step.path)


def _opened(step: Step) -> Group:
    if step.piece.mark.depth <= Depth.ITEM:
        return Group(step, step.piece)
    return Group(step, step.parent, [step.piece])


def _opens(group: Group, step: Step) -> bool:
    if step.piece.mark.depth <= Depth.ITEM:
        return not _lists_content(group, step)
    return group.has(*_CLOSING_FIELDS)


def _lists_content(group: Group, step: Step) -> bool:
    """Tell whether a lettered item goes on with a content whose numbered labels are not at their end."""
    return (
        step.piece.mark.depth is Depth.ITEM
        and group.marked
        and group.has(Field.CONTENT)
        and not group.has(*_CLOSING_FIELDS)
        and group.heading in step.path
        and not labels_inside(step.piece.text)
    )


def _fills_label(group: Group, piece: Piece) -> bool:
    """Take a paragraph as the value of a label that stands alone on its line."""
    if not group.fields or piece.mark.depth <= Depth.ITEM:
        return False
    last = group.fields[-1]
    open_list = last.value == "" or (piece.mark.depth is Depth.BULLET and last.value.endswith(_PENDING))
    if not open_list or last.field is Field.CONTENT:
        return False
    parts = [part for part in (last.value.rstrip(_PENDING), piece.mark.rest) if part]
    group.fields[-1] = Labelled(last.field, ";\n".join(part.rstrip(".;, ") for part in parts) + _PENDING)
    group.last = piece
    return True


def _take_inside(group: Group, piece: Piece) -> None:
    """Take labels that stand in the middle of an item: "...; đơn vị chủ trì: A; thời gian: Quý I"."""
    found = labels_inside(piece.text)
    if any(one.field is Field.LEAD for one in found) and not group.fields:
        group.fields.extend(found)
        group.last = piece


def _lifted(groups: Sequence[Group]) -> list[Group]:
    """Give labels below the last of several lettered items to the heading above them all."""
    lifted = list(groups)
    for place, group in enumerate(lifted):
        heading = group.heading
        if (
            not group.is_task
            or heading is None
            or heading.mark.depth is not Depth.ITEM
            or not group.step.path
        ):
            continue
        parent = group.step.path[-1]
        items = [
            other
            for other in lifted
            if other.heading is not None
            and other.heading.mark.depth is Depth.ITEM
            and parent in other.step.path
        ]
        if len(items) > 1 and [other for other in items if other.fields] == [items[-1]] == [group]:
            above = Step(parent, group.step.path[:-1])
            texts = [piece for other in items if other.heading for piece in (other.heading, *other.texts)]
            lifted[place] = Group(above, parent, texts, group.fields, group.last)
    return lifted


def _tasks(same: Sequence[Group], frames: FrameReader) -> Iterator[DraftTask]:
    working = [group for group in same if group.is_task]
    heading = same[0].heading
    if not working:
        return
    named = heading is not None and heading.mark.depth >= Depth.NUMBER
    whole = len(working) == 1 and (named or working[0].marked or not working[0].texts)
    if whole and heading is not None:
        texts = [piece for group in same for piece in group.texts]
        yield _task(working[0], _title_of(heading), texts, heading.mark.label, frames, heading)
        return
    for place, group in enumerate(working, start=1):
        first = group.texts[0] if group.texts else heading
        if first is None:
            continue
        label = heading.mark.label if named and heading else ""
        title, rest = _shortened(_title_of(first) if _assigns_inside(first.text) else first.mark.rest)
        kept = [replace(first, text=rest), *group.texts[1:]] if rest else group.texts[1:]
        code = (
            f"{label}.{place}"
            if label
            else first.mark.label
            if first.mark.depth <= Depth.ITEM
            else str(place)
        )
        yield _task(group, title, kept, code, frames, first)


def _title_of(heading: Piece) -> str:
    before = heading.text[: first_inside(heading.text)] if _assigns_inside(heading.text) else heading.text
    return mark_of(before).rest.rstrip(":;,. (" if before != heading.text else ":; ").strip()


def _assigns_inside(text: str) -> bool:
    return any(one.field is Field.LEAD for one in labels_inside(text))


def _shortened(text: str) -> tuple[str, str]:
    """Return the first sentence as a title; a very long one ends where it says what it is for."""
    parts = _SENTENCE.split(text, maxsplit=1)
    title, rest = parts[0], parts[1] if len(parts) > 1 else ""
    if rest:
        title += "."
    if len(title.split()) > _LONG_TITLE:
        halves = _BECAUSE.split(title, maxsplit=1)
        if len(halves) > 1:
            return halves[0], text
    return title, text if rest else ""


def _task(
    group: Group, title: str, texts: Sequence[Piece], code: str, frames: FrameReader, first: Piece
) -> DraftTask:
    values = {kind: _values(group, kind) for kind in Field}
    leads, coordinators = _parties(values[Field.LEAD], values[Field.COORDINATOR])
    content = [*values[Field.CONTENT], *(piece.text for piece in texts)]
    time = "; ".join(dict.fromkeys(values[Field.TIME]))
    return DraftTask(
        code=code,
        title=title,
        lines=spanning(first.lines, (group.last or first).lines),
        content="\n".join(content),
        section=_section(group, first),
        leads=leads,
        coordinators=coordinators,
        time_frame=frames.read(time),
        product="; ".join(values[Field.PRODUCT]),
        confidence=_SURE if leads and time else _WITHOUT_TIME,
    )


def _section(group: Group, first: Piece) -> str:
    """Return the section a task stands in; a heading that is the task itself is none."""
    above = tuple(piece for piece in group.step.path if piece is not group.heading)
    if group.heading is not None and first is not group.heading:
        above = (*above, group.heading)
    return Step(group.step.piece, above).section


def _values(group: Group, kind: Field) -> list[str]:
    return [
        one.value.rstrip(_PENDING).strip() for one in group.fields if one.field is kind and one.value.strip()
    ]


def _parties(leads: Sequence[str], coordinators: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    found = [roles_in(value) for value in leads]
    lead = tuple(name for names, _ in found for name in names)
    beside = [name for _, names in found for name in names]
    beside += [name for value in coordinators for name in names_in(value)]
    return tuple(dict.fromkeys(lead)), tuple(dict.fromkeys(beside))


def _beside(
    groups: Sequence[Group], by_heading: dict[int, list[Group]], frames: FrameReader
) -> Iterator[DraftTask]:
    """Yield headings that name nobody among sisters that do."""
    sisters: dict[int, list[list[Group]]] = {}
    for same in by_heading.values():
        heading = same[0].heading
        if heading is not None and heading.mark.depth is Depth.NUMBER and same[0].step.path:
            sisters.setdefault(id(same[0].step.path[-1]), []).append(same)
    for row in sisters.values():
        working = [same for same in row if any(group.is_task for group in same)]
        idle = [same for same in row if not any(group.has(*_PARTIES) for group in same)]
        if len(working) >= 2 and len(working) > len(idle):
            yield from (
                _bare(same, frames)
                for same in idle
                if not is_no_goal(same[0].step) and not _has_children(same, groups)
            )


def _has_children(same: Sequence[Group], groups: Sequence[Group]) -> bool:
    return any(same[0].heading in group.step.path for group in groups)


def _bare(same: Sequence[Group], frames: FrameReader) -> DraftTask:
    heading = same[0].heading or same[0].step.piece
    texts = [piece for group in same for piece in group.texts]
    values = {kind: [text for group in same for text in _values(group, kind)] for kind in Field}
    last = [piece for group in same for piece in (*group.texts, group.last) if piece]
    return DraftTask(
        code=heading.mark.label,
        title=_title_of(heading),
        lines=spanning(heading.lines, max((piece.lines for piece in last), key=_end, default=heading.lines)),
        content="\n".join([*values[Field.CONTENT], *(piece.text for piece in texts)]),
        section=Step(heading, same[0].step.path).section,
        time_frame=frames.read("; ".join(dict.fromkeys(values[Field.TIME]))),
        product="; ".join(values[Field.PRODUCT]),
        confidence=_BESIDE,
    )


def _end(lines: Lines) -> int:
    return lines.last


def _told_apart(tasks: Sequence[DraftTask]) -> list[DraftTask]:
    """Put the section's numeral before codes that several sections use."""
    sections: dict[str, set[str]] = {}
    for task in tasks:
        sections.setdefault(task.code, set()).add(task.section)
    return [
        replace(task, code=f"{task.section.split('.')[0]}.{task.code}")
        if len(sections[task.code]) > 1 and task.section
        else task
        for task in tasks
    ]
