"""The calendar is read back by a small strict reader of RFC 5545."""

import re
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.exports.ics import CalendarEvent, to_ics

STAMP = datetime(2024, 3, 1, 7, 30, tzinfo=timezone(timedelta(hours=7)))
DUE = CalendarEvent(
    "due-2024-Q1-units", "Hạn các đơn vị gửi báo cáo Quý I/2024", date(2024, 3, 14), alarms=(3, 1, 0)
)
TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=120)
BACK = {"\\\\": "\\", "\\;": ";", "\\,": ",", "\\n": "\n", "\\N": "\n"}

Node = dict[str, list]


def lines(content: bytes) -> list[str]:
    """The unfolded content lines; every rule of the line is checked on the way."""
    assert content.endswith(b"\r\n")
    physical = content[:-2].split(b"\r\n")
    assert all(len(line) <= 75 for line in physical)
    assert not any(b"\n" in line or b"\r" in line for line in physical)
    assert all(line.decode() for line in physical)  # each folded piece is whole UTF-8
    return re.sub(r"\r\n[ \t]", "", content[:-2].decode()).split("\r\n")


def tree(content: bytes) -> Node:
    root: Node = {}
    stack = [root]
    for line in lines(content):
        name, colon, value = line.partition(":")
        assert colon, line
        if name == "BEGIN":
            node: Node = {}
            stack[-1].setdefault(value, []).append(node)
            stack.append(node)
        elif name == "END":
            stack.pop()
        else:
            stack[-1].setdefault(name, []).append(value)
    assert len(stack) == 1
    return root["VCALENDAR"][0]


def plain(value: str) -> str:
    assert not re.search(r"(?<!\\)(?:\\\\)*[;,]", value), value
    return re.sub(r"\\.", lambda found: BACK[found[0]], value)


def events(*given_events: CalendarEvent, name: str = "Lịch") -> list[Node]:
    return tree(to_ics(given_events, name=name, stamp=STAMP)).get("VEVENT", [])


def test_a_calendar_says_what_it_must() -> None:
    found = tree(to_ics((), name="Hạn báo cáo", stamp=STAMP))
    assert found["VERSION"] == ["2.0"]
    assert len(found["PRODID"]) == 1
    assert found["X-WR-CALNAME"] == ["Hạn báo cáo"]


def test_a_day_is_a_whole_day_that_ends_where_the_next_begins() -> None:
    event = events(DUE)[0]
    assert event["DTSTART;VALUE=DATE"] == ["20240314"]
    assert event["DTEND;VALUE=DATE"] == ["20240315"]
    assert event["TRANSP"] == ["TRANSPARENT"]


def test_a_window_lasts_through_its_last_day() -> None:
    event = events(CalendarEvent("w", "Kỳ", date(2024, 12, 30), date(2025, 1, 2)))[0]
    assert (event["DTSTART;VALUE=DATE"], event["DTEND;VALUE=DATE"]) == (["20241230"], ["20250103"])


def test_a_last_day_before_the_first_is_none() -> None:
    event = events(CalendarEvent("w", "Kỳ", date(2024, 12, 30), date(2024, 12, 1)))[0]
    assert event["DTEND;VALUE=DATE"] == ["20241231"]


def test_the_stamp_is_in_universal_time() -> None:
    assert events(DUE)[0]["DTSTAMP"] == ["20240301T003000Z"]


def test_a_stamp_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="2024"):
        to_ics((DUE,), name="", stamp=STAMP.replace(tzinfo=None))


def test_the_same_key_is_the_same_event_whatever_else_changes() -> None:
    moved = CalendarEvent(DUE.key, "Đổi tên", date(2024, 3, 13))
    assert events(DUE)[0]["UID"] == events(moved)[0]["UID"] == ["due-2024-Q1-units@dxdesk"]


def test_alarms_ring_at_eight_so_many_days_before() -> None:
    triggers = [alarm["TRIGGER"][0] for alarm in events(DUE)[0]["VALARM"]]
    assert triggers == ["-P2DT16H", "-PT16H", "PT8H"]
    assert all(alarm["ACTION"] == ["DISPLAY"] for alarm in events(DUE)[0]["VALARM"])


def test_an_alarm_asked_for_twice_rings_once() -> None:
    assert len(events(CalendarEvent("a", "A", date(2024, 1, 1), alarms=(1, 1)))[0]["VALARM"]) == 1


def test_the_same_events_give_the_same_bytes() -> None:
    utc = STAMP.astimezone(UTC)
    assert to_ics((DUE,), name="Lịch", stamp=STAMP) == to_ics((DUE,), name="Lịch", stamp=utc)


def test_a_text_cannot_begin_another_property() -> None:
    event = events(CalendarEvent("a\r\nSUMMARY:x", "Họp\r\nATTACH:http://x", date(2024, 1, 1)))[0]
    assert "ATTACH" not in event
    assert plain(event["SUMMARY"][0]) == "Họp\nATTACH:http://x"


def test_decomposed_letters_are_composed() -> None:
    assert events(CalendarEvent("a", "ha\u0323n", date(2024, 1, 1)))[0]["SUMMARY"] == ["hạn"]


@given(TEXT, TEXT)
def test_every_text_comes_back_as_it_was(title: str, description: str) -> None:
    event = events(CalendarEvent("k", title, date(2024, 1, 1), description=description))[0]
    assert plain(event["SUMMARY"][0]) == readable(title)
    assert plain(event.get("DESCRIPTION", [""])[0]) == readable(description)


@given(st.dates())
def test_every_day_can_be_shown(day: date) -> None:
    assert events(CalendarEvent("k", "K", day))[0]["DTSTART;VALUE=DATE"] == [day.isoformat().replace("-", "")]


def readable(text: str) -> str:
    """What a calendar can hold of a text: one kind of line end, no control characters, NFC."""
    from unicodedata import category, normalize

    composed = normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n")
    return "".join(c for c in composed if c == "\n" or category(c) != "Cc")
