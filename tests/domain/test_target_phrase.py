import csv
import json
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.domain.indicator import Operator, Target
from dxdesk.domain.target_phrase import has_target, parse_targets
from dxdesk.domain.vn_format import format_number

TABLE = Path(__file__).parent / "data/indicator_phrases.tsv"
SHARED = Path(__file__).parents[3] / "shared"
WORDS = (
    "trên 70% tối thiểu 5 bộ đạt 100% từ trở lên ( ) ; , và cấp tỉnh huyện trừ đối với giảm 12-15%/năm 1.500"
    " 0,25 8/8 62/63 điểm phần trăm nhóm 10 tỉnh 24 học sinh/1 máy tính phấn đấu theo chỉ tiêu kế hoạch"
    " năm 2030 . ≥ |"
)


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def shown(target: Target) -> str:
    """Write a target as the table does: "> 95 % [scope] {label} -(exclusion) <source> ~"."""
    figure = f" {format_number(target.value)} {target.unit}" if target.value is not None else ""
    scope = f" [{target.scope}]" if target.scope else ""
    label = f" {{{target.label}}}" if target.label else ""
    exclusion = f" -({target.exclusion})" if target.exclusion else ""
    source = f" <{target.source}>" if target.source else ""
    return f"{target.operator.value}{figure}{scope}{label}{exclusion}{source}{' ~' if target.soft else ''}"


@pytest.mark.parametrize("row", rows(TABLE), ids=lambda row: row["phrase"][:60])
def test_an_indicator_of_the_table_asks_what_the_table_says(row: dict[str, str]) -> None:
    assert " || ".join(shown(target) for target in parse_targets(row["phrase"])) == row["targets"]


def test_every_phrase_of_the_collected_facts_is_in_the_table() -> None:
    facts = SHARED / "facts/indicator_phrases.tsv"
    if not facts.exists():
        pytest.skip("the collected facts are not here")
    assert {row["phrase"] for row in rows(facts)} <= {row["phrase"] for row in rows(TABLE)}


@pytest.mark.parametrize(
    "path", sorted(SHARED.glob("corpus/*/truth.json")), ids=lambda path: path.parent.name
)
def test_the_figures_of_real_indicators_are_read(path: Path) -> None:
    for indicator in json.loads(path.read_text(encoding="utf-8")).get("indicators", ()):
        found = [item for item in parse_targets(indicator["text"]) if item.value is not None]
        wanted = [(Decimal(str(item["value"])), item["unit"]) for item in indicator["targets"]]
        assert [(item.value, item.unit) for item in found] == wanted, indicator["text"]


def test_the_model_plan_has_a_target_by_reference_and_a_half_in_prose() -> None:
    (reference,) = parse_targets(
        "Chỉ đạo thanh toán không dùng tiền mặt theo chỉ tiêu kế hoạch của UBND tỉnh năm 2024"
    )
    assert (reference.operator, reference.value) == (Operator.REFERENCE, None)
    figure, prose = parse_targets(
        "100% CSDL của tỉnh được kết nối, chia sẻ; mở dữ liệu của các cơ quan nhà nước"
    )
    assert (figure.operator, prose.operator) == (Operator.EQ, Operator.PROSE)
    assert prose.label == "mở dữ liệu của các cơ quan nhà nước"


@given(st.text())
def test_no_text_is_too_strange(text: str) -> None:
    assert [target.position for target in parse_targets(text)] == list(range(1, len(parse_targets(text)) + 1))


@given(st.lists(st.sampled_from(WORDS.split()), max_size=12))
def test_no_mixture_of_words_is_too_strange(words: list[str]) -> None:
    text = " ".join(words)
    figures = [target for target in parse_targets(text) if target.value is not None]
    assert has_target(text) == bool(figures) or "8/8" in text


@given(
    st.integers(0, 999),
    st.integers(0, 99),
    st.sampled_from([("trên", Operator.GT), ("tối thiểu", Operator.GE)]),
)
def test_a_figure_comes_back_with_its_operator(whole: int, part: int, said: tuple[str, Operator]) -> None:
    value = Decimal(f"{whole}.{part:02d}")
    (target,) = parse_targets(f"Tỷ lệ hồ sơ trực tuyến đạt {said[0]} {format_number(value)}%")
    assert (target.operator, target.value, target.unit) == (said[1], value, "%")


@pytest.mark.parametrize(
    "text",
    [
        "Học sinh trên 15 tuổi",
        "tốc độ tối thiểu 100 Mb/s",
        "trong 36-48 giờ",
        "Hiện nay đạt 62,5%",
        "62/63 tỉnh số hóa (đạt 85%)",
        "mở rộng với 21 điểm cầu hiện có",
        "Đơn vị đạt tỷ lệ 100% cộng 05 điểm",
        "Gửi báo cáo về Văn phòng (02 bản)",
    ],
)
def test_ages_speeds_hours_results_and_scores_are_no_targets(text: str) -> None:
    assert not has_target(text)


def test_a_letter_that_only_looks_like_from_is_no_operator() -> None:
    (target,) = parse_targets("Tỷ lệ hồ sơ cấp kết quả điện tử 100%")
    assert target.operator is Operator.EQ


def test_italics_of_a_scan_do_not_hide_an_exclusion() -> None:
    (target,) = parse_targets("Trên 95% hồ sơ công việc (<i>trừ hồ sơ thuộc bí mật nhà nước</i>)")
    assert target.exclusion == "hồ sơ thuộc bí mật nhà nước"


def test_a_word_that_only_looks_like_except_excludes_nothing() -> None:
    (target,) = parse_targets("Trên 95% cuộc họp trực tuyến (trụ sở chính)")
    assert target.exclusion == ""
