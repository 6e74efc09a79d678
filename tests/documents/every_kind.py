"""One sample of every kind of document that dxdesk writes; a new kind joins by one line here."""

from dxdesk.documents.ad_hoc import ad_hoc_report, restricted
from dxdesk.documents.blocks import OfficialDocument
from dxdesk.documents.brief import situation_page
from dxdesk.documents.chase import chase_letter, chase_one
from dxdesk.documents.letter import ask_letter
from dxdesk.documents.report import quarter_report
from dxdesk.documents.silent_list import silent_list
from dxdesk.documents.wording import load_wording
from dxdesk.domain.period import Period
from tests.documents import letters, papers_samples, plan_papers_samples, samples

AD_HOC = "Tình hình mở rộng hệ thống phòng họp trực tuyến"
REQUEST = "Công văn số 15/STTTT-CĐS ngày 04/3/2024"
ASKER = "Sở Thông tin và Truyền thông"


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
        **papers_samples.papers(),
        **plan_papers_samples.papers(),
    }
