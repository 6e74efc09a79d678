"""Thông báo kết luận: what was concluded at a meeting, and who does what until when."""

from collections.abc import Iterator

from dxdesk.documents.blocks import Block, Heading, OfficialDocument, Paragraph, Section
from dxdesk.documents.head_part import lower_first
from dxdesk.documents.paper_kinds import PaperHead, PaperKind, Problems
from dxdesk.documents.papers import head as shared
from dxdesk.documents.papers.typed import POINTS, body, ended, inner, line, subject
from dxdesk.documents.phrases import capitalised
from dxdesk.documents.wording import Wording
from dxdesk.domain.meeting_papers import Assignment, Conclusions
from dxdesk.domain.vn_format import format_date, roman


def problems(content: Conclusions) -> Problems:
    """Return the fields that cannot be printed yet."""
    empty = shared.missing(content, "subject", "meeting", "day", "chair")
    if content.directions or any(row.unit.strip() and row.work.strip() for row in content.assignments):
        return empty
    return (*empty, ("assignments", "paper.needs"))


def compose(content: Conclusions, head: PaperHead, wording: Wording) -> OfficialDocument:
    """Compose the conclusions; they have no Kính gửi (NN-1)."""
    shared.refuse(problems(content), head, wording)
    about = capitalised(subject(content.subject))
    return shared.paper(
        head,
        wording.say("conclusions.title", subject=lower_first(about)),
        Section(
            (
                shared.letterhead(head, KIND.symbol(head.office), wording),
                shared.title(wording.say("conclusions.kind"), about, head, wording),
                *ended(tuple(_body(content, wording))),
                shared.signature(head, wording.say("conclusions.recipients"), wording),
            )
        ),
    )


def _body(content: Conclusions, wording: Wording) -> Iterator[Block]:
    yield Paragraph.of(_opening(content, wording))
    parts = [
        ("conclusions.assessment", tuple(body(content.assessment))),
        ("conclusions.directions", tuple(body(content.directions))),
        ("conclusions.assignments", tuple(_assignments(content, wording))),
    ]
    told = [(key, blocks) for key, blocks in parts if blocks]
    for number, (key, blocks) in enumerate(told, start=1):
        if len(told) > 1:
            yield Heading(1, f"{roman(number)}. {wording.say(key)}")
        yield from blocks
    yield Paragraph.of(line(content.closing) or wording.say("conclusions.closing"))


def _opening(content: Conclusions, wording: Wording) -> str:
    venue, chair = inner(content.place), inner(content.chair)
    key = "conclusions.opening" if venue else "conclusions.opening_no_place"
    day = format_date(content.day) if content.day else ""
    said = [wording.say(key, day=day, venue=venue, chair=chair, meeting=inner(content.meeting))]
    if attendees := inner(content.attendees):
        said.append(wording.say("conclusions.attendees", attendees=attendees))
    heard = inner(content.heard)
    concludes = "conclusions.heard" if heard else "conclusions.concludes"
    said.append(wording.say(concludes, heard=heard, chair=chair))
    return " ".join(said)


def _assignments(content: Conclusions, wording: Wording) -> Iterator[Block]:
    """Yield a numbered paragraph a unit, its works by points where there are several (ND-4)."""
    by_unit: dict[str, list[str]] = {}
    for row in content.assignments:
        if row.work.strip():
            by_unit.setdefault(inner(row.unit), []).append(_work(row, wording))
    for number, (unit, works) in enumerate(by_unit.items(), start=1):
        if len(works) == 1:
            yield Paragraph.of(f"{number}. {unit}: {works[0]}.")
            continue
        yield Paragraph.of(f"{number}. {unit}:")
        for index, work in enumerate(works):
            yield Paragraph.of(
                f"{_point(index)}) {capitalised(work)}{'.' if index + 1 == len(works) else ';'}"
            )


def _point(index: int) -> str:
    return POINTS[index] if index < len(POINTS) else str(index + 1)


def _work(row: Assignment, wording: Wording) -> str:
    work, deadline = inner(row.work), inner(row.deadline)
    return wording.say("conclusions.deadline", work=work, deadline=deadline) if deadline else work


KIND = PaperKind("thong-bao-ket-luan", "TB", "Thông báo kết luận", Conclusions, compose, problems=problems)
