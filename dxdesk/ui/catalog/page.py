"""The page Danh mục."""

from dxdesk.ui.icons import Icon
from dxdesk.ui.page import Page


class CatalogPage(Page):
    """Units, people, recipients, the calendar and the office."""

    title, icon, key = "Danh mục", Icon.CATALOG, "catalog"
