"""What happened to one record, as text for reading."""

from datetime import datetime
from html import escape

from dxdesk.domain.change import Action
from dxdesk.domain.vn_format import format_date
from dxdesk.services import history
from dxdesk.storage.data_file import DataFile

TYPED = "typed"


def history_html(data: DataFile, *, kind: str, row_id: int) -> str:
    """Return the actions that touched a record, newest first."""
    seen: dict[int, Action] = {}
    for change in history.of_record(data, kind=kind, row_id=row_id):
        seen.setdefault(change.action.id, change.action)
    lines = [_action_html(action) for action in seen.values()]
    return "".join(lines) or "<p>Chưa có thay đổi nào.</p>"


def _action_html(action: Action) -> str:
    at = datetime.fromisoformat(action.at)
    origin = "nhập tay" if action.origin == TYPED else f"từ {action.origin}"
    undone = "" if action.state == "done" else " (đã hoàn tác)"
    when = f"{format_date(at.date())} {at:%H:%M}"
    return f"<p><b>{when}</b> · {escape(action.label)}{undone}<br>{escape(origin)}</p>"
