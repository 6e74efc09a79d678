"""Every question and every box: ``ask_*`` and ``show_*``, so that tests can answer them."""

from collections.abc import Iterable
from datetime import date
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from PySide6.QtWidgets import (
    QApplication,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from dxdesk.ui import theme

if TYPE_CHECKING:
    from dxdesk.domain.reference import ReferenceIndicator
    from dxdesk.domain.register import IncomingPaper
    from dxdesk.domain.submission import AdHocRequest
    from dxdesk.domain.unit_change import Reorganisation
    from dxdesk.ui.alignment.paste_form import PasteForm
    from dxdesk.ui.catalog.unit_change_form import UnitChangeForm
    from dxdesk.ui.collection.letter_form import LetterForm, LetterWish
    from dxdesk.ui.collection.request_form import RequestForm
    from dxdesk.ui.collection.sending import Sending, SendingForm
    from dxdesk.ui.register.incoming_form import IncomingForm


def ask_open_file(parent: QWidget | None, title: str, kinds: str, folder: Path | None = None) -> Path | None:
    """Ask for a file to open, of Qt's filter ``kinds`` ("Kế hoạch (*.docx *.txt)"); None when cancelled."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(folder or ""), kinds)
    return Path(chosen) if chosen else None


def ask_open_files(
    parent: QWidget | None, title: str, kinds: str, folder: Path | None = None
) -> tuple[Path, ...]:
    """Ask for files to open, any number of them; () when cancelled."""
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, str(folder or ""), kinds)
    return tuple(Path(name) for name in chosen)


def ask_save_file(parent: QWidget, title: str, kinds: str, suggested: Path) -> Path | None:
    """Ask where to save; the ending is added where it is missing. None when cancelled."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(suggested), kinds)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(suggested.suffix)


def ask_folder(parent: QWidget, title: str, folder: Path | None = None) -> Path | None:
    """Ask for a folder; None when cancelled."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(folder or ""))
    return Path(chosen) if chosen else None


def ask_confirm(parent: QWidget | None, title: str, text: str, *, verb: str) -> bool:
    """Ask before something that the clerk may not expect; ``verb`` is the button that does it."""
    box = QMessageBox(QMessageBox.Icon.Question, title, text, QMessageBox.StandardButton.NoButton, parent)
    yes = box.addButton(verb, QMessageBox.ButtonRole.AcceptRole)
    cancel = box.addButton("Thôi", QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(cancel)
    box.exec()
    return box.clickedButton() is yes


def show_message(parent: QWidget | None, title: str, text: str) -> None:
    """Show a sentence that must be read before going on."""
    QMessageBox(QMessageBox.Icon.Information, title, text, QMessageBox.StandardButton.Ok, parent).exec()


def show_table(parent: QWidget, title: str, rows: Iterable[tuple[str, str]]) -> None:
    """Show pairs of words in two columns, such as keys and what they do."""
    cells = "".join(
        f"<tr><td style='padding-right:2em'><b>{escape(left)}</b></td><td>{escape(right)}</td></tr>"
        for left, right in rows
    )
    box = QMessageBox(QMessageBox.Icon.NoIcon, title, "", QMessageBox.StandardButton.Close, parent)
    box.setText(f"<table cellspacing='4'>{cells}</table>")
    box.exec()


def _framed(parent: QWidget | None, title: str, widgets: Iterable[QWidget], verb: str) -> QDialog:
    """Return a dialog of widgets below each other over the button that goes on and the one that does not."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    buttons = QDialogButtonBox(dialog)
    buttons.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
    buttons.addButton("Thôi", QDialogButtonBox.ButtonRole.RejectRole)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    for widget in (*widgets, buttons):
        layout.addWidget(widget)
    return dialog


def _question(parent: QWidget, title: str, label: str, field: QWidget, verb: str) -> QDialog:
    words = QLabel(label)
    words.setBuddy(field)
    field.setAccessibleName(label)
    dialog = _framed(parent, title, (words, field), verb)
    field.setFocus()
    return dialog


def ask_sending(parent: QWidget, form: "SendingForm") -> "Sending | None":
    """Ask to whom forms are sent, as what and where to; None when cancelled."""
    dialog = _framed(parent, "Gửi phiếu báo cáo", (form,), "Gửi phiếu")
    return form.sending if dialog.exec() == QDialog.DialogCode.Accepted else None


def ask_letter(parent: QWidget, form: "LetterForm", *, title: str) -> "LetterWish | None":
    """Ask to whom a letter goes and by when it wants an answer; None when cancelled."""
    dialog = _framed(parent, title, (form,), "Lập công văn")
    while dialog.exec() == QDialog.DialogCode.Accepted:
        if not form.wrong:
            return form.wish
    return None


def ask_request(parent: QWidget, form: "RequestForm", *, verb: str) -> "AdHocRequest | None":
    """Ask for a report outside the regime; None when cancelled. What is missing is said by its field."""
    dialog = _framed(parent, "Yêu cầu báo cáo đột xuất", (form,), verb)
    while dialog.exec() == QDialog.DialogCode.Accepted:
        if not form.wrong:
            return form.request
    return None


def ask_incoming(parent: QWidget, form: "IncomingForm", *, title: str, verb: str) -> "IncomingPaper | None":
    """Ask for a paper that came in; None when cancelled. What is wrong is said by its field."""
    dialog = _framed(parent, title, (form,), verb)
    while dialog.exec() == QDialog.DialogCode.Accepted:
        if not form.wrong:
            return form.paper
    return None


def ask_references(parent: QWidget, form: "PasteForm") -> "tuple[ReferenceIndicator, ...] | None":
    """Ask for the province's indicators as text; None when cancelled. They are seen before they are taken."""
    dialog = _framed(parent, "Nhập chỉ tiêu của tỉnh", (form,), "Ghi các chỉ tiêu này")
    while dialog.exec() == QDialog.DialogCode.Accepted:
        if not form.wrong:
            return form.rows
    return None


def ask_unit_change(parent: QWidget, form: "UnitChangeForm") -> "Reorganisation | None":
    """Ask what happens to which units; None when cancelled. What it touches is seen before."""
    dialog = _framed(parent, "Đổi tên, sáp nhập, giải thể, tách đơn vị", (form,), "Ghi thay đổi")
    while dialog.exec() == QDialog.DialogCode.Accepted:
        if not form.wrong:
            return form.told
    return None


def ask_long_text(parent: QWidget, title: str, label: str, text: str = "", *, verb: str) -> str | None:
    """Ask for a text of many lines; None when cancelled."""
    field = QPlainTextEdit(text)
    field.setMinimumSize(theme.chars(80, parent), theme.line(parent) * 16)
    field.setTabChangesFocus(True)
    dialog = _question(parent, title, label, field, verb)
    return field.toPlainText() if dialog.exec() == QDialog.DialogCode.Accepted else None


def ask_day(parent: QWidget, title: str, label: str, day: date, *, verb: str = "Xem") -> date | None:
    """Ask for a day; None when cancelled."""
    field = QDateEdit(QDate(day.year, day.month, day.day))
    field.setDisplayFormat("dd/MM/yyyy")
    field.setCalendarPopup(True)
    dialog = _question(parent, title, label, field, verb)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())


def show_bug(parent: QWidget | None, details: str) -> None:
    """Say that the program erred; the details can be copied, the program stays open."""
    box = QMessageBox(
        QMessageBox.Icon.Warning,
        "dxdesk gặp lỗi",
        "Việc vừa làm chưa xong. Dữ liệu đã ghi vẫn an toàn; có thể làm tiếp.\n"
        "Nếu lỗi lặp lại, hãy chép chi tiết và gửi cho người hỗ trợ.",
        QMessageBox.StandardButton.Close,
        parent,
    )
    copy = box.addButton("Chép chi tiết", QMessageBox.ButtonRole.ActionRole)
    box.setDetailedText(details)
    box.exec()
    if box.clickedButton() is copy:
        QApplication.clipboard().setText(details)
