"""The register of papers (sổ văn bản): ours and those that came in, found, noted, linked, printed."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from dxdesk.documents.paper_names import kind_name
from dxdesk.domain.change import Change
from dxdesk.domain.document import Document, DocumentStatus
from dxdesk.domain.errors import UserError
from dxdesk.domain.register import Direction, IncomingPaper, RegisterRow
from dxdesk.domain.vietnamese import clean, fold, has_marks, sort_key
from dxdesk.services.numbering import value
from dxdesk.storage.data_file import DataFile

MOST_COPIES = 9_999
_WRITTEN = '{"paper"'  # how what a paper was made from begins, where that was a form of fields


@dataclass(frozen=True, slots=True)
class Book:
    """The whole register, newest first, drafts before what was issued; with keys to search by."""

    rows: tuple[RegisterRow, ...]
    exact: tuple[str, ...]
    folded: tuple[str, ...]

    def narrowed(
        self,
        *,
        year: int | None = None,
        kinds: Collection[str] = (),
        directions: Collection[Direction] = (),
        text: str = "",
    ) -> tuple[RegisterRow, ...]:
        """Return the rows asked for.

        ``kinds`` are abbreviations of ours or names of those that came in; ``text`` is searched for in every
        column, with marks where it is typed with marks. Papers without any day belong to every year.
        """
        keys, wanted = (self.exact, _exact(text)) if has_marks(text) else (self.folded, fold(text))
        return tuple(
            row
            for row, key in zip(self.rows, keys, strict=True)
            if wanted in key
            and (not directions or row.direction in directions)
            and (not kinds or row.kind in kinds or row.kind_name in kinds)
            and _of_year(row, year)
        )

    def years(self, *, today: date) -> tuple[int, ...]:
        """Return the years that papers are of, and the present one, latest first."""
        days = (_day(row) for row in self.rows)
        return tuple(sorted({today.year, *(day.year for day in days if day)}, reverse=True))

    @property
    def kinds(self) -> tuple[str, ...]:
        """The names of the kinds there are, in Vietnamese order."""
        return tuple(sorted({row.kind_name for row in self.rows if row.kind_name}, key=sort_key))


def whole(data: DataFile) -> Book:
    """Read the whole register."""
    rows = sorted((*_ours(data), *_came_in(data)), key=_place, reverse=True)
    said = [_said(row) for row in rows]
    return Book(tuple(rows), tuple(map(_exact, said)), tuple(map(fold, said)))


def book(
    data: DataFile,
    *,
    year: int | None = None,
    kinds: Collection[str] = (),
    directions: Collection[Direction] = (),
    text: str = "",
) -> tuple[RegisterRow, ...]:
    """Return the rows of the register asked for, as ``Book.narrowed`` does."""
    return whole(data).narrowed(year=year, kinds=kinds, directions=directions, text=text)


def _ours(data: DataFile) -> Iterator[RegisterRow]:
    return (row_of(paper) for paper in data.documents.all())


def _came_in(data: DataFile) -> Iterator[RegisterRow]:
    return (incoming_row(paper) for paper in data.incoming.all())


def row_of(paper: Document) -> RegisterRow:
    """Return the line of one of our papers."""
    issued = paper.status is DocumentStatus.SENT
    return RegisterRow(
        direction=Direction.OUT if issued else Direction.DRAFT,
        record_id=paper.id,
        kind=paper.kind,
        kind_name=kind_name(paper.kind),
        title=paper.title,
        number=paper.number,
        symbol=paper.symbol,
        day=paper.issued_on,
        signer=paper.signer,
        recipients=paper.recipients,
        kept_by=paper.kept_by,
        copies=paper.copies,
        handed_on=paper.handed_on,
        note=paper.note,
        made_on=datetime.fromisoformat(paper.created_at).date() if paper.created_at else None,
        attachment_id=paper.attachment_id,
        written=paper.made_from.startswith(_WRITTEN),
    )


def incoming_row(paper: IncomingPaper) -> RegisterRow:
    """Return the line of a paper that came in."""
    return RegisterRow(
        direction=Direction.IN,
        record_id=paper.id,
        kind=paper.kind,
        kind_name=paper.kind,
        title=paper.title,
        number=paper.number,
        symbol=paper.symbol,
        day=paper.issued_on,
        note=paper.note,
        issuer=paper.issuer,
        received_on=paper.received_on,
        due_on=paper.due_on,
        attachment_id=paper.attachment_id,
    )


def _day(row: RegisterRow) -> date | None:
    """Return the day a paper stands under; of ours that were sent, the day on them."""
    return row.day if row.direction is Direction.OUT else row.sorted_day


def _of_year(row: RegisterRow, year: int | None) -> bool:
    day = _day(row)
    return year is None or day is None or day.year == year


def _said(row: RegisterRow) -> str:
    columns = (row.numbered, row.symbol, row.kind_name, row.title, row.signer, row.recipients)
    return "\n".join((*columns, row.kept_by, row.note, row.issuer))


def _exact(text: str) -> str:
    return " ".join(clean(text).lower().split())


def _place(row: RegisterRow) -> tuple[bool, date, int, int]:
    return row.direction is Direction.DRAFT, _day(row) or date.min, value(row.number), row.record_id


def note(data: DataFile, paper: Document) -> Change:
    """Write the columns of the register for one of our papers, sent or not; nothing else of it changes.

    They are Nơi nhận, who keeps the file copy, how many copies, when it was handed on, and Ghi chú. Raises
    UserError ``register.copies`` and ``register.handed_on`` (before the paper's own day).
    """
    noted = replace(
        paper, recipients=clean(paper.recipients), kept_by=clean(paper.kept_by), note=clean(paper.note)
    )
    _check(noted)
    with data.action(f"Ghi sổ văn bản {_called(paper)}") as done:
        data.documents.save_register(noted)
    return done.change


def _check(paper: Document) -> None:
    if not 0 <= paper.copies <= MOST_COPIES:
        raise UserError("register.copies", copies=paper.copies)
    if paper.handed_on and paper.issued_on and paper.handed_on < paper.issued_on:
        raise UserError("register.handed_on", day=paper.issued_on)


def _called(paper: Document) -> str:
    return f"{paper.number}/{paper.symbol}" if paper.number else f"«{paper.title}»"


def note_incoming(data: DataFile, paper: IncomingPaper, *, file: tuple[str, bytes] | None = None) -> Change:
    """Note a paper that came in (id 0), or change what was noted; ``file`` is its name and content.

    Raises UserError ``incoming.title_empty`` and ``incoming.dates`` (received before it was written, or due
    before it was received).
    """
    clear = replace(
        paper,
        title=clean(paper.title),
        issuer=clean(paper.issuer),
        kind=clean(paper.kind),
        note=clean(paper.note),
    )
    if not clear.title:
        raise UserError("incoming.title_empty")
    known = [day for day in (clear.issued_on, clear.received_on, clear.due_on) if day]
    if known != sorted(known):
        raise UserError("incoming.dates")
    verb = "Sửa" if paper.id else "Ghi"
    with data.action(f"{verb} văn bản đến «{_short(clear.title)}»", *([file[0]] if file else [])) as done:
        if file is not None:
            clear = replace(clear, attachment_id=data.attachments.add(*file))
        data.incoming.save(clear)
    return done.change


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:59]}…"


def delete_incoming(data: DataFile, incoming_id: int) -> Change:
    """Take a paper that came in out of the register; its file stays."""
    with data.action(f"Xóa văn bản đến «{_short(data.incoming.get(incoming_id).title)}»") as done:
        data.incoming.delete(incoming_id)
    return done.change


def delete_draft(data: DataFile, document_id: int) -> Change:
    """Throw a draft away; UserError ``document.sent`` for what was sent."""
    with data.action(f"Xóa bản thảo «{_short(data.documents.get(document_id).title)}»") as done:
        data.documents.delete(document_id)
    return done.change


def paper_file(data: DataFile, row: RegisterRow) -> tuple[str, bytes]:
    """Return the kept file of a line, its name and content; UserError ``document.no_file``."""
    if row.attachment_id is None:
        raise UserError("document.no_file")
    return data.attachments.name(row.attachment_id), data.attachments.content(row.attachment_id)


def read_file(path: Path) -> tuple[str, bytes]:
    """Read a scan or any other file to be kept; UserError ``file.missing`` and ``file.too_large``."""
    from dxdesk.package_check import file_bytes

    return path.name, file_bytes(path)
