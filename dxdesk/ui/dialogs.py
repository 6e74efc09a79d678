"""Every question and every box: ``ask_*`` and ``show_*``, so that tests can answer them."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget


def ask_open_file(parent: QWidget, title: str, kinds: str, folder: Path | None = None) -> Path | None:
    """Ask for a file to open, of Qt's filter ``kinds`` ("Kế hoạch (*.docx *.txt)"); None when cancelled."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(folder or ""), kinds)
    return Path(chosen) if chosen else None


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


def ask_confirm(parent: QWidget, title: str, text: str, *, verb: str) -> bool:
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


def show_bug(parent: QWidget | None, details: str) -> None:
    """Say that the program erred; the details can be copied, the program stays open."""
    box = QMessageBox(
        QMessageBox.Icon.Warning,
        "dxdesk gặp lỗi",
        "Việc vừa làm chưa xong. Dữ liệu đã ghi vẫn an toàn; có thể làm tiếp.",
        QMessageBox.StandardButton.Close,
        parent,
    )
    box.setDetailedText(details)
    box.exec()
