from datetime import date

from dxdesk.documents.rule_book import Severity, rule_book, typeface_rule
from dxdesk.documents.rules import RULES, SIZES, Element


def test_every_numeric_rule_is_told_in_words() -> None:
    told = rule_book().rules
    silent = [rule.governs for rule in RULES if rule.id not in told]
    assert silent == [Element.PICTURE.value]  # its paragraph holds no letters


def test_every_element_has_a_name_and_a_rule_about_its_typeface() -> None:
    book = rule_book()
    assert set(book.elements) == set(Element)
    assert {typeface_rule(element) for element in SIZES if element is not Element.PICTURE} <= set(book.rules)


def test_every_rule_has_title_and_source_and_says_how_to_mend() -> None:
    told = rule_book().rules.values()
    assert all(rule.title and rule.source for rule in told)
    assert [rule.id for rule in told if not rule.mend] == ["CC-5"]  # it is always allowed


def test_custom_only_warns() -> None:
    customary = [rule for rule in rule_book().rules.values() if rule.source.startswith("thông lệ")]
    assert customary
    assert {rule.severity for rule in customary} == {Severity.WARN}


def test_rules_hold_from_the_day_of_the_decree() -> None:
    rule = rule_book().rules["PG-2"]
    assert (rule.on(date(2020, 3, 4)), rule.on(date(2020, 3, 5))) == (False, True)


def test_the_kinds_are_those_of_the_decree() -> None:
    kinds = {kind.name: kind.code for kind in rule_book().kinds}
    assert len(kinds) == 29
    assert (kinds["Tờ trình"], kinds["Quy định"], kinds["Công văn"]) == ("TTr", "QyĐ", "")


def test_names_and_slips_are_patterns_that_differ_from_what_they_should_be() -> None:
    book = rule_book()
    assert all(name.valid_from is None or name.valid_from < name.until for name in book.names)
    assert all(wrong != right for wrong, right in book.slips)
