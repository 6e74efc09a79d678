"""Makes the data file of the present schema that later versions must still open: one row in every table.

Run once per released schema: ``python -m tests.schemas.make`` writes ``tests/schemas/<last step>.db.gz``.
"""

import gzip
import tempfile
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

from dxdesk.domain.calendar import CalendarDay, DayKind
from dxdesk.domain.document import Document, DocumentStatus
from dxdesk.domain.duty import CutOff, DutyDirection, ReportingDuty
from dxdesk.domain.indicator import Indicator, Measurement, Operator, Stage, Target
from dxdesk.domain.office import Office, OfficeSigner
from dxdesk.domain.plan import BasisRole, LegalBasis, Plan, PlanSection, PlanVersion, Signer
from dxdesk.domain.register import IncomingPaper, LinkKind, PaperLink
from dxdesk.domain.report_prose import ReportProse
from dxdesk.domain.submission import AdHocRequest, Channel, Reminder, Submission
from dxdesk.domain.task import Assumption, ProgressEntry, Recurrence, Task, TimeFrame
from dxdesk.domain.unit import Party, Person, Unit, UnitGroup, UnitKind
from dxdesk.domain.wording_text import WordingText
from dxdesk.storage.data_file import DataFile
from dxdesk.storage.migrations import MIGRATIONS
from tests.schemas.whole_plan import fill_whole_plan

NOTE = "số liệu minh họa"
NOW = datetime(2024, 3, 18, 9, 0, tzinfo=UTC)
PAPER = b"PK minh hoa"
FORM = b"PK phieu minh hoa"
SCAN = b"%PDF minh hoa"


def fill(data: DataFile) -> int:
    """Write one record of every kind, each in its own action; returns the plan's id."""
    plan_id = fill_first(data)
    fill_collection(data, plan_id)
    fill_papers(data, plan_id)
    fill_whole_plan(data)
    return plan_id


def fill_third(data: DataFile) -> int:
    """Write what the first three schemas hold."""
    plan_id = fill_second(data)
    fill_papers(data, plan_id)
    return plan_id


def fill_second(data: DataFile) -> int:
    """Write what the first two schemas hold."""
    plan_id = fill_first(data)
    fill_collection(data, plan_id)
    return plan_id


def fill_first(data: DataFile) -> int:
    """Write what the first schema holds."""
    with data.action("Danh mục"):
        _catalog(data)
    with data.action("Kế hoạch", origin="ke-hoach.docx"):
        plan_id = data.plans.save(_plan())
        data.plans.save_version(PlanVersion(plan_id, 1, in_force_from=date(2024, 1, 31), note=NOTE))
    with data.action("Nhiệm vụ"):
        task_id = data.tasks.save(_task(plan_id))
        data.tasks.save(Task("Việc con", plan_id=plan_id, parent_id=task_id, code="1.1", position=2))
        data.tasks.add_entry(
            ProgressEntry(task_id, date(2024, 3, 12), percent=25, result="Đã rà soát", note=NOTE)
        )
    with data.action("Chỉ tiêu"):
        _indicator(data, plan_id)
    with data.action("Chế độ báo cáo"):
        data.duties.save(_duty(plan_id))
    with data.action("Báo cáo"):
        paper = data.attachments.add("bao-cao.docx", PAPER)
        data.documents.save(Document("BC", "Báo cáo Quý I", plan_id=plan_id, attachment_id=paper))
    return plan_id


def fill_collection(data: DataFile, plan_id: int) -> None:
    """Write what the second schema added."""
    with data.action("Phiếu", origin="phieu.xlsx"):
        form = data.attachments.add("phieu.xlsx", FORM)
        data.submissions.save(_submission(plan_id, form))
        data.tasks.add_entry(_reported(form))
        data.indicators.save_measurement(
            Measurement(
                1,
                "2024-Q1",
                stage=Stage.OFFICIAL,
                value=Decimal("73.20"),
                unit_id=1,
                attachment_id=form,
                cell="Chỉ tiêu!F7",
                note=NOTE,
            )
        )
    with data.action("Đôn đốc"):
        letter = Document(
            "CV",
            "Đôn đốc",
            plan_id=plan_id,
            period="2024-Q1",
            status=DocumentStatus.SENT,
            signer="CHÁNH VĂN PHÒNG",
            drafter="VP",
            made_from='{"letter": "chase"}',
            facts="{}",
        )
        document_id = data.documents.save(letter)
        data.submissions.add_reminder(
            Reminder(1, date(2024, 3, 12), Channel.LETTER, whom="Trưởng phòng", document_id=document_id)
        )
    with data.action("Yêu cầu"):
        data.requests.save(
            AdHocRequest("Báo cáo nhanh", date(2024, 5, 10), plan_id=plan_id, task_ids=(1,), note=NOTE)
        )
        data.prose.save(ReportProse(plan_id, "2024-Q1", "BC", "direction", "Đã chỉ đạo"))
        data.duties.save(
            replace(_duty(plan_id), active=False, document_kind="CV", cut_off=CutOff.CALENDAR, position=2)
        )


def fill_papers(data: DataFile, plan_id: int) -> None:
    """Write what the third schema added."""
    with data.action("Câu chữ"):
        data.wordings.save(WordingText("letter.opening", "Thực hiện {plan}", date(2024, 2, 1)))
    with data.action("Văn bản đến", origin="chi-dao.pdf"):
        incoming_id = data.incoming.save(_incoming(plan_id, data.attachments.add("chi-dao.pdf", SCAN)))
        data.links.save(PaperLink(LinkKind.TASK, "1", incoming_id=incoming_id))
    with data.action("Giấy mời"):
        document_id = data.documents.save(
            Document(
                "GM",
                "Họp Ban Chỉ đạo",
                plan_id=plan_id,
                made_from='{"paper": "giay-moi"}',
                recipients="Thành viên Ban Chỉ đạo",
                kept_by="VT, VP",
                copies=12,
                handed_on=date(2024, 3, 12),
                note=NOTE,
                series="GM",
            )
        )
        data.links.save(PaperLink(LinkKind.INCOMING, str(incoming_id), document_id=document_id))


def _incoming(plan_id: int, scan: int) -> IncomingPaper:
    return IncomingPaper(
        "Về việc đẩy mạnh chuyển đổi số",
        kind="Công văn",
        plan_id=plan_id,
        number="812",
        symbol="UBND-VX",
        issuer="UBND tỉnh",
        issued_on=date(2024, 3, 5),
        received_on=date(2024, 3, 7),
        due_on=date(2024, 3, 29),
        attachment_id=scan,
        note=NOTE,
    )


def _submission(plan_id: int, form: int) -> Submission:
    return Submission(
        unit_id=1,
        period="2024-Q1",
        plan_id=plan_id,
        asked_on=date(2024, 3, 1),
        received_on=date(2024, 3, 13),
        channel=Channel.FORM,
        form_version=1,
        attachment_id=form,
        left_open=2,
    )


def _reported(form: int) -> ProgressEntry:
    return ProgressEntry(
        1,
        date(2024, 3, 13),
        percent=30,
        reported_by="Phòng Kế hoạch - Tài chính",
        evidence="12/BC-KHTC",
        unit_id=1,
        period="2024-Q1",
        attachment_id=form,
        cell="Nhiệm vụ!E7",
        note=NOTE,
    )


def _catalog(data: DataFile) -> None:
    data.settings.set("lateness", "nominal")
    new = data.units.save(Unit("Phòng Kế hoạch - Tài chính", UnitKind.DEPARTMENT, aliases=("Phòng KHTC",)))
    data.units.save(
        Unit("Phòng Kế hoạch", UnitKind.DEPARTMENT, valid_to=date(2023, 12, 31), successor_id=new)
    )
    data.units.save_group(UnitGroup("Các phòng", kinds=(UnitKind.DEPARTMENT,), member_ids=(new,)))
    data.people.save(Person("", title="Chuyên viên Văn phòng", unit_id=new))
    data.calendar.save(CalendarDay(date(2024, 2, 8), DayKind.OFF, "Tết"))
    signer = OfficeSigner(("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"))
    data.offices.save(Office(date(2021, 1, 1), "UBND TỈNH", "SỞ GDĐT", signers=(signer,)))


def _plan() -> Plan:
    return Plan(
        year=2024,
        title="Chuyển đổi số năm 2024",
        bases=(LegalBasis("Kế hoạch", "199/KH-UBND", date=date(2023, 12, 29), role=BasisRole.BASIS),),
        sections=(PlanSection("I", "Mục đích", text="Một\nHai"), PlanSection("II", "Yêu cầu")),
        recipients=("Như trên", "Lưu: VT, VP"),
        signer=Signer("PHÓ GIÁM ĐỐC", "", "KT. GIÁM ĐỐC"),
    )


def _task(plan_id: int) -> Task:
    return Task(
        "Rà soát chỉ tiêu",
        plan_id=plan_id,
        code="1",
        content="Cơ sở dữ liệu ngành",
        leads=(Party("Phòng Kế hoạch tài chính", unit_id=1), Party("Thanh tra Sở")),
        coordinators=(Party("Các phòng", group_id=1),),
        person_id=1,
        time_frame=TimeFrame("Cả năm", date(2024, 1, 1), date(2024, 12, 31), (Assumption.YEAR,)),
        product="Báo cáo",
        position=1,
    )


def _indicator(data: DataFile, plan_id: int) -> None:
    targets = (
        Target(Operator.GT, value=Decimal("70.50"), floor=Decimal(70), position=1),
        Target(Operator.PROSE, label="Có kế hoạch", soft=True, position=2),
    )
    indicator_id = data.indicators.save(
        Indicator(
            "Hồ sơ trực tuyến", plan_id=plan_id, code="I.1", leads=(Party("Văn phòng"),), targets=targets
        )
    )
    first, second = data.indicators.get(indicator_id).targets
    data.indicators.save_measurement(
        Measurement(first.id, "2024-Q1", numerator=Decimal(412), denominator=Decimal(563), note=NOTE)
    )
    data.indicators.save_measurement(Measurement(second.id, "2024-Q1", met=True, as_of=date(2024, 3, 14)))


def _duty(plan_id: int) -> ReportingDuty:
    return ReportingDuty(
        reporter="Các phòng",
        receiver="Sở GDĐT",
        direction=DutyDirection.UNITS_TO_OFFICE,
        recurrence=Recurrence.QUARTERLY,
        plan_id=plan_id,
        before_day=15,
    )


def main() -> None:
    name = f"{MIGRATIONS._migrations[-1].name}.db"
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / name
        with DataFile.open(made, now=lambda: NOW) as data:
            fill(data)
        packed = gzip.compress(made.read_bytes(), mtime=0)
    Path(__file__).with_name(f"{name}.gz").write_bytes(packed)


if __name__ == "__main__":
    main()
