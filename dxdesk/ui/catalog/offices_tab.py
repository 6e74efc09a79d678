"""The office and its signers: what stands on the papers, from a day on."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from dxdesk.domain.change import Change
from dxdesk.domain.office import Office
from dxdesk.domain.vn_format import format_date
from dxdesk.services import catalog
from dxdesk.ui import theme
from dxdesk.ui.catalog.record_form import RecordForm
from dxdesk.ui.catalog.record_tab import RecordTab, added_id
from dxdesk.ui.catalog.words import lines_of, read_lines, read_signers, signers_text
from dxdesk.ui.desk import Desk
from dxdesk.ui.forms.ui_catalog_office import Ui_CatalogOffice
from dxdesk.ui.memory import Memory
from dxdesk.ui.records_model import Column, Group

_LINES = ("parent", "name", "full_name", "short_name", "abbreviation", "place", "drafting_code", "superior")


class OfficesTab(RecordTab[Office]):
    """Letterheads in the order of their days, and the fields of the chosen one."""

    key, kinds, noun = "offices", ("office",), "bộ thông tin"

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        panel = QWidget()
        self._panel = Ui_CatalogOffice()
        self._panel.setupUi(panel)
        columns: tuple[Column[Office], ...] = (
            Column("from", "Từ ngày", lambda office: format_date(office.valid_from), 12, sort=_first_day),
            Column("parent", "Cơ quan chủ quản", lambda office: office.parent, width=26),
            Column("name", "Tên cơ quan", lambda office: office.name, width=30, stretch=True),
            Column("place", "Địa danh", lambda office: office.place, width=14),
        )
        super().__init__(desk, memory, columns, panel, parent)
        self._form = RecordForm(desk, catalog.save_office)
        self._bind(panel)
        self.reload()

    def _bind(self, panel: QWidget) -> None:
        ui, form = self._panel, self._form
        form.day("valid_from", "Dùng từ ngày", ui.layout_from, ui.error_from, panel)
        for name in _LINES:
            form.text(name, getattr(ui, f"edit_{name}"), getattr(ui, f"error_{name}"))
        form.text("report_through", ui.edit_through, ui.error_through)
        form.text("signers", ui.text_signers, ui.error_signers, read=read_signers, write=signers_text)
        form.text(
            "report_recipients", ui.text_recipients, ui.error_recipients, read=read_lines, write=lines_of
        )
        ui.text_signers.setFixedHeight(theme.line(self) * 4)
        ui.text_recipients.setFixedHeight(theme.line(self) * 7)

    def key_of(self, record: Office) -> int:
        """Tell letterheads by their id."""
        return record.id

    def groups(self) -> Iterator[Group[Office]]:
        """Return the letterheads, the newest first."""
        yield Group("", tuple(sorted(self.desk.data.offices.all(), key=_first_day, reverse=True)))

    def show_record(self, record: Office) -> None:
        """Show a letterhead."""
        self._form.show(record)

    def add(self) -> int | None:
        """Add a letterhead valid from today, a copy of the one used till now."""
        present = self.desk.data.offices.on(self.desk.today) or self.chosen
        if present is None:
            return None
        office = replace(present, id=0, valid_from=self.desk.today)
        return added_id(self.desk.perform(partial(catalog.save_office, self.desk.data, office)), "office")

    def first_field(self) -> QWidget:
        """Start with the first line of the letterhead."""
        return self._panel.edit_parent

    def deletion(self, record: Office) -> Callable[[], Change]:
        """Delete a letterhead; the last one stays."""
        return partial(catalog.delete_office, self.desk.data, office_id=record.id)


def _first_day(office: Office) -> date:
    return office.valid_from
