"""What was mended so that a plan written here is read back as it was."""

from dxdesk.documents.blocks import Letterhead, OfficialDocument, Section, Signature
from dxdesk.documents.word import to_docx
from dxdesk.domain.draft import PlanDraft
from dxdesk.importers.docx_text import docx_lines
from dxdesk.importers.plan_reader import read_plan
from dxdesk.importers.source import read_text

HEAD = """UBND TỈNH AN BÌNH
SỞ GIÁO DỤC VÀ ĐÀO TẠO
Số: 12/KH-SGDĐT
An Bình, ngày 05 tháng 01 năm 2026

KẾ HOẠCH
Chuyển đổi số năm 2026

Căn cứ Kế hoạch số 01/KH-UBND ngày 02/01/2026 của UBND tỉnh, Sở GDĐT ban hành Kế hoạch như sau:
"""
SECOND = """2. Số hóa hồ sơ
2.1. Nội dung: Quét hồ sơ.
2.2. Đầu mối tham mưu thực hiện: Thanh tra Sở.
2.3. Thời gian thực hiện: Quý II năm 2026.
"""
THIRD = SECOND.replace("2.", "3.").replace("Số hóa hồ sơ", "Tập huấn giáo viên")


def read(body: str) -> PlanDraft:
    return read_plan(read_text(f"{HEAD}\n{body}\nIII. TỔ CHỨC THỰC HIỆN\nVăn phòng theo dõi./.\n"))


def test_lettered_items_belong_to_the_content_they_list() -> None:
    items = "1.1. Nội dung: Gồm:\na) Khảo sát;\nb) Lắp đặt.\n"
    first = f"1. Mở rộng phòng họp\n{items}1.2. Đơn vị chủ trì: Văn phòng.\n"
    task = read(f"II. NHIỆM VỤ\n{first}{SECOND}").tasks[0]
    assert (task.title, task.leads) == ("Mở rộng phòng họp", ("Văn phòng",))
    assert task.content == "Gồm:\na) Khảo sát;\nb) Lắp đặt."


def test_lettered_items_that_assign_work_are_tasks_of_their_own() -> None:
    items = "a) Khảo sát; đơn vị chủ trì: Văn phòng.\nb) Lắp đặt; đơn vị chủ trì: Thanh tra Sở.\n"
    titles = [task.title for task in read(f"II. NHIỆM VỤ\n1. Mở rộng\n1.1. Nội dung: Gồm:\n{items}").tasks]
    assert titles == ["Khảo sát", "Lắp đặt"]


def test_work_that_names_nobody_keeps_its_content_and_time_among_its_sisters() -> None:
    alone = "1. Rà soát hạ tầng\n1.1. Nội dung: Làm rõ.\n1.2. Thời gian thực hiện: Quý I năm 2026.\n"
    task = read(f"II. NHIỆM VỤ\n{alone}{SECOND}{THIRD}").tasks[0]
    assert (task.title, task.content, task.leads) == ("Rà soát hạ tầng", "Làm rõ.", ())
    assert task.time_frame.phrase == "Quý I năm 2026"


def test_a_heading_before_its_text_is_no_heading_of_goals_for_what_the_text_says() -> None:
    body = "I. YÊU CẦU\n1. Yêu cầu: Bám sát các chỉ tiêu của tỉnh.\nKinh phí đáp ứng tối thiểu 2% tổng chi.\n"
    assert read(f"{body}II. NHIỆM VỤ\n{SECOND}{THIRD}").indicators == ()


def test_the_regime_calls_the_office_as_the_plan_itself_does() -> None:
    regime = "IV. BÁO CÁO\nCác phòng báo cáo tiến độ trước ngày 15 của tháng cuối quý.\n"
    draft = read(f"II. NHIỆM VỤ\n{SECOND}{THIRD}{regime}")
    assert draft.issuer == "SỞ GIÁO DỤC VÀ ĐÀO TẠO"
    assert [duty.receiver for duty in draft.duties] == ["Sở GDĐT"]


def test_the_raised_mark_of_who_drafted_is_read_as_such() -> None:
    signature = Signature(
        ("UBND tỉnh, khu vực 10^{2}", "Lưu: VT, VP.^{Long}"), ("GIÁM ĐỐC",), "Nguyễn Văn Mẫu"
    )
    top = Letterhead(
        "UBND TỈNH", "SỞ GIÁO DỤC VÀ ĐÀO TẠO", "Số: 1/KH-SGDĐT", "An Bình, ngày 05 tháng 01 năm 2026"
    )
    source = docx_lines(to_docx(OfficialDocument("Mẫu", (Section((top, signature)),))), "mau.docx")
    text = "\n".join(source.lines)
    assert "Lưu: VT, VP.^{Long}." in text
    assert "khu vực 102" in text
