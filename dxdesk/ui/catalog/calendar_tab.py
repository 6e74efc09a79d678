"""The working calendar: days off and make-up days of a year, and what counts as late."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from dxdesk.domain.calendar import CalendarDay, DayKind, Lateness
from dxdesk.domain.change import Change
from dxdesk.domain.vn_format import format_date
from dxdesk.services import catalog
from dxdesk.services.in_force import lateness
from dxdesk.ui import dialogs, theme
from dxdesk.ui.catalog.record_form import RecordForm
from dxdesk.ui.catalog.record_tab import RecordTab
from dxdesk.ui.catalog.words import DAY_KINDS, LATENESS
from dxdesk.ui.desk import Desk
from dxdesk.ui.field import ChoiceField
from dxdesk.ui.forms.ui_catalog_day import Ui_CatalogDay
from dxdesk.ui.memory import Memory
from dxdesk.ui.overview.words import WEEKDAYS
from dxdesk.ui.records_model import Column, Group

_SATURDAY = 5
_CHOICE_LETTERS = 20


class CalendarTab(RecordTab[CalendarDay]):
    """The days of a year that are not what their weekday says."""

    key, kinds, noun = "calendar", ("calendar_day", "setting"), "ngày"
    nothing = "Năm này chưa có ngày nghỉ, ngày làm bù nào. Bấm Nạp ngày lễ hoặc Thêm ngày."

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        self._year = desk.plan.year if desk.plan else desk.today.year
        panel = QWidget()
        self._panel = Ui_CatalogDay()
        self._panel.setupUi(panel)
        super().__init__(desk, memory, columns(), panel, parent)
        self._form = RecordForm(desk, catalog.save_day)
        self._bind()
        self._add_year_widgets()
        self.reload()

    def _bind(self) -> None:
        ui, form = self._panel, self._form
        kinds: list[tuple[str, object]] = [(words, kind) for kind, words in DAY_KINDS.items()]
        form.choice("kind", ui.combo_kind).offer(kinds)
        form.text("name", ui.edit_name, ui.error_name)
        form.check("confirmed", ui.check_confirmed)
        theme.set_role(ui.label_day, "group")

    def _add_year_widgets(self) -> None:
        self.combo_year = QComboBox(self)
        self.combo_year.setAccessibleName("Năm")
        self._year_field = ChoiceField(self.combo_year, self._on_year_chosen)
        self.button_seed = QPushButton("Nạp ngày lễ", self)
        self.button_seed.setToolTip("Nạp ngày nghỉ lễ, tết của năm; các ngày đã có giữ nguyên")
        self.button_seed.clicked.connect(self._on_seed_clicked)
        self.combo_lateness = QComboBox(self)
        self.combo_lateness.setAccessibleName("Cách tính quá hạn khi hạn rơi vào ngày nghỉ")
        self.combo_lateness.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.combo_lateness.setMinimumContentsLength(_CHOICE_LETTERS)
        self._lateness_field = ChoiceField(self.combo_lateness, self._on_lateness_chosen)
        self._lateness_field.offer([(words, value) for value, words in LATENESS.items()])
        self._ui.layout_filter.insertWidget(0, self.combo_year)
        self._ui.layout_filter.addWidget(self.button_seed)
        self._ui.layout_list.addWidget(self.combo_lateness)

    def key_of(self, record: CalendarDay) -> date:
        """Tell days by their date."""
        return record.day

    def groups(self) -> Iterator[Group[CalendarDay]]:
        """Return the days of the year."""
        days = self.desk.data.calendar.days().values()
        self._offer_years({day.day.year for day in days})
        self._lateness_field.show_value(lateness(self.desk.data))
        yield Group("", tuple(day for day in days if day.day.year == self._year))

    def _offer_years(self, known: set[int]) -> None:
        last = max((*known, self._year, self.desk.today.year))
        years = sorted({*known, self._year, last + 1}, reverse=True)
        self._year_field.offer([(f"Năm {year}", year) for year in years])
        self._year_field.show_value(self._year)

    def show_record(self, record: CalendarDay) -> None:
        """Show a day."""
        self._panel.label_day.setText(f"{WEEKDAYS[record.day.weekday()]}, {format_date(record.day)}")
        self._form.show(record)

    def choose(self, key: object) -> bool:
        """Choose a day, of another year too."""
        if isinstance(key, date) and key.year != self._year:
            self._year = key.year
            self.reload()
        return super().choose(key)

    def _on_year_chosen(self, year: object) -> None:
        if isinstance(year, int):
            self._year = year
            self.reload()

    def _on_seed_clicked(self) -> None:
        self.desk.perform(partial(catalog.seed_year, self.desk.data, year=self._year))

    def _on_lateness_chosen(self, value: object) -> None:
        if isinstance(value, Lateness):
            self.desk.perform(partial(catalog.set_lateness, self.desk.data, lateness=value))

    def add(self) -> date | None:
        """Ask for a day and add it: a weekday off, or a worked day of the weekend."""
        first = date(self._year, self.desk.today.month, 1)
        day = dialogs.ask_day(self, "Thêm ngày", "Ngày nghỉ hoặc ngày làm bù:", first, verb="Thêm")
        if day is None or day in self.desk.data.calendar.days():
            return day
        kind = DayKind.MAKEUP if day.weekday() >= _SATURDAY else DayKind.OFF
        change = self.desk.perform(partial(catalog.save_day, self.desk.data, CalendarDay(day, kind)))
        return day if change else None

    def first_field(self) -> QWidget:
        """Start with the name."""
        return self._panel.edit_name

    def deletion(self, record: CalendarDay) -> Callable[[], Change]:
        """Make the day an ordinary one again."""
        return partial(catalog.delete_day, self.desk.data, day=record.day)


def columns() -> tuple[Column[CalendarDay], ...]:
    """Return the columns of the list of days."""
    return (
        Column("day", "Ngày", lambda day: format_date(day.day), width=11, sort=lambda day: day.day),
        Column("weekday", "Thứ", lambda day: WEEKDAYS[day.day.weekday()], width=9),
        Column("kind", "Loại", lambda day: DAY_KINDS[day.kind], width=8),
        Column("name", "Tên", lambda day: day.name, width=36, stretch=True),
        Column(
            "confirmed", "Chính thức", lambda day: "Đã công bố" if day.confirmed else "Chưa công bố", width=13
        ),
    )
