import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.importers.names import is_person, is_reference, is_unit_name, names_in, roles_in


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Văn phòng Sở", ["Văn phòng Sở"]),
        ("Văn phòng Sở, Thanh tra Sở.", ["Văn phòng Sở", "Thanh tra Sở"]),
        ("Sở Văn hóa, Thể thao và Du lịch", ["Sở Văn hóa, Thể thao và Du lịch"]),
        ("Sở Giáo dục và Đào tạo và Sở Tài chính", ["Sở Giáo dục và Đào tạo", "Sở Tài chính"]),
        ("Các sở, ban, ngành tỉnh; UBND các xã, phường", ["Các sở, ban, ngành tỉnh", "UBND các xã, phường"]),
        ("Sở Nội vụ, các cơ quan, đơn vị liên quan", ["Sở Nội vụ", "các cơ quan, đơn vị liên quan"]),
        ("Các phòng, đơn vị thuộc Sở", ["Các phòng, đơn vị thuộc Sở"]),
        (
            "Các phòng thuộc Sở, phòng GDĐT các huyện, thị xã, thành phố và các đơn vị trực thuộc",
            ["Các phòng thuộc Sở", "phòng GDĐT các huyện, thị xã, thành phố", "các đơn vị trực thuộc"],
        ),
        (
            "Phòng Chính trị, tư tưởng và Phòng Kế hoạch - Tài chính",
            ["Phòng Chính trị, tư tưởng", "Phòng Kế hoạch - Tài chính"],
        ),
        (
            "Trung tâm Tin học (Sở Nội vụ; cơ sở 2), Thanh tra",
            ["Trung tâm Tin học (Sở Nội vụ; cơ sở 2)", "Thanh tra"],
        ),
        ("Các phòng thuộc Sở\nGDĐT", ["Các phòng thuộc Sở GDĐT"]),
        ("Văn phòng;\nThanh tra", ["Văn phòng", "Thanh tra"]),
        ("- Văn phòng\n- Thanh tra Sở", ["Văn phòng", "Thanh tra Sở"]),
    ],
)
def test_a_comma_parts_names_only_where_a_name_begins(text: str, names: list[str]) -> None:
    assert list(names_in(text)) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Sở Nội vụ chủ trì hướng dẫn, tổng hợp; Các trường thực hiện công bố dữ liệu",
            ["Sở Nội vụ", "Các trường"],
        ),
        ("Văn phòng Sở thúc đẩy, theo dõi, báo cáo chỉ tiêu", ["Văn phòng Sở"]),
        (
            "Thanh tra Sở, các phòng trong phạm vi nhiệm vụ của mình và các cơ quan khác có liên quan",
            ["Thanh tra Sở", "các phòng", "các cơ quan khác có liên quan"],
        ),
    ],
)
def test_a_sentence_gives_its_units(text: str, names: list[str]) -> None:
    assert list(names_in(text)) == names


@pytest.mark.parametrize(
    ("text", "leads", "coordinators"),
    [
        ("Chủ trì: Văn phòng; phối hợp: Phòng A, Phòng B", ["Văn phòng"], ["Phòng A", "Phòng B"]),
        ("Văn phòng chủ trì, phối hợp với Thanh tra Sở", ["Văn phòng"], ["Thanh tra Sở"]),
        ("Văn phòng chủ trì; Thanh tra Sở phối hợp", ["Văn phòng"], ["Thanh tra Sở"]),
        ("Văn phòng", ["Văn phòng"], []),
    ],
)
def test_lead_and_coordinator_in_one_text_are_told_apart(
    text: str, leads: list[str], coordinators: list[str]
) -> None:
    assert roles_in(text) == (tuple(leads), tuple(coordinators))


def test_people_are_told_from_units() -> None:
    assert is_person("Nguyễn Văn")
    assert not is_person("Văn phòng Sở")
    assert not is_person("GDĐT")


def test_work_is_no_unit() -> None:
    assert is_unit_name("Phòng Tổ chức cán bộ")
    assert is_unit_name("Các trường THPT")
    assert not any(
        map(
            is_unit_name,
            ("Tổ chức, bộ máy", "Phòng, chống tham nhũng", "Bổ sung quy chế", "Hội nghị tổng kết"),
        )
    )


def test_a_pointer_to_the_appendix_is_no_unit() -> None:
    assert is_reference("Theo Bảng phân công tại Phụ lục")
    assert not is_reference("Thanh tra Sở")


@given(st.text(max_size=200))
def test_names_are_pieces_of_the_text(text: str) -> None:
    squeezed = " ".join(text.split())
    assert all(" ".join(name.split()) in squeezed for name in names_in(text))
