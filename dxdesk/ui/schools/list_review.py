"""A list of schools under review: new, changed, gone or doubtful; taken line by line, then at once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dxdesk.domain.change import Change
from dxdesk.domain.school import DraftSchool, School
from dxdesk.services import school_import
from dxdesk.services.school_import import RegisterDiff, SchoolDiff, SchoolVerdict
from dxdesk.services.schools import LEVEL_WORDS, PUBLIC_WORDS
from dxdesk.ui import theme
from dxdesk.ui.desk import Desk
from dxdesk.ui.field import ChoiceField
from dxdesk.ui.forms.ui_schools_review import Ui_SchoolsReview
from dxdesk.ui.icons import Icon
from dxdesk.ui.memory import Memory
from dxdesk.ui.records_model import Column, RecordsModel
from dxdesk.ui.schools.words import DOUBTS, FIELDS, VERDICTS, counted
from dxdesk.ui.table import RecordsView

ALL = "all"


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """A line of the list with its place in the diff and what would change, in words."""

    number: int
    diff: SchoolDiff
    changes: str

    @property
    def taken(self) -> bool:
        """Whether the line will be written."""
        return self.diff.taken and not self.diff.idle

    @property
    def doubts(self) -> str:
        """What must be looked at, in words."""
        return "; ".join(DOUBTS[doubt] for doubt in self.diff.doubts)


def _columns() -> tuple[Column[ReviewLine], ...]:
    return (
        Column("taken", "Nhận", _taken_words, 9, icon=_taken_icon, tone=_taken_tone),
        Column("verdict", "So với danh sách", _verdict, 20, icon=_verdict_icon, tone=_verdict_tone),
        Column("name", "Tên trường", lambda line: line.diff.name, 32),
        Column("code", "Mã", _code, 13),
        Column("changes", "Sẽ ghi", lambda line: line.changes, 38),
        Column("doubts", "Cần xem", lambda line: line.doubts, 28, stretch=True),
    )


def _taken_words(line: ReviewLine) -> str:
    return "Nhận" if line.taken else "" if line.diff.idle else "Để lại"


def _taken_icon(line: ReviewLine) -> Icon | None:
    return Icon.DONE if line.taken else None


def _taken_tone(line: ReviewLine) -> theme.Tone:
    return theme.DONE if line.taken else theme.NO_FIGURES


def _verdict(line: ReviewLine) -> str:
    return VERDICTS[line.diff.verdict].words


def _verdict_icon(line: ReviewLine) -> Icon:
    return VERDICTS[line.diff.verdict].icon


def _verdict_tone(line: ReviewLine) -> theme.Tone:
    return VERDICTS[line.diff.verdict].tone


def _code(line: ReviewLine) -> str:
    known = line.diff.wanted or line.diff.known
    return (line.diff.draft.code if line.diff.draft else "") or (known.code if known else "")


class ListReview(QWidget):
    """The review; ``finished`` says that it is over, written or given up."""

    finished = Signal()
    sentence_changed = Signal(str)

    def __init__(self, desk: Desk, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._drafts: tuple[DraftSchool, ...] = ()
        self.diff: RegisterDiff | None = None
        self._show: object = ALL
        self.ui = Ui_SchoolsReview()
        self.ui.setupUi(self)
        self.model: RecordsModel[ReviewLine] = RecordsModel(_columns(), lambda line: line.number, self)
        self.view = RecordsView(self)
        self.view.setAccessibleName("Các dòng của danh sách trường")
        self.view.show_model(self.model, memory, "schools/review")
        self.ui.layout_table.addWidget(self.view)
        self._shown = ChoiceField(self.ui.combo_show, self._take_show)
        self._dress()
        self._connect()

    def _dress(self) -> None:
        ui, half = self.ui, theme.half_line(self)
        ui.layout_review.setContentsMargins(2 * half, half, 2 * half, half)
        ui.layout_review.setSpacing(half)
        for label in (ui.label_told, ui.label_line, ui.label_outcome):
            theme.set_role(label, "secondary")
        theme.set_role(ui.button_write, "primary")
        ui.label_line.setMinimumHeight(2 * theme.line(self))

    def _connect(self) -> None:
        ui = self.ui
        ui.button_take.clicked.connect(partial(self.decide, taken=True))
        ui.button_leave.clicked.connect(partial(self.decide, taken=False))
        ui.button_cancel.clicked.connect(self.give_up)
        ui.button_write.clicked.connect(self.write)
        self.view.record_chosen.connect(self._on_line_chosen)
        self.view.record_opened.connect(self._on_line_opened)

    def open_for(self, drafts: Sequence[DraftSchool], origin: str) -> None:
        """Hold a list against the register and show it."""
        self._drafts, self._show = tuple(drafts), ALL
        today = self._desk.today
        self.diff = school_import.compare(self._desk.data, self._drafts, today=today, origin=origin)
        self.ui.label_told.setText(
            f"Danh sách có {len(drafts)} trường ({origin}). Chưa ghi gì; hãy xem từng dòng: bấm đúp hoặc "
            "Enter để nhận hay để lại. Dòng cần xem lại và trường không còn trong danh sách để lại cho đến "
            "khi chọn nhận."
        )
        self._offer()
        self._fill()
        self.view.choose_first()
        self.view.setFocus()

    def _offer(self) -> None:
        if self.diff is None:
            return
        counts = self.diff.counts()
        offered: list[tuple[str, object]] = [(f"Tất cả ({len(self.diff.rows)})", ALL)]
        offered += [(f"{VERDICTS[one].words} ({count})", one) for one, count in counts.items() if count]
        self._shown.offer(offered)
        self._shown.show_value(self._show)

    def _fill(self) -> None:
        diff = self.diff
        if diff is None:
            return
        units = {unit.id: unit.name for unit in self._desk.data.units.all()}
        lines = (
            ReviewLine(number, row, "; ".join(self._changes(row, units)))
            for number, row in enumerate(diff.rows)
            if self._show in (ALL, row.verdict)
        )
        self.model.show_records(lines)
        self._tell()

    def _changes(self, row: SchoolDiff, units: dict[int, str]) -> Iterable[str]:
        if row.verdict is SchoolVerdict.GONE:
            yield "kết thúc hoạt động từ hôm nay"
        elif row.wanted and row.known is None:
            told = (self._told(row.wanted, name, units) for name in ("level", "place", "unit"))
            yield from filter(None, told)
        elif row.wanted and row.known:
            for name in row.fields:
                old, new = self._told(row.known, name, units), self._told(row.wanted, name, units)
                yield f"{FIELDS[name]}: {old or 'trống'} → {new}"

    def _told(self, school: School, field: str, units: dict[int, str]) -> str:
        match field:
            case "level":
                return LEVEL_WORDS[school.level]
            case "public":
                return PUBLIC_WORDS[school.public]
            case "place":
                return school.place_on(self._desk.today)
            case "unit":
                return units.get(school.unit_id or 0, "")
        return str(getattr(school, field))

    def _tell(self, refused: str = "") -> None:
        if self.diff is None:
            return
        ui, found = self.ui, self.diff
        wanted = len(found.to_write)
        ui.button_write.setText(f"&Ghi {wanted} dòng vào danh sách")
        ui.button_write.setEnabled(wanted > 0)
        counts = found.counts()
        told = counted((count, VERDICTS[one].words.lower()) for one, count in counts.items())
        theme.set_role(ui.label_outcome, "error" if refused else "secondary")
        ui.label_outcome.setText(refused or f"{told}.".capitalize())
        self.sentence_changed.emit(f"Nhập danh sách trường: {told}.")

    def decide(self, *_checked: object, taken: bool) -> None:
        """Take the chosen lines, or leave them."""
        chosen = self.view.selected_records()
        if self.diff is None or not chosen:
            return
        numbers = {line.number for line in chosen}
        self.diff = self.diff.take(numbers, taken=taken)
        rows = self.diff.rows
        self.model.replace_records([replace(line, diff=rows[line.number]) for line in chosen])
        self._tell()

    def write(self) -> None:
        """Write the taken lines as one action."""
        diff = self.diff
        if diff is None:
            return
        self.diff = None  # what this action changes is not compared again
        if self._desk.perform(partial(school_import.take_over, self._desk.data, diff), teller=self._refuse):
            self.give_up()
        else:
            self.diff = diff

    def _refuse(self, sentence: str) -> None:
        theme.set_role(self.ui.label_outcome, "error")
        self.ui.label_outcome.setText(sentence)

    def give_up(self) -> None:
        """Leave the review."""
        self.diff, self._drafts = None, ()
        self.model.show_records(())
        self.finished.emit()

    def follow(self, change: Change) -> None:
        """Hold the list against the register again where it changed meanwhile."""
        if self.diff is not None and change.concerns("school", "unit"):
            self.open_for(self._drafts, self.diff.origin)
            self._tell("Danh sách trường vừa thay đổi nên đã so lại; hãy xem lại các dòng.")

    def _take_show(self, show: object) -> None:
        self._show = show
        self._fill()
        self.view.choose_first()

    def _on_line_chosen(self, line: ReviewLine | None) -> None:
        told = "" if line is None else ". ".join(part for part in (line.changes, line.doubts) if part)
        self.ui.label_line.setText(f"{line.diff.name}: {told}" if line is not None and told else "")
        for button in (self.ui.button_take, self.ui.button_leave):
            button.setEnabled(line is not None and not line.diff.idle)

    def _on_line_opened(self, line: ReviewLine) -> None:
        self.decide(taken=not line.taken)
