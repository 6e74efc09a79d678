"""A realistic sample of every kind of paper written from a form of fields; figures are samples."""

from dataclasses import replace
from datetime import date
from typing import Any

from dxdesk.documents.blocks import OfficialDocument
from dxdesk.documents.paper_kinds import PaperHead
from dxdesk.documents.papers.registry import PAPER_KINDS
from dxdesk.documents.wording import Wording, load_wording
from dxdesk.domain.meeting_papers import (
    Assignment,
    Conclusions,
    Decision,
    FreeReport,
    Invitation,
    Letter,
    Member,
    Minutes,
    Notice,
)
from dxdesk.domain.office import OfficeSigner
from tests.documents import samples

MEETING_DAY = date(2024, 3, 21)
HEAD = OfficeSigner(("GIÁM ĐỐC",))
DEPUTY = OfficeSigner(("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"))
DELEGATED = OfficeSigner(("TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"))
COMMITTEE = "Ban Chỉ đạo chuyển đổi số Sở Giáo dục và Đào tạo"
MEETING = f"cuộc họp {COMMITTEE} Quý I năm 2024"
PLAN = "Kế hoạch chuyển đổi số ngành Giáo dục tỉnh Bắc Giang năm 2024"
ROOM = "Phòng họp trực tuyến, trụ sở Sở Giáo dục và Đào tạo"

INVITATION = Invitation(
    subject="Họp Ban Chỉ đạo chuyển đổi số Quý I năm 2024",
    invited=(
        "Các thành viên Ban Chỉ đạo chuyển đổi số Sở Giáo dục và Đào tạo",
        "Trưởng các phòng thuộc Sở",
        "Trưởng Phòng GDĐT các huyện, thị xã, thành phố (dự tại điểm cầu của đơn vị)",
    ),
    event=MEETING,
    agenda=(
        "Đánh giá tiến độ thực hiện các nhiệm vụ, chỉ tiêu Quý I năm 2024",
        "Cho ý kiến về hướng dẫn xác định cấp độ trường học số",
        "Tháo gỡ khó khăn, vướng mắc của các đơn vị",
    ),
    chair="đồng chí Giám đốc Sở, Trưởng Ban Chỉ đạo",
    day=MEETING_DAY,
    hour="8h",
    place=ROOM,
    notes=(
        (
            "Đề nghị các phòng chuẩn bị báo cáo tiến độ nhiệm vụ được giao, gửi về Văn phòng Sở trước "
            "ngày 20/3/2024."
        ),
    ),
    contact="Văn phòng Sở, điện thoại 0204 000 000 (số minh họa)",
)

CONCLUSIONS = Conclusions(
    subject=f"Kết luận của Giám đốc Sở, Trưởng Ban Chỉ đạo tại {MEETING}",
    meeting=MEETING,
    day=MEETING_DAY,
    place=ROOM,
    chair="đồng chí Giám đốc Sở, Trưởng Ban Chỉ đạo",
    attendees="các thành viên Ban Chỉ đạo, lãnh đạo các phòng thuộc Sở và các Phòng GDĐT tại các điểm cầu",
    heard="Văn phòng Sở báo cáo tiến độ thực hiện nhiệm vụ Quý I năm 2024, ý kiến phát biểu của các đại biểu",
    assessment=(
        (
            "Các đơn vị đã triển khai nhiệm vụ theo kế hoạch; 8/11 chỉ tiêu đã có số liệu, trong đó 5 chỉ "
            "tiêu đạt mức phấn đấu (số liệu minh họa)."
        ),
        (
            "Tuy nhiên, việc mở rộng hệ thống phòng họp trực tuyến còn chậm; ba chỉ tiêu chưa thống nhất "
            "nguồn số liệu."
        ),
    ),
    assignments=(
        Assignment(
            "Văn phòng Sở",
            "tổng hợp tiến độ của các đơn vị, báo cáo Giám đốc Sở",
            "trước ngày 15 hằng tháng",
        ),
        Assignment(
            "Văn phòng Sở",
            "trình ban hành hướng dẫn xác định cấp độ trường học số",
            "trước ngày 15/4/2024",
        ),
        Assignment(
            "Phòng Kế hoạch - Tài chính",
            "hoàn thành khảo sát, lập dự toán mở rộng 30 điểm họp trực tuyến (số liệu minh họa)",
            "trước ngày 30/4/2024",
        ),
        Assignment("Các Phòng GDĐT", "chỉ đạo các trường tự đánh giá cấp độ trường học số theo hướng dẫn"),
    ),
)

MINUTES = Minutes(
    subject=MEETING[:1].upper() + MEETING[1:],
    day=MEETING_DAY,
    hour="8:00",
    place=ROOM,
    attendees=(
        "Các thành viên Ban Chỉ đạo: 12/13 thành viên (số liệu minh họa)",
        "Lãnh đạo các phòng thuộc Sở",
        "Lãnh đạo Phòng GDĐT các huyện, thị xã, thành phố tại các điểm cầu",
    ),
    absent="01 thành viên Ban Chỉ đạo (có lý do)",
    chair="đồng chí Giám đốc Sở, Trưởng Ban Chỉ đạo",
    secretary="chuyên viên Văn phòng Sở",
    proceedings=(
        (
            "1. Chánh Văn phòng Sở báo cáo tiến độ thực hiện nhiệm vụ chuyển đổi số Quý I năm 2024: 05 "
            "nhiệm vụ, trong đó 04 nhiệm vụ đang thực hiện trong hạn, 01 nhiệm vụ chưa triển khai (số "
            "liệu minh họa)."
        ),
        (
            "2. Phòng Kế hoạch - Tài chính báo cáo việc khảo sát nhu cầu mở rộng hệ thống phòng họp trực "
            "tuyến; đề nghị gia hạn thời gian lập dự toán."
        ),
        "3. Các đại biểu thảo luận, thống nhất nguồn số liệu của ba chỉ tiêu chưa có số liệu.",
    ),
    conclusions=(
        (
            "Ban Chỉ đạo thống nhất tiến độ như báo cáo của Văn phòng Sở; giao Phòng Kế hoạch - Tài chính "
            "hoàn thành dự toán trước ngày 30/4/2024."
        ),
    ),
    ended_hour="10h30",
)

DECISION = Decision(
    subject="kiện toàn Ban Chỉ đạo chuyển đổi số Sở Giáo dục và Đào tạo",
    bases=(
        "Căn cứ Luật Giao dịch điện tử ngày 22 tháng 6 năm 2023",
        "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư",
        "Căn cứ Kế hoạch số 199/KH-UBND ngày 11/12/2023 của UBND tỉnh Bắc Giang về chuyển đổi số năm 2024",
    ),
    proposed_by="Chánh Văn phòng Sở",
    articles=(
        (
            "Kiện toàn Ban Chỉ đạo chuyển đổi số Sở Giáo dục và Đào tạo gồm các thành viên có tên tại Phụ "
            "lục kèm theo Quyết định này."
        ),
        "Ban Chỉ đạo có nhiệm vụ chỉ đạo, đôn đốc, kiểm tra việc thực hiện kế hoạch chuyển đổi số của ngành:",
        "1. Văn phòng Sở là cơ quan thường trực, tham mưu tổ chức các cuộc họp của Ban Chỉ đạo.",
        (
            "2. Các thành viên hoạt động theo chế độ kiêm nhiệm, chịu trách nhiệm trước Trưởng Ban về "
            "phần việc được phân công."
        ),
        "Quyết định này có hiệu lực kể từ ngày ký và thay thế các quyết định trước đây về việc này.",
        (
            "Chánh Văn phòng Sở, Trưởng các phòng thuộc Sở và các thành viên có tên tại Điều 1 chịu trách "
            "nhiệm thi hành Quyết định này."
        ),
    ),
    attached_title="Danh sách thành viên Ban Chỉ đạo chuyển đổi số Sở Giáo dục và Đào tạo",
    members=(
        Member("Giám đốc Sở", "Trưởng Ban"),
        Member("Phó Giám đốc Sở phụ trách công nghệ thông tin", "Phó Trưởng Ban thường trực"),
        Member("Chánh Văn phòng Sở", "Ủy viên thường trực"),
        Member("Trưởng Phòng Kế hoạch - Tài chính", "Ủy viên"),
        Member("Trưởng Phòng Giáo dục Trung học", "Ủy viên"),
        Member("Chuyên viên Văn phòng Sở", "Thư ký", "Kiêm nhiệm"),
    ),
)

REGULATION = replace(
    DECISION,
    subject="ban hành Quy chế hoạt động của Ban Chỉ đạo chuyển đổi số Sở Giáo dục và Đào tạo",
    articles=(
        (
            "Ban hành kèm theo Quyết định này Quy chế hoạt động của Ban Chỉ đạo chuyển đổi số Sở Giáo dục "
            "và Đào tạo."
        ),
        "Quyết định này có hiệu lực kể từ ngày ký.",
        (
            "Chánh Văn phòng Sở, Trưởng các phòng thuộc Sở và các thành viên Ban Chỉ đạo chịu trách nhiệm "
            "thi hành Quyết định này."
        ),
    ),
    attached_kind="Quy chế",
    attached_title="Hoạt động của Ban Chỉ đạo chuyển đổi số Sở Giáo dục và Đào tạo",
    attached=(
        "Chương I",
        "Quy định chung",
        "Điều 1. Phạm vi điều chỉnh",
        (
            "Quy chế này quy định nguyên tắc, chế độ làm việc và quan hệ công tác của Ban Chỉ đạo chuyển "
            "đổi số Sở Giáo dục và Đào tạo."
        ),
        "Điều 2. Nguyên tắc làm việc",
        "1. Ban Chỉ đạo làm việc theo nguyên tắc tập trung dân chủ, đề cao trách nhiệm của người đứng đầu.",
        "2. Trưởng Ban quyết định các vấn đề thuộc thẩm quyền sau khi có ý kiến của các thành viên.",
        "Chương II",
        "Chế độ làm việc",
        "Điều 3. Chế độ họp, báo cáo",
        "1. Ban Chỉ đạo họp định kỳ mỗi quý một lần; họp đột xuất theo quyết định của Trưởng Ban.",
        "2. Các thành viên gửi báo cáo về Văn phòng Sở trước ngày 15 của tháng cuối quý:",
        "a) Tiến độ thực hiện nhiệm vụ được giao;",
        "b) Khó khăn, vướng mắc và đề xuất, kiến nghị.",
        "Điều 4. Tổ chức thực hiện",
        "Văn phòng Sở theo dõi, đôn đốc việc thực hiện Quy chế này.",
    ),
    members=(),
)

LETTER = Letter(
    subject="triển khai tập huấn sử dụng nền tảng học trực tuyến dùng chung",
    addressees=(
        "Các phòng thuộc Sở",
        "Phòng GDĐT các huyện, thị xã, thành phố",
        "Các đơn vị trực thuộc Sở",
    ),
    paragraphs=(
        (
            f"Thực hiện {PLAN}, Sở Giáo dục và Đào tạo tổ chức tập huấn sử dụng nền tảng học trực tuyến "
            "dùng chung; đề nghị các đơn vị phối hợp thực hiện các nội dung sau:"
        ),
        "1. Cử cán bộ, giáo viên tham gia theo số lượng tại Phụ lục kèm theo Công văn này.",
        "2. Chuẩn bị máy tính, đường truyền tại điểm cầu của đơn vị; kiểm tra kết nối trước ngày 25/3/2024.",
        "3. Gửi danh sách người tham gia về Sở (qua Văn phòng Sở) trước ngày 22/3/2024.",
        (
            "Trong quá trình thực hiện, nếu có vướng mắc, đề nghị phản ánh về Sở (qua Văn phòng Sở) để "
            "được hướng dẫn"
        ),
    ),
    appendix_title="Số lượng cán bộ, giáo viên tham gia tập huấn",
    appendix=(
        "1. Mỗi phòng thuộc Sở: 02 người (số liệu minh họa).",
        "2. Mỗi Phòng GDĐT: 03 người; mỗi đơn vị trực thuộc: 02 người (số liệu minh họa).",
    ),
)

FREE_REPORT = FreeReport(
    subject="Kết quả triển khai tập huấn sử dụng nền tảng học trực tuyến dùng chung",
    addressees=("UBND tỉnh Bắc Giang (qua Sở Thông tin và Truyền thông)",),
    paragraphs=(
        f"Thực hiện {PLAN}, Sở Giáo dục và Đào tạo báo cáo kết quả như sau:",
        "I. Kết quả thực hiện",
        "1. Công tác chỉ đạo",
        "Sở đã ban hành công văn hướng dẫn, tổ chức 02 lớp tập huấn trực tuyến (số liệu minh họa).",
        "2. Kết quả tập huấn",
        "Có 115 cán bộ, giáo viên tham gia (số liệu minh họa).",
        "II. Đề xuất, kiến nghị",
        "Đề nghị Sở Thông tin và Truyền thông tiếp tục hỗ trợ kỹ thuật",
    ),
)

NOTICE = Notice(
    subject="Lịch bảo trì hệ thống phòng họp trực tuyến",
    paragraphs=(
        "Sở Giáo dục và Đào tạo thông báo lịch bảo trì hệ thống phòng họp trực tuyến như sau:",
        "1. Thời gian: từ 18 giờ 00 phút ngày 29/3/2024 đến 08 giờ 00 phút ngày 30/3/2024.",
        "2. Trong thời gian bảo trì, các điểm họp tạm dừng hoạt động.",
        "Văn phòng Sở thông báo để các đơn vị biết, chủ động bố trí công việc",
    ),
)

CONTENTS: dict[str, tuple[str, Any, OfficeSigner]] = {
    "giay-moi": ("giay-moi", INVITATION, HEAD),
    "thong-bao-ket-luan": ("thong-bao-ket-luan", CONCLUSIONS, DELEGATED),
    "bien-ban": ("bien-ban", MINUTES, HEAD),
    "quyet-dinh": ("quyet-dinh", DECISION, HEAD),
    "quyet-dinh-quy-che": ("quyet-dinh", REGULATION, HEAD),
    "cong-van": ("cong-van", LETTER, DEPUTY),
    "bao-cao": ("bao-cao", FREE_REPORT, DEPUTY),
    "thong-bao": ("thong-bao", NOTICE, DELEGATED),
}
"""By the name of the sample: the key of its kind, its content and who signs."""


def head(signer: OfficeSigner = HEAD, **changes: Any) -> PaperHead:
    """Return the head of a sample."""
    told: dict[str, Any] = {"sample": True} | changes
    return PaperHead(samples.OFFICE, date(2024, 3, 18), signer, **told)


def composed(name: str, wording: Wording, **changes: Any) -> OfficialDocument:
    """Compose a sample by its name."""
    key, content, signer = CONTENTS[name]
    return PAPER_KINDS[key].compose(content, head(**({"signer": signer} | changes)), wording)


def papers() -> dict[str, OfficialDocument]:
    """Return every sample by its name."""
    wording = load_wording()
    return {name: composed(name, wording) for name in CONTENTS}
