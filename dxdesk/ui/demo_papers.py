"""The papers of ``dxdesk demo``: one of each kind, all judged; a spoiled one and its mended copy."""

from collections.abc import Iterator
from pathlib import Path

from dxdesk.documents.blocks import OfficialDocument
from dxdesk.documents.referee.finding import Outcome, Verdict
from dxdesk.domain.period import Period
from dxdesk.domain.plan import Plan
from dxdesk.services import demo, demo_papers, referee, reports
from dxdesk.services.files import write_beside
from dxdesk.storage.data_file import DataFile
from dxdesk.ui.verdict_words import describe, describe_mended, headline

PAPERS = "van-ban"
VERDICTS = "ket-qua-kiem-tra.txt"
WRONG = "vi-du-sai"


def write_papers(data: DataFile, plan: Plan, folder: Path) -> Iterator[str]:
    """Register papers of every kind, write them with what the referee says of each, telling what was made."""
    sent = demo_papers.keep(data, plan, today=demo.TODAY, now=demo_papers.NOW)
    verdicts = {
        paper.stem: _written(paper.document, folder / paper.stem)
        for paper in demo_papers.every_paper(data, plan, demo.TODAY)
    }
    lines = [headline(verdict, f"{stem}.docx") for stem, verdict in verdicts.items()]
    _write_text(folder / VERDICTS, lines)
    wrong = sum(bool(verdict.of(Outcome.FAIL)) for verdict in verdicts.values())
    right = f"{len(verdicts) - wrong}/{len(verdicts)} đúng thể thức"
    yield (
        f"Đã lập {len(verdicts)} văn bản, mỗi loại một văn bản, ở {folder.name} (Word và PDF), "
        f"ghi {sent} văn bản đã gửi vào sổ; kiểm tra thể thức: {right}."
    )
    yield _spoiled(data, plan, folder / WRONG)


def _written(document: OfficialDocument, target: Path) -> Verdict:
    from dxdesk.ui.paper.pdf import to_pdf

    content = reports.word_bytes(document)
    reports.save_copy(content, target.with_name(f"{target.name}.docx"))
    reports.save_copy(to_pdf(document), target.with_name(f"{target.name}.pdf"))
    return referee.check_content(content, target.name)


def _spoiled(data: DataFile, plan: Plan, folder: Path) -> str:
    """Write a report as another hand would leave it, what the referee says of it, and its mended copy."""
    key = Period.quarter_of(demo.TODAY).key
    report = reports.compose_key(data, plan=plan, period_key=key, today=demo.TODAY)
    path = reports.save_copy(demo_papers.spoiled(report.document), folder / "bao-cao-sai.docx")
    before = referee.check_file(path)
    mended = referee.mend_file(path)
    _write_text(folder / "bao-cao-sai.txt", describe(before, path.name))
    _write_text(folder / f"{mended.path.stem}.txt", describe_mended(mended))
    left = len({finding.rule for finding in mended.verdict.of(Outcome.FAIL)})
    return (
        f"Đã lập một báo cáo cố ý sai ở {folder.name}: {headline(before, path.name)} "
        f"Sửa giúp {len(mended.changes)} chỗ trong bản sao, còn {left} quy tắc chưa đúng."
    )


def _write_text(path: Path, lines: list[str]) -> None:
    write_beside(path, ("\n".join(lines) + "\n").encode("utf-8"))
