"""Roll-outs of a task: units pass through states on days, or reach a number; how far they are."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

AS_OF = "as_of"  # the key among the days of a row of numbers: the day its number stands for


class Measure(StrEnum):
    """What is followed of each unit: the days of its states, or a number."""

    STATES = "states"
    NUMBER = "number"


class InReport(StrEnum):
    """What the task's part of a report prints of a roll-out."""

    NOTHING = "none"
    SENTENCE = "sentence"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Rollout:
    """Something spread over units: ``states`` in their order, ``noun`` what one of them is ("điểm cầu").

    ``existing`` is where it began (21 điểm cầu hiện có) and ``goal`` how many more are to be reached; both
    are typed and never derived from the register, None where nobody has said.
    """

    task_id: int
    title: str
    id: int = 0
    position: int = 0
    measure: Measure = Measure.STATES
    states: tuple[str, ...] = ()
    noun: str = ""
    existing: int | None = None
    goal: int | None = None
    in_report: InReport = InReport.SENTENCE
    note: str = ""


@dataclass(frozen=True, slots=True)
class RolloutRow:
    """A unit, a school or a free name in a roll-out, with the days of its states or its number."""

    rollout_id: int
    name: str = ""  # of a row that is neither unit nor school
    id: int = 0
    position: int = 0
    unit_id: int | None = None
    school_id: int | None = None
    days: Mapping[str, date] = field(default_factory=dict)
    number: int | None = None
    target: int | None = None
    evidence: str = ""
    note: str = ""

    def reached(self, state: str, day: date) -> bool:
        """Tell whether a state was reached by a day; a day still to come is only planned."""
        on = self.days.get(state)
        return on is not None and on <= day

    def next_state(self, states: tuple[str, ...], day: date) -> str:
        """Return the state after the last one reached by a day; "" where that was the last of all."""
        places = [number for number, state in enumerate(states) if self.reached(state, day)]
        ahead = states[places[-1] + 1 :] if places else states
        return ahead[0] if ahead else ""

    def number_on(self, day: date) -> int | None:
        """Return the number as far as it was known on a day; one without a day was known all along."""
        on = self.days.get(AS_OF)
        return None if on is not None and on > day else self.number

    def short_of_target(self, day: date) -> bool:
        """Tell whether the number is missing or below its target; without a target, whether it is missing."""
        known = self.number_on(day)
        return known is None or (self.target is not None and known < self.target)

    def early(self, states: tuple[str, ...], state: str) -> str:
        """Return the earlier state that bears a later day than this one; "" where days follow the order."""
        on = self.days.get(state)
        before = states[: states.index(state)] if state in states else ()
        return next((name for name in before if on and name in self.days and self.days[name] > on), "")


@dataclass(frozen=True, slots=True)
class NamedRow:
    """A row under the name that is valid on the day looked from."""

    row: RolloutRow
    name: str


@dataclass(frozen=True, slots=True)
class RolloutProgress:
    """A roll-out with its rows as it stands on a day: everything a sentence, a table or a list needs."""

    rollout: Rollout
    rows: tuple[NamedRow, ...]
    as_of: date
    task_code: str = ""

    @property
    def in_states(self) -> bool:
        """Whether states are followed, not a number."""
        return self.rollout.measure is Measure.STATES

    @property
    def told(self) -> bool:
        """Whether anything is known by the day; without it nothing is 0."""
        return any(count for _, count in self.counts) if self.in_states else self.number is not None

    @property
    def goal(self) -> int:
        """What the states are counted against: the goal typed, else the rows named so far."""
        return len(self.rows) if self.rollout.goal is None else self.rollout.goal

    def count(self, state: str) -> int:
        """Count the rows that reached a state."""
        return sum(item.row.reached(state, self.as_of) for item in self.rows)

    @property
    def counts(self) -> tuple[tuple[str, int], ...]:
        """Every state with how many reached it."""
        return tuple((state, self.count(state)) for state in self.rollout.states)

    @property
    def figures(self) -> tuple[str, ...]:
        """What a report says of it in figures: "lắp đặt 12/30", "120/1200"; () while nothing is known."""
        if not self.told:
            return ()
        if self.in_states:
            return tuple(f"{state} {count}/{self.goal}" for state, count in self.counts)
        return (str(self.number) if self.target is None else f"{self.number}/{self.target}",)

    @property
    def number(self) -> int | None:
        """The numbers added up; None where no row has one."""
        known = [item.row.number_on(self.as_of) for item in self.rows]
        found = [number for number in known if number is not None]
        return sum(found) if found else None

    @property
    def target(self) -> int | None:
        """The goal typed, else the targets of the rows added up; None where a row has none."""
        if self.rollout.goal is not None:
            return self.rollout.goal
        targets = [item.row.target for item in self.rows]
        known = [target for target in targets if target is not None]
        return sum(known) if known and len(known) == len(targets) else None

    @property
    def without_number(self) -> int:
        """How many rows have no number that was known on the day."""
        return sum(item.row.number_on(self.as_of) is None for item in self.rows)

    @property
    def known_later(self) -> int:
        """How many of them have a number of a later day: it replaced the one of the day or is the first."""
        return sum(
            item.row.number is not None and item.row.number_on(self.as_of) is None for item in self.rows
        )

    def missing(self, state: str = "") -> tuple[NamedRow, ...]:
        """Return the rows that lack a state; without one, those with states ahead or below their target."""
        return tuple(item for item in self.rows if self._lacks(item.row, state))

    def lack(self, item: NamedRow) -> str:
        """Return the next state of a row; "" where it has none ahead or a number is followed."""
        return item.row.next_state(self.rollout.states, self.as_of) if self.in_states else ""

    def _lacks(self, row: RolloutRow, state: str) -> bool:
        if not self.in_states:
            return row.short_of_target(self.as_of)
        if state:
            return not row.reached(state, self.as_of)
        return bool(row.next_state(self.rollout.states, self.as_of))


def of_task(progress: Iterable[RolloutProgress], task_id: int) -> tuple[RolloutProgress, ...]:
    """Return the roll-outs of a task."""
    return tuple(item for item in progress if item.rollout.task_id == task_id)
