"""Giấy mời (Mẫu 1.7): who is invited to what, when and where."""

from collections.abc import Iterator

from dxdesk.documents.blocks import Block, OfficialDocument, Paragraph, Section
from dxdesk.documents.head_part import lower_first
from dxdesk.documents.paper_kinds import PaperHead, PaperKind, Problems
from dxdesk.documents.papers import head as shared
from dxdesk.documents.papers.typed import bare, body, ended, inner, items, line, subject
from dxdesk.documents.papers.when import hour_problems, moment_words
from dxdesk.documents.phrases import capitalised
from dxdesk.documents.wording import Wording
from dxdesk.domain.meeting_papers import Invitation


def problems(content: Invitation) -> Problems:
    """Return the fields that cannot be printed yet."""
    empty = shared.missing(content, "subject", "invited", "day", "hour", "place")
    return (*empty, *hour_problems("hour", content.hour))


def compose(content: Invitation, head: PaperHead, wording: Wording) -> OfficialDocument:
    """Compose an invitation; those invited have no Kính gửi (NN-1)."""
    shared.refuse(problems(content), head, wording)
    about = capitalised(subject(content.subject))
    return shared.paper(
        head,
        wording.say("invitation.title", subject=lower_first(about)),
        Section(
            (
                shared.letterhead(head, KIND.symbol(head.office), wording),
                shared.title(wording.say("invitation.kind"), about, head, wording),
                *ended(tuple(_body(content, head, wording))),
                shared.signature(head, wording.say("invitation.recipients"), wording),
            )
        ),
    )


def _body(content: Invitation, head: PaperHead, wording: Wording) -> Iterator[Block]:
    yield from _invited(content, head, wording)
    event = inner(content.event) or lower_first(subject(content.subject))
    yield Paragraph.of(wording.say("invitation.event", event=event))
    yield from _agenda(content, wording)
    if chair := inner(content.chair):
        yield Paragraph.of(wording.say("invitation.chair", chair=chair))
    if content.day:
        moment = moment_words(content.hour, content.day, wording)
        yield Paragraph.of(wording.say("invitation.time", moment=moment))
    yield Paragraph.of(wording.say("invitation.place", venue=inner(content.place)))
    yield from body(content.notes)
    if contact := inner(content.contact):
        yield Paragraph.of(wording.say("invitation.contact", contact=contact))
    yield Paragraph.of(line(content.closing) or wording.say("invitation.closing"))


def _invited(content: Invitation, head: PaperHead, wording: Wording) -> Iterator[Block]:
    guests = bare(content.invited)
    if len(guests) == 1:
        said = {"office": head.office.full_name, "guest": guests[0]}
        yield Paragraph.of(wording.say("invitation.invited_one", **said))
        return
    yield Paragraph.of(wording.say("invitation.invited", office=head.office.full_name))
    yield from items(guests)


def _agenda(content: Invitation, wording: Wording) -> Iterator[Block]:
    agenda = bare(content.agenda)
    if len(agenda) == 1:
        yield Paragraph.of(wording.say("invitation.agenda_one", item=agenda[0]))
    elif agenda:
        yield Paragraph.of(wording.say("invitation.agenda"))
        yield from items(agenda)


KIND = PaperKind("giay-moi", "GM", "Giấy mời", Invitation, compose, problems=problems)
