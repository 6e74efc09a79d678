"""Reports asked for outside the regime."""

import json
from datetime import date
from sqlite3 import Row

from dxdesk.domain.submission import AdHocRequest
from dxdesk.storage.database import Rows
from dxdesk.storage.values import cells

MISSING = "record.missing"


class Requests:
    """The ad hoc requests of all plans."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def of_plan(self, plan_id: int) -> tuple[AdHocRequest, ...]:
        """Return the requests of a plan, by day."""
        found = self._rows.all("SELECT * FROM request WHERE plan_id = ? ORDER BY due_on, id", plan_id)
        return tuple(_request(row) for row in found)

    def get(self, request_id: int) -> AdHocRequest:
        """Return a request; raises UserError ``record.missing``."""
        return _request(self._rows.get("request", request_id, code=MISSING))

    def save(self, request: AdHocRequest) -> int:
        """Add (id 0) or change a request; returns its id."""
        return self._rows.save("request", request.id, cells(request), code=MISSING)

    def delete(self, request_id: int) -> None:
        """Delete a request."""
        self._rows.delete("request", request_id, code=MISSING)


def _request(row: Row) -> AdHocRequest:
    return AdHocRequest(
        id=row["id"],
        plan_id=row["plan_id"],
        title=row["title"],
        due_on=date.fromisoformat(row["due_on"]),
        requested_by=row["requested_by"],
        document=row["document"],
        task_ids=tuple(json.loads(row["task_ids"])),
        indicator_ids=tuple(json.loads(row["indicator_ids"])),
        note=row["note"],
    )
