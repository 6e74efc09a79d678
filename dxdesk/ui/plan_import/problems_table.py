"""The table of places to look at."""

from dataclasses import dataclass, replace

from dxdesk.domain.draft import PlanDraft, Problem
from dxdesk.ui.plan_words import problem_words
from dxdesk.ui.records_model import Column, RecordsModel


@dataclass(frozen=True, slots=True)
class NumberedProblem:
    """A problem and its place in the list."""

    number: int
    problem: Problem


def _line(row: NumberedProblem) -> str:
    return str(row.problem.lines.first + 1) if row.problem.lines else ""


def _line_order(row: NumberedProblem) -> int:
    return row.problem.lines.first if row.problem.lines else -1


def _words(row: NumberedProblem) -> str:
    return problem_words(replace(row.problem, lines=None))


def _key(row: NumberedProblem) -> int:
    return row.number


COLUMNS: tuple[Column[NumberedProblem], ...] = (
    Column("line", "Dòng", _line, width=7, figures=True, sort=_line_order),
    Column("words", "Cần xem lại", _words, stretch=True),
)


def problems_model() -> RecordsModel[NumberedProblem]:
    """Return an empty model of problems."""
    return RecordsModel(COLUMNS, _key)


def numbered(draft: PlanDraft) -> list[NumberedProblem]:
    """Return the problems of a draft in the order of its lines."""
    return sorted((NumberedProblem(n, problem) for n, problem in enumerate(draft.problems)), key=_line_order)
