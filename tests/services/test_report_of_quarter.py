import hashlib
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

import pytest

from dxdesk.domain.errors import UserError
from dxdesk.domain.period import Period
from dxdesk.domain.plan import Plan
from dxdesk.domain.state import Verdict
from dxdesk.domain.task import ProgressEntry
from dxdesk.services import reports, tasks
from dxdesk.storage.data_file import DataFile

QUARTER = Period.parse("2024-Q1")
NOW = datetime(2024, 3, 18, 9, 0)  # noqa: DTZ001  # a moment on the clerk's wall clock


def test_the_snapshot_stands_on_the_cut_off_day(filled: DataFile, plan: Plan) -> None:
    taken = reports.snapshot(filled, plan=plan, period=QUARTER, today=date(2024, 3, 18))
    assert (taken.as_of, taken.written_on, taken.sample) == (date(2024, 3, 14), date(2024, 3, 18), True)


def test_progress_after_the_cut_off_is_not_in_the_report(filled: DataFile, plan: Plan) -> None:
    first = filled.tasks.of_plan(plan.id)[0]
    tasks.add_progress(filled, ProgressEntry(first.id, date(2024, 3, 16), percent=90))
    taken = reports.snapshot(filled, plan=plan, period=QUARTER, today=date(2024, 3, 18))
    assert taken.tasks[0].percent == 25


def test_no_figures_is_not_nought(filled: DataFile, plan: Plan) -> None:
    taken = reports.snapshot(filled, plan=plan, period=QUARTER, today=date(2024, 3, 18))
    verdicts = {state.indicator.code: state.verdict for state in taken.indicators}
    assert (verdicts["I.10"], verdicts["II.1"]) == (Verdict.NO_DATA, Verdict.NOT_SET)


def test_more_than_seventy_is_strict(filled: DataFile, plan: Plan) -> None:
    taken = reports.snapshot(filled, plan=plan, period=QUARTER, today=date(2024, 3, 18))
    first = taken.indicators[0].targets[0]
    assert first.measurement is not None
    assert first.measurement.result == Decimal(41200) / 563
    assert first.verdict is Verdict.MET


def test_a_kept_report_gives_the_same_bytes_again(filled: DataFile, plan: Plan) -> None:
    made = reports.compose(filled, plan=plan, period=QUARTER, today=date(2024, 3, 18))
    reports.keep(filled, made, now=NOW)
    kept = reports.documents(filled)[0]
    content = reports.document_bytes(filled, kept.id)
    assert hashlib.sha256(content).hexdigest() == kept.sha256
    assert content == reports.word_bytes(made.document)


def test_an_office_is_needed_for_a_letterhead(filled: DataFile, plan: Plan) -> None:
    with pytest.raises(UserError, match=r"office\.missing"):
        reports.snapshot(filled, plan=plan, period=Period.parse("2020-Q1"), today=date(2020, 3, 18))


def test_a_year_without_earlier_quarters_has_nothing_to_compare(filled: DataFile, plan: Plan) -> None:
    taken = reports.snapshot(filled, plan=replace(plan), period=QUARTER, today=date(2024, 3, 18))
    assert taken.previous_counts is None


def test_nothing_is_compared_with_a_period_still_to_come(filled: DataFile, plan: Plan) -> None:
    year = Period.parse("2024")
    taken = reports.snapshot(filled, plan=plan, period=year, today=date(2024, 3, 18))
    assert (taken.compared, taken.previous_counts, taken.previous_tasks) == (None, None, ())
    later = reports.snapshot(filled, plan=plan, period=year, today=date(2024, 12, 20))
    assert later.compared == Period.parse("2024-9M")
