"""The charts of a plan: what they show in a period, drawn for the window or composed as a paper."""

from datetime import date

from dxdesk.documents.blocks import OfficialDocument
from dxdesk.documents.charts.page import charts_page
from dxdesk.documents.charts.snapshot import ChartsSnapshot, ReportSpan, Stretch
from dxdesk.domain.period import Period, PeriodKind
from dxdesk.domain.plan import Plan
from dxdesk.domain.status import count
from dxdesk.services import indicators, reports, round_states, wordings
from dxdesk.services.schedule import report_bands
from dxdesk.storage.data_file import DataFile


def snapshot(data: DataFile, *, plan: Plan, period: Period, today: date) -> ChartsSnapshot:
    """Take what the charts of a period show: the figures of its report, the year's quarters, the windows."""
    taken = reports.snapshot(data, plan=plan, period=period, today=today)
    return ChartsSnapshot(
        plan=plan,
        period=period,
        as_of=taken.as_of,
        today=today,
        tasks=taken.tasks,
        counts=taken.counts,
        indicators=taken.indicators,
        course=tuple(_stretch(data, plan, quarter, today) for quarter in quarters(plan)),
        spans=_spans(data, plan),
        sample=taken.sample,
    )


def quarters(plan: Plan) -> tuple[Period, ...]:
    """Return the quarters of the plan's year."""
    return tuple(Period(PeriodKind.QUARTER, plan.year, number) for number in range(1, 5))


def _stretch(data: DataFile, plan: Plan, quarter: Period, today: date) -> Stretch:
    if quarter.data_from > today:
        return Stretch(quarter)
    as_of = min(today, quarter.data_to)
    states = round_states.task_states(data, plan=plan, key=quarter.key, as_of=as_of)
    results = indicators.states(data, plan_id=plan.id, period=quarter, today=as_of)
    return Stretch(quarter, count(states), results)


def _spans(data: DataFile, plan: Plan) -> tuple[ReportSpan, ...]:
    return tuple(
        ReportSpan(band.period, band.days[0], band.days[-1])
        for band in report_bands(data, plan=plan)
        if band.days
    )


def page(data: DataFile, *, plan: Plan, period: Period, today: date) -> OfficialDocument:
    """Compose the paper "Trang biểu đồ" of a period."""
    taken = snapshot(data, plan=plan, period=period, today=today)
    return charts_page(taken, wordings.in_force(data, today))
