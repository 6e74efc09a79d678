from dataclasses import replace

from dxdesk.documents.blocks import Table
from dxdesk.documents.money_part import MoneySnapshot, money_paper, share_sentence, totals_sentence
from dxdesk.documents.wording import Wording
from tests.documents import rollout_samples, samples

BOARD = rollout_samples.money_board()


def tables(taken: MoneySnapshot, wording: Wording) -> list[Table]:
    return [block for block in money_paper(taken, wording).sections[0].blocks if isinstance(block, Table)]


def test_lines_stand_under_their_sources_and_are_added_up(wording: Wording) -> None:
    lines, _ = tables(MoneySnapshot(samples.OFFICE, samples.PLAN, BOARD), wording)
    groups = [row.cells[1] for row in lines.rows if row.group]
    assert groups == ["Kế hoạch 199", "Kế hoạch 146", "Kế hoạch 324", "Chưa ghi nguồn"]
    assert lines.rows[-1].cells[3:7] == ("7.500.000.000", "5.000.000.000", "", "1.275.000.000")


def test_an_amount_nobody_told_is_not_printed_as_zero(wording: Wording) -> None:
    lines, _ = tables(MoneySnapshot(samples.OFFICE, samples.PLAN, BOARD), wording)
    first = next(row for row in lines.rows if row.cells[0] == "1")
    assert first.cells[4] == "chưa có số liệu"


def test_sentences_tell_sums_and_the_share(wording: Wording) -> None:
    assert totals_sentence(BOARD.totals, wording) == (
        "Dự kiến: 7,5 tỷ đồng; đã bố trí: 5 tỷ đồng; đã chi: 1,275 tỷ đồng."
    )
    assert share_sentence(BOARD.share, wording) == (
        "Đã bố trí 5 tỷ đồng trên tổng chi thường xuyên 240 tỷ đồng, bằng 2,08%: đạt mức tối thiểu 2%."
    )


def test_a_share_that_cannot_be_told_says_why(wording: Wording) -> None:
    first, second = BOARD.regular
    unknown = replace(BOARD, regular=(first, replace(second, amount=None)))
    assert share_sentence(unknown.share, wording).endswith("chưa có số liệu của Chi thường xuyên cấp huyện.")
    assert share_sentence(replace(BOARD, regular=()).share, wording).startswith("Chưa có số liệu tổng chi")
    short = replace(BOARD, lines=BOARD.lines[:3])
    assert share_sentence(short.share, wording).endswith("còn thiếu 2,8 tỷ đồng.")


def test_every_spending_is_listed_oldest_first_when_asked(wording: Wording) -> None:
    *_, spent = tables(MoneySnapshot(samples.OFFICE, samples.PLAN, BOARD, details=True), wording)
    assert [row.cells[1] for row in spent.rows] == ["05/02/2024"] * 6 + ["12/02/2024"] * 6
