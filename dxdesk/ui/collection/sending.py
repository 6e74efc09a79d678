"""Forms out: who gets one, as what file, into which folder; written beside the window."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QWidget

from dxdesk.domain.unit_form import UnitForm
from dxdesk.services.submissions import FormKind, form_files, save_forms
from dxdesk.ui import theme
from dxdesk.ui.forms.ui_form_sending import Ui_FormSending
from dxdesk.ui.work import Progress

KINDS = {FormKind.XLSX: "Excel (.xlsx)", FormKind.DOCX: "Word (.docx)"}


@dataclass(frozen=True, slots=True)
class Sending:
    """What is to be sent: to which units, as what, with what they take part in, where to."""

    unit_ids: tuple[int, ...]
    kind: FormKind
    with_coordinators: bool
    folder: Path


@dataclass(frozen=True, slots=True)
class Whom:
    """Units that forms may be sent to, in words."""

    words: str
    unit_ids: tuple[int, ...]


class SendingForm(QWidget):
    """The fields of one sending; ``sending`` is what they say now."""

    def __init__(self, offered: Sequence[Whom], first: Sending) -> None:
        super().__init__()
        self._offered = tuple(offered)
        self._ui = Ui_FormSending()
        self._ui.setupUi(self)
        ui = self._ui
        ui.layout_dialog.setSpacing(theme.half_line(self))
        self.setMinimumWidth(theme.chars(64, self))
        for whom in self._offered:
            ui.combo_whom.addItem(f"{whom.words} ({len(whom.unit_ids)})")
        ui.combo_whom.setCurrentIndex(next(n for n, w in enumerate(offered) if w.unit_ids == first.unit_ids))
        for kind, words in KINDS.items():
            ui.combo_kind.addItem(words)
            if kind is first.kind:
                ui.combo_kind.setCurrentIndex(ui.combo_kind.count() - 1)
        ui.check_coordinators.setChecked(first.with_coordinators)
        ui.edit_folder.setText(str(first.folder))
        ui.button_folder.clicked.connect(self._on_folder_clicked)
        ui.combo_whom.activated.connect(self._show_sum)
        self._show_sum()

    @property
    def sending(self) -> Sending:
        """What the fields say."""
        ui = self._ui
        return Sending(
            self._offered[ui.combo_whom.currentIndex()].unit_ids,
            list(KINDS)[ui.combo_kind.currentIndex()],
            ui.check_coordinators.isChecked(),
            Path(ui.edit_folder.text().strip() or "."),
        )

    def _show_sum(self) -> None:
        count = len(self.sending.unit_ids)
        self._ui.label_sum.setText(
            f"Mỗi đơn vị một phiếu, {count} tệp; các đơn vị được ghi là đã đề nghị báo cáo hôm nay."
        )

    def _on_folder_clicked(self) -> None:
        from dxdesk.ui import dialogs

        chosen = dialogs.ask_folder(self, "Thư mục ghi phiếu", self.sending.folder)
        if chosen is not None:
            self._ui.edit_folder.setText(str(chosen))


Made = Sequence[tuple[UnitForm, str]]


def write_files(made: Made, kind: FormKind, today: date, folder: Path, progress: Progress) -> int:
    """Make the files of forms and put them into a folder; stopped, none is written. Returns their number."""

    def told(done: int, total: int) -> bool:
        progress.tell(done * 90 // total, f"{done}/{total} phiếu")
        return True

    files = form_files(made, kind=kind, today=today, progress=told) or ()
    progress.tell(95, "ghi vào thư mục")
    return len(save_forms(files, folder))
