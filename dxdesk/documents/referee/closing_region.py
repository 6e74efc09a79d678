"""The end of a paper found in its paragraphs: Nơi nhận and who signs, side by side or one below the other."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from dxdesk.documents.referee.pieces import Piece, stretches
from dxdesk.documents.rules import Element

_RECIPIENTS = re.compile(r"noi nhan\b")
_DASH = re.compile(r"[-–—•+*]")
_AUTHORITY = re.compile(r"(?:tm|kt|tl|tuq|q|t/m|k/t|t/l)(?:\s*\.\s*|\s+)(?=[a-z])")
_POSITION = re.compile(
    r"(?:quyen )?(?:pho )?(?:giam doc|chu tich|chanh van phong|chanh thanh tra|truong phong|truong ban|"
    r"hieu truong|vien truong|cuc truong|chi cuc truong|vu truong|tong giam doc|bo truong|thu truong|"
    r"thu tuong|chu nhiem|to truong|"
    r"phu trach|dieu hanh|bi thu|tong bien tap|truong doan|truong khoa|hoi truong)\b|"
    r"(?:thu ky|chu toa|chu tri|nguoi ghi bien ban|uy vien|truong tieu ban|ban chi dao|uy ban nhan dan|"
    r"ubnd|hoi dong|ban giam doc|dai dien)\b"
)
_NAME = re.compile(r"[^\W\d_]+(?:[.\s]+[^\W\d_]+){1,7}$")
_LONG_HEAD = 40
_LONG_LINE = 70
_NEAR = 14  # paragraphs with words, in which signer and Nơi nhận are looked for


def is_signer_line(piece: Piece) -> bool:
    """Tell whether a line is a quyền hạn or chức vụ."""
    words = piece.folded
    if not words or len(words) > _LONG_LINE or words.endswith((";", ":", ",", ".")):
        return False
    return bool(_AUTHORITY.match(words) or (_POSITION.match(words) and _short(piece)))


def _short(piece: Piece) -> bool:
    return piece.printed.isupper() or len(piece.folded.split()) <= 7  # "Phó Giám đốc Sở ..."


def read_closing(
    pieces: Sequence[Piece], start: int, end: int, bordered: frozenset[int]
) -> dict[int, tuple[Piece, ...]]:
    """Find Nơi nhận and the signature between two paragraphs; empty where there is neither.

    In tables of data (``bordered``) there may be a column of that name.
    """
    whole = [_unless_data(piece, bordered) for piece in pieces]
    at = _recipients_at(whole, start, end)
    table = _closing_table(whole, start, end, at)
    if table is not None:
        found = dict(_of_table(whole, table, start, end))
        if at is not None and at not in found:
            found |= dict(_of_lines(whole, range(at, min(at + 30, end))))
        return found
    if at is None:
        return dict(_of_lines(whole, _signers(whole, start, end)))
    return dict(_of_lines(whole, range(_signer_above(whole, start, at), end)))


def _unless_data(piece: Piece, bordered: frozenset[int]) -> Piece:
    cell = piece.paragraph.cell
    if cell is None or cell.table not in bordered or piece.text.endswith(":"):
        return piece
    return replace(piece, text="", folded="")


def _recipients_at(whole: Sequence[Piece], start: int, end: int) -> int | None:
    for number in range(end - 1, start - 1, -1):
        piece = whole[number]
        head = piece.folded.split(":")[0]
        if _RECIPIENTS.match(piece.folded) and len(head) < _LONG_HEAD:
            return number
    return None


def _closing_table(whole: Sequence[Piece], start: int, end: int, at: int | None) -> int | None:
    """Return the table with Nơi nhận or, near the end, with signers."""
    if at is not None and (cell := whole[at].paragraph.cell):
        return cell.table
    near = [piece for piece in whole[start if at is None else at : end] if piece.text][-_NEAR:]
    for piece in near:
        if piece.paragraph.cell and is_signer_line(piece) and piece.printed.isupper():
            return piece.paragraph.cell.table
    return None


def _signer_above(whole: Sequence[Piece], start: int, at: int) -> int:
    """Return where the signature begins if it stands over Nơi nhận, else where Nơi nhận does."""
    first, met = at, 0
    for number in range(at - 1, start - 1, -1):
        piece = whole[number]
        if not piece.text:
            continue
        met += 1
        if is_signer_line(piece) and piece.printed.isupper():
            first = number
        elif met > 4 or len(piece.text) > _LONG_LINE:  # two lines, a name and a note
            break
    return first


def _signers(whole: Sequence[Piece], start: int, end: int) -> range:
    near = [number for number in range(start, end) if whole[number].text][-_NEAR:]
    first = next((n for n in near if is_signer_line(whole[n]) and whole[n].printed.isupper()), end)
    return range(first, end)


def _of_table(
    whole: Sequence[Piece], table: int, start: int, end: int
) -> Iterator[tuple[int, tuple[Piece, ...]]]:
    columns: dict[int, list[int]] = {}
    for number in range(start, end):
        cell = whole[number].paragraph.cell
        if cell and cell.table == table:
            columns.setdefault(cell.column, []).append(number)
    for numbers in columns.values():
        yield from _of_lines(whole, numbers)


def _of_lines(whole: Sequence[Piece], numbers: Iterable[int]) -> Iterator[tuple[int, tuple[Piece, ...]]]:
    """Yield the pieces of lines that follow each other; tabs part them into columns."""
    states: dict[int, Element | None] = {}
    for number in numbers:
        named: list[Piece] = []
        for part in stretches(whole[number].paragraph):
            if not part.text:
                continue
            side = part.paragraph.cell.column if part.paragraph.cell else part.side
            element = _what(part, states.get(side))
            states[side] = element or states.get(side)
            named.append(replace(part, element=element, side=side))
        if named:
            yield number, tuple(named)


def _what(part: Piece, state: Element | None) -> Element | None:
    if _RECIPIENTS.match(part.folded):
        return Element.RECIPIENTS_HEAD
    if is_signer_line(part):
        return Element.SIGNER_LINE
    if state in (Element.RECIPIENTS_HEAD, Element.RECIPIENTS_ITEM) and _is_recipient(part):
        return Element.RECIPIENTS_ITEM
    if state is Element.SIGNER_LINE:
        if part.printed.isupper() and len(part.text.split()) > 3 and not _NAME.match(part.text):
            return Element.SIGNER_LINE
        return Element.SIGNER_NAME if _NAME.match(part.text) else None
    return None


def _is_recipient(part: Piece) -> bool:
    return bool(
        _DASH.match(part.text)
        or part.text.endswith((";", "."))
        or part.folded.startswith("luu")
        or part.paragraph.cell
    )
