"""What the clerk wrote into a report: kept per period, apart from the figures."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Prose:
    """The clerk's text for one section of a period's paper; ``kind`` is that of the paper ("BC")."""

    plan_id: int
    period: str
    kind: str
    section: str
    text: str
    id: int = 0
