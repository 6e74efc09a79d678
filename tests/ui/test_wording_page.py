"""The page Câu chữ mẫu."""

from datetime import date

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dxdesk.services import wordings
from dxdesk.ui.desk import Desk
from dxdesk.ui.memory import Memory
from dxdesk.ui.wording.page import WordingPage

KEY = "closing.text"


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, memory: Memory) -> WordingPage:
    page = WordingPage(desk, memory)
    qtbot.addWidget(page)
    desk.changed.connect(page.refresh)
    page.resize(1180, 660)
    page.reload()
    page.show()
    qtbot.waitExposed(page)
    assert page.tab.choose(KEY)
    return page


def retype(page: WordingPage, text: str) -> None:
    page.tab.panel.edit_text.setFocus()
    page.tab.panel.edit_text.setPlainText(text)
    page.tab.view.setFocus()


def test_leaving_a_sentence_changes_it_from_today_on(page: WordingPage, desk: Desk) -> None:
    retype(page, "{tên cơ quan} kính báo cáo {ky bao cao}./.")
    (own,) = desk.data.wordings.all()
    assert (own.key, own.text, own.valid_from) == (KEY, "{office} kính báo cáo {period}./.", desk.today)


def test_a_wrong_placeholder_is_told_by_the_field_and_kept(page: WordingPage, desk: Desk) -> None:
    retype(page, "Đến {ngày tháng}./.")
    assert "«ngày tháng»" in page.tab.panel.error_text.text()
    assert page.tab.text_field.text == "Đến {ngày tháng}./."
    assert desk.data.wordings.all() == ()


def test_the_preview_follows_the_typing_with_real_values(page: WordingPage) -> None:
    page.tab.panel.edit_text.setPlainText("{tên cơ quan}: xong {kỳ báo cáo}")
    assert page.tab.panel.label_preview.text().startswith("Sở Giáo dục và Đào tạo: xong Quý I")


def test_a_placeholder_is_offered_by_its_meaning_and_put_in(page: WordingPage) -> None:
    combo = page.tab.panel.combo_places
    row = combo.findText("kỳ báo cáo")
    page.tab.panel.edit_text.clear()
    combo.setCurrentIndex(row)
    combo.activated.emit(row)
    assert page.tab.text_field.text == "{kỳ báo cáo}"


def test_going_back_shows_the_shipped_words_again(page: WordingPage, desk: Desk) -> None:
    shipped = page.tab.text_field.text
    retype(page, "Xong./.")
    page.tab.panel.button_reset.click()
    assert page.tab.text_field.text == shipped
    assert not page.tab.panel.button_reset.isEnabled()


def test_a_later_day_leaves_today_s_words(page: WordingPage, desk: Desk) -> None:
    page.tab.from_field.edit.setFocus()
    page.tab.from_field.edit.setText("1/6/2024")
    retype(page, "Xong./.")
    (own,) = desk.data.wordings.all()
    assert own.valid_from == date(2024, 6, 1)
    assert wordings.in_force(desk.data, desk.today).texts[KEY] != "Xong./."


def test_the_filter_finds_sentences_without_marks(page: WordingPage) -> None:
    page.find()
    QTest.keyClicks(page.tab.view.window().focusWidget(), "tran trong bao cao")
    assert page.tab.chosen is not None
    assert "trân trọng báo cáo" in page.tab.chosen.words
