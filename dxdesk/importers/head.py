"""The letterhead of a plan: number, ký hiệu, date and place, who issued it and what the plan is called."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from dxdesk.domain.draft import Lines
from dxdesk.domain.vietnamese import fold
from dxdesk.importers.outline import Outline, Piece

_NUMBER = re.compile(
    r"^S[ốoố]\s*[:.]?\s*(?P<figures>\d[\d.]*[a-zA-Z]?)?[\s.…_]*(?P<dash>[/-])\s*"
    r"(?P<symbol>[A-ZĐ][\wĐ&.]*(?:\s?[-/&]\s?[\wĐ&.]+)*(?:\s[A-ZĐ]{2,8})?)$"
)
_DATE = re.compile(
    r"^(?:(?P<place>[A-ZĐÀ-Ỹ][^,;:]{1,60}?)\s*,\s*)?[Nn]gày\s*(?P<day>\d{1,2})?[\s.…_]*(?:/|tháng)?\s*"
    r"(?P<month>\d{1,2})?[\s.…_]*(?:/|năm)\s*(?P<year>\d{4})?[\s.…]*$"
)
_REPEATED = re.compile(
    r"[Kk]èm theo\s+(?:Kế hoạch|Quyết định)\s+số\s*:?\s*(?P<number>\d[\d.]*\s*[/-]\s*[A-ZĐ][\wĐ&/-]*)?"
)
_REPEATED_DATE = re.compile(r"ngày\s*(\d{1,2})\s*(?:/|tháng)\s*(\d{1,2})\s*(?:/|năm)\s*(\d{4})")
_NO_ISSUER = re.compile(
    r"^(?:cong h[a-z]* xa hoi|doc lap|so\s*[:./]|ngay |v/v|dang cong san|du thao|\(|hoa toc|khan|mat$|"
    r"kinh gui)"
)
_BODIES = re.compile(
    r"^(?:SỞ|PHÒNG|BAN|TRƯỜNG|UBND|[UỦỤ][YỶ] BAN|BỘ|TỔNG CỤC|CỤC|CHI CỤC|TRUNG TÂM|"
    r"ĐẢNG (?:[ỦU][YỶ]|BỘ)|CHI BỘ|TỈNH [ỦU][YỶ]|HUYỆN [ỦU][YỶ]|HỘI|"
    r"LIÊN ĐOÀN|CÔNG AN|CÔNG ĐOÀN|VIỆN|VĂN PHÒNG|THANH TRA|ĐOÀN|TẬP ĐOÀN|CÔNG TY|BỆNH VIỆN|NGÂN HÀNG|"
    r"KHO BẠC|BẢO HIỂM|"
    r"TỔ|HỘI ĐỒNG|LIÊN MINH|ĐẠI HỌC|HỌC VIỆN|TÒA ÁN|ĐÀI|BÁO)(?=\s|$)"
)
_SECOND_BODY = re.compile(
    r"(?<!BỘ)(?<!ĐOÀN)(?<!ĐẢNG ỦY)(?<!ĐẢNG UỶ)\s+(?=(?:SỞ|PHÒNG|TRƯỜNG|TRUNG TÂM|CHI CỤC) [A-ZĐÀ-Ỹ])"
)
_WRITES = re.compile(
    r"(?:^|[,;.]\s*)((?:Sở|Phòng|Trường|UBND|[UỦ][yỷ] ban nhân dân|Ban Chỉ đạo|Trung tâm|Văn phòng|"
    r"Chi cục|Cục|Hội|Viện)\s?[^,;.]{0,60}?)"
    r"\s+(?:xây dựng|ban hành)\s+[Kk]ế hoạch"
)
_YEAR_OF_TITLE = re.compile(r"\bnam (?:hoc )?(20\d\d)\b")
_SCHOOL_YEAR = re.compile(r"\bnam hoc (20\d\d)\s*[-–]\s*(20\d\d)")
_YEAR = re.compile(r"20\d\d")
_STAGE = re.compile(r"\bgiai doan (20\d\d)\b")
_LATER = re.compile(r"\b(?:den|tam nhin den|dinh huong den|toi|truoc|tu|sau) nam (20\d\d)\b")


@dataclass(frozen=True, slots=True)
class Head:
    """What the letterhead says; empty where the paper leaves it blank."""

    number: str = ""
    symbol: str = ""
    issued_on: date | None = None
    date_text: str = ""
    place: str = ""
    issuer: str = ""
    parent: str = ""
    number_line: Lines | None = None
    date_line: Lines | None = None
    letterhead: bool = False  # whether the paper itself names who issues it
    writer: str = ""  # who issues it as its own text says: "Sở GDĐT"


def read_head(outline: Outline) -> Head:
    """Read the letterhead; what it lacks is looked for in "(Kèm theo Kế hoạch số ...)"."""
    number = next(((piece, found) for piece in outline.head if (found := _NUMBER.match(piece.text))), None)
    dated = next(((piece, found) for piece in outline.head if (found := _date_line(piece))), None)
    printed, symbol = _number(number[1]) if number else ("", "")
    parent, issuer = _issuers(outline.head)
    writer = _writer(outline.preamble)
    head = Head(
        number=printed,
        symbol=symbol,
        issued_on=_date(dated[1]) if dated else None,
        date_text=dated[0].text if dated else "",
        place=(dated[1]["place"] or "").strip() if dated else "",
        issuer=issuer or writer,
        parent=parent,
        number_line=number[0].lines if number else None,
        date_line=dated[0].lines if dated else None,
        letterhead=bool(issuer),
        writer=writer,
    )
    return head if number or dated else _repeated(outline, head)


def _date_line(piece: Piece) -> re.Match[str] | None:
    found = _DATE.match(piece.text)
    return (
        found
        if found and (found["place"] or found["year"]) and "năm" in piece.text + "năm" * bool(found["year"])
        else None
    )


def _number(found: re.Match[str]) -> tuple[str, str]:
    symbol = re.sub(r"\s", "", found["symbol"]).rstrip(".")
    return (f"{found['figures']}{found['dash']}{symbol}" if found["figures"] else ""), symbol


def _date(found: re.Match[str]) -> date | None:
    if not (found["day"] and found["month"] and found["year"]):
        return None
    return _day(found["year"], found["month"], found["day"])


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _issuers(head: Sequence[Piece]) -> tuple[str, str]:
    """Return the body above and the body that issues, from lines in capitals."""
    lines: list[str] = []
    for piece in head:
        if (
            _NO_ISSUER.match(fold(piece.text))
            or piece.text != piece.text.upper()
            or not piece.text[:1].isalpha()
        ):
            continue
        lines.extend(_SECOND_BODY.split(piece.text))
    starts = [place for place, line in enumerate(lines) if _BODIES.match(line)]
    if not starts:
        return "", ""
    last = starts[-1]
    return " ".join(lines[:last]), " ".join(lines[last:])


def _writer(preamble: Sequence[Piece]) -> str:
    for piece in preamble:
        found = _WRITES.search(piece.text)
        if found:
            return found[1].strip()
    return ""


def _repeated(outline: Outline, head: Head) -> Head:
    for item in outline.items:
        found = _REPEATED.search(item.text) if isinstance(item, Piece) else None
        if not found or not isinstance(item, Piece) or not found["number"]:
            continue
        number = re.sub(r"\s", "", found["number"])
        day = _REPEATED_DATE.search(item.text, found.end())
        return Head(
            number=number,
            symbol=re.split(r"[/-]", number, maxsplit=1)[1],
            issued_on=_day(day[3], day[2], day[1]) if day else None,
            issuer=head.issuer,
            parent=head.parent,
            number_line=item.lines,
            letterhead=head.letterhead,
            writer=head.writer,
        )
    return head


def title_of(outline: Outline) -> str:
    """Return the plan's title on one line."""
    return " ".join(piece.text for piece in outline.title).strip()


def year_of(title: str, head: Head, preamble: str, body: str) -> int | None:
    """Return the year a plan is for: the title's, else that of its date, else the one most often named."""
    printed = _YEAR.search(head.date_text)
    issued = head.issued_on.year if head.issued_on else int(printed[0]) if printed else None
    folded = _LATER.sub(" ", fold(title))
    school_years = [(int(first), int(second)) for first, second in _SCHOOL_YEAR.findall(folded)]
    if school_years:
        return issued if issued in school_years[-1] else school_years[-1][0]
    named = _STAGE.findall(folded)[:1] or _YEAR_OF_TITLE.findall(folded)[-1:]
    if named:
        return int(named[0])
    if issued:
        return issued
    said = _YEAR_OF_TITLE.findall(fold(preamble)) or _YEAR_OF_TITLE.findall(fold(body))
    return int(Counter(said).most_common(1)[0][0]) if said else None
