"""The sheet and the letters that everything is printed with (PG-1..PG-4, PG-6)."""

from collections.abc import Iterator
from itertools import chain

from dxdesk.documents.referee.case import Case, figure, within
from dxdesk.documents.referee.finding import Finding
from dxdesk.documents.referee.seen import SeenParagraph, SeenSection
from dxdesk.documents.rules import FONT

_SHEET_MM = 2.0  # papers cut by other programs differ by a millimetre
_MARGIN_MM = 0.6
_SIGNS = ("Symbol", "Wingdings", "Wingdings 2", "Wingdings 3")  # boxes, dashes, arrows
_BLACK = ("", "000000", "auto")


def judge_page(case: Case) -> Iterator[Finding]:
    """Judge every section's sheet and every paragraph's font."""
    for section in case.seen.sections:
        yield _sheet(case, section)
        yield from _margins(case, section)
        yield _header(case, section)
    for paragraph in chain(case.seen.paragraphs, case.seen.headers, case.seen.footers):
        yield from _letters(case, paragraph)


def _sheet(case: Case, section: SeenSection) -> Finding:
    sides = sorted((section.width_mm, section.height_mm))
    width, height = case.ranges["page.width"], case.ranges["page.height"]
    kept = within(sides[0], width, _SHEET_MM) and within(sides[1], height, _SHEET_MM)
    return case.tell(
        "PG-1",
        "page.size",
        kept=kept,
        measured=case.say("size", width=figure(section.width_mm), height=figure(section.height_mm)),
        allowed=case.say("size", width=figure(width.value), height=figure(height.value)),
        section=section.index,
    )


def _margins(case: Case, section: SeenSection) -> Iterator[Finding]:
    measured = {
        "page.top": section.top_mm,
        "page.bottom": section.bottom_mm,
        "page.left": section.left_mm,
        "page.right": section.right_mm,
    }
    for about, value in measured.items():
        allowed = case.ranges[about]
        yield case.tell(
            "PG-3" if section.landscape else "PG-2",
            about,
            kept=within(value, allowed, _MARGIN_MM),
            measured=case.say(about.replace("page.", "margin_"), value=figure(value)),
            allowed=case.say("mm", value=f"{figure(allowed.low)}–{figure(allowed.high)}"),
            section=section.index,
        )


def _header(case: Case, section: SeenSection) -> Finding:
    allowed = case.ranges["page.header"]
    return case.tell(
        "PG-6",
        "page.header",
        kept=section.header_mm < section.top_mm and within(section.header_mm, allowed),
        measured=case.say("mm", value=figure(section.header_mm)),
        allowed=case.say("mm", value=f"{figure(allowed.low)}–{figure(allowed.high)}"),
        section=section.index,
    )


def _letters(case: Case, paragraph: SeenParagraph) -> Iterator[Finding]:
    inked = [run for run in paragraph.runs if run.text.strip()]
    if not inked:
        return
    letters = [run for run in inked if run.font not in _SIGNS or any(map(str.isalnum, run.text))]
    fonts = sorted({run.font for run in letters if run.font.casefold() != FONT.casefold()})
    yield case.tell(
        "PG-4",
        "page.font",
        kept=not fonts,
        measured=", ".join(fonts) or FONT,
        allowed=FONT,
        at=paragraph,
    )
    colors = sorted({run.color for run in inked if run.color.lower() not in _BLACK})
    yield case.tell(
        "PG-4",
        "page.color",
        kept=not colors,
        measured=case.say("color", color=", ".join(colors)) if colors else case.say("black"),
        allowed=case.say("black"),
        at=paragraph,
    )
    yield case.tell(
        "PG-4",
        "page.nfd",
        kept=not paragraph.raw_nfd,
        measured=case.say("nfd" if paragraph.raw_nfd else "nfc"),
        allowed=case.say("nfc"),
        at=paragraph,
    )
