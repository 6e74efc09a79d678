"""Sample papers of every kind on the model plan, every figure marked as a sample."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from dxdesk.documents.blocks import OfficialDocument
from dxdesk.documents.papers.registry import PAPER_KINDS
from dxdesk.domain.period import Period
from dxdesk.domain.plan import Plan
from dxdesk.domain.register import Direction
from dxdesk.services import (
    charts,
    chasing,
    demo_meetings,
    freezing,
    numbering,
    papers,
    register,
    register_prints,
    reports,
)
from dxdesk.services.demo import TODAY
from dxdesk.services.papers import PaperDraft
from dxdesk.shipped import resource
from dxdesk.storage.data_file import DataFile

NOW = datetime.combine(TODAY, time(9)).astimezone()
_ISSUED = ("cong-van", "thong-bao", "quyet-dinh", "ke-hoach")  # the others stay drafts
_REPORTS = ("2024-02", "2024-Q1", "2024-H1", "2024-9M", "2024")


@dataclass(frozen=True, slots=True)
class SamplePaper:
    """A paper as content, and the name of its files."""

    stem: str
    document: OfficialDocument


def drafts(data: DataFile, plan: Plan, today: date) -> tuple[PaperDraft, ...]:
    """Return a finished draft of every kind that is written from fields."""
    told = tomllib.loads(resource("demo-papers.toml").read_text(encoding="utf-8"))
    meeting = {draft.kind.key: draft for draft in demo_meetings.drafts(data, plan)}
    made = (
        meeting.get(key) or papers.with_fields(papers.new_draft(data, key, plan, today), told.get(key, {}))
        for key in PAPER_KINDS
    )
    return tuple(replace(draft, head=replace(draft.head, sample=True)) for draft in made)


def keep(data: DataFile, plan: Plan, *, today: date, now: datetime) -> int:
    """Keep the letter that asks and the papers in the register, some of them sent; returns how many were."""
    letter = chasing.ask_letter(data, plan=plan, period_key=Period.quarter_of(today).key, today=today)
    chasing.keep_letter(data, letter, plan=plan, now=now)
    kept = demo_meetings.drafts(data, plan)
    known = {draft.kind.key for draft in kept}
    for draft in drafts(data, plan, today):
        if draft.kind.key in known:
            continue  # those of the sample meetings are kept with them
        (made,) = papers.keep(data, draft, now).ids("document")
        if draft.kind.key in _ISSUED:
            _send(data, made, today)
    return len(_ISSUED)


def _send(data: DataFile, document_id: int, today: date) -> None:
    paper = data.documents.get(document_id)
    number = numbering.next_free(data, kind=paper.kind, year=today.year, symbol=paper.symbol)
    freezing.send(data, document_id, number=number, issued_on=today)


def every_paper(data: DataFile, plan: Plan, today: date) -> Iterator[SamplePaper]:
    """Yield one paper of every kind that dxdesk writes."""
    for draft in drafts(data, plan, today):
        yield SamplePaper(draft.file_stem, papers.composed(draft))
    for key in _REPORTS:
        report = reports.compose_key(data, plan=plan, period_key=key, today=today)
        yield SamplePaper(report.file_stem, report.document)
    yield from _of_a_round(data, plan, today)
    yield SamplePaper("tinh-hinh", reports.situation(data, plan=plan, today=today))
    period = Period.quarter_of(today)
    yield SamplePaper("trang-bieu-do", charts.page(data, plan=plan, period=period, today=today))
    rows = register.book(data, year=today.year)
    book = register_prints.printed(data, rows, direction=Direction.OUT, year=today.year, today=today)
    yield SamplePaper("so-van-ban-di", book)


def _of_a_round(data: DataFile, plan: Plan, today: date) -> Iterator[SamplePaper]:
    key = Period.quarter_of(today).key
    asking = chasing.ask_letter(data, plan=plan, period_key=key, today=today)
    yield SamplePaper(asking.file_stem, asking.document)
    chase = chasing.chase_letter(data, plan=plan, period_key=key, today=today, answer_by=today)
    yield SamplePaper(chase.file_stem, chase.document)
    silent = chasing.silent_list(data, plan=plan, period_key=key, today=today)
    yield SamplePaper("danh-sach-chua-bao-cao", silent)


def spoiled(document: OfficialDocument) -> bytes:
    """Return a paper as somebody else's hand would leave it: wrong face, sizes, margins, spacing."""
    import io

    import docx
    from docx.shared import Mm, Pt

    file = docx.Document(io.BytesIO(reports.word_bytes(document)))
    for section in file.sections:
        section.left_margin = section.right_margin = Mm(25)
        section.top_margin = Mm(15)
    for paragraph in file.paragraphs:
        paragraph.paragraph_format.line_spacing = 2.0
        for run in paragraph.runs:
            run.font.name, run.font.size = "Arial", Pt(12)
    out = io.BytesIO()
    file.save(out)
    return out.getvalue()
