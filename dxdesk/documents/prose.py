"""What the clerk types into a report: lines become paragraphs, placeholders figures of the snapshot."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from unicodedata import normalize

from dxdesk.documents.blocks import Paragraph
from dxdesk.documents.indicator_part import codes, count, target_label
from dxdesk.documents.phrases import listed, percent_words, result_words
from dxdesk.documents.task_part import next_period
from dxdesk.documents.wording import Wording
from dxdesk.domain.snapshot import ReportSnapshot
from dxdesk.domain.state import TaskStatus, Verdict
from dxdesk.domain.vn_format import format_date, format_percent

_PLACEHOLDER = re.compile(r"\{([^{}\n]{1,60})\}")
_FIGURES = (
    *("period", "next_period", "year", "day"),
    *("total", "met", "short", "no_data", "not_set", "met_codes", "short_codes", "no_data_codes"),
    *("tasks", "done", "done_on_time", "done_late", "open", "running", "overdue", "no_deadline"),
    *("overdue_codes", "due", "rate"),
)


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure that may stand in typed text as ``{name}``: what it is called and what it is now."""

    name: str
    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Filled:
    """A typed text with its figures; placeholders nobody knows stay as typed and are named."""

    text: str
    unknown: tuple[str, ...] = ()


def figures(taken: ReportSnapshot, wording: Wording) -> tuple[Figure, ...]:
    """Return every figure of a snapshot: those of the whole, then tasks, then targets."""
    values = dict(_values(taken, wording))
    whole = [Figure(name, wording.say(f"figure.{name}"), values[name]) for name in _FIGURES]
    return (*whole, *_task_figures(taken, wording), *_target_figures(taken, wording))


def fill(text: str, known: Iterable[Figure]) -> Filled:
    """Return a text with its placeholders filled in."""
    values = {_folded(figure.name): figure.value for figure in known}
    unknown: dict[str, None] = {}

    def filled(found: re.Match[str]) -> str:
        value = values.get(_folded(found[1]))
        if value is None:
            unknown[found[1]] = None
            return found[0]
        return value

    return Filled(_PLACEHOLDER.sub(filled, normalize("NFC", text)), tuple(unknown))


def prose_paragraphs(text: str, known: Iterable[Figure]) -> tuple[Paragraph, ...]:
    """Return a typed text as paragraphs, one for each line that is not blank."""
    lines = (" ".join(line.split(" ")).strip() for line in fill(text, known).text.splitlines())
    return tuple(Paragraph.of(line) for line in lines if line)


def unknown_figures(
    prose: Mapping[str, str], taken: ReportSnapshot, wording: Wording
) -> tuple[tuple[str, str], ...]:
    """Return (section, name) of every placeholder that would stay as typed."""
    known = figures(taken, wording)
    return tuple((section, name) for section, text in prose.items() for name in fill(text, known).unknown)


def _values(taken: ReportSnapshot, wording: Wording) -> Iterator[tuple[str, str]]:
    counts = taken.counts
    rate = counts.completion_rate
    yield "period", taken.period.label
    yield "next_period", next_period(taken.period).label
    yield "year", str(taken.plan.year)
    yield "day", format_date(taken.as_of)
    yield "total", str(len(taken.indicators))
    for verdict in Verdict:
        yield verdict.value, str(count(taken.indicators, verdict))
        yield f"{verdict.value}_codes", codes(taken.indicators, verdict) or wording.say("figure.nothing")
    yield "tasks", str(counts.total)
    for name in ("done", "done_on_time", "done_late", "running", "overdue", "no_deadline", "due"):
        yield name, str(getattr(counts, name))
    yield "open", str(counts.total - counts.done)
    late = listed(state.task.code for state in taken.tasks if state.status is TaskStatus.OVERDUE)
    yield "overdue_codes", late or wording.say("figure.nothing")
    yield "rate", wording.say("figure.no_rate") if rate is None else format_percent(rate)


def _task_figures(taken: ReportSnapshot, wording: Wording) -> Iterator[Figure]:
    for state in taken.tasks:
        name, label = (wording.say(f"figure.{key}", code=state.task.code) for key in ("task_name", "task"))
        yield Figure(name, label, percent_words(state, wording))


def _target_figures(taken: ReportSnapshot, wording: Wording) -> Iterator[Figure]:
    for state in taken.indicators:
        for target in state.targets:
            code = target_label(state, target.target)
            name, label = (wording.say(f"figure.{key}", code=code) for key in ("target_name", "target"))
            value = result_words(target, wording, taken.period) or wording.say("verdict.no_data").lower()
            yield Figure(name, label, value)


def _folded(name: str) -> str:
    return " ".join(normalize("NFC", name).casefold().split())
