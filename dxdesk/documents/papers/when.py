"""Days and hours of meetings, in words (the layout rules, section 14)."""

import re
from datetime import date

from dxdesk.documents.paper_kinds import Problems
from dxdesk.documents.wording import Wording
from dxdesk.domain.vietnamese import fold
from dxdesk.domain.vn_format import long_date

_HOUR = re.compile(r"([0-9]{1,2}) ?(?:gio|h|:|g)(?: ?([0-9]{1,2}) ?(?:phut|p|')?)?")
_AFTERNOON = ("chieu", "toi")
_NOON = 12


def parse_hour(text: str) -> tuple[int, int]:
    """Read an hour: "8 giờ", "08:00", "14h30", "2 giờ chiều"; ValueError for anything else."""
    said = fold(text).removeprefix("luc ").replace(" sang", "")
    late = said.endswith(_AFTERNOON)
    found = _HOUR.fullmatch(said.rsplit(" ", 1)[0] if late else said)
    if found is None:
        raise ValueError(text)
    hour, minute = int(found[1]), int(found[2] or 0)
    if hour > 23 or minute > 59 or (late and hour == _NOON):
        raise ValueError(text)
    return hour + (_NOON if late and hour < _NOON else 0), minute


def hour_problems(field: str, text: str) -> Problems:
    """Return that an hour cannot be read; an empty one is no problem here."""
    try:
        if text.strip():
            parse_hour(text)
    except ValueError:
        return ((field, "paper.hour"),)
    return ()


def hour_words(text: str, wording: Wording) -> str:
    """Return an hour as papers print it: "08 giờ 00 phút"; its place left blank without one."""
    if not text.strip():
        return wording.say("paper.blank_hour")
    hour, minute = parse_hour(text)
    return wording.say("paper.hour", hour=f"{hour:02d}", minute=f"{minute:02d}")


def moment_words(hour: str, day: date, wording: Wording) -> str:
    """Return hour and day: "08 giờ 00 phút, thứ Năm, ngày 21 tháng 3 năm 2024"."""
    weekday = wording.cells("paper.weekdays")[day.weekday()]
    return wording.say("paper.moment", hour=hour_words(hour, wording), weekday=weekday, day=long_date(day))


def end_words(hour: str, day: date, wording: Wording) -> str:
    """Return when a meeting ended: "10 giờ 30 phút, ngày 21 tháng 3 năm 2024"."""
    return wording.say("paper.end", hour=hour_words(hour, wording), day=long_date(day))
