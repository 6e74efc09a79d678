from dataclasses import replace
from datetime import date
from decimal import Decimal

from dxdesk.domain.assessment import Assessment, AssessmentState
from dxdesk.domain.school import SchoolLevel, SchoolPlace
from dxdesk.services import assessment_steps, school_matrix
from dxdesk.services.assessment_steps import Step
from dxdesk.services.school_matrix import Matrix, Move
from dxdesk.storage.data_file import DataFile
from tests.services.schools import TODAY, YEAR, answers, close, prepared, score


def sent(data: DataFile, set_id: int, ids: tuple[int, ...]) -> Matrix:
    assessment_steps.take_step(data, set_id=set_id, year=YEAR, school_ids=ids, step=Step.SEND, today=TODAY)
    return school_matrix.matrix(data, set_id=set_id, year=YEAR, today=TODAY)


def test_every_school_has_its_row_and_who_is_missing_is_known(data: DataFile) -> None:
    known, ids = prepared(data, 4)
    score(data, known, ids[1], answers(known))
    found = sent(data, known.id, (ids[1],))
    assert [row.school.code for row in found.rows] == ["A002", "A000", "A001", "A003"]
    assert {row.school.id for row in found.missing} == {ids[0], ids[2], ids[3]}
    assert found.places == ("huyện Tân Yên", "huyện Yên Thế")


def test_the_spread_counts_only_what_was_sent(data: DataFile) -> None:
    known, ids = prepared(data, 4)
    score(data, known, ids[0], answers(known))
    score(data, known, ids[1], answers(known, share=2))
    score(data, known, ids[2], answers(known))
    whole = sent(data, known.id, ids[:2]).whole
    assert (whole.schools, whole.sent, whole.leveled) == (4, 2, 2)
    assert sum(whole.levels.values()) == 2
    assert whole.levels[3] == 1
    assert whole.percent(3) == Decimal(50)


def test_parts_of_the_spread_add_up_to_the_whole(data: DataFile) -> None:
    known, ids = prepared(data, 7)
    for school_id in ids[:5]:
        score(data, known, school_id, answers(known, met=school_id % 2 == 0))
    found = sent(data, known.id, ids[:5])
    for parts in (
        school_matrix.by_place(found),
        school_matrix.by_level(found),
        school_matrix.distribution(found),
    ):
        assert sum(part.schools for part in parts) == found.whole.schools == 7
        assert sum(part.sent for part in parts) == found.whole.sent == 5
        assert sum(part.unmet for part in parts) == found.whole.unmet


def test_a_level_moves_from_one_year_to_the_next(data: DataFile) -> None:
    known, ids = prepared(data, 3)
    half = {row.code: row.max_points / 2 for row in known.scored}
    with data.action("Năm trước"):
        for school_id in ids[:2]:
            last = Assessment(
                known.id, school_id, "2022-2023", state=AssessmentState.PUBLISHED, self_points=half
            )
            data.assessments.save(last)
    score(data, known, ids[0], answers(known))
    score(data, known, ids[2], answers(known))
    rows = {row.school.id: row for row in sent(data, known.id, (ids[0], ids[2])).rows}
    assert [rows[school_id].move for school_id in ids] == [Move.UP, Move.UNKNOWN, Move.UNKNOWN]
    assert rows[ids[0]].difference == Decimal(100)


def test_a_past_year_is_seen_with_the_names_of_its_time(data: DataFile) -> None:
    known, ids = prepared(data, 1)
    moved = replace(data.schools.get(ids[0]), places=(
        SchoolPlace("huyện Yên Dũng", date(2021, 1, 1)), SchoolPlace("thành phố Bắc Giang", date(2025, 1, 1))
    ))  # fmt: skip
    with data.action("Đổi địa bàn"):
        data.schools.save(moved)
    later = date(2025, 3, 1)
    past = school_matrix.matrix(data, set_id=known.id, year=YEAR, today=later)
    now = school_matrix.matrix(data, set_id=known.id, year="2024-2025", today=later)
    assert (past.rows[0].place, now.rows[0].place) == ("huyện Yên Dũng", "thành phố Bắc Giang")


def test_kindergartens_and_schools_that_ended_are_not_in_it(data: DataFile) -> None:
    known, ids = prepared(data, 3)
    with data.action("Mầm non"):
        data.schools.save(replace(data.schools.get(ids[0]), level=SchoolLevel.KINDERGARTEN))
    close(data, ids[1], date(2024, 1, 31))
    found = school_matrix.matrix(data, set_id=known.id, year=YEAR, today=TODAY)
    assert [row.school.id for row in found.rows] == [ids[2]]


def test_a_school_that_ended_keeps_its_earlier_result(data: DataFile) -> None:
    known, ids = prepared(data, 1)
    score(data, known, ids[0], answers(known))
    close(data, ids[0], date(2024, 5, 1))
    assert len(school_matrix.matrix(data, set_id=known.id, year=YEAR, today=TODAY).rows) == 1
