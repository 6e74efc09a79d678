import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from defusedxml.ElementTree import parse
from PySide6.QtCore import QDate, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCalendarWidget,
    QColorDialog,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QFileDialog,
    QFontDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QTableView,
    QToolButton,
    QTreeView,
    QWidget,
    QWizard,
)
from pytestqt.qtbot import QtBot

from dxdesk.shipped import resource
from dxdesk.ui.translation import install

ENGLISH = re.compile(
    r"\b(the|from|all|page|pages|print|printer|copies|options|color|colors|red|green|blue|cancel|close|open"
    r"|save|look|name|type|size|style|effects|next|back|finish|zoom|fit|show|cut|copy|paste|undo|redo|select)\b",
    re.IGNORECASE,
)


@pytest.fixture
def vietnamese(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    known = set(qapp.findChildren(QTranslator))
    install(qapp)
    yield
    for added in set(qapp.findChildren(QTranslator)) - known:
        qapp.removeTranslator(added)
        added.setParent(None)
    QLocale.setDefault(before)


def _plain(text: str) -> str:
    return text.replace("&", "").partition("\t")[0]


def _texts(widget: QWidget) -> set[str]:
    """Return the words of the labels, buttons and boxes inside."""
    words = {_plain(one.text()) for one in widget.findChildren(QLabel)}
    words |= {_plain(one.text()) for one in widget.findChildren(QAbstractButton)}
    words |= {one.title() for one in widget.findChildren(QGroupBox)}
    words |= {one.toolTip() for one in widget.findChildren(QToolButton)}
    return words - {""}


def _messages() -> Iterator[tuple[str, str, str, str]]:
    for context in parse(resource("i18n", "qtbase_vi.ts")).getroot().iter("context"):
        for message in context.iter("message"):
            source, comment = message.findtext("source") or "", message.findtext("comment") or ""
            yield context.findtext("name") or "", source, comment, message.findtext("translation") or ""


def test_standard_buttons_are_vietnamese(qtbot: QtBot, vietnamese: None) -> None:
    kind = QMessageBox.StandardButton
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setStandardButtons(kind.Ok | kind.Cancel | kind.Yes | kind.No | kind.Save | kind.Discard)
    words = {_plain(button.text()) for button in box.buttons()}
    assert words == {"Đồng ý", "Hủy", "Có", "Không", "Lưu", "Không lưu"}


def test_the_file_dialog_is_vietnamese(qtbot: QtBot, vietnamese: None) -> None:
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    assert _texts(dialog) >= {"Tìm trong:", "Tên tệp:", "Loại tệp:", "Mở", "Hủy", "Tạo thư mục mới"}
    model = dialog.findChild(QTreeView).model()
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(4)]
    assert heads == ["Tên", "Kích thước", "Loại", "Ngày sửa đổi"]


@pytest.mark.parametrize("editor", [QLineEdit, QPlainTextEdit])
def test_the_menu_of_a_field_is_vietnamese(
    qtbot: QtBot, vietnamese: None, editor: type[QLineEdit] | type[QPlainTextEdit]
) -> None:
    field = editor()
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    words = [_plain(action.text()) for action in menu.actions() if action.text()]
    menu.deleteLater()
    assert words == ["Hoàn tác", "Làm lại", "Cắt", "Sao chép", "Dán", "Xóa", "Chọn tất cả"]


def test_the_calendar_is_vietnamese(qtbot: QtBot, vietnamese: None) -> None:
    calendar = QCalendarWidget()
    qtbot.addWidget(calendar)
    calendar.setSelectedDate(QDate(2024, 3, 15))
    assert calendar.findChild(QToolButton, "qt_calendar_monthbutton").text() == "Tháng 3"
    model = calendar.findChild(QTableView).model()
    assert [model.data(model.index(0, day)) for day in (1, 7)] == ["Thứ 2", "CN"]


def test_the_print_dialog_is_vietnamese(qtbot: QtBot, vietnamese: None) -> None:
    dialog = QPrintDialog(QPrinter())
    qtbot.addWidget(dialog)
    assert dialog.windowTitle() == "In"
    assert _texts(dialog) >= {"In", "Máy in", "Phạm vi in", "In tất cả", "Từ trang", "đến", "Số bản:"}
    assert {"Mọi trang", "Trang lẻ"} <= {
        box.itemText(row) for box in dialog.findChildren(QComboBox) for row in range(box.count())
    }


def _font_dialog() -> QDialog:
    dialog = QFontDialog()
    dialog.setOption(QFontDialog.FontDialogOption.DontUseNativeDialog)
    return dialog


def _color_dialog() -> QDialog:
    dialog = QColorDialog()
    dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
    return dialog


def _file_dialog() -> QDialog:
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    return dialog


@pytest.mark.parametrize(
    "build",
    [
        _file_dialog,
        _color_dialog,
        _font_dialog,
        QWizard,
        lambda: QPrintDialog(QPrinter()),
        lambda: QPrintPreviewDialog(QPrinter()),
    ],
    ids=["file", "color", "font", "wizard", "print", "preview"],
)
def test_no_english_is_left(qtbot: QtBot, vietnamese: None, build: type[QDialog]) -> None:
    dialog = build()
    qtbot.addWidget(dialog)
    names = {"Regular", *(box.currentText() for box in dialog.findChildren(QComboBox))}
    words = _texts(dialog) - names
    assert words
    assert [text for text in words if ENGLISH.search(text)] == []


def test_numbers_and_dates_are_written_the_vietnamese_way(qtbot: QtBot, vietnamese: None) -> None:
    box = QDoubleSpinBox()
    qtbot.addWidget(box)
    box.setDecimals(1)
    box.setValue(70.5)
    assert box.text() == "70,5"
    assert QLocale().toString(1250) == "1.250"
    assert QLocale().dateFormat(QLocale.FormatType.ShortFormat).startswith("d/M/")


def test_key_names_can_be_read_back(qapp: QApplication, vietnamese: None) -> None:
    keys = QKeySequence("Ctrl+Left")
    shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
    assert shown == "Ctrl+Mũi tên trái"
    assert QKeySequence.fromString(shown, QKeySequence.SequenceFormat.NativeText) == keys


def test_every_message_is_one_qt_asks_for() -> None:
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    others = [QTranslator() for _ in folder.glob("qtbase_*.qm")]
    for translator, file in zip(others, folder.glob("qtbase_*.qm"), strict=True):
        assert translator.load(str(file))
    unknown = [
        (context, source)
        for context, source, comment, _ in _messages()
        if not any(translator.translate(context, source, comment or None) for translator in others)
    ]
    assert unknown == []


def test_every_message_keeps_its_places_and_is_composed() -> None:
    for _, source, _, translation in _messages():
        assert translation
        assert unicodedata.is_normalized("NFC", translation)
        assert Counter(re.findall(r"%\d|%p", source)) == Counter(re.findall(r"%\d|%p", translation))


def test_mnemonics_are_plain_letters_used_once_a_context() -> None:
    letters: dict[tuple[str, str], set[str]] = {}
    for context, _, _, translation in _messages():
        for letter in re.findall(r"&(?!nbsp;)(.)", translation):
            assert letter.isascii()
            letters.setdefault((context, letter.lower()), set()).add(_plain(translation).strip(" <>:"))
    assert {key: words for key, words in letters.items() if len(words) > 1} == {}
