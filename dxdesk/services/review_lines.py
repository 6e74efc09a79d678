"""Where an item that carries no lines of its own stands in the source."""

from collections.abc import Iterable, Sequence
from typing import Any

from dxdesk.domain.draft import Lines, PlanDraft
from dxdesk.domain.duty import ReportingDuty
from dxdesk.domain.plan import LegalBasis, Signer
from dxdesk.domain.vietnamese import fold

_BEGINNING = 40  # letters that tell a line; titles may go on in the next one


def lines_of(draft: PlanDraft, record: Any) -> Lines | None:  # one of the draft's record types
    """Return the lines of a record without any, found by its words; None where they are not found."""
    match record:
        case PlanDraft():
            return _first(draft.source_lines, record.title)
        case LegalBasis():
            return _first(draft.source_lines, record.number)
        case ReportingDuty():
            return _first(draft.source_lines, record.phrase)
        case Signer():
            return _last(draft.source_lines, record.name or record.position)
        case str():
            return _whole(draft.source_lines, record) or _last(draft.source_lines, record)
        case _:
            return None


def _first(lines: Sequence[str], text: str) -> Lines | None:
    return _found(enumerate(lines), text)


def _whole(lines: Sequence[str], text: str) -> Lines | None:
    """Find the item of a list that says nothing else, between its dash and its final sign."""
    return next(
        (Lines(number, number) for number, line in enumerate(lines) if line.strip(" \t-+•;.,") == text), None
    )


def _last(lines: Sequence[str], text: str) -> Lines | None:
    """Recipients and signer stand near the end; their names may be met before."""
    return _found(((number, lines[number]) for number in reversed(range(len(lines)))), text)


def _found(numbered: Iterable[tuple[int, str]], text: str) -> Lines | None:
    wanted = " ".join(fold(text).split())[:_BEGINNING]
    if not wanted:
        return None
    for number, line in numbered:
        if wanted in " ".join(fold(line).split()):
            return Lines(number, number)
    return None
