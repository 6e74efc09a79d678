"""Plans made up by the machine, written as papers and read again, are what they were."""

from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from dxdesk.documents.paper_kinds import PaperHead
from dxdesk.documents.papers.plan_paper import plan_paper
from dxdesk.documents.word import to_docx
from dxdesk.documents.wording import load_wording
from dxdesk.domain.draft import DraftTask, PlanDraft
from dxdesk.domain.indicator import Indicator
from dxdesk.domain.office import OfficeSigner
from dxdesk.domain.plan import Plan, PlanSection, Signer
from dxdesk.domain.target_phrase import parse_targets
from dxdesk.domain.task import Task
from dxdesk.domain.time_phrase import parse_time_phrase
from dxdesk.domain.unit import Party
from dxdesk.importers.docx_text import docx_lines
from dxdesk.importers.plan_reader import read_plan
from dxdesk.services.plan_text import told
from tests.documents import samples

WORDING = load_wording()
HEAD = PaperHead(samples.OFFICE, date(2026, 1, 5), OfficeSigner(("GIÁM ĐỐC",), "Nguyễn Văn Mẫu"))
UNITS = (
    "Văn phòng",
    "Văn phòng Sở GDĐT",
    "Thanh tra Sở GDĐT",
    "Phòng Kế hoạch - Tài chính",
    "Phòng Kế hoạch tài chính",
    "Phòng Chính trị, tư tưởng",
    "Phòng Giáo dục Mầm non và Tiểu học",
    "Các phòng thuộc Sở GDĐT",
    "phòng GDĐT các huyện, thành phố",
    "Phòng GDĐT các huyện, thị xã, thành phố",
    "các đơn vị trực thuộc Sở GDĐT",
    "Ban Chỉ đạo chuyển đổi số Sở GDĐT",
    "Sở Văn hóa, Thể thao và Du lịch",
    "Các sở, ban, ngành tỉnh",
    "UBND các xã, phường",
    "Trường THPT Chuyên số 1",
    "các cơ quan, đơn vị liên quan",
)
TIMES = (
    "Cả năm 2026",
    "Quý II năm 2026",
    "Từ Quý I năm 2026",
    "Tháng 3/2026",
    "Thường xuyên",
    "Trước ngày 20/11/2026",
    "Trong năm học 2025-2026",
    "6 tháng đầu năm 2026",
)
STARTS = ("Rà soát", "Xây dựng", "Triển khai", "Mở rộng", "Tổ chức tập huấn", "Số hóa", "Ứng dụng AI trong")
THINGS = (
    "hệ thống phòng họp trực tuyến",
    "kho học liệu số dùng chung, gồm 1.250 bài giảng",
    "21 điểm cầu hiện có và 30 điểm cầu mới",
    "hồ sơ của học sinh các cấp học (từ lớp 1 đến lớp 12)",
    "phần mềm quản lý trường học 4.0",
    "các chỉ tiêu tại mục 2 phần I Kế hoạch 199",
    "cơ sở dữ liệu ngành, kết nối với cơ sở dữ liệu quốc gia về dân cư",
)
PLACES = ("của toàn ngành", "tại 63 cơ sở giáo dục", "trên địa bàn tỉnh", "đáp ứng tối thiểu 2% tổng chi", "")
RATES = (
    "Tỷ lệ hồ sơ được xử lý trực tuyến",
    "Tỷ lệ trường học có chữ ký số",
    "Tỷ lệ giáo viên được tập huấn",
)
AIMS = ("đạt trên 70%", "đạt tối thiểu 65,5%", "đạt 100%", "đạt 80% (trừ hồ sơ thuộc bí mật nhà nước)")
TITLES = ("Chuyển đổi số năm 2026", "Ứng dụng CNTT, chuyển đổi số ngành Giáo dục năm 2026")
GROUPS = ("I. Phát triển chính quyền số", "II. Phát triển kinh tế số", "III. Phát triển xã hội số")
SECTION = PlanSection("II", "NỘI DUNG KẾ HOẠCH")

phrases = st.tuples(st.sampled_from(STARTS), st.sampled_from(THINGS), st.sampled_from(PLACES)).map(
    lambda words: " ".join(part for part in words if part)
)
sentences = phrases.map(lambda words: f"{words}.")
long_texts = st.lists(phrases, min_size=1, max_size=12).map(lambda parts: f"{'; '.join(parts)}.")
contents = st.lists(long_texts, max_size=3).map("\n".join)
listed = st.tuples(phrases, st.sampled_from(("-", "abc")), st.lists(phrases, min_size=1, max_size=4)).map(
    lambda said: "\n".join([f"{said[0]}, gồm:", *items(said[1], said[2])])
)
parties = st.lists(st.sampled_from(UNITS), max_size=4, unique=True).map(
    lambda names: tuple(map(Party, names))
)
leads = st.lists(st.sampled_from(UNITS), min_size=1, max_size=3, unique=True).map(
    lambda names: tuple(map(Party, names))
)
times = st.sampled_from(TIMES).map(lambda phrase: parse_time_phrase(phrase, plan_year=2026, issued_on=None))
tasks = st.lists(
    st.builds(
        Task,
        title=phrases,
        content=st.one_of(contents, listed),
        leads=leads,
        coordinators=parties,
        time_frame=times,
        product=st.sampled_from(("", "Báo cáo, 12 phiếu khảo sát")),
    ),
    min_size=1,
    max_size=6,
    unique_by=lambda task: task.title,
)
indicators = st.lists(
    st.builds(
        Indicator,
        text=st.tuples(st.sampled_from(RATES), st.sampled_from(PLACES), st.sampled_from(AIMS)).map(
            lambda words: " ".join(part for part in words if part)
        ),
        section=st.sampled_from(GROUPS),
        leads=leads,
        coordinators=parties,
    ),
    max_size=8,
    unique_by=lambda indicator: indicator.text,
)
paragraphs = st.lists(long_texts, min_size=1, max_size=3).map("\n".join)


def items(mark: str, found: list[str]) -> list[str]:
    signs = [";"] * (len(found) - 1) + ["."]
    marks = ["-"] * len(found) if mark == "-" else [f"{letter})" for letter in "abcd"]
    return [f"{sign} {words}{end}" for sign, words, end in zip(marks, found, signs, strict=False)]


def numbered(found: list[Task]) -> tuple[Task, ...]:
    return tuple(
        replace(task, code=str(place), section="II. NỘI DUNG KẾ HOẠCH")
        for place, task in enumerate(found, start=1)
    )


def grouped(found: list[Indicator]) -> tuple[Indicator, ...]:
    """Sort indicators by group and number them inside it, as a Phụ lục does."""
    rows = sorted(found, key=lambda indicator: GROUPS.index(indicator.section))
    made: list[Indicator] = []
    for row in rows:
        number = sum(other.section == row.section for other in made) + 1
        numeral = row.section.partition(".")[0]
        targets = tuple(replace(target, position=0) for target in parse_targets(row.text))
        made.append(replace(row, code=f"{numeral}.{number}", targets=targets))
    return tuple(made)


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """A plan with text around its tasks; the last paragraph ends with the final sign."""
    regime = "Các phòng định kỳ báo cáo trước ngày 15 của tháng cuối quý.\nĐề nghị các đơn vị thực hiện./."
    return Plan(
        year=2026,
        title=draw(st.sampled_from(TITLES)),
        symbol="KH-SGDĐT",
        opening="Căn cứ Kế hoạch số 01/KH-UBND ngày 02/01/2026 của UBND tỉnh, Sở GDĐT ban hành Kế hoạch:",
        sections=(
            PlanSection("I", "MỤC ĐÍCH, YÊU CẦU"),
            PlanSection("I.1", "Mục đích:", text=draw(paragraphs)),
            PlanSection("I.2", "Yêu cầu:", text=draw(paragraphs)),
            SECTION,
            PlanSection("III", "KINH PHÍ", text=draw(paragraphs)),
            PlanSection("IV", "TỔ CHỨC THỰC HIỆN"),
            PlanSection("IV.1", "Văn phòng Sở GDĐT", text=draw(paragraphs)),
            PlanSection("IV.2", "Chế độ thông tin, báo cáo", text=regime),
        ),
        appendix_title="PHÂN CÔNG THEO DÕI CÁC CHỈ TIÊU",
        recipients=("UBND tỉnh (để báo cáo)", "Các phòng thuộc Sở GDĐT", "Lưu: VT, VP.^{Long}"),
        signer=Signer("GIÁM ĐỐC", "Nguyễn Văn Mẫu"),
    )


def circled(plan: Plan, work: tuple[Task, ...], aims: tuple[Indicator, ...]) -> PlanDraft:
    content = told(plan, work, aims, office=samples.OFFICE, wording=WORDING)
    return read_plan(docx_lines(to_docx(plan_paper(content, HEAD, WORDING)), "ke-hoach.docx"))


def words_of(task: Task | DraftTask) -> tuple[object, ...]:
    return (task.code, task.title, task.section, task.content, task.time_frame, task.product)


def names(found: tuple[Party, ...]) -> tuple[str, ...]:
    return tuple(party.text for party in found)


@given(plans(), tasks)
@settings(deadline=None, max_examples=100)
def test_any_tasks_come_back(plan: Plan, made: list[Task]) -> None:
    work = numbered(made)
    found = circled(plan, work, ()).tasks
    assert list(map(words_of, found)) == list(map(words_of, work))
    assert [(task.leads, task.coordinators) for task in found] == [
        (names(task.leads), names(task.coordinators)) for task in work
    ]


@given(plans(), tasks)
@settings(deadline=None, max_examples=50)
def test_tasks_below_headings_of_their_own_come_back(plan: Plan, made: list[Task]) -> None:
    parts = [*plan.sections[:4], PlanSection("II.1", "Về hạ tầng số"), *plan.sections[4:]]
    work = tuple(replace(task, code=f"1.{task.code}") for task in numbered(made))
    found = circled(replace(plan, sections=tuple(parts)), work, ())
    assert list(map(words_of, found.tasks)) == list(map(words_of, work))
    assert [part.code for part in found.sections] == [part.code for part in parts]


@given(plans(), indicators)
@settings(deadline=None, max_examples=100)
def test_any_indicators_come_back(plan: Plan, made: list[Indicator]) -> None:
    aims = grouped(made)
    found = circled(plan, (), aims).indicators
    assert [(one.code, one.text, one.section, one.leads, one.coordinators) for one in found] == [
        (one.code, one.text, one.section, names(one.leads), names(one.coordinators)) for one in aims
    ]
    assert [tuple(replace(target, position=0) for target in one.targets) for one in found] == [
        one.targets for one in aims
    ]


@given(plans(), tasks, indicators)
@settings(deadline=None, max_examples=100)
def test_head_text_recipients_and_signer_come_back_around_anything(
    plan: Plan, work: list[Task], aims: list[Indicator]
) -> None:
    draft = circled(plan, numbered(work), grouped(aims))
    assert (draft.title, draft.symbol, draft.opening) == (plan.title, plan.symbol, plan.opening)
    assert draft.sections == plan.sections
    assert (draft.recipients, draft.signer) == (plan.recipients, plan.signer)
    assert draft.appendix_title == (plan.appendix_title if aims else "")
    assert [duty.before_day for duty in draft.duties] == [15]
