"""Working papers of chasing: the printable list of silent units, and a text to paste into a message."""

from dxdesk.documents.blocks import (
    Align,
    OfficialDocument,
    Paragraph,
    Section,
    Table,
    TableColumn,
    TableRow,
    Title,
)
from dxdesk.documents.chase import by_words, counts_words
from dxdesk.documents.letter import about_words, before_words, open_words, send_words
from dxdesk.documents.letter_snapshot import ChaseSnapshot, LetterUnit
from dxdesk.documents.phrases import capitalised
from dxdesk.documents.wording import Wording
from dxdesk.domain.vn_format import format_date

_COLUMNS = (
    (12.0, Align.CENTER),
    (45.0, Align.LEFT),
    (42.0, Align.LEFT),
    (22.0, Align.CENTER),
    (23.0, Align.LEFT),
    (17.0, Align.LEFT),
    (14.0, Align.LEFT),
)


def silent_list(taken: ChaseSnapshot, wording: Wording) -> OfficialDocument:
    """Compose the list "Danh sách đơn vị chưa nộp báo cáo", with room for notes by hand."""
    about = about_words(taken.asked, wording)
    before = before_words(taken.asked, wording)
    counts = wording.say("silent_list.counts", before=before, **counts_words(taken))
    title = Title(
        wording.say("silent_list.kind"),
        wording.say("silent_list.subject", about=about),
        note=wording.say("silent_list.counts_sample", counts=counts) if taken.asked.sample else counts,
    )
    listed = _table(taken, wording) if taken.silent else Paragraph.of(wording.say("silent_list.none"))
    return OfficialDocument(
        title=wording.say("silent_list.title", about=about),
        author=taken.asked.office.full_name,
        sections=(Section((title, listed)),),
        sample=taken.asked.sample,
        working=True,
    )


def reminder_text(taken: ChaseSnapshot, wording: Wording, unit: LetterUnit | None = None) -> str:
    """Return a message ready to be pasted: to one unit, or to all silent ones with what each owes."""
    sent = send_words(taken.asked, wording)["to"]
    told = {
        "about": about_words(taken.asked, wording),
        "before": before_words(taken.asked, wording),
        "by": by_words(taken, wording),
        "to": sent,
    }
    if unit is not None:
        return wording.say("message.to_one", unit=unit.name, items=open_words(unit, wording), **told)
    items = [
        wording.say("message.item", number=number, unit=capitalised(one.name), items=open_words(one, wording))
        for number, one in enumerate(taken.asked.units, start=1)
    ]
    first = wording.say("message.to_all", **told, **counts_words(taken))
    return "\n".join([first, *items, wording.say("message.to_all_end")])


def _table(taken: ChaseSnapshot, wording: Wording) -> Table:
    headings = wording.cells("silent_list.columns")
    columns = tuple(
        TableColumn(text, width, align) for text, (width, align) in zip(headings, _COLUMNS, strict=True)
    )
    rows = tuple(_row(number, unit, wording) for number, unit in enumerate(taken.asked.units, start=1))
    return Table(columns, rows, size_pt=11.0)


def _row(number: int, unit: LetterUnit, wording: Wording) -> TableRow:
    asked = format_date(unit.asked_on) if unit.asked_on else wording.say("chase.not_asked")
    owed = capitalised(open_words(unit, wording))
    reminded = _reminded(unit, wording)
    return TableRow((str(number), capitalised(unit.name), owed, asked, reminded, unit.contact, ""))


def _reminded(unit: LetterUnit, wording: Wording) -> str:
    if not unit.reminders:
        return wording.say("silent_list.never")
    if unit.last_reminded is None:
        return wording.say("silent_list.reminded_undated", times=unit.reminders)
    return wording.say("silent_list.reminded", times=unit.reminders, last=format_date(unit.last_reminded))
