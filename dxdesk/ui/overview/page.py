"""The page Tổng quan."""

from dxdesk.ui.icons import Icon
from dxdesk.ui.page import Page


class OverviewPage(Page):
    """What must be done today."""

    title, icon, key = "Tổng quan", Icon.TODAY, "overview"
