"""A round of reports for the tests: the model plan, its units, and forms that are filled in by hand."""

from collections.abc import Mapping
from datetime import date

from dxdesk.domain.plan import Plan
from dxdesk.domain.unit_form import FormField, FormRow, ReturnedCell, ReturnedForm, RowKey, RowKind, UnitForm
from dxdesk.services import unit_forms
from dxdesk.storage.data_file import DataFile

KEY = "2024-Q1"
TODAY = date(2024, 3, 13)
ASKED = date(2024, 3, 1)


def unit_id(data: DataFile, short: str) -> int:
    return next(unit.id for unit in data.units.all() if unit.short == short)


def form_of(data: DataFile, plan: Plan, short: str, today: date = TODAY) -> UnitForm:
    """The form of one unit, with what it takes part in."""
    ((form, _),) = unit_forms.forms(
        data,
        plan=plan,
        period_key=KEY,
        unit_ids=[unit_id(data, short)],
        today=today,
        with_coordinators=True,
    )
    return form


def row(form: UnitForm, code: str, place: int = 0) -> FormRow:
    return [found for found in (*form.tasks, *form.targets) if found.code == code][place]


def filled(form: UnitForm, answers: Mapping[tuple[RowKey, FormField], str]) -> ReturnedForm:
    """A form as it would come back with these answers."""
    cells = tuple(
        ReturnedCell(key, field, text, f"{sheet(key)}!{field.value}{key.id}")
        for (key, field), text in answers.items()
    )
    return ReturnedForm(form.identity, cells)


def sheet(key: RowKey) -> str:
    return "Nhiệm vụ" if key.kind is RowKind.TASK else "Chỉ tiêu"
