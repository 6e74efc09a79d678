"""Every kind of paper written from a form of fields, by its key."""

from collections.abc import Mapping

from dxdesk.documents.paper_kinds import PaperKind
from dxdesk.documents.papers import meeting_kinds, plan_kinds

PAPER_KINDS: Mapping[str, PaperKind] = {kind.key: kind for kind in (*meeting_kinds.KINDS, *plan_kinds.KINDS)}
