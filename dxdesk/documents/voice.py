"""Who writes a report to whom, and the head and end that follow from it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from dxdesk.documents.blocks import (
    Addressees,
    AppendixHead,
    Block,
    Letterhead,
    Orientation,
    Paragraph,
    Section,
    Signature,
    Table,
    Title,
)
from dxdesk.documents.head_part import month_words, place_and_date, signer_named
from dxdesk.documents.wording import Wording
from dxdesk.domain.office import Office, OfficeSigner
from dxdesk.domain.period import PeriodKind
from dxdesk.domain.plan import Plan
from dxdesk.domain.snapshot import ReportSnapshot


class Written(Protocol):
    """What head and end of a report follow from, whatever it reports on."""

    @property
    def office(self) -> Office:
        """The letterhead."""

    @property
    def plan(self) -> Plan:
        """The plan it speaks of."""

    @property
    def written_on(self) -> date:
        """The day it is written on."""

    @property
    def sample(self) -> bool:
        """Whether its figures are samples."""


@dataclass(frozen=True, slots=True)
class Voice:
    """Who writes to whom: the Sở to UBND tỉnh, or for a month the Văn phòng to the heads of the Sở."""

    parent: str
    issuer: str
    who: str
    symbol: str
    addressee: str
    signer: OfficeSigner
    recipients: tuple[str, ...]


def report_symbol(taken: ReportSnapshot, wording: Wording) -> str:
    """Return the ký hiệu of the report: "BC-SGDĐT"; that of a month is the Văn phòng's own."""
    office = taken.office
    code = office.drafting_code if taken.period.kind is PeriodKind.MONTH else office.abbreviation
    return wording.say("head.symbol", code=code)


def voice_of(taken: ReportSnapshot, wording: Wording) -> Voice:
    """Return who writes the report of a period."""
    if taken.period.kind is not PeriodKind.MONTH:
        return office_voice(taken, wording)
    office = taken.office
    return Voice(
        parent=office.name,
        issuer=wording.say("month.issuer"),
        who=wording.say("month.who"),
        symbol=report_symbol(taken, wording),
        addressee=wording.say("month.addressee", office=office.full_name),
        signer=OfficeSigner((wording.say("month.signer"),)),
        recipients=tuple(wording.say("month.recipients", code=office.drafting_code).split("; ")),
    )


def office_voice(taken: Written, wording: Wording, addressee: str = "") -> Voice:
    """Return the Sở writing to the province, or to whom it may concern."""
    office = taken.office
    key = "head.addressee" if office.report_through else "head.addressee_direct"
    usual = wording.say(key, superior=office.superior, through=office.report_through)
    return Voice(
        parent=office.parent,
        issuer=office.name,
        who=office.full_name,
        symbol=wording.say("head.symbol", code=office.abbreviation),
        addressee=addressee or usual,
        signer=signer_named(office.signers[0] if office.signers else OfficeSigner(()), taken.plan),
        recipients=tuple(one for one in office.report_recipients if not _is_told(one, addressee)),
    )


def _is_told(recipient: str, addressee: str) -> bool:
    """Tell whether a line of Nơi nhận is the addressee: "Như trên" names it already."""
    return bool(addressee) and recipient.partition(" (")[0] == addressee


def signed_by(voice: Voice, signer: OfficeSigner | None, taken: Written) -> Voice:
    """Return the voice with the signer chosen; None leaves the usual one."""
    return voice if signer is None else replace(voice, signer=signer_named(signer, taken.plan))


def report_head(taken: Written, voice: Voice, subject: str, wording: Wording) -> Iterator[Block]:
    """Yield letterhead, title and Kính gửi."""
    yield Letterhead(
        parent=voice.parent,
        issuer=voice.issuer,
        number=wording.say("head.number", symbol=voice.symbol),
        place_and_date=place_and_date(taken.office, taken.written_on, wording),
    )
    yield Title(wording.say("head.kind"), subject, note=wording.say("head.sample") if taken.sample else "")
    yield Addressees((voice.addressee,))


def report_signature(voice: Voice) -> Signature:
    """Return Nơi nhận and signer."""
    return Signature(voice.recipients, voice.signer.lines, voice.signer.name)


def report_appendix(
    taken: ReportSnapshot,
    voice: Voice,
    wording: Wording,
    *,
    label: str,
    kind: str,
    table: Table,
    when: str = "",
) -> Section:
    """Return a Phụ lục of a report; ``kind`` is "indicators" or "tasks", ``when`` stands for the period."""
    head = AppendixHead(
        label=label,
        title=wording.say(f"appendix.{kind}_title", period=when or taken.period.label),
        attached_to=wording.say(
            "appendix.attached",
            symbol=voice.symbol,
            month=month_words(taken.written_on),
            year=taken.written_on.year,
            office=voice.who,
        ),
    )
    note = Paragraph.of(wording.say(f"appendix.{kind}_note"), italic=True)
    return Section((head, table, note), Orientation.LANDSCAPE)
