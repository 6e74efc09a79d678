"""Ways of planting one defect into a paper of our own."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

from dxdesk.documents.referee.reading import read_docx
from dxdesk.documents.referee.seen import LineMark, SeenDocument, SeenLine, SeenParagraph, SeenRun
from dxdesk.documents.word import to_docx
from tests.documents.every_kind import every_kind

Plant = Callable[[SeenDocument], SeenDocument]

REPORT, LETTER, DECISION = "bao-cao-2024-Q1", "cong-van-de-nghi", "quyet-dinh"
MINUTES, CHASE, INVITATION = "bien-ban", "cong-van-don-doc-mot-don-vi", "giay-moi"
PETITION = "to-trinh-dieu-chinh"


@dataclass(frozen=True, slots=True)
class Defect:
    """One defect: what it is, the paper it is planted in, the rule it breaks."""

    what: str
    rule: str
    paper: str
    plant: Plant


@cache
def _documents() -> dict[str, SeenDocument]:
    return {name: read_docx(to_docx(document)) for name, document in every_kind().items()}


def paper(name: str) -> SeenDocument:
    """Return one of our papers as the referee sees it."""
    return _documents()[name]


def place(seen: SeenDocument, beginning: str) -> int:
    """Return the index of the first paragraph that begins with these words."""
    return next(n for n, p in enumerate(seen.paragraphs) if p.text.startswith(beginning))


def with_paragraph(seen: SeenDocument, at: int, paragraph: SeenParagraph) -> SeenDocument:
    return replace(seen, paragraphs=(*seen.paragraphs[:at], paragraph, *seen.paragraphs[at + 1 :]))


def stands(beginning: str, **changes: object) -> Plant:
    """Plant a change into how a paragraph stands."""

    def plant(seen: SeenDocument) -> SeenDocument:
        at = place(seen, beginning)
        return with_paragraph(seen, at, replace(seen.paragraphs[at], **changes))  # type: ignore[arg-type]

    return plant


def letters(beginning: str, **changes: object) -> Plant:
    """Plant a change into the letters of a paragraph."""

    def plant(seen: SeenDocument) -> SeenDocument:
        at = place(seen, beginning)
        runs = tuple(replace(run, **changes) for run in seen.paragraphs[at].runs)  # type: ignore[arg-type]
        return with_paragraph(seen, at, replace(seen.paragraphs[at], runs=runs))

    return plant


def words(beginning: str, old: str, new: str) -> Plant:
    """Plant other words into a paragraph of one look."""

    def plant(seen: SeenDocument) -> SeenDocument:
        at = place(seen, beginning)
        before = seen.paragraphs[at]
        text = before.text.replace(old, new, 1)
        assert text != before.text
        return with_paragraph(seen, at, replace(before, runs=(replace(before.runs[0], text=text),)))

    return plant


def gone(*beginnings: str) -> Plant:
    """Take the words out of paragraphs."""

    def plant(seen: SeenDocument) -> SeenDocument:
        for beginning in beginnings:
            at = place(seen, beginning)
            seen = with_paragraph(seen, at, replace(seen.paragraphs[at], runs=(), lines=()))
        return seen

    return plant


def below(beginning: str, **changes: object) -> Plant:
    """Plant a change into the paragraph below, such as the one that holds a line."""

    def plant(seen: SeenDocument) -> SeenDocument:
        at = place(seen, beginning) + 1
        return with_paragraph(seen, at, replace(seen.paragraphs[at], **changes))  # type: ignore[arg-type]

    return plant


def section(number: int, **changes: object) -> Plant:
    """Plant a change into a section."""

    def plant(seen: SeenDocument) -> SeenDocument:
        changed = replace(seen.sections[number], **changes)  # type: ignore[arg-type]
        return replace(seen, sections=tuple(changed if s.index == number else s for s in seen.sections))

    return plant


def headers(keep: Callable[[SeenParagraph], bool], **changes: object) -> Plant:
    """Plant a change into the headers of a kind."""

    def plant(seen: SeenDocument) -> SeenDocument:
        changed = tuple(replace(p, **changes) if keep(p) else p for p in seen.headers)  # type: ignore[arg-type]
        return replace(seen, headers=changed)

    return plant


def both(*plants: Plant) -> Plant:
    """Plant several changes that are one defect."""

    def plant(seen: SeenDocument) -> SeenDocument:
        for one in plants:
            seen = one(seen)
        return seen

    return plant


def everywhere(**changes: object) -> Plant:
    """Plant a change into all runs of the body's paragraphs outside tables."""

    def plant(seen: SeenDocument) -> SeenDocument:
        for at, paragraph in enumerate(seen.paragraphs):
            runs = tuple(replace(run, **changes) for run in paragraph.runs)  # type: ignore[arg-type]
            seen = with_paragraph(seen, at, replace(paragraph, runs=runs))
        return seen

    return plant


def in_footer(seen: SeenDocument) -> SeenDocument:
    moved = tuple(p for p in seen.headers if p.has_page_field)
    rest = tuple(p for p in seen.headers if not p.has_page_field)
    return replace(seen, headers=rest, footers=(*seen.footers, *moved))


def no_sections(seen: SeenDocument) -> SeenDocument:
    """Put every page into one section: appendices go on in the sheets of the body."""
    one = tuple(replace(p, section=0, page_break_before=False, page=None) for p in seen.paragraphs)
    return replace(seen, paragraphs=one, sections=seen.sections[:1])


def with_mark(text: str, *, bold: bool = True) -> Plant:
    def plant(seen: SeenDocument) -> SeenDocument:
        first = seen.paragraphs[0]
        mark = replace(first, cell=None, lines=(), runs=(SeenRun(text, "Times New Roman", 13, bold=bold),))
        moved = tuple(replace(p, index=p.index + 1) for p in seen.paragraphs)
        return replace(seen, paragraphs=(mark, *moved))

    return plant


def dated(month: str, year: str) -> Plant:
    return words("Bắc Giang, ngày", "3 năm 2024", f"{month} năm {year}")


def unrepeated(seen: SeenDocument) -> SeenDocument:
    return replace(seen, tables=tuple(replace(table, header_row=False) for table in seen.tables))


def narrow_column(seen: SeenDocument) -> SeenDocument:
    at = place(seen, QH)
    cell = seen.paragraphs[at].cell
    assert cell is not None
    return with_paragraph(seen, at, replace(seen.paragraphs[at], cell=replace(cell, width_mm=80.0)))


def signed_again(seen: SeenDocument) -> SeenDocument:
    head = replace(seen.paragraphs[place(seen, QH)], cell=None, section=seen.paragraphs[-1].section)
    return replace(seen, paragraphs=(*seen.paragraphs, replace(head, index=len(seen.paragraphs))))


def addressed_first(seen: SeenDocument) -> SeenDocument:
    at, to = place(seen, "Kính gửi"), place(seen, TITLE)
    moved = list(seen.paragraphs)
    moved.insert(to, moved.pop(at))
    return replace(seen, paragraphs=tuple(replace(p, index=n) for n, p in enumerate(moved)))


def merged_bases(seen: SeenDocument) -> SeenDocument:
    at = place(seen, "Căn cứ Luật")
    first, second = seen.paragraphs[at], seen.paragraphs[at + 1]
    joined = replace(first, runs=(*first.runs, replace(first.runs[0], text=" "), *second.runs))
    return with_paragraph(with_paragraph(seen, at, joined), at + 1, replace(second, runs=()))


QH, TN, ISSUER, PARENT = "CỘNG HÒA", "Độc lập", "SỞ GIÁO DỤC", "UBND TỈNH"
DAY, BODY, TITLE, SUBJECT = "Bắc Giang, ngày", "Kế hoạch năm 2024", "BÁO CÁO", "Kết quả thực hiện"
PAGE = {"keep": lambda p: p.has_page_field}
FIRST = {"keep": lambda p: p.kind == "first"}
ATTACHED = "(Kèm theo"
SHORT = SeenLine(LineMark.BORDER, 20.0)
