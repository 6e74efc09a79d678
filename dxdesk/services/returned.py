"""A returned form held against the data, cell by cell; nothing is written here."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from dxdesk.domain.collection import CellDiff, CellVerdict, FormDiff, FormProblem
from dxdesk.domain.errors import UserError
from dxdesk.domain.plan import Plan
from dxdesk.domain.submission import Submission
from dxdesk.domain.unit import Unit
from dxdesk.domain.unit_form import FormDoubt, FormDoubtCode, ReturnedCell, ReturnedForm, RowKey
from dxdesk.services.comparing import Round, row_diffs
from dxdesk.services.duties import Collection, collection
from dxdesk.storage.data_file import DataFile

BLOCKING = (FormProblem.OTHER_PLAN, FormProblem.UNKNOWN_UNIT)
_UNTAKEN = (CellVerdict.CONFLICT, CellVerdict.DOUBT, CellVerdict.UNREADABLE)
_OF_ROWS = (FormDoubtCode.TEXT_CHANGED, FormDoubtCode.ROW_TWICE)
_OF_CELLS = (FormDoubtCode.FORMULA, FormDoubtCode.MERGED, FormDoubtCode.DATE_IN_NUMBER)


def compare(
    data: DataFile,
    returned: ReturnedForm,
    *,
    plan: Plan,
    file_name: str,
    content: bytes,
    today: date,
    period_key: str = "",
) -> FormDiff:
    """Hold a returned form against the data; ``period_key`` is the round the clerk is at, "" for any.

    Conflicts, doubts and all of a form of another period are left out until the clerk takes them.
    """
    unit = _unit(data, returned)
    item = _round(data, returned, plan, today)
    blocking = tuple(_blocking(returned, plan, unit, item))
    if unit is None or item is None or blocking:
        name = unit.name if unit else ""
        return FormDiff(returned.identity, name, file_name, problems=blocking, doubts=returned.doubts)
    known = data.submissions.of_unit(plan.id, item.key, unit.id)
    cells = tuple(_cells(data, returned, plan, item, unit, today))
    other = bool(period_key) and period_key != item.key
    diff = FormDiff(
        identity=returned.identity,
        unit_name=unit.name,
        file_name=file_name,
        cells=tuple(_taken_or_left(cell, other=other) for cell in cells),
        doubts=returned.doubts,
    ).without_halves()
    problems = tuple(_problems(data, diff, known, content, other=other))
    return replace(diff, problems=problems)


def refusal(diff: FormDiff) -> UserError | None:
    """Return why a form cannot be taken in at all; None where it can."""
    found = next((problem for problem in diff.problems if problem in BLOCKING), None)
    if found is not None:
        return UserError(f"form.{found.value}", path=diff.file_name, unit=diff.unit_name)
    unknown_round = FormProblem.OTHER_PERIOD in diff.problems and FormProblem.EMPTY not in diff.problems
    if unknown_round and not diff.cells:
        return UserError("form.other_period", path=diff.file_name, text=diff.identity.period)
    return None


def _unit(data: DataFile, returned: ReturnedForm) -> Unit | None:
    return next((unit for unit in data.units.all() if unit.id == returned.identity.unit_id), None)


def _round(data: DataFile, returned: ReturnedForm, plan: Plan, today: date) -> Collection | None:
    try:
        return collection(data, plan=plan, period_key=returned.identity.period, today=today)
    except UserError as error:
        if error.code != "period.key":
            raise
        return None


def _blocking(
    returned: ReturnedForm, plan: Plan, unit: Unit | None, item: Collection | None
) -> Iterator[FormProblem]:
    if (returned.identity.plan_id, returned.identity.plan_year) != (plan.id, plan.year):
        yield FormProblem.OTHER_PLAN
    if unit is None:
        yield FormProblem.UNKNOWN_UNIT
    if item is None:
        yield FormProblem.OTHER_PERIOD


def _problems(
    data: DataFile, diff: FormDiff, known: Submission | None, content: bytes, *, other: bool
) -> Iterator[FormProblem]:
    if other:
        yield FormProblem.OTHER_PERIOD
    if not diff.cells:
        yield FormProblem.EMPTY
    if known is None or known.asked_on is None:
        yield FormProblem.UNASKED
    if known is None:
        return
    if known.form_version > diff.identity.version:
        yield FormProblem.OLDER_VERSION
    if known.imported_on is not None:
        if _same_again(data, diff, known, content):
            yield FormProblem.SAME_AGAIN
        elif diff.cells:
            yield FormProblem.OVER_OLDER


def _same_again(data: DataFile, diff: FormDiff, known: Submission, content: bytes) -> bool:
    if content and known.attachment_id is not None:
        kept = data.attachments.sha256(known.attachment_id)
        if kept == hashlib.sha256(content).hexdigest():
            return True
    verdicts = {cell.verdict for cell in diff.cells}
    return verdicts == {CellVerdict.SAME}


def _taken_or_left(cell: CellDiff, *, other: bool) -> CellDiff:
    return replace(cell, taken=not other and cell.verdict not in _UNTAKEN)


def _cells(
    data: DataFile, returned: ReturnedForm, plan: Plan, item: Collection, unit: Unit, today: date
) -> Iterator[CellDiff]:
    source = Round.of(data, plan=plan, item=item, unit=unit, today=today)
    doubts = _Doubts.of(returned.doubts)
    for key, cells in _by_row(returned.cells).items():
        row = source.row(key, asked=key in returned.identity.rows)
        for cell in row_diffs(source, row, cells):
            yield doubts.applied(cell)


def _by_row(cells: Iterable[ReturnedCell]) -> Mapping[RowKey, tuple[ReturnedCell, ...]]:
    """Return the filled cells by row, each field once: of two rows with one key the first counts."""
    rows: dict[RowKey, dict[str, ReturnedCell]] = {}
    for cell in cells:
        if cell.text.strip():
            rows.setdefault(cell.key, {}).setdefault(cell.field.value, cell)
    return {key: tuple(found.values()) for key, found in rows.items()}


@dataclass(frozen=True, slots=True)
class _Doubts:
    """What the reader doubted, by cell and by row."""

    cells: Mapping[str, FormDoubtCode]
    rows: Mapping[RowKey, FormDoubtCode]

    @classmethod
    def of(cls, doubts: Iterable[FormDoubt]) -> "_Doubts":
        told = tuple(doubts)
        return cls(
            {doubt.cell: doubt.code for doubt in told if doubt.cell and doubt.code in _OF_CELLS},
            {doubt.key: doubt.code for doubt in told if doubt.key and doubt.code in _OF_ROWS},
        )

    def applied(self, cell: CellDiff) -> CellDiff:
        """Return a cell with what the reader doubted about it or its row."""
        code = self.cells.get(cell.cell) or self.rows.get(cell.key)
        if code is None or cell.verdict is CellVerdict.UNREADABLE:
            return cell
        if code is FormDoubtCode.DATE_IN_NUMBER:
            return replace(cell, verdict=CellVerdict.UNREADABLE, why=code.value)
        if cell.verdict is CellVerdict.CONFLICT:
            return cell
        return replace(cell, verdict=CellVerdict.DOUBT, why=code.value)
