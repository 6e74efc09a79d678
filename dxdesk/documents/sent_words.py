"""What has changed since a report was sent, in sentences ("so với báo cáo đã gửi")."""

from collections.abc import Sequence

from dxdesk.documents.wording import Wording
from dxdesk.domain.frozen import FactChange, Subject
from dxdesk.domain.period import Period

_COUNTED = ("due", "met")  # names that mean a day or a word elsewhere
_CODED = {"status": "status", "verdict": "verdict", "stage": "sent", "met": "sent"}


def change_lines(changes: Sequence[FactChange], wording: Wording) -> tuple[str, ...]:
    """Return a sentence for each change, or one that there is none."""
    return tuple(change_words(change, wording) for change in changes) or (wording.say("sent.none"),)


def change_words(change: FactChange, wording: Wording) -> str:
    """Return a change as a sentence."""
    blank = wording.say("sent.blank")
    told = {
        "code": change.code,
        "before": _value(change, change.before, wording) or blank,
        "after": _value(change, change.after, wording) or blank,
    }
    if not change.field:
        return wording.say(f"sent.{change.subject.value}_{'new' if change.after else 'gone'}", **told)
    return wording.say(
        f"sent.{change.subject.value}", field=field_words(change, wording), label=change.label, **told
    )


def field_words(change: FactChange, wording: Wording) -> str:
    """Return what a fact is called."""
    counted = change.subject is Subject.COUNTS and change.field in _COUNTED
    return wording.say(f"sent.{change.field}{'_count' if counted else ''}")


def _value(change: FactChange, value: str, wording: Wording) -> str:
    if not value:
        return ""
    if change.subject is not Subject.COUNTS and change.field in _CODED:
        return wording.say(f"{_CODED[change.field]}.{value}")
    return Period.parse(value).short if change.field == "period" else " / ".join(value.splitlines())
