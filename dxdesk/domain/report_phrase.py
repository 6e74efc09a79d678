"""Deadlines of the reporting regime as a plan words them: "trước ngày 15 của tháng cuối quý"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dxdesk.domain.task import Recurrence
from dxdesk.domain.vietnamese import fold_letters

_HALF_YEAR_MONTHS = (6, 12)


@dataclass(frozen=True, slots=True)
class ReportDeadline:
    """A deadline found in a text, from ``start`` to ``end``.

    ``before_day`` is exclusive, None where no day is named. ``months`` are the months it names, empty for
    the last month of each period; ``next_period`` marks the first month of the period that follows.
    """

    text: str
    start: int
    end: int
    recurrence: Recurrence
    before_day: int | None = None
    months: tuple[int, ...] = ()
    next_period: bool = False

    @property
    def in_last_month(self) -> bool:
        """Whether the day lies in the last month of each period, as a reporting duty has it."""
        return not self.months and not self.next_period


_LIMIT = (
    r"(?:(?P<strict>truoc)|cham\s+nhat(?:\s+la)?|khong\s+(?:qua|muon\s+hon)|den\s+het|muon\s+nhat(?:\s+la)?)"
    r"(?:\s+ngay)?\s+(?P<day>[0-9]{1,2})(?![0-9])"
)
_EVERY = r"h[a]ng|moi|tung"
_FORMS: tuple[tuple[re.Pattern[str], Recurrence], ...] = tuple(
    (re.compile(rf"(?<![a-z])(?:{form})(?![a-z0-9])"), recurrence)
    for form, recurrence in (
        (
            rf"{_LIMIT}\s+(?:cua\s+)?thang\s+(?P<next>dau)\s+(?:cua\s+)?quy\s+(?:sau|tiep\s+theo|ke\s+tiep)",
            Recurrence.QUARTERLY,
        ),
        (
            rf"{_LIMIT}\s+(?:cua\s+)?thang\s+cuoi\s+(?:cua\s+)?(?:(?:moi|hang|tung)\s+)?quy",
            Recurrence.QUARTERLY,
        ),
        (
            rf"{_LIMIT}\s+(?:cua\s+)?cac\s+thang\s+(?P<months>[0-9]{{1,2}}(?:\s*(?:,|va)\s*(?:thang\s+)?[0-9]{{1,2}})*)",
            Recurrence.QUARTERLY,
        ),
        (
            rf"{_LIMIT}\s*(?:/|thang)\s*(?P<months>[0-9]{{1,2}})\s*,?\s*(?:cua\s+)?(?:{_EVERY})\s+nam",
            Recurrence.YEARLY,
        ),
        (
            rf"{_LIMIT}/(?P<months>0?6\s*(?:,|va)\s*(?:truoc\s+)?(?:ngay\s+)?(?P=day)/12)",
            Recurrence.HALF_YEARLY,
        ),
        (rf"{_LIMIT}\s*,?\s*(?:cua\s+)?(?:{_EVERY})\s+thang", Recurrence.MONTHLY),
        (rf"(?:{_EVERY})\s+thang(?=[^.;\n]*giao\s+ban)", Recurrence.MONTHLY),
        (r"giao\s+ban\s+(?:hang|moi)\s+thang", Recurrence.MONTHLY),
    )
)


def find_report_deadlines(text: str) -> tuple[ReportDeadline, ...]:
    """Return every deadline of a regime in a text, by place; where two overlap the first form counts."""
    folded = fold_letters(text)
    found: list[ReportDeadline] = []
    for deadline in _found(text, folded):
        if all(deadline.end <= other.start or other.end <= deadline.start for other in found):
            found.append(deadline)
    return tuple(sorted(found, key=_place))


def parse_report_deadline(text: str) -> ReportDeadline | None:
    """Return the first deadline of a regime in a text."""
    return next(iter(find_report_deadlines(text)), None)


def _found(text: str, folded: str) -> Iterator[ReportDeadline]:
    for form, recurrence in _FORMS:
        for match in form.finditer(folded):
            yield _deadline(text, match, recurrence)


def _deadline(text: str, match: re.Match[str], recurrence: Recurrence) -> ReportDeadline:
    named = match.groupdict()
    day = int(named["day"]) if named.get("day") else None
    if day is not None and not named.get("strict"):
        day += 1
    months = tuple(int(number) for number in re.findall(r"[0-9]+", named.get("months") or ""))
    return ReportDeadline(
        text=text[match.start() : match.end()],
        start=match.start(),
        end=match.end(),
        recurrence=recurrence,
        before_day=day,
        months=_HALF_YEAR_MONTHS if recurrence is Recurrence.HALF_YEARLY else months,
        next_period=bool(named.get("next")),
    )


def _place(deadline: ReportDeadline) -> int:
    return deadline.start
