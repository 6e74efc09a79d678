"""The charts by name, and the paper "Trang biểu đồ": each chart on a lying sheet with one line of words."""

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum

from dxdesk.documents.blocks import Block, OfficialDocument, Orientation, Paragraph, Picture, Section, Title
from dxdesk.documents.charts.aims import aims_chart
from dxdesk.documents.charts.course import course_chart
from dxdesk.documents.charts.ink import Chart, ChartPicture, Sheet
from dxdesk.documents.charts.snapshot import ChartsSnapshot
from dxdesk.documents.charts.timeline import timeline_chart
from dxdesk.documents.charts.units import units_chart
from dxdesk.documents.rules import LANDSCAPE
from dxdesk.documents.wording import Wording
from dxdesk.domain.vn_format import format_date

_TITLE_MM, _WORDS_MM = 26.0, 24.0  # what stands above the first picture, and below each
_NEXT = Sheet(LANDSCAPE.text_width, most_mm=LANDSCAPE.text_height - _WORDS_MM)
_FIRST = Sheet(LANDSCAPE.text_width, most_mm=LANDSCAPE.text_height - _WORDS_MM - _TITLE_MM)


class ChartKind(StrEnum):
    """A chart that can be asked for."""

    AIMS = "aims"
    UNITS = "units"
    COURSE = "course"
    TIMELINE = "timeline"


_CHARTS: Mapping[ChartKind, Callable[[ChartsSnapshot, Wording, Sheet], Chart]] = {
    ChartKind.AIMS: aims_chart,
    ChartKind.UNITS: units_chart,
    ChartKind.COURSE: course_chart,
    ChartKind.TIMELINE: timeline_chart,
}


def draw(kind: ChartKind, taken: ChartsSnapshot, words: Wording, sheet: Sheet) -> Chart:
    """Draw a chart; matplotlib is loaded by the first one."""
    return _CHARTS[kind](taken, words, sheet)


def charts_page(taken: ChartsSnapshot, words: Wording) -> OfficialDocument:
    """Compose the paper: every chart that has something to show."""
    day = format_date(taken.as_of)
    title = Title(
        words.say("charts.page_kind", period=taken.period.label, day=day),
        taken.plan.title,
        note=words.say("head.sample") if taken.sample else "",
    )
    return OfficialDocument(
        title=words.say("charts.page_title", period=taken.period.label),
        author=taken.plan.issuer,
        sections=(Section((title, *_blocks(taken, words)), Orientation.LANDSCAPE),),
        sample=taken.sample,
        working=True,
    )


def _blocks(taken: ChartsSnapshot, words: Wording) -> Iterator[Block]:
    for kind in ChartKind:
        chart = draw(kind, taken, words, _FIRST if kind is ChartKind.AIMS else _NEXT)
        yield from (_block(picture) for picture in chart.pictures)
        yield Paragraph.of(chart.line)


def _block(picture: ChartPicture) -> Picture:
    return Picture(
        png=picture.png,
        width_mm=picture.width_mm,
        height_mm=picture.height_mm,
        alt_text=picture.alt_text,
        caption=picture.caption,
    )
