import hashlib
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from dxdesk.domain.collection import CellVerdict, FormDiff, FormProblem
from dxdesk.domain.errors import UserError
from dxdesk.domain.indicator import Measurement, Stage
from dxdesk.domain.plan import Plan
from dxdesk.domain.submission import Channel, SubmissionStage
from dxdesk.domain.task import ProgressEntry
from dxdesk.domain.unit_form import FormDoubt, FormDoubtCode, FormField, ReturnedForm, RowKey, RowKind
from dxdesk.services import collection, history, returned, submissions, taking_in, tasks
from dxdesk.storage.data_file import DataFile
from tests.services.rounds import ASKED, KEY, TODAY, form_of, row, unit_id
from tests.services.rounds import filled as answered

Answers = Mapping[tuple[RowKey, FormField], str]
FILE = b"PK phieu minh hoa"


def key(data: DataFile, plan: Plan, code: str, place: int = 0) -> RowKey:
    return row(form_of(data, plan, "VP"), code, place).key


def came(data: DataFile, plan: Plan, short: str, answers: Answers) -> ReturnedForm:
    unit = unit_id(data, short)
    submissions.mark_asked(data, plan=plan, period_key=KEY, unit_ids=[unit], on=ASKED)
    return answered(form_of(data, plan, short), answers)


def compared(
    data: DataFile, plan: Plan, form: ReturnedForm, content: bytes = FILE, period_key: str = ""
) -> FormDiff:
    return returned.compare(
        data,
        form,
        plan=plan,
        file_name="phieu.xlsx",
        content=content,
        today=TODAY,
        period_key=period_key,
    )


def take(data: DataFile, plan: Plan, form: ReturnedForm, content: bytes = FILE, *, all_cells: bool = True):
    diff = compared(data, plan, form, content)
    if all_cells:
        diff = diff.take(taken=True)
    return taking_in.take_in(data, diff, form, plan=plan, content=content, today=TODAY)


def judged(data: DataFile, plan: Plan, code: str, field: FormField, text: str, short: str = "VP"):
    form = came(data, plan, short, {(key(data, plan, code), field): text})
    (cell,) = compared(data, plan, form).cells
    return cell.verdict.value, cell.why, cell.new


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("70", ("new", "", "70%")),
        ("70 %", ("new", "", "70%")),
        ("70,5 %", ("doubt", "rounded", "71%")),
        ("70.5%", ("doubt", "decimal_point", "71%")),
        ("0,7", ("unreadable", "fraction", "0,7")),
        ("12/3/2024", ("unreadable", "date", "12/3/2024")),
        ("2024-03-12", ("unreadable", "date", "2024-03-12")),
        ("170", ("unreadable", "range", "170")),
        ("-5", ("unreadable", "negative", "-5")),
        ("bảy mươi", ("unreadable", "number", "bảy mươi")),
        ("3", ("conflict", "clerk", "3%")),
    ],
)
def test_a_percent_is_read_or_refused(
    filled: DataFile, plan: Plan, text: str, found: tuple[str, str, str]
) -> None:
    assert judged(filled, plan, "2", FormField.PERCENT, text) == found


@pytest.mark.parametrize(
    ("field", "text", "found"),
    [
        (FormField.VALUE, "70,5 %", ("new", "", "70,5%")),
        (FormField.VALUE, "70.5%", ("doubt", "decimal_point", "70,5%")),
        (FormField.VALUE, "1,500", ("unreadable", "two_ways", "1,500")),
        (FormField.VALUE, "0,7", ("doubt", "fraction", "0,7%")),
        (FormField.VALUE, "105", ("doubt", "range", "105%")),
        (FormField.DENOMINATOR, "0", ("unreadable", "zero", "0")),
        (FormField.NUMERATOR, "1.250", ("doubt", "half", "1.250")),
        (FormField.STAGE, "gần đúng", ("unreadable", "stage", "gần đúng")),
    ],
)
def test_a_figure_is_read_or_refused(
    filled: DataFile, plan: Plan, field: FormField, text: str, found: tuple[str, str, str]
) -> None:
    assert judged(filled, plan, "I.10", field, text, short="TTr") == found


def test_a_target_in_words_is_met_or_not(filled: DataFile, plan: Plan) -> None:
    prose = key(filled, plan, "I.8", 1)
    form = came(filled, plan, "VP", {(prose, FormField.MET): "CHƯA ĐẠT"})
    assert [(cell.verdict, cell.new) for cell in compared(filled, plan, form).cells] == [
        (CellVerdict.NEW, "Chưa đạt")
    ]


def test_a_numerator_above_its_denominator_is_doubted(filled: DataFile, plan: Plan) -> None:
    tenth = key(filled, plan, "I.10")
    form = came(
        filled, plan, "TTr", {(tenth, FormField.NUMERATOR): "30", (tenth, FormField.DENOMINATOR): "12"}
    )
    cells = {cell.field: cell for cell in compared(filled, plan, form).cells}
    assert (cells[FormField.NUMERATOR].verdict, cells[FormField.NUMERATOR].why) == (
        CellVerdict.DOUBT,
        "exceeds",
    )
    assert not cells[FormField.NUMERATOR].taken


def test_a_value_beside_its_quotient_repeats_or_contradicts_it(filled: DataFile, plan: Plan) -> None:
    tenth = key(filled, plan, "I.10")
    pair = {(tenth, FormField.NUMERATOR): "5", (tenth, FormField.DENOMINATOR): "12"}
    found = {}
    for text in ("41,67%", "60"):
        form = came(filled, plan, "TTr", {**pair, (tenth, FormField.VALUE): text})
        cells = {cell.field: cell for cell in compared(filled, plan, form).cells}
        found[text] = (cells[FormField.VALUE].verdict.value, cells[FormField.VALUE].why)
    assert found == {"41,67%": ("same", "repeats"), "60": ("unreadable", "disagrees")}


def test_what_the_clerk_or_another_unit_said_otherwise_is_a_conflict(filled: DataFile, plan: Plan) -> None:
    first = key(filled, plan, "I.1")
    form = came(
        filled, plan, "VP", {(first, FormField.NUMERATOR): "400", (first, FormField.DENOMINATOR): "563"}
    )
    cells = {cell.field: cell for cell in compared(filled, plan, form).cells}
    assert cells[FormField.DENOMINATOR].verdict is CellVerdict.SAME
    conflict = cells[FormField.NUMERATOR]
    assert (conflict.verdict, conflict.why, conflict.old, conflict.taken) == (
        CellVerdict.CONFLICT,
        "clerk",
        "412 (người dùng nhập)",
        False,
    )


def test_conflicts_and_doubts_stand_first(filled: DataFile, plan: Plan) -> None:
    second, first = key(filled, plan, "2"), key(filled, plan, "I.1")
    form = came(
        filled,
        plan,
        "VP",
        {
            (second, FormField.RESULT): "Đã tập huấn",
            (second, FormField.PERCENT): "70.5%",
            (first, FormField.NUMERATOR): "400",
            (first, FormField.DENOMINATOR): "không rõ",
        },
    )
    order = [cell.verdict for cell in compared(filled, plan, form).in_order]
    assert order == [
        CellVerdict.UNREADABLE,
        CellVerdict.CONFLICT,
        CellVerdict.DOUBT,
        CellVerdict.NEW,
    ]


def test_a_form_becomes_one_entry_a_task_and_a_result_a_target(filled: DataFile, plan: Plan) -> None:
    second, tenth = key(filled, plan, "2"), key(filled, plan, "I.8", 1)
    before = len(filled.tasks.entries_of_plan(plan.id)[second.id])
    form = came(
        filled,
        plan,
        "VP",
        {
            (second, FormField.PERCENT): "40",
            (second, FormField.RESULT): "Đã tập huấn\n9 đơn vị",
            (second, FormField.EVIDENCE): "12/BC-VP ngày 10/3/2024",
            (tenth, FormField.MET): "Đạt",
            (tenth, FormField.STAGE): "chính thức",
        },
    )
    change = take(filled, plan, form)
    assert change.label == "Nhập phiếu Văn phòng Sở, Quý I/2024"
    entries = filled.tasks.entries_of_plan(plan.id)[second.id]
    assert len(entries) == before + 1
    assert (entries[-1].percent, entries[-1].result, entries[-1].evidence, entries[-1].on) == (
        40,
        "Đã tập huấn\n9 đơn vị",
        "12/BC-VP ngày 10/3/2024",
        TODAY,
    )
    (result,) = filled.indicators.measurements(plan.id)[tenth.id]
    assert (result.met, result.stage, result.as_of) == (True, Stage.OFFICIAL, TODAY)


def test_every_figure_knows_its_unit_file_and_cell(filled: DataFile, plan: Plan) -> None:
    second = key(filled, plan, "2")
    take(filled, plan, came(filled, plan, "VP", {(second, FormField.PERCENT): "40"}))
    entry = filled.tasks.entries_of_plan(plan.id)[second.id][-1]
    assert (entry.unit_id, entry.reported_by, entry.period) == (
        unit_id(filled, "VP"),
        "Văn phòng Sở",
        KEY,
    )
    assert entry.cell == f"Nhiệm vụ!percent{second.id}"
    assert filled.attachments.content(entry.attachment_id or 0) == FILE


def test_taking_in_is_one_undo(filled: DataFile, plan: Plan) -> None:
    second = key(filled, plan, "2")
    form = came(filled, plan, "VP", {(second, FormField.PERCENT): "40"})
    before = filled.tasks.entries_of_plan(plan.id)
    take(filled, plan, form)
    vp = unit_id(filled, "VP")
    board = collection.board(filled, plan=plan, period_key=KEY, today=TODAY)
    assert (board.row(vp).stage, board.row(vp).file_name) == (SubmissionStage.IMPORTED, "phieu.xlsx")
    history.undo(filled)
    assert filled.tasks.entries_of_plan(plan.id) == before
    board = collection.board(filled, plan=plan, period_key=KEY, today=TODAY)
    assert (board.row(vp).stage, board.row(vp).file_name) == (SubmissionStage.ASKED, "")


def test_only_what_is_taken_is_written_and_the_rest_is_counted(filled: DataFile, plan: Plan) -> None:
    second, first = key(filled, plan, "2"), key(filled, plan, "I.1")
    form = came(
        filled,
        plan,
        "VP",
        {(second, FormField.PERCENT): "40", (first, FormField.NUMERATOR): "400"},
    )
    take(filled, plan, form, all_cells=False)
    assert filled.indicators.measurements(plan.id)[first.id][0].numerator == 412
    row_ = collection.board(filled, plan=plan, period_key=KEY, today=TODAY).row(unit_id(filled, "VP"))
    assert row_.submission.left_open == 1
    taking_in.close_open_cells(filled, plan=plan, period_key=KEY, unit_id=row_.unit.id)
    assert filled.submissions.get(row_.submission.id).left_open == 0


def test_a_taken_conflict_replaces_the_clerk_s_figures(filled: DataFile, plan: Plan) -> None:
    first = key(filled, plan, "I.1")
    take(filled, plan, came(filled, plan, "VP", {(first, FormField.VALUE): "71,2"}))
    (result,) = filled.indicators.measurements(plan.id)[first.id]
    assert (str(result.value), result.numerator, result.unit_id) == ("71.2", None, unit_id(filled, "VP"))


def test_an_estimate_and_the_official_figure_stand_side_by_side(filled: DataFile, plan: Plan) -> None:
    tenth = key(filled, plan, "I.10")
    for stage, figure in (("Ước", "5"), ("Chính thức", "4")):
        answers = {
            (tenth, FormField.NUMERATOR): figure,
            (tenth, FormField.DENOMINATOR): "12",
            (tenth, FormField.STAGE): stage,
        }
        take(filled, plan, came(filled, plan, "TTr", answers), figure.encode())
    found = filled.indicators.measurements(plan.id)[tenth.id]
    assert [(item.stage, int(item.numerator or 0)) for item in found] == [
        (Stage.ESTIMATE, 5),
        (Stage.OFFICIAL, 4),
    ]


def test_the_same_form_twice_changes_nothing(filled: DataFile, plan: Plan) -> None:
    form = came(filled, plan, "VP", {(key(filled, plan, "2"), FormField.PERCENT): "40"})
    take(filled, plan, form)
    diff = compared(filled, plan, form)
    assert FormProblem.SAME_AGAIN in diff.problems
    assert diff.to_write == ()
    assert take(filled, plan, form).action_id == 0


def test_a_newer_answer_over_an_older_one_is_told_and_added(filled: DataFile, plan: Plan) -> None:
    second = key(filled, plan, "2")
    take(filled, plan, came(filled, plan, "VP", {(second, FormField.PERCENT): "40"}))
    form = came(filled, plan, "VP", {(second, FormField.PERCENT): "45"})
    diff = compared(filled, plan, form, b"moi")
    assert FormProblem.OVER_OLDER in diff.problems
    assert [(cell.old, cell.new, cell.verdict) for cell in diff.cells] == [
        ("40%", "45%", CellVerdict.CHANGED)
    ]
    take(filled, plan, form, b"moi")
    said = [entry.percent for entry in filled.tasks.entries_of_plan(plan.id)[second.id]]
    assert said[-2:] == [40, 45]


def test_a_unit_that_only_takes_part_adds_its_own_line(filled: DataFile, plan: Plan) -> None:
    first = key(filled, plan, "I.1")
    for text in ("đã rà soát", "đã rà soát xong"):
        take(filled, plan, came(filled, plan, "TTr", {(first, FormField.NOTE): text}), text.encode())
    (result,) = filled.indicators.measurements(plan.id)[first.id]
    assert result.note.splitlines()[-1] == "Thanh tra Sở: đã rà soát xong"
    assert (result.numerator, result.unit_id) == (412, None)


def test_the_lead_s_words_stand_beside_the_lines_of_the_others(filled: DataFile, plan: Plan) -> None:
    tenth = key(filled, plan, "I.10")
    take(filled, plan, came(filled, plan, "VP", {(tenth, FormField.NOTE): "đã đối chiếu"}), b"1")
    for text in ("lần một", "lần hai"):
        form = came(filled, plan, "TTr", {(tenth, FormField.NOTE): text, (tenth, FormField.VALUE): "33"})
        assert CellVerdict.CONFLICT not in {cell.verdict for cell in compared(filled, plan, form).cells}
        take(filled, plan, form, text.encode())
    (result,) = filled.indicators.measurements(plan.id)[tenth.id]
    assert result.note == "lần hai\nVăn phòng Sở: đã đối chiếu"
    answers = dict(row(form_of(filled, plan, "TTr"), "I.10").answers)
    assert answers[FormField.NOTE] == "lần hai"


def test_words_alone_do_not_make_a_unit_the_source_of_figures(filled: DataFile, plan: Plan) -> None:
    first = key(filled, plan, "I.1")
    answers = {(first, FormField.EVIDENCE): "12/BC-VP", (first, FormField.NUMERATOR): "400"}
    take(filled, plan, came(filled, plan, "VP", answers), all_cells=False)
    (result,) = filled.indicators.measurements(plan.id)[first.id]
    assert (result.numerator, result.evidence, result.unit_id, result.cell) == (412, "12/BC-VP", None, "")


def test_another_unit_s_percent_for_the_same_task_is_a_conflict(filled: DataFile, plan: Plan) -> None:
    second = key(filled, plan, "2")
    tasks.add_progress(
        filled,
        ProgressEntry(second.id, ASKED, percent=60, unit_id=unit_id(filled, "TTr"), period=KEY),
    )
    form = came(filled, plan, "VP", {(second, FormField.PERCENT): "70"})
    (cell,) = compared(filled, plan, form).cells
    assert (cell.verdict, cell.why) == (CellVerdict.CONFLICT, "other_unit")
    assert cell.old == "60% (Thanh tra Sở, 01/3/2024)"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"plan_id": 9}, "form.other_plan"),
        ({"plan_year": 2023}, "form.other_plan"),
        ({"unit_id": 999}, "form.unknown_unit"),
        ({"period": "R7"}, "form.other_period"),
    ],
)
def test_a_form_that_is_not_ours_to_take_changes_nothing(
    filled: DataFile, plan: Plan, change: dict, code: str
) -> None:
    form = came(filled, plan, "VP", {(key(filled, plan, "2"), FormField.PERCENT): "40"})
    stranger = replace(form, identity=replace(form.identity, **change))
    before = hashlib.sha256(filled.path.read_bytes()).hexdigest()
    with pytest.raises(UserError, match=code.replace(".", r"\.")):
        take(filled, plan, stranger)
    assert hashlib.sha256(filled.path.read_bytes()).hexdigest() == before


def test_comparing_writes_nothing(filled: DataFile, plan: Plan) -> None:
    form = came(filled, plan, "VP", {(key(filled, plan, "2"), FormField.PERCENT): "40"})
    before = hashlib.sha256(filled.path.read_bytes()).hexdigest()
    compared(filled, plan, form)
    assert hashlib.sha256(filled.path.read_bytes()).hexdigest() == before


def test_a_form_of_another_period_is_left_until_it_is_taken(filled: DataFile, plan: Plan) -> None:
    form = came(filled, plan, "VP", {(key(filled, plan, "2"), FormField.PERCENT): "40"})
    diff = compared(filled, plan, form, period_key="2024-Q2")
    assert FormProblem.OTHER_PERIOD in diff.problems
    assert diff.to_write == ()


def test_an_older_form_and_one_not_asked_for_say_so(filled: DataFile, plan: Plan, tmp_path: Path) -> None:
    form = answered(form_of(filled, plan, "VP"), {(key(filled, plan, "2"), FormField.PERCENT): "40"})
    assert FormProblem.UNASKED in compared(filled, plan, form).problems
    for _ in range(2):
        submissions.write_forms(
            filled,
            plan=plan,
            period_key=KEY,
            unit_ids=[unit_id(filled, "VP")],
            folder=tmp_path,
            today=ASKED,
        )
    assert FormProblem.OLDER_VERSION in compared(filled, plan, form).problems
    assert FormProblem.EMPTY in compared(filled, plan, replace(form, cells=())).problems


def test_a_row_whose_task_is_gone_is_not_taken(filled: DataFile, plan: Plan) -> None:
    second = key(filled, plan, "2")
    form = came(filled, plan, "VP", {(second, FormField.PERCENT): "40"})
    tasks.delete(filled, task_id=second.id)
    (cell,) = compared(filled, plan, form).cells
    assert (cell.verdict, cell.why) == (CellVerdict.UNREADABLE, "gone")


def test_a_row_that_was_not_asked_is_not_taken(filled: DataFile, plan: Plan) -> None:
    form = came(filled, plan, "TTr", {(RowKey(RowKind.TASK, 1), FormField.PERCENT): "40"})
    (cell,) = compared(filled, plan, form).cells
    assert (cell.verdict, cell.why) == (CellVerdict.UNREADABLE, "unasked")


@pytest.mark.parametrize(
    ("code", "verdict"),
    [
        (FormDoubtCode.FORMULA, CellVerdict.DOUBT),
        (FormDoubtCode.MERGED, CellVerdict.DOUBT),
        (FormDoubtCode.DATE_IN_NUMBER, CellVerdict.UNREADABLE),
        (FormDoubtCode.DECOMPOSED, CellVerdict.NEW),
    ],
)
def test_what_the_reader_doubted_is_doubted_here(
    filled: DataFile, plan: Plan, code: FormDoubtCode, verdict: CellVerdict
) -> None:
    second = key(filled, plan, "2")
    form = came(filled, plan, "VP", {(second, FormField.PERCENT): "40"})
    doubts = (FormDoubt(code, cell=f"Nhiệm vụ!percent{second.id}", key=second),)
    (cell,) = compared(filled, plan, replace(form, doubts=doubts)).cells
    assert cell.verdict is verdict


def test_a_comparison_is_refused_when_the_data_have_moved_on(filled: DataFile, plan: Plan) -> None:
    first = key(filled, plan, "I.1")
    form = came(filled, plan, "VP", {(first, FormField.VALUE): "71,2"})
    diff = compared(filled, plan, form)
    with filled.action("Sửa"):
        filled.indicators.save_measurement(Measurement(first.id, KEY, met=None, value=None, evidence="x"))
        filled.indicators.save_measurement(
            replace(filled.indicators.measurements(plan.id)[first.id][0], numerator=None, denominator=None)
        )
    with pytest.raises(UserError, match=r"form\.stale"):
        taking_in.take_in(filled, diff, form, plan=plan, content=FILE, today=TODAY)


def test_a_file_can_be_kept_before_it_is_taken_in(filled: DataFile, plan: Plan) -> None:
    second = key(filled, plan, "2")
    form = came(filled, plan, "VP", {(second, FormField.PERCENT): "40"})
    day = date(2024, 3, 12)
    taking_in.keep_file(filled, form, plan=plan, file_name="phieu.xlsx", content=FILE, today=day)
    board = collection.board(filled, plan=plan, period_key=KEY, today=TODAY)
    found = board.row(unit_id(filled, "VP"))
    assert (found.stage, found.file_name) == (SubmissionStage.RECEIVED, "phieu.xlsx")
    assert submissions.kept_file(filled, submission_id=found.submission.id) == ("phieu.xlsx", FILE)
    take(filled, plan, form)
    assert filled.tasks.entries_of_plan(plan.id)[second.id][-1].on == day


def test_an_answer_by_phone_takes_the_same_way(filled: DataFile, plan: Plan) -> None:
    tenth = key(filled, plan, "I.10")
    form = taking_in.typed_answer(
        filled,
        plan=plan,
        period_key=KEY,
        unit_id=unit_id(filled, "TTr"),
        answers={(tenth, FormField.NUMERATOR): "5", (tenth, FormField.DENOMINATOR): "12"},
        today=TODAY,
    )
    diff = returned.compare(filled, form, plan=plan, file_name="", content=b"", today=TODAY)
    taking_in.take_in(filled, diff, form, plan=plan, content=b"", today=TODAY, channel=Channel.PHONE)
    (result,) = filled.indicators.measurements(plan.id)[tenth.id]
    assert (result.unit_id, result.attachment_id, result.cell) == (unit_id(filled, "TTr"), None, "")
    board = collection.board(filled, plan=plan, period_key=KEY, today=TODAY)
    assert board.row(unit_id(filled, "TTr")).submission.channel is Channel.PHONE


def test_a_unit_with_nothing_to_report_cannot_answer(filled: DataFile, plan: Plan) -> None:
    outsider = next(unit.id for unit in filled.units.all() if unit.short == "Sở KHCN")
    with pytest.raises(UserError, match=r"unit\.not_asked"):
        taking_in.typed_answer(filled, plan=plan, period_key=KEY, unit_id=outsider, answers={}, today=TODAY)


def test_a_cell_can_be_corrected_before_it_is_taken(filled: DataFile, plan: Plan) -> None:
    second = key(filled, plan, "2")
    form = came(filled, plan, "VP", {(second, FormField.PERCENT): "bốn mươi"})
    better = taking_in.corrected(form, key=second, field=FormField.PERCENT, text="40")
    (cell,) = compared(filled, plan, better).cells
    assert (cell.verdict, cell.new, cell.cell) == (CellVerdict.NEW, "40%", form.cells[0].cell)
    assert taking_in.corrected(form, key=second, field=FormField.PERCENT, text="").cells == ()
