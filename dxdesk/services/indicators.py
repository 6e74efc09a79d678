"""What the clerk does with indicators: look, correct targets, and enter results."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import partial

from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.domain.indicator import Indicator, Measurement, Operator, Stage, Target
from dxdesk.domain.period import Period
from dxdesk.domain.state import IndicatorState
from dxdesk.domain.targets import judge_indicator
from dxdesk.domain.unit import Party
from dxdesk.domain.vietnamese import fold
from dxdesk.domain.vn_format import format_number
from dxdesk.services.in_force import NameBook, name_book
from dxdesk.services.in_force_plan import indicators_on
from dxdesk.services.typed import typed_day, typed_number
from dxdesk.storage.data_file import DataFile


def states(
    data: DataFile, *, plan_id: int, period: Period, today: date, book: NameBook | None = None
) -> tuple[IndicatorState, ...]:
    """Return every indicator in force on ``today`` as it stands in a period; names are those of the day.

    ``book`` holds these names where they were read before.
    """
    book = book or name_book(data, today)
    measured = data.indicators.measurements(plan_id)
    return tuple(
        replace(
            judge_indicator(indicator, measured, period=period),
            lead_names=book.names(indicator.leads),
            coordinator_names=book.names(indicator.coordinators),
        )
        for indicator in indicators_on(data, plan_id, today)
    )


def search(data: DataFile, *, plan_id: int, text: str) -> tuple[int, ...]:
    """Return the ids of the indicators that hold the text; marks count when typed."""
    return data.indicators.search(plan_id, text)


def _update(data: DataFile, indicator_id: int, verb: str, **fields: object) -> Change:
    indicator = data.indicators.get(indicator_id)
    changed: Indicator = replace(indicator, **fields)  # type: ignore[arg-type]  # callers name fields of Indicator
    with data.action(f"{verb} chỉ tiêu {indicator.code}") as done:
        if changed != indicator:
            data.indicators.save(changed)
    return done.change


def set_text(data: DataFile, *, indicator_id: int, text: str) -> Change:
    """Change an indicator's text; an empty one is refused (``indicator.text_empty``)."""
    if not text.strip():
        raise UserError("indicator.text_empty")
    return _update(data, indicator_id, "Sửa nội dung", text=text.strip())


def set_code(data: DataFile, *, indicator_id: int, code: str) -> Change:
    """Change an indicator's number in the plan."""
    return _update(data, indicator_id, "Sửa số thứ tự", code=code.strip())


def set_section(data: DataFile, *, indicator_id: int, section: str) -> Change:
    """Change the heading under which an indicator stands."""
    return _update(data, indicator_id, "Sửa đề mục", section=section.strip())


def set_leads(data: DataFile, *, indicator_id: int, leads: tuple[Party, ...]) -> Change:
    """Change who leads an indicator."""
    return _update(data, indicator_id, "Sửa đơn vị chủ trì", leads=leads)


def set_coordinators(data: DataFile, *, indicator_id: int, coordinators: tuple[Party, ...]) -> Change:
    """Change who takes part in an indicator."""
    return _update(data, indicator_id, "Sửa đơn vị phối hợp", coordinators=coordinators)


def save_target(data: DataFile, *, indicator_id: int, target: Target) -> Change:
    """Add a target (id 0) or change one; a compared target needs a value (``target.value_missing``)."""
    if target.operator not in (Operator.REFERENCE, Operator.PROSE) and target.value is None:
        raise UserError("target.value_missing")
    targets = data.indicators.get(indicator_id).targets
    if target.id:
        changed = tuple(target if old.id == target.id else old for old in targets)
    else:
        changed = (*targets, replace(target, position=len(targets) + 1))
    return _update(data, indicator_id, "Sửa mức phấn đấu của", targets=changed)


def delete_target(data: DataFile, *, indicator_id: int, target_id: int) -> Change:
    """Delete a target with its measurements."""
    targets = data.indicators.get(indicator_id).targets
    kept = tuple(target for target in targets if target.id != target_id)
    return _update(data, indicator_id, "Bỏ một mức phấn đấu của", targets=kept)


def add(data: DataFile, *, plan_id: int, section: str, text: str) -> Change:
    """Add an indicator at the end of a section, without targets."""
    if not text.strip():
        raise UserError("indicator.text_empty")
    everything = data.indicators.of_plan(plan_id)
    in_section = [item for item in everything if item.section == section]
    prefix = in_section[-1].code.rpartition(".")[0] if in_section else ""
    number = str(len(in_section) + 1)
    indicator = Indicator(
        text=text.strip(),
        plan_id=plan_id,
        code=f"{prefix}.{number}" if prefix else number,
        section=section,
        position=max((item.position for item in everything), default=0) + 1,
    )
    with data.action(f"Thêm chỉ tiêu {indicator.code}") as done:
        data.indicators.save(indicator)
    return done.change


def delete(data: DataFile, *, indicator_id: int) -> Change:
    """Delete an indicator with its targets and measurements."""
    indicator = data.indicators.get(indicator_id)
    with data.action(f"Xóa chỉ tiêu {indicator.code}") as done:
        data.indicators.delete(indicator_id)
    return done.change


class ResultField(StrEnum):
    """A column of the grid of results."""

    VALUE = "value"
    NUMERATOR = "numerator"
    DENOMINATOR = "denominator"
    MET = "met"
    AS_OF = "as_of"
    EVIDENCE = "evidence"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class ResultCell:
    """A cell of the grid of results as typed or pasted."""

    target_id: int
    period: Period
    stage: Stage
    field: ResultField
    text: str


_MET_WORDS: Mapping[str, bool | None] = {
    "": None,
    "dat": True,
    "co": True,
    "x": True,
    "chua dat": False,
    "chua": False,
    "khong": False,
}


def _met(text: str) -> bool | None:
    try:
        return _MET_WORDS[fold(text)]
    except KeyError:
        raise UserError("measurement.met", text=text) from None


_READERS: Mapping[ResultField, Callable[[str], object]] = {
    ResultField.VALUE: partial(typed_number, code="measurement.number"),
    ResultField.NUMERATOR: partial(typed_number, code="measurement.number"),
    ResultField.DENOMINATOR: partial(typed_number, code="measurement.number"),
    ResultField.MET: _met,
    ResultField.AS_OF: partial(typed_day, code="measurement.date"),
    ResultField.EVIDENCE: str,
    ResultField.NOTE: str,
}


_Key = tuple[int, str, Stage]


def set_results(data: DataFile, cells: Iterable[ResultCell], *, origin: str = "typed") -> Change:
    """Take a block of typed or pasted cells as one action; a wrong cell refuses the whole block.

    An emptied measurement is deleted. A value that only repeats numerator / denominator is not kept beside
    them. Raises UserError ``measurement.number``, ``.date``, ``.met``, ``.negative``, ``.denominator`` or
    ``.disagrees``, each with the ``text`` and the ``cell``.
    """
    cells = tuple(cells)
    before = _present(data, cells)
    measured = dict(before)
    last: dict[_Key, ResultCell] = {}
    for cell in cells:
        key = (cell.target_id, cell.period.key, cell.stage)
        fresh = Measurement(target_id=cell.target_id, period=cell.period.key, stage=cell.stage)
        measured[key] = replace(measured.get(key, fresh), **{cell.field.value: _read(cell)})  # type: ignore[arg-type]
        last[key] = cell
    changed = {key: _agreeing(measured[key], cell) for key, cell in last.items()}
    with data.action(_results_label(data, cells), origin=origin) as done:
        for key in sorted(changed):
            if changed[key] != before.get(key):
                _store(data, changed[key])
    return done.change


def _read(cell: ResultCell) -> object:
    try:
        value = _READERS[cell.field](cell.text.strip())
        if isinstance(value, Decimal):
            _check(cell, value)
    except UserError as error:
        raise UserError(error.code, **(error.data | {"cell": cell})) from None
    return value


def _check(cell: ResultCell, figure: Decimal) -> None:
    if figure < 0:
        raise UserError("measurement.negative", text=cell.text.strip())
    if cell.field is ResultField.DENOMINATOR and not figure:
        raise UserError("measurement.denominator", text=cell.text.strip())


def _agreeing(measurement: Measurement, cell: ResultCell) -> Measurement:
    """Drop a value that repeats the quotient; refuse one that contradicts it."""
    value, quotient = measurement.value, replace(measurement, value=None).result
    if value is None or quotient is None:
        return measurement
    places = max(0, -int(value.as_tuple().exponent))
    if abs(quotient - value) > Decimal("0.5").scaleb(-places):
        shown = {"text": format_number(value), "quotient": format_number(quotient, places=2)}
        raise UserError("measurement.disagrees", cell=cell, **shown)
    return replace(measurement, value=None)


def _present(data: DataFile, cells: tuple[ResultCell, ...]) -> dict[_Key, Measurement]:
    found: dict[_Key, Measurement] = {}
    for plan in data.plans.all() if cells else ():
        for measurements in data.indicators.measurements(plan.id).values():
            found |= {(item.target_id, item.period, item.stage): item for item in measurements}
    return found


def _store(data: DataFile, measurement: Measurement) -> None:
    empty = Measurement(
        id=measurement.id,
        target_id=measurement.target_id,
        period=measurement.period,
        stage=measurement.stage,
    )
    if measurement != empty:
        data.indicators.save_measurement(measurement)
    elif measurement.id:
        data.indicators.delete_measurement(measurement.id)


def _results_label(data: DataFile, cells: tuple[ResultCell, ...]) -> str:
    if not cells:
        return "Nhập kết quả chỉ tiêu"
    targets = {cell.target_id for cell in cells}
    codes = sorted(
        {
            indicator.code
            for plan in data.plans.all()
            for indicator in data.indicators.of_plan(plan.id)
            if any(target.id in targets for target in indicator.targets)
        }
    )
    named = codes[0] if len(codes) == 1 else f"{len(codes)} chỉ tiêu"
    what = f"chỉ tiêu {named}" if len(codes) == 1 else named
    return f"Nhập kết quả {what}, {cells[0].period.short}"
