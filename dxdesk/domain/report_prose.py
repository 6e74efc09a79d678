"""What the clerk writes into a report beside its figures: kept per period and section."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

SECTIONS = (
    "opening",
    "direction",
    "indicators",
    "tasks",
    "results",
    "strengths",
    "weaknesses",
    "causes",
    "difficulties",
    "next",
    "proposals",
    "closing",
)
REPLACED = ("opening", "closing")  # one sentence each: what is typed stands in its place
WRITTEN = ("strengths", "weaknesses", "causes")  # nothing is generated there
NO_PROSE: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class ReportProse:
    """The words of one section of a report; ``kind`` is the document's ("BC").

    ``text`` is as typed: paragraphs by lines, figures as placeholders ("{met}/{total}").
    """

    plan_id: int
    period: str
    kind: str
    section: str
    text: str
    id: int = 0


def texts(rows: Iterable[ReportProse]) -> dict[str, str]:
    """Return the words by section, without empty ones."""
    return {row.section: row.text for row in rows if row.text.strip()}
