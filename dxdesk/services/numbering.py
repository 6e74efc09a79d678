"""Numbers of papers: each series runs from 01 on 1 January to 31 December (NĐ 30, điều 15; SO-7).

Numbers are given by Văn thư: the next free one is offered and never taken on its own.
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dxdesk.documents.paper_names import KIND_NAMES
from dxdesk.documents.stamp import spoken_number
from dxdesk.domain.change import Change
from dxdesk.domain.document import Document, DocumentStatus
from dxdesk.domain.errors import UserError
from dxdesk.storage.data_file import DataFile

SHARED_KEY = "number_series"
_DIGITS = re.compile(r"[0-9]+")


class Doubt(StrEnum):
    """What may be wrong with a number that is free."""

    GAP = "gap"
    ORDER = "order"


@dataclass(frozen=True, slots=True)
class Series:
    """A series of numbers in a year: "BC", kinds that share one ("BC+KH"), a committee's ("TB/BCĐ")."""

    name: str
    papers: int
    highest: int

    @property
    def next_number(self) -> str:
        """The number after the highest one, as papers print it."""
        return spoken_number(str(self.highest + 1))


@dataclass(frozen=True, slots=True)
class NumberDoubt:
    """A reason to look again: numbers passed over, or a paper of a later day with a lower number."""

    kind: Doubt
    missing: tuple[int, ...] = ()
    other: Document | None = None


def shared(data: DataFile) -> tuple[tuple[str, ...], ...]:
    """Return the kinds that share a series, as abbreviations; every other kind has its own."""
    groups = json.loads(data.settings.get(SHARED_KEY, "[]"))
    return tuple(tuple(group) for group in groups)


def share(data: DataFile, groups: Iterable[Iterable[str]]) -> Change:
    """Say which kinds share a series.

    Raises UserError ``series.twice`` for a kind in two of them, ``series.kind`` for what is no kind.
    """
    wanted = [sorted(set(group)) for group in groups]
    unknown = next((kind for group in wanted for kind in group if kind not in KIND_NAMES), "")
    if unknown:
        raise UserError("series.kind", kind=unknown, known=", ".join(KIND_NAMES))
    kept = [group for group in wanted if len(group) > 1]
    every = [kind for group in kept for kind in group]
    twice = next((kind for kind in every if every.count(kind) > 1), "")
    if twice:
        raise UserError("series.twice", kind=twice)
    with data.action("Sửa dãy số văn bản") as done:
        data.settings.set(SHARED_KEY, json.dumps(kept, ensure_ascii=False))
    return done.change


def series_in(data: DataFile, year: int) -> tuple[Series, ...]:
    """Return the series of a year that bear numbers, and those that kinds share, by their names."""
    used: dict[str, list[Document]] = {"+".join(group): [] for group in shared(data)}
    for paper in _sent_in(data, year):
        used.setdefault(_series_of_paper(data, paper), []).append(paper)
    return tuple(
        Series(name, len(papers), max((value(paper.number) for paper in papers), default=0))
        for name, papers in sorted(used.items())
    )


def series_of(data: DataFile, kind: str, symbol: str = "") -> str:
    """Return the series a kind is numbered in: its own abbreviation, or those that share it ("BC+KH").

    What a committee issues in its own name is numbered apart ("TB/BCĐ"): its ``symbol`` names it (SO-8).
    """
    own = next(("+".join(group) for group in shared(data) if kind in group), kind)
    body = issuer_of(data, kind, symbol)
    return f"{kind}/{body}" if body else own


def issuer_of(data: DataFile, kind: str, symbol: str) -> str:
    """Return the body that a symbol names where it is not the office itself: "BCĐ" of "TB-BCĐ"."""
    parts = [part for part in symbol.split("-") if part and part != kind]
    if any(office.abbreviation in parts for office in data.offices.all()):
        return ""
    return "-".join(parts)


def numbered(data: DataFile, *, kind: str, year: int, symbol: str = "") -> tuple[Document, ...]:
    """Return the papers that bear a number of the series of kind and issuer in a year, by number."""
    series = series_of(data, kind, symbol)
    found = [paper for paper in _sent_in(data, year) if _series_of_paper(data, paper) == series]
    return tuple(sorted(found, key=lambda paper: (value(paper.number), paper.number)))


def _sent_in(data: DataFile, year: int) -> Iterator[Document]:
    for paper in data.documents.all():
        sent = paper.status is DocumentStatus.SENT and bool(paper.number)
        if sent and paper.issued_on is not None and paper.issued_on.year == year:
            yield paper


def _series_of_paper(data: DataFile, paper: Document) -> str:
    return paper.series or series_of(data, paper.kind, paper.symbol)


def value(number: str) -> int:
    """Return the figure of a number: 5 of "05a"; 0 for what has none."""
    found = _DIGITS.match(number.strip())
    return int(found[0]) if found else 0


def next_free(data: DataFile, *, kind: str, year: int, symbol: str = "") -> str:
    """Return the number after the highest one, as papers print it."""
    used = numbered(data, kind=kind, year=year, symbol=symbol)
    return spoken_number(str(value(used[-1].number) + 1 if used else 1))


def check_free(
    data: DataFile, *, kind: str, number: str, issued_on: date, symbol: str = "", besides: int = 0
) -> None:
    """Raise UserError ``document.number_taken`` where another paper of series and year bears the number."""
    wanted = spoken_number(number)
    for paper in numbered(data, kind=kind, year=issued_on.year, symbol=symbol):
        if paper.number == wanted and paper.id != besides:
            taken = f"{paper.number}/{paper.symbol}"
            raise UserError("document.number_taken", number=taken, title=paper.title, year=issued_on.year)


def doubts(
    data: DataFile, *, kind: str, number: str, issued_on: date, symbol: str = ""
) -> tuple[NumberDoubt, ...]:
    """Return what may be wrong with a free number: a gap before it, a day that breaks the order."""
    wanted = value(number)
    used = numbered(data, kind=kind, year=issued_on.year, symbol=symbol)
    figures = [value(paper.number) for paper in used]
    below = max((figure for figure in figures if figure < wanted), default=0)
    missing = tuple(range(below + 1, wanted)) if below else ()  # a book may begin within a year
    found = [NumberDoubt(Doubt.GAP, missing=missing)] if missing else []
    other = next((paper for paper in used if _crosses(paper, wanted, issued_on)), None)
    return (*found, *([NumberDoubt(Doubt.ORDER, other=other)] if other else []))


def _crosses(paper: Document, number: int, day: date) -> bool:
    """Tell whether a paper has a lower number and a later day, or the other way round."""
    if paper.issued_on is None or paper.issued_on == day:
        return False
    return (value(paper.number) < number) == (paper.issued_on > day) and value(paper.number) != number
