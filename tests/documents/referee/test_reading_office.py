"""What LibreOffice makes of our papers reads the same as ours: text, letters, alignment, sheets, lines."""

import shutil
import subprocess
from pathlib import Path

import pytest

from dxdesk.documents.referee.finding import Outcome
from dxdesk.documents.referee.judging import judge
from dxdesk.documents.referee.mend import mend
from dxdesk.documents.referee.reading import read_docx
from dxdesk.documents.referee.seen import SeenDocument, SeenParagraph
from dxdesk.documents.report import quarter_report
from dxdesk.documents.word import to_docx
from dxdesk.documents.wording import Wording
from tests.documents import samples
from tests.documents.referee.issued import FAULTY, damaged

pytestmark = [
    pytest.mark.heavy,
    pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed"),
]


@pytest.fixture(scope="session")
def saved_again(tmp_path_factory: pytest.TempPathFactory, wording: Wording) -> dict[str, Path]:
    """Two papers opened and saved by LibreOffice: the quarter report, and a mended copy."""
    folder = tmp_path_factory.mktemp("office")
    faulty = damaged(FAULTY)
    papers = {
        "report": to_docx(quarter_report(samples.snapshot(), wording)),
        "mended": mend(faulty, judge(read_docx(faulty))).content,
    }
    for name, content in papers.items():
        (folder / f"{name}.docx").write_bytes(content)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    for source, kind in ((folder, "odt"), (folder / "odt", "docx:MS Word 2007 XML")):
        files = [str(path) for path in sorted(source.glob("*.docx" if kind == "odt" else "*.odt"))]
        out = folder / kind.partition(":")[0]
        command = ["soffice", profile, "--headless", "--convert-to", kind, "--outdir", str(out), *files]
        subprocess.run(command, check=True, capture_output=True, timeout=200)
    return {name: folder / "docx" / f"{name}.docx" for name in papers}


def seen(path: Path) -> tuple[SeenDocument, SeenDocument]:
    """Ours and theirs."""
    ours = path.parent.parent / path.name
    return read_docx(ours.read_bytes()), read_docx(path.read_bytes())


def worded(document: SeenDocument) -> list[SeenParagraph]:
    return [paragraph for paragraph in document.paragraphs if paragraph.text.strip()]


def at(paragraph: SeenParagraph) -> tuple[int, int, int] | None:
    cell = paragraph.cell
    return (cell.table, cell.row, cell.column) if cell else None


def test_the_program_is_told(saved_again: dict[str, Path]) -> None:
    assert seen(saved_again["report"])[1].program.startswith("LibreOffice")


def test_words_letters_and_alignment_are_the_same(saved_again: dict[str, Path]) -> None:
    ours, theirs = map(worded, seen(saved_again["report"]))
    assert [(p.shown, p.align, at(p)) for p in ours] == [(p.shown, p.align, at(p)) for p in theirs]
    for one, other in zip(ours, theirs, strict=True):
        assert [(r.text, r.font, r.pt, r.bold, r.italic) for r in one.runs] == [
            (r.text, r.font, r.pt, r.bold, r.italic) for r in other.runs
        ]


def test_distances_and_indents_are_the_same(saved_again: dict[str, Path]) -> None:
    ours, theirs = map(worded, seen(saved_again["report"]))
    for one, other in zip(ours, theirs, strict=True):
        measures = (other.before_pt, other.after_pt, other.line, other.first_indent_mm, other.left_indent_mm)
        assert measures == pytest.approx(
            (one.before_pt, one.after_pt, one.line, one.first_indent_mm, one.left_indent_mm), abs=0.06
        )


def test_sheets_tables_and_short_lines_are_the_same(saved_again: dict[str, Path]) -> None:
    ours, theirs = seen(saved_again["report"])
    assert ours.sections == theirs.sections
    assert [(t.columns, t.rows, t.bordered) for t in ours.tables] == [
        (t.columns, t.rows, t.bordered) for t in theirs.tables
    ]
    lines = [[line for p in document.paragraphs for line in p.lines] for document in (ours, theirs)]
    assert [line.width_mm for line in lines[1]] == pytest.approx(
        [line.width_mm for line in lines[0]], abs=0.1
    )


def test_page_numbers_stand_in_the_same_headers(saved_again: dict[str, Path]) -> None:
    told = [
        [(header.section, header.kind, header.has_page_field) for header in document.headers]
        for document in seen(saved_again["report"])
    ]
    assert told[0] == told[1]


@pytest.mark.parametrize("name", ["report", "mended"])
def test_the_referee_has_nothing_against_it(saved_again: dict[str, Path], name: str) -> None:
    verdict = judge(read_docx(saved_again[name].read_bytes()))
    assert not [f for f in verdict.findings if f.outcome in {Outcome.FAIL, Outcome.WARN}]
