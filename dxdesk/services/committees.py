"""Committees: who belongs to them on a day, and who came how often."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.domain.meeting import Attendance, AttendanceState, Committee, CommitteeMember, Meeting
from dxdesk.storage.data_file import DataFile


@dataclass(frozen=True, slots=True)
class AttendanceRow:
    """How often a member came in a year, over the meetings whose attendance was noted."""

    member: CommitteeMember
    meetings: int
    present: int
    substituted: int
    excused: int
    absent: int

    @property
    def missed(self) -> int:
        """How often neither the member nor a substitute came."""
        return self.excused + self.absent


def save_committee(data: DataFile, committee: Committee) -> Change:
    """Add (id 0) or change a committee; UserError ``committee.name_empty`` without a name."""
    if not committee.name.strip():
        raise UserError("committee.name_empty")
    with data.action(f"{'Sửa' if committee.id else 'Thêm'} {committee.name}") as done:
        data.meetings.save_committee(committee)
    return done.change


def found(data: DataFile, committee: Committee, *, first_post: str) -> Change:
    """Add a committee with its first seat, as one action."""
    with data.action(f"Thêm {committee.name}") as done:
        board_id = max(save_committee(data, committee).ids("committee"))
        save_member(data, CommitteeMember(board_id, first_post, role="Trưởng ban", position=1))
    return done.change


def delete_committee(data: DataFile, *, committee_id: int) -> Change:
    """Delete a committee that has not met, with its members; else UserError ``committee.in_use``."""
    name = next((found.name for found in data.meetings.committees() if found.id == committee_id), "")
    with data.action(f"Xóa {name}") as done:
        data.meetings.delete_committee(committee_id)
    return done.change


def save_member(data: DataFile, member: CommitteeMember) -> Change:
    """Add (id 0) or change a member; UserError ``member.post_empty`` or ``unit.dates``."""
    if not member.spoken.strip():
        raise UserError("member.post_empty")
    if member.valid_from and member.valid_to and member.valid_from > member.valid_to:
        raise UserError("unit.dates")
    with data.action(f"{'Sửa' if member.id else 'Thêm'} thành viên {member.post or member.name}") as done:
        data.meetings.save_member(member)
    return done.change


def delete_member(data: DataFile, *, member_id: int) -> Change:
    """Delete a member; UserError ``member.attended`` for one whose attendance was noted."""
    if any(said.member_id == member_id for said in data.meetings.attendance()):
        raise UserError("member.attended")
    found = next((one for one in data.meetings.members() if one.id == member_id), None)
    with data.action(f"Xóa thành viên {found.post or found.name if found else ''}".rstrip()) as done:
        data.meetings.delete_member(member_id)
    return done.change


def members_on(data: DataFile, *, committee_id: int | None, day: date) -> tuple[CommitteeMember, ...]:
    """Return who belongs to a committee on a day, in order; nobody without a committee."""
    if committee_id is None:
        return ()
    return tuple(member for member in data.meetings.members(committee_id) if member.valid_on(day))


def attendance_of_year(
    data: DataFile, *, committee_id: int, year: int, until: date | None = None
) -> tuple[AttendanceRow, ...]:
    """Return how often each member came to a committee's meetings of a year, most often missing first."""
    held = {
        meeting.id: meeting
        for meeting in data.meetings.all()
        if meeting.committee_id == committee_id
        and meeting.day.year == year
        and (until is None or meeting.day <= until)
    }
    said: dict[int, list[Attendance]] = defaultdict(list)
    for one in data.meetings.attendance():
        if one.meeting_id in held:
            said[one.member_id].append(one)
    rows = [_row(member, said[member.id]) for member in _seated(data, committee_id, held.values(), said)]
    return tuple(sorted(rows, key=lambda row: (-row.absent, -row.missed, row.member.position)))


def _seated(
    data: DataFile, committee_id: int, held: Iterable[Meeting], said: dict[int, list[Attendance]]
) -> list[CommitteeMember]:
    days = [meeting.day for meeting in held]
    return [
        member
        for member in data.meetings.members(committee_id)
        if said.get(member.id) or any(member.valid_on(day) for day in days)
    ]


def _row(member: CommitteeMember, said: list[Attendance]) -> AttendanceRow:
    counts = Counter(one.state for one in said)
    return AttendanceRow(
        member=member,
        meetings=len(said),
        present=counts[AttendanceState.PRESENT],
        substituted=counts[AttendanceState.SUBSTITUTE],
        excused=counts[AttendanceState.EXCUSED],
        absent=counts[AttendanceState.ABSENT],
    )
