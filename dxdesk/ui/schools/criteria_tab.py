"""Bộ chỉ số: the versions of the criteria sets, their rows, whether they add up, what is not confirmed."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from dxdesk.domain.change import Change
from dxdesk.domain.criteria import Basis, CriteriaSet, Subject
from dxdesk.domain.errors import UserError
from dxdesk.domain.vietnamese import clean
from dxdesk.domain.vn_format import format_number
from dxdesk.services import criteria
from dxdesk.ui import theme
from dxdesk.ui.catalog.record_form import RecordForm
from dxdesk.ui.catalog.record_tab import added_id
from dxdesk.ui.desk import Desk
from dxdesk.ui.field import ChoiceField
from dxdesk.ui.forms.ui_schools_criteria import Ui_SchoolsCriteria
from dxdesk.ui.grid.grid import EntryGrid
from dxdesk.ui.grid.model import TypedCell
from dxdesk.ui.growing_text import GrowingText
from dxdesk.ui.memory import Memory
from dxdesk.ui.schools.criteria_rows import (
    FIELDS,
    LEADS,
    CriterionRow,
    bands_text,
    read_bands,
    read_number,
    rows_of,
    spare,
    with_cells,
)
from dxdesk.ui.schools.words import BASIS, MISSING, fault_words, set_words
from dxdesk.ui.schools.year_in_hand import YearInHand

_NO_SET = (
    "Chưa có bộ chỉ số nào. Nạp bộ chỉ số theo Quyết định 4725/QĐ-BGDĐT; các dòng chưa đối chiếu với bản gốc "
    "được đánh dấu để kiểm tra trước khi dùng."
)
_HINT = (
    "Gõ đè để sửa, gõ dưới dòng cuối để thêm; Ctrl+C, Ctrl+V với Excel. Gõ x ở cột Đối chiếu khi đã so với "
    "bản gốc, ở cột Bắt buộc khi là điều kiện."
)
_OFFICE_NAME = "Bộ chỉ số đánh giá mức độ chuyển đổi số của Sở"


class CriteriaTab(QWidget):
    """The rows of the set in hand in a grid, its settings at the right."""

    def __init__(self, desk: Desk, memory: Memory, hand: YearInHand, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.hand = hand
        self.ui = Ui_SchoolsCriteria()
        self.ui.setupUi(self)
        self.grid: EntryGrid[CriterionRow] = EntryGrid(
            desk, LEADS, FIELDS, self._write, "Các dòng của bộ chỉ số", self, spare=spare, hint=_HINT
        )
        self.ui.layout_rows.addWidget(self.grid)
        self._form = RecordForm(desk, criteria.save_set)
        self._bind()
        self._dress(memory)
        self._connect()

    def _bind(self) -> None:
        ui, form = self.ui, self._form
        self._set = ChoiceField(ui.combo_set, self._take_set)
        form.text("code", ui.edit_code, ui.error_code, read=clean)
        form.text("name", ui.text_name, ui.error_name, read=clean)
        form.text("document", ui.text_document, read=clean)
        form.day("valid_from", "Áp dụng từ ngày", ui.layout_from, ui.error_from, self)
        form.choice("missing", ui.combo_missing).offer([(words, one) for one, words in MISSING.items()])
        form.choice("basis", ui.combo_basis).offer([(words, one) for one, words in BASIS.items()])
        form.text("bands", ui.edit_bands, ui.error_bands, read=read_bands, write=bands_text)
        form.text("step", ui.edit_step, ui.error_step, read=read_number, write=format_number)
        form.text("note", ui.text_note)

    def _dress(self, memory: Memory) -> None:
        ui, half = self.ui, theme.half_line(self)
        ui.layout_rows_page.setContentsMargins(2 * half, half, 2 * half, half)
        ui.layout_rows.setContentsMargins(0, 0, 0, 0)
        for layout in (ui.layout_rows_page, ui.layout_choice):
            layout.setSpacing(half)
        for field in (ui.text_name, ui.text_document, ui.text_note):
            GrowingText(field, least=1, most=3)
        theme.set_role(ui.label_sums_title, "group")
        theme.set_role(ui.label_confirmed, "warning")
        theme.set_role(ui.label_none, "secondary")
        theme.set_role(ui.button_none, "primary")
        theme.set_role(ui.scroll_panel, "card")
        ui.scroll_panel.setMinimumWidth(theme.chars(58, self))
        memory.attach_splitter("schools/criteria", ui.splitter_criteria, shares=(5, 3))

    def _connect(self) -> None:
        ui = self.ui
        ui.button_confirm.clicked.connect(partial(self.confirm, confirmed=True))
        ui.button_unconfirm.clicked.connect(partial(self.confirm, confirmed=False))
        ui.button_drop.clicked.connect(self.drop_rows)
        self.hand.chosen.connect(self.reload)

    def reload(self) -> None:
        """Show the set in hand."""
        ui, found = self.ui, self.hand.criteria
        self._set.offer([(f"{set_words(one)} – {one.name}", one.id) for one in self.hand.sets])
        self._set.show_value(self.hand.set_id)
        ui.label_none.setText(_NO_SET)
        ui.stack_tab.setCurrentWidget(ui.page_none if found is None else ui.page_rows)
        if found is None:
            return
        problems = criteria.check(found)
        self.grid.show_rows(rows_of(found, problems))
        self._form.show(found)
        self._tell(found, [fault_words(problem) for problem in problems])

    def _tell(self, found: CriteriaSet, wrong: Sequence[str]) -> None:
        ui = self.ui
        theme.set_role(ui.label_sums, "wrong" if wrong else "secondary")
        ui.label_sums.setText("\n".join(wrong) or _sums_words(found))
        left = len(found.unconfirmed)
        ui.label_confirmed.setText(
            f"{left}/{len(found.criteria)} dòng chưa đối chiếu bản gốc; các dòng này được đánh dấu "
            "trên màn hình và khi in."
        )
        ui.label_confirmed.setVisible(left > 0)

    def refresh(self, change: Change) -> None:
        """Show what an action changed."""
        if change.concerns("criteria_set"):
            self.reload()

    def start_filter(self) -> None:
        """Put the cursor where a set is chosen."""
        self.ui.combo_set.setFocus()

    def _take_set(self, set_id: object) -> None:
        if isinstance(set_id, int):
            self.hand.choose_set(set_id)

    def _write(self, cells: Sequence[TypedCell]) -> Change:
        found = self.hand.criteria
        if found is None:
            raise UserError("criteria.none")
        return criteria.save_set(self._desk.data, with_cells(found, cells))

    def _places(self) -> list[int]:
        return [key for key in self.grid.chosen_keys() if isinstance(key, int)]

    def confirm(self, *_checked: object, confirmed: bool) -> None:
        """Say that the chosen rows were compared with the original, or take that back."""
        found = self.hand.criteria
        if found is None or not self._places():
            return
        codes = {found.criteria[place].code for place in self._places()}
        write = partial(criteria.confirm_rows, self._desk.data, set_id=found.id, codes=codes)
        self._desk.perform(partial(write, confirmed=confirmed))

    def drop_rows(self, *_checked: object) -> None:
        """Take the chosen rows out of the set."""
        found, places = self.hand.criteria, set(self._places())
        if found is None or not places:
            return
        rows = tuple(row for place, row in enumerate(found.criteria) if place not in places)
        self._desk.perform(partial(criteria.save_set, self._desk.data, replace(found, criteria=rows)))

    def take_shipped(self, *_checked: object) -> None:
        """Take the set that ships with the program."""
        self._choose_added(self._desk.perform(partial(criteria.take_shipped, self._desk.data)))

    def new_version(self, *_checked: object) -> None:
        """Copy the set in hand as its next version and take that to hand."""
        found = self.hand.criteria
        if found is not None:
            make = partial(
                criteria.new_version, self._desk.data, set_id=found.id, valid_from=self._desk.today
            )
            self._choose_added(self._desk.perform(make))

    def add_set(self, subject: Subject, *_checked: object) -> None:
        """Add an empty set and take it to hand."""
        office = subject is Subject.OFFICE
        code, number = "SO" if office else "MOI", 1
        taken = {(one.code, one.version) for one in self._desk.data.criteria.all()}
        while (code, number) in taken:
            number += 1
        fresh = CriteriaSet(
            code,
            _OFFICE_NAME if office else "Bộ chỉ số mới",
            number,
            subject=subject,
            valid_from=self._desk.today,
            basis=Basis.TOTAL if office else Basis.GROUP,
        )
        self._choose_added(self._desk.perform(partial(criteria.save_set, self._desk.data, fresh)))

    def delete_set(self, *_checked: object) -> None:
        """Delete the set in hand where nothing was assessed by it."""
        found = self.hand.criteria
        if found is not None:
            self._desk.perform(partial(criteria.delete_set, self._desk.data, set_id=found.id))

    def _choose_added(self, change: Change | None) -> None:
        set_id = added_id(change, "criteria_set")
        if set_id is not None:
            self.hand.choose_set(set_id)


def _sums_words(found: CriteriaSet) -> str:
    if found.basis is Basis.TOTAL:
        return f"Tổng điểm cả bộ đủ {format_number(found.full_points)}."
    groups = ", ".join(f"nhóm {row.code}" for row in found.groups)
    return f"Mỗi nhóm đủ {format_number(found.full_points)} điểm ({groups})."
