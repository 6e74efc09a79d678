"""Dãy số: which kinds of papers share a series of numbers, and where each series of the year stands."""

from functools import partial

from PySide6.QtWidgets import QWidget

from dxdesk.documents.paper_names import kind_name
from dxdesk.domain.change import Change
from dxdesk.services import numbering
from dxdesk.services.numbering import Series
from dxdesk.ui import theme
from dxdesk.ui.catalog.words import lines_of, read_series
from dxdesk.ui.desk import Desk
from dxdesk.ui.field import TextField
from dxdesk.ui.forms.ui_catalog_series import Ui_CatalogSeries
from dxdesk.ui.memory import Memory
from dxdesk.ui.records_model import Column, RecordsModel
from dxdesk.ui.table import RecordsView


class SeriesTab(QWidget):
    """What is shared, one series a line; beside it the series that bear numbers this year."""

    key = "series"

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._ui = Ui_CatalogSeries()
        self._ui.setupUi(self)
        self._shared = TextField(self._ui.text_shared, self._take, self._ui.error_shared)
        self.model = RecordsModel(_columns(), _name, self)
        self.view = RecordsView(self)
        self.view.setAccessibleName("Các dãy số của năm")
        self.view.show_model(self.model, memory, "catalog/series")
        self._ui.layout_used.addWidget(self.view, 1)
        self._ui.layout_used.addStretch()  # keeps the words at the top while there is no table
        self._dress()
        self.reload()

    def _dress(self) -> None:
        ui, half = self._ui, theme.half_line(self)
        ui.layout_series.setContentsMargins(2 * half, half, 2 * half, half)
        ui.layout_series.setSpacing(2 * half)
        for label in (ui.label_shared, ui.label_used):
            theme.set_role(label, "group")
        for label in (ui.label_shared_note, ui.label_used_note):
            theme.set_role(label, "secondary")

    def reload(self) -> None:
        """Show what is shared and how far the numbers of the year have come."""
        data, year = self.desk.data, self.desk.today.year
        self._shared.show_text(lines_of(" + ".join(group) for group in numbering.shared(data)))
        found = numbering.series_in(data, year)
        self.model.show_records(found)
        self.view.setVisible(bool(found))
        self._ui.label_used.setText(f"Dãy số năm {year}")
        self._ui.label_used_note.setText(
            "Số kế tiếp chỉ để tham khảo: số do Văn thư cấp khi ghi văn bản là đã gửi."
            if found
            else "Chưa có văn bản nào được cấp số trong năm."
        )

    def refresh(self, change: Change) -> None:
        """Show what an action changed."""
        if change.concerns("setting", "document"):
            self.reload()

    def start_filter(self) -> None:
        """Put the cursor where one types."""
        self._ui.text_shared.setFocus()

    def _take(self, text: str) -> None:
        work = partial(numbering.share, self.desk.data, read_series(text))
        change = self.desk.perform(work, teller=self._shared.tell)
        if change is not None:
            self.reload()


def _columns() -> tuple[Column[Series], ...]:
    return (
        Column("series", "Dãy", _name, 14),
        Column("kinds", "Loại văn bản", _kinds, 30, stretch=True),
        Column("papers", "Đã cấp", lambda series: str(series.papers), 10, figures=True, sort=_papers),
        Column("next", "Số kế tiếp", lambda series: series.next_number, 12, figures=True, sort=_highest),
    )


def _name(series: Series) -> str:
    return series.name


def _papers(series: Series) -> int:
    return series.papers


def _highest(series: Series) -> int:
    return series.highest


def _kinds(series: Series) -> str:
    kinds, _, body = series.name.partition("/")
    names = ", ".join(map(kind_name, kinds.split("+")))
    return f"{names} của {body}" if body else names
