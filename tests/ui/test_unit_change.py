"""The guided action on units in Danh mục."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from dxdesk.domain.unit import Unit
from dxdesk.domain.unit_change import EventKind, Reorganisation
from dxdesk.ui import dialogs
from dxdesk.ui.catalog.unit_change_form import UnitChangeForm
from dxdesk.ui.catalog.units_tab import UnitsTab
from dxdesk.ui.desk import Desk
from dxdesk.ui.memory import Memory


def unit(desk: Desk, name: str) -> Unit:
    return next(unit for unit in desk.data.units.all() if unit.name == name)


@pytest.fixture
def form(qtbot: QtBot, desk: Desk, memory: Memory) -> UnitChangeForm:
    form = UnitChangeForm(desk, memory, [unit(desk, "Thanh tra Sở").id])
    qtbot.addWidget(form)
    form.show()
    qtbot.waitExposed(form)
    return form


def choose(form: UnitChangeForm, place: int, heirs: str = "") -> None:
    form._ui.combo_event.setCurrentIndex(place)
    form._ui.text_heirs.setPlainText(heirs)


def test_what_is_missing_is_said_at_once(form: UnitChangeForm) -> None:
    assert form.event is EventKind.RENAME
    assert form._ui.error_change.isVisible()
    assert form.wrong


def test_what_a_change_touches_is_seen_before(form: UnitChangeForm) -> None:
    choose(form, 0, "Phòng Thanh tra")
    (affected,) = form.affected.records()
    assert (affected.indicators, affected.groups) == (("I.10",), ("Các phòng thuộc Sở GDĐT",))
    assert affected.last_day == date(2024, 3, 17)
    assert not form.wrong


def test_a_known_name_is_the_unit_of_the_catalogue(form: UnitChangeForm, desk: Desk) -> None:
    choose(form, 1, "văn phòng sở")
    assert form.told is not None
    (heir,) = form.told.events[0].endings[0].heirs
    assert heir.unit_id == unit(desk, "Văn phòng Sở").id


def test_the_filter_keeps_what_was_chosen_where_it_is_seen(form: UnitChangeForm) -> None:
    choose(form, 0, "Phòng Thanh tra")
    form._ui.edit_filter.setText("thanh tra")
    assert [chosen.name for chosen in form.table.selected_records()] == ["Thanh tra Sở"]
    assert form.told is not None


def test_the_reorganisation_of_2025_needs_no_choice_of_units(form: UnitChangeForm) -> None:
    choose(form, 4, "Hiệp Hòa -> xã Hiệp Hòa\nxã Hợp Thịnh")
    assert form.told is not None
    assert not form._ui.widget_units.isVisible()
    assert len(form.affected.records()) == 12
    choose(form, 4, "Nam Định -> xã A")
    assert "Nam Định" in form._ui.error_change.text()


def test_the_tab_carries_out_what_was_chosen_and_one_undo_takes_it_back(
    qtbot: QtBot, desk: Desk, memory: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ask(_parent: object, form: UnitChangeForm) -> Reorganisation | None:
        choose(form, 0, "Văn phòng Sở Giáo dục")
        return form.told

    monkeypatch.setattr(dialogs, "ask_unit_change", ask)
    tab = UnitsTab(desk, memory)
    qtbot.addWidget(tab)
    before = desk.data.units.all()
    tab.choose(unit(desk, "Văn phòng Sở").id)
    tab.action_change.trigger()
    heir = unit(desk, "Văn phòng Sở Giáo dục")
    assert unit(desk, "Văn phòng Sở").successor_id == heir.id
    desk.undo()
    assert desk.data.units.all() == before
