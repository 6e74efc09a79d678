"""Time phrases of plans as start and due dates; the phrase is kept and what was assumed is told."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from dxdesk.domain.report_phrase import ReportDeadline, parse_report_deadline
from dxdesk.domain.task import Assumption, Recurrence, TimeFrame
from dxdesk.domain.time_forms import mentions, with_years
from dxdesk.domain.time_words import Days, Grain, Mention
from dxdesk.domain.vietnamese import fold

_DAY = timedelta(days=1)
_YEARS = range(1900, 2100)
_DASHES = str.maketrans("–—−‑‐~", "------")


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z])(?:{pattern})(?![a-z])")


_EVENT = re.compile(
    r"(?:thuc hien )?(?:ngay )?(?:sau )?khi |theo (?!(?:tung )?(?:thang|quy|nam)\b)|trong vong "
)
_ON_DEMAND = _words(r"khi (?:co|can|phat sinh)|dot xuat|theo yeu cau|sau khi|theo tien do|theo lo trinh")
_STRICT = _words(r"truoc(?! mat)")
_LIMIT = _words(
    r"truoc(?! mat)|cham nhat|muon nhat|khong (?:muon|cham) hon|khong qua|den|het|xong|hoan thanh|ket thuc"
)
_SINCE = _words(r"tu|bat dau|sau")
_AFTER = _words(r"sau(?: ngay)?\s*")
_FROM_NOW = _words(r"(?:ke )?tu (?:nay|ngay ky|ngay ban hanh|khi ban hanh)")
_ONWARDS = _words(r"tro di|(?:cac|nhung) nam (?:tiep theo|sau|ke tiep)|ve sau|va tiep tuc")
_FOLLOWING_YEARS = _words(r"(?:cac|nhung) nam (?:tiep theo|sau|ke tiep)")
_STAGE = _words(r"giai doan")
_LAST_DAY = re.compile(
    r"[,;(]\s*((?:nhung )?(?:cham nhat|muon nhat|xong truoc|hoan thanh truoc|truoc|khong qua) .*)"
)
_OUTLOOK = re.compile(r"[\s,;]*(?:dinh huong|tam nhin).*")
_CLOCK = re.compile(r"[0-9]{1,2}\s*(?:h|gio|g)(?![a-z])\s*[0-9]{0,2}|[0-9]{1,2}:[0-9]{2}")
_LIST = re.compile(r"\s*(?:,|;|&|va)\s*(?:ngay\s*)?")
_SOON = _words(r"som nhat|ngay lap tuc|khan truong")
_REPORT_PERIODS = re.compile(r"6 thang\s*(?:,|va)\s*(?:ca )?nam")

# The finest comes first.
_RECURRENCES = (
    (_words(r"(?:hang|moi|tung|theo) thang"), Recurrence.MONTHLY),
    (_words(r"(?:hang|moi|tung|theo) quy"), Recurrence.QUARTERLY),
    (
        _words(r"(?:hang|moi|dinh ky) (?:6|06|sau) thang|6 thang (?:mot|1|/) ?lan|nua nam"),
        Recurrence.HALF_YEARLY,
    ),
    (_words(r"(?:hang|moi|tung) nam|thuong nien|theo nam"), Recurrence.YEARLY),
    (_words(r"thuong xuyen|lien tuc|(?:hang|moi) (?:ngay|tuan)"), Recurrence.CONTINUOUS),
)


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is known around a phrase; the days are None where the plan's year is unknown."""

    year: int
    issued_on: date | None

    @property
    def first(self) -> date | None:
        return date(self.year, 1, 1) if self.year else None

    @property
    def last(self) -> date | None:
        return date(self.year, 12, 31) if self.year else None


def parse_time_phrase(phrase: str, *, plan_year: int, issued_on: date | None = None) -> TimeFrame:
    """Return what a phrase means; ``plan_year`` is 0 where it is unknown. Never raises.

    What is not understood has no dates and ``Assumption.MEANING``.
    """
    text = _OUTLOOK.sub("", fold(phrase).translate(_DASHES))
    plan = _Plan(plan_year if plan_year in _YEARS else 0, issued_on)
    return replace(_read(text, plan), phrase=phrase)


def _read(text: str, plan: _Plan) -> TimeFrame:
    if not text:
        return TimeFrame()
    try:
        return _meaning(text, plan)
    except ValueError:  # 29/02 in a year that has none
        return TimeFrame(assumptions=(Assumption.MEANING,))


def _meaning(text: str, plan: _Plan) -> TimeFrame:
    if _EVENT.match(text):
        return _on_event(text, plan)
    if _REPORT_PERIODS.fullmatch(text):
        return TimeFrame(recurrence=Recurrence.HALF_YEARLY, assumptions=(Assumption.MEANING,))
    if deadline := parse_report_deadline(text):
        return _of_deadline(deadline, plan)
    if found := _told(text):
        return _dated(text, with_years(found, plan.year), plan)
    return _undated(text, plan)


def _on_event(text: str, plan: _Plan) -> TimeFrame:
    """Return a frame without dates, or with the last day said after the event: "…, chậm nhất ngày 30/6"."""
    limit = None if text.startswith("theo") else _LAST_DAY.search(text)
    found = with_years(tuple(mentions(limit[1])), plan.year) if limit else ()
    if not limit or not found or found[-1].year is None:
        return TimeFrame(recurrence=Recurrence.ON_EVENT)
    frame = _dated(limit[1], found, plan)
    told = tuple(item for item in frame.assumptions if item is not Assumption.OPEN_START)
    return replace(frame, start=None, assumptions=told)


def _told(text: str) -> tuple[Mention, ...]:
    """Return the times named; a year that only says which year the quarters after it are of is left out."""
    found = tuple(mentions(text))
    if len(found) > 1 and found[0].grain is Grain.YEAR and found[0].year and found[1].year is None:
        return (replace(found[1], year=found[0].year), *found[2:])
    return found


def _recurrence(text: str) -> Recurrence:
    return next((kind for words, kind in _RECURRENCES if words.search(text)), Recurrence.NONE)


def _undated(text: str, plan: _Plan) -> TimeFrame:
    if _SOON.search(text):
        return TimeFrame(start=plan.issued_on, assumptions=(Assumption.MEANING,))
    recurrence = _recurrence(text)
    if recurrence is not Recurrence.NONE:
        return _whole_plan(plan, recurrence)
    if _ON_DEMAND.search(text):
        return TimeFrame(recurrence=Recurrence.ON_EVENT, assumptions=(Assumption.MEANING,))
    return TimeFrame(assumptions=(Assumption.MEANING,))


def _whole_plan(plan: _Plan, recurrence: Recurrence) -> TimeFrame:
    assumptions = (Assumption.OPEN_START, Assumption.OPEN_END) if plan.year else ()
    return TimeFrame(start=plan.first, due=plan.last, assumptions=assumptions, recurrence=recurrence)


def _of_deadline(deadline: ReportDeadline, plan: _Plan) -> TimeFrame:
    """Return the plan's year with the last deadline in it as the end."""
    frame = _whole_plan(plan, deadline.recurrence)
    if deadline.before_day is None or deadline.next_period or not plan.year:
        return frame
    month = max(deadline.months, default=12)
    if not 1 <= month <= 12:
        return frame
    due = min(date(plan.year, month, 1) + (deadline.before_day - 2) * _DAY, date(plan.year, 12, 31))
    return replace(frame, due=due, assumptions=(Assumption.OPEN_START,))


def _dated(text: str, found: tuple[Mention, ...], plan: _Plan) -> TimeFrame:
    if any(mention.year is None for mention in found):
        return TimeFrame(assumptions=(Assumption.MEANING,), recurrence=_recurrence(text))
    recurrence = _recurrence_of_dated(text, found)
    head = text[: found[0].start]
    start, start_assumed = _start(head, found, plan)
    due, due_assumed = _due(text, found, plan, start)
    if start and due and start > due:
        start, start_assumed = None, ()
    used = found if start or len(found) == 1 else found[1:]
    assumed = [*start_assumed, *due_assumed, *_assumed(used, text, recurrence)]
    if Assumption.YEAR in assumed and due and plan.issued_on and due < plan.issued_on:
        assumed.append(Assumption.MEANING)
    return TimeFrame(start=start, due=due, assumptions=tuple(dict.fromkeys(assumed)), recurrence=recurrence)


def _recurrence_of_dated(text: str, found: tuple[Mention, ...]) -> Recurrence:
    recurrence = Recurrence.YEARLY if _FOLLOWING_YEARS.search(text) else _recurrence(text)
    limited = _LIMIT.search(text[: found[-1].start])
    return Recurrence.NONE if recurrence is Recurrence.CONTINUOUS and limited else recurrence


def _start(head: str, found: tuple[Mention, ...], plan: _Plan) -> tuple[date | None, Iterable[Assumption]]:
    first = _days(found[0])
    if _FROM_NOW.search(head):
        return (plan.issued_on, ()) if plan.issued_on else (plan.first, (Assumption.OPEN_START,))
    if _SINCE.search(head):
        after = _AFTER.search(head)
        return (first.last + _DAY if after else first.opening), ()
    if _LIMIT.search(head) and not _STAGE.search(head):
        return plan.first, (Assumption.OPEN_START,) if plan.first else ()
    lone_day = len(found) == 1 and found[0].grain is Grain.DAY
    return None if lone_day else first.first, ()


def _due(
    text: str, found: tuple[Mention, ...], plan: _Plan, start: date | None
) -> tuple[date | None, Iterable[Assumption]]:
    head, last = text[: found[0].start], found[-1]
    open_ended = len(found) == 1 and _SINCE.search(head) and not _FROM_NOW.search(head)
    if open_ended or _ONWARDS.search(text[last.end :]):
        if plan.last and (start is None or start <= plan.last):
            return plan.last, (Assumption.OPEN_END,)
        return None, ()
    before = text[found[-2].end if len(found) > 1 else 0 : last.start]
    if len(found) > 1 and _LIST.fullmatch(before):
        before = head
    if _STRICT.search(before) and not _CLOCK.search(text):
        return _days(last).opening - _DAY, ()
    if _LIMIT.search(before):
        return _days(last).last, ()
    return max(_days(mention).last for mention in found), ()


def _assumed(found: tuple[Mention, ...], text: str, recurrence: Recurrence) -> Iterable[Assumption]:
    for mention in found:
        yield from (
            item
            for item in mention.assumptions
            if item is not Assumption.YEAR or recurrence in (Recurrence.NONE, Recurrence.CONTINUOUS)
        )
    if _two_years(found, text) or ";" in text[found[0].end : found[-1].start]:
        yield Assumption.MEANING


def _two_years(found: tuple[Mention, ...], text: str) -> bool:
    """Tell whether "2024-2025" stands without a word that says whether a school year is meant."""
    if len(found) != 2 or _STAGE.search(text) or _SINCE.search(text):
        return False
    first, second = found
    years = first.grain is Grain.YEAR and second.grain is Grain.YEAR
    dash = text[first.end : second.start].strip() == "-"
    return years and dash and second.year == (first.year or 0) + 1


def _days(mention: Mention) -> Days:
    return mention.days(mention.year or 0)
