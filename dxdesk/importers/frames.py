"""Time phrases of one plan: every phrase is read against the plan's year and its day of issue."""

from dataclasses import dataclass
from datetime import date

from dxdesk.domain.task import NO_TIME_FRAME, Assumption, TimeFrame
from dxdesk.domain.time_phrase import parse_time_phrase

_LONGEST_PHRASE = 400  # no time is told in more letters than this


@dataclass(frozen=True, slots=True)
class FrameReader:
    """Reads phrases of a plan; ``year`` is 0 where the plan's year is unknown."""

    year: int
    issued_on: date | None

    def read(self, phrase: str) -> TimeFrame:
        """Return what a phrase means; no phrase, no time frame."""
        if not phrase.strip():
            return NO_TIME_FRAME
        if len(phrase) > _LONGEST_PHRASE:
            return TimeFrame(phrase=phrase, assumptions=(Assumption.MEANING,))
        return parse_time_phrase(phrase, plan_year=self.year, issued_on=self.issued_on)
