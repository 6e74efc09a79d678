"""What the pages share: the data file, the day, the plan at hand, and the news of every change."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QObject, Signal

from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.domain.plan import Plan
from dxdesk.services import history, plans
from dxdesk.storage.data_file import DataFile
from dxdesk.ui.messages import sentence


@dataclass(frozen=True, slots=True)
class News:
    """A sentence for the clerk; ``undoable`` offers Hoàn tác beside it."""

    text: str
    wrong: bool = False
    undoable: bool = False


class Desk(QObject):
    """One open data file as the pages see it; every action goes through ``perform``.

    ``changed`` carries the Change once for each action, undo and redo; ``told`` carries News for the
    message line; ``plan_switched`` says that another plan is at hand (or the first, or none).
    """

    changed = Signal(object)
    told = Signal(object)
    plan_switched = Signal()
    backed_up = Signal()
    work_started = Signal(object)  # a Work, shown in the message line while it runs

    def __init__(
        self,
        data: DataFile,
        *,
        now: Callable[[], datetime],
        today: date | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.data = data
        self._now = now
        self._today = today
        self._plan_year: int | None = None
        self.refusals = 0  # how often something was refused: whoever closes a field can tell
        self._plan = plans.current_plan(data, today=self.today)

    @property
    def now(self) -> datetime:
        """The present moment, on the day that was asked for."""
        moment = self._now()
        return datetime.combine(self._today, moment.timetz()) if self._today else moment

    @property
    def today(self) -> date:
        """The day everything is seen as of."""
        return self._today or self._now().date()

    @property
    def plan(self) -> Plan | None:
        """The plan at hand; None in an empty data file."""
        return self._plan

    @property
    def looks_elsewhere(self) -> bool:
        """Whether another day than the present one is looked from."""
        return self._today is not None

    def look_from(self, day: date | None) -> None:
        """See everything as of another day; None for the present one."""
        self._today = day
        self._find_plan()
        self.plan_switched.emit()

    def choose_year(self, year: int | None) -> None:
        """Take another year's plan to hand; None for the one of the day."""
        self._plan_year = year
        self._find_plan()
        self.plan_switched.emit()

    def perform(
        self, work: Callable[[], Change], *, teller: Callable[[str], None] | None = None
    ) -> Change | None:
        """Do an action of the services and tell everybody; None where it was refused.

        The refusal goes to ``teller`` (the field it concerns) or, without one, to the message line.
        """
        try:
            change = work()
        except UserError as error:
            self.refuse(error, teller=teller)
            return None
        self._spread(change, undoable=True)
        return change

    def refuse(self, error: UserError, *, teller: Callable[[str], None] | None = None) -> None:
        """Tell what the world did wrong, by the field or in the message line."""
        self.refusals += 1
        if teller is None:
            self.told.emit(News(sentence(error), wrong=True))
        else:
            teller(sentence(error))

    def say(self, text: str) -> None:
        """Tell something that went well."""
        self.told.emit(News(text))

    def undo(self) -> None:
        """Take back the last action."""
        self._step(history.undo, "Đã hoàn tác")

    def redo(self) -> None:
        """Do again what was taken back."""
        self._step(history.redo, "Đã làm lại")

    def _step(self, step: Callable[[DataFile], Change | None], verb: str) -> None:
        try:
            change = step(self.data)
        except UserError as error:
            self.refuse(error)
            return
        if change is not None:
            self._spread(change, undoable=False)
            self.say(f"{verb}: {change.label}.")

    def _spread(self, change: Change, *, undoable: bool) -> None:
        if not change.touched:
            return
        before = self._plan.id if self._plan else 0
        if change.concerns("plan"):
            self._find_plan()
        self.changed.emit(change)
        if (self._plan.id if self._plan else 0) != before:
            self.plan_switched.emit()
        if undoable:
            self.told.emit(News(f"Đã ghi: {change.label}.", undoable=True))

    def _find_plan(self) -> None:
        every = self.data.plans.all()
        chosen = next((plan for plan in every if plan.year == self._plan_year), None)
        self._plan = chosen or plans.current_plan(self.data, today=self.today)
