"""What papers are about, seen from the paper and from the thing it is about."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.domain.period import Period
from dxdesk.domain.register import Direction, LinkKind, PaperLink, RegisterRow
from dxdesk.domain.vietnamese import clean
from dxdesk.domain.vn_format import format_date
from dxdesk.services.register import incoming_row, row_of
from dxdesk.storage.data_file import DataFile


@dataclass(frozen=True, slots=True)
class LinkedRecord:
    """A record that a paper is about, in words; ``link_id`` 0 where the paper itself says so."""

    kind: LinkKind
    record: str
    words: str
    link_id: int = 0

    @property
    def record_id(self) -> int:
        """The id of the record; 0 for a period, and for a meeting known by its name alone."""
        return int(self.record) if self.record.isdecimal() and self.kind is not LinkKind.PERIOD else 0


def link(data: DataFile, row: RegisterRow, *, kind: LinkKind, record: str) -> Change:
    """Say what a paper is about; UserError ``link.record`` for a record that is not there."""
    wanted = clean(record)
    told = _words(data, kind, wanted)
    if not told:
        raise UserError("link.record", record=record)
    with data.action(f"Gắn văn bản «{row.title}» với {told}") as done:
        data.links.save(_owned(row, kind, wanted))
    return done.change


def _owned(row: RegisterRow, kind: LinkKind, record: str) -> PaperLink:
    if row.direction is Direction.IN:
        return PaperLink(kind, record, incoming_id=row.record_id)
    return PaperLink(kind, record, document_id=row.record_id)


def unlink(data: DataFile, link_id: int) -> Change:
    """Take away what a paper was said to be about."""
    with data.action("Bỏ nội dung liên quan của văn bản") as done:
        data.links.delete(link_id)
    return done.change


def links_of(data: DataFile, row: RegisterRow) -> tuple[LinkedRecord, ...]:
    """Return what a paper is about; records that are gone are passed over."""
    return tuple(_links_of(data, row))


def _links_of(data: DataFile, row: RegisterRow) -> Iterator[LinkedRecord]:
    if row.direction is Direction.IN:
        kept = data.links.of_incoming(row.record_id)
    else:
        kept = data.links.of_document(row.record_id)
        period = data.documents.get(row.record_id).period
        if period and (words := _words(data, LinkKind.PERIOD, period)):
            yield LinkedRecord(LinkKind.PERIOD, period, words)
    for found in kept:
        if words := _words(data, found.kind, found.record):
            yield LinkedRecord(found.kind, found.record, words, found.id)


def _words(data: DataFile, kind: LinkKind, record: str) -> str:
    """Return a record in words; empty where it is gone."""
    if kind is LinkKind.MEETING and not record.isdecimal():
        return f"cuộc họp {record}" if record else ""
    try:
        return _named(data, kind, record)
    except (UserError, ValueError):  # deleted meanwhile, or no id at all
        return ""


def _named(data: DataFile, kind: LinkKind, record: str) -> str:
    match kind:
        case LinkKind.TASK:
            task = data.tasks.get(int(record))
            return f"nhiệm vụ {task.code or task.title}"
        case LinkKind.INDICATOR:
            indicator = data.indicators.get(int(record))
            return f"chỉ tiêu {indicator.code or indicator.text}"
        case LinkKind.INCOMING:
            paper = data.incoming.get(int(record))
            return f"văn bản đến {f'{paper.number}/{paper.symbol}' if paper.number else paper.title}"
        case LinkKind.UNIT:
            return data.units.get(int(record)).name
        case LinkKind.MEETING:
            meeting = data.meetings.get(int(record))
            return f"cuộc họp ngày {format_date(meeting.day)}: {meeting.title}"
        case _:
            return _period_words(data, record)


def _period_words(data: DataFile, key: str) -> str:
    if key.startswith("R"):
        return f"yêu cầu «{data.requests.get(int(key.removeprefix('R'))).title}»"
    return f"kỳ {Period.parse(key).label}"


def papers_about(
    data: DataFile,
    *,
    task_id: int = 0,
    indicator_id: int = 0,
    unit_id: int = 0,
    incoming_id: int = 0,
    period: str = "",
    meeting: str = "",
) -> tuple[RegisterRow, ...]:
    """Return the papers about one record, latest first; for a period also those made for it."""
    asked = {
        LinkKind.TASK: str(task_id or ""),
        LinkKind.INDICATOR: str(indicator_id or ""),
        LinkKind.UNIT: str(unit_id or ""),
        LinkKind.INCOMING: str(incoming_id or ""),
        LinkKind.PERIOD: period,
        LinkKind.MEETING: clean(meeting),
    }
    found = {row.key: row for kind, record in asked.items() if record for row in _about(data, kind, record)}
    return tuple(sorted(found.values(), key=lambda row: (row.sorted_day or date.min, row.key), reverse=True))


def _about(data: DataFile, kind: LinkKind, record: str) -> Iterator[RegisterRow]:
    for found in data.links.to(kind, record):
        if found.document_id is not None:
            yield row_of(data.documents.get(found.document_id))
        elif found.incoming_id is not None:
            yield incoming_row(data.incoming.get(found.incoming_id))
    if kind is LinkKind.PERIOD:
        yield from (row_of(paper) for paper in data.documents.all() if paper.period == record)
