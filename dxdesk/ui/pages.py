"""The pages of the window, in the order and the groups of the navigation; each is loaded when first shown."""

from collections.abc import Callable
from dataclasses import dataclass

from dxdesk.ui.icons import Icon
from dxdesk.ui.page import Page


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A place in the navigation and how to load the page that stands there."""

    group: str
    key: str
    title: str
    icon: Icon
    load: Callable[[], type[Page]]


def _overview() -> type[Page]:
    from dxdesk.ui.overview.page import OverviewPage

    return OverviewPage


def _tasks() -> type[Page]:
    from dxdesk.ui.tasks.page import TasksPage

    return TasksPage


def _indicators() -> type[Page]:
    from dxdesk.ui.indicators.page import IndicatorsPage

    return IndicatorsPage


def _alignment() -> type[Page]:
    from dxdesk.ui.alignment.page import AlignmentPage

    return AlignmentPage


def _year_close() -> type[Page]:
    from dxdesk.ui.year_close.page import YearClosePage

    return YearClosePage


def _deadlines() -> type[Page]:
    from dxdesk.ui.deadlines.page import DeadlinesPage

    return DeadlinesPage


def _collection() -> type[Page]:
    from dxdesk.ui.collection.page import ReportWindowPage

    return ReportWindowPage


def _papers() -> type[Page]:
    from dxdesk.ui.papers.page import PapersPage

    return PapersPage


def _register() -> type[Page]:
    from dxdesk.ui.register.page import RegisterPage

    return RegisterPage


def _charts() -> type[Page]:
    from dxdesk.ui.charts.page import ChartsPage

    return ChartsPage


def _drafts() -> type[Page]:
    from dxdesk.ui.drafts.page import DraftsPage

    return DraftsPage


def _referee() -> type[Page]:
    from dxdesk.ui.referee.page import RefereePage

    return RefereePage


def _meetings() -> type[Page]:
    from dxdesk.ui.meetings.page import MeetingsPage

    return MeetingsPage


def _rollouts() -> type[Page]:
    from dxdesk.ui.rollouts.page import RolloutsPage

    return RolloutsPage


def _money() -> type[Page]:
    from dxdesk.ui.money.page import MoneyPage

    return MoneyPage


def _schools() -> type[Page]:
    from dxdesk.ui.schools.page import SchoolsPage

    return SchoolsPage


def _obstacles() -> type[Page]:
    from dxdesk.ui.obstacles.page import ObstaclesPage

    return ObstaclesPage


def _adjustments() -> type[Page]:
    from dxdesk.ui.adjustments.page import AdjustmentsPage

    return AdjustmentsPage


def _wording() -> type[Page]:
    from dxdesk.ui.wording.page import WordingPage

    return WordingPage


def _catalog() -> type[Page]:
    from dxdesk.ui.catalog.page import CatalogPage

    return CatalogPage


PAGES = (
    PageEntry("Hôm nay", "overview", "Tổng quan", Icon.TODAY, _overview),
    PageEntry("Kế hoạch", "tasks", "Nhiệm vụ", Icon.TASKS, _tasks),
    PageEntry("Kế hoạch", "indicators", "Chỉ tiêu", Icon.INDICATORS, _indicators),
    PageEntry("Kế hoạch", "deadlines", "Lịch hạn", Icon.DEADLINES, _deadlines),
    PageEntry("Kế hoạch", "alignment", "Đối chiếu tỉnh", Icon.ALIGNMENT, _alignment),
    PageEntry("Kế hoạch", "adjustments", "Điều chỉnh", Icon.ADJUSTMENTS, _adjustments),
    PageEntry("Báo cáo", "period", "Kỳ báo cáo", Icon.PERIOD, _collection),
    PageEntry("Báo cáo", "papers", "Văn bản", Icon.DOCUMENTS, _papers),
    PageEntry("Báo cáo", "drafts", "Soạn văn bản", Icon.EDIT, _drafts),
    PageEntry("Báo cáo", "register", "Sổ văn bản", Icon.REGISTER, _register),
    PageEntry("Báo cáo", "referee", "Kiểm tra thể thức", Icon.PAGE_LAYOUT, _referee),
    PageEntry("Theo dõi", "rollouts", "Triển khai", Icon.ROLLOUTS, _rollouts),
    PageEntry("Theo dõi", "schools", "Trường học", Icon.SCHOOLS, _schools),
    PageEntry("Theo dõi", "meetings", "Cuộc họp", Icon.MEETINGS, _meetings),
    PageEntry("Theo dõi", "obstacles", "Khó khăn, vướng mắc", Icon.OBSTACLES, _obstacles),
    PageEntry("Theo dõi", "money", "Kinh phí", Icon.MONEY, _money),
    PageEntry("Theo dõi", "charts", "Biểu đồ", Icon.CHART, _charts),
    PageEntry("Thiết lập", "wording", "Câu chữ mẫu", Icon.EDIT, _wording),
    PageEntry("Thiết lập", "catalog", "Danh mục", Icon.CATALOG, _catalog),
    PageEntry("Thiết lập", "year_close", "Cuối năm, bàn giao", Icon.YEAR_CLOSE, _year_close),
)

_MOST_KEYS = 9  # Ctrl+1 … Ctrl+9; the others are a click or Ctrl+PgDown away


def page_keys(number: int) -> str:
    """Return the keys that open a page, counted from 1; "" for those that have none."""
    return f"Ctrl+{number}" if number <= _MOST_KEYS else ""


PAGE_OF_RECORD = {
    "task": "tasks",
    "progress": "tasks",
    "indicator": "indicators",
    "target": "indicators",
    "measurement": "indicators",
    "submission": "period",
    "reminder": "period",
    "request": "period",
    "obstacle": "obstacles",
    "plan_version": "adjustments",
    "item_change": "adjustments",
    "unit_plan": "adjustments",
    "document": "papers",
    "incoming": "register",
    "draft": "drafts",
    "rollout": "rollouts",
    "money_line": "money",
    "money_source": "money",
    "regular_expenditure": "money",
    "meeting": "meetings",
    "committee": "meetings",
    "school": "schools",
    "assessment": "schools",
    "criteria_set": "schools",
    "reference_indicator": "alignment",
    "unit": "catalog",
    "unit_group": "catalog",
    "person": "catalog",
    "calendar_day": "catalog",
    "office": "catalog",
    "wording_text": "wording",
}


def load_import_page() -> type[Page]:
    """Load the review of an import, which is shown over the other pages."""
    from dxdesk.ui.plan_import.page import ImportPage

    return ImportPage
