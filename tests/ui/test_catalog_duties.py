import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from dxdesk.domain.duty import CutOff, ReportingDuty
from dxdesk.domain.task import Recurrence
from dxdesk.services import duties
from dxdesk.ui.catalog.duties_tab import DutiesTab
from dxdesk.ui.catalog.duty_words import CUT_OFFS, DIRECTIONS, RECURRENCES
from dxdesk.ui.catalog.page import CatalogPage
from dxdesk.ui.desk import Desk
from dxdesk.ui.memory import Memory


@pytest.fixture
def page(desk: Desk, memory: Memory, qtbot: QtBot) -> CatalogPage:
    made = CatalogPage(desk, memory)
    qtbot.addWidget(made)
    desk.changed.connect(made.refresh)
    made.resize(1100, 620)
    made.reload()
    made.show()
    return made


@pytest.fixture
def tab(page: CatalogPage) -> DutiesTab:
    opened = page.open_tab("duties")
    assert isinstance(opened, DutiesTab)
    return opened


def _kept(desk: Desk, duty_id: int) -> ReportingDuty:
    return next(duty for duty in duties.duties(desk.data, plan=desk.plan) if duty.id == duty_id)


def _choose_units_quarter(tab: DutiesTab) -> int:
    duty = next(duty for duty in tab.model.records() if duty.before_day == 15)
    assert tab.choose(duty.id)
    return duty.id


def test_the_duties_of_the_plan_stand_under_their_directions(
    tab: DutiesTab, qtmodeltester: ModelTester
) -> None:
    headings = [tab.model.data(tab.model.index(row, 0)) for row in tab.model.heading_rows()]
    assert headings[:2] == ["Đơn vị báo cáo Sở", "Sở báo cáo cấp trên"]
    _choose_units_quarter(tab)
    shown = [tab.model.data(tab.view.currentIndex().siblingAtColumn(n)) for n in (2, 3)]
    assert shown == ["Hằng quý", "trước ngày 15 tháng cuối quý"]
    qtmodeltester.check(tab.model)


def test_every_rule_has_its_words() -> None:
    assert set(RECURRENCES) == set(Recurrence)
    assert set(CUT_OFFS) == set(CutOff)
    assert {direction.value for direction in DIRECTIONS} == {
        "units_to_office",
        "office_to_province",
        "internal",
    }


def test_the_next_three_periods_are_told_with_their_last_days(tab: DutiesTab) -> None:
    _choose_units_quarter(tab)
    lines = tab._panel.label_preview.text().splitlines()
    assert [line.partition(":")[0] for line in lines] == ["Quý II/2024", "Quý III/2024", "Quý IV/2024"]
    assert "hạn 14/9/2024 (thứ bảy, ngày nghỉ), ngày làm việc cuối 13/9/2024" in lines[1]


def test_another_day_takes_effect_and_moves_the_preview(tab: DutiesTab, desk: Desk) -> None:
    duty_id = _choose_units_quarter(tab)
    tab._panel.edit_before.setFocus()
    tab._panel.edit_before.setText("12")
    tab._panel.edit_reporter.setFocus()
    assert _kept(desk, duty_id).before_day == 12
    assert "Quý II/2024: hạn 11/6/2024" in tab._panel.label_preview.text()
    desk.undo()
    assert tab._panel.edit_before.text() == "15"


@pytest.mark.parametrize("text", ["40", "mười lăm"])
def test_a_wrong_day_is_a_sentence_by_the_field(tab: DutiesTab, desk: Desk, text: str) -> None:
    duty_id = _choose_units_quarter(tab)
    tab._panel.edit_before.setFocus()
    tab._panel.edit_before.setText(text)
    tab._panel.edit_reporter.setFocus()
    assert tab._panel.error_before.text() == (
        f"«Trước ngày {text}» không hợp lệ. Hãy nhập số từ 2 đến 32 (32: đến hết tháng)."
    )
    assert _kept(desk, duty_id).before_day == 15


def test_an_empty_reporter_is_refused_by_the_field(tab: DutiesTab, desk: Desk) -> None:
    duty_id = _choose_units_quarter(tab)
    tab._panel.edit_reporter.setFocus()
    tab._panel.edit_reporter.clear()
    tab._panel.edit_receiver.setFocus()
    assert tab._panel.error_reporter.isVisible()
    assert _kept(desk, duty_id).reporter


def test_a_duty_that_rests_says_so(tab: DutiesTab, desk: Desk) -> None:
    duty_id = _choose_units_quarter(tab)
    tab._panel.check_active.click()
    assert not _kept(desk, duty_id).active
    assert "không sinh kỳ" in tab._panel.label_preview.text()
    assert tab.model.data(tab.view.currentIndex().siblingAtColumn(6)) == "Ngừng"


def test_a_duty_is_added_without_a_day_and_deleted_again(
    page: CatalogPage, tab: DutiesTab, desk: Desk
) -> None:
    before = len(tab.model.records())
    page.action_add.trigger()
    assert tab.chosen.reporter == "Bên báo cáo mới"
    assert tab._panel.label_preview.text().startswith("Quý II/2024: chưa có hạn")
    page.action_delete.trigger()
    assert len(tab.model.records()) == before
    assert desk.data.undo_label == "Xóa chế độ báo cáo của Bên báo cáo mới"


def test_without_a_plan_there_is_no_regime(empty_desk: Desk, memory: Memory, qtbot: QtBot) -> None:
    page = CatalogPage(empty_desk, memory)
    qtbot.addWidget(page)
    tab = page.open_tab("duties")
    assert tab.model.records() == []
    assert tab._ui.label_none.text() == DutiesTab.no_plan
    page.action_add.trigger()
    assert empty_desk.refusals == 1


def test_a_change_of_the_log_opens_the_regime(page: CatalogPage, desk: Desk) -> None:
    duty = duties.duties(desk.data, plan=desk.plan)[-1]
    assert page.show_record("duty", duty.id)
    assert page.tab.chosen.id == duty.id
