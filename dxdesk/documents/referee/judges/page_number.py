"""Page numbers: in the middle of the top margin, from the second page on (PG-5, PG-7 for appendices)."""

from collections.abc import Iterator

from dxdesk.documents.blocks import Align
from dxdesk.documents.referee.case import Case, figure, within
from dxdesk.documents.referee.finding import Finding
from dxdesk.documents.referee.seen import SeenParagraph, SeenSection
from dxdesk.documents.rules import Element

_LETTERS_A_PAGE = 2600
_PLAIN_FORMATS = ("", "decimal")
_USUAL = ("default", "even")


def judge_page_number(case: Case) -> Iterator[Finding]:
    """Judge how pages are numbered."""
    numbered = [paragraph for paragraph in case.seen.headers if paragraph.has_page_field]
    below = [paragraph for paragraph in case.seen.footers if paragraph.has_page_field]
    usual = [paragraph for paragraph in numbered if paragraph.kind in _USUAL]
    if below or _has_more_pages(case):
        yield _there(case, [paragraph for paragraph in usual if not paragraph.section], below)
    for paragraph in usual:
        yield from _look(case, paragraph)
    if usual or below:
        yield from _first_page(case)
    for section in case.seen.sections:
        yield case.tell(
            "PG-5",
            "page_number.format",
            kept=section.number_format in _PLAIN_FORMATS,
            measured=case.say("number_format", format=section.number_format),
            allowed=case.say("page_number"),
            section=section.index,
        )


def _has_more_pages(case: Case) -> bool:
    pages = max((paragraph.page or 1 for paragraph in case.seen.paragraphs), default=1)
    letters = sum(len(paragraph.text) for paragraph in case.seen.paragraphs if not paragraph.section)
    return pages > 1 or letters > _LETTERS_A_PAGE * 1.5


def _there(case: Case, usual: list[SeenParagraph], below: list[SeenParagraph]) -> Finding:
    measured = "page_number" if usual else "in_footer" if below else "no_page_number"
    return case.tell(
        "PG-5",
        "page_number.place",
        kept=bool(usual),
        measured=case.say(measured),
        allowed=case.say("page_number"),
        at=None if usual or not below else below[0],
    )


def _look(case: Case, paragraph: SeenParagraph) -> Iterator[Finding]:
    yield case.tell(
        "PG-5",
        "page_number.align",
        kept=paragraph.align is Align.CENTER,
        measured=case.say(paragraph.align.value),
        allowed=case.say("center"),
        at=paragraph,
    )
    allowed = case.ranges[Element.PAGE_NUMBER.value]
    sizes = sorted({run.pt for run in paragraph.runs if run.pt})
    wrong = [size for size in sizes if not within(size, allowed)]
    yield case.tell(
        f"MC-{Element.PAGE_NUMBER.value}",
        Element.PAGE_NUMBER.value,
        kept=not wrong,
        measured=case.say("pt", value=", ".join(map(figure, wrong or sizes))),
        allowed=case.say("pt", value=f"{figure(allowed.low)}–{figure(allowed.high)}"),
        at=paragraph,
    )
    slanted = any(run.italic for run in paragraph.runs)
    yield case.tell(
        f"MC-{Element.PAGE_NUMBER.value}",
        f"{Element.PAGE_NUMBER.value}.italic",
        kept=not slanted,
        measured=case.say("italic" if slanted else "upright"),
        allowed=case.say("upright"),
        at=paragraph,
    )


def _first_page(case: Case) -> Iterator[Finding]:
    for section in case.seen.sections[:1]:
        own = [paragraph for paragraph in case.seen.headers if paragraph.section == section.index]
        shown = any(_shows_first(paragraph, section) for paragraph in own)
        yield case.tell(
            "PG-5",
            "page_number.first",
            kept=not shown,
            measured=case.say("first_page" if shown else "page_number"),
            allowed=case.say("page_number"),
            section=section.index,
        )


def _shows_first(paragraph: SeenParagraph, section: SeenSection) -> bool:
    if paragraph.kind != "first":
        return paragraph.kind == "default" and paragraph.has_page_field and not section.title_page
    return section.title_page and (paragraph.has_page_field or paragraph.text.strip() == "1")
