"""Finding anything by a few letters."""

from dxdesk.domain.plan import Plan
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


def test_nothing_typed_finds_nothing(filled: DataFile, plan: Plan) -> None:
    assert Finder(filled, plan).find("  ") == ()


def test_without_a_plan_units_are_still_found(filled: DataFile) -> None:
    assert kinds(filled, None, "van phong") == ["unit"]
