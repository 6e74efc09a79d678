"""The model plan comes out complete and exact."""

from datetime import date

from dxdesk.domain.draft import DraftIndicator, DraftTask, PlanDraft
from dxdesk.domain.duty import DutyDirection
from dxdesk.domain.plan import BasisRole, Signer
from dxdesk.domain.task import Assumption, Recurrence


def task(model: PlanDraft, code: str) -> DraftTask:
    return next(one for one in model.tasks if one.code == code)


def indicator(model: PlanDraft, code: str) -> DraftIndicator:
    return next(one for one in model.indicators if one.code == code)


def test_the_head_keeps_what_is_blank_blank(model: PlanDraft) -> None:
    assert (model.number, model.symbol, model.issued_on) == ("", "KH-SGDĐT", None)
    assert (model.date_text, model.place) == ("Bắc Giang, ngày tháng 01 năm 2024", "Bắc Giang")
    assert (model.year, model.title) == (2024, "Chuyển đổi số ngành Giáo dục tỉnh Bắc Giang năm 2024")


def test_the_opening_is_kept_whole(model: PlanDraft) -> None:
    assert model.opening.startswith("Căn cứ Kế hoạch số 199/KH-UBND ngày 11/12/2023")
    assert model.opening.endswith("về chuyển đổi số năm 2024, cụ thể như sau:")


def test_two_documents_are_bases_and_three_are_cited(model: PlanDraft) -> None:
    numbers = [(basis.number, basis.role) for basis in model.bases]
    assert numbers == [
        ("199/KH-UBND", BasisRole.BASIS),
        ("72/KH-SGDĐT", BasisRole.BASIS),
        ("4725/QĐ-BGDĐT", BasisRole.CITED),
        ("146/KH-UBND", BasisRole.CITED),
        ("324/KH-UBND", BasisRole.CITED),
    ]


def test_a_basis_has_kind_date_issuer_subject_and_short_name(model: PlanDraft) -> None:
    first, second = model.bases[:2]
    assert (first.kind, first.date, first.issuer) == ("Kế hoạch", date(2023, 12, 11), "UBND tỉnh")
    assert first.subject == "Chuyển đổi số trong các cơ quan nhà nước tỉnh Bắc Giang năm 2024"
    assert (first.short_name, second.short_name) == ("Kế hoạch 199", "Kế hoạch 72")
    assert (second.date, second.issuer) == (date(2021, 9, 29), "Sở Giáo dục và Đào tạo")


def test_documents_joined_by_va_share_their_issuer(model: PlanDraft) -> None:
    cited = {basis.number: (basis.date, basis.issuer) for basis in model.bases[2:]}
    assert cited["4725/QĐ-BGDĐT"] == (date(2022, 12, 30), "Bộ trưởng Bộ GDĐT")
    assert cited["146/KH-UBND"] == (date(2019, 6, 28), "UBND tỉnh")
    assert cited["324/KH-UBND"] == (date(2021, 7, 13), "UBND tỉnh")


def test_the_five_tasks_keep_their_numbers_and_titles(model: PlanDraft) -> None:
    assert [one.code for one in model.tasks] == ["1", "2", "3", "4", "5"]
    assert task(model, "3").title == "Mở rộng hệ thống phòng họp trực tuyến"
    assert {one.section for one in model.tasks} == {"II. NỘI DUNG KẾ HOẠCH"}


def test_content_is_kept_to_the_letter(model: PlanDraft) -> None:
    assert task(model, "3").content == (
        "Đầu tư, mở rộng phòng họp trực tuyến của ngành Giáo dục, cụ thể mở rộng phòng họp trực tuyến của "
        "ngành Giáo dục kết nối với 21 điểm cầu hiện có tới các đơn vị trực thuộc Sở GDĐT (30 đơn vị)."
    )


def test_a_sentence_broken_between_paragraphs_is_whole_again(model: PlanDraft) -> None:
    assert "cấp học ngay từ năm học 2024-2025 trên cơ sở" in task(model, "5").content


def test_leads_and_coordinators_are_verbatim(model: PlanDraft) -> None:
    assert task(model, "2").leads == ("Văn phòng",)
    assert task(model, "2").coordinators == (
        "Các phòng thuộc Sở GDĐT",
        "phòng GDĐT các huyện, thành phố",
        "các đơn vị trực thuộc Sở GDĐT",
    )
    assert task(model, "5").coordinators == ("Phòng phòng GDĐT các huyện, thành phố",)


def test_a_lead_by_reference_stays_a_sentence_and_is_pointed_out(model: PlanDraft) -> None:
    assert task(model, "1").leads == ("Theo Bảng phân công tại Phụ lục kèm theo Kế hoạch này",)
    assert "lead.reference" in {problem.code for problem in model.problems}


def test_an_open_time_frame_ends_with_the_plan_and_says_so(model: PlanDraft) -> None:
    frame = task(model, "3").time_frame
    assert (frame.phrase, frame.start, frame.due) == (
        "Từ Quý II năm 2024",
        date(2024, 4, 1),
        date(2024, 12, 31),
    )
    assert frame.assumptions == (Assumption.OPEN_END,)


def test_text_sections_stand_in_order_with_their_codes(model: PlanDraft) -> None:
    codes = [section.code for section in model.sections]
    assert codes == ["I", "I.1", "I.2", "II", "III", "IV", "IV.1", "IV.2", "IV.3", "IV.4", "IV.5", "IV.6"]
    assert model.sections[4].text.endswith("Kế hoạch số 324/KH-UBND ngày 13/7/2021 của UBND tỉnh.")
    assert len(model.sections[7].text.split("\n")) == 4


def test_the_appendix_has_eleven_indicators_in_two_sections(model: PlanDraft) -> None:
    codes = [one.code for one in model.indicators]
    assert codes == [*(f"I.{number}" for number in range(1, 11)), "II.1"]
    assert model.appendix_title.startswith("PHÂN CÔNG ĐẦU MỐI THEO DÕI")
    assert [model.indicators[0].section, model.indicators[-1].section] == [
        "I. Phát triển chính quyền số",
        "II. Phát triển kinh tế số",
    ]


def test_a_row_broken_over_a_page_is_one_again(model: PlanDraft) -> None:
    eighth = indicator(model, "I.8")
    assert eighth.text.startswith("100% CSDL tạo nền tảng")
    assert eighth.text.endswith("phục vụ người dân và phát triển kinh tế - xã hội")
    assert eighth.coordinators == ("Các phòng thuộc Sở GDDT",)


def test_targets_come_with_the_indicators(model: PlanDraft) -> None:
    figures = {
        one.code: [int(t.value) for t in one.targets if t.value is not None] for one in model.indicators
    }
    assert (figures["I.1"], figures["I.6"], figures["I.7"], figures["II.1"]) == (
        [70],
        [100, 100, 50],
        [95, 85, 65],
        [],
    )


def test_the_regime_is_read_as_duties(model: PlanDraft) -> None:
    meeting, units, office = model.duties
    assert (meeting.direction, meeting.recurrence, meeting.before_day) == (
        DutyDirection.INTERNAL,
        Recurrence.MONTHLY,
        None,
    )
    assert (units.reporter, units.through, units.before_day) == (
        "Các phòng thuộc Sở GDĐT",
        "Văn phòng Sở",
        15,
    )
    assert (office.receiver, office.through, office.before_day) == (
        "UBND tỉnh",
        "Sở Thông tin và Truyền thông",
        20,
    )
    assert [units.direction, office.direction] == [
        DutyDirection.UNITS_TO_OFFICE,
        DutyDirection.OFFICE_TO_PROVINCE,
    ]


def test_recipients_and_signer_are_as_printed(model: PlanDraft) -> None:
    assert len(model.recipients) == 9
    assert model.recipients[2] == "UBND các huyện, thành phố (phối hợp)"
    assert model.recipients[-2:] == ("Công TTĐT Sở GDĐT", "Lưu: VT, VP.^{Long}")
    assert model.signer == Signer(position="GIÁM ĐỐC", name="Tạ Việt Hùng")


def test_slips_are_pointed_out_and_never_corrected(model: PlanDraft) -> None:
    slips = {dict(problem.data)["text"] for problem in model.problems if problem.code == "text.ocr"}
    assert slips == {"Phòng phòng", "đầu mỗi", "chuyên đối số", "Công TTĐT", "GDDT"}
    assert any("chuyên đối số" in section.text for section in model.sections)


def test_items_point_to_their_lines(model: PlanDraft) -> None:
    third = task(model, "3").lines
    found = "\n".join(model.source_lines[third.first : third.last + 1])
    assert found.startswith("3. Mở rộng hệ thống")
    assert found.endswith("3.4. Thời gian thực hiện: Từ Quý II năm 2024.")
