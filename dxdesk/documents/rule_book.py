"""What the layout rules say in words, once, as data: title, source, how to mend, since when.

Ranges and values stand in ``rules``; an ID is the same in both. The words are resources of the program.
"""

import csv
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any

from dxdesk.documents.rules import CUSTOM, IN_FORCE, SIZES, Element
from dxdesk.shipped import resource

_TYPEFACES = "MC"  # one rule for each element


class Severity(StrEnum):
    """What breaking a rule means: the decree says so, or good custom does."""

    FAIL = "fail"
    WARN = "warn"


@dataclass(frozen=True, slots=True)
class RuleText:
    """A rule in words; ``mend`` may hold ``{allowed}``, ``mechanical`` that a program can mend it."""

    id: str
    title: str
    source: str
    mend: str
    severity: Severity = Severity.FAIL
    mechanical: bool = False
    valid_from: date = IN_FORCE
    valid_to: date | None = None

    def on(self, day: date) -> bool:
        """Tell whether the rule is in force on a day."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of paper (NĐ 30, điều 7) and its abbreviation; "" for công văn and thư công."""

    name: str
    code: str


@dataclass(frozen=True, slots=True)
class DatedName:
    """A name that holds from ``valid_from`` until before ``until``; ``words`` is a pattern of folded text."""

    words: str
    until: date
    valid_from: date | None
    instead: str


@dataclass(frozen=True, slots=True)
class RuleBook:
    """All rules in words, and the words that findings are told with."""

    rules: Mapping[str, RuleText]
    elements: Mapping[Element, str]
    words: Mapping[str, str]
    kinds: tuple[Kind, ...]
    names: tuple[DatedName, ...]
    slips: tuple[tuple[str, str], ...]

    def say(self, key: str, **values: object) -> str:
        """Return a phrase with its places filled in."""
        return self.words[key].format(**values)


@cache
def rule_book() -> RuleBook:
    """Read the shipped rules."""
    words = _tables("words")
    elements = {Element(key): str(text) for key, text in words["elements"].items()}
    rules = [rule for group in ("page", "head", "body", "closing") for rule in _rules(group, elements)]
    return RuleBook(
        rules={rule.id: rule for rule in rules},
        elements=elements,
        words=words["words"],
        kinds=tuple(Kind(row["kind"], row["code"]) for row in _rows("kinds")),
        names=tuple(map(_dated_name, _rows("names"))),
        slips=tuple((row["wrong"], row["right"]) for row in _rows("slips")),
    )


def typeface_rule(element: Element) -> str:
    """Return the ID of the rule about an element's typeface (mục V of phụ lục I)."""
    return f"{_TYPEFACES}-{element.value}"


def _tables(name: str) -> dict[str, dict[str, Any]]:
    return tomllib.loads(resource("rules", f"{name}.toml").read_text(encoding="utf-8"))


def _rows(name: str) -> list[dict[str, str]]:
    with resource("rules", f"{name}.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def _rules(group: str, elements: Mapping[Element, str]) -> Iterator[RuleText]:
    for rule_id, entry in _tables(group).items():
        if rule_id == _TYPEFACES:
            yield from _typefaces(entry, elements)
        else:
            yield _rule(rule_id, entry)


def _rule(rule_id: str, entry: Mapping[str, Any]) -> RuleText:
    told = dict(entry)
    severity = Severity(told.pop("severity", Severity.FAIL))
    return RuleText(id=rule_id, severity=severity, **told)


def _typefaces(entry: Mapping[str, Any], elements: Mapping[Element, str]) -> Iterator[RuleText]:
    for element in SIZES:
        if element is Element.PICTURE:
            continue  # its paragraph holds no letters
        customary = element.value.startswith(("table", "picture", "title_note"))
        told = {**entry, "title": entry["title"].format(element=elements[element])}
        told["mend"] = entry["mend"].replace("{element}", elements[element])
        if customary:
            told |= {"severity": Severity.WARN, "source": CUSTOM}
        yield _rule(typeface_rule(element), told)


def _dated_name(row: Mapping[str, str]) -> DatedName:
    since = date.fromisoformat(row["from"]) if row["from"] else None
    return DatedName(row["words"], date.fromisoformat(row["until"]), since, row["instead"])
