"""Asking by letter and chasing: letters, the list of silent units, reminders and a text to paste."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from dxdesk.documents.blocks import OfficialDocument
from dxdesk.documents.silent_list import reminder_text as text_of_reminder
from dxdesk.documents.silent_list import silent_list as list_of_silent
from dxdesk.domain.change import Change
from dxdesk.domain.document import Document
from dxdesk.domain.errors import UserError
from dxdesk.domain.office import OfficeSigner
from dxdesk.domain.plan import Plan
from dxdesk.domain.submission import Channel, Reminder, Submission
from dxdesk.services import layouts, letters, wordings
from dxdesk.services.collection import Board, UnitRow, board
from dxdesk.services.duties import collection
from dxdesk.services.letters import LETTER_KIND, Letter, LetterKind
from dxdesk.services.reports import word_bytes
from dxdesk.services.submissions import submission_of
from dxdesk.storage.data_file import DataFile


def silent(data: DataFile, *, plan: Plan, period_key: str, today: date) -> tuple[UnitRow, ...]:
    """Return the units that are waited for: asked, or owing something, and nothing has come."""
    return board(data, plan=plan, period_key=period_key, today=today).silent


def add_reminders(
    data: DataFile,
    *,
    plan: Plan,
    period_key: str,
    unit_ids: Sequence[int],
    on: date,
    channel: Channel,
    whom: str = "",
    document_id: int | None = None,
    note: str = "",
) -> Change:
    """Write down that units were chased, as one action."""
    item = collection(data, plan=plan, period_key=period_key, today=on)
    with data.action(f"Đôn đốc {len(unit_ids)} đơn vị, {item.short}") as done:
        for unit_id in unit_ids:
            known = submission_of(data, plan=plan, period_key=item.key, unit_id=unit_id)
            submission_id = known.id or data.submissions.save(known)
            data.submissions.add_reminder(
                Reminder(submission_id, on, channel, whom=whom, document_id=document_id, note=note)
            )
    return done.change


def delete_reminder(data: DataFile, *, reminder_id: int) -> Change:
    """Take a reminder out of the log."""
    with data.action("Xóa một lần đôn đốc") as done:
        data.submissions.delete_reminder(reminder_id)
    return done.change


def ask_letter(
    data: DataFile,
    *,
    plan: Plan,
    period_key: str,
    today: date,
    unit_ids: Sequence[int] = (),
    signer: OfficeSigner | None = None,
) -> Letter:
    """Compose the letter that asks units for their reports; without ``unit_ids`` all that are asked."""
    found = board(data, plan=plan, period_key=period_key, today=today)
    rows = _chosen(found.rows, unit_ids)
    taken = letters.snapshot(data, found, rows, signer=signer, open_only=False)
    return letters.asking(taken, found.item.key, wordings.in_force(data, today), layouts.in_force(data))


def chase_letter(
    data: DataFile,
    *,
    plan: Plan,
    period_key: str,
    today: date,
    answer_by: date,
    unit_ids: Sequence[int] = (),
    signer: OfficeSigner | None = None,
) -> Letter:
    """Compose one letter to silent units with their list; without ``unit_ids`` to all of them."""
    found, rows = _silent(data, plan, period_key, today, unit_ids)
    taken = letters.chase_snapshot(data, found, rows, answer_by=answer_by, signer=signer)
    return letters.chasing(taken, found.item.key, wordings.in_force(data, today), layouts.in_force(data))


def chase_letters(
    data: DataFile,
    *,
    plan: Plan,
    period_key: str,
    today: date,
    answer_by: date,
    unit_ids: Sequence[int] = (),
    signer: OfficeSigner | None = None,
) -> tuple[Letter, ...]:
    """Compose one letter to each silent unit."""
    found, rows = _silent(data, plan, period_key, today, unit_ids)
    taken = letters.chase_snapshot(data, found, rows, answer_by=answer_by, signer=signer)
    wording, layout = wordings.in_force(data, today), layouts.in_force(data)
    return tuple(letters.chasing(taken, found.item.key, wording, layout, one=row.unit.id) for row in rows)


def silent_list(
    data: DataFile, *, plan: Plan, period_key: str, today: date, answer_by: date | None = None
) -> OfficialDocument:
    """Compose the list of the units that are waited for, to be printed."""
    found = board(data, plan=plan, period_key=period_key, today=today)
    taken = letters.chase_snapshot(data, found, found.silent, answer_by=answer_by or today)
    return list_of_silent(taken, wordings.in_force(data, today))


def reminder_text(
    data: DataFile, *, plan: Plan, period_key: str, today: date, answer_by: date, unit_id: int = 0
) -> str:
    """Return a text to paste into a message: to one unit, or to all silent ones."""
    found, rows = _silent(data, plan, period_key, today, (unit_id,) if unit_id else ())
    taken = letters.chase_snapshot(data, found, rows, answer_by=answer_by)
    unit = next((unit for unit in taken.asked.units if unit.id == unit_id), None)
    return text_of_reminder(taken, wordings.in_force(data, today), unit)


def keep_letter(data: DataFile, letter: Letter, *, plan: Plan, now: datetime) -> Change:
    """Keep a letter as a draft and write down what it does: units asked, or chased by it; one action."""
    content = word_bytes(letter.document)
    verb = "Lập công văn đề nghị" if letter.kind is LetterKind.ASK else "Lập công văn đôn đốc"
    with data.action(f"{verb} {len(letter.unit_ids)} đơn vị") as done:
        document_id = data.documents.save(
            Document(
                kind=LETTER_KIND,
                title=letter.title,
                plan_id=plan.id,
                period=letter.period_key,
                symbol=letter.symbol,
                created_at=now.isoformat(timespec="seconds"),
                attachment_id=data.attachments.add(f"{letter.file_stem}.docx", content),
                sha256=hashlib.sha256(content).hexdigest(),
                made_from=letter.made_from,
            )
        )
        _write_down(data, letter, plan, now.date(), document_id)
    return done.change


def keep_letters(data: DataFile, made: Sequence[Letter], *, plan: Plan, now: datetime) -> Change:
    """Keep letters as drafts, each for its units, as one action."""
    if len(made) == 1:
        return keep_letter(data, made[0], plan=plan, now=now)
    with data.action(f"Lập {len(made)} công văn") as done:
        for letter in made:
            keep_letter(data, letter, plan=plan, now=now)
    return done.change


def _write_down(data: DataFile, letter: Letter, plan: Plan, on: date, document_id: int) -> None:
    for unit_id in letter.unit_ids:
        known = submission_of(data, plan=plan, period_key=letter.period_key, unit_id=unit_id)
        if letter.kind is LetterKind.ASK:
            _ask(data, known, on)
            continue
        submission_id = known.id or data.submissions.save(known)
        data.submissions.add_reminder(Reminder(submission_id, on, Channel.LETTER, document_id=document_id))


def _ask(data: DataFile, known: Submission, on: date) -> None:
    if known.asked_on is None:
        data.submissions.save(replace(known, asked_on=on))


def _silent(
    data: DataFile, plan: Plan, period_key: str, today: date, unit_ids: Sequence[int]
) -> tuple[Board, tuple[UnitRow, ...]]:
    found = board(data, plan=plan, period_key=period_key, today=today)
    return found, _chosen(found.rows if unit_ids else found.silent, unit_ids)


def _chosen(rows: Sequence[UnitRow], unit_ids: Sequence[int]) -> tuple[UnitRow, ...]:
    """Return the rows wanted, all of them without a wish; UserError ``letter.nobody`` for none."""
    chosen = tuple(row for row in rows if not unit_ids or row.unit.id in unit_ids)
    if not chosen:
        raise UserError("letter.nobody")
    return chosen
