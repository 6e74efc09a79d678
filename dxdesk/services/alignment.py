"""The province's indicators beside ours: taken in, linked, held as floors, and compared year by year."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from dxdesk.documents.alignment_table import AlignmentSnapshot, alignment_table
from dxdesk.documents.blocks import OfficialDocument
from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.domain.indicator import Indicator, Operator, Target
from dxdesk.domain.plan import Plan
from dxdesk.domain.reference import (
    AlignedRow,
    Floor,
    ReferenceIndicator,
    YearColumn,
    YearTable,
    held,
    strictest,
)
from dxdesk.services import wordings
from dxdesk.services.reports import office_on
from dxdesk.storage.data_file import DataFile

_ALIKE = 0.6  # of the words that two texts share, from which they speak of the same thing


@dataclass(frozen=True, slots=True)
class Alignment:
    """A year's reference set beside a plan: rows, our targets that answer none, those not set yet."""

    plan: Plan
    rows: tuple[AlignedRow, ...]
    ours_alone: tuple[tuple[Indicator, Target], ...] = ()
    open_targets: tuple[tuple[Indicator, Target], ...] = ()

    def count(self, floor: Floor) -> int:
        """Count the rows that stand so."""
        return sum(row.floor is floor for row in self.rows)

    @property
    def unwritten(self) -> Mapping[int, Decimal]:
        """The floors that are not written yet, by the target's id; of several rows the strictest counts."""
        rows: dict[int, list[ReferenceIndicator]] = defaultdict(list)
        known: dict[int, Target] = {}
        for row in self.rows:
            if row.target is not None and row.comparable:
                rows[row.target.id].append(row.reference)
                known[row.target.id] = row.target
        floors = {target_id: strictest(found) for target_id, found in rows.items()}
        return {
            target_id: floor
            for target_id, floor in floors.items()
            if floor is not None and known[target_id].floor != floor
        }

    @property
    def unconfirmed(self) -> int:
        """How many rows nobody has read against the original document."""
        return sum(not row.reference.confirmed for row in self.rows)


def alignment(data: DataFile, *, plan: Plan) -> Alignment:
    """Return how a plan's targets stand to the province's of its year."""
    indicators = _ours(data, plan)
    known = {target.id: (item, target) for item in indicators for target in item.targets}
    rows = tuple(_aligned(row, known) for row in data.references.of_year(plan.year))
    answered = {row.target.id for row in rows if row.target}
    return Alignment(
        plan,
        rows,
        ours_alone=tuple(pair for target_id, pair in known.items() if target_id not in answered),
        open_targets=tuple(pair for pair in known.values() if _is_open(pair[1])),
    )


def _ours(data: DataFile, plan: Plan) -> tuple[Indicator, ...]:
    return tuple(item for item in data.indicators.of_plan(plan.id) if item.withdrawn_on is None)


def _aligned(row: ReferenceIndicator, known: Mapping[int, tuple[Indicator, Target]]) -> AlignedRow:
    indicator, target = known.get(row.target_id or 0, (None, None))
    return AlignedRow(row, indicator, target, held(row, target))


def _is_open(target: Target) -> bool:
    return target.operator is Operator.REFERENCE and target.value is None


def read_text(text: str, *, year: int, document: str = "") -> tuple[ReferenceIndicator, ...]:
    """Read rows out of a text copied from Word or Excel; nothing is written."""
    from dxdesk.importers.reference_lines import read_reference_lines

    return read_reference_lines(text, year=year, document=document)


def add_rows(
    data: DataFile, rows: Sequence[ReferenceIndicator], *, plan: Plan | None = None, origin: str = "typed"
) -> Change:
    """Add rows as one action, behind those of their year; with ``plan`` those alike are linked at once.

    Raises UserError ``reference.none`` without rows and ``reference.text_empty`` for one without words.
    """
    if not rows:
        raise UserError("reference.none")
    if any(not row.text.strip() for row in rows):
        raise UserError("reference.text_empty")
    linked = proposals(data, plan=plan, rows=rows) if plan else {}
    with data.action(f"Thêm {len(rows)} chỉ tiêu của tỉnh năm {rows[0].year}", origin=origin) as done:
        for place, row in enumerate(rows):
            last = max((known.position for known in data.references.of_year(row.year)), default=0)
            target_id = linked.get(place, row.target_id)
            data.references.save(replace(row, id=0, position=last + 1, target_id=target_id))
    return done.change


def save_row(data: DataFile, row: ReferenceIndicator) -> Change:
    """Change a row (or add one, id 0); raises ``reference.text_empty`` or ``target.value_missing``."""
    if not row.text.strip():
        raise UserError("reference.text_empty")
    if row.operator not in (Operator.REFERENCE, Operator.PROSE) and row.value is None:
        raise UserError("target.value_missing")
    if not row.id:
        return add_rows(data, (row,))
    with data.action(f"Sửa chỉ tiêu của tỉnh {row.code}".rstrip()) as done:
        data.references.save(row)
    return done.change


def delete_rows(data: DataFile, *, row_ids: Iterable[int]) -> Change:
    """Delete rows of the reference set; our targets stay as they are."""
    wanted = tuple(dict.fromkeys(row_ids))
    with data.action(f"Xóa {len(wanted)} chỉ tiêu của tỉnh") as done:
        for row_id in wanted:
            data.references.delete(row_id)
    return done.change


def link(data: DataFile, *, row_id: int, target_id: int | None) -> Change:
    """Say which target of ours answers a row; None for none."""
    row = data.references.get(row_id)
    verb = "Bỏ nối" if target_id is None else "Nối"
    with data.action(f"{verb} chỉ tiêu của tỉnh {row.code}".rstrip()) as done:
        data.references.save(replace(row, target_id=target_id))
    return done.change


def link_alike(data: DataFile, *, plan: Plan) -> Change:
    """Link every row that has no counterpart yet to the target of ours that reads like it."""
    rows = data.references.of_year(plan.year)
    found = proposals(data, plan=plan, rows=rows)
    with data.action(f"Nối chỉ tiêu của tỉnh năm {plan.year} với chỉ tiêu giống nhau") as done:
        for place, target_id in found.items():
            data.references.save(replace(rows[place], target_id=target_id))
    return done.change


def proposals(data: DataFile, *, plan: Plan, rows: Sequence[ReferenceIndicator]) -> Mapping[int, int]:
    """Return for rows without a counterpart, by their place, the target that reads like them; each once."""
    from dxdesk.importers.similar import overlap

    stored = {row.target_id for row in data.references.of_year(plan.year)}
    taken = stored | {row.target_id for row in rows}
    ours = [(item, target) for item in _ours(data, plan) for target in item.targets]
    scored = sorted(
        (
            (-_alike(overlap(row.text, _words_of(item, target)), row, item, target), place, target.id)
            for place, row in enumerate(rows)
            for item, target in ours
            if row.target_id is None and target.id not in taken
        ),
    )
    found: dict[int, int] = {}
    for score, place, target_id in scored:
        if -score >= _ALIKE and place not in found and target_id not in found.values():
            found[place] = target_id
    return found


def _words_of(item: Indicator, target: Target) -> str:
    return target.label if target.label and len(item.targets) > 1 else item.text


def _alike(shared: float, row: ReferenceIndicator, item: Indicator, target: Target) -> float:
    """Return how well a row fits: the words they share, less where scopes differ, more with the same code."""
    scope = 0.0 if row.scope.casefold() == target.scope.casefold() else -0.5
    return shared + scope + (0.1 if row.code and row.code == item.code else 0.0)


def write_floors(data: DataFile, *, plan: Plan) -> Change:
    """Write the province's values as floors of the targets that answer them, as one action."""
    todo = alignment(data, plan=plan).unwritten
    with data.action(f"Ghi mức tối thiểu của tỉnh cho {len(todo)} mức phấn đấu") as done:
        for indicator in data.indicators.of_plan(plan.id):
            targets = tuple(
                replace(target, floor=todo[target.id]) if target.id in todo else target
                for target in indicator.targets
            )
            if targets != indicator.targets:
                data.indicators.save(replace(indicator, targets=targets))
    return done.change


def fill_reference(
    data: DataFile,
    *,
    indicator_id: int,
    target_id: int,
    operator: Operator,
    value: Decimal | None,
    source: str,
    unit: str = "%",
) -> Change:
    """Set a target that waited for another document: what is asked, and the document that says so.

    Raises UserError ``target.value_missing`` and ``target.source_empty``. What stood before stays in the
    record's history.
    """
    if value is None:
        raise UserError("target.value_missing")
    if not source.strip():
        raise UserError("target.source_empty")
    indicator = data.indicators.get(indicator_id)
    set_to = {"operator": operator, "value": value, "unit": unit.strip(), "source": source.strip()}
    if target_id not in {target.id for target in indicator.targets}:
        raise UserError("record.missing")
    targets = tuple(
        replace(target, **set_to) if target.id == target_id else target  # type: ignore[arg-type]  # its fields
        for target in indicator.targets
    )
    with data.action(f"Điền mức phấn đấu của chỉ tiêu {indicator.code} theo {source.strip()}") as done:
        data.indicators.save(replace(indicator, targets=targets))
    return done.change


def by_year(data: DataFile) -> YearTable:
    """Return the sets of all years side by side: a line for each code, a column for each document."""
    rows = data.references.all()
    columns = tuple(dict.fromkeys(YearColumn(row.year, row.document) for row in rows))
    cells: dict[str, dict[YearColumn, list[ReferenceIndicator]]] = defaultdict(lambda: defaultdict(list))
    for row in rows:
        cells[row.code or row.text][YearColumn(row.year, row.document)].append(row)
    return YearTable(
        columns,
        tuple(
            (code, {column: tuple(found) for column, found in by_column.items()})
            for code, by_column in sorted(cells.items(), key=_code_place)
        ),
    )


def _code_place(line: tuple[str, Mapping[YearColumn, object]]) -> tuple[object, ...]:
    """Put I.2 before I.10, and what has no number last."""
    heading, _, number = line[0].rpartition(".")
    known = number.isdigit()
    return not known, heading if known else "", int(number) if known else 0, line[0]


def printed(data: DataFile, *, plan: Plan, today: date) -> OfficialDocument:
    """Compose the table of the reference set beside ours."""
    found = alignment(data, plan=plan)
    taken = AlignmentSnapshot(
        office=office_on(data, today),
        plan=plan,
        printed_on=today,
        rows=found.rows,
        ours_alone=found.ours_alone,
        years=by_year(data),
    )
    return alignment_table(taken, wordings.in_force(data, today))
