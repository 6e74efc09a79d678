import io
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from functools import cache

import pytest
from PIL import Image

from dxdesk.documents.charts.aims import aim_rows, aims_chart
from dxdesk.documents.charts.course import course_chart, course_lines
from dxdesk.documents.charts.ink import FAMILIES, Chart, Sheet, font
from dxdesk.documents.charts.page import ChartKind, charts_page, draw
from dxdesk.documents.charts.snapshot import ChartsSnapshot
from dxdesk.documents.charts.timeline import time_rows, timeline_chart
from dxdesk.documents.charts.units import narrow_counts, unit_rows, units_chart
from dxdesk.documents.wording import load_wording
from dxdesk.domain.indicator import Operator
from dxdesk.domain.state import TaskStatus, Verdict
from dxdesk.domain.task import TimeFrame
from tests.documents.charts.plots import aim, crowded, empty, measured, sample, target_state, task

SCREEN = Sheet(200.0, dpi=96)
PAPER = Sheet(247.0, dpi=96, most_mm=120.0)
KINDS = list(ChartKind)
WORDS = load_wording()


@cache
def drawn(kind: ChartKind, *, crowd: bool = False) -> Chart:
    return draw(kind, crowded() if crowd else sample(), WORDS, PAPER)


def picture(chart: Chart) -> Image.Image:
    return Image.open(io.BytesIO(chart.pictures[0].png))


def with_indicators(*states: object) -> ChartsSnapshot:
    return replace(sample(), indicators=states)


@pytest.mark.parametrize("kind", KINDS)
def test_a_picture_has_the_size_it_says(kind: ChartKind) -> None:
    shown = drawn(kind).pictures[0]
    width, height = picture(drawn(kind)).size
    assert width == pytest.approx(shown.width_mm * 96 / 25.4, abs=1)
    assert height == pytest.approx(shown.height_mm * 96 / 25.4, abs=1)


@pytest.mark.parametrize("kind", KINDS)
def test_a_chart_for_a_finer_screen_has_more_pixels_not_another_layout(kind: ChartKind) -> None:
    plain, fine = (draw(kind, sample(), WORDS, replace(SCREEN, dpi=dpi)) for dpi in (96, 192))
    assert plain.pictures[0].height_mm == fine.pictures[0].height_mm
    assert picture(fine).width == pytest.approx(2 * picture(plain).width, abs=2)


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_drawn_for_a_plan_without_anything(kind: ChartKind) -> None:
    chart = draw(kind, empty(), WORDS, SCREEN)
    assert chart.pictures == ()
    assert "để vẽ" in chart.line


@pytest.mark.parametrize("kind", KINDS)
def test_a_crowd_is_spread_over_sheets_that_hold_it(kind: ChartKind) -> None:
    chart = drawn(kind, crowd=True)
    assert all(shown.height_mm <= PAPER.most_mm for shown in chart.pictures)
    if len(chart.pictures) > 1:
        assert chart.pictures[-1].caption.endswith(f"(phần {len(chart.pictures)}/{len(chart.pictures)})")


@pytest.mark.parametrize("kind", KINDS)
def test_the_margins_of_a_crowded_picture_stay_clear(kind: ChartKind) -> None:
    grey = picture(drawn(kind, crowd=True)).convert("L")
    top = grey.crop((0, 0, grey.width, 1)).getextrema()
    right = grey.crop((grey.width - 1, 0, grey.width, grey.height)).getextrema()
    assert top == (255, 255)
    assert right[1] == 255


@pytest.mark.parametrize("kind", KINDS)
def test_sample_figures_are_called_so_in_caption_and_words(kind: ChartKind) -> None:
    shown = drawn(kind).pictures[0]
    assert "số liệu minh họa" in shown.caption
    assert "số liệu minh họa" in shown.alt_text


def test_charts_can_be_drawn_in_threads_at_once() -> None:
    alone = [draw(kind, sample(), WORDS, SCREEN).pictures[0].png for kind in KINDS]
    with ThreadPoolExecutor(4) as pool:
        beside = list(pool.map(lambda kind: draw(kind, sample(), WORDS, SCREEN).pictures[0].png, KINDS))
    assert beside == alone


def test_matplotlib_is_loaded_by_the_first_chart_and_pyplot_never() -> None:
    code = (
        "import sys, dxdesk.documents.charts.page as page; assert 'matplotlib' not in sys.modules;"
        "from tests.documents.charts.plots import sample; from dxdesk.documents.wording import load_wording;"
        "from dxdesk.documents.charts.ink import Sheet;"
        "page.draw(page.ChartKind.UNITS, sample(), load_wording(), Sheet(160.0, 96));"
        "assert 'matplotlib' in sys.modules and 'matplotlib.pyplot' not in sys.modules"
    )
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0


def test_the_letters_of_charts_hold_all_vietnamese_ones() -> None:
    from matplotlib.font_manager import findfont, get_font
    from matplotlib.font_manager import get_font_names as names

    family = next(name for name in FAMILIES if name in names())
    assert font(10).get_family()[0] == family
    known = get_font(findfont(font(10))).get_charmap()
    assert all(ord(letter) in known for letter in "ẴỖỰắằẳẵặđĐơưỹ≤–»")


def test_a_result_equal_to_a_strict_target_is_short_and_its_mark_is_a_ring() -> None:
    (row,) = aim_rows(with_indicators(target_state(aim(Operator.GT, "70"), measured("70"))), WORDS)
    assert (row.verdict, row.strict, row.value, row.aim) == (Verdict.SHORT, True, 70.0, 70.0)
    (row,) = aim_rows(with_indicators(target_state(aim(Operator.GE, "70"), measured("70"))), WORDS)
    assert (row.verdict, row.strict) == (Verdict.MET, False)


def test_what_has_no_figures_is_named_and_is_not_nought() -> None:
    taken = with_indicators(target_state(aim(Operator.GT, "70")))
    (row,) = aim_rows(taken, WORDS)
    assert (row.value, row.shown) == (None, "Chưa có số liệu")
    shown = aims_chart(taken, WORDS, SCREEN).pictures[0]
    assert "I.1: chưa có số liệu, mức phấn đấu trên 70%" in shown.alt_text
    assert "0%," not in shown.alt_text


def test_each_of_several_targets_has_its_row() -> None:
    codes = [row.code for row in aim_rows(sample(), WORDS)]
    assert [code for code in codes if code.startswith("I.6")] == ["I.6 (1)", "I.6 (2)", "I.6 (3)"]


def test_counted_things_are_drawn_as_percent_of_their_target_and_marked() -> None:
    taken = with_indicators(target_state(aim(Operator.GE, "14", "đơn vị"), measured("7")))
    (row,) = aim_rows(taken, WORDS)
    assert (row.value, row.aim, row.relative, row.shown) == (50.0, 100.0, True, "7 đơn vị")
    assert "phần trăm của mức phấn đấu" in aims_chart(taken, WORDS, SCREEN).line


def test_the_words_of_the_aims_tell_every_figure() -> None:
    told = drawn(ChartKind.AIMS).pictures[0].alt_text
    assert all(
        f"{row.code}: {row.shown}" in told for row in aim_rows(sample(), WORDS) if row.value is not None
    )


def test_the_lead_with_the_most_late_tasks_stands_first() -> None:
    states = (
        task(1, TaskStatus.RUNNING, "Văn phòng Sở"),
        task(2, TaskStatus.OVERDUE, "Thanh tra Sở", "Văn phòng Sở"),
        task(3, TaskStatus.OVERDUE, "Thanh tra Sở"),
    )
    rows = unit_rows(replace(sample(), tasks=states), WORDS)
    assert [(row.name, row.total) for row in rows] == [("Thanh tra Sở", 2), ("Văn phòng Sở", 2)]


def test_a_task_of_nobody_is_counted_too() -> None:
    (row,) = unit_rows(replace(sample(), tasks=(task(1, TaskStatus.RUNNING),)), WORDS)
    assert (row.name.lower(), row.total) == (WORDS.say("tasks.nobody"), 1)


def test_the_words_of_the_units_tell_every_count() -> None:
    states = (task(1, TaskStatus.OVERDUE, "Thanh tra Sở"), task(2, TaskStatus.DONE_LATE, "Thanh tra Sở"))
    shown = units_chart(replace(sample(), tasks=states), WORDS, SCREEN).pictures[0]
    assert "Thanh tra Sở: 2 nhiệm vụ (hoàn thành quá hạn 1, quá hạn 1)" in shown.alt_text


def test_a_part_too_narrow_for_its_count_is_written_beside_the_bar() -> None:
    states = [task(number, TaskStatus.RUNNING, "Văn phòng Sở") for number in range(200)]
    late = task(201, TaskStatus.OVERDUE, "Văn phòng Sở")
    (row,) = unit_rows(replace(sample(), tasks=(*states, late)), WORDS)
    assert narrow_counts(row, 0.5, WORDS) == "quá hạn 1"
    assert narrow_counts(row, 5.0, WORDS) == ""


def test_a_result_of_an_earlier_quarter_is_not_one_of_this_quarter() -> None:
    state = target_state(aim(Operator.GT, "70"), measured("60", "2023-Q4"))
    taken = sample()
    course = (replace(taken.course[0], indicators=(state,)), *taken.course[1:])
    (line,) = course_lines(replace(taken, indicators=(state,), course=course), WORDS)
    assert not line.measured


def test_the_words_of_the_course_tell_results_counts_and_who_is_silent() -> None:
    chart = course_chart(sample(), WORDS, SCREEN)
    told = " ".join(shown.alt_text for shown in chart.pictures)
    assert "I.1: Quý I/2024 73,18%; mức phấn đấu trên 70%" in told
    assert "Nhiệm vụ Quý I năm 2024: " in told
    assert "I.10" in chart.line.partition("Chưa có số liệu: ")[2]


def test_an_assumed_end_is_told_with_its_day() -> None:
    rows = time_rows(sample())
    assumed = [row.code for row in rows if row.assumed_end]
    told = timeline_chart(sample(), WORDS, SCREEN).pictures[0].alt_text
    assert assumed
    assert "tạm tính đến 31/12/2024" in told
    assert "báo cáo Quý I năm 2024 làm từ ngày 15/3/2024 đến ngày 19/3/2024" in told


def test_a_task_without_dates_is_named_not_drawn() -> None:
    undated = task(1, TaskStatus.NO_DEADLINE)
    undated = replace(undated, task=replace(undated.task, time_frame=TimeFrame()))
    taken = replace(sample(), tasks=(undated,))
    assert time_rows(taken)[0].first is None
    assert "1 nhiệm vụ chưa có thời hạn" in timeline_chart(taken, WORDS, SCREEN).line


def test_a_time_frame_beyond_the_year_is_drawn_to_its_ends() -> None:
    long = task(1, TaskStatus.RUNNING, start=date(2023, 9, 5), due=date(2025, 5, 31))
    inside = task(1, TaskStatus.RUNNING, start=date(2024, 1, 1), due=date(2024, 12, 31))
    beyond, within = (
        timeline_chart(replace(sample(), tasks=(one,)), WORDS, SCREEN) for one in (long, inside)
    )
    assert picture(beyond).size == picture(within).size
    assert beyond.pictures[0].png != within.pictures[0].png


def test_the_paper_lies_and_has_every_chart_with_a_line() -> None:
    from dxdesk.documents.blocks import Orientation, Paragraph, Picture

    document = charts_page(sample(), WORDS)
    (section,) = document.sections
    kinds = [type(block) for block in section.blocks]
    assert (section.orientation, document.working, document.sample) == (Orientation.LANDSCAPE, True, True)
    assert kinds.count(Picture) >= 4
    assert kinds.count(Paragraph) == 4


def test_the_paper_of_an_empty_plan_says_that_there_is_nothing() -> None:
    from dxdesk.documents.blocks import Picture

    blocks = charts_page(empty(), WORDS).sections[0].blocks
    assert not any(isinstance(block, Picture) for block in blocks)
    assert "chưa có" in blocks[1].text
