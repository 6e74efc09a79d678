"""The page Kiểm tra thể thức."""

from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.shared import Pt
from pytestqt.qtbot import QtBot

from dxdesk.documents.word import to_docx
from dxdesk.ui import dialogs
from dxdesk.ui.desk import Desk, News
from dxdesk.ui.memory import Memory
from dxdesk.ui.referee.page import RefereePage
from tests.documents.every_kind import every_kind


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, memory: Memory) -> RefereePage:
    page = RefereePage(desk, memory)
    qtbot.addWidget(page)
    page.resize(1180, 660)
    page.reload()
    page.show()
    qtbot.waitExposed(page)
    return page


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    """A paper in a wrong face whose head has a comma too much."""
    document = docx.Document()
    for text in (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Số: 5/KH-SGDĐT",
        "KẾ HOẠCH",
        "Chuyển đổi số năm 2026.",
    ):
        run = document.add_paragraph().add_run(text)
        run.font.name, run.font.size = "Arial", Pt(11)
    document.save(str(tmp_path / "sai.docx"))
    return tmp_path / "sai.docx"


@pytest.fixture
def judged(page: RefereePage, qtbot: QtBot) -> Callable[[Path], None]:
    def judge(path: Path) -> None:
        page.check(path)
        qtbot.waitUntil(lambda: page.judged is not None and page.judged.path == path)

    return judge


def headings(page: RefereePage) -> list[str]:
    rows = (page.model.index(row, 0) for row in page.model.heading_rows())
    return [str(index.data()) for index in rows]


def test_a_paper_of_ours_has_nothing_wrong(
    page: RefereePage, judged: Callable[[Path], None], tmp_path: Path
) -> None:
    path = tmp_path / "bao-cao.docx"
    path.write_bytes(to_docx(next(iter(every_kind().values()))))
    judged(path)
    assert not any(heading.startswith("Chưa đúng") for heading in headings(page))


def test_what_is_wrong_is_listed_with_how_to_mend_it(
    page: RefereePage, judged: Callable[[Path], None], bad: Path
) -> None:
    judged(bad)
    assert headings(page)[0].startswith("Chưa đúng")
    line = next(line for line in page.model.records() if line.first.rule == "PG-4")
    page.table.choose(line.number)
    assert page._ui.label_measured.text() == "Arial"
    assert "Sửa giúp" in page._ui.label_mend.text()


def test_a_mended_copy_is_judged_and_the_original_stands(
    page: RefereePage,
    qtbot: QtBot,
    judged: Callable[[Path], None],
    bad: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    judged(bad)
    before, copy = bad.read_bytes(), bad.with_name("sua.docx")
    monkeypatch.setattr(dialogs, "ask_save_file", lambda *_: copy)
    page.action_mend.trigger()
    qtbot.waitUntil(lambda: page.judged is not None and page.judged.path == copy)
    assert bad.read_bytes() == before
    assert headings(page)[-1].startswith("Đã sửa trong bản sao này")
    assert not any(
        line.first.measured == "Arial" for line in page.model.records()[:-1] if not line.mechanical
    )


def test_rules_that_are_kept_are_shown_on_wish(
    page: RefereePage, judged: Callable[[Path], None], bad: Path
) -> None:
    judged(bad)
    page._ui.check_all.setChecked(True)
    assert any(heading.startswith("Đạt") for heading in headings(page))


def test_what_is_no_paper_is_refused_with_a_sentence(
    page: RefereePage, qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    told: list[News] = []
    desk.told.connect(told.append)
    path = tmp_path / "khong-phai.docx"
    path.write_bytes(b"khong phai")
    page.check(path)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].wrong
    assert page.judged is None


def test_a_paper_of_another_page_is_judged_and_mended_where_the_clerk_wants(
    page: RefereePage, qtbot: QtBot, bad: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.check_paper(bad.read_bytes(), "bao-cao-2024-Q1.docx")
    qtbot.waitUntil(lambda: page.judged is not None)
    asked: list[Path] = []

    def chosen(_parent: object, _title: str, _kinds: str, suggested: Path) -> Path:
        asked.append(suggested)
        return tmp_path / "o-day.docx"

    monkeypatch.setattr(dialogs, "ask_save_file", chosen)
    page.mend()
    qtbot.waitUntil(lambda: page.judged is not None and page.judged.path == tmp_path / "o-day.docx")
    assert asked == [page.desk.data.path.parent / "bao-cao-2024-Q1-da-sua.docx"]
    assert page.judged is not None
    assert page.judged.changes


def test_a_paper_of_another_page_can_be_judged_again(page: RefereePage, qtbot: QtBot, bad: Path) -> None:
    page.check_paper(bad.read_bytes(), "giay-moi.docx")
    qtbot.waitUntil(lambda: page.judged is not None)
    first = page.judged
    page.check_again()
    qtbot.waitUntil(lambda: page.judged is not None and page.judged is not first)
    assert page.judged == first
