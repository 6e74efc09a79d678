"""Real values for the preview of a sentence: with what it was said when today's papers were composed."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from functools import partial

from dxdesk.documents.wording import HeardWording, Wording
from dxdesk.domain.errors import UserError
from dxdesk.domain.period import Period, PeriodKind
from dxdesk.domain.plan import Plan
from dxdesk.domain.snapshot import ReportSnapshot
from dxdesk.services import letters, reports, wordings
from dxdesk.services.collection import board
from dxdesk.storage.data_file import DataFile

_ANSWER_WITHIN = timedelta(days=2)


def samples(data: DataFile, *, plan: Plan, today: date) -> Mapping[str, Mapping[str, object]]:
    """Return for each sentence that today's papers say the values it is said with; nothing is written."""
    heard = HeardWording(wordings.in_force(data, today).texts)
    for compose in _papers(data, plan, today):
        try:
            compose(heard)
        except UserError:  # a paper that cannot be composed from these data tells nothing
            continue
    return heard.heard


def _papers(data: DataFile, plan: Plan, today: date) -> Iterator[Callable[[Wording], object]]:
    day = min(max(today, plan.first_day), plan.last_day)
    quarter = Period.quarter_of(day)
    month, year = Period(PeriodKind.MONTH, day.year, day.month), Period(PeriodKind.YEAR, day.year)
    for period in (quarter, month, year):
        taken = reports.snapshot(data, plan=plan, period=period, today=today)
        yield partial(_report, taken)
    yield partial(_letters, data, plan, quarter, today)


def _report(taken: ReportSnapshot, wording: Wording) -> None:
    reports.composed(taken, wording=wording)


def _letters(data: DataFile, plan: Plan, period: Period, today: date, wording: Wording) -> None:
    found = board(data, plan=plan, period_key=period.key, today=today)
    rows = found.rows[:3]
    if not rows:
        return
    taken = letters.snapshot(data, found, rows, signer=None, open_only=False)
    letters.asking(taken, period.key, wording)
    chased = letters.chase_snapshot(data, found, rows, answer_by=today + _ANSWER_WITHIN)
    letters.chasing(chased, period.key, wording)
    letters.chasing(chased, period.key, wording, one=rows[0].unit.id)


def shown(text: str, values: Mapping[str, object]) -> str:
    """Return a sentence with real values."""
    return text.format(**values)
