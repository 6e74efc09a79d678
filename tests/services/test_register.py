"""The register: ten columns, drafts apart, papers that came in, found folded, noted in one action."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from dxdesk.documents.blocks import Orientation, Table
from dxdesk.domain.errors import UserError
from dxdesk.domain.plan import Plan
from dxdesk.domain.register import Direction, IncomingPaper, LinkKind, RegisterRow
from dxdesk.services import freezing, history, paper_links, papers, register, register_prints
from dxdesk.storage.data_file import DataFile
from tests.services.written import TODAY, complete

NOW = datetime(2024, 3, 12, 9, 0, tzinfo=UTC)
SENT = date(2024, 3, 14)
DIRECTIVE = IncomingPaper(
    "Về việc đẩy mạnh chuyển đổi số",
    kind="Công văn",
    number="812",
    symbol="UBND-VX",
    issuer="UBND tỉnh",
    issued_on=date(2024, 3, 5),
    received_on=date(2024, 3, 7),
    due_on=date(2024, 3, 29),
)


@pytest.fixture
def book(filled: DataFile, plan: Plan) -> DataFile:
    """A decision and a letter that were sent, an invitation in draft, a directive that came in."""
    for key in ("quyet-dinh", "cong-van", "giay-moi"):
        papers.keep(filled, complete(filled, key, plan), NOW)
    freezing.send(filled, 1, number="7", issued_on=SENT)
    freezing.send(filled, 2, number="12", issued_on=SENT)
    register.note_incoming(filled, DIRECTIVE, file=("chi-dao.pdf", b"%PDF minh hoa"))
    return filled


def names(rows: tuple[RegisterRow, ...]) -> list[str]:
    return [row.kind_name for row in rows]


def row(data: DataFile, direction: Direction) -> RegisterRow:
    return register.book(data, directions=[direction])[0]


def test_drafts_stand_before_what_was_issued_latest_first(book: DataFile) -> None:
    rows = register.book(book, year=2024)
    assert [found.direction for found in rows] == [
        Direction.DRAFT,
        Direction.OUT,
        Direction.OUT,
        Direction.IN,
    ]
    assert [found.numbered for found in rows] == ["", "12/SGDĐT-VP", "07/QĐ-SGDĐT", "812/UBND-VX"]


def test_a_sent_paper_tells_its_columns_itself(book: DataFile) -> None:
    found = next(one for one in register.book(book) if one.kind == "CV")
    assert found.recipients.startswith("Các phòng thuộc Sở; Các đơn vị trực thuộc Sở")
    assert (found.kept_by, found.signer) == ("VT, VP", "TL. GIÁM ĐỐC / CHÁNH VĂN PHÒNG")


@pytest.mark.parametrize(
    ("filters", "kinds"),
    [
        ({"directions": [Direction.IN]}, ["Công văn"]),
        ({"kinds": ["GM"]}, ["Giấy mời"]),
        ({"kinds": ["Công văn"]}, ["Công văn", "Công văn"]),
        ({"year": 2023}, []),
        ({"text": "day manh"}, ["Công văn"]),
        ({"text": "đẩy mạnh"}, ["Công văn"]),
        ({"text": "đây mạnh"}, []),
        ({"text": "07/qđ"}, ["Quyết định"]),
        ({"text": "UBND tỉnh"}, ["Công văn"]),
    ],
)
def test_the_register_is_narrowed(book: DataFile, filters: dict[str, Any], kinds: list[str]) -> None:
    assert names(register.book(book, **filters)) == kinds


def test_years_and_kinds_to_choose_from(book: DataFile) -> None:
    whole = register.whole(book)
    assert whole.years(today=date(2025, 1, 2)) == (2025, 2024)
    assert whole.kinds == ("Công văn", "Giấy mời", "Quyết định")


def test_columns_of_a_sent_paper_are_noted_in_one_action(book: DataFile) -> None:
    paper = book.documents.get(1)
    change = register.note(book, replace(paper, copies=12, handed_on=date(2024, 3, 15), note="  gửi  gấp "))
    assert change.label == "Ghi sổ văn bản 07/QĐ-SGDĐT"
    noted = next(one for one in register.book(book) if one.key == "out:1")
    assert (noted.copies, noted.handed_on, noted.note) == (12, date(2024, 3, 15), "gửi gấp")
    history.undo(book)
    assert book.documents.get(1) == paper


@pytest.mark.parametrize(
    ("columns", "code"),
    [({"copies": -1}, "register.copies"), ({"handed_on": date(2024, 3, 13)}, "register.handed_on")],
)
def test_columns_that_cannot_be_are_refused(book: DataFile, columns: dict[str, Any], code: str) -> None:
    with pytest.raises(UserError, match=code.replace(".", r"\.")):
        register.note(book, replace(book.documents.get(1), **columns))


def test_a_paper_that_came_in_keeps_its_file(book: DataFile) -> None:
    assert register.paper_file(book, row(book, Direction.IN)) == ("chi-dao.pdf", b"%PDF minh hoa")
    with pytest.raises(UserError, match=r"document\.no_file"):
        register.paper_file(book, replace(row(book, Direction.IN), attachment_id=None))


@pytest.mark.parametrize(
    ("paper", "code"),
    [
        (replace(DIRECTIVE, title=" "), "incoming.title_empty"),
        (replace(DIRECTIVE, received_on=date(2024, 3, 1)), "incoming.dates"),
        (replace(DIRECTIVE, due_on=date(2024, 3, 6)), "incoming.dates"),
    ],
)
def test_what_came_in_must_make_sense(data: DataFile, paper: IncomingPaper, code: str) -> None:
    with pytest.raises(UserError, match=code.replace(".", r"\.")):
        register.note_incoming(data, paper)


def test_a_paper_that_came_in_is_changed_and_taken_out(book: DataFile) -> None:
    kept = book.incoming.get(1)
    register.note_incoming(book, replace(kept, note="đã chuyển phòng GDTrH"))
    assert book.incoming.get(1) == replace(kept, note="đã chuyển phòng GDTrH")
    register.delete_incoming(book, 1)
    assert register.book(book, directions=[Direction.IN]) == ()


def test_a_draft_is_thrown_away_and_a_sent_paper_is_not(book: DataFile) -> None:
    register.delete_draft(book, row(book, Direction.DRAFT).record_id)
    assert register.book(book, directions=[Direction.DRAFT]) == ()
    with pytest.raises(UserError, match=r"document\.sent"):
        register.delete_draft(book, 1)


def test_a_scan_is_read_with_its_name(tmp_path: Path) -> None:
    (tmp_path / "chi-dao.pdf").write_bytes(b"%PDF")
    assert register.read_file(tmp_path / "chi-dao.pdf") == ("chi-dao.pdf", b"%PDF")
    with pytest.raises(UserError, match=r"file\.missing"):
        register.read_file(tmp_path / "khac.pdf")


def test_links_are_seen_from_the_paper_and_from_its_subject(book: DataFile, plan: Plan) -> None:
    task = book.tasks.of_plan(plan.id)[1]
    came = row(book, Direction.IN)
    paper_links.link(book, came, kind=LinkKind.TASK, record=str(task.id))
    paper_links.link(book, came, kind=LinkKind.PERIOD, record="2024-Q1")
    assert [found.words for found in paper_links.links_of(book, came)] == ["nhiệm vụ 2", "kỳ Quý I năm 2024"]
    assert [found.key for found in paper_links.papers_about(book, task_id=task.id)] == ["in:1"]
    assert [found.key for found in paper_links.papers_about(book, period="2024-Q1")] == ["in:1"]


def test_meetings_bring_their_papers_together(book: DataFile, plan: Plan) -> None:
    meeting = next(found for found in paper_links.links_of(book, row(book, Direction.DRAFT)) if found.link_id)
    assert meeting.kind is LinkKind.MEETING
    papers.keep(book, papers.new_draft(book, "thong-bao-ket-luan", plan, TODAY), NOW)
    found = paper_links.papers_about(book, meeting=meeting.record)
    assert names(found) == ["Thông báo", "Giấy mời"]


def test_a_link_to_nothing_is_refused_and_one_to_what_is_gone_passed_over(book: DataFile, plan: Plan) -> None:
    came, task = row(book, Direction.IN), book.tasks.of_plan(plan.id)[1]
    with pytest.raises(UserError, match=r"link\.record"):
        paper_links.link(book, came, kind=LinkKind.TASK, record="999")
    paper_links.link(book, came, kind=LinkKind.TASK, record=str(task.id))
    with book.action("Xóa"):
        book.tasks.delete(task.id)
    assert paper_links.links_of(book, came) == ()


def test_a_link_is_taken_away_and_comes_back_by_undo(book: DataFile) -> None:
    came = row(book, Direction.IN)
    paper_links.link(book, came, kind=LinkKind.MEETING, record="Giao ban tháng 3")
    (found,) = paper_links.links_of(book, came)
    paper_links.unlink(book, found.link_id)
    assert paper_links.links_of(book, came) == ()
    history.undo(book)
    assert paper_links.links_of(book, came) == (found,)


def test_the_book_is_printed_kind_by_kind_in_the_order_of_numbers(book: DataFile) -> None:
    rows = register.book(book, year=2024)
    made = register_prints.printed(book, rows, direction=Direction.OUT, year=2024, today=TODAY)
    (section,) = made.sections
    (table,) = (block for block in section.blocks if isinstance(block, Table))
    assert section.orientation is Orientation.LANDSCAPE
    assert len(table.columns) == 10
    assert [line.cells[0] for line in table.rows] == ["I", "12/SGDĐT-VP", "II", "07/QĐ-SGDĐT"]


def test_papers_that_came_in_have_a_book_of_their_own(book: DataFile) -> None:
    made = register_prints.printed(book, register.book(book), direction=Direction.IN, year=None, today=TODAY)
    (table,) = (block for block in made.sections[0].blocks if isinstance(block, Table))
    assert table.rows[0].cells == (
        *("07/3/2024", "UBND tỉnh", "812/UBND-VX", "05/3/2024"),
        *("Công văn: Về việc đẩy mạnh chuyển đổi số", "29/3/2024", ""),
    )


def test_the_register_goes_to_excel(book: DataFile, tmp_path: Path) -> None:
    from python_calamine import CalamineWorkbook

    target = tmp_path / "so.xlsx"
    target.write_bytes(register_prints.workbook(book, register.book(book), today=TODAY))
    sheets = CalamineWorkbook.from_path(target)
    assert sheets.sheet_names == ["Văn bản đi", "Văn bản đến"]
    cells = [cell for line in sheets.get_sheet_by_index(0).to_python() for cell in line]
    assert "12/SGDĐT-VP" in cells
