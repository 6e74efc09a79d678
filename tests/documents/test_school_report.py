import re
from dataclasses import replace

import pytest

from dxdesk.documents.blocks import AppendixHead, OfficialDocument, Orientation, Paragraph, Table
from dxdesk.documents.rules import LANDSCAPE, PORTRAIT
from dxdesk.documents.school_report import SchoolSnapshot, school_report, shares
from dxdesk.documents.wording import Wording
from dxdesk.domain.criteria import Basis, Missing
from tests.documents import school_samples


@pytest.fixture(scope="module")
def taken() -> SchoolSnapshot:
    return school_samples.snapshot()


def body(document: OfficialDocument) -> list[str]:
    return [block.text for block in document.sections[0].blocks if isinstance(block, Paragraph)]


def tables(document: OfficialDocument, section: int) -> list[Table]:
    return [block for block in document.sections[section].blocks if isinstance(block, Table)]


def numbers(text: str) -> list[int]:
    return [int(found) for found in re.findall(r"\b\d+\b", text)]


def test_text_and_tables_say_the_same_figures(taken: SchoolSnapshot, wording: Wording) -> None:
    document = school_report(taken, wording)
    course = next(text for text in body(document) if text.startswith("Toàn ngành"))
    for table in tables(document, 0):
        sums = table.rows[-1].cells
        assert [int(sums[2]), int(sums[3])] == numbers(course)[:2]
        for column in range(2, len(table.columns)):
            assert sum(int(row.cells[column]) for row in table.rows[:-1]) == int(sums[column])


def test_levels_in_the_text_are_those_of_the_appendices(taken: SchoolSnapshot, wording: Wording) -> None:
    document = school_report(taken, wording)
    rows = [row for section in range(1, 5) for table in tables(document, section) for row in table.rows]
    told = next(text for text in body(document) if text.startswith("Trong") and "xếp mức" in text)
    for level in (1, 2, 3):
        count = sum(row.cells[6] == str(level) for row in rows)
        assert f"mức {level} có {count} cơ sở" in told
    assert len(rows) == len(taken.matrix.rows)


def test_each_place_has_an_appendix_of_its_own(taken: SchoolSnapshot, wording: Wording) -> None:
    document = school_report(taken, wording)
    heads = [
        block for section in document.sections for block in section.blocks if isinstance(block, AppendixHead)
    ]
    assert [head.label for head in heads] == [
        f"Phụ lục {numeral}" for numeral in ("I", "II", "III", "IV", "V")
    ]
    assert [head.title.split(", ")[-1] for head in heads[:4]] == list(school_samples.PLACES)
    assert all(section.orientation is Orientation.LANDSCAPE for section in document.sections[1:])


def test_rows_nobody_confirmed_are_marked_on_paper(taken: SchoolSnapshot, wording: Wording) -> None:
    document = school_report(taken, wording)
    (criteria,) = tables(document, 5)
    marked = [row.cells[0] for row in criteria.rows if "đối chiếu bản gốc" in row.cells[4]]
    assert marked == [row.code for row in taken.matrix.criteria.unconfirmed]
    assert "Có 31/37 dòng của bộ tiêu chí chưa đối chiếu bản gốc, được đánh dấu tại Phụ lục V." in body(
        document
    )


def test_a_confirmed_set_says_nothing_of_it(taken: SchoolSnapshot, wording: Wording) -> None:
    rows = tuple(replace(row, confirmed=True) for row in taken.matrix.criteria.criteria)
    matrix = replace(taken.matrix, criteria=replace(taken.matrix.criteria, criteria=rows))
    assert not any("bản gốc" in text for text in body(school_report(replace(taken, matrix=matrix), wording)))


@pytest.mark.parametrize(
    ("missing", "words"),
    [
        (Missing.LOWEST, "được xếp mức 1"),
        (Missing.BLOCK, "chưa được xét mức"),
        (Missing.WARN, "được nêu riêng"),
    ],
)
def test_the_rule_on_conditions_is_told(
    taken: SchoolSnapshot, wording: Wording, missing: Missing, words: str
) -> None:
    matrix = replace(taken.matrix, criteria=replace(taken.matrix.criteria, missing=missing))
    rule = next(
        text for text in body(school_report(replace(taken, matrix=matrix), wording)) if "mức 2" in text
    )
    assert words in rule


def test_a_set_judged_as_a_whole_says_so(taken: SchoolSnapshot, wording: Wording) -> None:
    matrix = replace(taken.matrix, criteria=replace(taken.matrix.criteria, basis=Basis.TOTAL))
    told = body(school_report(replace(taken, matrix=matrix), wording))
    assert any(text.startswith("Bộ tiêu chí có 100 điểm") for text in told)


def test_a_year_without_anything_is_told_without_figures(wording: Wording) -> None:
    told = body(school_report(school_samples.snapshot(0), wording))
    assert "Chưa có cơ sở nào đủ điểm để xếp mức." in told
    assert "Chưa có điểm để so các tiêu chí." in told


def test_the_weakest_rows_come_first(taken: SchoolSnapshot) -> None:
    found = [share for _, share in shares(taken.matrix)]
    assert found == sorted(found)
    assert len(found) == len(taken.matrix.criteria.scored)


def test_the_tables_fill_their_sheets(taken: SchoolSnapshot, wording: Wording) -> None:
    document = school_report(taken, wording)
    for section, sheet in ((0, PORTRAIT), (1, LANDSCAPE), (5, LANDSCAPE)):
        for table in tables(document, section):
            assert sum(column.width_mm for column in table.columns) == pytest.approx(sheet.text_width)


def test_the_criteria_set_tells_doubts_and_no_sources(taken: SchoolSnapshot, wording: Wording) -> None:
    last = school_report(taken, wording).sections[-1]
    (table,) = (block for block in last.blocks if isinstance(block, Table))
    assert {row.cells[-1].strip() for row in table.rows} == {"", "Chưa đối chiếu bản gốc"}
    assert isinstance(last.blocks[-1], Paragraph)
    assert last.blocks[-1].text == "Bộ tiêu chí gồm 37 dòng./."
