"""The money of a plan as it stands on a day: lines with what was spent of them, sums, the check of 2%."""

from dataclasses import dataclass
from datetime import date

from dxdesk.domain.money import (
    MoneyLine,
    MoneySource,
    RegularExpenditure,
    ShareCheck,
    Spending,
    Totals,
    add_up,
)


@dataclass(frozen=True, slots=True)
class LineState:
    """A line under its number in the list, with its task and source by name and what was spent by the day."""

    line: MoneyLine
    number: int
    task_code: str = ""
    task_title: str = ""
    source_name: str = ""
    spendings: tuple[Spending, ...] = ()
    spent: int = 0

    @property
    def title(self) -> str:
        """What the money is for: its content, else the title of its task."""
        return self.line.content or self.task_title

    @property
    def totals(self) -> Totals:
        """The figures of this line alone."""
        return Totals(self.line.planned, self.line.allocated, self.spent)

    @property
    def overspent(self) -> bool:
        """Whether more was spent than allocated."""
        return self.line.allocated is not None and self.spent > self.line.allocated


@dataclass(frozen=True, slots=True)
class MoneyBoard:
    """Everything about money that a page, a table or a paper needs."""

    as_of: date
    sources: tuple[MoneySource, ...]
    lines: tuple[LineState, ...]
    regular: tuple[RegularExpenditure, ...]

    @property
    def totals(self) -> Totals:
        """The sums of all lines."""
        return self.totals_of(self.lines)

    def totals_of(self, lines: tuple[LineState, ...]) -> Totals:
        """Return the sums of some lines."""
        return add_up((state.line for state in lines), {state.line.id: state.spent for state in lines})

    @property
    def share(self) -> ShareCheck:
        """The check that at least 2% of the regular expenditure is allocated."""
        return ShareCheck(self.totals.allocated, self.regular)

    @property
    def spendings(self) -> tuple[tuple[LineState, Spending], ...]:
        """Every spending with its line, oldest first, those without a day last."""
        every = [(state, spent) for state in self.lines for spent in state.spendings]
        return tuple(sorted(every, key=lambda pair: (pair[1].day or date.max, pair[1].id)))

    def by_source(self) -> tuple[tuple[str, tuple[LineState, ...]], ...]:
        """Return the lines under the names of their sources, those without one last."""
        names = [source.name for source in self.sources] + [""]
        groups = [(name, tuple(s for s in self.lines if s.source_name == name)) for name in names]
        return tuple((name, lines) for name, lines in groups if lines)
