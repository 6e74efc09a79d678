from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from dxdesk.documents.blocks import Letterhead, OfficialDocument, Paragraph, Table
from dxdesk.domain.errors import UserError
from dxdesk.domain.plan import Plan
from dxdesk.domain.submission import AdHocRequest, Channel, SubmissionStage
from dxdesk.services import chasing, collection, duties, freezing, history, submissions
from dxdesk.services.collection import Board
from dxdesk.storage.data_file import DataFile
from tests.services.rounds import ASKED, KEY, unit_id

LATE = date(2024, 3, 15)
BY = date(2024, 3, 18)
NOW = datetime(2024, 3, 15, 8, 0, tzinfo=UTC)


def words(document: OfficialDocument) -> str:
    return "\n".join(
        "".join(run.text for run in block.runs)
        for section in document.sections
        for block in section.blocks
        if isinstance(block, Paragraph)
    )


def board(data: DataFile, plan: Plan) -> Board:
    return collection.board(data, plan=plan, period_key=KEY, today=LATE)


@pytest.fixture
def asked(filled: DataFile, plan: Plan, tmp_path: Path) -> DataFile:
    """The four units that lead were asked; the Văn phòng has answered."""
    ids = [row.unit.id for row in board(filled, plan).rows]
    submissions.write_forms(filled, plan=plan, period_key=KEY, unit_ids=ids, folder=tmp_path, today=ASKED)
    vp = unit_id(filled, "VP")
    submissions.mark_received(filled, plan=plan, period_key=KEY, unit_id=vp, on=date(2024, 3, 13))
    return filled


def test_units_that_have_not_answered_are_silent(asked: DataFile, plan: Plan) -> None:
    rows = chasing.silent(asked, plan=plan, period_key=KEY, today=LATE)
    assert [row.unit.short for row in rows] == ["TTr", "KHTC", "BCĐ CĐS"]


def test_reminders_are_logged_by_unit_as_one_action(asked: DataFile, plan: Plan) -> None:
    ids = [unit_id(asked, "TTr"), unit_id(asked, "KHTC")]
    for day, channel in ((date(2024, 3, 14), Channel.MESSAGE), (LATE, Channel.PHONE)):
        chasing.add_reminders(
            asked, plan=plan, period_key=KEY, unit_ids=ids, on=day, channel=channel, whom="Chánh Thanh tra"
        )
    row = board(asked, plan).row(ids[0])
    assert len(row.submission.reminders) == 2
    last = row.last_reminder
    assert last is not None
    assert (last.on, last.channel, last.whom) == (LATE, Channel.PHONE, "Chánh Thanh tra")
    history.undo(asked)
    assert len(board(asked, plan).row(ids[0]).submission.reminders) == 1


def test_a_reminder_can_be_taken_out(asked: DataFile, plan: Plan) -> None:
    ids = [unit_id(asked, "TTr")]
    chasing.add_reminders(asked, plan=plan, period_key=KEY, unit_ids=ids, on=LATE, channel=Channel.PHONE)
    (reminder,) = board(asked, plan).row(ids[0]).submission.reminders
    chasing.delete_reminder(asked, reminder_id=reminder.id)
    assert board(asked, plan).row(ids[0]).submission.reminders == ()


def test_a_letter_asks_everybody_and_keeping_it_marks_them(filled: DataFile, plan: Plan) -> None:
    letter = chasing.ask_letter(filled, plan=plan, period_key=KEY, today=ASKED)
    assert letter.symbol == "SGDĐT-VP"
    head = letter.document.sections[0].blocks[0]
    assert isinstance(head, Letterhead)
    assert "Quý I năm 2024" in head.subject
    change = chasing.keep_letter(filled, letter, plan=plan, now=datetime(2024, 3, 1, 9, 0, tzinfo=UTC))
    assert change.label == "Lập công văn đề nghị 4 đơn vị"
    assert {row.stage for row in board(filled, plan).rows} == {SubmissionStage.ASKED}


def test_one_letter_chases_all_silent_units(asked: DataFile, plan: Plan) -> None:
    letter = chasing.chase_letter(asked, plan=plan, period_key=KEY, today=LATE, answer_by=BY)
    table = next(b for b in letter.document.sections[1].blocks if isinstance(b, Table))
    assert len(table.rows) == 3
    chasing.keep_letter(asked, letter, plan=plan, now=NOW)
    reminded = [row.unit.short for row in board(asked, plan).rows if row.last_reminder]
    assert reminded == ["TTr", "KHTC", "BCĐ CĐS"]
    reminder = board(asked, plan).row(unit_id(asked, "TTr")).last_reminder
    assert reminder is not None
    assert (reminder.channel, reminder.document_id) == (Channel.LETTER, 1)


def test_each_silent_unit_can_get_its_own_letter(asked: DataFile, plan: Plan) -> None:
    made = chasing.chase_letters(asked, plan=plan, period_key=KEY, today=LATE, answer_by=BY)
    assert [letter.unit_ids for letter in made] == [
        (unit_id(asked, short),) for short in ("TTr", "KHTC", "BCĐ CĐS")
    ]
    assert "I.10" in words(made[0].document)


def test_a_chasing_letter_cites_the_letter_that_asked(filled: DataFile, plan: Plan) -> None:
    letter = chasing.ask_letter(filled, plan=plan, period_key=KEY, today=ASKED)
    chasing.keep_letter(filled, letter, plan=plan, now=datetime(2024, 3, 1, 9, 0, tzinfo=UTC))
    freezing.send(filled, 1, number="7", issued_on=date(2024, 3, 4))
    chase = chasing.chase_letter(filled, plan=plan, period_key=KEY, today=LATE, answer_by=BY)
    assert "07/SGDĐT-VP ngày 04/3/2024" in words(chase.document)


def test_the_list_and_the_message_name_the_silent(asked: DataFile, plan: Plan) -> None:
    listed = chasing.silent_list(asked, plan=plan, period_key=KEY, today=LATE)
    table = next(b for b in listed.sections[0].blocks if isinstance(b, Table))
    assert len(table.rows) == 3
    text = chasing.reminder_text(asked, plan=plan, period_key=KEY, today=LATE, answer_by=BY)
    assert "Thanh tra Sở" in text
    assert "Văn phòng Sở:" not in text
    one = chasing.reminder_text(
        asked, plan=plan, period_key=KEY, today=LATE, answer_by=BY, unit_id=unit_id(asked, "TTr")
    )
    assert "Phòng Kế hoạch" not in one


def test_a_letter_to_nobody_is_refused(asked: DataFile, plan: Plan) -> None:
    for row in board(asked, plan).silent:
        submissions.mark_received(asked, plan=plan, period_key=KEY, unit_id=row.unit.id, on=LATE)
    with pytest.raises(UserError, match=r"letter\.nobody"):
        chasing.chase_letter(asked, plan=plan, period_key=KEY, today=LATE, answer_by=BY)


def test_a_month_has_no_day_to_ask_for(filled: DataFile, plan: Plan) -> None:
    with pytest.raises(UserError, match=r"period\.no_last_day"):
        chasing.ask_letter(filled, plan=plan, period_key="2024-03", today=ASKED)


def test_a_request_is_asked_for_in_its_own_words(filled: DataFile, plan: Plan) -> None:
    request = AdHocRequest(
        "Triển khai AI", date(2024, 5, 10), plan_id=plan.id, document="Công văn số 99/UBND-KGVX"
    )
    duties.save_request(filled, request)
    letter = chasing.ask_letter(filled, plan=plan, period_key="R1", today=date(2024, 5, 6))
    text = words(letter.document)
    assert "việc triển khai AI" in text
    assert "99/UBND-KGVX" in text
