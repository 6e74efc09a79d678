import random
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.domain.errors import UserError
from dxdesk.domain.unit_form import FormField
from dxdesk.exports.school_forms_xlsx import ScoreBook, ScoreColumn, ScoreRow, ScoreWords, to_xlsx
from dxdesk.importers.school_scores import read_scores
from tests.importers.filled_forms import packed, parts_of

WORDS = ScoreWords("Điểm", "Tên", "Gợi ý", ("Mã", "Tên", "Nơi", "Cấp"), "Tối đa", ("Đạt", "Chưa đạt"), "Sai")
HALVES = st.integers(0, 60).map(lambda number: Decimal(number) / 2)
CELLS = st.lists(st.one_of(st.none(), HALVES), min_size=2, max_size=2)


def book(rows: list[ScoreRow]) -> bytes:
    columns = (
        ScoreColumn(7, "1.1", "Kế hoạch"),
        ScoreColumn(8, "1.3.1", "=A1+1", Decimal(30)),
        ScoreColumn(9, "1.4", "Học liệu", Decimal(30)),
    )
    made = ScoreBook(3, "2023-2024", Decimal("0.5"), columns, rows, WORDS, "Sở")
    return to_xlsx(made, written_on=date(2024, 5, 20))


def row(number: int, *cells: Decimal | str | None) -> ScoreRow:
    return ScoreRow(number, (f"A{number}", f"Trường {number}", "huyện", "THPT"), cells)


@given(st.lists(st.tuples(st.sampled_from(["Đạt", "Chưa đạt", None]), CELLS), max_size=6))
def test_whatever_is_written_is_read_back(given_rows: list[tuple[str | None, list[Decimal | None]]]) -> None:
    rows = [row(number, met, *cells) for number, (met, cells) in enumerate(given_rows, start=1)]
    back = read_scores(book(rows), "diem.xlsx")
    for one in rows:
        read = {(cell.key.id, cell.field): cell.text for cell in back.cells[one.id]}
        wanted = {
            (number, FormField.MET if number == 7 else FormField.POINTS): str(cell)
            .replace(".", ",")
            .removesuffix(",0")
            for number, cell in zip((7, 8, 9), one.cells, strict=True)
            if cell is not None
        }
        assert read == wanted


def test_a_row_that_stands_twice_counts_once_and_is_told() -> None:
    back = read_scores(book([row(1, "Đạt", Decimal(1), None), row(1, "Đạt", Decimal(2), None)]), "diem.xlsx")
    assert [cell.text for cell in back.cells[1]] == ["Đạt", "1"]
    assert back.doubts == ("Điểm!7",)


@pytest.mark.parametrize("seed", range(40))
def test_damaged_workbooks_are_refused_or_read(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311  # the same damage each time, nothing secret
    parts = parts_of(book([row(1, "Đạt", Decimal(5), None)]))
    name = chance.choice(sorted(parts))
    content = bytearray(parts[name])
    for _ in range(chance.randint(1, 20)):
        content[chance.randrange(len(content))] = chance.randrange(256)
    try:
        back = read_scores(packed({**parts, name: bytes(content)}), "diem.xlsx")
    except UserError as error:
        told = error.code
    else:
        told = "" if back.set_id else "no set"
    assert told.split(".")[0] in ("", "form", "file", "scores")
