"""What papers share at their head: place and month, the plan they rest on, who signs."""

from datetime import date
from itertools import pairwise

from dxdesk.documents.phrases import NO_BREAK
from dxdesk.documents.wording import Wording
from dxdesk.domain.office import Office, OfficeSigner
from dxdesk.domain.plan import Plan
from dxdesk.domain.vn_format import format_date

_BLANK = NO_BREAK * 6


def month_words(day: date) -> str:
    """Return a day's month as letterheads print it: a nought before 1 and 2 only (DD-2)."""
    return f"{day.month:02d}" if day.month < 3 else str(day.month)


def place_and_date(office: Office, written_on: date, wording: Wording) -> str:
    """Return địa danh and the blank day of a draft (DD-5)."""
    return wording.say(
        "head.place_and_date", place=office.place, month=month_words(written_on), year=written_on.year
    )


def signer_named(signer: OfficeSigner, plan: Plan) -> OfficeSigner:
    """Return a signer; an unnamed head bears the name under the plan."""
    head = plan.signer
    if head and not signer.name and not head.authority and signer.lines == (head.position,):
        return OfficeSigner(signer.lines, head.name)
    return signer


def plan_citation(plan: Plan, issuer: str, wording: Wording) -> str:
    """Return the plan as a basis; its number and day stay blank where they are (CC-2, SO-9)."""
    key = "opening.plan" if plan.symbol else "opening.plan_without_symbol"
    return wording.say(
        key,
        kind=plan.kind,
        number=_bare_number(plan) or _BLANK,
        symbol=plan.symbol,
        day=_plan_day(plan, wording),
        issuer=issuer,
        title=lower_first(plan.title),
    )


def _bare_number(plan: Plan) -> str:
    """Return the number without the ký hiệu, which a plan that was read has behind it."""
    return plan.number.removesuffix(plan.symbol).rstrip("/-") if plan.symbol else plan.number


def _plan_day(plan: Plan, wording: Wording) -> str:
    if plan.issued_on:
        return wording.say("opening.day", day=format_date(plan.issued_on))
    words = plan.date_text.split()
    month = next((after for word, after in pairwise(words) if word == "tháng"), "")
    if not month.isdigit():
        return wording.say("opening.blank_date", blank=_BLANK, year=plan.year)
    return wording.say("opening.blank_day", blank=_BLANK, month=month, year=plan.year)


def lower_first(title: str) -> str:
    """Return a title as it goes on inside a sentence; abbreviations keep their capitals."""
    if len(title) > 1 and title[1].islower():
        return title[0].lower() + title[1:]
    return title
