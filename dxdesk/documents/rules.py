"""The layout rules of official documents (Nghị định 30/2020/NĐ-CP), once, as data.

The .docx writer, the preview and the checker read them from here: plain points and millimetres, no type
of any library. IDs (PG-2, HD-4) are those of the project's own list of the decree's rules.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from dxdesk.documents.blocks import Align, OfficialDocument, Orientation
from dxdesk.documents.layout import Margins, Preset

FONT = "Times New Roman"  # PG-4
POINTS_PER_MM = 72 / 25.4
IN_FORCE = date(2020, 3, 5)
DECREE = "NĐ 30/2020/NĐ-CP, phụ lục I"
CUSTOM = "thông lệ"


class Element(StrEnum):
    """A thing on the page that has a look of its own."""

    QUOC_HIEU = "quoc_hieu"
    TIEU_NGU = "tieu_ngu"
    PARENT = "parent"
    ISSUER = "issuer"
    NUMBER = "number"
    PLACE_DATE = "place_date"
    VV_SUBJECT = "vv_subject"
    TITLE_KIND = "title_kind"
    TITLE_SUBJECT = "title_subject"
    TITLE_NOTE = "title_note"
    ADDRESSEES = "addressees"
    ADDRESSEE_ITEM = "addressee_item"
    BASIS = "basis"
    BODY = "body"
    HEADING_0 = "heading_0"
    HEADING_1 = "heading_1"
    HEADING_2 = "heading_2"
    HEADING_3 = "heading_3"
    SIGNER_LINE = "signer_line"
    SIGNER_NAME = "signer_name"
    RECIPIENTS_HEAD = "recipients_head"
    RECIPIENTS_ITEM = "recipients_item"
    APPENDIX_LABEL = "appendix_label"
    APPENDIX_TITLE = "appendix_title"
    APPENDIX_ATTACHED = "appendix_attached"
    TABLE_CAPTION = "table_caption"
    TABLE_UNIT = "table_unit"
    TABLE_HEAD = "table_head"
    TABLE_CELL = "table_cell"
    PICTURE = "picture"
    PICTURE_CAPTION = "picture_caption"
    PAGE_NUMBER = "page_number"


@dataclass(frozen=True, slots=True)
class Style:
    """How an element looks; ``line`` is in lines, ``first_indent_mm`` may be negative (hanging)."""

    pt: float
    bold: bool = False
    italic: bool = False
    capitals: bool = False
    align: Align = Align.LEFT
    before_pt: float = 0
    after_pt: float = 0
    line: float = 1.0
    first_indent_mm: float = 0
    left_indent_mm: float = 0
    keep_with_next: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule that can be checked: the range it allows (both ends inclusive) and the value used here.

    ``governs`` is an element or a measure such as "page.top"; ``unit`` is "pt", "mm", "ratio" or "lines".
    """

    id: str
    governs: str
    low: float
    high: float
    value: float
    unit: str
    source: str
    valid_from: date = IN_FORCE
    valid_to: date | None = None

    def allows(self, value: float, tolerance: float = 0.0) -> bool:
        """Tell whether a measured value is inside the range."""
        return self.low - tolerance <= value <= self.high + tolerance


@dataclass(frozen=True, slots=True)
class Sizes:
    """The sizes an element may have (mục V of phụ lục I) and those of each preset."""

    low: float
    high: float
    a: float
    b: float
    working: float = 12

    def of(self, preset: Preset) -> float:
        """Return the size in a preset."""
        return {Preset.A: self.a, Preset.B: self.b, Preset.WORKING: self.working}[preset]


SIZES: Mapping[Element, Sizes] = {
    Element.QUOC_HIEU: Sizes(12, 13, 12, 13),
    Element.TIEU_NGU: Sizes(13, 14, 13, 14, 13),
    Element.PARENT: Sizes(12, 13, 12, 13),
    Element.ISSUER: Sizes(12, 13, 12, 13),
    Element.NUMBER: Sizes(13, 13, 13, 13, 13),
    Element.PLACE_DATE: Sizes(13, 14, 13, 14, 13),
    Element.VV_SUBJECT: Sizes(12, 13, 12, 13),
    Element.TITLE_KIND: Sizes(13, 14, 14, 14, 13),
    Element.TITLE_SUBJECT: Sizes(13, 14, 14, 14, 13),
    Element.TITLE_NOTE: Sizes(13, 14, 13, 13, 11),
    Element.ADDRESSEES: Sizes(13, 14, 14, 14, 13),
    Element.ADDRESSEE_ITEM: Sizes(13, 14, 14, 14, 13),
    Element.BASIS: Sizes(13, 14, 14, 14),
    Element.BODY: Sizes(13, 14, 14, 14, 11.5),
    Element.HEADING_0: Sizes(13, 14, 14, 14, 12),
    Element.HEADING_1: Sizes(13, 14, 14, 14, 12),
    Element.HEADING_2: Sizes(13, 14, 14, 14, 12),
    Element.HEADING_3: Sizes(13, 14, 14, 14, 12),
    Element.SIGNER_LINE: Sizes(13, 14, 14, 14, 13),
    Element.SIGNER_NAME: Sizes(13, 14, 14, 14, 13),
    Element.RECIPIENTS_HEAD: Sizes(12, 12, 12, 12),
    Element.RECIPIENTS_ITEM: Sizes(11, 11, 11, 11, 11),
    Element.APPENDIX_LABEL: Sizes(14, 14, 14, 14, 14),
    Element.APPENDIX_TITLE: Sizes(13, 14, 14, 14, 13),
    Element.APPENDIX_ATTACHED: Sizes(13, 14, 13, 13, 13),
    Element.TABLE_CAPTION: Sizes(11, 14, 13, 13),
    Element.TABLE_UNIT: Sizes(11, 14, 12, 12, 11),
    Element.TABLE_HEAD: Sizes(11, 14, 12, 12, 11),
    Element.TABLE_CELL: Sizes(11, 14, 12, 12, 11),
    Element.PICTURE: Sizes(11, 14, 13, 13),
    Element.PICTURE_CAPTION: Sizes(11, 14, 13, 13),
    Element.PAGE_NUMBER: Sizes(13, 14, 13, 14, 13),
}

FIRST_INDENT_MM = 12.7  # ND-1: 10 or 12.7 exactly
FIRST_INDENTS_MM = (10.0, FIRST_INDENT_MM)  # ND-1: nothing between
PARAGRAPH_GAP_PT = 6.0  # ND-1: at least 6
BODY_LINE = 1.15  # ND-1: single to one and a half
ASCENT = 0.891  # of Times New Roman, over its size: where the baseline of a line lies
SIGNATURE_SPACE_MM = 30.0  # KY-9: room for a hand and a seal

_CENTERED = Style(0, align=Align.CENTER)
_BOLD_CENTERED = Style(0, bold=True, align=Align.CENTER)
_BODY = Style(
    0,
    align=Align.JUSTIFY,
    after_pt=PARAGRAPH_GAP_PT,
    line=BODY_LINE,
    first_indent_mm=FIRST_INDENT_MM,
)
_HEADING = replace(_BODY, bold=True, align=Align.LEFT, keep_with_next=True)

_LOOKS: Mapping[Element, Style] = {
    Element.QUOC_HIEU: replace(_BOLD_CENTERED, capitals=True),
    Element.TIEU_NGU: _BOLD_CENTERED,
    Element.PARENT: replace(_CENTERED, capitals=True),
    Element.ISSUER: replace(_BOLD_CENTERED, capitals=True),
    Element.NUMBER: replace(_CENTERED, before_pt=6),
    Element.PLACE_DATE: replace(_CENTERED, italic=True, before_pt=6),
    Element.VV_SUBJECT: replace(_CENTERED, before_pt=6),
    Element.TITLE_KIND: replace(_BOLD_CENTERED, capitals=True, before_pt=14, keep_with_next=True),
    Element.TITLE_SUBJECT: replace(_BOLD_CENTERED, keep_with_next=True),
    Element.TITLE_NOTE: replace(_CENTERED, italic=True, before_pt=4, after_pt=6),
    Element.ADDRESSEES: replace(_CENTERED, before_pt=12, after_pt=12),
    Element.ADDRESSEE_ITEM: Style(0, left_indent_mm=45),
    Element.BASIS: replace(_BODY, italic=True),
    Element.BODY: _BODY,
    Element.HEADING_0: replace(_BOLD_CENTERED, before_pt=6, after_pt=6, keep_with_next=True),
    Element.HEADING_1: replace(_HEADING, capitals=True, before_pt=6),
    Element.HEADING_2: _HEADING,
    Element.HEADING_3: replace(_HEADING, align=Align.JUSTIFY),
    Element.SIGNER_LINE: replace(_BOLD_CENTERED, capitals=True),
    Element.SIGNER_NAME: _BOLD_CENTERED,
    Element.RECIPIENTS_HEAD: Style(0, bold=True, italic=True, before_pt=1.8),  # NN-6: level with chức vụ
    Element.RECIPIENTS_ITEM: Style(0),
    Element.APPENDIX_LABEL: replace(_BOLD_CENTERED, keep_with_next=True),
    Element.APPENDIX_TITLE: replace(_BOLD_CENTERED, capitals=True, keep_with_next=True),
    Element.APPENDIX_ATTACHED: replace(_CENTERED, italic=True, keep_with_next=True),
    Element.TABLE_CAPTION: replace(_BOLD_CENTERED, before_pt=6, after_pt=3, keep_with_next=True),
    Element.TABLE_UNIT: Style(0, italic=True, align=Align.RIGHT, after_pt=2, keep_with_next=True),
    Element.TABLE_HEAD: replace(_BOLD_CENTERED, before_pt=2, after_pt=2),
    Element.TABLE_CELL: Style(0, before_pt=1, after_pt=1),
    Element.PICTURE: replace(_CENTERED, before_pt=6, keep_with_next=True),
    Element.PICTURE_CAPTION: replace(_CENTERED, italic=True, before_pt=2, after_pt=8),
    Element.PAGE_NUMBER: _CENTERED,
}

_WORKING_BODY = {"after_pt": 2.0, "line": 1.0, "first_indent_mm": 0.0}
_WORKING_HEADING = {"after_pt": 2.0, "line": 1.0, "first_indent_mm": 0.0, "before_pt": 6.0}
_WORKING: Mapping[Element, Mapping[str, float]] = {
    Element.BODY: _WORKING_BODY,
    Element.HEADING_1: _WORKING_HEADING,
    Element.HEADING_2: _WORKING_HEADING,
    Element.HEADING_3: _WORKING_HEADING,
    Element.TITLE_KIND: {"before_pt": 0.0},
    Element.TITLE_NOTE: {"after_pt": 6.0},
    Element.TABLE_HEAD: {"before_pt": 0.5, "after_pt": 0.5},
    Element.TABLE_CELL: {"before_pt": 0.0, "after_pt": 0.0},
}


def style(element: Element, preset: Preset = Preset.B) -> Style:
    """Return the look of an element in a preset."""
    changes: dict[str, float] = {"pt": SIZES[element].of(preset)}
    if preset is Preset.WORKING:
        changes |= _WORKING.get(element, {})
    return replace(_LOOKS[element], **changes)  # type: ignore[arg-type]  # only fields that are numbers


def number_shift_pt(preset: Preset) -> float:
    """Return how much lower the smaller Số stands so that it shares the day's baseline (HD-9)."""
    return ASCENT * (SIZES[Element.PLACE_DATE].of(preset) - SIZES[Element.NUMBER].of(preset))


def heading(level: int) -> Element:
    """Return the element of a heading's level."""
    levels = (Element.HEADING_0, Element.HEADING_1, Element.HEADING_2, Element.HEADING_3)
    return levels[min(max(level, 0), 3)]


def preset_of(document: OfficialDocument) -> Preset:
    """Return the sizes of a document: those of its layout, or an inner paper's."""
    return Preset.WORKING if document.working else document.layout.preset


@dataclass(frozen=True, slots=True)
class PageGeometry:
    """A sheet and its margins in millimetres; ``header`` is the distance of the page number from the edge."""

    width: float
    height: float
    top: float
    bottom: float
    left: float
    right: float
    header: float

    @property
    def margins(self) -> Margins:
        """The four margins."""
        return Margins(self.top, self.bottom, self.left, self.right)

    @property
    def text_width(self) -> float:
        """The width between the margins."""
        return self.width - self.left - self.right

    @property
    def text_height(self) -> float:
        """The height between the margins."""
        return self.height - self.top - self.bottom


PORTRAIT = PageGeometry(210, 297, top=20, bottom=20, left=30, right=20, header=10)  # PG-1, PG-2, PG-6, PG-8
LANDSCAPE = PageGeometry(297, 210, top=20, bottom=20, left=30, right=20, header=10)  # PG-3
WORKING_PORTRAIT = replace(
    PORTRAIT, left=20, right=15, top=15, bottom=15, header=8
)  # an inner paper, not under the decree


def page(orientation: Orientation, preset: Preset = Preset.B) -> PageGeometry:
    """Return the sheet of a section."""
    if orientation is Orientation.LANDSCAPE:
        return LANDSCAPE
    return WORKING_PORTRAIT if preset is Preset.WORKING else PORTRAIT


def sheet_of(document: OfficialDocument, orientation: Orientation) -> PageGeometry:
    """Return the sheet of a document's section, with the margins of its layout; inner papers keep theirs."""
    sheet, margins = page(orientation, preset_of(document)), document.layout.margins
    if margins is None or document.working:
        return sheet
    return replace(sheet, top=margins.top, bottom=margins.bottom, left=margins.left, right=margins.right)


@dataclass(frozen=True, slots=True)
class ShortLine:
    """The line under an element: its length over that of the text above, its weight, the gap above it."""

    ratio: float
    low: float
    high: float
    weight_pt: float = 0.75
    gap_pt: float = 3.5
    after_pt: float = 0.0


LINES: Mapping[Element, ShortLine] = {
    Element.TIEU_NGU: ShortLine(1.0, 1.0, 1.0),  # HD-4
    Element.ISSUER: ShortLine(0.4, 1 / 3, 0.5),  # HD-7
    Element.TITLE_SUBJECT: ShortLine(0.4, 1 / 3, 0.5, after_pt=4.0),  # TL-2
    Element.APPENDIX_ATTACHED: ShortLine(0.25, 0.1, 0.5, after_pt=8.0),  # PL-5
}

# HD-10: as in issued papers the letterhead is wider than the text; its ink stays within PG-2's ranges.
LETTERHEAD_LEFT_MM = 66.0
LETTERHEAD_RIGHT_MM = 102.0
LETTERHEAD_INDENT_MM = -2.0
ADDRESSEES_INDENT_MM = 35.0  # NN-4


def letterhead_indent(sheet: PageGeometry) -> float:
    """Return where the letterhead begins: at one place of the paper whatever its margins are."""
    if sheet.margins == WORKING_PORTRAIT.margins:
        return LETTERHEAD_INDENT_MM
    return LETTERHEAD_INDENT_MM + PORTRAIT.left - sheet.left


def signature_half(sheet: PageGeometry) -> float:
    """Return the width of either half of the text: recipients at the left, signer at the right (KY-1)."""
    return sheet.text_width / 2


RECIPIENTS_BELOW_PT = 8.0  # Mẫu 1.9: Nơi nhận under two who sign

TABLE_BORDER_PT = 0.5
TABLE_PADDING_MM = 1.5
TABLE_MIN_PT = 11.0
TABLE_AFTER_PT = 6.0  # between a table and the paragraph below it

NUMBER_BLANKS = 6  # SO-9: room for a number not yet given
LONGEST_SUBJECT = 500  # TL-7: fields of outgoing papers, phụ lục VI
LONGEST_SYMBOL = 30
LONGEST_NUMBER = 11
LONGEST_POSITION = 100
LONGEST_NAME = 50
POINTS = "abcdđeghiklmnopqrstuvxy"  # ND-4: the order of điểm
END_MARK = "./."  # ND-7, PL-8

QUOC_HIEU = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"  # HD-2
TIEU_NGU = "Độc lập - Tự do - Hạnh phúc"  # HD-3


def _size_rules() -> Iterable[Rule]:
    for element, sizes in SIZES.items():
        customary = element.value.startswith(("table", "picture", "title_note"))
        source = CUSTOM if customary else f"{DECREE}, mục V"
        yield Rule(f"MC-{element.value}", element.value, sizes.low, sizes.high, sizes.b, "pt", source)


def _line_rules() -> Iterable[Rule]:
    ids = {Element.TIEU_NGU: "HD-4", Element.ISSUER: "HD-7", Element.TITLE_SUBJECT: "TL-2"}
    for element, line in LINES.items():
        rule_id = ids.get(element, "PL-5")
        yield Rule(
            rule_id, f"line.{element.value}", line.low, line.high, line.ratio, "ratio", f"{DECREE}, mục II"
        )


RULES: tuple[Rule, ...] = (
    Rule("PG-1", "page.width", 210, 210, PORTRAIT.width, "mm", f"{DECREE}, I.1"),
    Rule("PG-1", "page.height", 297, 297, PORTRAIT.height, "mm", f"{DECREE}, I.1"),
    Rule("PG-2", "page.top", 20, 25, PORTRAIT.top, "mm", f"{DECREE}, I.3"),
    Rule("PG-2", "page.bottom", 20, 25, PORTRAIT.bottom, "mm", f"{DECREE}, I.3"),
    Rule("PG-2", "page.left", 30, 35, PORTRAIT.left, "mm", f"{DECREE}, I.3"),
    Rule("PG-2", "page.right", 15, 20, PORTRAIT.right, "mm", f"{DECREE}, I.3"),
    Rule("PG-6", "page.header", 0, 20, PORTRAIT.header, "mm", CUSTOM),
    Rule("ND-1", "body.first_indent", 10, 12.7, FIRST_INDENT_MM, "mm", f"{DECREE}, II.6"),
    Rule("ND-1", "body.gap", 6, 12, PARAGRAPH_GAP_PT, "pt", f"{DECREE}, II.6"),
    Rule("ND-1", "body.line", 1, 1.5, BODY_LINE, "lines", f"{DECREE}, II.6"),
    *_line_rules(),
    *_size_rules(),
)


def rules_on(day: date) -> tuple[Rule, ...]:
    """Return the rules in force on a day."""
    return tuple(r for r in RULES if r.valid_from <= day and (r.valid_to is None or day <= r.valid_to))


def rule(governs: str, *, on: date) -> Rule:
    """Return the rule for an element or measure on a day; LookupError where there is none."""
    for found in rules_on(on):
        if found.governs == governs:
            return found
    raise LookupError(governs)
