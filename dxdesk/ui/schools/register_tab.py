"""Danh sách trường: the register by place, and the fields of the chosen school."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from dxdesk.domain.assessment import Ruler
from dxdesk.domain.change import Change
from dxdesk.domain.school import School, SchoolLevel
from dxdesk.domain.vietnamese import clean, sort_key
from dxdesk.domain.vn_format import format_date
from dxdesk.services import schools
from dxdesk.services.in_force import name_book
from dxdesk.services.school_matrix import NO_PLACE
from dxdesk.services.schools import LEVEL_WORDS, PUBLIC_WORDS
from dxdesk.ui import theme
from dxdesk.ui.catalog.record_form import RecordForm
from dxdesk.ui.catalog.record_tab import RecordTab, added_id
from dxdesk.ui.date_field import DateField
from dxdesk.ui.desk import Desk
from dxdesk.ui.field import TextField
from dxdesk.ui.forms.ui_schools_school import Ui_SchoolsSchool
from dxdesk.ui.growing_text import GrowingText
from dxdesk.ui.memory import Memory
from dxdesk.ui.records_model import Column, Group
from dxdesk.ui.schools.words import level_words, places_words

_NEW_NAME = "Trường mới"
_NO_SCHOOLS = "Chưa có trường nào. Bấm Nhập danh sách để dán từ Excel hoặc chọn tệp .xlsx, hoặc Thêm trường."


@dataclass(frozen=True, slots=True)
class SchoolLine:
    """A line of the register: the school, its place and unit as they are called on the day."""

    school: School
    place: str
    unit_name: str
    valid: bool


def columns() -> tuple[Column[SchoolLine], ...]:
    """Return the columns of the register."""
    levels = list(SchoolLevel)
    return (
        Column("name", "Tên trường", lambda line: line.school.name, 34, stretch=True, sort=_by_name),
        Column("code", "Mã", lambda line: line.school.code, 13),
        Column(
            "level",
            "Cấp học",
            lambda line: LEVEL_WORDS[line.school.level],
            11,
            sort=lambda line: levels.index(line.school.level),
        ),
        Column("public", "Loại hình", lambda line: PUBLIC_WORDS[line.school.public], 15, hidden=True),
        Column("place", "Địa bàn", lambda line: line.place, 18, hidden=True),
        Column("unit", "Đơn vị quản lý", lambda line: line.unit_name, 26),
        Column("until", "Hoạt động đến", _until, 14, hidden=True),
        Column("note", "Ghi chú", lambda line: line.school.note, 18, hidden=True),
    )


def _by_name(line: SchoolLine) -> str:
    return sort_key(line.school.name)


def _until(line: SchoolLine) -> str:
    return format_date(line.school.valid_to) if line.school.valid_to else ""


class RegisterTab(RecordTab[SchoolLine]):
    """The schools by place; those that have ended come last."""

    key, kinds, noun = "schools", ("school", "unit", "assessment"), "trường"

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        panel = QWidget()
        self.panel = Ui_SchoolsSchool()
        self.panel.setupUi(panel)
        super().__init__(desk, memory, columns(), panel, parent)
        self._form = RecordForm(desk, schools.save_school)
        self._bind(panel)
        self._dress_panel()
        self.reload()

    def _bind(self, panel: QWidget) -> None:
        ui, form = self.panel, self._form
        form.text("code", ui.edit_code, ui.error_code)
        form.text("name", ui.text_name, ui.error_name, read=clean)
        form.choice("level", ui.combo_level).offer([(words, level) for level, words in LEVEL_WORDS.items()])
        form.choice("public", ui.combo_public).offer(
            [(words, public) for public, words in PUBLIC_WORDS.items()]
        )
        self._unit = form.choice("unit_id", ui.combo_unit)
        self.place = TextField(ui.edit_place, self._take_place, ui.error_place)
        self.since = DateField(
            desk=self.desk, name="Đổi địa bàn từ ngày", take=self._keep_since, error=ui.error_since
        )
        ui.layout_since.addWidget(self.since)
        ui.label_since.setBuddy(self.since)
        form.day("valid_from", "Hoạt động từ ngày", ui.layout_from, ui.error_from, panel)
        self.valid_to = form.day("valid_to", "Hoạt động đến hết ngày", ui.layout_to, ui.error_to, panel)
        self._successor = form.choice("successor_id", ui.combo_successor)
        form.text("note", ui.text_note, ui.error_note)

    def _dress_panel(self) -> None:
        ui = self.panel
        GrowingText(ui.text_name, least=1, most=3)
        GrowingText(ui.text_note, least=1, most=4)
        for label in (ui.label_places, ui.label_results):
            theme.set_role(label, "secondary")
        theme.set_role(ui.label_results_title, "group")
        QWidget.setTabOrder(ui.edit_place, self.since)

    @property
    def any_schools(self) -> bool:
        """Whether the register holds a school at all."""
        return bool(self._groups)

    def key_of(self, record: SchoolLine) -> int:
        """Tell schools by their id."""
        return record.school.id

    def reload(self) -> None:
        """Offer the units and schools of the day and show the register."""
        data, today = self.desk.data, self.desk.today
        units = [unit for unit in data.units.all() if unit.valid_on(today)]
        self._unit.offer([("(chưa rõ)", None), *((unit.name, unit.id) for unit in units)])
        every = sorted(data.schools.all(), key=lambda one: sort_key(one.name))
        self._successor.offer(
            [("(không có)", None), *((f"{one.name} ({one.code})", one.id) for one in every)]
        )
        self._ui.label_none.setText(self.nothing if every else _NO_SCHOOLS)
        super().reload()

    def groups(self) -> Iterator[Group[SchoolLine]]:
        """Return the schools by place, then those that have ended."""
        lines = sorted(self._lines(), key=lambda line: (not line.valid, sort_key(line.place)))
        places = dict.fromkeys((line.valid, line.place) for line in lines)
        ended = tuple(line for line in lines if not line.valid)
        for valid, place in places:
            if valid:
                found = tuple(line for line in lines if line.valid and line.place == place)
                yield Group(f"{place[:1].upper()}{place[1:]} ({len(found)})", found)
        if ended:
            yield Group(f"Chưa hoặc không còn hoạt động ({len(ended)})", ended)

    def _lines(self) -> Iterator[SchoolLine]:
        data, today = self.desk.data, self.desk.today
        book = name_book(data, today)
        order = list(SchoolLevel)
        for school in sorted(
            data.schools.all(), key=lambda one: (order.index(one.level), sort_key(one.name))
        ):
            unit = book.unit_on_day(school.unit_id) if school.unit_id else None
            name = unit.name if unit else ""
            yield SchoolLine(school, school.place_on(today) or NO_PLACE, name, school.valid_on(today))

    def show_record(self, record: SchoolLine) -> None:
        """Show a school and its levels of all years."""
        school, today = record.school, self.desk.today
        self._form.show(school)
        self.place.show_text(school.place_on(today))
        self.since.show_day(today)
        self.panel.label_places.setText(places_words(school))
        self.panel.label_places.setVisible(bool(school.places))
        self.panel.label_results.setText(self._results(school))

    def _results(self, school: School) -> str:
        rulers = {one.id: Ruler.of(one) for one in self.desk.data.criteria.all()}
        found = sorted(
            self.desk.data.assessments.of_school(school.id), key=lambda item: item.year, reverse=True
        )
        lines = [
            f"{item.year}: {level_words(rulers[item.set_id].judge(item.points).level)}" for item in found
        ]
        return "\n".join(lines) or "Chưa có kết quả năm nào."

    def _keep_since(self, day: date | None) -> None:
        self.since.show_day(day)

    def _take_place(self, text: str) -> None:
        line = self.chosen
        if line is None:
            return
        if not clean(text):
            self.place.tell("Hãy nhập tên huyện, xã; địa bàn đã ghi thì không bỏ trống được.")
            return
        move = partial(schools.move_school, self.desk.data, school_id=line.school.id, place=text)
        self.desk.perform(partial(move, since=self.since.day or self.desk.today), teller=self.place.tell)

    def add(self) -> int | None:
        """Add a school like the chosen one, with a code of our own."""
        taken = {school.code for school in self.desk.data.schools.all()}
        number = next(n for n in range(1, len(taken) + 2) if schools.own_code(n) not in taken)
        like = self.chosen
        fresh = School(
            schools.own_code(number),
            _NEW_NAME,
            like.school.level if like else SchoolLevel.PRIMARY,
            unit_id=like.school.unit_id if like else None,
            places=like.school.places[-1:] if like else (),
        )
        return added_id(self.desk.perform(partial(schools.save_school, self.desk.data, fresh)), "school")

    def first_field(self) -> QWidget:
        """Start with the name."""
        self.panel.text_name.selectAll()
        return self.panel.text_name

    def deletion(self, record: SchoolLine) -> Callable[[], Change]:
        """Delete a school that was never assessed."""
        return partial(schools.delete_school, self.desk.data, school_id=record.school.id)
