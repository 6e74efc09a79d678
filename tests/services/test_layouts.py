"""The layout of an office: within the rules, kept, undone, and put on everything composed."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from dxdesk.documents.blocks import OfficialDocument, Orientation
from dxdesk.documents.layout import USUAL, Layout, Margins, Preset
from dxdesk.documents.rules import sheet_of
from dxdesk.domain.errors import UserError
from dxdesk.domain.period import Period
from dxdesk.domain.plan import Plan
from dxdesk.services import chasing, demo, freezing, history, layouts, papers, reports
from dxdesk.storage.data_file import DataFile
from tests.services.written import complete

TODAY = demo.TODAY
NOW = datetime(2024, 3, 18, 9, 0, tzinfo=UTC)
WIDE = Layout(Preset.A, Margins(top=25, bottom=20, left=30, right=15))


def composed(data: DataFile, plan: Plan) -> list[OfficialDocument]:
    draft = complete(data, "giay-moi", plan)
    letter = chasing.ask_letter(data, plan=plan, period_key="2024-Q1", today=TODAY)
    report = reports.compose(data, plan=plan, period=Period.parse("2024-Q1"), today=TODAY)
    return [papers.composed(draft), letter.document, report.document]


def test_papers_have_the_usual_layout_at_first(filled: DataFile, plan: Plan) -> None:
    assert layouts.in_force(filled) == USUAL
    assert {document.layout for document in composed(filled, plan)} == {USUAL}


def test_a_chosen_layout_is_on_everything_composed_from_then_on(filled: DataFile, plan: Plan) -> None:
    layouts.choose(filled, WIDE, today=TODAY)
    for document in composed(filled, plan):
        assert document.layout == WIDE
        assert sheet_of(document, Orientation.PORTRAIT).text_width == 165


def test_the_situation_page_keeps_its_own(filled: DataFile, plan: Plan) -> None:
    before = reports.situation(filled, plan=plan, today=TODAY)
    layouts.choose(filled, WIDE, today=TODAY)
    assert reports.situation(filled, plan=plan, today=TODAY) == before


def test_choosing_is_one_action_and_is_undone(filled: DataFile) -> None:
    layouts.choose(filled, WIDE, today=TODAY)
    assert layouts.in_force(filled) == WIDE
    history.undo(filled)
    assert layouts.in_force(filled) == USUAL


@pytest.mark.parametrize("side", layouts.SIDES)
@pytest.mark.parametrize("end", ["low", "high"])
def test_a_margin_goes_to_both_ends_of_its_rule_and_no_further(filled: DataFile, side: str, end: str) -> None:
    usual = layouts.margins_of(USUAL)
    limit = getattr(layouts.margin_rule(side, today=TODAY), end)
    layouts.choose(filled, Layout(margins=replace(usual, **{side: limit})), today=TODAY)
    beyond = replace(usual, **{side: limit + (0.1 if end == "high" else -0.1)})
    with pytest.raises(UserError) as refused:
        layouts.choose(filled, Layout(margins=beyond), today=TODAY)
    assert (refused.value.code, refused.value.data["rule"]) == ("layout.margin", "PG-2")


def test_sizes_of_inner_papers_are_no_choice(filled: DataFile) -> None:
    with pytest.raises(UserError, match=r"layout\.preset"):
        layouts.choose(filled, Layout(Preset.WORKING), today=TODAY)


def test_the_usual_margins_are_kept_as_usual(filled: DataFile) -> None:
    layouts.choose(filled, Layout(margins=layouts.margins_of(USUAL)), today=TODAY)
    assert layouts.in_force(filled) == USUAL


def test_a_draft_made_before_says_that_it_has_moved(filled: DataFile, plan: Plan) -> None:
    report = reports.compose(filled, plan=plan, period=Period.parse("2024-Q1"), today=TODAY)
    (made,) = reports.keep(filled, report, now=NOW).ids("document")
    assert not freezing.draft_moved(filled, made)
    layouts.choose(filled, WIDE, today=TODAY)
    assert freezing.draft_moved(filled, made)
    with pytest.raises(UserError, match=r"document\.draft_moved"):
        freezing.send(filled, made, number="5", issued_on=TODAY)


def test_what_was_sent_keeps_its_layout(filled: DataFile, plan: Plan) -> None:
    draft = complete(filled, "giay-moi", plan)
    (made,) = papers.keep(filled, draft, NOW).ids("document")
    freezing.send(filled, made, number="5", issued_on=TODAY)
    before = freezing.reprint(filled, made)
    layouts.choose(filled, WIDE, today=TODAY)
    assert freezing.reprint(filled, made) == before
