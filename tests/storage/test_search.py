import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.domain.task import Task
from dxdesk.domain.unit import Party
from dxdesk.domain.vietnamese import fold
from dxdesk.storage import search_keys
from dxdesk.storage.data_file import DataFile


@pytest.mark.parametrize(
    "typed", ["ra soat", "RA SOAT", "Rà soát", "co so du lieu", "phong ke hoach tai chinh", "bao cao", "1 ra"]
)
def test_a_task_is_found_by_code_title_content_leads_and_product(filled: DataFile, typed: str) -> None:
    assert filled.tasks.search(1, typed) == (1,)


def test_marks_count_when_they_are_typed(filled: DataFile) -> None:
    with filled.action("Thêm"):
        filled.tasks.save(Task("Số hóa hồ sơ", plan_id=1, code="2", position=3))
        filled.tasks.save(Task("Sơ kết học kỳ", plan_id=1, code="3", position=4))
    assert filled.tasks.search(1, "so") == (1, 3, 4)
    assert filled.tasks.search(1, "sơ kết") == (4,)
    assert filled.tasks.search(1, "số h") == (3,)


def test_text_that_is_not_composed_is_found(filled: DataFile) -> None:
    assert filled.tasks.search(1, unicodedata.normalize("NFD", "Rà soát")) == (1,)


def test_signs_of_sql_are_letters_like_any_other(filled: DataFile) -> None:
    with filled.action("Sửa"):
        filled.tasks.save(replace(filled.tasks.get(2), title="Đạt 70% (mục_tiêu) 'mới'"))
    found = [filled.tasks.search(1, typed) for typed in ("70%", "c_t", "'", "%", "_", "*")]
    assert found == [(2,), (2,), (2,), (2,), (2,), ()]


def test_only_the_plan_asked_for_is_searched(filled: DataFile) -> None:
    assert filled.tasks.search(2, "ra soat") == ()


def test_nothing_typed_finds_everything(filled: DataFile) -> None:
    assert filled.tasks.search(1, " ") == (1, 2)


def test_changed_leads_are_found(filled: DataFile) -> None:
    with filled.action("Sửa đầu mối"):
        filled.tasks.save(replace(filled.tasks.get(2), leads=(Party("Thanh tra Sở"),)))
    assert filled.tasks.search(1, "thanh tra so") == (1, 2)


def test_an_indicator_is_found_by_code_text_and_leads(filled: DataFile) -> None:
    found = [filled.indicators.search(1, typed) for typed in ("i.1", "truc tuyen", "văn phòng", "van phóng")]
    assert found == [(1,), (1,), (1,), ()]


@given(st.text(max_size=40))
def test_the_exact_key_is_stable_and_folds_like_the_text(text: str) -> None:
    key = search_keys.exact(text)
    assert search_keys.exact(key) == key
    assert fold(key) == fold(text)
