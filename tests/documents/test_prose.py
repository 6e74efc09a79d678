from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.documents.blocks import Heading, Paragraph, Signature
from dxdesk.documents.prose import Figure, figures, fill, prose_paragraphs, unknown_figures
from dxdesk.documents.report import quarter_report, report_parts
from dxdesk.documents.wording import Wording
from dxdesk.domain.report_prose import REPLACED, SECTIONS, ReportProse, texts
from tests.documents import samples

MET = Figure("met", "số chỉ tiêu đạt", "4")


def body(prose: Mapping[str, str], wording: Wording) -> list[str]:
    blocks = quarter_report(samples.snapshot(), wording, prose).sections[0].blocks
    return [block.text for block in blocks if isinstance(block, Paragraph | Heading)]


def test_without_prose_the_report_is_as_it_was(wording: Wording) -> None:
    taken = samples.snapshot()
    empty = dict.fromkeys(SECTIONS, " \n ")
    assert quarter_report(taken, wording, empty) == quarter_report(taken, wording)


@pytest.mark.parametrize("section", SECTIONS)
def test_what_is_typed_stands_in_the_report(section: str, wording: Wording) -> None:
    assert any(text.startswith("Câu tự viết") for text in body({section: "Câu tự viết"}, wording))


@pytest.mark.parametrize("section", sorted(set(SECTIONS) - set(REPLACED)))
def test_typed_words_take_nothing_of_the_figures_away(section: str, wording: Wording) -> None:
    found = set(body({section: "Câu"}, wording))
    parts = report_parts(samples.snapshot(), wording)
    assert all(set(part.generated) <= found for part in parts)


def test_typed_words_follow_what_the_data_say(wording: Wording) -> None:
    found = body({"direction": "Sở đã họp."}, wording)
    place = found.index("Sở đã họp.")
    assert found[place - 1].startswith("Trong kỳ báo cáo")
    assert found[place + 1] == "2. Kết quả thực hiện các chỉ tiêu"


def test_a_typed_opening_takes_the_place_of_the_generated_one(wording: Wording) -> None:
    found = body({"opening": "Thực hiện chỉ đạo, Sở báo cáo {period}:"}, wording)
    assert found[0] == "Thực hiện chỉ đạo, Sở báo cáo Quý I năm 2024:"
    assert not any(text.startswith("Thực hiện Kế hoạch") for text in found)


def test_nd_7_a_typed_closing_still_ends_the_paper(wording: Wording) -> None:
    assert body({"closing": "Sở trân trọng báo cáo."}, wording)[-1] == "Sở trân trọng báo cáo./."
    assert body({"closing": "Sở trân trọng báo cáo./."}, wording)[-1] == "Sở trân trọng báo cáo./."


def test_headings_of_the_review_are_numbered_by_what_stands_there(wording: Wording) -> None:
    found = body({"strengths": "Nhiều.", "causes": "Ít."}, wording)
    headings = [text for text in found if text.startswith(tuple("123456")) and len(text) < 25]
    assert headings[-4:] == ["1. Mức độ hoàn thành", "2. Ưu điểm", "3. Nguyên nhân", "4. Khó khăn, vướng mắc"]


def test_a_typed_proposal_replaces_the_sentence_that_there_is_none(wording: Wording) -> None:
    empty = samples.empty_snapshot()
    blocks = quarter_report(empty, wording, {"proposals": "Đề nghị cấp máy."}).sections[0].blocks
    found = [block.text for block in blocks if isinstance(block, Paragraph)]
    assert "Đề nghị cấp máy." in found
    assert "Trong kỳ chưa có đề xuất, kiến nghị." not in found


def test_figures_are_those_of_the_data(wording: Wording) -> None:
    text = "Đạt {met}/{total} ({met_codes}); {overdue_codes} quá hạn; NV: {NV 1}; CT: {CT I.1}; {rate}."
    found = body({"strengths": text}, wording)
    assert (
        "Đạt 4/11 (I.1, I.3, I.4, I.9); không có quá hạn; NV: 25%; "
        "CT: 73,18% (412/563) (ước); chưa có nhiệm vụ đến hạn."
    ) in found


def test_a_figure_nobody_knows_stays_as_typed_and_is_reported(wording: Wording) -> None:
    prose = {"strengths": "Đạt {meet}/{total}", "causes": "{met} {0}"}
    assert "Đạt {meet}/11" in body(prose, wording)
    assert unknown_figures(prose, samples.snapshot(), wording) == (("strengths", "meet"), ("causes", "0"))


def test_names_of_figures_are_read_whatever_their_case_and_blanks() -> None:
    assert fill("{ MET } {met}", [MET]).text == "4 4"


def test_a_value_is_never_filled_in_again() -> None:
    odd = Figure("x", "", "{met}")
    assert fill("{x}", [odd, MET]).text == "{met}"


def test_lines_are_paragraphs_and_blank_ones_none() -> None:
    assert [p.text for p in prose_paragraphs("- Một\r\n\n  - Hai {met}  ", [MET])] == ["- Một", "- Hai 4"]


@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=80))
def test_any_text_is_filled_without_a_crash(text: str) -> None:
    filled = fill(text, [MET])
    assert all(f"{{{name}}}" in filled.text for name in filled.unknown)


def test_every_figure_has_a_name_a_label_and_a_value(wording: Wording) -> None:
    known = figures(samples.snapshot(), wording)
    assert all(figure.name and figure.label and figure.value for figure in known)
    assert len({figure.name for figure in known}) == len(known)


def test_the_parts_of_the_draft_are_those_that_can_be_typed_into(wording: Wording) -> None:
    parts = report_parts(samples.snapshot(), wording)
    assert tuple(part.section for part in parts) == SECTIONS
    direction = parts[1]
    assert direction.heading == "1. Công tác chỉ đạo, điều hành"
    assert direction.generated[0].startswith("Kế hoạch năm 2024")


def test_a_section_that_is_none_is_a_mistake_and_not_swallowed(wording: Wording) -> None:
    with pytest.raises(ValueError, match="strenghts"):
        quarter_report(samples.snapshot(), wording, {"strenghts": "Nhiều."})


def test_the_signer_can_be_chosen(wording: Wording) -> None:
    deputy = samples.OFFICE.signers[1]
    blocks = quarter_report(samples.snapshot(), wording, signer=deputy).sections[0].blocks
    assert [block.lines for block in blocks if isinstance(block, Signature)] == [deputy.lines]


def test_rows_become_texts_by_section() -> None:
    rows = [ReportProse(1, "2024-Q1", "BC", "causes", "Ít."), ReportProse(1, "2024-Q1", "BC", "next", " ")]
    assert texts(rows) == {"causes": "Ít."}
