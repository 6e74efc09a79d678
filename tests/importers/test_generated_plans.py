"""Plans made up by the machine come back as they were, in every layout."""

from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from dxdesk.domain.draft import PlanDraft
from dxdesk.importers.plan_reader import read_plan
from dxdesk.importers.source import read_text

HEAD = """UBND TỈNH AN BÌNH
SỞ GIÁO DỤC VÀ ĐÀO TẠO
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 12/KH-SGDĐT
An Bình, ngày 05 tháng 01 năm 2026

KẾ HOẠCH
Chuyển đổi số năm 2026

Căn cứ Kế hoạch số 01/KH-UBND ngày 02/01/2026 của UBND tỉnh, Sở ban hành Kế hoạch như sau:

I. MỤC ĐÍCH
Nâng cao chất lượng.

II. NHIỆM VỤ
"""
TAIL = """
III. TỔ CHỨC THỰC HIỆN
Văn phòng Sở theo dõi, tổng hợp./.

Nơi nhận:
- UBND tỉnh (b/c);
- Lưu: VT, VP.

GIÁM ĐỐC
Họ Tên Người Ký
"""
VERBS = ("Rà soát", "Xây dựng", "Tổ chức", "Triển khai", "Nâng cấp", "Kiểm tra", "Bồi dưỡng")
THINGS = (
    "kho học liệu số",
    "phòng họp trực tuyến",
    "hồ sơ của học sinh",
    "nền tảng dùng chung",
    "kỹ năng số cho giáo viên",
)
PLACES = ("tại các trường", "của toàn ngành", "trong năm học mới", "theo từng cấp học", "trên địa bàn tỉnh")
UNITS = (
    "Văn phòng Sở",
    "Thanh tra Sở",
    "Phòng Kế hoạch - Tài chính",
    "Phòng Chính trị, tư tưởng",
    "Các phòng thuộc Sở GDĐT",
    "Phòng GDĐT các huyện, thị xã, thành phố",
    "Sở Văn hóa, Thể thao và Du lịch",
    "Các sở, ban, ngành tỉnh",
    "UBND các xã, phường",
    "các cơ quan, đơn vị liên quan",
)
TIMES = (
    "Quý I năm 2026",
    "Cả năm 2026",
    "Từ Quý II năm 2026",
    "Tháng 3/2026",
    "Thường xuyên",
    "Trước ngày 20/11/2026",
)


@dataclass(frozen=True)
class Made:
    title: str
    leads: tuple[str, ...]
    coordinators: tuple[str, ...]
    time: str


units = st.lists(st.sampled_from(UNITS), min_size=1, max_size=3, unique=True).map(tuple)
titles = st.tuples(st.sampled_from(VERBS), st.sampled_from(THINGS), st.sampled_from(PLACES)).map(" ".join)
tasks = st.lists(
    st.builds(Made, titles, units, st.one_of(st.just(()), units), st.sampled_from(TIMES)),
    min_size=2,
    max_size=7,
    unique_by=lambda made: made.title,
)


def named(names: tuple[str, ...]) -> str:
    return "; ".join(names)


def numbered(made: list[Made]) -> str:
    lines = []
    for place, task in enumerate(made, start=1):
        lines += [
            f"{place}. {task.title}",
            f"{place}.1. Nội dung: Làm rõ việc phải làm.",
            f"{place}.2. Đầu mối tham mưu thực hiện: {named(task.leads)}.",
            *([f"{place}.3. Đơn vị phối hợp: {named(task.coordinators)}."] if task.coordinators else []),
            f"{place}.4. Thời gian thực hiện: {task.time}.",
        ]
    return "\n".join(lines)


def bulleted(made: list[Made]) -> str:
    lines = []
    for place, task in enumerate(made, start=1):
        lines += [
            f"{place}. {task.title}",
            "- Làm rõ việc phải làm.",
            f"Đơn vị chủ trì: {named(task.leads)}",
            *([f"Đơn vị phối hợp: {named(task.coordinators)}"] if task.coordinators else []),
            f"Thời gian: {task.time}",
        ]
    return "\n\n".join(lines)


def tabbed(made: list[Made]) -> str:
    rows = [
        f"{place}\t{task.title}\t{named(task.leads)}\t{named(task.coordinators)}\t{task.time}"
        for place, task in enumerate(made, start=1)
    ]
    return "\n".join(["STT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành", *rows])


def barred(made: list[Made]) -> str:
    lines = ["|"]
    heading = ("**STT**", "**Nhiệm vụ**", "**Cơ quan chủ trì**", "**Cơ quan phối hợp**", "**Thời gian**")
    rows = [
        (str(place), task.title, named(task.leads), named(task.coordinators), task.time)
        for place, task in enumerate(made, start=1)
    ]
    for row in (heading, *rows):
        for cell in row:
            lines += [cell, "|"] if cell else ["|"]
        lines.append("|")
    return "\n".join(lines[:-1])


def as_made(draft: PlanDraft) -> list[Made]:
    return [Made(task.title, task.leads, task.coordinators, task.time_frame.phrase) for task in draft.tasks]


@given(tasks)
@settings(deadline=None, max_examples=60)
def test_numbered_label_lines_come_back(made: list[Made]) -> None:
    assert as_made(read_plan(read_text(HEAD + numbered(made) + "\n" + TAIL))) == made


@given(tasks)
@settings(deadline=None, max_examples=60)
def test_bullets_with_label_lines_come_back(made: list[Made]) -> None:
    assert as_made(read_plan(read_text(HEAD + bulleted(made) + "\n" + TAIL))) == made


@given(tasks)
@settings(deadline=None, max_examples=60)
def test_a_table_by_tab_comes_back(made: list[Made]) -> None:
    assert as_made(read_plan(read_text(f"{HEAD}Theo Phụ lục.\n{TAIL}\nPHỤ LỤC\n\n{tabbed(made)}\n"))) == made


@given(tasks)
@settings(deadline=None, max_examples=60)
def test_a_table_by_bars_comes_back(made: list[Made]) -> None:
    assert as_made(read_plan(read_text(f"{HEAD}Theo Phụ lục.\n{TAIL}\nPHỤ LỤC\n\n{barred(made)}\n"))) == made


@given(tasks)
@settings(deadline=None, max_examples=30)
def test_head_and_closing_are_the_same_around_any_tasks(made: list[Made]) -> None:
    draft = read_plan(read_text(HEAD + numbered(made) + "\n" + TAIL))
    assert (draft.number, draft.title, draft.year) == ("12/KH-SGDĐT", "Chuyển đổi số năm 2026", 2026)
    assert draft.recipients == ("UBND tỉnh (b/c)", "Lưu: VT, VP")
    assert draft.signer is not None


@given(tasks)
@settings(deadline=None, max_examples=30)
def test_every_item_points_inside_the_source(made: list[Made]) -> None:
    draft = read_plan(read_text(HEAD + bulleted(made) + "\n" + TAIL))
    for item in (*draft.tasks, *draft.indicators, *draft.headings):
        assert 0 <= item.lines.first <= item.lines.last < len(draft.source_lines)
        assert item.title in draft.source_lines[item.lines.first]
