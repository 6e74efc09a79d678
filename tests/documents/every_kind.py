"""One sample of every kind of document that dxdesk writes; a new kind joins by one line here."""

from datetime import date

from dxdesk.documents.ad_hoc import ad_hoc_report, restricted
from dxdesk.documents.blocks import OfficialDocument
from dxdesk.documents.brief import situation_page
from dxdesk.documents.chase import chase_letter, chase_one
from dxdesk.documents.comparing_table import comparing_table
from dxdesk.documents.followed_lists import ListSnapshot, obstacle_list, unit_plan_list
from dxdesk.documents.letter import ask_letter
from dxdesk.documents.meeting_sheet import meeting_sheet
from dxdesk.documents.money_part import MoneySnapshot, money_paper
from dxdesk.documents.register_book import BookSnapshot, incoming_book, outgoing_book
from dxdesk.documents.report import quarter_report
from dxdesk.documents.silent_list import silent_list
from dxdesk.documents.wording import load_wording
from dxdesk.domain.period import Period
from dxdesk.domain.plan_papers import ChangedItem
from dxdesk.domain.register import Direction, RegisterRow
from tests.documents import (
    letters,
    meeting_samples,
    papers_samples,
    plan_papers_samples,
    rollout_samples,
    samples,
    school_samples,
    year_end_samples,
)

AD_HOC = "Tình hình mở rộng hệ thống phòng họp trực tuyến"
REQUEST = "Công văn số 15/STTTT-CĐS ngày 04/3/2024"
ASKER = "Sở Thông tin và Truyền thông"

COMPARED = (
    ChangedItem("Nhiệm vụ 3. Mở rộng phòng họp", "Thời gian: Quý II năm 2024", "Thời gian: Quý III năm 2024"),
    ChangedItem(
        "Nhiệm vụ 6. Rà soát an toàn thông tin",
        "Chưa có trong Kế hoạch",
        "Nội dung: rà soát\nSản phẩm: báo cáo",
    ),
    ChangedItem("Nhiệm vụ 5. Nghiên cứu AI", "Thời gian: Cả năm 2024", "Không tiếp tục thực hiện"),
)

OBSTACLES = (
    (
        "Chưa bố trí được kinh phí mua sắm thiết bị phòng họp trực tuyến.",
        "3. Mở rộng hệ thống phòng họp trực tuyến",
        "Phòng Kế hoạch tài chính",
        "Sở Tài chính, từ ngày 28/02/2024 (15 ngày)",
        "Bổ sung dự toán quý II.",
        "Đồng ý (ngày 11/3/2024)",
    ),
) * 12
UNIT_PLANS = (
    (
        "Phòng Giáo dục và Đào tạo huyện Tân Yên",
        "12/KH-PGDĐT",
        "05/02/2024",
        "Có điểm khác",
        "Thiếu nhiệm vụ 3",
    ),
    ("Trường THPT Ngô Sĩ Liên", "", "", "Chưa ban hành", ""),
) * 20


def followed(rows: tuple[tuple[str, ...], ...]) -> ListSnapshot:
    """Return a list that goes over several sheets."""
    return ListSnapshot(samples.OFFICE, samples.AS_OF, 2024, rows)


def register(direction: Direction) -> BookSnapshot:
    """Return a register of two kinds that goes over several sheets."""
    groups = (("BC", "Báo cáo", 25), ("CV", "Công văn", 15))
    return BookSnapshot(
        samples.OFFICE,
        samples.AS_OF,
        2024,
        tuple(
            (name, tuple(_row(direction, kind, name, n) for n in range(1, many)))
            for kind, name, many in groups
        ),
    )


def _row(direction: Direction, kind: str, name: str, number: int) -> RegisterRow:
    return RegisterRow(
        direction,
        number,
        kind,
        name,
        "Báo cáo kết quả thực hiện nhiệm vụ chuyển đổi số Quý I năm 2024",
        number=f"{number:02}",
        symbol=f"{kind}-SGDĐT",
        day=samples.AS_OF,
        signer="Phó Giám đốc",
        recipients="UBND tỉnh Bắc Giang; Sở Thông tin và Truyền thông",
        kept_by="VT, VP",
        copies=3,
        issuer="UBND tỉnh Bắc Giang",
        received_on=samples.AS_OF,
        note=samples.SAMPLE,
    )


def money() -> MoneySnapshot:
    """Return the money of a year with every spending."""
    return MoneySnapshot(
        samples.OFFICE, samples.PLAN, rollout_samples.money_board(30), details=True, sample=True
    )


def every_kind() -> dict[str, OfficialDocument]:
    """Return a sample of each kind by the name of its file; figures are samples."""
    wording = load_wording()
    part = restricted(samples.snapshot(), task_ids=(3, 4), indicator_ids=(1,))
    reports = {
        f"bao-cao-{key}": quarter_report(samples.snapshot(Period.parse(key)), wording)
        for key in ("2024-03", "2024-Q1", "2024-H1", "2024-9M", "2024")
    }
    return reports | {
        "bao-cao-dot-xuat": ad_hoc_report(part, wording, title=AD_HOC, request=REQUEST, addressee=ASKER),
        "cong-van-de-nghi": ask_letter(letters.asked(), wording),
        "cong-van-de-nghi-cac-nhom": ask_letter(letters.asked(addressees=letters.GROUPS), wording),
        "cong-van-don-doc": chase_letter(letters.chased(), wording),
        "cong-van-don-doc-nhieu-don-vi": chase_letter(letters.chased(letters.many(40)), wording),
        "cong-van-don-doc-mot-don-vi": chase_one(letters.chased(), letters.UNITS[2], wording),
        "danh-sach-chua-bao-cao": silent_list(letters.chased(letters.many(40)), wording),
        "tinh-hinh": situation_page(samples.situation(), wording),
        "bao-cao-co-trien-khai": quarter_report(rollout_samples.snapshot(), wording),
        "tinh-hinh-kinh-phi": money_paper(money(), wording),
        "noi-dung-cuoc-hop": meeting_sheet(meeting_samples.sheet(), wording),
        "so-van-ban-di": outgoing_book(register(Direction.OUT), wording),
        "doi-chieu-ke-hoach": comparing_table(
            COMPARED,
            days=(date(2024, 1, 31), samples.AS_OF),
            year=2024,
            office=samples.OFFICE,
            wording=wording,
        ),
        "danh-sach-kho-khan": obstacle_list(followed(OBSTACLES), wording),
        "danh-sach-ke-hoach-don-vi": unit_plan_list(followed(UNIT_PLANS), wording),
        "so-van-ban-den": incoming_book(register(Direction.IN), wording),
        **papers_samples.papers(),
        **plan_papers_samples.papers(),
        **year_end_samples.papers(),
        **school_samples.papers(),
    }
