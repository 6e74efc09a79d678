from dataclasses import replace
from datetime import date

import pytest

from dxdesk.domain.document import Document, DocumentStatus
from dxdesk.domain.duty import CutOff
from dxdesk.domain.errors import UserError
from dxdesk.domain.report_prose import ReportProse
from dxdesk.domain.submission import Channel, Reminder, Submission, SubmissionStage
from dxdesk.storage.data_file import DataFile
from tests.schemas import make


def test_a_submission_comes_back_as_it_was_saved(collected: DataFile) -> None:
    found = collected.submissions.get(1)
    saved = make._submission(1, found.attachment_id or 0)
    assert replace(found, id=0, reminders=()) == saved
    assert found.stage is SubmissionStage.RECEIVED


def test_a_submission_knows_its_reminders(collected: DataFile) -> None:
    (reminder,) = collected.submissions.get(1).reminders
    assert (reminder.on, reminder.channel, reminder.whom) == (
        date(2024, 3, 12),
        Channel.LETTER,
        "Trưởng phòng",
    )


def test_submissions_are_found_by_their_period(collected: DataFile) -> None:
    assert [item.unit_id for item in collected.submissions.of_period(1, "2024-Q1")] == [1]
    assert collected.submissions.of_period(1, "2024-Q2") == ()
    assert collected.submissions.of_unit(1, "2024-Q1", 2) is None


def test_a_reminder_concerns_its_submission(collected: DataFile) -> None:
    with collected.action("Đôn đốc") as done:
        collected.submissions.add_reminder(Reminder(1, date(2024, 3, 14), Channel.PHONE))
    assert done.change.ids("submission") == {1}
    assert len(collected.submissions.of_plan(1)[0].reminders) == 2


def test_a_reminder_needs_its_submission(collected: DataFile) -> None:
    with pytest.raises(UserError, match=r"record\.missing"), collected.action("Đôn đốc"):
        collected.submissions.add_reminder(Reminder(9, date(2024, 3, 14), Channel.PHONE))


def test_a_deleted_plan_takes_what_was_asked_and_undo_brings_it_back(collected: DataFile) -> None:
    before = collected.submissions.of_plan(1)
    with collected.action("Xóa kế hoạch"):
        collected.plans.delete(1)
    assert (collected.submissions.of_plan(1), collected.requests.of_plan(1)) == ((), ())
    collected.undo()
    assert collected.submissions.of_plan(1) == before


def test_a_reminder_outlives_its_letter(collected: DataFile) -> None:
    with collected.action("Công văn"):
        draft = collected.documents.save(Document("CV", "Đôn đốc lần 2"))
        letter = Reminder(1, date(2024, 3, 14), Channel.LETTER, document_id=draft)
        collected.submissions.add_reminder(letter)
    with collected.action("Xóa công văn"):
        collected.documents.delete(draft)
    assert [item.document_id for item in collected.submissions.get(1).reminders] == [2, None]


def test_what_was_sent_is_neither_changed_nor_deleted(collected: DataFile) -> None:
    sent = collected.documents.get(2)
    for change in (
        lambda: collected.documents.save(replace(sent, number="13")),
        lambda: collected.documents.delete(2),
    ):
        with pytest.raises(UserError, match=r"document\.sent"), collected.action("Sửa"):
            change()
    assert collected.documents.get(2) == sent


def test_a_unit_that_was_asked_stays(collected: DataFile) -> None:
    with collected.action("Phiếu"):
        collected.submissions.save(Submission(2, "2024-Q1", plan_id=1))
    with pytest.raises(UserError, match=r"unit\.in_use"), collected.action("Xóa"):
        collected.units.delete(2)


def test_figures_know_who_gave_them_and_where_they_stood(collected: DataFile) -> None:
    entry = collected.tasks.entries_of_plan(1)[1][-1]
    official = collected.indicators.measurements(1)[1][-1]
    assert replace(entry, id=0) == make._reported(entry.attachment_id or 0)
    assert (official.unit_id, official.cell) == (1, "Chỉ tiêu!F7")
    assert collected.attachments.name(official.attachment_id or 0) == "phieu.xlsx"


def test_a_request_comes_back_as_it_was_saved(collected: DataFile) -> None:
    (request,) = collected.requests.of_plan(1)
    assert (request.key, request.task_ids, request.indicator_ids) == ("R1", (1,), ())
    assert collected.requests.get(1) == request


def test_a_section_has_one_text_for_a_period(collected: DataFile) -> None:
    with collected.action("Sửa lời văn") as done:
        collected.prose.save(ReportProse(1, "2024-Q1", "BC", "direction", "Đã ban hành"))
    (text,) = collected.prose.of_period(1, "2024-Q1", "BC")
    assert (text.text, done.change.ids("prose")) == ("Đã ban hành", {text.id})


def test_a_sent_paper_keeps_how_it_was_sent(collected: DataFile) -> None:
    paper = collected.documents.get(2)
    assert (paper.status, paper.signer, paper.made_from) == (
        DocumentStatus.SENT,
        "CHÁNH VĂN PHÒNG",
        '{"letter": "chase"}',
    )


def test_a_duty_keeps_whether_it_holds_and_how_figures_are_cut_off(collected: DataFile) -> None:
    first, second = collected.duties.of_plan(1)
    assert (first.active, first.cut_off) == (True, CutOff.DECREE)
    assert (second.active, second.document_kind, second.cut_off) == (False, "CV", CutOff.CALENDAR)
