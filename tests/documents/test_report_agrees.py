"""Text, tables and chart say the same figures: they are parsed back out of the finished .docx."""

import re
from dataclasses import replace
from decimal import Decimal

import pytest

from dxdesk.documents.indicator_part import bars
from dxdesk.documents.report import quarter_report
from dxdesk.documents.word import to_docx
from dxdesk.documents.wording import Wording
from dxdesk.domain.state import Verdict
from dxdesk.domain.vn_format import parse_number
from tests.documents import docx_file, samples

RESULT = re.compile(r"([0-9,]+)% \(([0-9.]+)/([0-9.]+)\)")


@pytest.fixture(scope="module")
def content(wording: Wording) -> bytes:
    return to_docx(quarter_report(samples.snapshot(), wording))


def rows_of(content: bytes) -> list[list[str]]:
    return docx_file.tables(content)[0][1:]


def printed(text: str) -> tuple[Decimal, Decimal, Decimal]:
    found = RESULT.search(text)
    assert found is not None, text
    return parse_number(found[1]), parse_number(found[2]), parse_number(found[3])


def test_every_rate_in_the_table_is_its_own_quotient(content: bytes) -> None:
    rates = [row[4] for row in rows_of(content) if len(row) == 9 and "/" in row[4]]
    assert len(rates) == 11
    for rate, numerator, denominator in map(printed, rates):
        assert abs(rate - numerator * 100 / denominator) <= Decimal("0.005")


def test_the_text_says_the_figures_of_the_table(content: bytes) -> None:
    in_table = {printed(row[4]) for row in rows_of(content) if len(row) == 9 and "/" in row[4]}
    in_text = {printed(text) for text in docx_file.paragraphs(content) if text.startswith("+ Chỉ tiêu I")}
    assert len(in_text) == 3
    assert in_text <= in_table


def test_the_chart_shows_the_figures_of_the_table(content: bytes) -> None:
    alt = docx_file.root(content).xpath("string(//wp:docPr/@descr)", namespaces=docx_file.NS)
    in_chart = re.findall(r": ([0-9,]+%), mức phấn đấu", alt)
    in_table = [row[4].split()[0] for row in rows_of(content) if len(row) == 9 and "/" in row[4]]
    assert in_chart == in_table


def test_the_bars_are_the_figures_of_the_words() -> None:
    for bar in bars(samples.snapshot()):
        assert abs(parse_number(bar.shown) - bar.value) <= Decimal("0.005")


def test_the_headline_counts_the_rows_of_the_table(content: bytes) -> None:
    rows = [row for row in rows_of(content) if row[0].isdigit() and len(row) == 9]
    met = sum(row[6] == "Đạt" for row in rows)
    assert any(
        f" {met}/{len(rows)} chỉ tiêu đạt mức phấn đấu" in text for text in docx_file.paragraphs(content)
    )


def test_the_counts_of_tasks_are_those_of_the_table(content: bytes) -> None:
    rows = docx_file.tables(content)[1][1:]
    headline = next(text for text in docx_file.paragraphs(content) if "trong tổng số" in text)
    assert int(re.findall(r"tổng số ([0-9]+)", headline)[0]) == len(rows)


def test_percentages_of_tasks_are_the_same_in_body_and_appendix(content: bytes) -> None:
    in_body = [re.findall(r"Tiến độ: ([0-9]+%)", text) for text in docx_file.paragraphs(content)]
    in_table = [row[5].split("\n")[0] for row in docx_file.tables(content)[1][1:]]
    assert [found[0] for found in in_body if found] == in_table


def test_estimates_are_marked_everywhere_they_are_printed(content: bytes) -> None:
    texts = [row[4] for row in rows_of(content) if len(row) == 9 and "/" in row[4]]
    texts += [text for text in docx_file.paragraphs(content) if text.startswith("+ Chỉ tiêu I")]
    assert all("(ước)" in text for text in texts)


def test_one_change_of_a_figure_changes_text_table_and_chart(wording: Wording) -> None:
    taken = samples.snapshot()
    second = taken.indicators[1]
    measurement = second.targets[0].measurement
    assert measurement is not None
    moved = replace(
        second.targets[0],
        measurement=replace(measurement, numerator=Decimal(215)),
        gap=Decimal(-50),
        verdict=Verdict.SHORT,
    )
    states = (taken.indicators[0], replace(second, targets=(moved,)), *taken.indicators[2:])
    content = to_docx(quarter_report(replace(taken, indicators=states), wording))
    assert rows_of(content)[2][4].startswith("10% (215/2.150)")
    assert any(
        "10% (215/2.150) (ước); mức phấn đấu trên 60%" in text for text in docx_file.paragraphs(content)
    )
    assert "I.2: 10%, mức" in docx_file.root(content).xpath(
        "string(//wp:docPr/@descr)", namespaces=docx_file.NS
    )
