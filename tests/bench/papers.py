"""A report at 16, 160 and 1,600 tasks: its task table against docxtpl's, the whole paper against its zip."""

import io
import zipfile
from dataclasses import replace
from datetime import date, datetime

import docx
from docxtpl import DocxTemplate

from dxdesk.documents.blocks import OfficialDocument, Orientation, Section
from dxdesk.documents.report import quarter_report
from dxdesk.documents.task_part import task_table
from dxdesk.documents.word import to_docx
from dxdesk.documents.wording import load_wording
from dxdesk.domain.period import Period
from dxdesk.domain.snapshot import ReportSnapshot
from dxdesk.domain.state import StatusCounts
from dxdesk.services import demo, plans, reports
from dxdesk.storage.data_file import DataFile
from tests.bench.timing import Row, paired

SIZES = (16, 160, 1600)


def _snapshot(data: DataFile) -> ReportSnapshot:
    demo.fill(data)
    plan = plans.current_plan(data, today=demo.TODAY)
    assert plan is not None
    return reports.snapshot(data, plan=plan, period=Period.parse("2024-Q1"), today=date(2024, 3, 18))


def _grown(taken: ReportSnapshot, size: int) -> ReportSnapshot:
    tasks = tuple(
        replace(state, task=replace(state.task, code=str(n + 1)))
        for n, state in enumerate((taken.tasks * size)[:size])
    )
    return replace(taken, tasks=tasks, counts=StatusCounts(running=size))


def _template() -> bytes:
    document = docx.Document()
    table = document.add_table(rows=3, cols=6)
    for cell, text in zip(
        table.rows[1].cells,
        ("{{ r.a }}", "{{ r.b }}", "{{ r.c }}", "{{ r.d }}", "{{ r.e }}", "{{ r.f }}"),
        strict=True,
    ):
        cell.text = text
    table.rows[0].cells[0].text = "{%tr for r in rows %}"
    table.rows[2].cells[0].text = "{%tr endfor %}"
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _peer(template: bytes, taken: ReportSnapshot) -> bytes:
    document = DocxTemplate(io.BytesIO(template))
    rows = [
        {
            "a": state.task.code,
            "b": state.task.title,
            "c": ", ".join(state.lead_names),
            "d": state.task.time_frame.phrase,
            "e": state.status.value,
            "f": state.last_entry.result if state.last_entry else "",
        }
        for state in taken.tasks
    ]
    document.render({"rows": rows})
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _zip_floor(content: bytes) -> bytes:
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as source,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            target.writestr(name, source.read(name))
    return out.getvalue()


def rows() -> list[Row]:
    import tempfile
    from pathlib import Path

    with (
        tempfile.TemporaryDirectory() as name,
        DataFile.open(
            Path(name) / "dxdesk.db",
            now=lambda: datetime(2024, 3, 18),  # noqa: DTZ001  # the clerk's wall clock
        ) as data,
    ):
        taken = _snapshot(data)
    wording, template, found = load_wording(), _template(), []
    for size in SIZES:
        grown = _grown(taken, size)
        content = to_docx(quarter_report(grown, wording))

        def ours(grown: ReportSnapshot = grown) -> bytes:
            return to_docx(quarter_report(grown, wording))

        def our_table(grown: ReportSnapshot = grown) -> bytes:
            section = Section((task_table(grown, wording),), Orientation.LANDSCAPE)
            return to_docx(OfficialDocument("Phụ lục II", (section,)))

        def peer(grown: ReportSnapshot = grown) -> bytes:
            return _peer(template, grown)

        def floor(content: bytes = content) -> bytes:
            return _zip_floor(content)

        runs = 5 if size < 1000 else 3
        table = f"bảng {size} nhiệm vụ (.docx)"
        whole = f"cả báo cáo quý, {size} nhiệm vụ, có biểu đồ"
        found.append(paired(table, our_table, "docxtpl, cùng bảng", peer, runs=runs, budget="< 1"))
        found.append(paired(whole, ours, "nén zip thô", floor, runs=runs))
    return found
