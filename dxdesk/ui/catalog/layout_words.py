"""Words of the tab Thể thức: presets of sizes, measures, ranges, margins that are typed."""

from collections.abc import Mapping

from dxdesk.documents.layout import Layout, Preset
from dxdesk.documents.referee.case import figure
from dxdesk.documents.rule_book import Severity
from dxdesk.domain.errors import UserError
from dxdesk.domain.vn_format import parse_number
from dxdesk.services.layout_rules import ShownRule
from dxdesk.services.layouts import margins_of

PRESETS: Mapping[Preset, str] = {
    Preset.B: "Bộ B: Quốc hiệu 13, Tiêu ngữ 14, địa danh 14 (Mẫu 1.4)",
    Preset.A: "Bộ A: Quốc hiệu 12, Tiêu ngữ 13, địa danh 13 (mục V)",
}
SEVERITIES: Mapping[Severity, str] = {Severity.FAIL: "Bắt buộc", Severity.WARN: "Nên theo"}
_MEASURES: Mapping[str, str] = {
    "page.width": "chiều rộng",
    "page.height": "chiều cao",
    "page.top": "lề trên",
    "page.bottom": "lề dưới",
    "page.left": "lề trái",
    "page.right": "lề phải",
    "body.first_indent": "thụt dòng đầu",
    "body.gap": "khoảng cách đoạn",
    "body.line": "giãn dòng",
}
_SIDES = {"top": "trên", "bottom": "dưới", "left": "trái", "right": "phải"}
_UNITS = {"pt": "pt", "mm": "mm", "lines": "dòng", "ratio": "%"}


def title_of(rule: ShownRule) -> str:
    """Return what a rule says, and which of its measures a line is about."""
    measure = _MEASURES.get(rule.measure)
    return f"{rule.title} – {measure}" if measure else rule.title


def range_of(rule: ShownRule) -> str:
    """Return the range that a rule allows: "20–25 mm"; "" for a rule in words."""
    if not rule.measure:
        return ""
    low, high = _figure(rule, rule.low), _figure(rule, rule.high)
    return f"{low if low == high else f'{low}–{high}'} {_UNITS[rule.unit]}"


def value_of(rule: ShownRule) -> str:
    """Return what papers have: "20 mm"; "" for a rule in words."""
    return f"{_figure(rule, rule.value)} {_UNITS[rule.unit]}" if rule.measure else ""


def _figure(rule: ShownRule, value: float) -> str:
    if rule.unit == "ratio":
        return f"{value * 100:.0f}"
    return f"{round(value, 2):g}".replace(".", ",")


def margin_text(value: float) -> str:
    """Return a margin as it is typed: "22,5"."""
    return figure(value)


def read_margin(text: str) -> float:
    """Read a typed margin in millimetres; UserError ``layout.typed``."""
    try:
        return float(parse_number(text.lower().removesuffix("mm").strip()))
    except ValueError:
        raise UserError("layout.typed", text=text.strip()) from None


def layout_words(layout: Layout) -> str:
    """Return a layout in a sentence."""
    margins = margins_of(layout)
    told = ", ".join(f"{words} {margin_text(getattr(margins, side))}" for side, words in _SIDES.items())
    return f"{PRESETS[layout.preset]}. Lề: {told} mm."


def rule_line(rule: ShownRule) -> str:
    """Return a rule on one line of a terminal."""
    return "\t".join((rule.id, title_of(rule), range_of(rule), rule.source))
