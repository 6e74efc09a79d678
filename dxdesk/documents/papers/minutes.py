"""Biên bản (Mẫu 1.9): what happened at a meeting, signed by who wrote it down and who chaired."""

from collections.abc import Iterator

from dxdesk.documents.blocks import Block, OfficialDocument, Paragraph, Section, Signature
from dxdesk.documents.head_part import lower_first
from dxdesk.documents.paper_kinds import PaperHead, PaperKind, Problems
from dxdesk.documents.papers import head as shared
from dxdesk.documents.papers.typed import bare, body, ended, inner, items, line, lines, subject
from dxdesk.documents.papers.when import end_words, hour_problems, moment_words, parse_hour
from dxdesk.documents.phrases import capitalised
from dxdesk.documents.wording import Wording
from dxdesk.domain.meeting_papers import Minutes

_REQUIRED = ("subject", "day", "hour", "place", "attendees", "chair", "secretary", "proceedings")


def problems(content: Minutes) -> Problems:
    """Return the fields that cannot be printed yet."""
    hours = (
        *hour_problems("hour", content.hour),
        *hour_problems("ended_hour", content.ended_hour),
    )
    return (*shared.missing(content, *_REQUIRED), *hours, *(() if hours else _too_early(content)))


def _too_early(content: Minutes) -> Problems:
    if content.day is None:
        return ()
    if content.ended_day and content.ended_day != content.day:
        return (("ended_day", "paper.ended_early"),) if content.ended_day < content.day else ()
    if not content.hour.strip() or not content.ended_hour.strip():
        return ()
    late = parse_hour(content.ended_hour) > parse_hour(content.hour)
    return () if late else (("ended_hour", "paper.ended_early"),)


def compose(content: Minutes, head: PaperHead, wording: Wording) -> OfficialDocument:
    """Compose the minutes: no địa danh and day, two who sign, Nơi nhận below them."""
    shared.refuse(problems(content), head, wording)
    about = capitalised(subject(content.subject))
    return shared.paper(
        head,
        wording.say("minutes.title", subject=lower_first(about)),
        Section(
            (
                shared.letterhead(head, KIND.symbol(head.office), wording, dated=False),
                shared.title(wording.say("minutes.kind"), about, head, wording),
                *ended(tuple(_body(content, wording))),
                _signatures(content, head, wording),
            )
        ),
    )


def _body(content: Minutes, wording: Wording) -> Iterator[Block]:
    if content.day:
        moment = moment_words(content.hour, content.day, wording)
        yield Paragraph.of(wording.say("minutes.time", moment=moment))
    yield Paragraph.of(wording.say("minutes.place", venue=inner(content.place)))
    yield from _attendees(content, wording)
    yield Paragraph.of(wording.say("minutes.chair", chair=inner(content.chair)))
    yield Paragraph.of(wording.say("minutes.secretary", secretary=inner(content.secretary)))
    yield Paragraph.of(wording.say("minutes.proceedings"))
    yield from body(content.proceedings)
    if lines(content.conclusions):
        yield Paragraph.of(wording.say("minutes.conclusions"))
        yield from body(content.conclusions)
    if ended_on := content.ended_day or content.day:
        yield Paragraph.of(
            wording.say("minutes.closing", moment=end_words(content.ended_hour, ended_on, wording))
        )


def _attendees(content: Minutes, wording: Wording) -> Iterator[Block]:
    present = bare(content.attendees)
    if len(present) == 1:
        yield Paragraph.of(wording.say("minutes.attendees_one", attendee=present[0]))
    else:
        yield Paragraph.of(wording.say("minutes.attendees"))
        yield from items(present)
    if absent := inner(content.absent):
        yield Paragraph.of(wording.say("minutes.absent", absent=absent))


def _signatures(content: Minutes, head: PaperHead, wording: Wording) -> Signature:
    archive = wording.say("minutes.archive")
    usual = wording.say("minutes.recipients")
    return Signature(
        recipients=shared.recipients(head, usual, wording, archive=archive, informed=False),
        lines=(wording.say("minutes.signer"),),
        name=line(content.chair_name),
        left_lines=(wording.say("minutes.left_signer"),),
        left_name=line(content.secretary_name),
    )


KIND = PaperKind("bien-ban", "BB", "Biên bản", Minutes, compose, problems=problems)
