from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.domain.indicator import Operator
from dxdesk.importers.reference_lines import read_reference_lines

SHEET = """STT\tChỉ tiêu\tMức
I\tPhát triển chính quyền số
1\tTỷ lệ hồ sơ trực tuyến\t>60%
6\tSố hóa hồ sơ ≥70% cấp tỉnh, 60% cấp huyện, 55% cấp xã
II\tKinh tế số
1\tThanh toán không dùng tiền mặt\tđạt trên 40%
"""


def test_cells_of_a_sheet_become_rows_numbered_under_their_headings() -> None:
    found = read_reference_lines(SHEET, year=2023, document=" Kế hoạch số 6649/KH-UBND ")
    assert [(row.code, row.operator, row.value, row.scope) for row in found] == [
        ("I.1", Operator.GT, Decimal(60), ""),
        ("I.6", Operator.GE, Decimal(70), "cấp tỉnh"),
        ("I.6", Operator.GE, Decimal(60), "cấp huyện"),
        ("I.6", Operator.GE, Decimal(55), "cấp xã"),
        ("II.1", Operator.GT, Decimal(40), ""),
    ]
    assert {row.document for row in found} == {"Kế hoạch số 6649/KH-UBND"}
    assert [row.position for row in found] == [1, 2, 3, 4, 5]


@pytest.mark.parametrize(
    ("line", "code", "operator", "value"),
    [
        ("1. Tỷ lệ hồ sơ trực tuyến đạt trên 70%", "1", Operator.GT, Decimal(70)),
        ("I.10) Trên 30% hoạt động kiểm tra qua môi trường số", "I.10", Operator.GT, Decimal(30)),
        ("- Tối thiểu 80% hồ sơ được số hóa", "", Operator.GE, Decimal(80)),
        ("7 Chi theo chỉ tiêu kế hoạch của UBND tỉnh", "7", Operator.REFERENCE, None),
    ],
)
def test_a_line_of_a_paper_is_read(line: str, code: str, operator: Operator, value: Decimal | None) -> None:
    (row,) = read_reference_lines(line, year=2024)
    assert (row.code, row.operator, row.value) == (code, operator, value)


def test_a_sentence_that_asks_nothing_is_left_out() -> None:
    assert read_reference_lines("Các cơ quan, đơn vị tổ chức thực hiện.", year=2024) == ()


@given(st.text())
def test_any_text_is_read_without_failing(text: str) -> None:
    assert all(row.text for row in read_reference_lines(text, year=2024))
