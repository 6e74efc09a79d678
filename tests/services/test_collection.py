from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from dxdesk.domain.plan import Plan
from dxdesk.domain.submission import AdHocRequest, Channel, SubmissionStage
from dxdesk.domain.task import ProgressEntry
from dxdesk.domain.unit import Party, Unit, UnitKind
from dxdesk.domain.unit_form import FormField
from dxdesk.services import asking, catalog, collection, duties, history, submissions, tasks, unit_forms
from dxdesk.services.collection import Board, Todo
from dxdesk.services.submissions import FormKind
from dxdesk.storage.data_file import DataFile
from tests.services.rounds import ASKED, KEY, TODAY, form_of, row, unit_id


def board(data: DataFile, plan: Plan, today: date = ASKED, **more: bool) -> Board:
    return collection.board(data, plan=plan, period_key=KEY, today=today, **more)


def ask_all(data: DataFile, plan: Plan, folder: Path, **more) -> list[int]:
    ids = [found.unit.id for found in board(data, plan).rows]
    submissions.write_forms(data, plan=plan, period_key=KEY, unit_ids=ids, folder=folder, today=ASKED, **more)
    return ids


def test_units_are_asked_for_what_they_lead(filled: DataFile, plan: Plan) -> None:
    rows = board(filled, plan).rows
    asked = {found.unit.short: found for found in rows}
    assert list(asked) == ["VP", "TTr", "KHTC", "BCĐ CĐS"]
    assert [item.code for item in asked["TTr"].items.indicators] == ["I.10"]
    assert [item.code for item in asked["KHTC"].items.tasks] == ["3"]


def test_by_choice_units_are_asked_for_what_they_take_part_in(filled: DataFile, plan: Plan) -> None:
    asking.set_asks_coordinators(filled, asks=True)
    found = board(filled, plan)
    assert found.with_coordinators
    assert "PGD TX Việt Yên" in {known.unit.short for known in found.rows}
    assert "PGD Việt Yên" not in {known.unit.short for known in found.rows}  # until 31/1/2024


def test_what_nobody_is_asked_for_is_told(filled: DataFile, plan: Plan) -> None:
    assert board(filled, plan).nobody == ("1",)


def test_figures_are_asked_only_of_the_lead(filled: DataFile, plan: Plan) -> None:
    lead, other = (row(form_of(filled, plan, short), "3") for short in ("KHTC", "TTr"))
    assert FormField.PERCENT in lead.fields
    assert other.fields == (FormField.RESULT, FormField.DIFFICULTY, FormField.PROPOSAL, FormField.EVIDENCE)
    target = row(form_of(filled, plan, "TTr"), "I.1")
    assert target.fields == (FormField.EVIDENCE, FormField.NOTE)


def test_a_target_in_words_is_asked_whether_it_is_met(filled: DataFile, plan: Plan) -> None:
    prose = row(form_of(filled, plan, "VP"), "I.8", 1)
    assert prose.fields[:2] == (FormField.MET, FormField.STAGE)


def test_figures_of_the_period_before_stand_beside_the_cells(filled: DataFile, plan: Plan) -> None:
    form = form_of(filled, plan, "VP", today=date(2024, 4, 2))
    assert row(form, "I.1").before == "chưa có số liệu"
    ((later, _),) = unit_forms.forms(
        filled,
        plan=plan,
        period_key="2024-Q2",
        unit_ids=[unit_id(filled, "VP")],
        today=date(2024, 6, 3),
    )
    assert row(later, "I.1").before.startswith("73,18% (412/563)")
    assert (row(later, "2").before, row(later, "2").before_label) == ("5%", "Quý I/2024")


def test_a_task_completed_before_is_not_asked_about_again(filled: DataFile, plan: Plan) -> None:
    third = next(task for task in filled.tasks.of_plan(plan.id) if task.code == "3")
    tasks.add_progress(filled, ProgressEntry(third.id, date(2024, 3, 12), percent=100))
    item = duties.collection(filled, plan=plan, period_key="2024-Q2", today=date(2024, 6, 3))
    assert "3" not in [task.code for task in asking.tasks_of(filled, plan=plan, item=item)]


def test_the_successor_of_a_unit_is_asked(filled: DataFile, plan: Plan) -> None:
    old = next(unit for unit in filled.units.all() if unit.short == "PGD Việt Yên")
    task = next(task for task in filled.tasks.of_plan(plan.id) if task.code == "5")
    tasks.set_leads(filled, task_id=task.id, leads=(Party("Phòng GDĐT Việt Yên", unit_id=old.id),))
    found = board(filled, plan).row(old.successor_id or 0)
    assert [item.code for item in found.items.tasks] == ["5"]


def test_forms_go_out_as_one_action(filled: DataFile, plan: Plan, tmp_path: Path) -> None:
    ask_all(filled, plan, tmp_path / "phieu")
    assert filled.undo_label == "Gửi phiếu Quý I/2024 cho 4 đơn vị"
    assert sorted(path.name for path in (tmp_path / "phieu").iterdir()) == [
        "01_van-phong-so_2024-Q1.xlsx",
        "02_thanh-tra-so_2024-Q1.xlsx",
        "03_phong-ke-hoach-tai-chinh_2024-Q1.xlsx",
        "04_ban-chi-dao-chuyen-doi-so-so-gddt_2024-Q1.xlsx",
    ]
    assert {found.stage for found in board(filled, plan).rows} == {SubmissionStage.ASKED}
    history.undo(filled)
    assert {found.stage for found in board(filled, plan).rows} == {SubmissionStage.NOT_ASKED}


def test_a_form_sent_again_is_a_new_version_of_the_same_asking(
    filled: DataFile, plan: Plan, tmp_path: Path
) -> None:
    ask_all(filled, plan, tmp_path)
    ask_all(filled, plan, tmp_path, kind=FormKind.DOCX)
    assert form_of(filled, plan, "VP").identity.version == 3
    assert board(filled, plan).rows[0].submission.asked_on == ASKED


def test_stopping_writes_nothing_and_marks_nobody(filled: DataFile, plan: Plan, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> bool:
        told.append((done, total))
        return done < 2

    ask_all(filled, plan, tmp_path / "phieu", progress=stop)
    assert told == [(1, 4), (2, 4)]
    assert not (tmp_path / "phieu").exists()
    assert board(filled, plan).count(SubmissionStage.ASKED) == 0


def test_files_written_before_one_failed_are_taken_away(tmp_path: Path) -> None:
    (tmp_path / "02.xlsx").mkdir()
    with pytest.raises(Exception, match=r"file\."):
        submissions.save_forms([("01.xlsx", b"a"), ("02.xlsx", b"b")], tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["02.xlsx"]


def test_what_is_to_do_follows_the_round(filled: DataFile, plan: Plan, tmp_path: Path) -> None:
    found = [board(filled, plan).todo]
    ids = ask_all(filled, plan, tmp_path)
    found.append(board(filled, plan).todo)
    found.append(board(filled, plan, date(2024, 3, 13)).todo)
    for known in ids:
        submissions.mark_received(filled, plan=plan, period_key=KEY, unit_id=known, on=TODAY)
    found.append(board(filled, plan, date(2024, 3, 13)).todo)
    assert found == [Todo.ASK, Todo.WAIT, Todo.CHASE, Todo.TAKE_IN]


def test_a_row_tells_how_late_and_how_an_answer_came(filled: DataFile, plan: Plan) -> None:
    vp = unit_id(filled, "VP")
    submissions.mark_received(
        filled, plan=plan, period_key=KEY, unit_id=vp, on=date(2024, 3, 18), channel=Channel.PAPER
    )
    found = board(filled, plan, date(2024, 3, 20)).row(vp)
    assert (found.stage, found.days_late, found.submission.channel) == (
        SubmissionStage.RECEIVED,
        2,
        Channel.PAPER,
    )
    assert board(filled, plan, date(2024, 3, 20)).row(unit_id(filled, "TTr")).days_late == 4


def test_what_is_still_open_is_what_a_unit_leads(filled: DataFile, plan: Plan) -> None:
    found = board(filled, plan, TODAY, with_coordinators=True)
    assert found.row(unit_id(filled, "VP")).open_indicators == ("I.7", "I.8")
    assert found.row(unit_id(filled, "TCCB")).open_count == 0


def test_a_note_is_kept_with_the_unit(filled: DataFile, plan: Plan) -> None:
    vp = unit_id(filled, "VP")
    submissions.set_note(filled, plan=plan, period_key=KEY, unit_id=vp, note=" gọi lại thứ Hai ")
    assert board(filled, plan).row(vp).submission.note == "gọi lại thứ Hai"


def test_a_request_asks_only_about_its_items(filled: DataFile, plan: Plan) -> None:
    tenth = next(row for row in filled.indicators.of_plan(plan.id) if row.code == "I.10")
    duties.save_request(
        filled,
        AdHocRequest("Báo cáo nhanh", date(2024, 5, 10), plan_id=plan.id, indicator_ids=(tenth.id,)),
    )
    found = collection.board(filled, plan=plan, period_key="R1", today=date(2024, 5, 6))
    assert [(known.unit.short, known.asked_count) for known in found.rows] == [("TTr", 1)]


def test_a_unit_asked_before_it_lost_its_work_stays_listed(
    filled: DataFile, plan: Plan, tmp_path: Path
) -> None:
    ask_all(filled, plan, tmp_path)
    tenth = next(row for row in filled.indicators.of_plan(plan.id) if row.code == "I.10")
    filled_leads = replace(tenth, leads=())
    with filled.action("Sửa"):
        filled.indicators.save(filled_leads)
    found = board(filled, plan).row(unit_id(filled, "TTr"))
    assert (found.asked_count, found.stage) == (0, SubmissionStage.ASKED)


def test_names_of_files_are_plain_and_short() -> None:
    stem = unit_forms.file_stem("Trường PTDT nội trú «Đường Lên» " + "x" * 90, "2024-Q1", 7, 3)
    assert stem.startswith("007_truong-ptdt-noi-tru-duong-len-x")
    assert stem.isascii()
    assert len(stem) < 70


def test_a_unit_that_is_not_valid_yet_is_not_asked(filled: DataFile, plan: Plan) -> None:
    catalog.save_unit(filled, Unit("Phòng mới", UnitKind.DEPARTMENT, short="PM", valid_from=date(2024, 5, 1)))
    found = board(filled, plan, with_coordinators=True)
    assert "PM" not in {known.unit.short for known in found.rows}
