from dataclasses import replace
from decimal import Decimal

import pytest

from dxdesk.domain.errors import UserError
from dxdesk.domain.indicator import Operator
from dxdesk.domain.reference import ReferenceIndicator
from dxdesk.storage.data_file import DataFile

ROW = ReferenceIndicator(
    2024,
    "Tỷ lệ hồ sơ trực tuyến",
    position=1,
    document="Kế hoạch số 199/KH-UBND",
    code="I.1",
    operator=Operator.GT,
    value=Decimal("70.50"),
    scope="cấp huyện",
    confirmed=True,
    note="số liệu minh họa",
)


def _kept(data: DataFile, row: ReferenceIndicator = ROW) -> ReferenceIndicator:
    with data.action("Thêm"):
        row_id = data.references.save(row)
    return data.references.get(row_id)


def test_a_row_comes_back_as_it_was_kept(data: DataFile) -> None:
    kept = _kept(data)
    assert kept == replace(ROW, id=kept.id)
    assert str(kept.value) == "70.50"


def test_rows_stand_by_year_and_in_order(data: DataFile) -> None:
    for year, position in ((2025, 1), (2024, 2), (2024, 1)):
        _kept(data, ReferenceIndicator(year, f"{year}/{position}", position=position))
    assert [row.text for row in data.references.all()] == ["2024/1", "2024/2", "2025/1"]
    assert [row.text for row in data.references.of_year(2025)] == ["2025/1"]


def test_a_row_that_is_gone_is_told(data: DataFile) -> None:
    kept = _kept(data)
    with data.action("Xóa"):
        data.references.delete(kept.id)
    with pytest.raises(UserError) as refused:
        data.references.get(kept.id)
    assert refused.value.code == "reference.missing"
    data.undo()
    assert data.references.get(kept.id) == kept
