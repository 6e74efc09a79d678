"""The form of one draft: what all papers have, and the fields of its kind, in the order of the paper."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from dxdesk.documents.paper_kinds import PaperHead
from dxdesk.domain.errors import UserError
from dxdesk.domain.office import OfficeSigner
from dxdesk.services import papers
from dxdesk.services.paper_fields import fields_of
from dxdesk.services.papers import PaperDraft
from dxdesk.ui import theme
from dxdesk.ui.desk import Desk
from dxdesk.ui.drafts.blocks import FieldBlock
from dxdesk.ui.drafts.head_block import HeadBlock
from dxdesk.ui.messages import sentence

_NEEDS = "paper.needs"


class DraftForm(QScrollArea):
    """Shows a draft and hands on each changed one; the fields are built anew for another kind."""

    def __init__(
        self, desk: Desk, take: Callable[[PaperDraft], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._take = take
        self.draft: PaperDraft | None = None
        self.blocks: dict[str, FieldBlock] = {}
        self._kind = ""
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setAccessibleName("Các ô của văn bản")
        holder = self._holder = QWidget(self)
        theme.set_role(holder, "surface")
        self._layout = QVBoxLayout(holder)
        half = theme.half_line(self)
        self._layout.setContentsMargins(2 * half, 2 * half, 2 * half, 2 * half)
        self._layout.setSpacing(half)
        self.head = HeadBlock(desk, self._take_head, self._redate, holder)
        self._layout.addWidget(self.head)
        self._layout.addStretch(1)
        self.setWidget(holder)

    def show_draft(self, draft: PaperDraft, offered: tuple[OfficeSigner, ...]) -> None:
        """Show a draft with what its fields lack; ``offered`` may sign it."""
        if draft.kind.key != self._kind:
            self.draft = None  # a field that is left by being taken away hands nothing on
            self._build(draft)
        self.draft = draft
        self.head.show_head(draft.head, offered)
        wrong: dict[str, str] = {}
        for name, code in papers.problems(draft):
            wrong.setdefault(name, code)
        for name, block in self.blocks.items():
            block.show_value(getattr(draft.content, name), self._trouble(block, wrong.get(name, "")))

    def _trouble(self, block: FieldBlock, code: str) -> str:
        """Say what is wrong with a field; an empty one that is needed only bears its star and this word."""
        if not code:
            return ""
        return "Cần điền" if code == _NEEDS else sentence(UserError(code, label=block.form.label))

    def _build(self, draft: PaperDraft) -> None:
        self._kind = draft.kind.key
        for block in self.blocks.values():
            block.setParent(None)
            block.deleteLater()
        self.blocks = {
            name: FieldBlock(self._desk, form, self._take_value, self._holder)
            for name, form in fields_of(draft.kind).items()
        }
        for place, block in enumerate(self.blocks.values()):
            self._layout.insertWidget(place, block)

    def _take_value(self, name: str, value: Any) -> None:
        draft = self.draft
        if draft is not None and getattr(draft.content, name) != value:
            self._take(replace(draft, content=replace(draft.content, **{name: value})))

    def _take_head(self, head: PaperHead) -> None:
        if self.draft is not None and head != self.draft.head:
            self._take(replace(self.draft, head=head))

    def _redate(self, day: date) -> None:
        draft = self.draft
        if draft is None:
            return
        try:
            redated = papers.redated(self._desk.data, draft, day)
        except UserError as error:  # no letterhead is known for that day
            self.head.day.tell(sentence(error))
            return
        self._take(redated)

    def start(self) -> None:
        """Put the cursor into the first field that has to be filled in, else into the first one."""
        waiting = (block for block in self.blocks.values() if not block.error.isHidden())
        first = next(waiting, None) or next(iter(self.blocks.values()))
        first.editor.setFocus()
        self.ensureWidgetVisible(first)

    def commit(self) -> None:
        """Take what is being typed, field by field."""
        for block in self.blocks.values():
            block.commit()
        self.head.commit()
