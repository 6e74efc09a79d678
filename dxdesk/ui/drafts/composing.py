"""Composing a draft beside the window; it needs neither the data file nor the window."""

from dataclasses import dataclass

from dxdesk.documents.blocks import OfficialDocument
from dxdesk.services import papers
from dxdesk.services.papers import PaperDraft
from dxdesk.ui.work import Progress


@dataclass(frozen=True, slots=True)
class Made:
    """A paper as content and the name of its files, without an ending."""

    document: OfficialDocument
    file_stem: str


def composed(draft: PaperDraft, progress: Progress) -> Made:
    """Compose a draft."""
    progress.tell(0)
    made = Made(papers.composed(draft), draft.file_stem)
    progress.tell(100)
    return made
