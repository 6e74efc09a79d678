"""A plan's words a year later: "năm 2024" becomes "năm 2025"; days of documents stay what they are."""

import re
from dataclasses import replace

from dxdesk.domain.indicator import Indicator, Operator, Target
from dxdesk.domain.task import Assumption, TimeFrame
from dxdesk.domain.time_phrase import parse_time_phrase
from dxdesk.domain.vietnamese import fold

_SCHOOL_YEAR = re.compile(r"(năm\s+học\s+)((?:19|20)[0-9]{2})(\s*[-–]\s*)((?:19|20)[0-9]{2})", re.IGNORECASE)
_ANY_YEAR = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
_STAGE = "giai doan"


def words_of_next_year(text: str, year: int) -> str:
    """Return a text of a plan of ``year`` for the year after: only "năm <year>" and school years move."""
    moved = _SCHOOL_YEAR.sub(_next_school_year, text)
    return re.sub(rf"(?i)(năm\s+){year}(?![0-9]|\s*[-–]\s*[0-9])", rf"\g<1>{year + 1}", moved)


def _next_school_year(found: re.Match[str]) -> str:
    return f"{found[1]}{int(found[2]) + 1}{found[3]}{int(found[4]) + 1}"


def frame_of_next_year(frame: TimeFrame, *, year: int) -> TimeFrame:
    """Return a time frame read anew for the plan of ``year``, marked as to be checked.

    Every year of the phrase moves on by one; a phrase of a stage of several years ("giai đoạn 2021-2025")
    stays. A phrase without dates that had some typed in loses them.
    """
    stays = _STAGE in fold(frame.phrase)
    phrase = frame.phrase if stays else _ANY_YEAR.sub(_next, frame.phrase)
    read = parse_time_phrase(phrase, plan_year=year)
    return replace(read, assumptions=tuple(dict.fromkeys((*read.assumptions, Assumption.MEANING))))


def _next(found: re.Match[str]) -> str:
    return str(int(found[0]) + 1)


def indicator_of_next_year(indicator: Indicator, *, year: int) -> Indicator:
    """Return an indicator of the year before for the plan of ``year``, as a new one.

    Floors are those of the province's old plan and are left out; what another document set is open again.
    """
    return replace(
        indicator,
        id=0,
        text=words_of_next_year(indicator.text, year - 1),
        targets=tuple(_target(target, year) for target in indicator.targets),
        withdrawn_on=None,
    )


def _target(target: Target, year: int) -> Target:
    fresh = replace(
        target, id=0, indicator_id=0, floor=None, source=words_of_next_year(target.source, year - 1)
    )
    if not target.source:
        return fresh
    return replace(fresh, operator=Operator.REFERENCE, value=None)
