"""A returned form under review: its file, how it compares, what the clerk has decided of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

from dxdesk.domain.collection import CellDiff, CellVerdict, FormDiff, FormProblem
from dxdesk.domain.errors import UserError
from dxdesk.domain.unit_form import FormField, ReturnedForm, RowKey, UnitForm
from dxdesk.services.returned import refusal
from dxdesk.ui import theme
from dxdesk.ui.collection.reading import ReadFile
from dxdesk.ui.collection.review_words import TO_LOOK_AT
from dxdesk.ui.icons import Icon
from dxdesk.ui.messages import sentence
from dxdesk.ui.state_words import Look

Answers = Mapping[tuple[RowKey, FormField], str]


class Outcome(Enum):
    """What has become of a form."""

    WAITING = "waiting"
    TAKEN = "taken"
    SKIPPED = "skipped"
    KEPT = "kept"  # its file is kept, its figures are not taken in


@dataclass(frozen=True, slots=True)
class Paper:
    """One line of the review. ``asked`` is the form of an answer that is typed in, with its ``answers``."""

    number: int
    file: ReadFile
    form: ReturnedForm | None = None
    diff: FormDiff | None = None
    error: UserError | None = None
    outcome: Outcome = Outcome.WAITING
    asked: UnitForm | None = None
    answers: Answers = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The name of its file, or that it is typed in."""
        return self.file.name or "Nhập tay"

    @property
    def unit_name(self) -> str:
        """The unit it comes from; "" where nobody knows."""
        if self.asked is not None:
            return self.asked.unit_name
        return self.diff.unit_name if self.diff else ""

    @property
    def refused(self) -> UserError | None:
        """Why it cannot be taken in; None where it can."""
        return self.error or (refusal(self.diff) if self.diff else None)

    @property
    def open_cells(self) -> tuple[CellDiff, ...]:
        """The cells in doubt or in conflict that have not been taken."""
        cells = self.diff.cells if self.diff else ()
        return tuple(cell for cell in cells if cell.verdict in TO_LOOK_AT and not _is_taken(cell))

    @property
    def can_take(self) -> bool:
        """Whether taking it in would do something."""
        waits = self.outcome is Outcome.WAITING and self.refused is None and self.diff is not None
        return waits and bool(self.diff and self.diff.to_write)

    @property
    def can_keep(self) -> bool:
        """Whether its file can be kept without its figures."""
        readable = self.refused is None and self.form is not None and self.diff is not None
        return readable and self.outcome is Outcome.WAITING and bool(self.file.content)

    @property
    def in_batch(self) -> bool:
        """Whether it is taken in together with the others: of this round, and not taken in before."""
        apart = (FormProblem.OTHER_PERIOD, FormProblem.SAME_AGAIN)
        return self.can_take and not any(
            problem in apart for problem in (self.diff.problems if self.diff else ())
        )

    @property
    def look(self) -> Look:
        """How it stands, in words."""
        if self.refused is not None:
            return Look("Từ chối", Icon.WARNING, theme.LATE)
        if self.outcome is Outcome.TAKEN:
            return Look("Đã nhập", Icon.DONE, theme.DONE)
        if self.outcome is Outcome.KEPT:
            return Look("Đã giữ tệp", Icon.HISTORY, theme.SOON)
        if self.outcome is Outcome.SKIPPED:
            return Look("Bỏ qua", Icon.CLOSE, theme.NO_FIGURES)
        return self._waiting_look()

    def _waiting_look(self) -> Look:
        problems = self.diff.problems if self.diff else ()
        if FormProblem.OTHER_PERIOD in problems:
            return Look("Kỳ khác", Icon.DUE_SOON, theme.SOON)
        if FormProblem.SAME_AGAIN in problems and not self.can_take:
            return Look("Đã nhập trước đó", Icon.DONE, theme.NO_FIGURES)
        if FormProblem.EMPTY in problems:
            return Look("Chưa điền gì", Icon.NO_DATA, theme.NO_FIGURES)
        if self.open_cells:
            return Look(f"Cần xem {len(self.open_cells)} ô", Icon.DUE_SOON, theme.SOON)
        return Look("Sẵn sàng", Icon.RUNNING, theme.RUNNING)

    @property
    def reason(self) -> str:
        """The sentence why it is refused; "" where it is not."""
        return sentence(self.refused) if self.refused else ""

    def compared(self, diff: FormDiff) -> "Paper":
        """Return it held against the data anew; what the clerk decided of unchanged cells stands."""
        return replace(self, diff=_carried(self.diff, diff))


def _is_taken(cell: CellDiff) -> bool:
    return cell.taken and cell.verdict is not CellVerdict.UNREADABLE


def _carried(before: FormDiff | None, now: FormDiff) -> FormDiff:
    if before is None:
        return now
    known = {(cell.key, cell.field): cell for cell in before.cells}

    def kept(cell: CellDiff) -> CellDiff:
        old = known.get((cell.key, cell.field))
        same = old is not None and (old.old, old.typed, old.verdict) == (cell.old, cell.typed, cell.verdict)
        return replace(cell, taken=old.taken, adds=old.adds) if old is not None and same else cell

    return replace(now, cells=tuple(kept(cell) for cell in now.cells))


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """A cell of the review: of a returned form with how it compares, or one still to be typed."""

    key: RowKey
    field: FormField
    code: str
    label: str
    old: str = ""
    diff: CellDiff | None = None

    @property
    def place(self) -> tuple[RowKey, FormField]:
        """What tells it from others."""
        return self.key, self.field

    @property
    def checkable(self) -> bool:
        """Whether the clerk decides if it is taken."""
        idle = (CellVerdict.SAME, CellVerdict.UNREADABLE)
        return self.diff is not None and self.diff.verdict not in idle

    @property
    def typed(self) -> str:
        """What stands in the cell."""
        return self.diff.typed if self.diff else ""


def lines_of(paper: Paper) -> tuple[tuple[str, tuple[ReviewLine, ...]], ...]:
    """Return the lines of a form under the heading of each row, what must be looked at first."""
    return _asked_lines(paper) if paper.asked is not None else _diff_lines(paper)


def _diff_lines(paper: Paper) -> tuple[tuple[str, tuple[ReviewLine, ...]], ...]:
    rows: dict[RowKey, list[ReviewLine]] = {}
    for cell in paper.diff.in_order if paper.diff else ():
        line = ReviewLine(cell.key, cell.field, cell.code, cell.label, cell.old, cell)
        rows.setdefault(cell.key, []).append(line)
    return tuple((_heading(lines[0]), tuple(lines)) for lines in rows.values())


def _asked_lines(paper: Paper) -> tuple[tuple[str, tuple[ReviewLine, ...]], ...]:
    form = paper.asked
    if form is None:
        return ()
    cells = {(cell.key, cell.field): cell for cell in (paper.diff.cells if paper.diff else ())}
    found = []
    for row in (*form.tasks, *form.targets):
        known = dict(row.answers)
        lines = tuple(
            ReviewLine(row.key, one, row.code, row.text, known.get(one, ""), cells.get((row.key, one)))
            for one in row.fields
        )
        before = f" ({row.before_label}: {row.before})" if row.before and lines else ""
        found.append((f"{row.code}. {row.text}{before}", lines))
    return tuple(found)


def _heading(line: ReviewLine) -> str:
    return f"{line.code}. {line.label}" if line.label else line.code


def outcome_words(papers: Iterable[Paper]) -> str:
    """Return how many forms wait, have been taken in, must be looked at or were refused."""
    every = tuple(papers)
    taken = sum(paper.outcome is Outcome.TAKEN for paper in every)
    kept = sum(paper.outcome is Outcome.KEPT for paper in every)
    look = sum(paper.can_take and bool(paper.open_cells) for paper in every)
    refused = sum(paper.refused is not None for paper in every)
    parts = [f"{len(every)} tệp"]
    parts += [f"{taken} đã nhập"] if taken else []
    parts += [f"{kept} giữ tệp, chưa nhập"] if kept else []
    parts += [f"{look} có ô cần xem lại"] if look else []
    parts += [f"{refused} bị từ chối"] if refused else []
    return ", ".join(parts)
