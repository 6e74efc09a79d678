"""The referee: every rule in force, held against one paper.

``about`` of a finding is an element or a measure of ``rules`` ("quoc_hieu", "page.left", "body.gap",
"line.tieu_ngu"), or an element with what is wrong about it: ".bold", ".italic", ".capitals", ".align",
".font", ".color", ".nfd", ".text", ".end".
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from dxdesk.documents.referee.case import Case
from dxdesk.documents.referee.finding import Finding, Outcome, Verdict
from dxdesk.documents.referee.judges.appendix import judge_appendices
from dxdesk.documents.referee.judges.basis import judge_bases
from dxdesk.documents.referee.judges.body import judge_body
from dxdesk.documents.referee.judges.day import judge_day
from dxdesk.documents.referee.judges.figures import judge_figures
from dxdesk.documents.referee.judges.head import judge_head
from dxdesk.documents.referee.judges.marks import judge_marks
from dxdesk.documents.referee.judges.names import judge_names
from dxdesk.documents.referee.judges.number import judge_number
from dxdesk.documents.referee.judges.numbering import judge_numbering
from dxdesk.documents.referee.judges.page import judge_page
from dxdesk.documents.referee.judges.page_number import judge_page_number
from dxdesk.documents.referee.judges.recipients import judge_recipients
from dxdesk.documents.referee.judges.signature import judge_signature
from dxdesk.documents.referee.judges.slips import judge_slips
from dxdesk.documents.referee.judges.tables import judge_tables
from dxdesk.documents.referee.judges.title import judge_title
from dxdesk.documents.referee.judges.typefaces import judge_typefaces
from dxdesk.documents.referee.recognising import recognise
from dxdesk.documents.referee.seen import SeenDocument
from dxdesk.documents.rule_book import RuleText, rule_book
from dxdesk.documents.rules import IN_FORCE, rules_on

Judge = Callable[[Case], Iterable[Finding]]

_ANY_PAPER: tuple[Judge, ...] = (judge_figures, judge_names, judge_slips)
_OFFICIAL: tuple[Judge, ...] = (
    judge_marks,
    judge_page,
    judge_page_number,
    judge_typefaces,
    judge_head,
    judge_number,
    judge_day,
    judge_title,
    judge_bases,
    judge_recipients,
    judge_body,
    judge_numbering,
    judge_signature,
    judge_appendices,
    judge_tables,
    *_ANY_PAPER,
)
_UNOFFICIAL = "VB-1"


def judge(seen: SeenDocument, *, on: date | None = None) -> Verdict:
    """Judge a paper by the rules of its own day, or of the day given; an inner paper is only noted."""
    known = recognise(seen)
    day = on or known.day
    law_of = day or date.max
    book = rule_book()
    rules = {key: rule for key, rule in book.rules.items() if rule.on(law_of)}
    case = Case(seen, known, day, book, rules, {rule.governs: rule for rule in rules_on(law_of)})
    if law_of < IN_FORCE:
        return Verdict(known.kind, tuple(map(_not_applicable, book.rules.values())))
    judges = _OFFICIAL if known.official else _ANY_PAPER
    told = [finding for judged in judges for finding in judged(case)]
    told.append(
        case.tell(
            _UNOFFICIAL, "paper", kept=known.official, measured=case.say("unofficial"), mechanical=False
        )
    )
    return Verdict(known.kind, tuple(_in_order(told, rules.values())))


def _in_order(told: list[Finding], rules: Iterable[RuleText]) -> Iterator[Finding]:
    """Yield the findings in the order of the rules: one for each that is kept or has nothing to judge."""
    by_rule: dict[str, list[Finding]] = {}
    for finding in told:
        by_rule.setdefault(finding.rule, []).append(finding)
    for rule in rules:
        yield from _gathered(by_rule.get(rule.id, ())) or (_not_applicable(rule),)


def _gathered(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Keep what is broken, each place once, and one pass for each measure that is kept everywhere."""
    broken: dict[tuple[str, int | None, int | None, str, str], Finding] = {}
    kept: dict[str, Finding] = {}
    for finding in findings:
        place = finding.place
        if finding.outcome is Outcome.PASS:
            kept.setdefault(finding.about, finding)
        else:
            key = (finding.about, place.paragraph, place.section, place.part, finding.measured)
            broken.setdefault(key, finding)
    whole = {finding.about for finding in broken.values()}
    passed = tuple(finding for about, finding in kept.items() if about not in whole)
    return (*broken.values(), *passed)


def _not_applicable(rule: RuleText) -> Finding:
    return Finding(rule.id, "", Outcome.NOT_APPLICABLE, rule.title, source=rule.source)
