"""Forms out: who gets one, as what file, into which folder; written beside the window."""

from collections.abc import Callable, Sequence
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

    def __init__(self, offer: Callable[[bool], Sequence[Whom]], first: Sending) -> None:
        super().__init__()
        self._offer = offer
        self._offered: tuple[Whom, ...] = ()
        self._ui = Ui_FormSending()
        self._ui.setupUi(self)
        ui = self._ui
        ui.layout_dialog.setSpacing(theme.half_line(self))
        self.setMinimumWidth(theme.chars(64, self))
        for kind, words in KINDS.items():
            ui.combo_kind.addItem(words)
            if kind is first.kind:
                ui.combo_kind.setCurrentIndex(ui.combo_kind.count() - 1)
        ui.check_coordinators.setChecked(first.with_coordinators)
        ui.edit_folder.setText(str(first.folder))
        ui.button_folder.clicked.connect(self._on_folder_clicked)
        ui.combo_whom.activated.connect(self._show_sum)
        ui.check_coordinators.toggled.connect(self._show_offered)
        self._show_offered(first.with_coordinators)

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

    def _show_offered(self, with_coordinators: bool) -> None:
        """Offer the units that are asked: those that only take part come and go with the box."""
        ui, before = self._ui, self._ui.combo_whom.currentIndex()
        kept = self._offered[before].words if before >= 0 else ""
        self._offered = tuple(self._offer(with_coordinators))
        ui.combo_whom.clear()
        for whom in self._offered:
            ui.combo_whom.addItem(f"{whom.words} ({len(whom.unit_ids)})")
        known = [whom.words for whom in self._offered]
        ui.combo_whom.setCurrentIndex(known.index(kept) if kept in known else 0)
        self._show_sum()

    def _show_sum(self) -> None:
        count = len(self.sending.unit_ids)
        self._ui.label_sum.setText(
            f"Mỗi đơn vị một phiếu, {count} tệp; đơn vị chưa đề nghị được ghi là đề nghị hôm nay."
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
