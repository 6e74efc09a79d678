"""Marks, labels, bases, heads and endings, each by itself."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.importers.bases import bases_in, cited_in
from dxdesk.importers.head import read_head
from dxdesk.importers.labels import Field, labelled
from dxdesk.importers.marks import Depth, mark_of, roman_value
from dxdesk.importers.outline import outline_of
from dxdesk.importers.plan_reader import read_plan
from dxdesk.importers.source import read_text
from dxdesk.importers.verdict import reason_against


@pytest.mark.parametrize(
    ("text", "depth", "label"),
    [
        ("I. MỤC ĐÍCH", Depth.ROMAN, "I"),
        ("XIV. Phụ lục", Depth.ROMAN, "XIV"),
        ("IV TỔ CHỨC", Depth.ROMAN, "IV"),
        ("A. Mục đích", Depth.LETTER, "A"),
        ("Phần thứ nhất. Chung", Depth.PART, "Phần thứ nhất"),
        ("3.Chế độ báo cáo", Depth.NUMBER, "3"),
        ("1. 100% đơn vị", Depth.NUMBER, "1"),
        ("2.1 Xây dựng", Depth.SUBNUMBER, "2.1"),
        ("đ) Mục", Depth.ITEM, "đ"),
        ("(1) Mục", Depth.ITEM, "1"),
        ("-Mục", Depth.BULLET, "-"),
        ("– 30 đơn vị", Depth.BULLET, "–"),
    ],
)
def test_marks_have_a_depth_and_a_label(text: str, depth: Depth, label: str) -> None:
    mark = mark_of(text)
    assert (mark.depth, mark.label) == (depth, label)


@pytest.mark.parametrize(
    "text",
    ["12/10/2026 là hạn", "1.500 đơn vị", "98,75%", "V/v báo cáo", "2024-2025", "30 đơn vị", "Vinh dự"],
)
def test_figures_and_words_are_no_marks(text: str) -> None:
    assert mark_of(text).depth is Depth.NONE


def test_roman_numerals_have_values() -> None:
    assert [roman_value(label) for label in ("I", "IV", "IX", "XIV", "A", "")] == [1, 4, 9, 14, 0, 0]


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("Đơn vị chủ trì: Văn phòng.", Field.LEAD, "Văn phòng"),
        ("- Cơ quan thực hiện: Sở Nội vụ;", Field.LEAD, "Sở Nội vụ"),
        ("1.2. Đầu mối tham mưu thực hiện: Văn phòng", Field.LEAD, "Văn phòng"),
        ("b) Đơn vị/cá nhân phụ trách: Văn phòng", Field.LEAD, "Văn phòng"),
        ("+ Người thực hiện: Văn thư", Field.LEAD, "Văn thư"),
        ("Chủ trì: Văn phòng", Field.LEAD, "Văn phòng"),
        ("Đơn vị chủ trì tham mưu thực hiện: Văn phòng", Field.LEAD, "Văn phòng"),
        ("Đơn vị chủ trì Văn phòng Sở", Field.LEAD, "Văn phòng Sở"),
        ("Cơ quan phối hợp: Các phòng", Field.COORDINATOR, "Các phòng"),
        ("Phối hợp: Các phòng", Field.COORDINATOR, "Các phòng"),
        ("Thời hạn ban hành: Tháng 3/2026", Field.TIME, "Tháng 3/2026"),
        ("Thời gian thực hiện Quý I năm 2026", Field.TIME, "Quý I năm 2026"),
        ("Nội dung thực hiện: Rà soát.", Field.CONTENT, "Rà soát."),
        ("Sản phẩm: Báo cáo", Field.PRODUCT, "Báo cáo"),
    ],
)
def test_labels_are_known_in_their_many_wordings(line: str, field: Field, value: str) -> None:
    found = labelled(line)
    assert (found[0].field, found[0].value) == (field, value)


@pytest.mark.parametrize(
    "line",
    [
        "Chủ trì tham mưu Ủy ban nhân dân tỉnh ban hành văn bản.",
        "NGUỒN KINH PHÍ THỰC HIỆN",
        "Phối hợp chặt chẽ các phòng trong triển khai các nhiệm vụ.",
        "Đầu mối phối hợp với Sở Nội vụ trong tham mưu triển khai.",
        "Thời gian qua, ngành đã có nhiều cố gắng.",
    ],
)
def test_sentences_are_no_label_lines(line: str) -> None:
    assert labelled(line) == ()


def test_a_document_named_in_what_another_is_about_is_no_basis() -> None:
    text = (
        "Thực hiện Kế hoạch số 14-KH/TU ngày 29/7/2025 của Ban Thường vụ Tỉnh ủy và Kế hoạch số "
        "24/KH-UBND ngày "
        "14/8/2025 của UBND tỉnh thực hiện Nghị quyết số 66-NQ/TW ngày 30 tháng 4 năm 2025 của Bộ Chính "
        "trị về luật;"
    )
    assert [basis.number for basis in bases_in([text])] == ["14-KH/TU", "24/KH-UBND"]


def test_bases_of_one_sentence_are_parted_by_semicolons() -> None:
    text = (
        "Căn cứ Nghị định số 1/2024/NĐ-CP ngày 02/01/2024 của Chính phủ quy định A; Quyết định "
        "9/QĐ-BGDĐT ngày 3/4/2025 của Bộ trưởng."
    )
    assert [(b.kind, b.number, b.issuer) for b in bases_in([text])] == [
        ("Nghị định", "1/2024/NĐ-CP", "Chính phủ"),
        ("Quyết định", "9/QĐ-BGDĐT", "Bộ trưởng"),
    ]


def test_the_issuer_may_stand_before_the_document() -> None:
    found = bases_in(["Theo đề nghị của Trưởng phòng Nội vụ tại Tờ trình số 133/TTr-PNV ngày 15/11/2025,"])
    assert [(b.kind, b.number, b.issuer, b.date) for b in found] == [
        ("Tờ trình", "133/TTr-PNV", "Trưởng phòng Nội vụ", date(2025, 11, 15))
    ]


def test_a_proposal_without_a_number_is_no_basis() -> None:
    assert bases_in(["Theo đề nghị của Chánh Văn phòng Sở,"]) == ()


def test_the_plans_own_number_is_not_cited() -> None:
    text = "Theo Kế hoạch số 5/KH-SGDĐT và Kế hoạch số 6/KH-UBND ngày 1/2/2026 của UBND tỉnh."
    assert [basis.number for basis in cited_in([text], (), "5/KH-SGDĐT")] == ["6/KH-UBND"]


@pytest.mark.parametrize(
    ("line", "number", "symbol"),
    [
        ("Số: 141/KH-UBND", "141/KH-UBND", "KH-UBND"),
        ("Số: /KH-SGDĐT", "", "KH-SGDĐT"),
        ("Số:......./KH-PGD&ĐT", "", "KH-PGD&ĐT"),
        ("Số : 0215 /KH - ABC", "0215/KH-ABC", "KH-ABC"),
        ("Số 14-KH/TU", "14-KH/TU", "KH/TU"),
        ("Số: ___/KH-SGDĐT", "", "KH-SGDĐT"),
    ],
)
def test_numbers_are_read_with_their_blanks(line: str, number: str, symbol: str) -> None:
    head = read_head(outline_of(read_text(f"{line}\nKẾ HOẠCH\nTên kế hoạch\nI. MỤC ĐÍCH")))
    assert (head.number, head.symbol) == (number, symbol)


@pytest.mark.parametrize(
    ("line", "place", "day"),
    [
        ("Bắc Giang, ngày 20 tháng 11 năm 2025", "Bắc Giang", date(2025, 11, 20)),
        ("Thành phố Hồ Chí Minh, ngày 18 tháng 11 năm 2025", "Thành phố Hồ Chí Minh", date(2025, 11, 18)),
        ("Bắc Giang, ngày12 /5/2026", "Bắc Giang", date(2026, 5, 12)),
        ("Bắc Giang, ngày tháng 01 năm 2024", "Bắc Giang", None),
        ("Bắc Giang, ngày ..... tháng ..... năm 2024", "Bắc Giang", None),
        ("Bắc Giang, ngày 31 tháng 02 năm 2024", "Bắc Giang", None),
    ],
)
def test_a_blank_or_impossible_day_is_never_filled_in(line: str, place: str, day: date | None) -> None:
    head = read_head(outline_of(read_text(f"Số: 1/KH-ABC\n{line}\nKẾ HOẠCH\nTên kế hoạch\nI. MỤC ĐÍCH")))
    assert (head.place, head.issued_on, head.date_text) == (place, day, line)


def test_a_lost_head_is_found_again_in_the_appendix() -> None:
    text = (
        "KẾ HOẠCH\nTên\nI. MỤC ĐÍCH\nA.\nII. NHIỆM VỤ\nB.\nPhụ lục\n(Kèm theo Kế hoạch số 7/KH-SGDĐT "
        "ngày 05/02/2026 của Sở)"
    )
    head = read_head(outline_of(read_text(text)))
    assert (head.number, head.issued_on) == ("7/KH-SGDĐT", date(2026, 2, 5))


def test_a_text_without_letters_is_empty() -> None:
    source = read_text(" \n\t\n---\n")
    assert reason_against(source, outline_of(source)) == "text.empty"


@given(st.text(max_size=400))
def test_any_text_is_read_without_a_crash(text: str) -> None:
    draft = read_plan(read_text(text))
    assert draft.is_plan or draft.reason
