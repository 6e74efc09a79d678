"""What was noted and is still open at the cut-off of a report, beside what units wrote in the period."""

from collections.abc import Iterator

from dxdesk.documents.blocks import Paragraph
from dxdesk.documents.phrases import sentence
from dxdesk.documents.task_part import entries_in_period
from dxdesk.documents.wording import Wording
from dxdesk.domain.obstacle import ObstacleKind, ReportedObstacle
from dxdesk.domain.snapshot import ReportSnapshot
from dxdesk.domain.vn_format import format_date


def noted_lines(taken: ReportSnapshot, wording: Wording) -> Iterator[Paragraph]:
    """Yield the open difficulties that the entries of the period do not tell already."""
    for one, text in noted(taken, "difficulty"):
        if one.kind is ObstacleKind.OBSTACLE:
            yield Paragraph.of(_line(one, _waiting(one, text, wording), wording))


def initiative_lines(taken: ReportSnapshot, wording: Wording) -> Iterator[Paragraph]:
    """Yield the initiatives that are open."""
    for one in taken.obstacles:
        if one.kind is not ObstacleKind.INITIATIVE:
            continue
        text = sentence(one.text)
        if one.raised_by:
            yield Paragraph.of(wording.say("review.initiative_unit", unit=one.raised_by, text=text))
        else:
            yield Paragraph.of(wording.say("review.initiative", text=text))


def noted(taken: ReportSnapshot, field: str) -> Iterator[tuple[ReportedObstacle, str]]:
    """Yield what was noted with its difficulty or proposal where no entry of the period tells it already."""
    entries = [entry for state in taken.tasks for entry in entries_in_period(state, taken)]
    told = {entry.id for entry in entries if getattr(entry, field).strip()}
    texts = {sentence(getattr(entry, field)) for entry in entries if getattr(entry, field).strip()}
    for one in taken.obstacles:
        words = one.text if field == "difficulty" else one.proposal
        if not words.strip() or one.progress_id in told or sentence(words) in texts:
            continue
        texts.add(sentence(words))
        yield one, sentence(words)


def _waiting(one: ReportedObstacle, text: str, wording: Wording) -> str:
    if not one.waiting_on or one.waiting_since is None:
        return text
    day = format_date(one.waiting_since)
    return wording.say("review.noted_waiting", text=text.rstrip("."), who=one.waiting_on, day=day)


def _line(one: ReportedObstacle, text: str, wording: Wording) -> str:
    if one.task_id and one.number:
        return wording.say("review.noted_task", code=one.number, text=text)
    if one.indicator_id and one.number:
        return wording.say("review.noted_indicator", code=one.number, text=text)
    if one.raised_by:
        return wording.say("review.noted_unit", unit=one.raised_by, text=text)
    return wording.say("review.noted", text=text)
