"""The layout rules as a list to be read: words from the rule book, ranges and values from the rules."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from dxdesk.documents.layout import Layout
from dxdesk.documents.rule_book import RuleText, Severity, rule_book
from dxdesk.documents.rules import SIZES, Rule, rules_on
from dxdesk.services.layouts import SIDES, margins_of

_SIZES = {element.value: sizes for element, sizes in SIZES.items()}


@dataclass(frozen=True, slots=True)
class ShownRule:
    """A rule in words; one with a range also has what it measures ("page.top"), both ends, the value used."""

    id: str
    title: str
    source: str
    severity: Severity
    valid_from: date
    measure: str = ""
    unit: str = ""
    low: float = 0.0
    high: float = 0.0
    value: float = 0.0

    @property
    def key(self) -> str:
        """What tells it from the others: several measures may share an ID."""
        return f"{self.id} {self.measure}"


def shown_rules(layout: Layout, *, today: date) -> tuple[ShownRule, ...]:
    """Return the rules in force on a day, with the values that a layout gives them."""
    ranges: dict[str, list[Rule]] = {}
    for found in rules_on(today):
        ranges.setdefault(found.id, []).append(found)
    return tuple(
        shown
        for text in rule_book().rules.values()
        if text.on(today)
        for shown in _shown(text, ranges.get(text.id, []), layout)
    )


def _shown(text: RuleText, ranges: list[Rule], layout: Layout) -> Iterator[ShownRule]:
    told = (text.id, text.title, text.source, text.severity, text.valid_from)
    if not ranges:
        yield ShownRule(*told)
    for found in ranges:
        value = _value(found, layout)
        yield ShownRule(*told, found.governs, found.unit, found.low, found.high, value)


def _value(found: Rule, layout: Layout) -> float:
    side = found.governs.removeprefix("page.")
    if side in SIDES:
        return float(getattr(margins_of(layout), side))
    sizes = _SIZES.get(found.governs)
    return sizes.of(layout.preset) if sizes else found.value
