"""The progress table of a month's report for giao ban: status and last change of every task."""

from functools import partial

from dxdesk.documents.blocks import Align, Table, TableColumn, TableRow
from dxdesk.documents.comparison import last_change
from dxdesk.documents.phrases import capitalised, lead_words, status_words, time_words
from dxdesk.documents.rules import TABLE_MIN_PT
from dxdesk.documents.task_part import PercentBefore, course_words, grouped_rows, trouble_words
from dxdesk.documents.wording import Wording
from dxdesk.domain.snapshot import ReportSnapshot
from dxdesk.domain.state import TaskState
from dxdesk.domain.vn_format import format_date

_WIDTHS = (11.0, 44.0, 28.0, 26.0, 46.0, 22.0, 26.0, 44.0)
_ALIGNS = (Align.CENTER, Align.JUSTIFY, *(Align.LEFT,) * 3, Align.CENTER, Align.LEFT, Align.LEFT)


def month_table(taken: ReportSnapshot, wording: Wording, before: PercentBefore | None = None) -> Table:
    """Return the table of tasks whose last change stands in the place of who takes part."""
    headings = wording.cells("appendix.tasks_columns_month", day=format_date(taken.as_of))
    columns = tuple(map(TableColumn, headings, _WIDTHS, _ALIGNS))
    rows = grouped_rows(taken, partial(_row, taken, wording, before))
    return Table(columns, rows, size_pt=TABLE_MIN_PT)


def _row(taken: ReportSnapshot, wording: Wording, before: PercentBefore | None, state: TaskState) -> TableRow:
    return TableRow(
        (
            state.task.code,
            state.task.title,
            capitalised(lead_words(state, wording)),
            time_words(state.task.time_frame, wording),
            course_words(state, taken, wording, before),
            status_words(state, wording, on=taken.as_of),
            last_change(state, wording),
            trouble_words(state, taken, wording),
        )
    )
