from datetime import date

from dxdesk.domain.period import Period
from dxdesk.domain.plan import Plan
from dxdesk.services import charts, reports
from dxdesk.storage.data_file import DataFile

TODAY = date(2024, 3, 18)
QUARTER = Period.parse("2024-Q1")


def test_the_charts_show_the_figures_of_the_report(filled: DataFile, plan: Plan) -> None:
    taken = charts.snapshot(filled, plan=plan, period=QUARTER, today=TODAY)
    report = reports.snapshot(filled, plan=plan, period=QUARTER, today=TODAY)
    assert (taken.tasks, taken.indicators, taken.as_of) == (report.tasks, report.indicators, report.as_of)
    assert taken.sample


def test_quarters_that_have_not_begun_have_no_counts(filled: DataFile, plan: Plan) -> None:
    course = charts.snapshot(filled, plan=plan, period=QUARTER, today=date(2024, 3, 12)).course
    assert [stretch.period.key for stretch in course] == ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"]
    assert [stretch.counts is not None for stretch in course] == [True, False, False, False]


def test_the_report_windows_are_those_of_the_calendar(filled: DataFile, plan: Plan) -> None:
    spans = charts.snapshot(filled, plan=plan, period=QUARTER, today=TODAY).spans
    assert (spans[0].first, spans[0].last) == (date(2024, 3, 15), date(2024, 3, 19))
    assert len(spans) == 4


def test_the_paper_is_one_that_word_can_open(filled: DataFile, plan: Plan) -> None:
    document = charts.page(filled, plan=plan, period=QUARTER, today=TODAY)
    assert reports.word_bytes(document).startswith(b"PK")
