from dataclasses import replace

from dxdesk.documents.blocks import Heading, Paragraph, Table
from dxdesk.documents.report import quarter_report
from dxdesk.documents.rollout_part import lack_words, rollout_sentence, rollout_table
from dxdesk.documents.rules import PORTRAIT
from dxdesk.documents.word import to_docx
from dxdesk.documents.wording import Wording
from dxdesk.domain.rollout import InReport
from tests.documents import rollout_samples, samples

ROOMS, TRAINING = rollout_samples.rollouts()


def test_states_are_told_against_the_goal_and_what_exists_apart(wording: Wording) -> None:
    assert rollout_sentence(ROOMS, wording) == (
        "Mở rộng điểm cầu họp trực tuyến, đến ngày 14/3/2024: đã khảo sát 20/30 điểm cầu; "
        "đã lắp đặt 12/30 điểm cầu; chưa thực hiện bước nghiệm thu, sử dụng; chưa kể 21 điểm cầu hiện có."
    )


def test_numbers_are_told_with_those_that_have_none(wording: Wording) -> None:
    assert rollout_sentence(TRAINING, wording) == (
        "Tập huấn kiến thức về AI, đến ngày 14/3/2024: 120/1.200 giáo viên, đạt 10%; "
        "7/10 đơn vị chưa có số liệu."
    )


def test_nothing_known_is_said_and_is_not_zero(wording: Wording) -> None:
    blank = replace(ROOMS, as_of=samples.QUARTER.data_from)
    assert rollout_sentence(blank, wording).endswith("chưa có số liệu.")


def test_the_table_shows_only_what_was_reached(wording: Wording) -> None:
    table = rollout_table(ROOMS, wording)
    assert [column.heading for column in table.columns][2:6] == [
        "Khảo sát",
        "Lắp đặt",
        "Nghiệm thu",
        "Sử dụng",
    ]
    assert table.rows[0].cells[2:6] == ("01/3/2024", "02/3/2024", "", "")
    assert sum(column.width_mm for column in table.columns) == PORTRAIT.text_width


def test_many_states_leave_the_name_its_room(wording: Wording) -> None:
    states = tuple(f"bước {number}" for number in range(1, 9))
    table = rollout_table(replace(ROOMS, rollout=replace(ROOMS.rollout, states=states)), wording)
    assert len(table.columns) == 10
    assert table.columns[1].width_mm == 38
    assert {len(row.cells) for row in table.rows} == {10}


def test_sentence_and_table_stand_under_their_task(wording: Wording) -> None:
    blocks = quarter_report(rollout_samples.snapshot(), wording).sections[0].blocks
    table = next(number for number, block in enumerate(blocks) if isinstance(block, Table))
    said = blocks[table - 1]
    heading = next(block for block in reversed(blocks[:table]) if isinstance(block, Heading))
    assert isinstance(said, Paragraph)
    assert said.text.startswith("Mở rộng điểm cầu")
    assert heading.text.startswith("3.3. ")


def test_a_report_without_rollouts_is_the_same_to_the_byte(wording: Wording) -> None:
    silent = tuple(
        replace(item, rollout=replace(item.rollout, in_report=InReport.NOTHING))
        for item in rollout_samples.rollouts()
    )
    plain = to_docx(quarter_report(samples.snapshot(), wording))
    assert to_docx(quarter_report(replace(samples.snapshot(), rollouts=silent), wording)) == plain


def test_what_a_row_lacks_is_said(wording: Wording) -> None:
    said = [lack_words(ROOMS, ROOMS.rows[number], wording) for number in (0, 12, 20)]
    assert said == ["chưa nghiệm thu", "chưa lắp đặt", "chưa khảo sát"]
    said = [lack_words(TRAINING, TRAINING.rows[number], wording) for number in (0, 5)]
    assert said == ["mới đạt 40/120 giáo viên", "chưa có số liệu"]
