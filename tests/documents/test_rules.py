from datetime import date

import pytest

from dxdesk.documents import rules
from dxdesk.documents.blocks import OfficialDocument, Orientation
from dxdesk.documents.layout import Preset
from dxdesk.documents.rules import Element
from dxdesk.documents.text_width import text_width

OFFICIAL = (Preset.A, Preset.B)
DAY = date(2024, 3, 18)


@pytest.mark.parametrize("preset", OFFICIAL)
@pytest.mark.parametrize("element", list(Element))
def test_every_size_is_one_the_decree_allows(element: Element, preset: Preset) -> None:
    assert rules.rule(element.value, on=DAY).allows(rules.style(element, preset).pt)


@pytest.mark.parametrize("found", rules.RULES, ids=lambda rule: f"{rule.id} {rule.governs}")
def test_every_value_used_is_in_its_range(found: rules.Rule) -> None:
    assert found.allows(found.value, tolerance=0.001)
    assert found.source


def test_no_rule_is_written_twice() -> None:
    governed = [rule.governs for rule in rules.RULES]
    assert len(governed) == len(set(governed))


def test_before_the_decree_there_are_no_rules() -> None:
    assert rules.rules_on(date(2020, 3, 4)) == ()
    with pytest.raises(LookupError):
        rules.rule("page.top", on=date(2020, 3, 4))


@pytest.mark.parametrize("preset", OFFICIAL)
def test_hd_11_quoc_hieu_fits_its_column(preset: Preset) -> None:
    assert text_width(rules.QUOC_HIEU, rules.style(Element.QUOC_HIEU, preset)) < rules.LETTERHEAD_RIGHT_MM - 3


def test_hd_10_the_ink_of_the_letterhead_stays_inside_the_margins_allowed() -> None:
    issuer = text_width("SỞ GIÁO DỤC VÀ ĐÀO TẠO", rules.style(Element.ISSUER))
    motto = text_width(rules.QUOC_HIEU, rules.style(Element.QUOC_HIEU))
    start = rules.PORTRAIT.left + rules.LETTERHEAD_INDENT_MM
    middle = start + rules.LETTERHEAD_LEFT_MM
    assert start + (rules.LETTERHEAD_LEFT_MM - issuer) / 2 >= 30
    assert middle + (rules.LETTERHEAD_RIGHT_MM + motto) / 2 <= 210 - 15


def test_parent_is_not_bold_and_issuer_is() -> None:
    assert not rules.style(Element.PARENT).bold
    assert rules.style(Element.ISSUER).bold


def test_pl_1_the_label_of_an_appendix_is_not_in_capitals() -> None:
    assert not rules.style(Element.APPENDIX_LABEL).capitals
    assert rules.style(Element.APPENDIX_TITLE).capitals


def test_both_halves_of_the_signature_fill_the_text_width() -> None:
    assert rules.PORTRAIT.text_width == 2 * rules.signature_half(rules.PORTRAIT)


def test_a_working_paper_has_narrower_margins_than_an_official_one() -> None:
    working = rules.preset_of(OfficialDocument("", (), working=True))
    assert rules.page(Orientation.PORTRAIT, working).text_width > rules.PORTRAIT.text_width
    assert rules.preset_of(OfficialDocument("", ())) is Preset.B
