"""Several units that lead one target: their pairs of figures are added up where the clerk wants it."""

from dataclasses import replace
from decimal import Decimal

import pytest

from dxdesk.domain.collection import CellDiff, CellVerdict, FormDiff
from dxdesk.domain.indicator import Measurement
from dxdesk.domain.part import parts_of
from dxdesk.domain.plan import Plan
from dxdesk.domain.unit import Party
from dxdesk.domain.unit_form import FormDoubt, FormDoubtCode, FormField, ReturnedForm, RowKey
from dxdesk.services import history, indicators, returned, taking_in
from dxdesk.storage.data_file import DataFile
from tests.services.rounds import KEY, TODAY, filled, form_of, row, unit_id

A, B, C = "PGD Hiệp Hòa", "PGD TX Việt Yên", "PGD TP Bắc Giang"
NAMES = {A: "Phòng GDĐT huyện Hiệp Hòa", B: "Phòng GDĐT thị xã Việt Yên", C: "Phòng GDĐT thành phố Bắc Giang"}


@pytest.fixture
def data(filled: DataFile, plan: Plan) -> DataFile:
    """I.10 led by every Phòng GDĐT."""
    group = next(group for group in filled.units.groups() if group.name.startswith("Phòng GDĐT"))
    tenth = next(item for item in filled.indicators.of_plan(plan.id) if item.code == "I.10")
    leads = (Party(group.name, group_id=group.id),)
    indicators.set_leads(filled, indicator_id=tenth.id, leads=leads)
    return filled


def _key(data: DataFile, plan: Plan, short: str = "") -> RowKey:
    return row(form_of(data, plan, _valid(data, short or A)), "I.10").key


def _valid(data: DataFile, short: str) -> str:
    known = {unit.short for unit in data.units.all() if unit.valid_on(TODAY)}
    assert short in known, sorted(known)
    return short


def _came(data: DataFile, plan: Plan, short: str, **said: str) -> ReturnedForm:
    form = form_of(data, plan, _valid(data, short))
    answers = {(row(form, "I.10").key, FormField(name)): text for name, text in said.items()}
    return filled(form, answers)


def _compared(data: DataFile, plan: Plan, form: ReturnedForm, short: str) -> FormDiff:
    name = f"{short}.xlsx"
    return returned.compare(data, form, plan=plan, file_name=name, content=name.encode(), today=TODAY)


def _take(data: DataFile, plan: Plan, short: str, *, add: bool = False, **said: str) -> None:
    form = _came(data, plan, short, **said)
    diff = _compared(data, plan, form, short)
    diff = diff.add() if add else diff
    content = f"{short}.xlsx".encode()
    taking_in.take_in(data, diff, form, plan=plan, content=content, today=TODAY)


def _held(data: DataFile, plan: Plan) -> Measurement:
    (found,) = (
        result
        for result in data.indicators.measurements(plan.id)[_key(data, plan).id]
        if result.period == KEY
    )
    return found


def _cell(diff: FormDiff, field: FormField) -> CellDiff:
    return next(cell for cell in diff.cells if cell.field is field)


def test_another_unit_s_pair_may_be_added(data: DataFile, plan: Plan) -> None:
    _take(data, plan, A, numerator="12", denominator="20")
    diff = _compared(data, plan, _came(data, plan, B, numerator="8", denominator="10"), B)
    assert {(cell.verdict, cell.why, cell.taken) for cell in diff.cells} == {
        (CellVerdict.CONFLICT, "addable", False)
    }
    assert _cell(diff, FormField.NUMERATOR).old == f"12 ({NAMES[A]})"
    assert len(diff.add().to_write) == 2


def test_the_sum_keeps_each_part_with_its_file_and_cells(data: DataFile, plan: Plan) -> None:
    _take(data, plan, A, numerator="12", denominator="20")
    _take(data, plan, B, add=True, numerator="8", denominator="10")
    held, key = _held(data, plan), _key(data, plan).id
    assert (held.numerator, held.denominator, held.unit_id) == (20, 30, None)
    assert [(part.unit, part.numerator, part.denominator, part.where) for part in parts_of(held)] == [
        (NAMES[A], 12, 20, f"{A}.xlsx, Chỉ tiêu!numerator{key}, Chỉ tiêu!denominator{key}"),
        (NAMES[B], 8, 10, f"{B}.xlsx, Chỉ tiêu!numerator{key}, Chỉ tiêu!denominator{key}"),
    ]


@pytest.mark.parametrize("pair", [("12", "20"), ("8", "20"), ("12", "30")])
def test_a_pair_that_looks_like_the_other_s_is_a_part_of_its_own(
    data: DataFile, plan: Plan, pair: tuple[str, str]
) -> None:
    _take(data, plan, A, numerator="12", denominator="20")
    _take(data, plan, B, add=True, numerator=pair[0], denominator=pair[1])
    held = _held(data, plan)
    assert (held.numerator, held.denominator) == (12 + int(pair[0]), 20 + int(pair[1]))


def test_a_sum_is_one_undo(data: DataFile, plan: Plan) -> None:
    _take(data, plan, A, numerator="12", denominator="20")
    before = _held(data, plan)
    _take(data, plan, B, add=True, numerator="8", denominator="10")
    assert history.undo(data) is not None
    assert _held(data, plan) == before


def test_a_third_unit_goes_into_the_sum_by_itself(data: DataFile, plan: Plan) -> None:
    _take(data, plan, A, numerator="12", denominator="20")
    _take(data, plan, B, add=True, numerator="8", denominator="10")
    diff = _compared(data, plan, _came(data, plan, C, numerator="5", denominator="5"), C)
    assert {(cell.verdict, cell.why, cell.taken) for cell in diff.cells} == {(CellVerdict.NEW, "adds", True)}
    assert NAMES[B] in diff.cells[0].detail
    _take(data, plan, C, numerator="5", denominator="5")
    assert (_held(data, plan).numerator, _held(data, plan).denominator) == (25, 35)


def test_a_unit_s_newer_answer_takes_the_place_of_its_own_part(data: DataFile, plan: Plan) -> None:
    _take(data, plan, A, numerator="12", denominator="20")
    _take(data, plan, B, add=True, numerator="8", denominator="10")
    diff = _compared(data, plan, _came(data, plan, A, numerator="14", denominator="20"), A)
    assert [(cell.old, cell.new, cell.verdict) for cell in diff.cells] == [
        ("12", "14", CellVerdict.CHANGED),
        ("20", "20", CellVerdict.SAME),
    ]
    _take(data, plan, A, numerator="14", denominator="20")
    assert (_held(data, plan).numerator, _held(data, plan).denominator) == (22, 30)
    _take(data, plan, A, numerator="15")
    assert (_held(data, plan).numerator, _held(data, plan).denominator) == (23, 30)


def test_a_form_that_goes_out_again_shows_the_unit_s_own_part(data: DataFile, plan: Plan) -> None:
    _take(data, plan, A, numerator="12", denominator="20", note="đã rà soát")
    _take(data, plan, B, add=True, numerator="8", denominator="10", note="đang làm")
    answers = dict(row(form_of(data, plan, B), "I.10").answers)
    assert (answers[FormField.NUMERATOR], answers[FormField.DENOMINATOR]) == ("8", "10")
    assert answers[FormField.NOTE] == "đang làm"


def test_each_unit_s_words_have_their_line_in_a_sum(data: DataFile, plan: Plan) -> None:
    _take(data, plan, A, numerator="12", denominator="20", evidence="12/BC-PGDĐT")
    _take(data, plan, B, add=True, numerator="8", denominator="10", note="đang làm")
    _take(data, plan, C, numerator="1", denominator="1", evidence="7/BC-PGDĐT")
    held = _held(data, plan)
    assert held.evidence.splitlines() == [f"{NAMES[A]}: 12/BC-PGDĐT", f"{NAMES[C]}: 7/BC-PGDĐT"]
    assert held.note == f"{NAMES[B]}: đang làm"


def test_words_alone_leave_the_sum_as_it_is(data: DataFile, plan: Plan) -> None:
    _take(data, plan, A, numerator="12", denominator="20")
    _take(data, plan, B, add=True, numerator="8", denominator="10")
    _take(data, plan, A, note="bổ sung sau")
    held = _held(data, plan)
    assert len(parts_of(held)) == 2
    assert held.note == f"{NAMES[A]}: bổ sung sau"


@pytest.mark.parametrize("first", [{"value": "60"}, {"numerator": "12", "denominator": "20"}])
def test_percents_without_their_pair_are_never_averaged(
    data: DataFile, plan: Plan, first: dict[str, str]
) -> None:
    _take(data, plan, A, **first)
    diff = _compared(data, plan, _came(data, plan, B, value="80"), B)
    cell = _cell(diff, FormField.VALUE)
    assert (cell.verdict, cell.why, cell.taken) == (CellVerdict.CONFLICT, "unaddable", False)
    assert diff.addable == ()
    assert diff.add() == diff


def test_a_percent_against_a_sum_says_of_how_many_units_it_is(data: DataFile, plan: Plan) -> None:
    _take(data, plan, A, numerator="12", denominator="20")
    _take(data, plan, B, add=True, numerator="8", denominator="10")
    diff = _compared(data, plan, _came(data, plan, C, value="80"), C)
    cell = _cell(diff, FormField.VALUE)
    assert (cell.why, cell.old) == ("unaddable", "để trống (cộng 2 đơn vị)")


def test_half_a_pair_is_not_added(data: DataFile, plan: Plan) -> None:
    _take(data, plan, A, numerator="12", denominator="20")
    diff = _compared(data, plan, _came(data, plan, B, numerator="8"), B)
    assert diff.addable == ()


@pytest.mark.parametrize("wrong", ["5.5", "ngày 5/3/2024"])
def test_a_pair_of_which_one_cell_is_doubted_is_left_altogether(
    data: DataFile, plan: Plan, wrong: str
) -> None:
    _take(data, plan, A, numerator="12", denominator="20")
    _take(data, plan, B, add=True, numerator="8", denominator="10")
    form = _came(data, plan, C, numerator="5", denominator=wrong)
    diff = _compared(data, plan, form, C)
    assert diff.to_write == ()
    taking_in.take_in(data, diff, form, plan=plan, content=b"C", today=TODAY)
    assert len(parts_of(_held(data, plan))) == 2


def test_a_cell_the_reader_could_not_trust_keeps_its_pair_out(data: DataFile, plan: Plan) -> None:
    _take(data, plan, A, numerator="12", denominator="20")
    _take(data, plan, B, add=True, numerator="8", denominator="10")
    form = _came(data, plan, C, numerator="5", denominator="5")
    doubt = FormDoubt(FormDoubtCode.DATE_IN_NUMBER, cell=f"Chỉ tiêu!denominator{_key(data, plan).id}")
    form = replace(form, doubts=(doubt,))
    diff = _compared(data, plan, form, C).take(taken=True)
    taking_in.take_in(data, diff, form, plan=plan, content=b"C", today=TODAY)
    assert len(parts_of(_held(data, plan))) == 2


def test_a_doubted_pair_is_added_when_the_clerk_takes_it(data: DataFile, plan: Plan) -> None:
    _take(data, plan, A, numerator="12", denominator="20")
    _take(data, plan, B, add=True, numerator="8", denominator="10")
    form = _came(data, plan, C, numerator="5", denominator="5.5")
    key = _key(data, plan)
    diff = _compared(data, plan, form, C).take_cell(key, FormField.DENOMINATOR, taken=True)
    taking_in.take_in(data, diff, form, plan=plan, content=b"C", today=TODAY)
    assert (_held(data, plan).numerator, _held(data, plan).denominator) == (25, Decimal("35.5"))


def test_a_conflict_that_is_taken_still_replaces(data: DataFile, plan: Plan) -> None:
    _take(data, plan, A, numerator="12", denominator="20")
    form = _came(data, plan, B, numerator="8", denominator="10")
    diff = _compared(data, plan, form, B).add().take(taken=False).take(taken=True)
    taking_in.take_in(data, diff, form, plan=plan, content=b"B", today=TODAY)
    assert (_held(data, plan).numerator, _held(data, plan).unit_id) == (8, unit_id(data, B))


def test_the_cells_of_a_pair_that_is_added_go_together(data: DataFile, plan: Plan) -> None:
    _take(data, plan, A, numerator="12", denominator="20")
    diff = _compared(data, plan, _came(data, plan, B, numerator="8", denominator="10"), B).add()
    left = diff.take_cell(_key(data, plan), FormField.NUMERATOR, taken=False)
    assert [(cell.taken, cell.adds) for cell in left.cells] == [(False, False), (False, False)]


def test_a_total_the_clerk_has_changed_is_a_conflict_again(data: DataFile, plan: Plan) -> None:
    _take(data, plan, A, numerator="12", denominator="20")
    _take(data, plan, B, add=True, numerator="8", denominator="10")
    held = _held(data, plan)
    with data.action("Sửa"):
        data.indicators.save_measurement(
            Measurement(held.target_id, KEY, id=held.id, numerator=Decimal(25), denominator=Decimal(30))
        )
    diff = _compared(data, plan, _came(data, plan, C, numerator="5", denominator="5"), C)
    assert {cell.why for cell in diff.cells} == {"clerk"}


def test_one_unit_alone_never_adds(filled: DataFile, plan: Plan) -> None:
    form = form_of(filled, plan, "TTr")
    source = returned.Round.of(
        filled,
        plan=plan,
        item=returned.collection(filled, plan=plan, period_key=KEY, today=TODAY),
        unit=filled.units.get(unit_id(filled, "TTr")),
        today=TODAY,
    )
    assert not source.row(row(form, "I.10").key, asked=True).joint
