"""Committees with their members, meetings, who came, and what was concluded."""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from sqlite3 import Row

from dxdesk.domain.meeting import (
    AgendaItem,
    AgendaSource,
    Attendance,
    AttendanceState,
    Committee,
    CommitteeMember,
    Conclusion,
    Meeting,
    MeetingKind,
)
from dxdesk.storage.database import Rows
from dxdesk.storage.values import cells, to_date

MISSING = "meeting.missing"
GONE = "record.missing"


class Meetings:
    """The committees and meetings of all years."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def committees(self) -> tuple[Committee, ...]:
        """Return the committees, in order."""
        found = self._rows.all("SELECT * FROM committee ORDER BY position, id")
        return tuple(Committee(row["name"], row["id"], row["decision"], row["position"]) for row in found)

    def save_committee(self, committee: Committee) -> int:
        """Add (id 0) or change a committee; returns its id."""
        return self._rows.save("committee", committee.id, cells(committee), code=GONE)

    def delete_committee(self, committee_id: int) -> None:
        """Delete a committee with its members; UserError ``committee.in_use`` where it has met."""
        self._rows.delete("committee", committee_id, code=GONE, in_use="committee.in_use")

    def members(self, committee_id: int | None = None) -> tuple[CommitteeMember, ...]:
        """Return the members a committee has or had, in order; without one those of all."""
        sql = "SELECT * FROM member WHERE coalesce(?, committee_id) = committee_id ORDER BY position, id"
        return tuple(map(_member, self._rows.all(sql, committee_id)))

    def save_member(self, member: CommitteeMember) -> int:
        """Add (id 0) or change a member; returns its id."""
        return self._rows.save("member", member.id, cells(member), code=GONE)

    def delete_member(self, member_id: int) -> None:
        """Delete a member, and whether that one came."""
        self._rows.delete("member", member_id, code=GONE)

    def all(self) -> tuple[Meeting, ...]:
        """Return every meeting, latest first."""
        return tuple(map(_meeting, self._rows.all("SELECT * FROM meeting ORDER BY day DESC, id DESC")))

    def get(self, meeting_id: int) -> Meeting:
        """Return a meeting; raises UserError ``meeting.missing``."""
        return _meeting(self._rows.get("meeting", meeting_id, code=MISSING))

    def save(self, meeting: Meeting) -> int:
        """Add (id 0) or change a meeting; returns its id."""
        values = cells(meeting, without=("agenda",)) | {"agenda": _agenda_text(meeting.agenda)}
        return self._rows.save("meeting", meeting.id, values, code=MISSING)

    def delete(self, meeting_id: int) -> None:
        """Delete a meeting with its attendance and conclusions."""
        self._rows.delete("meeting", meeting_id, code=MISSING)

    def attendance(self, meeting_id: int | None = None) -> tuple[Attendance, ...]:
        """Return who came to a meeting; without one, to all of them."""
        sql = "SELECT * FROM attendance WHERE coalesce(?, meeting_id) = meeting_id ORDER BY id"
        return tuple(map(_attendance, self._rows.all(sql, meeting_id)))

    def save_attendance(self, attendance: Attendance) -> int:
        """Say whether a member came, in the place of what was said before; returns the row's id."""
        sql = "SELECT id FROM attendance WHERE meeting_id = ? AND member_id = ?"
        present = self._rows.one(sql, attendance.meeting_id, attendance.member_id)
        return self._rows.save("attendance", present["id"] if present else 0, cells(attendance), code=GONE)

    def clear_attendance(self, meeting_id: int, member_id: int) -> None:
        """Say nothing any more about whether a member came."""
        sql = "DELETE FROM attendance WHERE meeting_id = ? AND member_id = ?"
        self._rows.run(sql, (meeting_id, member_id))

    def conclusions(self, meeting_id: int | None = None) -> tuple[Conclusion, ...]:
        """Return the conclusions of a meeting, in order; without one those of all meetings."""
        sql = (
            "SELECT * FROM conclusion WHERE coalesce(?, meeting_id) = meeting_id "
            "ORDER BY meeting_id, position, id"
        )
        return tuple(map(_conclusion, self._rows.all(sql, meeting_id)))

    def conclusion(self, conclusion_id: int) -> Conclusion:
        """Return a conclusion; raises UserError ``record.missing``."""
        return _conclusion(self._rows.get("conclusion", conclusion_id, code=GONE))

    def save_conclusion(self, conclusion: Conclusion) -> int:
        """Add (id 0) or change a conclusion; returns its id."""
        return self._rows.save("conclusion", conclusion.id, cells(conclusion), code=GONE)

    def delete_conclusion(self, conclusion_id: int) -> None:
        """Delete a conclusion; its task stays."""
        self._rows.delete("conclusion", conclusion_id, code=GONE)

    def days_of_tasks(self) -> Mapping[int, date]:
        """Return the day of the meeting that ordered each task, by the task's id."""
        sql = (
            "SELECT task_id, min(day) AS day FROM conclusion JOIN meeting ON meeting.id = meeting_id "
            "WHERE task_id IS NOT NULL GROUP BY task_id"
        )
        return {row["task_id"]: date.fromisoformat(row["day"]) for row in self._rows.all(sql)}


def _agenda_text(agenda: Iterable[AgendaItem]) -> str:
    told = [{"text": item.text, "source": item.source.value, "task_id": item.task_id} for item in agenda]
    return json.dumps(told, ensure_ascii=False)


def _agenda(text: str) -> tuple[AgendaItem, ...]:
    return tuple(
        AgendaItem(told["text"], AgendaSource(told["source"]), told["task_id"]) for told in json.loads(text)
    )


def _meeting(row: Row) -> Meeting:
    return Meeting(
        id=row["id"],
        plan_id=row["plan_id"],
        committee_id=row["committee_id"],
        kind=MeetingKind(row["kind"]),
        title=row["title"],
        day=date.fromisoformat(row["day"]),
        starts=row["starts"],
        ends=row["ends"],
        place=row["place"],
        chair=row["chair"],
        secretary=row["secretary"],
        agenda=_agenda(row["agenda"]),
        discussion=row["discussion"],
        assessment=row["assessment"],
        note=row["note"],
    )


def _member(row: Row) -> CommitteeMember:
    return CommitteeMember(
        id=row["id"],
        committee_id=row["committee_id"],
        position=row["position"],
        role=row["role"],
        post=row["post"],
        name=row["name"],
        unit_id=row["unit_id"],
        person_id=row["person_id"],
        valid_from=to_date(row["valid_from"]),
        valid_to=to_date(row["valid_to"]),
    )


def _attendance(row: Row) -> Attendance:
    return Attendance(
        id=row["id"],
        meeting_id=row["meeting_id"],
        member_id=row["member_id"],
        state=AttendanceState(row["state"]),
        substitute=row["substitute"],
        note=row["note"],
    )


def _conclusion(row: Row) -> Conclusion:
    return Conclusion(
        id=row["id"],
        meeting_id=row["meeting_id"],
        position=row["position"],
        text=row["text"],
        lead=row["lead"],
        unit_id=row["unit_id"],
        due=to_date(row["due"]),
        task_id=row["task_id"],
    )
