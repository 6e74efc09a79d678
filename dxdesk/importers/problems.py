"""What a person should look at in a plan as read: blanks, assumptions, gaps, likely slips."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from dxdesk.domain.draft import DraftIndicator, DraftTask, Problem
from dxdesk.domain.task import Assumption
from dxdesk.importers.closing import Recipient
from dxdesk.importers.head import Head
from dxdesk.importers.names import is_reference, looks_like_unit
from dxdesk.importers.outline import Outline
from dxdesk.importers.slips import slips_in


@dataclass(frozen=True, slots=True)
class Findings:
    """What was read, before it is looked over."""

    outline: Outline
    head: Head
    tasks: Sequence[DraftTask]
    indicators: Sequence[DraftIndicator]
    recipients: Sequence[Recipient]
    signed: bool


def problems_of(found: Findings) -> tuple[Problem, ...]:
    """Return everything to look at, the head first."""
    return (
        *_of_head(found),
        *_of_tasks(found),
        *_of_indicators(found.indicators),
        *_of_closing(found),
        *slips_in(found.outline.items),
    )


def _of_head(found: Findings) -> Iterator[Problem]:
    head = found.head
    if not head.letterhead:
        yield Problem("head.missing")
    if not head.number:
        yield Problem("number.blank", lines=head.number_line)
    if head.issued_on is None:
        yield Problem("day.blank", (("text", head.date_text),) if head.date_text else (), head.date_line)


def _of_tasks(found: Findings) -> Iterator[Problem]:
    if not found.tasks:
        yield Problem("tasks.none")
    for task in found.tasks:
        yield from _of_task(task, found.head.issued_on)


def _of_task(task: DraftTask, issued_on: date | None) -> Iterator[Problem]:
    name = (("text", task.code or task.title),)
    if not task.leads:
        yield Problem("task.no_lead", name, task.lines)
    yield from (
        Problem("lead.reference", (("text", lead),), task.lines) for lead in task.leads if is_reference(lead)
    )
    frame = task.time_frame
    phrase = (("text", frame.phrase),)
    if not frame.phrase:
        yield Problem("task.no_time", name, task.lines)
    elif Assumption.MEANING in frame.assumptions or (not frame.start and not frame.due and frame.assumptions):
        yield Problem("time.unknown", phrase, task.lines)
    elif frame.assumptions:
        yield Problem("time.assumed", phrase, task.lines)
    if frame.due and issued_on and frame.due < issued_on:
        yield Problem("due.before_issue", phrase, task.lines)


def _of_indicators(indicators: Sequence[DraftIndicator]) -> Iterator[Problem]:
    if not indicators:
        yield Problem("indicators.none")
    for indicator in indicators:
        if not any(target.value is not None for target in indicator.targets):
            yield Problem("indicator.no_figure", (("text", indicator.code),), indicator.lines)
        names = (*indicator.leads, *indicator.coordinators)
        yield from (
            Problem("unit.spelling", (("text", name),), indicator.lines)
            for name in names
            if not looks_like_unit(name)
        )


def _of_closing(found: Findings) -> Iterator[Problem]:
    last = len(found.recipients) - 1
    for place, recipient in enumerate(found.recipients):
        right = recipient.ending == "." if place == last else recipient.ending == ";"
        if not right:
            yield Problem("recipient.punctuation", (("text", recipient.text),), recipient.lines)
    if not found.recipients:
        yield Problem("recipients.none")
    if not found.signed:
        yield Problem("signer.none")
