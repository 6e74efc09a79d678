"""Papers of every kind filled in for the tests."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from dxdesk.domain.plan import Plan
from dxdesk.services import papers
from dxdesk.services.paper_codec import to_json
from dxdesk.services.paper_fields import FieldForm, FieldShape, fields_of
from dxdesk.services.papers import PaperDraft
from dxdesk.storage.data_file import DataFile

TODAY = date(2024, 3, 12)
MEETING = {"day": "2024-03-21", "hour": "8 giờ 30", "place": "Phòng họp tầng 2"}


def complete(data: DataFile, key: str, plan: Plan, today: date = TODAY) -> PaperDraft:
    """A draft of a kind begun from the data, whatever is still missing filled in."""
    draft = papers.new_draft(data, key, plan, today)
    missing = {name for name, _ in papers.problems(draft)}
    forms = fields_of(draft.kind)
    return papers.with_fields(draft, {name: _stand_in(forms[name]) for name in missing})


def _stand_in(form: FieldForm) -> Any:
    if form.name == "hour":
        return MEETING["hour"]
    match form.shape:
        case FieldShape.LINE:
            return f"{form.label} của buổi làm việc"
        case FieldShape.LINES:
            return [f"{form.label} một", f"{form.label} hai"]
        case FieldShape.DAY:
            return MEETING["day"]
        case FieldShape.ROWS:
            return [_row(form)]


def _row(form: FieldForm) -> Mapping[str, str]:
    return {column.name: column.label for column in form.columns}


def shown(draft: PaperDraft) -> Mapping[str, Any]:
    """The content of a draft as JSON."""
    told: Mapping[str, Any] = to_json(draft.content)
    return told
