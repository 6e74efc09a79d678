"""A sample of every kind of paper about the plan: the model plan of 2024; figures are samples."""

from datetime import date
from functools import cache

from dxdesk.documents.blocks import OfficialDocument
from dxdesk.documents.paper_kinds import PaperHead
from dxdesk.documents.papers.registry import PAPER_KINDS
from dxdesk.documents.wording import load_wording
from dxdesk.domain.draft import PlanDraft
from dxdesk.domain.indicator import Indicator
from dxdesk.domain.office import OfficeSigner
from dxdesk.domain.plan import Plan
from dxdesk.domain.plan_papers import (
    AddedItem,
    AdjustedPlanPaper,
    AdjustmentProposal,
    ChangedItem,
    Obstacle,
    ObstacleProposal,
    PlanPaper,
    WithdrawnItem,
)
from dxdesk.domain.task import Task
from dxdesk.domain.unit import Party
from dxdesk.importers.plan_reader import read_plan
from dxdesk.importers.source import read_source
from dxdesk.services.plan_text import told
from dxdesk.shipped import resource
from tests.documents import samples

HEAD = OfficeSigner(("GIÁM ĐỐC",), "Tạ Việt Hùng")
TITLE = "chuyển đổi số ngành Giáo dục tỉnh Bắc Giang năm 2024"
BLANK = "\u00a0" * 6
CITED = f"Kế hoạch số {BLANK}/KH-SGDĐT ngày {BLANK} tháng 01 năm 2024 của Sở Giáo dục và Đào tạo về {TITLE}"
PROVINCE = "UBND tỉnh Bắc Giang"
CHANGED = (
    ChangedItem(
        "Nhiệm vụ 3. Mở rộng hệ thống phòng họp trực tuyến",
        "Thời gian: Từ Quý II năm 2024",
        "Thời gian: Từ Quý III năm 2024",
        "Chưa có báo giá thiết bị để lập dự toán",
    ),
    ChangedItem(
        "Chỉ tiêu I.4. Tỷ lệ thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia",
        "đạt trên 60%",
        "đạt trên 65%",
        "Chỉ tiêu chung của tỉnh đã được nâng lên",
    ),
)


def head(written_on: date = date(2024, 6, 3), **changes: object) -> PaperHead:
    """Return the head of a sample."""
    return PaperHead(samples.OFFICE, written_on, HEAD, **changes)  # type: ignore[arg-type]  # fields by name


@cache
def model_draft() -> PlanDraft:
    """Return the model plan as it is read."""
    return read_plan(read_source(resource("ke-hoach-2024.txt")))


def plan_of(draft: PlanDraft) -> Plan:
    """Return the head and text of a draft as a plan."""
    return Plan(
        year=draft.year or 2024,
        title=draft.title,
        symbol=draft.symbol,
        opening=draft.opening,
        appendix_title=draft.appendix_title,
        bases=draft.bases,
        sections=draft.sections,
        recipients=draft.recipients,
        signer=draft.signer,
    )


def paper_of(draft: PlanDraft) -> PlanPaper:
    """Return a draft as the paper it would be printed as."""
    tasks = tuple(
        Task(
            title=task.title,
            code=task.code,
            section=task.section,
            content=task.content,
            leads=tuple(map(Party, task.leads)),
            coordinators=tuple(map(Party, task.coordinators)),
            time_frame=task.time_frame,
            product=task.product,
        )
        for task in draft.tasks
    )
    indicators = tuple(
        Indicator(
            text=found.text,
            code=found.code,
            section=found.section,
            leads=tuple(map(Party, found.leads)),
            coordinators=tuple(map(Party, found.coordinators)),
        )
        for found in draft.indicators
    )
    return told(plan_of(draft), tasks, indicators, office=samples.OFFICE, wording=load_wording())


def adjusted() -> AdjustedPlanPaper:
    """Return a plan that adjusts: two items changed, one added, one withdrawn."""
    return AdjustedPlanPaper(
        subject=f"Điều chỉnh, bổ sung Kế\u00a0hoạch {TITLE}",
        opening=(f"Căn cứ {CITED}, Sở Giáo dục và Đào tạo xây dựng Kế hoạch điều chỉnh, bổ sung như sau:",),
        purpose=("Điều chỉnh, bổ sung các nhiệm vụ, chỉ tiêu cho phù hợp với tình hình thực tế.",),
        changed=CHANGED,
        added=(
            AddedItem(
                "Nhiệm vụ 6. Tập huấn kỹ năng số cho giáo viên",
                "Tổ chức 03 lớp tập huấn trực tuyến cho giáo viên cốt cán các cấp học",
                "Văn phòng Sở",
                "Các phòng thuộc Sở GDĐT, Phòng GDĐT các huyện, thị xã, thành phố",
                "Quý III năm 2024",
            ),
        ),
        withdrawn=(
            WithdrawnItem(
                "Chỉ tiêu I.10. Trên 30% hoạt động kiểm tra được thực hiện qua môi trường số",
                "Đã chuyển sang kế hoạch thanh tra",
            ),
        ),
        carrying_out=("Các nội dung khác của Kế hoạch năm 2024 giữ nguyên như đã ban hành.",),
        closing="Trong quá trình thực hiện, nếu gặp vướng mắc, các đơn vị báo cáo Giám đốc Sở giải quyết.",
        recipients=("UBND tỉnh (để báo cáo)", "Lãnh đạo Sở GDĐT", "Các phòng thuộc Sở GDĐT", "Lưu: VT, VP"),
    )


def adjustment() -> AdjustmentProposal:
    """Return the tờ trình to UBND tỉnh that asks for the adjustment."""
    return AdjustmentProposal(
        addressee=PROVINCE,
        subject=f"Về việc điều chỉnh, bổ sung Kế\u00a0hoạch {TITLE}",
        opening=(f"Thực hiện {CITED}, Sở Giáo dục và Đào tạo kính trình {PROVINCE} như sau:",),
        reasons=("Một số nội dung của Kế hoạch cần được điều chỉnh cho phù hợp với tình hình thực tế.",),
        changes=CHANGED,
        carrying_out=("Kinh phí bố trí trong dự toán được giao năm 2024.",),
        closing=f"Sở Giáo dục và Đào tạo kính trình {PROVINCE} xem xét, quyết định.",
    )


def obstacles() -> ObstacleProposal:
    """Return the tờ trình of difficulties of the Văn phòng to the Giám đốc."""
    chief = "Giám đốc Sở Giáo dục và Đào tạo"
    return ObstacleProposal(
        addressee=chief,
        unit="Văn phòng",
        unit_signer="CHÁNH VĂN PHÒNG",
        subject="Về việc giải quyết khó khăn, vướng mắc trong thực hiện nhiệm vụ chuyển đổi số năm 2024",
        opening=(f"Thực hiện {CITED}, Văn phòng báo cáo {chief} khó khăn, vướng mắc như sau:",),
        situation=("Đến ngày 03/6/2024, trong 05 nhiệm vụ có 02 nhiệm vụ gặp khó khăn, vướng mắc.",),
        obstacles=(
            Obstacle(
                "Nhiệm vụ 1. Theo dõi, bảo đảm thực hiện các chỉ tiêu chuyển đổi số của tỉnh",
                "Ba chỉ tiêu chưa có nguồn số liệu thống nhất giữa hệ thống của tỉnh và của ngành.",
                "Hai hệ thống chưa được kết nối, chia sẻ dữ liệu.",
                "Đề nghị Sở Thông tin và Truyền thông hướng dẫn nguồn số liệu dùng chung.",
                PROVINCE,
            ),
            Obstacle(
                "Nhiệm vụ 3. Mở rộng hệ thống phòng họp trực tuyến",
                "Chưa có báo giá thiết bị để lập dự toán.",
                "Chưa khảo sát xong nhu cầu của 30 đơn vị.",
                "Cho phép lùi thời gian thực hiện sang Quý III năm 2024.",
                "Giám đốc Sở",
            ),
        ),
        closing=f"Kính trình {chief} xem xét, giải quyết.",
    )


def papers() -> dict[str, OfficialDocument]:
    """Return every sample by its name."""
    wording = load_wording()
    january, june = head(date(2024, 1, 5)), head(sample=True)
    contents = {
        "ke-hoach": (paper_of(model_draft()), january),
        "ke-hoach-dieu-chinh": (adjusted(), june),
        "to-trinh-dieu-chinh": (adjustment(), june),
        "to-trinh-vuong-mac": (obstacles(), june),
    }
    return {key: PAPER_KINDS[key].compose(content, top, wording) for key, (content, top) in contents.items()}
