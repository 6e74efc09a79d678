"""The forms of a round: per unit its rows with last period's figures, and the file each is written to."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from dxdesk.documents.indicator_part import target_name
from dxdesk.documents.phrases import result_words, target_words
from dxdesk.documents.wording import Wording, load_wording
from dxdesk.domain.indicator import Indicator, Measurement, Operator, Target
from dxdesk.domain.plan import Plan
from dxdesk.domain.state import IndicatorState, TargetState, Verdict
from dxdesk.domain.submission import AskedItems
from dxdesk.domain.targets import judge
from dxdesk.domain.task import ProgressEntry, Task
from dxdesk.domain.unit import Unit
from dxdesk.domain.unit_form import (
    TARGET_FIELDS,
    TASK_FIELDS,
    FormField,
    FormIdentity,
    FormRow,
    RowKey,
    RowKind,
    UnitForm,
)
from dxdesk.domain.vietnamese import fold
from dxdesk.domain.vn_format import format_date
from dxdesk.services.answers import (
    entry_words,
    own_entry,
    own_result,
    own_share,
    result_field_words,
    without_lines,
)
from dxdesk.services.asking import asked_units, asking_day, leads, members
from dxdesk.services.duties import Collection, collection
from dxdesk.services.reports import SAMPLE_NOTE, office_on
from dxdesk.storage.data_file import DataFile

NO_FIGURES = "chưa có số liệu"
SEND_TO = "Văn phòng Sở"
_FIGURES = (FormField.NUMERATOR, FormField.DENOMINATOR, FormField.VALUE, FormField.STAGE)
_LED_ONLY = frozenset({FormField.PERCENT, FormField.MET, *_FIGURES})
_STEM_LENGTH = 48
_NOT_ASCII = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class _Source:
    """What the rows of every form of a round are drawn from."""

    plan: Plan
    item: Collection
    entries: Mapping[int, tuple[ProgressEntry, ...]]
    measured: Mapping[int, tuple[Measurement, ...]]
    groups: Mapping[int, frozenset[int]]
    names: frozenset[str]  # of all units
    wording: Wording


def forms(
    data: DataFile,
    *,
    plan: Plan,
    period_key: str,
    unit_ids: Sequence[int],
    today: date,
    with_coordinators: bool | None = None,
) -> tuple[tuple[UnitForm, str], ...]:
    """Return the forms of some units with the stem of each file's name; nothing is written.

    The version of a form is one more than that of the form sent before it; what the unit has answered
    already stands in its cells. Units that are asked for nothing are left out.
    """
    item = collection(data, plan=plan, period_key=period_key, today=today)
    every = asked_units(data, plan=plan, item=item, today=today, with_coordinators=with_coordinators)
    source = _source(data, plan, item, today)
    width = max(2, len(str(len(every))))
    chosen = frozenset(unit_ids)
    return tuple(
        (_form(data, asked, source, today), file_stem(asked.unit.name, item.key, number, width))
        for number, asked in enumerate(every, start=1)
        if asked.unit.id in chosen
    )


def file_stem(unit_name: str, key: str, number: int, width: int = 2) -> str:
    """Return a name that sorts well and is the same on every system: "01_van-phong-so_2024-Q1"."""
    slug = _NOT_ASCII.sub("-", fold(unit_name)).strip("-")[:_STEM_LENGTH].strip("-")
    return f"{number:0{width}d}_{slug}_{key}"


def _source(data: DataFile, plan: Plan, item: Collection, today: date) -> _Source:
    return _Source(
        plan=plan,
        item=item,
        entries={
            task_id: tuple(entry for entry in entries if entry.on <= today)
            for task_id, entries in data.tasks.entries_of_plan(plan.id).items()
        },
        measured=data.indicators.measurements(plan.id),
        groups=members(data, asking_day(item, today)),
        names=frozenset(unit.name for unit in data.units.all()),
        wording=load_wording(),
    )


def _form(data: DataFile, asked: AskedItems, source: _Source, today: date) -> UnitForm:
    item, plan, unit = source.item, source.plan, asked.unit
    known = data.submissions.of_unit(plan.id, item.key, unit.id)
    task_rows = tuple(_task_row(task, unit.id, source) for task in asked.tasks)
    target_rows = tuple(_target_rows(asked.indicators, unit, source))
    return UnitForm(
        identity=FormIdentity(
            plan_year=plan.year,
            plan_id=plan.id,
            period=item.key,
            unit_id=unit.id,
            version=(known.form_version if known else 0) + 1,
            rows=tuple(row.key for row in (*task_rows, *target_rows)),
        ),
        office_name=office_on(data, today).name,
        unit_name=unit.name,
        title=f"PHIẾU BÁO CÁO TIẾN ĐỘ {item.label}",
        plan_title=plan.title,
        period_label=item.label,
        data_range=f"số liệu từ {format_date(item.data_from)} đến {format_date(item.data_to)}",
        send_before=item.units.nominal if item.units else None,
        send_to=SEND_TO,
        tasks=task_rows,
        targets=target_rows,
        sample=_has_samples(source),
    )


def _has_samples(source: _Source) -> bool:
    notes = [entry.note for entries in source.entries.values() for entry in entries]
    notes += [item.note for measured in source.measured.values() for item in measured]
    return any(SAMPLE_NOTE in note for note in notes)


def _task_row(task: Task, unit_id: int, source: _Source) -> FormRow:
    entries = source.entries.get(task.id, ())
    own = own_entry(entries, unit_id, source.item)
    fields = _allowed(TASK_FIELDS, led=leads(task, unit_id, source.groups))
    before, label = _percent_before(entries, source.item)
    return FormRow(
        key=RowKey(RowKind.TASK, task.id),
        code=task.code,
        text=task.title,
        time=task.time_frame.phrase,
        due=format_date(task.time_frame.due) if task.time_frame.due else "",
        before=before,
        before_label=label,
        fields=fields,
        answers=tuple((field, text) for field in fields if (text := entry_words(own, field))),
    )


def _allowed(fields: tuple[FormField, ...], *, led: bool) -> tuple[FormField, ...]:
    """Return the fields a unit fills in: figures only for what it leads."""
    return fields if led else tuple(field for field in fields if field not in _LED_ONLY)


def _percent_before(entries: Sequence[ProgressEntry], item: Collection) -> tuple[str, str]:
    """Return the percent at the end of the period before, else the first of this one, and what it is of."""
    known = [entry for entry in entries if entry.percent is not None and entry.period != item.key]
    before = [entry for entry in known if entry.on < item.data_from]
    if before:
        return f"{before[-1].percent}%", item.period.previous.short
    if known and known[-1].on <= item.data_to:
        return f"{known[-1].percent}%", f"ngày {format_date(known[-1].on)}"
    return NO_FIGURES, item.period.previous.short


def _target_rows(rows: Sequence[Indicator], unit: Unit, source: _Source) -> Iterator[FormRow]:
    for indicator in rows:
        state = IndicatorState(indicator, Verdict.NO_DATA, tuple(_states(indicator, source)))
        led = leads(indicator, unit.id, source.groups)
        for target in state.targets:
            fields = _allowed(_fields(target.target), led=led)
            before = result_words(target, source.wording, source.item.period.previous)
            name = target_name(state, target.target)
            yield FormRow(
                key=RowKey(RowKind.TARGET, target.target.id),
                code=indicator.code,
                text=name if name == indicator.text else f"{indicator.text}: {name}",
                time=target_words(target.target, source.wording),
                before=before or NO_FIGURES,
                before_label=source.item.period.previous.short,
                fields=fields,
                answers=_answers(target.target, fields, unit, source),
            )


def _states(indicator: Indicator, source: _Source) -> Iterator[TargetState]:
    for target in indicator.targets:
        yield judge(target, source.measured.get(target.id, ()), period=source.item.period.previous)


def _fields(target: Target) -> tuple[FormField, ...]:
    """Return what is asked of a target: figures, or for words whether it is met."""
    if target.operator is not Operator.PROSE:
        return TARGET_FIELDS
    return (FormField.MET, *(field for field in TARGET_FIELDS if field not in _FIGURES[:3]))


def _answers(
    target: Target, fields: tuple[FormField, ...], unit: Unit, source: _Source
) -> tuple[tuple[FormField, str], ...]:
    measured = source.measured.get(target.id, ())
    own = own_result(measured, unit.id, source.item) or own_share(measured, unit, source.item)
    texts = [(field, result_field_words(own, field, target.unit)) for field in fields]
    bare = [(field, without_lines(text, source.names)) for field, text in texts]
    return tuple((field, text) for field, text in bare if text)
