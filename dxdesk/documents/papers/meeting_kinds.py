"""The kinds of papers about meetings and decisions, and those in free words."""

from dxdesk.documents.paper_kinds import PaperKind
from dxdesk.documents.papers import conclusions, decision, free, invitation, minutes

KINDS: tuple[PaperKind, ...] = (
    invitation.KIND,
    conclusions.KIND,
    minutes.KIND,
    decision.KIND,
    free.LETTER,
    free.REPORT,
    free.NOTICE,
)
