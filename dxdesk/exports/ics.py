"""Days as an iCalendar file (RFC 5545) for Outlook and phones; importing it again renews the days."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from unicodedata import normalize

_PRODUCT = "-//dxdesk//dxdesk//VI"
_DOMAIN = "dxdesk"
_LINE_OCTETS = 75  # RFC 5545, 3.1
_FORBIDDEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_ESCAPES = {"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"}
_MORNING = 8  # o'clock: reminders come when the office opens
_DAY_HOURS = 24


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """A whole day, or several days up to ``last`` (inclusive), that a calendar shows.

    ``key`` names the event for good ("due-2024-Q1-units"): the same key renews the same entry.
    ``alarms`` are days before the first day, 0 for the day itself; each rings at eight o'clock.
    """

    key: str
    title: str
    day: date
    last: date | None = None
    description: str = ""
    category: str = ""
    alarms: tuple[int, ...] = ()


def to_ics(events: Sequence[CalendarEvent], *, name: str, stamp: datetime) -> bytes:
    """Return a calendar; ``stamp`` is when it is made and must know its time zone (ValueError)."""
    if stamp.tzinfo is None:
        raise ValueError(stamp)
    made = stamp.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{_PRODUCT}",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{escaped(name)}",
    ]
    for event in events:
        lines += _event(event, made)
    lines.append("END:VCALENDAR")
    return b"".join(folded(line) for line in lines)


def escaped(text: str) -> str:
    """Return a text as a value: one line, its signs escaped, without control characters (3.3.11)."""
    one = normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n")
    return "".join(_ESCAPES.get(letter, letter) for letter in _FORBIDDEN.sub("", one))


def folded(line: str) -> bytes:
    """Return a content line with its CRLF, folded at 75 octets without cutting a letter (3.1)."""
    out: list[bytes] = []
    piece = b""
    room = _LINE_OCTETS
    for letter in line:
        octets = letter.encode()
        if len(piece) + len(octets) > room:
            out.append(piece)
            piece, room = b"", _LINE_OCTETS - 1  # the blank that goes before counts too
        piece += octets
    out.append(piece)
    return b"\r\n ".join(out) + b"\r\n"


def _event(event: CalendarEvent, made: str) -> Iterator[str]:
    last = max(event.last or event.day, event.day)
    yield "BEGIN:VEVENT"
    yield f"UID:{escaped(event.key)}@{_DOMAIN}"
    yield f"DTSTAMP:{made}"
    yield f"DTSTART;VALUE=DATE:{_basic(event.day)}"
    if last < date.max:
        yield f"DTEND;VALUE=DATE:{_basic(last + timedelta(days=1))}"  # the day after, 3.6.1
    yield f"SUMMARY:{escaped(event.title)}"
    if event.description:
        yield f"DESCRIPTION:{escaped(event.description)}"
    if event.category:
        yield f"CATEGORIES:{escaped(event.category)}"
    yield "TRANSP:TRANSPARENT"
    for days in dict.fromkeys(event.alarms):
        yield from _alarm(event, days)
    yield "END:VEVENT"


def _basic(day: date) -> str:
    return day.isoformat().replace("-", "")


def _alarm(event: CalendarEvent, days: int) -> Iterator[str]:
    yield "BEGIN:VALARM"
    yield "ACTION:DISPLAY"
    yield f"DESCRIPTION:{escaped(event.title)}"
    yield f"TRIGGER:{_before(days)}"
    yield "END:VALARM"


def _before(days: int) -> str:
    """Return the time between eight o'clock so many days before and the midnight that begins the day."""
    if days < 1:
        return f"PT{_MORNING}H"
    hours = _DAY_HOURS - _MORNING
    return f"-P{days - 1}DT{hours}H" if days > 1 else f"-PT{hours}H"
