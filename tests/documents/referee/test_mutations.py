"""The mutation table: every planted defect is found by the rule that it breaks."""

from functools import cache

import pytest

from dxdesk.documents.referee.finding import Finding, Outcome
from dxdesk.documents.referee.judging import judge
from dxdesk.documents.referee.mend import ENDINGS, PLACES, SHEETS
from dxdesk.documents.rule_book import rule_book
from dxdesk.documents.rules import SIZES
from tests.documents.referee.planted import DEFECTS
from tests.documents.referee.plants import Defect, paper

BROKEN = (Outcome.FAIL, Outcome.WARN)


@cache
def _before(name: str) -> frozenset[tuple[str, str, int | None]]:
    return frozenset(map(_key, judge(paper(name)).findings))


def _key(finding: Finding) -> tuple[str, str, int | None]:
    broken = finding.outcome in BROKEN
    return (finding.rule if broken else "", finding.about, finding.place.paragraph)


@pytest.mark.parametrize("defect", DEFECTS, ids=lambda defect: f"{defect.rule} {defect.what}")
def test_a_planted_defect_is_found(defect: Defect) -> None:
    found = {_key(finding): finding for finding in judge(defect.plant(paper(defect.paper))).findings}
    new = [finding for key, finding in found.items() if key[0] and key not in _before(defect.paper)]
    assert defect.rule in {finding.rule for finding in new}
    assert all(finding.title and finding.source for finding in new)


@pytest.mark.parametrize("defect", DEFECTS, ids=lambda defect: f"{defect.rule} {defect.what}")
def test_what_is_called_mechanical_can_be_mended(defect: Defect) -> None:
    told = [finding for finding in judge(defect.plant(paper(defect.paper))).findings if finding.mechanical]
    assert [finding.about for finding in told if not _mendable(finding.about)] == []


def _mendable(about: str) -> bool:
    known = {*SHEETS, *PLACES, *(element.value for element in SIZES)}
    return about in known or about.startswith("line.") or about.rpartition(".")[2] in ENDINGS


# Rules that no defect can be planted for in papers of ours, or that nothing can break.
UNPLANTED = {
    "VB-1",  # held in test_judging
    "CC-5",  # always allowed
    "MC-heading_0",
    "MC-table_caption",
    "MC-table_unit",
    "MC-picture_caption",
}


def test_every_rule_is_held_by_a_defect() -> None:
    assert len({(defect.rule, defect.what) for defect in DEFECTS}) == len(DEFECTS)
    assert set(rule_book().rules) - {defect.rule for defect in DEFECTS} <= UNPLANTED
