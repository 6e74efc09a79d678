from collections.abc import Callable

import pytest

from dxdesk.documents.brief import situation_page
from dxdesk.documents.chase import chase_letter
from dxdesk.documents.letter import ask_letter
from dxdesk.documents.report import quarter_report
from dxdesk.documents.word import to_docx
from dxdesk.documents.wording import Wording
from dxdesk.domain.period import Period
from tests.documents import docx_file, letters, samples

Golden = Callable[[str, str], None]


def test_the_quarter_report_is_the_golden_one(golden: Golden, wording: Wording) -> None:
    golden("bao-cao-2024-Q1.xml", docx_file.pretty(to_docx(quarter_report(samples.snapshot(), wording))))


def test_the_situation_page_is_the_golden_one(golden: Golden, wording: Wording) -> None:
    golden(
        "tinh-hinh-2024-03-18.xml", docx_file.pretty(to_docx(situation_page(samples.situation(), wording)))
    )


def test_the_letter_that_asks_is_the_golden_one(golden: Golden, wording: Wording) -> None:
    golden("cong-van-de-nghi-2024-Q1.xml", docx_file.pretty(to_docx(ask_letter(letters.asked(), wording))))


def test_the_letter_that_chases_is_the_golden_one(golden: Golden, wording: Wording) -> None:
    golden("cong-van-don-doc-2024-Q1.xml", docx_file.pretty(to_docx(chase_letter(letters.chased(), wording))))


@pytest.mark.parametrize("key", ["2024-03", "2024-H1", "2024-9M", "2024"])
def test_the_words_of_other_periods_are_the_golden_ones(key: str, golden: Golden, wording: Wording) -> None:
    content = to_docx(quarter_report(samples.snapshot(Period.parse(key)), wording))
    golden(f"bao-cao-{key}.txt", "\n".join(docx_file.paragraphs(content)) + "\n")


def test_the_words_of_an_empty_plan_are_the_golden_ones(golden: Golden, wording: Wording) -> None:
    content = to_docx(quarter_report(samples.empty_snapshot(), wording))
    golden("bao-cao-trong.txt", "\n".join(docx_file.paragraphs(content)) + "\n")
