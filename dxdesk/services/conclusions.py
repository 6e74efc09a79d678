"""Conclusions of meetings: each becomes a task of the plan in the same action."""

import re
from dataclasses import replace
from datetime import date, timedelta

from dxdesk.documents.wording import Wording
from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.domain.meeting import Conclusion, Meeting
from dxdesk.domain.task import Assumption, Recurrence, Task, TaskOrigin, TimeFrame
from dxdesk.domain.time_phrase import parse_time_phrase
from dxdesk.domain.unit import Party
from dxdesk.domain.vietnamese import clean, fold
from dxdesk.domain.vn_format import format_date, parse_date
from dxdesk.services import wordings
from dxdesk.services.in_force import NameBook, name_book
from dxdesk.services.meetings import named
from dxdesk.storage.data_file import DataFile

CODE = "KL"  # conclusions stand beside the plan's own numbers as KL1, KL2, ...
_DAY_AND_MONTH = re.compile(r"(?:ngày\s*)?([0-9]{1,2})\s*[/.-]\s*([0-9]{1,2})")
_NEXT_YEAR = timedelta(days=183)  # how far ahead "15/1" said in December may lie


def read_due(text: str, *, meeting: Meeting, by: str) -> TimeFrame:
    """Read when something is due: "15/4", "15/4/2024" or a time phrase; nothing is no due date.

    ``by`` are the words a bare day is written with, with {day}. Raises UserError ``meeting.due`` for what
    says no time, and ``meeting.due_past`` for a day before the meeting.
    """
    bare = " ".join(text.split())
    if not bare:
        return TimeFrame(start=meeting.day)
    try:
        day = _day(bare, meeting.day)
    except ValueError:
        raise UserError("meeting.due", text=bare) from None
    if day is not None:
        _check_ahead(day, meeting, bare)
        return TimeFrame(phrase=by.format(day=format_date(day)), start=meeting.day, due=day)
    return _of_phrase(bare, meeting)


def _day(text: str, meeting_day: date) -> date | None:
    """Read a bare day; None for other words, ValueError for a day that does not exist."""
    if found := _DAY_AND_MONTH.fullmatch(text.lower()):
        day = date(meeting_day.year, int(found[2]), int(found[1]))
        if day >= meeting_day:
            return day
        later = date(meeting_day.year + 1, int(found[2]), int(found[1]))
        return later if later - meeting_day <= _NEXT_YEAR else day
    if not text.replace("ngày", "").strip().replace("/", "").replace("-", "").replace(".", "").isdecimal():
        return None
    return parse_date(text)


def _of_phrase(text: str, meeting: Meeting) -> TimeFrame:
    frame = parse_time_phrase(text, plan_year=meeting.day.year, issued_on=meeting.day)
    if frame.due is None and frame.recurrence is Recurrence.NONE:
        raise UserError("meeting.due", text=text)
    if frame.due is not None:
        _check_ahead(frame.due, meeting, text)
    start = max(frame.start or meeting.day, meeting.day)
    assumed = tuple(item for item in frame.assumptions if item is not Assumption.OPEN_START)
    return replace(frame, start=start, assumptions=assumed)


def _check_ahead(day: date, meeting: Meeting, text: str) -> None:
    if day < meeting.day:
        raise UserError("meeting.due_past", text=text, day=meeting.day)


def party_named(book: NameBook, text: str) -> Party:
    """Return the unit or group that bears a name, a short name or an alias; else the words alone."""
    bare = clean(text)
    wanted = fold(bare)
    for unit in book.units.values():
        if unit.valid_on(book.day) and wanted in map(fold, (unit.name, unit.short, *unit.aliases)):
            return Party(unit.name, unit_id=unit.id)
    for group in book.groups.values():
        if wanted in map(fold, (group.name, *group.aliases)):
            return Party(group.name, group_id=group.id)
    return Party(bare)


def conclude(data: DataFile, *, meeting_id: int, text: str, lead: str = "", due: str = "") -> Change:
    """Take down a conclusion; it is saved and becomes a task of the meeting's plan at once.

    Raises UserError ``meeting.conclusion_empty``, ``meeting.due`` and ``meeting.due_past``.
    """
    meeting = data.meetings.get(meeting_id)
    wording = wordings.in_force(data, meeting.day)
    conclusion, party, frame = _read(data, meeting, wording, text, lead, due)
    taken = data.meetings.conclusions(meeting_id)
    position = max((found.position for found in taken), default=0) + 1
    with data.action(f"Ghi kết luận {len(taken) + 1} của {named(meeting)}") as done:
        task_id = None
        if meeting.plan_id is not None:
            task_id = data.tasks.save(_task(data, meeting, wording, conclusion.text, party, frame))
        data.meetings.save_conclusion(replace(conclusion, position=position, task_id=task_id))
    return done.change


def amend(data: DataFile, *, conclusion_id: int, text: str, lead: str = "", due: str = "") -> Change:
    """Change a conclusion; its task changes with it."""
    old = data.meetings.conclusion(conclusion_id)
    meeting = data.meetings.get(old.meeting_id)
    wording = wordings.in_force(data, meeting.day)
    conclusion, party, frame = _read(data, meeting, wording, text, lead, due)
    with data.action(f"Sửa kết luận của {named(meeting)}") as done:
        data.meetings.save_conclusion(
            replace(conclusion, id=old.id, position=old.position, task_id=old.task_id)
        )
        if old.task_id is not None:
            task = data.tasks.get(old.task_id)
            leads = (party,) if party.text else ()
            data.tasks.save(replace(task, title=conclusion.text, leads=leads, time_frame=frame))
    return done.change


def delete(data: DataFile, *, conclusion_id: int) -> Change:
    """Delete a conclusion with its task; UserError ``meeting.reported`` once progress was written down."""
    found = data.meetings.conclusion(conclusion_id)
    meeting = data.meetings.get(found.meeting_id)
    if found.task_id is not None:
        plan_id = data.tasks.get(found.task_id).plan_id
        if data.tasks.entries_of_plan(plan_id).get(found.task_id):
            raise UserError("meeting.reported")
    with data.action(f"Xóa kết luận của {named(meeting)}") as done:
        data.meetings.delete_conclusion(conclusion_id)
        if found.task_id is not None:
            data.tasks.delete(found.task_id)
    return done.change


def due_text(data: DataFile, conclusion: Conclusion) -> str:
    """Return when a conclusion is due, as it is typed."""
    if conclusion.task_id is not None:
        frame = data.tasks.get(conclusion.task_id).time_frame
        by = _by(wordings.in_force(data, data.meetings.get(conclusion.meeting_id).day))
        if frame.due is None or frame.phrase != by.format(day=format_date(frame.due)):
            return frame.phrase
    return format_date(conclusion.due) if conclusion.due else ""


def _by(wording: Wording) -> str:
    words = wording.say("prefill.by", day="{day}")
    return words[:1].upper() + words[1:]


def _read(
    data: DataFile, meeting: Meeting, wording: Wording, text: str, lead: str, due: str
) -> tuple[Conclusion, Party, TimeFrame]:
    bare = " ".join(clean(text).split())
    if not bare:
        raise UserError("meeting.conclusion_empty")
    party = party_named(name_book(data, meeting.day), lead) if lead.strip() else Party("")
    frame = read_due(due, meeting=meeting, by=_by(wording))
    found = Conclusion(meeting.id, bare, lead=party.text, unit_id=party.unit_id, due=frame.due)
    return found, party, frame


def _task(
    data: DataFile, meeting: Meeting, wording: Wording, text: str, party: Party, frame: TimeFrame
) -> Task:
    tasks = data.tasks.of_plan(meeting.plan_id or 0)
    numbers = [
        int(task.code.removeprefix(CODE))
        for task in tasks
        if task.code.startswith(CODE) and task.code.removeprefix(CODE).isdecimal()
    ]
    return Task(
        title=text,
        plan_id=meeting.plan_id or 0,
        code=f"{CODE}{max(numbers, default=0) + 1}",
        section=wording.say("meeting.section", day=format_date(meeting.day)),
        leads=(party,) if party.text else (),
        time_frame=frame,
        origin=TaskOrigin.MEETING,
        position=max((task.position for task in tasks), default=0) + 1,
    )
