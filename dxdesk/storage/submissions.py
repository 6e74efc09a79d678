"""What units were asked for, how they were reminded, and what came back."""

from collections import defaultdict
from datetime import date
from sqlite3 import Row

from dxdesk.domain.submission import Channel, Reminder, Submission
from dxdesk.storage.database import Rows
from dxdesk.storage.values import Cell, cells, to_date

MISSING = "record.missing"


class Submissions:
    """The units' reports of all plans, each with its reminders."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def of_plan(self, plan_id: int) -> tuple[Submission, ...]:
        """Return every submission of a plan, in the order they were asked for."""
        return self._found("plan_id = ?", plan_id)

    def of_period(self, plan_id: int, period: str) -> tuple[Submission, ...]:
        """Return the submissions of a collection."""
        return self._found("plan_id = ? AND period = ?", plan_id, period)

    def of_unit(self, plan_id: int, period: str, unit_id: int) -> Submission | None:
        """Return a unit's submission for a collection; None where there is none yet."""
        found = self._found("plan_id = ? AND period = ? AND unit_id = ?", plan_id, period, unit_id)
        return found[0] if found else None

    def get(self, submission_id: int) -> Submission:
        """Return a submission; raises UserError ``record.missing``."""
        row = self._rows.get("submission", submission_id, code=MISSING)
        return _submission(row, self._reminders("submission.id = ?", submission_id).get(submission_id, ()))

    def _found(self, where: str, *values: Cell) -> tuple[Submission, ...]:
        reminders = self._reminders(where, *values)
        sql = f"SELECT * FROM submission WHERE {where} ORDER BY id"  # noqa: S608  # words of this class
        return tuple(_submission(row, reminders.get(row["id"], ())) for row in self._rows.all(sql, *values))

    def _reminders(self, where: str, *values: Cell) -> dict[int, tuple[Reminder, ...]]:
        sql = (
            "SELECT reminder.* FROM reminder JOIN submission ON submission.id = submission_id "  # noqa: S608  # as above
            f"WHERE {where} ORDER BY day, reminder.id"
        )
        found: dict[int, list[Reminder]] = defaultdict(list)
        for row in self._rows.all(sql, *values):
            found[row["submission_id"]].append(_reminder(row))
        return {submission_id: tuple(reminders) for submission_id, reminders in found.items()}

    def save(self, submission: Submission) -> int:
        """Add (id 0) or change a submission; its reminders are added apart. Returns its id."""
        values = cells(submission, without=("reminders",))
        return self._rows.save("submission", submission.id, values, code=MISSING)

    def delete(self, submission_id: int) -> None:
        """Delete a submission with its reminders; the file that came stays."""
        self._rows.delete("submission", submission_id, code=MISSING)

    def add_reminder(self, reminder: Reminder) -> int:
        """Add a reminder; returns its id, raises UserError ``record.missing``."""
        self._rows.get("submission", reminder.submission_id, code=MISSING)
        values: dict[str, Cell] = {"day": reminder.on.isoformat(), **cells(reminder, without=("on",))}
        return self._rows.insert("reminder", values)

    def delete_reminder(self, reminder_id: int) -> None:
        """Delete a reminder."""
        self._rows.delete("reminder", reminder_id, code=MISSING)


def _submission(row: Row, reminders: tuple[Reminder, ...]) -> Submission:
    return Submission(
        id=row["id"],
        plan_id=row["plan_id"],
        period=row["period"],
        unit_id=row["unit_id"],
        asked_on=to_date(row["asked_on"]),
        received_on=to_date(row["received_on"]),
        imported_on=to_date(row["imported_on"]),
        channel=Channel(row["channel"]),
        form_version=row["form_version"],
        attachment_id=row["attachment_id"],
        note=row["note"],
        reminders=reminders,
        left_open=row["left_open"],
    )


def _reminder(row: Row) -> Reminder:
    return Reminder(
        id=row["id"],
        submission_id=row["submission_id"],
        on=date.fromisoformat(row["day"]),
        channel=Channel(row["channel"]),
        whom=row["whom"],
        document_id=row["document_id"],
        note=row["note"],
    )
