"""Every kind of paper against its own zip; the referee on a file of a hundred pages against python-docx."""

import io
import tempfile
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from pathlib import Path

import docx
from docx.text.paragraph import Paragraph

from dxdesk.documents.blocks import OfficialDocument
from dxdesk.documents.report import quarter_report
from dxdesk.documents.word import to_docx
from dxdesk.documents.wording import load_wording
from dxdesk.domain.period import Period
from dxdesk.domain.plan import Plan
from dxdesk.services import chasing, demo, demo_meetings, demo_papers, papers, referee, reports
from dxdesk.services.papers import PaperDraft
from dxdesk.storage.data_file import DataFile
from tests.bench.papers import _grown, _snapshot, _zip_floor
from tests.bench.timing import Row, paired

_TASKS = 142  # whose report has about a hundred pages
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
Composing = Callable[[], OfficialDocument]


def _composed(draft: PaperDraft) -> OfficialDocument:
    return papers.composed(draft)


def _kinds(data: DataFile, plan: Plan) -> Iterator[tuple[str, Composing]]:
    for draft in demo_papers.drafts(data, plan, demo.TODAY):
        yield draft.kind.name, partial(_composed, draft)
    wording = load_wording()
    for key, name in (("2024-02", "Báo cáo tháng"), ("2024-Q1", "Báo cáo quý"), ("2024", "Báo cáo năm")):
        taken = reports.snapshot(data, plan=plan, period=Period.parse(key), today=demo.TODAY)
        yield name, partial(quarter_report, taken, wording)
    letter = partial(chasing.ask_letter, data, plan=plan, period_key="2024-Q1", today=demo.TODAY)
    yield "Công văn đề nghị báo cáo (cả đọc dữ liệu)", lambda: letter().document
    situation = partial(reports.situation, data, plan=plan, today=demo.TODAY)
    yield "Trang tình hình (cả đọc dữ liệu)", situation


def _row(name: str, compose: Composing) -> Row:
    content = to_docx(compose())
    return paired(
        f"{name}: soạn và ghi .docx",
        lambda: to_docx(compose()),
        "nén zip thô",
        partial(_zip_floor, content),
        runs=25,
    )


def _pages(document: OfficialDocument) -> int:
    from dxdesk.ui.app import application
    from dxdesk.ui.paper.sheets import lay_out

    application()
    return len(lay_out(document))


def _walk(content: bytes) -> int:
    file = docx.Document(io.BytesIO(content))
    found = file.element.body.iter(f"{_W}p")
    return sum(len(Paragraph(element, file._body).text) for element in found)


def _judging(data: DataFile) -> Row:
    document = quarter_report(_grown(_snapshot(data), _TASKS), load_wording())
    content = to_docx(document)
    return paired(
        f"kiểm tra thể thức tệp {_pages(document)} trang (đọc và xét)",
        partial(referee.check_content, content, "bao-cao.docx"),
        "python-docx mở và đọc các đoạn",
        partial(_walk, content),
        runs=5,
    )


def rows() -> list[Row]:
    moment = datetime(2024, 3, 18)  # noqa: DTZ001  # the clerk's wall clock
    with tempfile.TemporaryDirectory() as name:
        with DataFile.open(Path(name) / "dxdesk.db", now=lambda: moment) as data:
            plan = demo.fill(data)
            demo_meetings.conclude(data, plan)
            found = [_row(kind, compose) for kind, compose in _kinds(data, plan)]
        with DataFile.open(Path(name) / "large.db", now=lambda: moment) as data:
            return [*found, _judging(data)]
