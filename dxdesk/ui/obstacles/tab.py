"""The list of difficulties with its filters, the chosen one at the right."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from dxdesk.domain.change import Change
from dxdesk.domain.obstacle import Obstacle, ObstacleState
from dxdesk.services import obstacles
from dxdesk.services.obstacles import ObstacleRow, Part, Unnoted
from dxdesk.ui.catalog.record_tab import RecordTab, added_id
from dxdesk.ui.desk import Desk
from dxdesk.ui.field import ChoiceField
from dxdesk.ui.memory import Memory
from dxdesk.ui.obstacles.listing import COLUMNS, Line
from dxdesk.ui.obstacles.panel import ObstaclePanel
from dxdesk.ui.obstacles.unnoted_panel import UnnotedPanel
from dxdesk.ui.obstacles.words import NO_PLAN, PARTS
from dxdesk.ui.panel_stack import PanelStack
from dxdesk.ui.records_model import Group

NEW = "Khó khăn, vướng mắc mới"
EMPTY = (
    "Chưa có khó khăn, vướng mắc nào. Khó khăn các đơn vị nêu khi báo cáo tiến độ sẽ tự hiện ở đây; "
    "cũng có thể bấm Thêm khó khăn."
)
_ALL_UNITS = "Mọi đơn vị"


class ObstaclesTab(RecordTab[Line]):
    """What was noted and what is offered to be noted."""

    key, noun, lines = "obstacles", "khó khăn, vướng mắc", 2
    kinds = ("obstacle", "progress", "task", "indicator", "unit", "document")
    nothing = EMPTY

    counted = Signal()

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        self.rows: tuple[ObstacleRow, ...] = ()
        self.unnoted: tuple[Unnoted, ...] = ()
        self._part, self._unit_id = Part.OPEN, 0
        panel = PanelStack()
        self.noted, self.entry = ObstaclePanel(desk, panel), UnnotedPanel(panel)
        panel.addWidget(self.noted)
        panel.addWidget(self.entry)
        self._stack = panel
        super().__init__(desk, memory, COLUMNS, panel, parent)
        self._ui.edit_filter.setPlaceholderText("Tìm nội dung, đơn vị (Ctrl+F), gõ không dấu cũng được")
        self.part = self._combo("Phần của danh sách", self._on_part_chosen)
        self.part.offer([(words, part) for part, words in PARTS.items()])
        self.part.show_value(self._part)
        self.unit = self._combo("Lọc theo đơn vị", self._on_unit_chosen)

    def _combo(self, name: str, take: Callable[[object], object]) -> ChoiceField:
        combo = QComboBox(self)
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(12)
        self._ui.layout_filter.addWidget(combo)
        return ChoiceField(combo, take)

    def key_of(self, record: Line) -> str:
        """Tell lines by their name."""
        return record.key

    def groups(self) -> Iterator[Group[Line]]:
        """Return what is not noted yet, what is open, what is closed, as the filters ask."""
        plan, today = self.desk.plan, self.desk.today
        self._ui.label_none.setText(EMPTY if plan is not None else NO_PLAN)
        if plan is None:
            self.rows, self.unnoted = (), ()
            self._offer_units()
            return
        data = self.desk.data
        self.rows = obstacles.rows(data, plan=plan, today=today)
        self.unnoted = obstacles.unnoted(data, plan=plan, today=today)
        self._offer_units()
        unit_id = self._unit_id or None
        shown = obstacles.rows(data, plan=plan, today=today, part=self._part, unit_id=unit_id)
        if self._part in (Part.OPEN, Part.ALL) and not unit_id and self.unnoted:
            offered = tuple(Line(unnoted=item) for item in self.unnoted)
            yield Group(f"Trong tiến độ, chưa ghi nhận ({len(offered)})", offered)
        for heading, closed in (("Chưa kết thúc", False), ("Đã kết thúc", True)):
            lines = tuple(Line(row) for row in shown if (row.state is ObstacleState.CLOSED) is closed)
            if lines:
                yield Group(f"{heading} ({len(lines)})", lines)

    def _offer_units(self) -> None:
        units = {unit.id: unit.name for unit in self.desk.data.units.all()}
        known = dict.fromkeys(row.obstacle.unit_id for row in self.rows if row.obstacle.unit_id in units)
        if self._unit_id not in known:
            self._unit_id = 0
        choices: list[tuple[str, object]] = [(_ALL_UNITS, 0)]
        choices += [(units[unit_id], unit_id) for unit_id in known if unit_id is not None]
        self.unit.offer(choices)
        self.unit.show_value(self._unit_id)

    def reload(self) -> None:
        """Show the plan at hand and tell that the counts may have changed."""
        super().reload()
        self.counted.emit()

    def show_record(self, record: Line) -> None:
        """Show a line in its panel."""
        if record.row is not None:
            self.noted.show_row(record.row)
            self._stack.show_panel(self.noted)
        elif record.unnoted is not None:
            self.entry.show_entry(record.unnoted)
            self._stack.show_panel(self.entry)

    def show_everything(self) -> None:
        """Take the filters away."""
        self._part, self._unit_id = Part.ALL, 0
        self.part.show_value(self._part)
        self.reload()

    def chosen_ids(self) -> tuple[int, ...]:
        """Return the ids of the chosen lines that are noted."""
        return tuple(line.row.obstacle.id for line in self.view.selected_records() if line.row is not None)

    def chosen_entries(self) -> tuple[int, ...]:
        """Return the ids of the chosen entries; of all that are offered where none is chosen."""
        chosen = tuple(line.unnoted.entry.id for line in self.view.selected_records() if line.unnoted)
        return chosen or tuple(item.entry.id for item in self.unnoted)

    def add(self) -> str | None:
        """Add a difficulty raised today; its kind can be changed in the panel."""
        plan = self.desk.plan
        if plan is None:
            return None
        fresh = Obstacle(plan.id, NEW, self.desk.today)
        made = added_id(self.desk.perform(partial(obstacles.save, self.desk.data, fresh)), "obstacle")
        return None if made is None else f"noted:{made}"

    def first_field(self) -> QWidget:
        """Start with the words."""
        self.noted.ui.text_text.selectAll()
        return self.noted.ui.text_text

    def deletion(self, record: Line) -> Callable[[], Change]:
        """Delete what was noted."""
        row = record.row
        if row is None:
            raise ValueError(record)
        return partial(obstacles.delete, self.desk.data, obstacle_id=row.obstacle.id)

    def _on_part_chosen(self, value: object) -> None:
        self._part = Part(str(value))
        self.reload()

    def _on_unit_chosen(self, value: object) -> None:
        self._unit_id = value if isinstance(value, int) else 0
        self.reload()
