from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.documents.blocks import Heading, Paragraph, Table, Title
from dxdesk.documents.brief import SituationSnapshot, shares, situation_page
from dxdesk.documents.rules import WORKING_PORTRAIT
from dxdesk.documents.wording import Wording
from tests.documents import samples


def tables(snapshot: SituationSnapshot, wording: Wording) -> list[Table]:
    blocks = situation_page(snapshot, wording).sections[0].blocks
    return [block for block in blocks if isinstance(block, Table)]


def texts(snapshot: SituationSnapshot, wording: Wording) -> list[str]:
    blocks = situation_page(snapshot, wording).sections[0].blocks
    return [block.text for block in blocks if isinstance(block, Paragraph | Heading)]


def test_the_page_is_named_by_its_day(wording: Wording) -> None:
    page = situation_page(samples.situation(), wording)
    title = page.sections[0].blocks[0]
    assert isinstance(title, Title)
    assert (title.kind, title.note) == ("Tình hình đến ngày 18/3/2024", "(Số liệu minh họa)")
    assert page.working


def test_the_next_window_is_told_in_working_days(wording: Wording) -> None:
    assert (
        "Kỳ báo cáo tới: Quý I năm 2024. Các đơn vị gửi chậm nhất ngày 14/3/2024; "
        "Sở báo cáo chậm nhất ngày 19/3/2024; còn 2 ngày làm việc."
    ) in texts(samples.situation(), wording)


def test_what_is_late_says_whose_it_is_and_why(wording: Wording) -> None:
    row = tables(samples.crowded_situation(), wording)[0].rows[0].cells
    assert row[:5] == (
        "1",
        "Theo dõi, bảo đảm thực hiện các chỉ tiêu chuyển đổi số…",
        "Văn phòng Sở",
        "31/12/2024",
        "12",
    )
    assert row[5].startswith("Ba chỉ tiêu chưa có nguồn số liệu")


def test_nothing_late_is_said_in_words(wording: Wording) -> None:
    assert "Không có nhiệm vụ quá hạn." in texts(samples.situation(), wording)


def test_units_awaited_are_named_with_what_they_owe(wording: Wording) -> None:
    assert tables(samples.situation(), wording)[0].rows[2].cells == (
        "Phòng Kế hoạch - Tài chính",
        "3",
        "II.1",
    )


def test_every_shortfall_shows_result_target_and_gap(wording: Wording) -> None:
    row = tables(samples.situation(), wording)[1].rows[0].cells
    assert row[2:] == ("56% (1.204/2.150) (ước)", "trên 60%", "thấp hơn 4\u00a0điểm\u00a0%")


def test_many_rows_are_cut_with_a_count_of_the_rest(wording: Wording) -> None:
    found = tables(samples.crowded_situation(), wording)
    shown = [len(table.rows) - 1 for table in found]
    assert sum(shown) == 14
    assert f"và {60 - shown[0]} mục khác" in found[0].rows[-1].cells


def test_a_plan_without_regime_has_no_window(wording: Wording) -> None:
    calm = replace(samples.situation(), window=None)
    assert "Không có kỳ báo cáo nào sắp tới theo Kế hoạch." in texts(calm, wording)


def test_the_tables_fill_the_page(wording: Wording) -> None:
    for table in tables(samples.crowded_situation(), wording):
        assert sum(column.width_mm for column in table.columns) == WORKING_PORTRAIT.text_width


@pytest.mark.parametrize(
    ("wanted", "total", "given_out"),
    [((0, 0, 0), 10, (0, 0, 0)), ((3, 20, 1), 10, (3, 6, 1)), ((9, 9), 5, (3, 2)), ((2, 2), 10, (2, 2))],
)
def test_rows_are_shared_out_evenly(wanted: tuple[int, ...], total: int, given_out: tuple[int, ...]) -> None:
    assert shares(wanted, total) == given_out


@given(st.lists(st.integers(0, 60), max_size=6), st.integers(0, 40))
def test_sharing_gives_all_there_is_and_nobody_too_much(wanted: list[int], total: int) -> None:
    found = shares(wanted, total)
    assert sum(found) == min(total, sum(wanted))
    assert all(got <= want for got, want in zip(found, wanted, strict=True))
