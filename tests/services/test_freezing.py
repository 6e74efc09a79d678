import hashlib
import io
from datetime import UTC, date, datetime

import docx
import pytest

from dxdesk.domain.document import DocumentStatus
from dxdesk.domain.errors import UserError
from dxdesk.domain.period import Period
from dxdesk.domain.plan import Plan
from dxdesk.domain.submission import AdHocRequest
from dxdesk.domain.task import ProgressEntry
from dxdesk.services import chasing, duties, freezing, history, reports, tasks
from dxdesk.services.collection import Todo, board
from dxdesk.storage.data_file import DataFile
from tests.services.rounds import ASKED, KEY

QUARTER = Period.parse(KEY)
WRITTEN = date(2024, 3, 18)
NOW = datetime(2024, 3, 18, 15, 0, tzinfo=UTC)
ISSUED = date(2024, 3, 19)


@pytest.fixture
def draft(filled: DataFile, plan: Plan) -> int:
    """A report of Quý I, drafted and not sent."""
    made = reports.compose(filled, plan=plan, period=QUARTER, today=WRITTEN)
    reports.keep(filled, made, now=NOW)
    return filled.documents.all()[-1].id


def moved(data: DataFile, plan: Plan) -> None:
    second = next(task for task in data.tasks.of_plan(plan.id) if task.code == "2")
    tasks.add_progress(data, ProgressEntry(second.id, date(2024, 3, 13), percent=55))


def text_of(content: bytes) -> str:
    paper = docx.Document(io.BytesIO(content))
    cells = [cell.text for table in paper.tables[:1] for row in table.rows for cell in row.cells]
    return "\n".join((*cells, *(paragraph.text for paragraph in paper.paragraphs))).replace("\u00a0", " ")


def test_a_sent_report_has_its_number_and_day(filled: DataFile, draft: int) -> None:
    change = freezing.send(filled, draft, number="5", issued_on=ISSUED, signer="GIÁM ĐỐC")
    paper = filled.documents.get(draft)
    assert (paper.number, paper.issued_on, paper.signer, paper.status) == (
        "05",
        ISSUED,
        "GIÁM ĐỐC",
        DocumentStatus.SENT,
    )
    text = text_of(freezing.reprint(filled, draft))
    assert "Số: 05/BC-SGDĐT" in text
    assert "ngày 19 tháng 3 năm 2024" in text
    assert change.concerns("document")


def test_later_changes_never_alter_what_was_sent(filled: DataFile, plan: Plan, draft: int) -> None:
    freezing.send(filled, draft, number="5", issued_on=ISSUED)
    before = freezing.reprint(filled, draft)
    moved(filled, plan)
    assert freezing.reprint(filled, draft) == before
    assert hashlib.sha256(before).hexdigest() == filled.documents.get(draft).sha256


def test_what_has_changed_since_is_listed(filled: DataFile, plan: Plan, draft: int) -> None:
    freezing.send(filled, draft, number="5", issued_on=ISSUED)
    assert freezing.changed_since(filled, draft, today=WRITTEN) == ()
    moved(filled, plan)
    changes = {change.field: change for change in freezing.changed_since(filled, draft, today=WRITTEN)}
    assert (changes["percent"].before, changes["percent"].after, changes["percent"].code) == ("5", "55", "2")


def test_a_sent_report_is_not_sent_again(filled: DataFile, draft: int) -> None:
    freezing.send(filled, draft, number="5", issued_on=ISSUED)
    with pytest.raises(UserError, match=r"document\.sent"):
        freezing.send(filled, draft, number="6", issued_on=ISSUED)


def test_a_draft_that_no_longer_says_what_was_signed_is_not_sent_unasked(
    filled: DataFile, plan: Plan, draft: int
) -> None:
    assert not freezing.draft_moved(filled, draft)
    moved(filled, plan)
    assert freezing.draft_moved(filled, draft)
    with pytest.raises(UserError, match=r"document\.draft_moved"):
        freezing.send(filled, draft, number="5", issued_on=ISSUED)
    freezing.send(filled, draft, number="5", issued_on=ISSUED, accept_changes=True)
    assert freezing.changed_since(filled, draft, today=WRITTEN) == ()


def test_a_wrong_number_sends_nothing(filled: DataFile, draft: int) -> None:
    with pytest.raises(UserError, match=r"document\.number"):
        freezing.send(filled, draft, number="số 5", issued_on=ISSUED)
    assert filled.documents.get(draft).status is DocumentStatus.DRAFT


def test_sending_can_be_undone(filled: DataFile, draft: int) -> None:
    before = filled.documents.get(draft)
    freezing.send(filled, draft, number="5", issued_on=ISSUED)
    history.undo(filled)
    assert filled.documents.get(draft) == before


def test_a_sent_report_closes_the_round(filled: DataFile, plan: Plan, draft: int) -> None:
    freezing.send(filled, draft, number="5", issued_on=ISSUED)
    assert board(filled, plan=plan, period_key=KEY, today=ISSUED).todo is Todo.DONE


def test_a_letter_is_frozen_as_it_was_drafted(filled: DataFile, plan: Plan) -> None:
    letter = chasing.chase_letter(
        filled, plan=plan, period_key=KEY, today=date(2024, 3, 15), answer_by=WRITTEN
    )
    chasing.keep_letter(filled, letter, plan=plan, now=NOW)
    moved(filled, plan)
    freezing.send(filled, 1, number="12", issued_on=ISSUED)
    text = text_of(freezing.reprint(filled, 1))
    assert "Số: 12/SGDĐT-VP" in text
    assert freezing.changed_since(filled, 1, today=ISSUED) == ()


def test_forms_taken_in_after_the_cut_off_count_in_the_report(filled: DataFile, plan: Plan) -> None:
    second = next(task for task in filled.tasks.of_plan(plan.id) if task.code == "2")
    late = ProgressEntry(second.id, WRITTEN, percent=60, result="Đã tập huấn", period=KEY, unit_id=5)
    tasks.add_progress(filled, late)
    taken = reports.snapshot(filled, plan=plan, period=QUARTER, today=WRITTEN)
    state = next(state for state in taken.tasks if state.task.id == second.id)
    assert (state.percent, state.lead_names) == (60, ("Văn phòng Sở",))
    tasks.add_progress(filled, ProgressEntry(second.id, WRITTEN, percent=80))
    again = reports.snapshot(filled, plan=plan, period=QUARTER, today=WRITTEN)
    assert [s.percent for s in again.tasks if s.task.id == second.id] == [60]


def test_the_next_quarter_is_held_against_this_one(filled: DataFile, plan: Plan) -> None:
    taken = reports.snapshot(filled, plan=plan, period=QUARTER.next, today=date(2024, 6, 17))
    first = next(row for row in taken.previous_indicators if row.indicator.code == "I.1")
    assert first.targets[0].measurement is not None
    assert len(taken.previous_tasks) == 5
    own = reports.snapshot(filled, plan=plan, period=QUARTER, today=WRITTEN)
    assert (own.previous_tasks, own.previous_indicators, own.compared) == ((), (), None)


def test_an_ad_hoc_report_speaks_of_its_items_to_whoever_asked(filled: DataFile, plan: Plan) -> None:
    fourth = next(task for task in filled.tasks.of_plan(plan.id) if task.code == "4")
    request = AdHocRequest(
        "Nền tảng dùng chung",
        date(2024, 5, 10),
        plan_id=plan.id,
        requested_by="UBND tỉnh",
        task_ids=(fourth.id,),
    )
    duties.save_request(filled, request)
    made = reports.compose_key(filled, plan=plan, period_key="R1", today=date(2024, 5, 9))
    assert [state.task.code for state in made.snapshot.tasks] == ["4"]
    assert (made.symbol, made.file_stem, made.snapshot.indicators) == ("BC-SGDĐT", "bao-cao-R1", ())
    reports.keep(filled, made, now=NOW)
    freezing.send(filled, 1, number="9", issued_on=date(2024, 5, 10))
    text = text_of(freezing.reprint(filled, 1))
    assert "Số: 09/BC-SGDĐT" in text
    assert "Nền tảng dùng chung" in text


def test_asking_day_is_not_the_day_of_sending(filled: DataFile, plan: Plan) -> None:
    letter = chasing.ask_letter(filled, plan=plan, period_key=KEY, today=ASKED)
    chasing.keep_letter(filled, letter, plan=plan, now=NOW)
    assert not freezing.draft_moved(filled, 1)
