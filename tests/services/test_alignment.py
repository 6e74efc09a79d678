from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from dxdesk.domain.errors import UserError
from dxdesk.domain.indicator import Indicator, Operator, Target
from dxdesk.domain.plan import Plan
from dxdesk.domain.reference import Floor, ReferenceIndicator
from dxdesk.services import alignment, indicators
from dxdesk.storage.data_file import DataFile

TODAY = date(2024, 3, 12)
ROW = ReferenceIndicator(
    2024,
    "Tỷ lệ hồ sơ được xử lý hoàn toàn trực tuyến trên hệ thống thông tin giải quyết TTHC đạt trên 70%",
    code="I.1",
    operator=Operator.GT,
    value=Decimal(70),
)


@pytest.fixture
def empty(filled: DataFile, plan: Plan) -> DataFile:
    """The model plan beside an empty reference set."""
    known = [row.id for year in (2023, 2024, 2025) for row in filled.references.of_year(year)]
    if known:
        alignment.delete_rows(filled, row_ids=known)
    assert alignment.alignment(filled, plan=plan).rows == ()
    return filled


def _target(data: DataFile, plan: Plan, code: str) -> tuple[Indicator, Target]:
    item = next(item for item in data.indicators.of_plan(plan.id) if item.code == code)
    return item, item.targets[0]


def test_rows_that_read_like_ours_are_linked_when_they_are_taken_in(empty: DataFile, plan: Plan) -> None:
    alignment.add_rows(empty, (ROW,), plan=plan)
    (row,) = alignment.alignment(empty, plan=plan).rows
    assert row.indicator is not None
    assert (row.indicator.code, row.floor) == ("I.1", Floor.HELD)


def test_a_stricter_province_is_told_at_once(empty: DataFile, plan: Plan) -> None:
    alignment.add_rows(empty, (replace(ROW, value=Decimal(75)),), plan=plan)
    found = alignment.alignment(empty, plan=plan)
    assert (found.count(Floor.BELOW), found.unconfirmed) == (1, 1)


def test_scopes_find_their_own_target(empty: DataFile, plan: Plan) -> None:
    text = "7\t" + _target(empty, plan, "I.7")[0].text
    rows = alignment.read_text(text, year=2024)
    alignment.add_rows(empty, rows, plan=plan)
    found = alignment.alignment(empty, plan=plan).rows
    assert [row.target.scope if row.target else "" for row in found] == ["cấp tỉnh", "cấp huyện", "cấp xã"]


def test_floors_are_written_in_one_action_and_taken_back_in_one(empty: DataFile, plan: Plan) -> None:
    alignment.add_rows(empty, (ROW,), plan=plan)
    alignment.write_floors(empty, plan=plan)
    assert _target(empty, plan, "I.1")[1].floor == Decimal(70)
    assert alignment.alignment(empty, plan=plan).unwritten == {}
    empty.undo()
    assert _target(empty, plan, "I.1")[1].floor is None


def test_of_two_documents_the_stricter_is_the_floor(empty: DataFile, plan: Plan) -> None:
    _, target = _target(empty, plan, "I.1")
    for value in (60, 65, 50):
        alignment.add_rows(empty, (replace(ROW, value=Decimal(value), target_id=target.id),))
    alignment.write_floors(empty, plan=plan)
    assert _target(empty, plan, "I.1")[1].floor == Decimal(65)
    assert alignment.alignment(empty, plan=plan).unwritten == {}


def test_what_answers_nothing_is_listed_on_both_sides(empty: DataFile, plan: Plan) -> None:
    alignment.add_rows(empty, (replace(ROW, text="Chỉ số đánh giá mức độ an toàn thông tin", code=""),))
    found = alignment.alignment(empty, plan=plan)
    assert found.count(Floor.UNLINKED) == 1
    assert len(found.ours_alone) == sum(len(item.targets) for item in empty.indicators.of_plan(plan.id))


def test_a_target_by_reference_is_filled_with_the_document_that_sets_it(empty: DataFile, plan: Plan) -> None:
    ((item, target),) = alignment.alignment(empty, plan=plan).open_targets
    alignment.fill_reference(
        empty,
        indicator_id=item.id,
        target_id=target.id,
        operator=Operator.GE,
        value=Decimal(80),
        source="Kế hoạch số 45/KH-UBND",
    )
    filled = _target(empty, plan, item.code)[1]
    assert (filled.operator, filled.value, filled.source) == (
        Operator.GE,
        Decimal(80),
        "Kế hoạch số 45/KH-UBND",
    )
    assert alignment.alignment(empty, plan=plan).open_targets == ()
    (told, *_) = empty.history("indicator", item.id)
    assert told.before is not None
    assert told.before["source"] == target.source


def test_a_target_is_not_filled_without_its_document_or_value(empty: DataFile, plan: Plan) -> None:
    ((item, target),) = alignment.alignment(empty, plan=plan).open_targets
    for value, source, code in ((None, "KH 45", "target.value_missing"), (1, " ", "target.source_empty")):
        with pytest.raises(UserError) as refused:
            alignment.fill_reference(
                empty,
                indicator_id=item.id,
                target_id=target.id,
                operator=Operator.GE,
                value=Decimal(value) if value else None,
                source=source,
            )
        assert refused.value.code == code


def test_a_link_is_set_and_taken_away(empty: DataFile, plan: Plan) -> None:
    alignment.add_rows(empty, (ROW,))
    (row,) = empty.references.of_year(2024)
    _, target = _target(empty, plan, "I.2")
    alignment.link(empty, row_id=row.id, target_id=target.id)
    assert empty.references.get(row.id).target_id == target.id
    assert alignment.link(empty, row_id=row.id, target_id=None).label == "Bỏ nối chỉ tiêu của tỉnh I.1"


def test_a_row_outlives_the_target_that_answered_it(empty: DataFile, plan: Plan) -> None:
    alignment.add_rows(empty, (ROW,), plan=plan)
    item, _ = _target(empty, plan, "I.1")
    indicators.delete(empty, indicator_id=item.id)
    (row,) = alignment.alignment(empty, plan=plan).rows
    assert row.floor is Floor.UNLINKED


def test_years_stand_side_by_side_in_the_order_of_the_codes(empty: DataFile, plan: Plan) -> None:
    rows = [
        replace(ROW, year=year, code=code, document=document)
        for year, code, document in ((2024, "I.10", "B"), (2024, "I.2", "B"), (2023, "I.2", "A"))
    ]
    for row in rows:
        alignment.add_rows(empty, (row,))
    table = alignment.by_year(empty)
    assert [(column.year, column.document) for column in table.columns] == [(2023, "A"), (2024, "B")]
    assert [code for code, _ in table.lines] == ["I.2", "I.10"]
    assert len(table.lines[0][1]) == 2


def test_nothing_read_is_refused(empty: DataFile) -> None:
    with pytest.raises(UserError) as refused:
        alignment.add_rows(empty, alignment.read_text("Tổ chức thực hiện.", year=2024))
    assert refused.value.code == "reference.none"


def test_the_table_is_composed_from_the_data(empty: DataFile, plan: Plan) -> None:
    alignment.add_rows(empty, (ROW,), plan=plan)
    assert alignment.printed(empty, plan=plan, today=TODAY).title == "Đối chiếu chỉ tiêu của tỉnh năm 2024"


def test_the_sample_sets_are_of_three_years_and_none_is_confirmed(filled: DataFile) -> None:
    rows = filled.references.all()
    assert {row.year for row in rows} == {2023, 2024, 2025}
    assert not any(row.confirmed for row in rows)
    assert {row.note for row in rows} == {"số liệu minh họa"}
    years = {code: len(cells) for code, cells in alignment.by_year(filled).lines}
    assert (years["I.1"], years["I.7"], years["I.10"]) == (2, 3, 3)
