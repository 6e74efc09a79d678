"""Danh mục: the tabs Dãy số and Thể thức."""

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from dxdesk.documents.layout import Margins, Preset
from dxdesk.documents.rule_book import rule_book
from dxdesk.services import layouts, numbering
from dxdesk.ui.catalog.layout_tab import LayoutTab
from dxdesk.ui.catalog.page import CatalogPage
from dxdesk.ui.catalog.series_tab import SeriesTab
from dxdesk.ui.catalog.words import read_series
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
def layout_tab(page: CatalogPage) -> LayoutTab:
    tab = page.open_tab("layout")
    assert isinstance(tab, LayoutTab)
    return tab


@pytest.fixture
def series_tab(page: CatalogPage) -> SeriesTab:
    tab = page.open_tab("series")
    assert isinstance(tab, SeriesTab)
    return tab


def type_margin(tab: LayoutTab, side: str, text: str) -> None:
    getattr(tab._ui, f"edit_{side}").setText(text)
    tab.margins[side].commit()


def test_every_rule_of_the_book_is_listed_once_with_its_words(
    layout_tab: LayoutTab, qtmodeltester: ModelTester
) -> None:
    listed = {rule.id for rule in layout_tab.model.records()}
    assert listed == {text.id for text in rule_book().rules.values() if text.on(layout_tab.desk.today)}
    qtmodeltester.check(layout_tab.model)


def test_a_margin_is_kept_when_it_is_left_and_can_be_undone(layout_tab: LayoutTab, desk: Desk) -> None:
    type_margin(layout_tab, "left", "32,5")
    assert layouts.in_force(desk.data).margins == Margins(top=20, bottom=20, left=32.5, right=20)
    desk.undo()
    assert layout_tab._ui.edit_left.text() == "30"


def test_a_wrong_margin_is_refused_with_its_rule(layout_tab: LayoutTab, desk: Desk) -> None:
    type_margin(layout_tab, "right", "30")
    assert "15 đến 20 mm (quy tắc PG-2)" in layout_tab._ui.error_right.text()
    type_margin(layout_tab, "right", "hẹp")
    assert "«hẹp»" in layout_tab._ui.error_right.text()
    assert layouts.in_force(desk.data).margins is None


def test_the_preset_is_seen_in_the_values_of_the_rules(layout_tab: LayoutTab, desk: Desk) -> None:
    layout_tab._ui.combo_preset.setCurrentIndex(layouts.CHOICES.index(Preset.A))
    layout_tab.preset._on_activated(layouts.CHOICES.index(Preset.A))
    assert layouts.in_force(desk.data).preset is Preset.A
    values = {rule.measure: rule.value for rule in layout_tab.model.records()}
    assert (values["quoc_hieu"], values["page.top"]) == (12, 20)


def test_rules_are_found_without_marks(layout_tab: LayoutTab) -> None:
    layout_tab._ui.edit_filter.setText("quoc hieu")
    found = layout_tab.model.records()
    assert found
    assert len(found) < 12


def test_shared_series_are_typed_in_any_letters_and_undone(series_tab: SeriesTab, desk: Desk) -> None:
    series_tab._ui.text_shared.setPlainText("bc + kế hoạch")
    series_tab._shared.commit()
    assert numbering.shared(desk.data) == (("BC", "KH"),)
    assert [series.name for series in series_tab.model.records()] == ["BC+KH"]
    desk.undo()
    assert series_tab._ui.text_shared.toPlainText() == ""


def test_what_is_no_kind_is_told_by_the_field(series_tab: SeriesTab, desk: Desk) -> None:
    series_tab._ui.text_shared.setPlainText("BC + XYZ")
    series_tab._shared.commit()
    assert "«XYZ»" in series_tab._ui.error_shared.text()
    assert numbering.shared(desk.data) == ()


def test_series_are_read_line_by_line() -> None:
    assert read_series("BC + KH\n\nttr, Qyđ") == (("BC", "KH"), (), ("TTr", "QyĐ"))
