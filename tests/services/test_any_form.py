"""Whatever comes back is compared without a crash, and nothing is written before it is taken."""

import hashlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dxdesk.domain.collection import CellVerdict
from dxdesk.domain.errors import UserError
from dxdesk.domain.plan import Plan
from dxdesk.domain.unit_form import (
    FormDoubt,
    FormDoubtCode,
    FormField,
    FormIdentity,
    ReturnedCell,
    ReturnedForm,
    RowKey,
    RowKind,
)
from dxdesk.services import history, returned, taking_in
from dxdesk.storage.data_file import DataFile
from tests.services.rounds import TODAY

KEYS = st.builds(RowKey, st.sampled_from(RowKind), st.integers(0, 18))
TEXTS = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        ["70,5 %", "70.5%", "12/3/2024", "1.250", "0", "100", "Đạt", "chính thức", "=1+1", "1e5"]
    ),
)
CELLS = st.builds(ReturnedCell, KEYS, st.sampled_from(FormField), TEXTS, st.sampled_from(["A1", "B2", ""]))
IDENTITIES = st.builds(
    FormIdentity,
    plan_year=st.sampled_from([2024, 2023]),
    plan_id=st.integers(1, 2),
    period=st.sampled_from(["2024-Q1", "2024-Q2", "2024", "2023-Q4", "R1", "", "năm"]),
    unit_id=st.integers(0, 80),
    version=st.integers(0, 3),
    rows=st.lists(KEYS, max_size=12).map(tuple),
)
DOUBTS = st.builds(FormDoubt, st.sampled_from(FormDoubtCode), st.sampled_from(["A1", ""]), key=KEYS)
FORMS = st.builds(
    ReturnedForm, IDENTITIES, st.lists(CELLS, max_size=20).map(tuple), st.lists(DOUBTS, max_size=4).map(tuple)
)


def digest(data: DataFile) -> str:
    return hashlib.sha256(data.path.read_bytes()).hexdigest()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(form=FORMS, content=st.binary(max_size=8))
def test_any_form_is_compared_and_only_then_written(
    filled: DataFile, plan: Plan, form: ReturnedForm, content: bytes
) -> None:
    before = digest(filled)
    diff = returned.compare(filled, form, plan=plan, file_name="phieu", content=content, today=TODAY)
    assert digest(filled) == before
    taken = diff.take(taken=True)
    if returned.refusal(diff) is not None:
        with pytest.raises(UserError, match=r"form\.(other_plan|unknown_unit|other_period)"):
            taking_in.take_in(filled, taken, form, plan=plan, content=content, today=TODAY)
        assert digest(filled) == before
        return
    change = taking_in.take_in(filled, taken, form, plan=plan, content=content, today=TODAY)
    assert bool(taken.to_write) <= bool(change.action_id)
    if change.action_id:
        history.undo(filled)


def test_a_cell_of_the_other_kind_of_row_is_refused(filled: DataFile, plan: Plan) -> None:
    target = filled.indicators.of_plan(plan.id)[0].targets[0]
    unit = filled.indicators.of_plan(plan.id)[0].leads[0].unit_id or 0
    key = RowKey(RowKind.TARGET, target.id)
    form = ReturnedForm(
        FormIdentity(plan.year, plan.id, "2024-Q1", unit, 1, (key,)),
        (ReturnedCell(key, FormField.RESULT, "xong", "A1"), ReturnedCell(key, FormField.PERCENT, "5", "B1")),
    )
    diff = returned.compare(filled, form, plan=plan, file_name="phieu", content=b"", today=TODAY)
    assert {(cell.verdict, cell.why) for cell in diff.cells} == {(CellVerdict.UNREADABLE, "misplaced")}
