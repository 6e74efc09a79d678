"""Documents a plan rests on or cites: kind, number, date, issuer, what they are about."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from dxdesk.domain.plan import BasisRole, LegalBasis
from dxdesk.importers.labels import without_end

_KIND = (
    r"Kế hoạch hành động|Chương trình hành động|Kế hoạch|Quyết định|Nghị quyết|Nghị định|"
    r"Thông tư liên tịch|Thông tư|"
    r"Chỉ thị|Công văn|Công điện|Hướng dẫn|Thông báo|Tờ trình|Báo cáo|Chương trình|Đề án|Văn bản|"
    r"Kết luận|Quy định|"
    r"Quy chế|Bộ luật|Luật|Pháp lệnh|Giấy mời|Phương án|Chiến lược|Biên bản|Thông tri|Lệnh"
)
_NUMBER = (
    r"\d[\d.]*[A-Za-z]?(?:/\d{4})?\s?[-/–]\s?[A-ZĐ][\wĐĂÂÊÔƠƯ&]*"
    r"(?:(?:\s?[-/–&]\s?|\.)[A-ZĐ][\wĐĂÂÊÔƠƯ&]*)*"
)
_DATE = (
    r"(?:\s*,?\s*(?:ban hành )?ngày\s*(?P<day>\d{1,2})\s*(?:[/.-]|\s*tháng\s*)\s*(?P<month>\d{1,2})\s*"
    r"(?:[/.-]|\s*năm\s*)\s*(?P<year>\d{4}))?"
)
_DOCUMENT = re.compile(rf"(?P<kind>{_KIND})\s+(?:số\s*:?\s*)?(?P<number>{_NUMBER}){_DATE}")
_LAW = re.compile(
    r"(?P<kind>Bộ luật|Luật|Pháp lệnh)\s+(?P<subject>[A-ZĐÀ-Ỹ][^;]*?)"
    r"\s*,?\s*ngày\s*(?P<day>\d{1,2})\s*(?:/|\s*tháng\s*)\s*(?P<month>\d{1,2})\s*(?:/|\s*năm\s*)\s*(?P<year>\d{4})"
)
_ISSUER_ENDS = re.compile(
    r"\s+(?:về|v/v|thực hiện|ban hành|phê duyệt|quy định|sửa đổi|triển khai|hướng dẫn|thông qua|"
    r"thông báo|điều chỉnh|"
    r"bổ sung|công bố|đẩy mạnh|tăng cường|kết luận|Kết luận|Phê duyệt|Ban hành|Về|Quy định|và(?=\s+(?:"
    + _KIND
    + r"))|để|"
    r"nhằm|xác định|giao|cho)(?=\s|$)|\s*[;(]|\.(?=\s|$)|\s*,\s*(?=(?:" + _KIND + r")\s|theo|nhằm|trong)"
)
_SHORT_NAME = re.compile(
    r"\(\s*(?:sau đây |dưới đây )?(?:gọi (?:tắt )?là |viết tắt là )?[\"“]?((?:"
    + _KIND
    + r")\s[^()]{1,40}?)[\"”]?\s*\)"
)
_BEFORE = re.compile(r"(?:của|gồm:|đề nghị của|;|^)\s*([^;:]{4,120}?)\s+tại\s*$")
_OPENER = re.compile(r"^(?:Căn cứ|Thực hiện|Triển khai|Xét|Theo|Thi hành|Tiếp tục|Để|Nhằm)\s")
_ALIKE = re.compile(r"^\s*(?:,|và|,? và)\s*$")
_LISTED = re.compile(r"(?:,|\svà)\s*$")
_WRITER = re.compile(r",\s+[^,;]{2,90}\s(?:xây dựng|ban hành)\s+(?:bản\s+)?[Kk]ế hoạch.*$", re.DOTALL)
_ASSEMBLY = "Quốc hội"


@dataclass(frozen=True, slots=True)
class _Found:
    """A document in a sentence: where it starts, where its name ends, and what it says."""

    start: int
    end: int
    basis: LegalBasis


def bases_in(paragraphs: Iterable[str], *, listed: bool = False) -> tuple[LegalBasis, ...]:
    """Return the căn cứ of a preamble; documents named in what another is about are not among them.

    ``listed`` paragraphs stand below a heading "Căn cứ" and need no such word themselves.
    """
    return _unique(
        found
        for text in paragraphs
        if listed or _OPENER.match(text)
        for found in _of_paragraph(text)
        if found.number or found.subject
    )


def cited_in(
    paragraphs: Iterable[str], known: Sequence[LegalBasis], own_number: str
) -> tuple[LegalBasis, ...]:
    """Return the numbered documents that a text only cites."""
    seen = {_key(basis.number) for basis in known} | {_key(own_number)}
    cited = (
        replace(basis, role=BasisRole.CITED)
        for text in paragraphs
        for basis in _cited(text)
        if _key(basis.number) not in seen
    )
    return _unique(cited)


def _unique(found: Iterable[LegalBasis]) -> tuple[LegalBasis, ...]:
    kept: dict[str, LegalBasis] = {}
    for basis in found:
        key = _key(basis.number) or basis.subject
        if key not in kept or _filled(basis) > _filled(kept[key]):
            kept[key] = basis
    return tuple(kept.values())


def _filled(basis: LegalBasis) -> int:
    return bool(basis.date) + bool(basis.issuer) + bool(basis.subject)


def _key(number: str) -> str:
    return re.sub(r"\s", "", number).replace("–", "-").upper()


def _of_paragraph(text: str) -> Iterator[LegalBasis]:
    for clause in _clauses(text):
        documents = list(_documents(clause))
        if not documents:
            yield from _law(clause)
            continue
        yield from (found.basis for found in _on_top(clause, documents))


def _clauses(text: str) -> Iterator[str]:
    depth, start = 0, 0
    for place, letter in enumerate(text):
        depth += (letter == "(") - (letter == ")")
        if letter == ";" and depth <= 0:
            yield text[start:place]
            start = place + 1
    yield text[start:]


def _on_top(clause: str, documents: list[_Found]) -> Iterator[_Found]:
    """Yield the documents of a row, not those that another one is about."""
    top = True
    for place, found in enumerate(documents):
        if place:
            before = documents[place - 1]
            between = clause[before.end : found.start]
            top = _stands_beside(before, found, between, top=top) and not _in_brackets(clause, found.start)
        if top:
            yield found


def _stands_beside(before: _Found, found: _Found, between: str, *, top: bool) -> bool:
    """Tell whether a document goes on with the row: right behind one of it, or behind what that is about.

    What another document is about is listed with "," and "và" too, but names documents of one kind.
    """
    if _ALIKE.match(between):
        return top
    return bool(_LISTED.search(between)) and (top or found.basis.kind != before.basis.kind)


def _in_brackets(clause: str, place: int) -> bool:
    return clause.count("(", 0, place) > clause.count(")", 0, place)


def _documents(clause: str) -> Iterator[_Found]:
    matches = list(_DOCUMENT.finditer(clause))
    for place, match in enumerate(matches):
        until = matches[place + 1].start() if place + 1 < len(matches) else len(clause)
        issuer, end = _issuer(clause, match.end(), until)
        subject = _subject(clause[end:])
        short = _SHORT_NAME.search(clause, match.end())
        yield _Found(
            match.start(),
            end,
            LegalBasis(
                kind=match["kind"],
                number=_spaceless(match["number"]),
                date=_date(match),
                issuer=issuer or _issuer_before(clause[: match.start()]),
                subject=subject,
                short_name=short[1] if short and (place + 1 == len(matches) or short.start() < until) else "",
            ),
        )


def _issuer(clause: str, start: int, until: int) -> tuple[str, int]:
    behind = re.match(r"\s*,?\s*của\s+", clause[start:until])
    if not behind:
        return "", start
    begin = start + behind.end()
    stop = _ISSUER_ENDS.search(clause, begin)
    end = min(stop.start() if stop else len(clause), until)
    if stop is None and "," in clause[begin:end]:
        end = clause.index(",", begin)
    return without_end(re.sub(r"\s+và$", "", clause[begin:end].strip())), end


def _issuer_before(text: str) -> str:
    found = _BEFORE.search(text)
    return re.sub(r"^.*(?:gồm:|của)\s+", "", found[1]).strip() if found else ""


def _subject(rest: str) -> str:
    without_short = _WRITER.sub("", _SHORT_NAME.split(rest)[0])
    bare = re.sub(r"^\s*(?:\([^)]*\)\s*)?(?:,\s*)?", "", without_short)
    found = re.match(r"(?:về việc|Về việc|về|Về|v/v)\s+(.*)", bare, re.DOTALL)
    if found:
        return without_end(found[1])
    verb = re.match(
        r"(?:ban hành|phê duyệt|quy định|hướng dẫn|sửa đổi|thực hiện|triển khai|Kết luận)\s.*",
        bare,
        re.DOTALL,
    )
    return without_end(verb[0]) if verb else ""


def _law(clause: str) -> Iterator[LegalBasis]:
    found = _LAW.search(clause)
    if found:
        yield LegalBasis(
            kind=found["kind"],
            number="",
            date=_date(found),
            issuer=_ASSEMBLY,
            subject=found["subject"].strip(),
        )


def _cited(text: str) -> Iterator[LegalBasis]:
    found = list(_documents(text))
    for place, one in enumerate(found):
        basis = replace(one.basis, subject="")
        following = found[place + 1] if place + 1 < len(found) else None
        if not basis.issuer and following and _ALIKE.match(text[one.end : following.start]):
            basis = replace(basis, issuer=following.basis.issuer)
        yield basis


def _spaceless(number: str) -> str:
    return re.sub(r"\s", "", number).replace("–", "-")


def _date(found: re.Match[str]) -> date | None:
    if not found["day"]:
        return None
    try:
        return date(int(found["year"]), int(found["month"]), int(found["day"]))
    except ValueError:
        return None
