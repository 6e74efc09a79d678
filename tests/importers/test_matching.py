"""Names are matched to the shipped catalogue; nothing is matched by accident."""

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.domain.draft import PlanDraft
from dxdesk.domain.unit import Party, Unit, UnitGroup, UnitKind
from dxdesk.importers.matching import NEAR, Match, propose
from dxdesk.shipped import resource


def rows(name: str) -> list[dict[str, str]]:
    text = resource(f"catalog/{name}").read_text(encoding="utf-8").splitlines()
    return list(csv.DictReader(text, delimiter="\t", quoting=csv.QUOTE_NONE))


def aliases(row: dict[str, str]) -> tuple[str, ...]:
    return tuple(alias for alias in row["aliases"].split(";") if alias)


UNITS = tuple(
    Unit(name=row["name"], kind=UnitKind(row["kind"]), id=place, short=row["short"], aliases=aliases(row))
    for place, row in enumerate(rows("units.tsv"), start=1)
)
GROUPS = tuple(
    UnitGroup(name=row["name"], id=place, kinds=(UnitKind(row["kinds"]),), aliases=aliases(row))
    for place, row in enumerate(rows("groups.tsv"), start=1)
)


def found(name: str) -> str | None:
    """The name in the catalogue that a name was matched to."""
    party = one(name).party
    named = [unit.name for unit in UNITS if unit.id == party.unit_id]
    return next(iter([*named, *(group.name for group in GROUPS if group.id == party.group_id)]), None)


def one(name: str) -> Match:
    return propose([name], UNITS, GROUPS)[0]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Văn phòng", "Văn phòng Sở"),
        ("Thanh tra Sở GDDT", "Thanh tra Sở"),
        ("Phòng Kế hoạch tài chính", "Phòng Kế hoạch - Tài chính"),
        ("Phòng Kế hoạch Tài chính", "Phòng Kế hoạch - Tài chính"),
        ("Phòng Kế hoạch và Tài chính", "Phòng Kế hoạch - Tài chính"),
        ("Ban Chỉ đạo chuyên đối số Sở GDĐT", "Ban Chỉ đạo chuyển đổi số Sở GDĐT"),
        ("Các phòng thuộc Sở GDDT", "Các phòng thuộc Sở GDĐT"),
        ("Các phòng thuộc Sở Giáo dục và Đào tạo", "Các phòng thuộc Sở GDĐT"),
        ("phòng GDĐT các huyện, thành phố", "Phòng GDĐT các huyện, thị xã, thành phố"),
        ("Phòng phòng GDĐT các huyện, thành phố", "Phòng GDĐT các huyện, thị xã, thành phố"),
        ("Phòng GD&ĐT các huyện, thành phố", "Phòng GDĐT các huyện, thị xã, thành phố"),
        ("Phòng Giáo dục và Đào tạo huyện Hiệp Hòa", "Phòng GDĐT huyện Hiệp Hòa"),
        ("các đơn vị trực thuộc Sở GDĐT", "Các đơn vị trực thuộc Sở GDĐT"),
        ("Sở TT&TT", "Sở Thông tin và Truyền thông"),
        ("Ủy ban nhân dân tỉnh", "UBND tỉnh Bắc Giang"),
    ],
)
def test_the_spellings_of_papers_lead_to_the_catalogue(name: str, expected: str) -> None:
    assert found(name) == expected


@pytest.mark.parametrize(
    "name",
    [
        "Văn phòng UBND tỉnh",
        "Văn phòng Tỉnh ủy",
        "Thanh tra tỉnh",
        "Phòng Giáo dục",
        "Phòng Giáo dục Trung học",
        "Phòng Giáo dục Đặc biệt",
        "Phòng Tổ chức",
        "Phòng Chính trị",
        "Sở Tài chính",
        "Sở Thông tin",
        "THPT Hiệp Hòa",
        "Trường THPT Hiệp Hòa số 5",
        "Trường THCS Yên Thế",
        "Phòng GDĐT huyện Yên Phong",
        "UBND các huyện, thành phố",
        "Theo Bảng phân công tại Phụ lục kèm theo Kế hoạch này",
        "Ban Chỉ đạo",
        "Các trường",
        "Các đơn vị trực thuộc tỉnh",
        "Các phòng thuộc huyện",
        "",
        "?",
    ],
)
def test_another_unit_is_never_taken_by_accident(name: str) -> None:
    match = one(name)
    assert (found(name), match.party) == (None, Party(name))


def test_schools_that_differ_by_their_number_are_not_mistaken() -> None:
    assert found("THPT Lục Ngạn số 2") == "Trường THPT Lục Ngạn số 2"
    assert found("Phòng Giáo dục Mầm non") != found("Phòng Giáo dục Tiểu học")


def test_every_name_of_the_catalogue_finds_itself() -> None:
    for unit in UNITS:
        assert found(unit.name) == unit.name
    for group in GROUPS:
        assert found(group.name) == group.name


def test_a_name_that_fits_two_units_equally_stays_open() -> None:
    twins = (
        Unit(name="Tổ số liệu phía Bắc", kind=UnitKind.OTHER, id=1),
        Unit(name="Tổ số liệu phía Nam", kind=UnitKind.OTHER, id=2),
    )
    assert propose(["Tổ số liệu phía"], twins, ())[0].party == Party("Tổ số liệu phía")


def test_every_party_of_the_model_plan_is_known_but_the_references(model: PlanDraft) -> None:
    items = (*model.tasks, *model.indicators)
    names = dict.fromkeys(name for item in items for name in (*item.leads, *item.coordinators))
    unknown = [match.text for match in propose(names, UNITS, GROUPS) if not match.party.known]
    assert unknown == ["Theo Bảng phân công tại Phụ lục kèm theo Kế hoạch này", "Tại Phụ lục kèm theo"]


@given(st.text(max_size=60))
def test_any_text_keeps_its_words_and_a_score_within_bounds(name: str) -> None:
    match = one(name)
    assert match.text == name == match.party.text
    assert 0 <= match.score <= 100
    assert match.party.known == (match.score >= NEAR) or not match.party.known


@given(st.sampled_from(UNITS))
def test_a_word_taken_away_never_leads_near_another_unit(unit: Unit) -> None:
    match = one(" ".join(unit.name.split()[:-1]))
    assert match.exact or found(match.text) in (unit.name, None)


@given(st.sampled_from(UNITS), st.integers(min_value=0, max_value=80))
def test_one_letter_lost_leads_to_the_unit_or_to_nothing(unit: Unit, place: int) -> None:
    cut = place % len(unit.name)
    assert found(unit.name[:cut] + unit.name[cut + 1 :]) in (unit.name, None)
