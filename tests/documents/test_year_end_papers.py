"""The printed table of alignment, the comparison of two years, Sổ bàn giao."""

from dataclasses import replace

from dxdesk.documents.alignment_table import alignment_table
from dxdesk.documents.blocks import OfficialDocument, Paragraph, Signature, Table
from dxdesk.documents.handover_book import handover_book
from dxdesk.documents.wording import Wording
from dxdesk.documents.year_comparison import count_lines, year_comparison
from tests.documents import year_end_samples as samples


def _tables(document: OfficialDocument) -> list[Table]:
    return [block for block in document.sections[0].blocks if isinstance(block, Table)]


def test_a_row_below_the_province_is_said_to_be_so_and_unread_ones_are_marked(wording: Wording) -> None:
    first = _tables(alignment_table(samples.aligned(), wording))[0].rows[0]
    assert first.cells[5] == "Thấp hơn mức của tỉnh"
    assert first.cells[6].startswith("chưa kiểm với bản gốc")


def test_the_years_stand_side_by_side_only_where_there_are_several(wording: Wording) -> None:
    taken = samples.aligned()
    one = replace(taken, years=replace(taken.years, columns=taken.years.columns[1:]))
    heads = _tables(alignment_table(taken, wording))[-1].columns
    assert [column.heading for column in heads] == [
        "Số",
        "2023: Kế hoạch số 6649/KH-UBND",
        f"2024: {samples.PROVINCE}",
    ]
    assert len(_tables(alignment_table(one, wording))) == 2


def test_an_empty_set_says_so_instead_of_an_empty_table(wording: Wording) -> None:
    taken = replace(samples.aligned(), rows=(), ours_alone=(), years=samples.YearTable((), ()))
    (said,) = [b for b in alignment_table(taken, wording).sections[0].blocks if isinstance(b, Paragraph)]
    assert said.text == "Chưa nhập chỉ tiêu của tỉnh năm 2024."


def test_what_only_one_year_has_is_not_there_in_the_other(wording: Wording) -> None:
    _, tasks, targets = _tables(year_comparison(samples.two_years(), wording))
    assert tasks.rows[-1].cells[1:3] == ("", "không có")
    assert targets.rows[-1].cells[1] == "không có"


def test_every_figure_of_two_years_has_its_name(wording: Wording) -> None:
    lines = {name: (before, after) for name, before, after in count_lines(samples.two_years(), wording)}
    assert lines["Số nhiệm vụ"] == ("4", "5")


def test_the_book_of_handover_is_signed_by_both_sides(wording: Wording) -> None:
    blocks = handover_book(samples.handed_over(), wording).sections[0].blocks
    (signed,) = [block for block in blocks if isinstance(block, Signature)]
    assert (signed.lines, signed.left_lines) == (("Người bàn giao",), ("Người nhận bàn giao",))


def test_what_is_empty_in_the_book_is_told_as_nothing(wording: Wording) -> None:
    taken = replace(samples.handed_over(), silent=(), papers=())
    blocks = handover_book(taken, wording).sections[0].blocks
    said = [block.text for block in blocks if isinstance(block, Paragraph)]
    assert said[:-1] == ["Không có.", "Không có."]
