"""The criteria set and the year that the tabs of schools show, with where the schools stand in it."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from dxdesk.domain.assessment import Assessment, Ruler
from dxdesk.domain.change import Change
from dxdesk.domain.criteria import CriteriaSet, Subject
from dxdesk.domain.errors import UserError
from dxdesk.services import assessments, criteria, school_matrix
from dxdesk.services.assessments import Standing, year_before, year_on
from dxdesk.services.school_matrix import Matrix, MatrixRow
from dxdesk.ui.desk import Desk

KINDS = ("school", "assessment", "criteria_set", "unit")
_FEW = 200  # records that are put in one by one


class YearInHand(QObject):
    """What is chosen in one tab is chosen in the others; the matrix is worked out once."""

    chosen = Signal()  # another set or year is in hand

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.set_id: int | None = None
        self.year = year_on(desk.today)
        self._found: Matrix | None = None
        self._sets: tuple[CriteriaSet, ...] | None = None

    def begin(self) -> None:
        """Take the set in force to hand, of the school year of the day."""
        self.forget()
        known = {one.id for one in self.sets}
        if self.set_id not in known:
            found = criteria.in_force(self._desk.data, self._desk.today)
            self.set_id = found.id if found else self.sets[0].id if self.sets else None
        self.year = self.year if self.year in self.years else self.years[0]

    @property
    def sets(self) -> tuple[CriteriaSet, ...]:
        """The sets of schools, then those of the Sở, the newest first."""
        if self._sets is None:
            data = self._desk.data
            self._sets = (*criteria.sets(data), *criteria.sets(data, Subject.OFFICE))
        return self._sets

    @property
    def criteria(self) -> CriteriaSet | None:
        """The set in hand."""
        return next((one for one in self.sets if one.id == self.set_id), None)

    @property
    def of_office(self) -> bool:
        """Whether the Sở itself is assessed by the set in hand."""
        found = self.criteria
        return found is not None and found.subject is Subject.OFFICE

    @property
    def years(self) -> tuple[str, ...]:
        """The years to choose from, the latest first: those with points, this one and the ones beside it."""
        today = self._desk.today
        now = str(today.year) if self.of_office else year_on(today)
        known = self._desk.data.assessments.years(self.set_id) if self.set_id is not None else ()
        following = "-".join(str(int(part) + 1) for part in now.split("-"))
        every = sorted({*known, now, following, year_before(now)}, reverse=True)
        return (now, *(year for year in every if year != now))

    @property
    def found(self) -> Matrix | None:
        """Where the schools stand; None without a set, and for the Sở's own."""
        if self._found is None and self.set_id is not None and not self.of_office and self.criteria:
            data, today = self._desk.data, self._desk.today
            self._found = school_matrix.matrix(data, set_id=self.set_id, year=self.year, today=today)
        return self._found

    def office_standing(self) -> Standing | None:
        """Return where the Sở itself stands; None where the set in hand is not for it."""
        if self.set_id is None or not self.of_office:
            return None
        return assessments.standing(self._desk.data, set_id=self.set_id, school_id=None, year=self.year)

    def choose_set(self, set_id: int) -> None:
        """Take another set to hand."""
        self.set_id, self._found = set_id, None
        if self.year not in self.years:
            self.year = self.years[0]
        self.chosen.emit()

    def choose_year(self, year: str) -> None:
        """Take another year to hand; raises UserError ``assessment.year`` for what is none."""
        self.year = assessments.check_year(year, Subject.OFFICE if self.of_office else Subject.SCHOOL)
        self._found = None
        self.chosen.emit()

    def forget(self) -> None:
        """Work everything out anew when it is next asked for."""
        self._found = self._sets = None

    def follow(self, change: Change) -> bool:
        """Follow an action; False where it touched nothing that is shown here."""
        if not change.concerns(*KINDS):
            return False
        only_points = not change.concerns(*(kind for kind in KINDS if kind != "assessment"))
        if not (only_points and self._put_in(change.ids("assessment"))):
            self.forget()
        if self.criteria is None:
            self.begin()
        return True

    def _put_in(self, ids: frozenset[int]) -> bool:
        """Put a few changed assessments into the matrix; False where it must be worked out anew."""
        found = self._found
        if found is None or len(ids) > _FEW:
            return False
        try:
            fresh = [self._desk.data.assessments.get(one) for one in ids]
        except UserError:  # taken out again: the school stands there without points
            return False
        mine = {
            item.school_id: item
            for item in fresh
            if (item.set_id, item.year) == (found.criteria.id, found.year)
        }
        if len(mine) != len(fresh):
            return False
        ruler = Ruler.of(found.criteria)
        rows = tuple(_with(row, mine.get(row.school.id), ruler) for row in found.rows)
        self._found = replace(found, rows=rows)
        return True


def _with(row: MatrixRow, fresh: Assessment | None, ruler: Ruler) -> MatrixRow:
    return row if fresh is None else replace(row, assessment=fresh, result=ruler.judge(fresh.points))
