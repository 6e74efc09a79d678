"""Numbers of papers: unique in their series and year, offered and never taken on their own."""

from datetime import UTC, date, datetime

import pytest

from dxdesk.domain.document import Document, DocumentStatus
from dxdesk.domain.errors import UserError
from dxdesk.domain.plan import Plan
from dxdesk.services import freezing, history, numbering, papers
from dxdesk.services.numbering import Doubt
from dxdesk.storage.data_file import DataFile
from tests.services.written import complete

DAY = date(2024, 3, 14)
NOW = datetime(2024, 3, 12, 9, 0, tzinfo=UTC)


def issued(data: DataFile, kind: str, number: str, on: date = DAY, series: str = "", symbol: str = "") -> int:
    with data.action("Gửi"):
        return data.documents.save(
            Document(
                kind,
                f"Văn bản {number}",
                number=number,
                issued_on=on,
                status=DocumentStatus.SENT,
                series=series,
                symbol=symbol,
            )
        )


def test_a_year_begins_with_01(data: DataFile) -> None:
    issued(data, "BC", "41", date(2023, 12, 29))
    assert numbering.next_free(data, kind="BC", year=2024) == "01"


def test_the_next_number_follows_the_highest_one(data: DataFile) -> None:
    for number in ("9", "08", "10a"):
        issued(data, "BC", number)
    assert numbering.next_free(data, kind="BC", year=2024) == "11"


def test_kinds_have_numbers_of_their_own(data: DataFile) -> None:
    issued(data, "BC", "05")
    numbering.check_free(data, kind="TB", number="5", issued_on=DAY)
    with pytest.raises(UserError, match=r"document\.number_taken"):
        numbering.check_free(data, kind="BC", number="5", issued_on=DAY)


def test_a_number_is_free_again_in_another_year(data: DataFile) -> None:
    issued(data, "BC", "05")
    numbering.check_free(data, kind="BC", number="5", issued_on=date(2025, 1, 2))


def test_kinds_may_share_a_series(data: DataFile) -> None:
    numbering.share(data, [("TB", "BC"), ("GM",)])
    issued(data, "BC", "05")
    assert numbering.shared(data) == (("BC", "TB"),)
    assert numbering.next_free(data, kind="TB", year=2024) == "06"
    with pytest.raises(UserError, match=r"document\.number_taken"):
        numbering.check_free(data, kind="TB", number="05", issued_on=DAY)


def test_a_kind_belongs_to_one_series(data: DataFile) -> None:
    with pytest.raises(UserError, match=r"series\.twice"):
        numbering.share(data, [("TB", "BC"), ("BC", "KH")])


def test_a_paper_stays_in_the_series_it_was_numbered_in(data: DataFile) -> None:
    issued(data, "BC", "05", series="BC")
    numbering.share(data, [("TB", "BC")])
    assert numbering.next_free(data, kind="TB", year=2024) == "01"


def test_a_gap_is_told_with_the_numbers_passed_over(data: DataFile) -> None:
    issued(data, "BC", "05")
    (doubt,) = numbering.doubts(data, kind="BC", number="8", issued_on=DAY)
    assert (doubt.kind, doubt.missing) == (Doubt.GAP, (6, 7))
    assert numbering.doubts(data, kind="BC", number="6", issued_on=DAY) == ()


def test_a_book_may_begin_within_a_year(data: DataFile) -> None:
    assert numbering.doubts(data, kind="BC", number="233", issued_on=DAY) == ()


@pytest.mark.parametrize(("number", "on"), [("6", date(2024, 3, 13)), ("4", date(2024, 3, 15))])
def test_a_number_whose_day_breaks_the_order_is_told(data: DataFile, number: str, on: date) -> None:
    earlier = issued(data, "BC", "03", date(2024, 1, 5))
    issued(data, "BC", "05")
    (doubt,) = numbering.doubts(data, kind="BC", number=number, issued_on=on)
    assert doubt.kind is Doubt.ORDER
    assert doubt.other is not None
    assert doubt.other.id != earlier


def test_a_taken_number_sends_nothing(filled: DataFile, plan: Plan) -> None:
    for _ in range(2):
        papers.keep(filled, complete(filled, "quyet-dinh", plan), NOW)
    first, second = (paper.id for paper in filled.documents.all())
    freezing.send(filled, first, number="7", issued_on=DAY)
    with pytest.raises(UserError, match=r"document\.number_taken") as caught:
        freezing.send(filled, second, number="07", issued_on=DAY)
    assert caught.value.data["number"] == "07/QĐ-SGDĐT"
    assert filled.documents.get(second).status is DocumentStatus.DRAFT
    history.undo(filled)
    freezing.send(filled, second, number="7", issued_on=DAY)
    assert filled.documents.get(second).number == "07"


def test_a_committee_has_numbers_of_its_own(filled: DataFile) -> None:
    issued(filled, "TB", "07", symbol="TB-SGDĐT")
    issued(filled, "TB", "02", symbol="TB-BCĐCĐS")
    assert numbering.next_free(filled, kind="TB", year=2024, symbol="TB-SGDĐT") == "08"
    assert numbering.next_free(filled, kind="TB", year=2024, symbol="TB-BCĐCĐS") == "03"
    numbering.check_free(filled, kind="TB", number="7", issued_on=DAY, symbol="TB-BCĐCĐS")


def test_a_letter_of_the_office_is_in_the_series_of_letters(filled: DataFile) -> None:
    assert numbering.series_of(filled, "CV", "SGDĐT-VP") == "CV"
