"""Saving a document as PDF where the clerk wants it."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from dxdesk.documents.blocks import OfficialDocument
from dxdesk.domain.errors import UserError
from dxdesk.services.reports import save_copy
from dxdesk.ui import dialogs
from dxdesk.ui.messages import sentence
from dxdesk.ui.paper.pdf import to_pdf

PDF_FILES = "PDF (*.pdf)"


def ask_and_save_pdf(
    parent: QWidget, document: OfficialDocument, suggested: Path | None = None
) -> Path | None:
    """Ask where and save; None when cancelled or refused, the reason is then shown."""
    target = dialogs.ask_save_file(parent, "Lưu PDF", PDF_FILES, suggested or Path(f"{document.title}.pdf"))
    if target is None:
        return None
    try:
        return save_copy(to_pdf(document), target)
    except UserError as error:
        dialogs.show_message(parent, "Lưu PDF", sentence(error))
        return None
