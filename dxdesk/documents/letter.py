"""The công văn that asks units for their reports, and what every letter to the units shares."""

from collections.abc import Iterable, Iterator
from datetime import timedelta

from dxdesk.documents.blocks import (
    Addressees,
    Align,
    AppendixHead,
    Block,
    Letterhead,
    OfficialDocument,
    Paragraph,
    Section,
    Signature,
    Table,
    TableColumn,
    TableRow,
)
from dxdesk.documents.head_part import month_words, place_and_date, plan_citation, signer_named
from dxdesk.documents.letter_snapshot import LetterSnapshot, LetterUnit, OpenItem
from dxdesk.documents.phrases import capitalised, listed, sentence
from dxdesk.documents.wording import Wording
from dxdesk.domain.office import Office, OfficeSigner
from dxdesk.domain.vn_format import format_date

_MOST_ADDRESSEES = 8  # more are named in the list attached
_COLUMNS = ((12.0, Align.CENTER), (68.0, Align.LEFT), (35.0, Align.LEFT), (45.0, Align.LEFT))
_HEADS = 1  # lines of a head who signs for himself
_DAY = timedelta(days=1)


def ask_letter(taken: LetterSnapshot, wording: Wording) -> OfficialDocument:
    """Compose the letter that asks; several units find what they are asked for in a Phụ lục."""
    about = about_words(taken, wording)
    many = len(taken.units) > 1
    body = (
        *letter_head(taken, wording, subject=wording.say("ask.subject", about=about)),
        *_ask_body(taken, wording),
        letter_signature(taken, wording),
    )
    return letter_document(
        taken,
        title=wording.say("ask.title", about=about),
        sections=(Section(body), _list(taken, wording)) if many else (Section(body),),
    )


def letter_symbol(office: Office, wording: Wording) -> str:
    """Return the ký hiệu of a letter: "SGDĐT-VP" (SO-4)."""
    return wording.say("letter.symbol", office=office.abbreviation, code=office.drafting_code)


def letter_signers(office: Office, wording: Wording) -> tuple[OfficeSigner, ...]:
    """Return who may sign a letter: the Chánh Văn phòng by delegation first, then the office's own."""
    delegated = OfficeSigner(tuple(wording.say("letter.delegated").split("; ")))
    return (delegated, *(signer for signer in office.signers if signer.lines != delegated.lines))


def about_words(taken: LetterSnapshot, wording: Wording) -> str:
    """Return what is reported on."""
    return taken.about or wording.say("letter.about", period=taken.period_label)


def before_words(taken: LetterSnapshot, wording: Wording) -> str:
    """Return the time limit; where its last day is off, the last working day is named too."""
    day = format_date(taken.due + _DAY)
    if taken.last_working_day >= taken.due:
        return wording.say("letter.before", day=day)
    off, last = format_date(taken.due), format_date(taken.last_working_day)
    return wording.say("letter.before_off", day=day, off=off, last=last)


def basis_words(taken: LetterSnapshot, wording: Wording) -> str:
    """Return what the letter rests on: the plan, and the paper that asks for an ad hoc report."""
    plan = plan_citation(taken.plan, taken.office.full_name, wording)
    key = "letter.basis_request" if taken.request else "letter.basis"
    return wording.say(key, plan=plan, request=taken.request)


def send_words(taken: LetterSnapshot, wording: Wording) -> dict[str, str]:
    """Return to whom reports are sent and how to reach them."""
    contact = wording.say("letter.contact", contact=taken.contact) if taken.contact else ""
    return {"to": taken.send_to or wording.say("month.who"), "contact": contact}


def open_words(unit: LetterUnit, wording: Wording) -> str:
    """Return what a unit owes, by numbers: "nhiệm vụ 1, 3; chỉ tiêu I.6"."""
    return "; ".join(_open_words(unit, wording))


def _open_words(unit: LetterUnit, wording: Wording) -> Iterator[str]:
    if unit.tasks:
        yield wording.say("letter.tasks", codes=_codes(unit.tasks))
    if unit.indicators:
        yield wording.say("letter.indicators", codes=_codes(unit.indicators))


def item_lines(unit: LetterUnit, wording: Wording) -> Iterator[Block]:
    """Yield what one unit is asked for, an item a line."""
    for key, items in (("ask.item_task", unit.tasks), ("ask.item_indicator", unit.indicators)):
        for item in items:
            yield Paragraph.of(wording.say(key, code=item.code, text=sentence(item.text)))


def letter_head(taken: LetterSnapshot, wording: Wording, *, subject: str) -> Iterator[Block]:
    """Yield letterhead with V/v, and Kính gửi."""
    yield Letterhead(
        parent=taken.office.parent,
        issuer=taken.office.name,
        number=wording.say("head.number", symbol=letter_symbol(taken.office, wording)),
        place_and_date=place_and_date(taken.office, taken.written_on, wording),
        subject=subject,
    )
    yield Addressees(taken.addressees or _named(taken.units, wording))
    if taken.sample:
        yield Paragraph.of(wording.say("letter.sample"), italic=True)


def letter_signature(taken: LetterSnapshot, wording: Wording) -> Signature:
    """Return signer and Nơi nhận; the Giám đốc gets a copy of what others sign (NN-10)."""
    signer = signer_named(taken.signer, taken.plan)
    key = "letter.recipients_head" if len(signer.lines) <= _HEADS else "letter.recipients"
    recipients = wording.say(key, code=taken.office.drafting_code).split("; ")
    return Signature(tuple(recipients), signer.lines, signer.name)


def letter_appendix(
    taken: LetterSnapshot, wording: Wording, *, title: str, table: Table, note: str
) -> Section:
    """Return the only Phụ lục of a letter."""
    head = AppendixHead(
        label=wording.say("letter.appendix_label"),
        title=title,
        attached_to=wording.say(
            "letter.attached",
            symbol=letter_symbol(taken.office, wording),
            month=month_words(taken.written_on),
            year=taken.written_on.year,
            office=taken.office.full_name,
        ),
    )
    return Section((head, table, Paragraph.of(note, italic=True)))


def letter_document(taken: LetterSnapshot, *, title: str, sections: tuple[Section, ...]) -> OfficialDocument:
    """Return a letter of these sections."""
    return OfficialDocument(
        title=title, author=taken.office.full_name, sections=sections, sample=taken.sample
    )


def _named(units: tuple[LetterUnit, ...], wording: Wording) -> tuple[str, ...]:
    if len(units) > _MOST_ADDRESSEES:
        return (wording.say("letter.everybody"),)
    return tuple(capitalised(unit.name) for unit in units)


def _ask_body(taken: LetterSnapshot, wording: Wording) -> Iterator[Block]:
    many = len(taken.units) > 1
    yield Paragraph.of(
        wording.say(
            "ask.demand" if many else "ask.demand_one",
            basis=basis_words(taken, wording),
            superior=taken.office.superior,
            office=taken.office.full_name,
            about=about_words(taken, wording),
            unit="".join(unit.name for unit in taken.units[:1]),
        )
    )
    yield Paragraph.of(wording.say("ask.content"))
    yield from _contents(taken, wording)
    yield Paragraph.of(_data(taken, wording))
    sent = send_words(taken, wording)
    key = "ask.send_with_form" if taken.with_form else "ask.send"
    yield Paragraph.of(wording.say(key, before=before_words(taken, wording), **sent))
    yield Paragraph.of(wording.say("ask.closing", to=sent["to"]))


def _contents(taken: LetterSnapshot, wording: Wording) -> Iterator[Block]:
    points = iter("ab")
    if any(unit.tasks for unit in taken.units):
        yield Paragraph.of(wording.say("ask.content_tasks", point=next(points)))
    if any(unit.indicators for unit in taken.units):
        yield Paragraph.of(wording.say("ask.content_indicators", point=next(points)))
    if len(taken.units) > 1:
        yield Paragraph.of(wording.say("ask.content_list"))
        return
    for unit in taken.units:
        yield from item_lines(unit, wording)


def _data(taken: LetterSnapshot, wording: Wording) -> str:
    last = format_date(taken.data_to)
    if taken.data_from is None:
        return wording.say("ask.data_to", last=last)
    return wording.say("ask.data", first=format_date(taken.data_from), last=last)


def _list(taken: LetterSnapshot, wording: Wording) -> Section:
    headings = wording.cells("ask.columns")
    columns = tuple(
        TableColumn(text, width, align) for text, (width, align) in zip(headings, _COLUMNS, strict=True)
    )
    rows = tuple(
        TableRow((str(number), capitalised(unit.name), _codes(unit.tasks), _codes(unit.indicators)))
        for number, unit in enumerate(taken.units, start=1)
    )
    return letter_appendix(
        taken,
        wording,
        title=wording.say("ask.appendix_title", about=about_words(taken, wording)),
        table=Table(columns, rows),
        note=wording.say("ask.appendix_note", count=len(taken.units), year=taken.plan.year),
    )


def _codes(items: Iterable[OpenItem]) -> str:
    return listed(item.code or item.text for item in items)
