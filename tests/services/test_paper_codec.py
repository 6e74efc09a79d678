"""Contents of papers as JSON: whatever is typed comes back."""

import json
from datetime import date
from typing import Any
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.documents.papers.registry import PAPER_KINDS
from dxdesk.domain.errors import UserError
from dxdesk.domain.meeting_papers import Conclusions, Invitation
from dxdesk.domain.office import OfficeSigner
from dxdesk.services.paper_codec import from_json, to_json

CONTENTS = st.sampled_from(list(PAPER_KINDS.values())).flatmap(lambda kind: st.from_type(kind.content))


def composed(value: Any) -> Any:
    """JSON whose texts are composed (NFC)."""
    match value:
        case str():
            return normalize("NFC", value)
        case list():
            return [composed(item) for item in value]
        case dict():
            return {name: composed(item) for name, item in value.items()}
    return value


@given(CONTENTS)
def test_every_content_comes_back_from_its_json(content: object) -> None:
    told = json.loads(json.dumps(to_json(content)))
    back = from_json(type(content), told)
    assert to_json(back) == composed(told)
    assert from_json(type(content), to_json(back)) == back


@given(CONTENTS, st.dictionaries(st.text(min_size=1).map("x_".__add__), st.text()))
def test_fields_of_other_versions_are_passed_over(content: object, others: dict[str, str]) -> None:
    known = from_json(type(content), to_json(content))
    assert from_json(type(content), {**to_json(content), **others}) == known


def test_fields_that_are_missing_keep_their_default() -> None:
    assert from_json(Invitation, {"subject": "Họp"}) == Invitation(subject="Họp")
    told = {"assignments": [{"unit": "Văn phòng"}]}
    assert from_json(Conclusions, told).assignments[0].deadline == ""


@pytest.mark.parametrize("typed", ["2024-03-21", "21/3/2024", "ngày 21 tháng 3 năm 2024"])
def test_a_day_is_read_as_people_write_it(typed: str) -> None:
    assert from_json(Invitation, {"day": typed}).day == date(2024, 3, 21)


def test_an_empty_day_is_no_day() -> None:
    assert from_json(Invitation, {"day": ""}).day is None


@pytest.mark.parametrize(
    "wrong",
    [
        {"subject": 5},
        {"invited": "Văn phòng"},
        {"invited": [1]},
        {"day": "hôm qua"},
        {"day": 3},
        {"agenda": {"a": "b"}},
    ],
)
def test_a_value_of_another_sort_is_refused_by_the_name_of_its_field(wrong: dict[str, object]) -> None:
    with pytest.raises(UserError, match=r"paper\.value") as caught:
        from_json(Invitation, wrong)
    assert caught.value.data["field"] in wrong


def test_a_row_of_another_sort_is_refused() -> None:
    with pytest.raises(UserError, match=r"paper\.value"):
        from_json(Conclusions, {"assignments": ["Văn phòng"]})


def test_dataclasses_inside_others_come_back() -> None:
    signer = OfficeSigner(("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), "")
    assert from_json(OfficeSigner, to_json(signer)) == signer
