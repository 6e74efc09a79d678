"""Finding anything by a few letters."""

from datetime import date

from dxdesk.domain.obstacle import Obstacle
from dxdesk.domain.plan import Plan
from dxdesk.domain.school import School, SchoolLevel
from dxdesk.services.finding import Finder
from dxdesk.storage.data_file import DataFile


def kinds(data: DataFile, plan: Plan | None, text: str) -> list[str]:
    return list(dict.fromkeys(found.kind for found in Finder(data, plan).find(text)))


def test_tasks_indicators_and_units_are_found_without_marks(filled: DataFile, plan: Plan) -> None:
    assert kinds(filled, plan, "van phong") == ["task", "indicator", "unit"]


def test_marks_count_where_they_are_typed(filled: DataFile, plan: Plan) -> None:
    titles = [found.title for found in Finder(filled, plan).find("họp trực tuyến")]
    assert titles
    assert Finder(filled, plan).find("hóp trực tuyến") == ()


def test_all_words_must_be_there_in_any_order(filled: DataFile, plan: Plan) -> None:
    (found,) = [found for found in Finder(filled, plan).find("tuyen hop rong") if found.kind == "task"]
    assert found.title == "3. Mở rộng hệ thống phòng họp trực tuyến"


def test_a_school_and_an_obstacle_are_found_too(data: DataFile) -> None:
    with data.action("Mẫu"):
        data.schools.save(School("24-001", "Trường THPT mẫu Tân Yên", SchoolLevel.UPPER_SECONDARY))
        plan_id = data.plans.save(Plan(2024, "Kế hoạch mẫu"))
        data.obstacles.save(Obstacle(plan_id, "Trường ở Tân Yên chưa có đường truyền", date(2024, 3, 1)))
    assert kinds(data, data.plans.get(plan_id), "tan yen") == ["obstacle", "school", "unit"]


def test_nothing_typed_finds_nothing(filled: DataFile, plan: Plan) -> None:
    assert Finder(filled, plan).find("  ") == ()


def test_without_a_plan_units_are_still_found(filled: DataFile) -> None:
    assert kinds(filled, None, "van phong") == ["unit"]
