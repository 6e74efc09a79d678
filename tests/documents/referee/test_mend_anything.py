"""Whatever a finding says and wherever it points, the mended copy can be read and its words are there."""

from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dxdesk.documents.referee.finding import Finding, Outcome, Place, Verdict
from dxdesk.documents.referee.mend import PLACES, SHEETS, mend
from dxdesk.documents.referee.reading import read_docx
from dxdesk.documents.rules import LINES, SIZES
from tests.documents.referee.issued import FAULTY, damaged
from tests.documents.referee.typed import typed
from tests.documents.referee.written import (
    Written,
    alternate,
    cell,
    connector,
    drawing,
    field_code,
    p,
    r,
    strict,
    table,
)

ABOUTS = (
    *SHEETS,
    *PLACES,
    *(element.value for element in SIZES),
    *(f"line.{element.value}" for element in LINES),
    *(
        f"{element.value}.{end}"
        for element in SIZES
        for end in ("bold", "italic", "capitals", "align", "line")
    ),
    "body.first_indent",
    "basis.first_indent",
)


@cache
def papers() -> tuple[bytes, ...]:
    """A faulty report, a typed letter, and a paper full of odd things, in both forms of the format."""
    line = alternate(drawing(2_000_000, 0, connector(2_000_000)), "<w:pict/>")
    body = table(cell(p(r("Số: 5/BC") + "<w:r><w:br/></w:r>" + r("_____")))) + p(line + r("a\u0301 ")) + p()
    odd = Written(body + p(field_code("PAGE") + "<w:r><w:tab/></w:r>" + r("ngày 5 tháng 03 năm"))).content()
    return (
        damaged(FAULTY),
        typed(["Số: 5/KH\tHà Nội, ngày 5 tháng 03 năm 2024", "I. Đề mục"]),
        odd,
        strict(odd),
    )


def finding(about: str, paragraph: int, section: int, measured: str, allowed: str) -> Finding:
    place = Place(paragraph=paragraph, section=section, part="header" if paragraph % 7 == 0 else "body")
    return Finding("X", about, Outcome.FAIL, "", measured, allowed, place=place, mechanical=True)


@pytest.mark.heavy
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.integers(0, 3),
    st.lists(
        st.builds(
            finding,
            st.sampled_from(ABOUTS),
            st.integers(-1, 40),
            st.integers(-1, 4),
            st.sampled_from(["", "5/BC", "«ngày 5 tháng 03»", "(", "ngày 5"]),
            st.sampled_from(["", ";", "«- … .»", "05 tháng 3", "\\1"]),
        ),
        max_size=25,
    ),
)
def test_any_findings(number: int, findings: list[Finding]) -> None:
    content = papers()[number]
    result = mend(content, Verdict("", tuple(findings)))
    seen = read_docx(result.content)
    before = read_docx(content)
    assert len(seen.paragraphs) >= len(before.paragraphs)
    assert {cell.cell for cell in before.paragraphs} <= {cell.cell for cell in seen.paragraphs}
    assert (result.content == content) or result.changes
