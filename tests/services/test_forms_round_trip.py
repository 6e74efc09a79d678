"""A form goes out as Excel or Word, is filled in and comes back: the data hold what was typed."""

from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dxdesk.domain.collection import CellVerdict
from dxdesk.domain.indicator import Measurement, Stage
from dxdesk.domain.plan import Plan
from dxdesk.domain.unit_form import FormField, FormRow, RowKey, RowKind, UnitForm
from dxdesk.importers.returned_form import read_returned_bytes
from dxdesk.services import history, returned, submissions, taking_in
from dxdesk.services.readings import text_of
from dxdesk.services.submissions import FormKind
from dxdesk.storage.data_file import DataFile
from tests.importers.filled_forms import Book, Paper
from tests.services.rounds import KEY, TODAY, form_of

Answers = dict[tuple[RowKey, FormField], str]
LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạ ÁĐ0123456789.,;:()/-+=@%\n"
WORDS = st.text(LETTERS, min_size=1, max_size=60).filter(lambda text: bool(text_of(text)))


def styled(number: int, style: int) -> str:
    """A whole number as units write it."""
    dotted = f"{number:,}".replace(",", ".")
    return (str(number), dotted, f" {dotted} ", f"{number},0")[style % 4]


@st.composite
def answers(draw: st.DrawFn, form: UnitForm) -> Answers:
    found: Answers = {}
    rows = draw(st.lists(st.sampled_from([*form.tasks, *form.targets]), unique=True, min_size=1))
    for row in rows:
        found |= draw(of_row(row))
    return found


@st.composite
def of_row(draw: st.DrawFn, row: FormRow) -> Answers:
    found: Answers = {}
    style = draw(st.integers(0, 3))
    for field in row.fields:
        match field:
            case FormField.PERCENT:
                found[row.key, field] = styled(draw(st.integers(0, 100)), style) + draw(
                    st.sampled_from(["", "%", " %"])
                )
            case FormField.DENOMINATOR:
                whole = draw(st.integers(1, 9_999_999))
                found[row.key, field] = styled(whole, style)
                found[row.key, FormField.NUMERATOR] = styled(draw(st.integers(0, whole)), style)
            case FormField.MET:
                found[row.key, field] = draw(st.sampled_from(["Đạt", "chưa đạt", "CHƯA ĐẠT"]))
            case FormField.STAGE:
                found[row.key, field] = draw(st.sampled_from(["Ước", "chính thức", "CHÍNH THỨC"]))
            case FormField.NUMERATOR | FormField.VALUE:
                pass
            case _:
                found[row.key, field] = draw(WORDS)
    return found


def number(text: str) -> Decimal:
    return Decimal(text.strip(" %").replace(".", "").replace(",", "."))


def in_task(data: DataFile, plan: Plan, key: RowKey, field: FormField) -> str:
    entry = data.tasks.entries_of_plan(plan.id)[key.id][-1]
    return str(getattr(entry, field.value))


def in_target(data: DataFile, plan: Plan, key: RowKey, given_answers: Answers) -> Measurement:
    typed = given_answers.get((key, FormField.STAGE), "Ước").lower()
    stage = Stage.OFFICIAL if typed == "chính thức" else Stage.ESTIMATE
    found = data.indicators.measurements(plan.id)[key.id]
    return next(item for item in found if (item.period, item.stage) == (KEY, stage))


def check(data: DataFile, plan: Plan, given_answers: Answers) -> None:
    for (key, field), text in given_answers.items():
        if key.kind is RowKind.TASK:
            kept = in_task(data, plan, key, field)
            assert kept == (str(number(text)).split(".")[0] if field is FormField.PERCENT else text_of(text))
            continue
        result = in_target(data, plan, key, given_answers)
        match field:
            case FormField.NUMERATOR | FormField.DENOMINATOR:
                assert getattr(result, field.value) == number(text)
            case FormField.MET:
                assert result.met is (text == "Đạt")
            case FormField.EVIDENCE | FormField.NOTE:
                kept = getattr(result, field.value)
                whole = (text_of(text), f"Văn phòng Sở: {' '.join(text.split())}")
                assert kept in whole
            case _:
                assert result.as_of == TODAY


@pytest.mark.parametrize("kind", FormKind)
@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(draws=st.data())
def test_what_a_unit_typed_is_what_the_data_hold(
    filled: DataFile, plan: Plan, kind: FormKind, draws: st.DataObject
) -> None:
    form = form_of(filled, plan, "VP")
    typed = draws.draw(answers(form))
    ((name, content),) = submissions.form_files([(form, "phieu")], kind=kind, today=TODAY) or ()
    maker = Book if kind is FormKind.XLSX else Paper
    back = maker(content).fill(typed).saved()
    read = read_returned_bytes(back, name)
    diff = returned.compare(filled, read, plan=plan, file_name=name, content=back, today=TODAY)
    assert CellVerdict.UNREADABLE not in {cell.verdict for cell in diff.cells}
    taking_in.take_in(filled, diff.take(taken=True), read, plan=plan, content=back, today=TODAY)
    check(filled, plan, typed)
    history.undo(filled)
