from datetime import date
from decimal import Decimal

import pytest

from dxdesk.domain.indicator import Indicator, Operator, Target
from dxdesk.domain.next_year import frame_of_next_year, indicator_of_next_year, words_of_next_year
from dxdesk.domain.task import Assumption, TimeFrame


@pytest.mark.parametrize(
    ("text", "moved"),
    [
        ("Chuyển đổi số năm 2024", "Chuyển đổi số năm 2025"),
        (
            "học kỳ II năm học 2023-2024 và năm học 2024-2025",
            "học kỳ II năm học 2024-2025 và năm học 2025-2026",
        ),
        ("Kế hoạch số 199/KH-UBND ngày 11/12/2023", "Kế hoạch số 199/KH-UBND ngày 11/12/2023"),
        ("giai đoạn 2021-2025", "giai đoạn 2021-2025"),
        ("ứng dụng AI từ năm 2025", "ứng dụng AI từ năm 2025"),
    ],
)
def test_only_the_plans_own_year_and_school_years_move_on(text: str, moved: str) -> None:
    assert words_of_next_year(text, 2024) == moved


@pytest.mark.parametrize(
    ("phrase", "moved", "due"),
    [
        ("Cả năm 2024", "Cả năm 2025", date(2025, 12, 31)),
        ("Quý II năm 2024", "Quý II năm 2025", date(2025, 6, 30)),
        ("trước ngày 30/6/2024", "trước ngày 30/6/2025", date(2025, 6, 29)),
        ("Quý III", "Quý III", date(2025, 9, 30)),
    ],
)
def test_a_time_phrase_is_read_for_the_new_year_and_marked(phrase: str, moved: str, due: date) -> None:
    frame = frame_of_next_year(TimeFrame(phrase), year=2025)
    assert (frame.phrase, frame.due) == (moved, due)
    assert Assumption.MEANING in frame.assumptions


def test_a_stage_of_several_years_keeps_its_years() -> None:
    assert frame_of_next_year(TimeFrame("Giai đoạn 2024-2025"), year=2025).phrase == "Giai đoạn 2024-2025"


def test_floors_and_what_others_set_do_not_go_on() -> None:
    asked = Target(Operator.GT, 7, value=Decimal(60), floor=Decimal(50))
    filled = Target(Operator.GE, 8, value=Decimal(80), source="Kế hoạch năm 2024 của tỉnh")
    carried = indicator_of_next_year(Indicator("Chỉ tiêu năm 2024", 3, targets=(asked, filled)), year=2025)
    assert (carried.id, carried.text) == (0, "Chỉ tiêu năm 2025")
    assert carried.targets[0] == Target(Operator.GT, value=Decimal(60))
    assert carried.targets[1] == Target(Operator.REFERENCE, source="Kế hoạch năm 2025 của tỉnh")
