"""A paper before the judges: what was seen and recognised, the rules of its day, how findings are told."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from dxdesk.documents.referee.finding import Finding, Outcome, Place
from dxdesk.documents.referee.pieces import Piece, Recognised
from dxdesk.documents.referee.seen import Part, SeenDocument, SeenParagraph
from dxdesk.documents.rule_book import RuleBook, RuleText, Severity
from dxdesk.documents.rules import Element, Rule

_FIRST_WORDS = 60
_POINT_STEP = 0.05  # half points are the finest that Word writes


@dataclass(frozen=True, slots=True)
class Case:
    """What every judge is given; ``ranges`` are the numbers of the day by what they govern."""

    seen: SeenDocument
    known: Recognised
    day: date | None
    book: RuleBook
    rules: Mapping[str, RuleText]
    ranges: Mapping[str, Rule]

    def tell(
        self,
        rule: str,
        about: str,
        *,
        kept: bool,
        measured: str = "",
        allowed: str = "",
        at: Piece | SeenParagraph | None = None,
        section: int | None = None,
        soft: bool = False,
        mechanical: bool | None = None,
    ) -> Finding:
        """Return how a rule came out; ``soft`` only warns where the decree leaves room."""
        text = self.rules[rule]
        outcome = Outcome.PASS if kept else _broken(text, soft=soft)
        return Finding(
            rule=rule,
            about=about,
            outcome=outcome,
            title=text.title,
            measured=measured,
            allowed=allowed,
            mend="" if kept else text.mend.replace("{allowed}", allowed),
            source=text.source,
            place=_place(at, section),
            mechanical=not kept and (text.mechanical if mechanical is None else mechanical),
        )

    def say(self, key: str, **values: object) -> str:
        """Return a phrase of the rules' words."""
        return self.book.say(key, **values)

    def name(self, element: Element) -> str:
        """Return the Vietnamese name of an element."""
        return self.book.elements[element]


def _broken(text: RuleText, *, soft: bool) -> Outcome:
    return Outcome.WARN if soft or text.severity is Severity.WARN else Outcome.FAIL


def _place(at: Piece | SeenParagraph | None, section: int | None) -> Place:
    if at is None:
        return Place(section=None if section is None else section + 1)
    paragraph = at.paragraph if isinstance(at, Piece) else at
    words = at.text if isinstance(at, Piece) else " ".join(at.text.split())
    part = paragraph.part
    return Place(
        paragraph=paragraph.index + 1,
        section=paragraph.section + 1,
        words=words[:_FIRST_WORDS],
        part="body" if part is Part.BODY else part.value,
    )


def figure(value: float) -> str:
    """Write a measure with a decimal comma and at most one decimal: "12,5"."""
    return f"{round(value, 1):g}".replace(".", ",")


def within(value: float, rule: Rule, tolerance: float = _POINT_STEP) -> bool:
    """Tell whether a measure is in a rule's range."""
    return rule.allows(value, tolerance)
