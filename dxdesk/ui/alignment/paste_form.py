"""The province's indicators pasted as text: read at once, seen before they are written."""

from PySide6.QtWidgets import QWidget

from dxdesk.domain.reference import ReferenceIndicator
from dxdesk.services import alignment
from dxdesk.ui import theme
from dxdesk.ui.alignment.listing import reference_columns
from dxdesk.ui.forms.ui_alignment_paste import Ui_AlignmentPaste
from dxdesk.ui.memory import Memory
from dxdesk.ui.records_model import RecordsModel
from dxdesk.ui.table import RecordsView


class PasteForm(QWidget):
    """The text, its document and year, and what was read out of it."""

    def __init__(self, memory: Memory, *, year: int, document: str = "") -> None:
        super().__init__()
        self._ui = Ui_AlignmentPaste()
        self._ui.setupUi(self)
        ui = self._ui
        for offered in range(year - 3, year + 4):
            ui.combo_year.addItem(str(offered), offered)
        ui.combo_year.setCurrentIndex(ui.combo_year.findData(year))
        ui.edit_document.setText(document)
        self.model: RecordsModel[ReferenceIndicator] = RecordsModel(reference_columns(), _place, self)
        self.table = RecordsView(self, lines=2)
        self.table.setAccessibleName("Các chỉ tiêu đọc được")
        self.table.show_model(self.model, memory, "alignment/paste")
        ui.layout_table.addWidget(self.table)
        ui.error_paste.hide()
        theme.set_role(ui.error_paste, "error")
        theme.set_role(ui.label_read, "secondary")
        ui.layout_dialog.setSpacing(theme.half_line(self))
        self.setMinimumSize(theme.chars(100, self), theme.line(self) * 26)
        ui.text_pasted.textChanged.connect(self._read)
        ui.combo_year.currentIndexChanged.connect(self._read)
        self._read()

    @property
    def rows(self) -> tuple[ReferenceIndicator, ...]:
        """What was read, with the document as it stands."""
        ui = self._ui
        return alignment.read_text(
            ui.text_pasted.toPlainText(), year=ui.combo_year.currentData(), document=ui.edit_document.text()
        )

    @property
    def wrong(self) -> bool:
        """Whether nothing was read; the dialog says so."""
        nothing = not self.rows
        self._ui.error_paste.setText("Chưa đọc được chỉ tiêu nào: mỗi dòng cần số thứ tự hoặc mức.")
        self._ui.error_paste.setVisible(nothing)
        return nothing

    def _read(self) -> None:
        rows = self.rows
        self.model.show_records(rows)
        self._ui.error_paste.hide()
        self._ui.label_read.setText(
            f"Đọc được {len(rows)} chỉ tiêu; xem lại trước khi ghi." if rows else "Chưa có dòng nào."
        )


def _place(row: ReferenceIndicator) -> int:
    return row.position
