"""Putting together paragraphs that were broken over several lines."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from dxdesk.domain.draft import Lines
from dxdesk.domain.vietnamese import clean
from dxdesk.importers.blocks import Paragraph
from dxdesk.importers.labels import starts_with_label
from dxdesk.importers.marks import Depth, is_upper, mark_of, starts_lower

_TAGS = re.compile(r"</?(?:i|b|u|em|strong|sup|sub|br|p|span)\b[^>]{0,80}>", re.IGNORECASE)
_STARS = re.compile(r"\*+|^\s*#{1,6}\s")
_CELL_END = re.compile(r"(?<=\S)\s+\|\s*$")
_LEFT_COLUMN = re.compile(r"^\s*(?:[-–+]|Nơi nhận)[^\t]*?\S(?= {4,}\S)")
_RULE = re.compile(r"^[-_–—=.*~\s]{3,}$")
_ENDS = (".", ";", ":", "!", "?", "./")
_OWN_LINE = re.compile(
    r"^(?:CỘNG H[ÒO]À? XÃ HỘI|[A-ZĐÀ-Ỹ][^,;:.]{1,40}, ngày\s*[\d.…]{0,4}\s*(?:/|tháng)|\([Đđ]ã ký\)|"
    r"Độc lập\s*[-–]|Số\s*:|Nơi nhận|Căn cứ |Kính gửi|V/v |"
    r"(?:TM|KT|TL|TUQ|Q|T/M|K/T|T/L)\.?\s*[A-ZĐÀ-Ỹ]|\((?:Ban hành )?[Kk]èm theo|"
    r"(?:KẾ HOẠCH|QUYẾT ĐỊNH|HƯỚNG DẪN|THÔNG BÁO|BÁO CÁO|PHỤ LỤC|Phụ lục)(?:\s*\d{0,2}\.?)$|"
    r"(?:SỞ|PHÒNG|ỦY BAN|UỶ BAN|UBND|TRƯỜNG|CHI CỤC|TRUNG TÂM) [A-ZĐÀ-Ỹ]|(?:VĂN PHÒNG|THANH TRA)(?: SỞ)?$)"
)
_MOTTO_BROKEN = re.compile(r"^CỘNG H[ÒO][ÀA]? XÃ HỘI$")
_MOTTO_ENDS = re.compile(r"(?:CHỦ NGHĨA|CỘNG SẢN) VIỆT NAM$")
_NUMBER_FOLLOWS = re.compile(r"(?:^|\s)(?:số|ngày(?: \d{1,2})? tháng|tháng \d{1,2} năm)$")
_LONGEST = 6_000  # letters; longer paragraphs are cut, so that nothing takes for ever
_SHEET = 150  # longest line of a text that was broken to fit a page
_NARROWEST = 55  # columns below which lines are short by themselves
_FULL_LINE = 0.7  # share of the width from which a line may have been broken
_GAPS = 0.15  # share of empty lines from which paragraphs are set apart by them
_NUMBER_LINE = re.compile(r"^S[ốo]\s*:?[\s\d.…]*[/-]\s?[A-ZĐ]")
_SIGNATURE = re.compile(
    r"^(?:TM|KT|TL|TUQ|Q|T/M|K/T|T/L)\.?|^(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG PHÒNG|HIỆU TRƯỞNG|CHÁNH)"
)


class Layout(Enum):
    """How a text keeps its paragraphs apart."""

    LINES = "lines"  # one paragraph a line
    GAPS = "gaps"  # broken lines, empty lines between paragraphs
    PAGE = "page"  # broken lines only


@dataclass(frozen=True, slots=True)
class Scrap:
    """A line as found, repaired; ``open`` when bold or italic runs on into the next line."""

    text: str
    line: int
    after_gap: bool = False
    open: bool = False


@dataclass(frozen=True, slots=True)
class Width:
    """How a text is laid out and how wide its lines are."""

    layout: Layout
    columns: int


def without_markup(text: str) -> str:
    """Return the text repaired, without markup; a rule of dashes is empty."""
    bare = clean(_CELL_END.sub("", _STARS.sub("", _TAGS.sub("", text))))
    return "" if _RULE.match(bare) else bare


def scraps(lines: Iterable[tuple[int, str]]) -> Iterator[Scrap]:
    """Yield the lines that hold text, with what stands before and after them."""
    after_gap = False
    bold = italic = 0
    for number, raw in lines:
        side = _LEFT_COLUMN.match(raw)
        if side:
            yield Scrap(without_markup(side[0]), number, after_gap)
        text = without_markup(raw[side.end() :] if side else raw)
        if not raw.strip():
            bold = italic = 0
        bold ^= raw.count("**") % 2
        if raw.strip() != "*":  # a star alone is the ornament of papers of the party
            italic ^= raw.replace("**", "").count("*") % 2
        for piece in _pieces(text):
            yield Scrap(piece, number, after_gap, bool(bold or italic))
        after_gap = not text and (after_gap or not raw.strip("*_-–= \t"))


def _pieces(text: str) -> Iterator[str]:
    """Yield a line, or the pieces of one that is longer than any paragraph of a plan."""
    for start in range(0, len(text), _LONGEST):
        if piece := text[start : start + _LONGEST].strip():
            yield piece


def width_of(lines: Sequence[str]) -> Width:
    """Find out how a text was laid out."""
    filled = [len(line) for line in lines if line.strip()]
    if not filled:
        return Width(Layout.LINES, 0)
    longest = max(filled)
    columns = sorted(filled)[int(len(filled) * 0.95)]
    broken = sum(length >= _FULL_LINE * columns for length in filled)
    if longest > _SHEET or columns < _NARROWEST or broken < max(3, len(filled) * 0.1):
        return Width(Layout.LINES, longest)
    gaps = sum(not line.strip() for line in lines) / len(lines)
    return Width(Layout.GAPS if gaps > _GAPS else Layout.PAGE, columns)


def joined(found: Iterable[Scrap], width: Width) -> Iterator[Paragraph]:
    """Yield whole paragraphs."""
    held: list[Scrap] = []
    size = 0
    for scrap in found:
        if held and (size > _LONGEST or not _runs_on(held, scrap, width)):
            yield _paragraph(held)
            held, size = [], 0
        held.append(scrap)
        size += len(scrap.text)
    if held:
        yield _paragraph(held)


def _paragraph(held: list[Scrap]) -> Paragraph:
    text = " ".join(scrap.text for scrap in held)
    return Paragraph(clean(text), Lines(held[0].line, held[-1].line))


def _runs_on(held: list[Scrap], new: Scrap, width: Width) -> bool:
    last = held[-1]
    if _is_broken(last.text, new.text):
        return True
    if _OWN_LINE.match(new.text) or (not starts_lower(new.text) and starts_with_label(new.text)):
        return False
    if last.open and not new.after_gap:
        return True
    ended = last.text.endswith(_ENDS)
    mark = mark_of(new.text)
    if mark.depth is not Depth.NONE:
        dash_inside = mark.depth is Depth.BULLET and starts_lower(mark.rest)
        return dash_inside and not ended and not new.after_gap and width.layout is not Layout.LINES
    if starts_lower(new.text):
        return _small_letter_runs_on(last, new, width, ended=ended)
    return not new.after_gap and _capital_runs_on(last, new, width, ended=ended)


def _is_broken(last: str, new: str) -> bool:
    """Tell whether a line can only be the rest of the one before: a motto or a number cut in two."""
    if _MOTTO_BROKEN.match(last):
        return new.startswith("CHỦ NGHĨA")
    return bool(_NUMBER_FOLLOWS.search(last)) and new[:1].isdigit() and mark_of(new).depth > Depth.ITEM


def _small_letter_runs_on(last: Scrap, new: Scrap, width: Width, *, ended: bool) -> bool:
    if new.after_gap or width.layout is Layout.LINES:
        return not ended
    return not last.text.endswith("./.")


def _capital_runs_on(last: Scrap, new: Scrap, width: Width, *, ended: bool) -> bool:
    if (
        ended
        or _MOTTO_ENDS.search(last.text)
        or _NUMBER_LINE.match(last.text)
        or _SIGNATURE.match(last.text)
        or _SIGNATURE.match(new.text)
    ):
        return False
    if is_upper(last.text) and not is_upper(new.text):
        return False
    match width.layout:
        case Layout.LINES:
            return False
        case Layout.GAPS:
            return True
        case Layout.PAGE:
            return len(last.text) >= _FULL_LINE * width.columns
