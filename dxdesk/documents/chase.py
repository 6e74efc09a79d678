"""The công văn that chases silent units: one to all of them with their list, or one to each."""

from collections.abc import Iterator
from dataclasses import replace

from dxdesk.documents.blocks import (
    Align,
    Block,
    OfficialDocument,
    Paragraph,
    Section,
    Table,
    TableColumn,
    TableRow,
)
from dxdesk.documents.letter import (
    about_words,
    basis_words,
    before_words,
    item_lines,
    letter_appendix,
    letter_document,
    letter_head,
    letter_signature,
    open_words,
    send_words,
)
from dxdesk.documents.letter_snapshot import ChaseSnapshot, LetterUnit
from dxdesk.documents.phrases import capitalised, day_or_unknown
from dxdesk.documents.wording import Wording
from dxdesk.domain.vn_format import format_date

_COLUMNS = (
    (12.0, Align.CENTER),
    (58.0, Align.LEFT),
    (48.0, Align.LEFT),
    (23.0, Align.CENTER),
    (19.0, Align.CENTER),
)


def chase_letter(taken: ChaseSnapshot, wording: Wording) -> OfficialDocument:
    """Compose the letter to all silent units; a single one gets its own."""
    if taken.silent == 1:
        return chase_one(taken, taken.asked.units[0], wording)
    about = about_words(taken.asked, wording)
    body = (
        *letter_head(taken.asked, wording, subject=wording.say("chase.subject", about=about)),
        *_body(taken, wording),
        letter_signature(taken.asked, wording),
    )
    return letter_document(
        taken.asked,
        title=wording.say("chase.title", about=about),
        sections=(Section(body), _list(taken, wording)),
    )


def chase_letters(taken: ChaseSnapshot, wording: Wording) -> tuple[OfficialDocument, ...]:
    """Compose one letter to each silent unit, in their order."""
    return tuple(chase_one(taken, unit, wording) for unit in taken.asked.units)


def chase_one(taken: ChaseSnapshot, unit: LetterUnit, wording: Wording) -> OfficialDocument:
    """Compose the letter to one silent unit; it names what that unit owes and how many have sent."""
    about = about_words(taken.asked, wording)
    alone = replace(taken.asked, addressees=(), units=(unit,))
    body = (
        *letter_head(alone, wording, subject=wording.say("chase.subject", about=about)),
        *_body_of_one(taken, unit, wording),
        letter_signature(alone, wording),
    )
    return letter_document(
        alone, title=wording.say("chase.title_one", about=about, unit=unit.name), sections=(Section(body),)
    )


def counts_words(taken: ChaseSnapshot) -> dict[str, object]:
    """Return how many have sent and how many have not, on the day of the letter."""
    return {
        "day": format_date(taken.asked.written_on),
        "received": taken.received,
        "asked": taken.total,
        "silent": taken.silent,
    }


def by_words(taken: ChaseSnapshot, wording: Wording) -> str:
    """Return the new last day."""
    return wording.say("letter.by", day=format_date(taken.answer_by))


def _asked(taken: ChaseSnapshot, wording: Wording) -> Paragraph:
    asked = taken.asked
    return Paragraph.of(
        wording.say(
            "chase.asked_by_letter" if taken.letter else "chase.asked",
            basis=basis_words(asked, wording),
            office=asked.office.full_name,
            about=about_words(asked, wording),
            before=before_words(asked, wording),
            letter=taken.letter,
        )
    )


def _body(taken: ChaseSnapshot, wording: Wording) -> Iterator[Block]:
    office, sent = taken.asked.office, send_words(taken.asked, wording)
    yield _asked(taken, wording)
    yield Paragraph.of(wording.say("chase.fact", **counts_words(taken)))
    by = by_words(taken, wording)
    yield Paragraph.of(
        wording.say("chase.demand", superior=office.superior, office=office.full_name, by=by, **sent)
    )
    yield Paragraph.of(wording.say("chase.closing", to=sent["to"]))


def _body_of_one(taken: ChaseSnapshot, unit: LetterUnit, wording: Wording) -> Iterator[Block]:
    office, sent = taken.asked.office, send_words(taken.asked, wording)
    yield _asked(taken, wording)
    yield Paragraph.of(wording.say("chase.fact_one", unit=unit.name, **counts_words(taken)))
    yield from item_lines(unit, wording)
    if unit.reminders:
        last = day_or_unknown(unit.last_reminded, wording)
        yield Paragraph.of(wording.say("chase.reminded_one", times=unit.reminders, last=last))
    by = by_words(taken, wording)
    yield Paragraph.of(
        wording.say(
            "chase.demand_one",
            superior=office.superior,
            office=office.full_name,
            unit=unit.name,
            by=by,
            **sent,
        )
    )
    yield Paragraph.of(wording.say("chase.closing_one", unit=unit.name, to=sent["to"]))


def _list(taken: ChaseSnapshot, wording: Wording) -> Section:
    headings = wording.cells("chase.columns")
    columns = tuple(
        TableColumn(text, width, align) for text, (width, align) in zip(headings, _COLUMNS, strict=True)
    )
    rows = tuple(_row(number, unit, wording) for number, unit in enumerate(taken.asked.units, start=1))
    return letter_appendix(
        taken.asked,
        wording,
        title=wording.say("chase.appendix_title", about=about_words(taken.asked, wording)),
        table=Table(columns, rows),
        note=wording.say("chase.appendix_note", count=taken.silent, day=format_date(taken.asked.written_on)),
    )


def _row(number: int, unit: LetterUnit, wording: Wording) -> TableRow:
    asked = format_date(unit.asked_on) if unit.asked_on else wording.say("chase.not_asked")
    owed = capitalised(open_words(unit, wording))
    return TableRow((str(number), capitalised(unit.name), owed, asked, str(unit.reminders)))
