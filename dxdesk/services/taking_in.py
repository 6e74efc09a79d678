"""Taking a compared form into the data, keeping a file that came, and answers typed for a unit."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from dxdesk.domain.change import Change
from dxdesk.domain.collection import CellDiff, CellVerdict, FormDiff
from dxdesk.domain.errors import UserError
from dxdesk.domain.indicator import Measurement, Target
from dxdesk.domain.part import Part, part_of, parts_of, total, with_part, written
from dxdesk.domain.plan import Plan
from dxdesk.domain.submission import Channel, Submission
from dxdesk.domain.task import ProgressEntry
from dxdesk.domain.unit import Unit
from dxdesk.domain.unit_form import (
    FormField,
    ReturnedCell,
    ReturnedForm,
    RowKey,
)
from dxdesk.services.answers import lines_of, own_entry, with_line, without_lines
from dxdesk.services.comparing import FIGURES, Round, Row, has_figures, stage_of
from dxdesk.services.duties import Collection, collection
from dxdesk.services.readings import read
from dxdesk.services.returned import compare, refusal
from dxdesk.services.submissions import short_name, submission_of
from dxdesk.services.unit_forms import forms
from dxdesk.storage.data_file import DataFile

_TEXTS = ("result", "difficulty", "proposal", "evidence")
_LINED = (FormField.EVIDENCE, FormField.NOTE)
_OPEN = (CellVerdict.CONFLICT, CellVerdict.DOUBT, CellVerdict.UNREADABLE)
Answers = Mapping[tuple[RowKey, FormField], str]


@dataclass(frozen=True, slots=True)
class _Taking:
    """What every record of a form that is taken in carries."""

    item: Collection
    unit: Unit
    on: date
    attachment_id: int | None
    note: str
    names: frozenset[str]  # of all units
    file_name: str

    @property
    def as_of(self) -> date:
        """The day the figures stand for: the cut-off, or the day they came if that is earlier."""
        return min(self.on, self.item.data_to)


def take_in(
    data: DataFile,
    diff: FormDiff,
    returned: ReturnedForm,
    *,
    plan: Plan,
    content: bytes,
    today: date,
    channel: Channel = Channel.FORM,
    note: str = "",
) -> Change:
    """Write the taken cells of a compared form as one action, keep its file and mark the unit as imported.

    Every task that was answered gets one entry, every target its result; ``note`` marks sample figures.
    Raises UserError ``form.other_plan``, ``form.unknown_unit`` or ``form.other_period`` for a form that
    cannot be taken in, and ``form.stale`` where the data have changed since it was compared.
    """
    if error := refusal(diff):
        raise error
    _check_fresh(data, diff, returned, plan, content, today)
    item = collection(data, plan=plan, period_key=diff.identity.period, today=today)
    unit = data.units.get(diff.identity.unit_id)
    known = submission_of(data, plan=plan, period_key=item.key, unit_id=unit.id)
    label = f"Nhập phiếu {short_name(unit)}, {item.short}"
    with data.action(label, origin=diff.file_name or "typed") as done:
        attachment = _kept(data, known, diff.file_name, content)
        names = frozenset(known_unit.name for known_unit in data.units.all())
        taking = _Taking(item, unit, _received(known, today), attachment, note, names, diff.file_name)
        _write(data, diff, returned, plan, taking)
        data.submissions.save(_imported(known, diff, returned, taking, today, channel))
    return done.change


def keep_file(
    data: DataFile, returned: ReturnedForm, *, plan: Plan, file_name: str, content: bytes, today: date
) -> Change:
    """Keep a returned form as it came, to be taken in later; raises what ``take_in`` raises."""
    diff = compare(data, returned, plan=plan, file_name=file_name, content=content, today=today)
    if error := refusal(diff):
        raise error
    item = collection(data, plan=plan, period_key=diff.identity.period, today=today)
    unit = data.units.get(diff.identity.unit_id)
    known = submission_of(data, plan=plan, period_key=item.key, unit_id=unit.id)
    with data.action(f"Nhận phiếu {short_name(unit)}, {item.short}", origin=file_name) as done:
        kept = _kept(data, known, file_name, content)
        received = known.received_on or today
        data.submissions.save(
            replace(known, received_on=received, imported_on=None, channel=Channel.FORM, attachment_id=kept)
        )
    return done.change


def is_kept(data: DataFile, diff: FormDiff, *, plan: Plan, content: bytes) -> bool:
    """Tell whether a form's file is the answer that is kept of its unit."""
    known = data.submissions.of_unit(plan.id, diff.identity.period, diff.identity.unit_id)
    if known is None or known.attachment_id is None:
        return False
    return data.attachments.content(known.attachment_id) == content


def close_open_cells(data: DataFile, *, plan: Plan, period_key: str, unit_id: int) -> Change:
    """Say that what was left open of a unit's form has been settled otherwise."""
    known = submission_of(data, plan=plan, period_key=period_key, unit_id=unit_id)
    with data.action(f"Đã xử lý các ô còn lại của {short_name(data.units.get(unit_id))}") as done:
        if known.left_open:
            data.submissions.save(replace(known, left_open=0))
    return done.change


def typed_answer(
    data: DataFile, *, plan: Plan, period_key: str, unit_id: int, answers: Answers, today: date
) -> ReturnedForm:
    """Return what a unit said by phone or on paper as a form that was filled in, to be compared and taken.

    Raises UserError ``unit.not_asked`` where the unit has nothing to report in the round.
    """
    made = forms(
        data, plan=plan, period_key=period_key, unit_ids=(unit_id,), today=today, with_coordinators=True
    )
    if not made:
        raise UserError("unit.not_asked", unit=data.units.get(unit_id).name)
    known = submission_of(data, plan=plan, period_key=period_key, unit_id=unit_id)
    identity = replace(made[0][0].identity, version=known.form_version)
    cells = tuple(
        ReturnedCell(key, field, text, "") for (key, field), text in answers.items() if text.strip()
    )
    return ReturnedForm(identity, cells)


def corrected(returned: ReturnedForm, *, key: RowKey, field: FormField, text: str) -> ReturnedForm:
    """Return a form with one cell typed anew by the clerk; an empty text takes the cell out."""
    kept = [cell for cell in returned.cells if (cell.key, cell.field) != (key, field)]
    old = next((cell for cell in returned.cells if (cell.key, cell.field) == (key, field)), None)
    fresh = [ReturnedCell(key, field, text, old.cell if old else "")] if text.strip() else []
    doubts = tuple(doubt for doubt in returned.doubts if not (old and old.cell and doubt.cell == old.cell))
    return replace(returned, cells=(*kept, *fresh), doubts=doubts)


def _check_fresh(
    data: DataFile, diff: FormDiff, returned: ReturnedForm, plan: Plan, content: bytes, today: date
) -> None:
    """Refuse a comparison that no longer tells what the data hold."""
    now = compare(data, returned, plan=plan, file_name=diff.file_name, content=content, today=today)
    held = {(cell.key, cell.field): (cell.old, cell.typed) for cell in now.cells}
    if any(held.get((cell.key, cell.field)) != (cell.old, cell.typed) for cell in diff.cells):
        raise UserError("form.stale", path=diff.file_name)


def _kept(data: DataFile, known: Submission, file_name: str, content: bytes) -> int | None:
    """Keep a file once: the same bytes again are the file kept before."""
    if not content:
        return known.attachment_id
    if known.attachment_id and data.attachments.content(known.attachment_id) == content:
        return known.attachment_id
    return data.attachments.add(file_name, content)


def _received(known: Submission, today: date) -> date:
    """Return the day an answer came: that of a report kept and not yet taken in, else today."""
    waiting = known.received_on is not None and known.imported_on is None
    return known.received_on if waiting and known.received_on else today


def _imported(
    known: Submission,
    diff: FormDiff,
    returned: ReturnedForm,
    taking: _Taking,
    today: date,
    channel: Channel,
) -> Submission:
    who = " - ".join(part for part in (returned.filled_by, returned.phone) if part)
    changed = replace(
        known,
        received_on=known.received_on or taking.on,
        imported_on=known.imported_on or today,
        channel=channel,
        attachment_id=taking.attachment_id,
        note=known.note or (f"Người điền: {who}" if who else ""),
        left_open=sum(_left_open(cell) for cell in diff.cells),
    )
    if changed != known and known.imported_on is not None and diff.to_write:
        return replace(changed, imported_on=today)
    return changed


def _left_open(cell: CellDiff) -> bool:
    return cell.verdict is CellVerdict.UNREADABLE or (cell.verdict in _OPEN and not cell.taken)


def _write(data: DataFile, diff: FormDiff, returned: ReturnedForm, plan: Plan, taking: _Taking) -> None:
    source = Round.of(data, plan=plan, item=taking.item, unit=taking.unit, today=taking.on)
    written = {cell.key for cell in diff.to_write}
    halves = diff.halves
    whole = (cell for cell in diff.cells if not (cell.adds and cell.key in halves))
    for key, cells in _by_row(whole).items():
        if key not in written:
            continue
        row = source.row(key, asked=True)
        if row.task is not None:
            own = own_entry(source.entries.get(key.id, ()), taking.unit.id, taking.item)
            data.tasks.add_entry(_entry(key.id, cells, own, taking))
        elif row.target is not None:
            stage, _ = stage_of([cell for cell in returned.cells if cell.key == key])
            held = source.result(key.id, stage)
            held = held or Measurement(key.id, taking.item.period.key, stage=stage)
            if any(cell.adds for cell in cells):
                before = parts_of(held) or (_first_part(data, source, held),)
                result = _summed(cells, held, before, taking)
            else:
                result = _result(row, row.target, cells, held, taking)
            data.indicators.save_measurement(result)


def _by_row(cells: Iterable[CellDiff]) -> Mapping[RowKey, list[CellDiff]]:
    """Return what stands of each row: taken cells, those that say the same, and how its figures are meant."""
    rows: dict[RowKey, list[CellDiff]] = {}
    for cell in cells:
        if cell.verdict is not CellVerdict.UNREADABLE and (cell.taken or cell.verdict is CellVerdict.SAME):
            rows.setdefault(cell.key, []).append(cell)
    return rows


def _cells_of(cells: Iterable[CellDiff]) -> str:
    return ", ".join(dict.fromkeys(cell.cell for cell in cells if cell.cell))


def _entry(
    task_id: int, cells: Sequence[CellDiff], own: ProgressEntry | None, taking: _Taking
) -> ProgressEntry:
    """Return what a form says of a task; texts it leaves open stand as the unit said before."""
    said = {cell.field.value: read(cell.field, cell.typed).value for cell in cells}
    before = {name: getattr(own, name) for name in _TEXTS} if own else {}
    values: dict[str, Any] = before | said
    return ProgressEntry(
        task_id=task_id,
        on=taking.on,
        reported_by=taking.unit.name,
        note=taking.note,
        unit_id=taking.unit.id,
        period=taking.item.key,
        attachment_id=taking.attachment_id,
        cell=_cells_of(cells),
        **values,
    )


def _result(
    row: Row, target: Target, cells: Sequence[CellDiff], held: Measurement, taking: _Taking
) -> Measurement:
    """Return a target's result with what a form says; new figures replace all figures before.

    Who gave a result, and where it stood, follow its figures.
    """
    said = {cell.field: cell for cell in cells if cell.why != "repeats"}
    figures = [field for field in said if field in FIGURES]
    base = _without_figures(held, figures, taking.unit) if figures else held
    if figures or (row.leads and not has_figures(held)):
        base = replace(
            base,
            unit_id=taking.unit.id,
            attachment_id=taking.attachment_id,
            cell=_cells_of(cells),
            as_of=taking.as_of,
        )
    lined = not row.leads or bool(parts_of(held))
    values: dict[str, Any] = {
        field.value: _text(cell, getattr(held, field.value), taking, lined=lined)
        if field in _LINED
        else read(field, cell.typed, unit=target.unit).value
        for field, cell in said.items()
    }
    made: Measurement = replace(base, **values)
    return replace(made, note=_with_note(made.note, taking.note))


def _first_part(data: DataFile, source: Round, held: Measurement) -> Part:
    """Return the result of one unit as the first part of a sum."""
    if held.numerator is None or held.denominator is None:
        raise TypeError(held)
    file = data.attachments.name(held.attachment_id) if held.attachment_id else ""
    where = ", ".join(part for part in (file, held.cell) if part)
    return Part(source.who(held.unit_id), held.numerator, held.denominator, where)


def _summed(
    cells: Sequence[CellDiff], held: Measurement, before: Sequence[Part], taking: _Taking
) -> Measurement:
    """Return a result with a unit's pair added up with the others'; each unit's words have their line."""
    own = part_of(before, taking.unit.name)
    adding = {cell.field: cell for cell in cells if cell.adds}
    typed = {field: read(field, cell.typed).value for field, cell in adding.items()}
    numerator = typed.get(FormField.NUMERATOR, own.numerator if own else None)
    denominator = typed.get(FormField.DENOMINATOR, own.denominator if own else None)
    if not isinstance(numerator, Decimal) or not isinstance(denominator, Decimal):
        raise TypeError(cells)
    where = ", ".join(part for part in (taking.file_name, _cells_of(adding.values())) if part)
    parts = with_part(before, Part(taking.unit.name, numerator, denominator, where))
    top, bottom = total(parts)
    evidence, note = (_lines(field, cells, held, before, taking) for field in _LINED)
    return replace(
        held,
        numerator=top,
        denominator=bottom,
        unit_id=None,
        attachment_id=None,
        cell=written(parts),
        as_of=max(held.as_of, taking.as_of) if held.as_of else taking.as_of,
        evidence=evidence,
        note=_with_note(note, taking.note),
    )


def _lines(
    field: FormField,
    cells: Sequence[CellDiff],
    held: Measurement,
    before: Sequence[Part],
    taking: _Taking,
) -> str:
    """Return the words of a sum, one line a unit: those the first unit wrote alone get its name."""
    text = str(getattr(held, field.value))
    bare = without_lines(text, taking.names)
    if bare and held.unit_id is not None:
        text = with_line("\n".join(lines_of(text, taking.names)), before[0].unit, bare)
    said = next((cell for cell in cells if cell.field is field), None)
    words = str(read(field, said.typed).value) if said else ""
    return with_line(text, taking.unit.name, words).strip() if words else text


def _text(cell: CellDiff, held: str, taking: _Taking, *, lined: bool) -> str:
    """Return the words of a cell beside the lines that units which only take part have added."""
    if lined:
        return cell.new
    return "\n".join((cell.new, *lines_of(held, taking.names)))


def _without_figures(held: Measurement, typed: Sequence[FormField], unit: Unit) -> Measurement:
    """Take the figures out that new ones replace; a unit that types half of a pair keeps its other half."""
    pair = {FormField.NUMERATOR, FormField.DENOMINATOR}
    if held.unit_id == unit.id and len(pair.intersection(typed)) == 1:
        return replace(held, value=None)
    return replace(held, value=None, numerator=None, denominator=None, met=None)


def _with_note(note: str, added: str) -> str:
    if not added or added in note:
        return note
    return f"{note}; {added}" if note else added
