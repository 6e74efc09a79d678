from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QPointF, Qt, QThread, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dxdesk.domain.plan import Plan
from dxdesk.domain.submission import AdHocRequest, Channel
from dxdesk.domain.unit_form import ReturnedForm
from dxdesk.services import chasing, duties, history, submissions, taking_in
from dxdesk.services.submissions import FormKind
from dxdesk.services.unit_forms import forms
from dxdesk.ui import dialogs
from dxdesk.ui.collection.letter_form import LetterForm, LetterWish
from dxdesk.ui.collection.page import ReportWindowPage
from dxdesk.ui.collection.request_form import RequestForm
from dxdesk.ui.collection.sending import Sending, SendingForm, Whom, write_files
from dxdesk.ui.desk import Desk, News
from dxdesk.ui.memory import Memory
from dxdesk.ui.papers import opening
from dxdesk.ui.work import Progress, StoppedError
from tests.ui.collected import CAME, KEY, asked

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, memory: Memory) -> Iterator[ReportWindowPage]:
    desk.look_from(CAME)
    made = ReportWindowPage(desk, memory)
    qtbot.addWidget(made)
    desk.changed.connect(made.refresh)
    made.resize(1180, 640)
    made.reload()
    with qtbot.waitExposed(made):
        made.show()
    yield made
    qtbot.waitUntil(lambda: not desk.findChildren(QThread) and not made.review.busy)


@pytest.fixture
def plan(desk: Desk) -> Plan:
    assert desk.plan is not None
    return desk.plan


def sent(page: ReportWindowPage, plan: Plan, tmp_path: Path) -> tuple[int, ...]:
    units = asked(page.desk.data, plan, tmp_path / "gui-di")
    page.reload()
    return units


def texts(page: ReportWindowPage, key: str) -> list[str]:
    column = next(one for one in page.model.columns if one.key == key)
    return [column.text(row) for row in page.model.records()]


def test_the_round_that_comes_next_is_shown_first(page: ReportWindowPage) -> None:
    assert page.choice.key == "2024-Q1"
    assert "gửi phiếu cho 3 đơn vị" in page.band.label_todo.text()


def test_the_band_shows_both_last_days_and_the_days_between(page: ReportWindowPage) -> None:
    days = page.band.window_days
    assert "14/3/2024 (còn 1 ngày)" in days.label_units.text()
    assert "UBND tỉnh đến hết T3 19/3/2024" in days.label_office.text()
    assert days.label_number.text() == "5"
    chips = [child.text() for child in days.findChildren(type(days.label_number)) if child.toolTip()]
    assert chips == ["T6 15/3", "T2 18/3", "T3 19/3"]


def test_what_is_to_be_done_now_is_the_primary_action(
    page: ReportWindowPage, plan: Plan, tmp_path: Path
) -> None:
    assert page.header_actions()[0].text() == "Gửi phiếu cho 3 đơn vị…"
    units = sent(page, plan, tmp_path)
    page.desk.look_from(date(2024, 3, 15))
    others = [row.unit.id for row in page.board.rows if row.unit.id not in units] if page.board else []
    submissions.mark_asked(page.desk.data, plan=plan, period_key="2024-Q1", unit_ids=others, on=CAME)
    page.reload()
    assert page.header_actions()[0].text().startswith("Đôn đốc")
    assert "Việc cần làm bây giờ: đôn đốc" in page.band.label_todo.text()


def test_sending_writes_a_form_for_each_unit_and_marks_it(
    qtbot: QtBot, page: ReportWindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, told: list[News]
) -> None:
    def chosen(_parent: object, form: SendingForm) -> Sending:
        return Sending(form.sending.unit_ids, FormKind.DOCX, False, tmp_path / "phieu")

    monkeypatch.setattr(dialogs, "ask_sending", chosen)
    page.commands.action_send.trigger()
    qtbot.waitUntil(lambda: "phiếu vào" in told[-1].text if told else False, timeout=20_000)
    assert len(list((tmp_path / "phieu").glob("*.docx"))) == 3
    assert texts(page, "asked").count("13/3") == 3


def test_units_that_only_take_part_are_offered_with_the_box(qtbot: QtBot, page: ReportWindowPage) -> None:
    assert page.board is not None
    first = Sending((), FormKind.XLSX, False, Path())
    form = SendingForm(partial(page.commands._offered, page.board), first)
    qtbot.addWidget(form)
    few = len(form.sending.unit_ids)
    form._ui.check_coordinators.setChecked(True)
    assert len(form.sending.unit_ids) > few
    assert form.sending.with_coordinators


def test_sending_that_is_stopped_writes_nothing(page: ReportWindowPage, plan: Plan, tmp_path: Path) -> None:
    data, units = page.desk.data, [row.unit.id for row in page.board.rows] if page.board else []
    made = forms(data, plan=plan, period_key="2024-Q1", unit_ids=units, today=CAME)
    stopped = Progress(lambda _percent, _words: None, lambda: True)
    with pytest.raises(StoppedError):
        write_files(made, FormKind.XLSX, CAME, tmp_path / "x", stopped)
    assert not (tmp_path / "x").exists()


def test_filters_and_the_folded_search_narrow_the_table(
    page: ReportWindowPage, plan: Plan, tmp_path: Path
) -> None:
    sent(page, plan, tmp_path)
    assert page.model.rowCount() > 50
    combo = page._ui.combo_filter
    combo.setCurrentIndex(combo.findData("silent"))
    combo.activated.emit(combo.currentIndex())
    assert len(page.model.records()) == 20
    page._ui.edit_search.setText("hiep hoa")
    assert texts(page, "name") == ["Phòng GDĐT huyện Hiệp Hòa"]
    page._ui.edit_search.setText("không có")
    assert page._ui.stack_list.currentWidget() is page._ui.page_nobody
    page._ui.button_nobody.click()
    assert page.model.rowCount() > 50


def test_units_are_grouped_by_kind(page: ReportWindowPage, plan: Plan, tmp_path: Path) -> None:
    sent(page, plan, tmp_path)
    combo = page._ui.combo_group
    combo.setCurrentIndex(combo.findData("kind"))
    combo.activated.emit(combo.currentIndex())
    headings = [page.model.index(row, 0).data() for row in page.model.heading_rows()]
    assert headings[0].startswith("Phòng thuộc Sở (")


def test_a_reminder_is_written_down_and_undone(page: ReportWindowPage, plan: Plan, tmp_path: Path) -> None:
    sent(page, plan, tmp_path)
    page.panel._ui.edit_whom.setText("chị Lan (minh họa)")
    page.panel.add_reminder()
    assert texts(page, "reminded")[0] == "1 lần: điện thoại 13/3"
    assert [one.whom for one in page.panel.model.records()] == ["chị Lan (minh họa)"]
    change = history.undo(page.desk.data)
    assert change is not None
    page.refresh(change)
    assert texts(page, "reminded")[0] == ""


def test_the_day_a_report_came_takes_effect_when_left(
    qtbot: QtBot, page: ReportWindowPage, plan: Plan, tmp_path: Path
) -> None:
    sent(page, plan, tmp_path)
    page.panel.received.edit.setText("12/3")
    page.panel.received.field.commit()
    assert texts(page, "received")[0] == "12/3"
    page.panel.received.edit.setText("mai")
    page.panel.received.field.commit()
    assert "không phải ngày" in page.panel._ui.error_received.text()


def test_a_kept_form_opens_as_a_passing_copy(
    page: ReportWindowPage, plan: Plan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    units = sent(page, plan, tmp_path)
    data = page.desk.data
    found = submissions.submission_of(data, plan=plan, period_key="2024-Q1", unit_id=units[0])
    with data.action("thử") as done:
        kept = data.attachments.add("phieu.xlsx", b"PK minh hoa")
        data.submissions.save(type(found)(**{**_fields(found), "attachment_id": kept, "received_on": CAME}))
    page.refresh(done.change)
    opened: list[Path] = []
    monkeypatch.setattr(opening, "has_program", lambda _suffix: True)
    monkeypatch.setattr(
        QDesktopServices,
        "openUrl",
        staticmethod(lambda url: opened.append(Path(QUrl(url).toLocalFile())) or True),
    )
    page.table.choose(units[0])
    page.panel._ui.button_open_file.click()
    assert opened[0].read_bytes() == b"PK minh hoa"


def _fields(record: object) -> dict[str, object]:
    return {name: getattr(record, name) for name in record.__slots__}  # type: ignore[attr-defined]


def _accepted(_parent: object, form: LetterForm, *, title: str) -> LetterWish:
    assert title
    assert not form.wrong
    return form.wish


def test_letters_are_kept_as_drafts_and_shown(
    qtbot: QtBot, page: ReportWindowPage, plan: Plan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent(page, plan, tmp_path)
    monkeypatch.setattr(dialogs, "ask_letter", _accepted)
    with qtbot.waitSignal(page.asked_for, check_params_cb=lambda kind, _id: kind == "document"):
        page.commands.action_chase_all.trigger()
    assert page.desk.data.undo_label.startswith("Lập công văn đôn đốc 20 đơn vị")
    assert texts(page, "reminded")[0] == "1 lần: công văn 13/3"
    assert history.undo(page.desk.data) is not None
    page.commands.action_chase_each.trigger()
    assert len(page.desk.data.documents.all()) == 20
    assert history.undo(page.desk.data) is not None
    assert page.desk.data.documents.all() == ()


def _choose_rows(page: ReportWindowPage, unit_ids: tuple[int, ...]) -> None:
    selection = page.table.selectionModel()
    selection.clearSelection()
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in range(page.model.rowCount()):
        index = page.model.index(row, 0)
        record = page.model.record(index)
        if record is not None and record.unit.id in unit_ids:
            selection.select(index, flags)


def test_letters_go_to_the_chosen_rows_where_there_are_several(
    page: ReportWindowPage, plan: Plan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    units = sent(page, plan, tmp_path)
    monkeypatch.setattr(dialogs, "ask_letter", _accepted)
    _choose_rows(page, units[2:5])
    page.commands.action_chase_each.trigger()
    assert page.desk.data.undo_label == "Lập 3 công văn"
    assert history.undo(page.desk.data) is not None
    _choose_rows(page, units[2:4])
    page.commands.action_ask_letter.trigger()
    assert page.desk.data.undo_label == "Lập công văn đề nghị 2 đơn vị"


def test_every_unit_can_be_written_to_though_some_rows_are_chosen(
    page: ReportWindowPage, plan: Plan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    units = sent(page, plan, tmp_path)

    def to_all(_parent: object, form: LetterForm, *, title: str) -> LetterWish:
        form._ui.combo_whom.setCurrentIndex(0)
        return _accepted(_parent, form, title=title)

    monkeypatch.setattr(dialogs, "ask_letter", to_all)
    _choose_rows(page, units[2:5])
    page.commands.action_chase_all.trigger()
    assert page.desk.data.undo_label == "Lập công văn đôn đốc 20 đơn vị"


def test_a_letter_names_its_units_and_wants_a_day(qtbot: QtBot, desk: Desk) -> None:
    names = {number: f"Đơn vị {number}" for number in range(1, 10)}
    form = LetterForm(desk, [Whom("Tất cả", tuple(names))], names, answer_by=date(2024, 3, 18))
    qtbot.addWidget(form)
    assert form._ui.label_names.text().endswith("Đơn vị 6 và 3 đơn vị khác.")
    form.by.edit.clear()
    assert form.wrong
    form.by.edit.setText("32/3/2024")
    assert form.wrong
    form.by.edit.setText("20/3/2024")
    assert not form.wrong
    assert form.wish == LetterWish(tuple(names), date(2024, 3, 20))


def test_a_reminder_half_typed_waits_for_its_unit(
    qtbot: QtBot, page: ReportWindowPage, plan: Plan, tmp_path: Path, memory: Memory
) -> None:
    first, second = sent(page, plan, tmp_path)[:2]
    page.table.choose(first)
    page.panel._ui.edit_whom.setText("chị Hoa")
    page.panel._ui.combo_channel.setCurrentIndex(1)
    page.table.choose(second)
    assert page.panel._ui.edit_whom.text() == ""
    page.table.choose(first)
    assert page.panel._ui.edit_whom.text() == "chị Hoa"
    page.take_pending()
    again = ReportWindowPage(page.desk, memory)
    qtbot.addWidget(again)
    again.reload()
    again.table.choose(first)
    assert (again.panel._ui.edit_whom.text(), again.panel._ui.combo_channel.currentIndex()) == ("chị Hoa", 1)


def test_a_reminder_that_is_written_down_is_no_draft_any_more(
    page: ReportWindowPage, plan: Plan, tmp_path: Path
) -> None:
    first, second = sent(page, plan, tmp_path)[:2]
    page.table.choose(first)
    page.panel._ui.edit_whom.setText("chị Hoa")
    page.panel.add_reminder()
    page.table.choose(second)
    page.table.choose(first)
    assert page.panel._ui.edit_whom.text() == ""


def test_the_text_to_paste_names_the_silent_units(
    page: ReportWindowPage, plan: Plan, tmp_path: Path, told: list[News]
) -> None:
    sent(page, plan, tmp_path)
    page.commands.action_copy.trigger()
    assert "Thanh tra Sở" in QApplication.clipboard().text()
    assert told[-1].text.startswith("Đã chép lời nhắc")


def test_ctrl_p_prints_the_list_of_silent_units(page: ReportWindowPage, plan: Plan, tmp_path: Path) -> None:
    sent(page, plan, tmp_path)
    document = page.printable()
    assert document == chasing.silent_list(page.desk.data, plan=plan, period_key="2024-Q1", today=CAME)


def test_an_ad_hoc_request_becomes_a_round(
    page: ReportWindowPage, plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = AdHocRequest("Báo cáo học bạ số", date(2024, 3, 25), plan_id=plan.id)
    monkeypatch.setattr(dialogs, "ask_request", lambda *_a, **_k: made)
    page._ui.button_request.click()
    assert page.choice.key.startswith("R")
    assert page.board is not None
    assert page.board.item.label == "Báo cáo học bạ số"
    assert page._ui.button_edit_request.isVisible()


def test_a_request_without_a_title_is_told_by_its_field(desk: Desk, plan: Plan, qtbot: QtBot) -> None:
    form = RequestForm(desk, plan, None)
    qtbot.addWidget(form)
    assert form.wrong
    form._ui.edit_title.setText("Báo cáo nhanh")
    form.due.edit.setText("25/3")
    form._ui.list_items.item(0).setCheckState(Qt.CheckState.Checked)
    assert not form.wrong
    assert form.request.due_on == date(2024, 3, 25)
    assert len(form.request.task_ids) == 1


def test_dropped_files_are_forms_that_come_back(
    qtbot: QtBot, page: ReportWindowPage, plan: Plan, tmp_path: Path
) -> None:
    sent(page, plan, tmp_path)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "gui-di"))])
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, button, keys))
    qtbot.waitUntil(lambda: not page.review.busy, timeout=20_000)
    assert page.reviewing
    assert len(page.review.papers) == 20


def test_a_submission_can_be_shown_by_its_id(page: ReportWindowPage, plan: Plan, tmp_path: Path) -> None:
    units = sent(page, plan, tmp_path)
    found = page.desk.data.submissions.of_unit(plan.id, "2024-Q1", units[3])
    assert found is not None
    assert page.show_record("submission", found.id)
    assert page.chosen is not None
    assert page.chosen.unit.id == units[3]


def test_the_report_of_the_round_is_asked_for(qtbot: QtBot, page: ReportWindowPage) -> None:
    with qtbot.waitSignal(page.report_asked_for, check_params_cb=lambda key: key == "2024-Q1"):
        page.commands.action_report.trigger()


def test_every_round_of_the_year_can_be_shown(page: ReportWindowPage, plan: Plan) -> None:
    rounds = duties.periods_of_year(page.desk.data, plan=plan, today=CAME)
    assert all(page.show_round(item.key) for item in rounds)


def test_the_tables_are_sound_models(page: ReportWindowPage, plan: Plan, tmp_path: Path) -> None:
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    QAbstractItemModelTester(page.panel.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    units = sent(page, plan, tmp_path)
    chase = chasing.add_reminders(
        page.desk.data, plan=plan, period_key="2024-Q1", unit_ids=units, on=CAME, channel=Channel.PHONE
    )
    page.refresh(chase)
    assert page.panel.model.rowCount() == 1


def test_an_empty_file_says_what_to_do(qtbot: QtBot, empty_desk: Desk, memory: Memory) -> None:
    page = ReportWindowPage(empty_desk, memory)
    qtbot.addWidget(page)
    page.reload()
    assert page._ui.stack_page.currentWidget() is page._ui.page_empty
    assert (page.header_actions(), page.printable()) == ((), None)
    with qtbot.waitSignal(page.page_asked_for, check_params_cb=lambda key: key == "import"):
        page._ui.button_empty.click()


def test_a_regime_that_is_changed_shows_in_the_round(page: ReportWindowPage, plan: Plan) -> None:
    duty = next(one for one in duties.duties(page.desk.data, plan=plan) if one.before_day == 15)
    page.desk.perform(partial(duties.save_duty, page.desk.data, replace(duty, before_day=12)))
    assert page.board is not None
    assert page.board.item.units is not None
    assert page.board.item.units.nominal == date(2024, 3, 11)


def test_a_regime_that_rests_altogether_says_what_to_do(page: ReportWindowPage, plan: Plan) -> None:
    said: list[str] = []
    page.sentence_changed.connect(said.append)
    for duty in duties.duties(page.desk.data, plan=plan):
        page.desk.perform(partial(duties.save_duty, page.desk.data, replace(duty, active=False)))
    page.reload()
    assert page.choice.key == ""
    assert said[-1].startswith("Kế hoạch chưa có chế độ báo cáo.")


def test_a_kept_file_is_told_by_its_kind_and_named_in_the_tip(
    page: ReportWindowPage, plan: Plan, tmp_path: Path
) -> None:
    units = sent(page, plan, tmp_path)
    made = forms(page.desk.data, plan=plan, period_key=KEY, unit_ids=units[:1], today=CAME)
    form = ReturnedForm(made[0][0].identity, ())
    keep = partial(taking_in.keep_file, page.desk.data, form, plan=plan, today=CAME)
    page.desk.perform(partial(keep, file_name="phieu.xlsx", content=b"PK"))
    assert texts(page, "file")[0] == "xlsx"
    column = next(one for one in page.model.columns if one.key == "file")
    assert column.tip is not None
    assert column.tip(page.model.records()[0]) == "phieu.xlsx"
