"""Who has not reported yet, and the items each of them owes, as links."""

from collections.abc import Iterator, Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from dxdesk.services.overview import Waiting
from dxdesk.ui import theme
from dxdesk.ui.overview.card import Card

_NAME_LETTERS = 90


class WaitingCard(Card):
    """One paragraph for each lead that is awaited; every item leads to its record."""

    item_opened = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Chờ báo cáo của", parent)

    def show_waiting(self, waiting: Sequence[Waiting]) -> None:
        """Show who is awaited in the period."""
        self.clear()
        self.label_count.setText(f"{len(waiting)} đầu mối")
        if not waiting:
            self.add_words("Các đầu mối đều đã báo cáo trong kỳ.")
        for entry in waiting:
            self._add(entry)

    def _add(self, entry: Waiting) -> None:
        label: QLabel = self.add_words("", role="")
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        label.setText(f"<b>{escape(_short(entry.name))}</b><br>{'; '.join(_links(entry))}")
        label.setAccessibleName(f"{entry.name}: nhiệm vụ {entry.tasks}, chỉ tiêu {entry.indicators}")
        half = theme.half_line(self)
        label.setContentsMargins(half, half // 3, half, half // 3)
        label.setToolTip(entry.name)
        label.linkActivated.connect(self._on_link_activated)

    def _on_link_activated(self, link: str) -> None:
        kind, record_id = link.split(":")
        self.item_opened.emit(kind, int(record_id))


def _short(name: str) -> str:
    return name if len(name) <= _NAME_LETTERS else f"{name[:_NAME_LETTERS]}…"


def _links(entry: Waiting) -> Iterator[str]:
    for words, kind, codes, ids in (
        ("nhiệm vụ", "task", entry.tasks, entry.task_ids),
        ("chỉ tiêu", "indicator", entry.indicators, entry.indicator_ids),
    ):
        if codes:
            links = (
                f"<a href='{kind}:{record_id}' style='color:{theme.ACCENT}'>{escape(code or '?')}</a>"
                for code, record_id in zip(codes, ids, strict=True)
            )
            yield f"{words} {', '.join(links)}"
