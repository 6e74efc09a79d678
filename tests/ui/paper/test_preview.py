import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from dxdesk.documents.blocks import OfficialDocument
from dxdesk.ui.paper.preview import PreviewView
from dxdesk.ui.paper.reader import PaperReader


@pytest.fixture
def reader(qtbot: QtBot, document: OfficialDocument) -> PaperReader:
    made = PaperReader()
    qtbot.addWidget(made)
    made.resize(700, 600)
    with qtbot.waitExposed(made):
        made.show()
    made.view.show_document(document)
    return made


@pytest.fixture
def view(reader: PaperReader) -> PreviewView:
    reader.view.setFocus()
    return reader.view


def turned_wheel(view: PreviewView, delta: int, modifiers: Qt.KeyboardModifier) -> None:
    place = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        place,
        view.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def test_a_sheet_fills_the_width_at_first(view: PreviewView) -> None:
    sheet = view.sheets[0].width / 1440 * view.logicalDpiX() * view.scale
    assert view.viewport().width() - 2 * view.fontMetrics().height() <= sheet <= view.viewport().width()
    assert view.horizontalScrollBar().maximum() == 0


def test_the_scale_follows_the_width(reader: PaperReader, view: PreviewView) -> None:
    before = view.scale
    reader.resize(900, 600)
    assert view.scale > before


def test_end_and_home_go_to_the_ends(reader: PaperReader, view: PreviewView) -> None:
    QTest.keyClick(view, Qt.Key.Key_End)
    assert (view.page, reader.label_page.text()) == (7, "Trang 7/7")
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert (view.page, view.verticalScrollBar().value()) == (1, 0)


def test_page_down_goes_on_and_page_up_comes_back(view: PreviewView) -> None:
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    down = view.verticalScrollBar().value()
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert 0 < down <= view.viewport().height()
    assert view.verticalScrollBar().value() == 0


def test_ctrl_and_the_wheel_change_the_scale(view: PreviewView) -> None:
    before = view.scale
    turned_wheel(view, 120, Qt.KeyboardModifier.ControlModifier)
    assert view.scale > before
    assert not view.fits_width


def test_the_wheel_alone_scrolls(view: PreviewView) -> None:
    before = view.scale
    turned_wheel(view, -120, Qt.KeyboardModifier.NoModifier)
    assert view.verticalScrollBar().value() > 0
    assert view.scale == before


def test_whole_size_is_that_of_the_paper(reader: PaperReader, view: PreviewView) -> None:
    QTest.mouseClick(reader.button_whole, Qt.MouseButton.LeftButton)
    assert (view.scale, reader.label_scale.text()) == (1.0, "100 %")
    QTest.keyClick(view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view.fits_width
    assert reader.button_width.isChecked()


def test_two_sheets_stand_side_by_side(reader: PaperReader, view: PreviewView) -> None:
    QTest.mouseClick(reader.button_two, Qt.MouseButton.LeftButton)
    places = [place.area for place in view._places]
    assert places[0].top() == places[1].top() < places[2].top()
    assert places[0].right() < places[1].left()
    assert places[1].right() <= view.viewport().width()
    assert view.horizontalScrollBar().maximum() == 0


def test_two_abreast_keeps_the_sheet_and_goes_on_by_two(reader: PaperReader, view: PreviewView) -> None:
    view.go_to_page(3)
    reader.button_two.click()
    assert (view.page, reader.label_page.text()) == (3, "Trang 3/7")
    QTest.keyClick(view, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ShiftModifier)
    assert view.page == 1
    reader.button_two.click()
    assert (view.abreast, view.page) == (1, 1)


def test_shift_and_page_down_go_to_the_next_sheet(view: PreviewView) -> None:
    QTest.keyClick(view, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ShiftModifier)
    assert view.page == 2
    assert view._places[1].area.top() - view.verticalScrollBar().value() == pytest.approx(view._gap, abs=1)
    QTest.keyClick(view, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ShiftModifier)
    assert (view.page, view.verticalScrollBar().value()) == (1, 0)


def test_ctrl_plus_and_minus_change_the_scale(view: PreviewView) -> None:
    before = view.scale
    QTest.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert view.scale > before
    QTest.keyClick(view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert view.scale == pytest.approx(before)


def test_ctrl_c_copies_the_words_of_the_sheet(view: PreviewView) -> None:
    view.go_to_page(5)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == view.sheets[4].text
    assert view.sheets[4].text.startswith("Phụ lục I")


def test_every_button_says_what_it_does(reader: PaperReader) -> None:
    buttons = reader.findChildren(QToolButton)
    assert len(buttons) == 5
    assert all(len(button.accessibleName()) > 5 and button.toolTip() for button in buttons)


def test_showing_anew_keeps_the_place(view: PreviewView, document: OfficialDocument) -> None:
    view.go_to_page(3)
    before = view.verticalScrollBar().value()
    view.show_document(document)
    assert (view.page, view.verticalScrollBar().value()) == (3, before)


def test_a_message_stands_in_place_of_sheets(reader: PaperReader, view: PreviewView) -> None:
    view.show_message("Chưa có kế hoạch.")
    assert (view.page, reader.label_page.text(), view.accessibleDescription()) == (0, "", "Chưa có kế hoạch.")
    assert not reader.button_larger.isEnabled()


def test_those_who_cannot_see_it_hear_the_page(view: PreviewView) -> None:
    assert view.accessibleName() == "Xem trước văn bản"
    assert view.accessibleDescription().startswith("Trang 1 trên 7.")
    assert "Độc lập - Tự do - Hạnh phúc" in view.accessibleDescription()


def test_every_scale_paints_letters(view: PreviewView) -> None:
    for scale in (0.3, 1.0, 3.0):
        view.set_scale(scale)
        view.verticalScrollBar().setValue(0)
        picture = view.viewport().grab().toImage()
        row = {
            picture.pixelColor(x, y).lightness()
            for x in range(0, picture.width(), 2)
            for y in range(picture.height())
        }
        assert min(row) < 200


def test_each_sheet_can_be_seen(view: PreviewView) -> None:
    for page in range(1, 8):
        view.go_to_page(page)
        assert not view.grab().isNull()
        assert view.page in (page, 6)  # the last one may be too short to reach the top
