from datetime import date

import pytest

from dxdesk.domain.calendar import Lateness, WorkingCalendar
from dxdesk.domain.indicator import Indicator
from dxdesk.domain.submission import Submission, SubmissionStage, asked_items, days_late
from dxdesk.domain.task import Task
from dxdesk.domain.unit import Party, Unit, UnitGroup, UnitKind

DAY = date(2024, 3, 1)
OFFICE = Unit("Văn phòng Sở", UnitKind.DEPARTMENT, id=1)
FINANCE = Unit("Phòng Kế hoạch - Tài chính", UnitKind.DEPARTMENT, id=2)
GONE = Unit("Phòng cũ", UnitKind.DEPARTMENT, id=3, valid_to=date(2023, 12, 31))
DEPARTMENTS = UnitGroup("Các phòng thuộc Sở", id=9, kinds=(UnitKind.DEPARTMENT,))
TASK = Task(
    "Mở rộng phòng họp", id=5, leads=(Party("Phòng KHTC", unit_id=2),), coordinators=(Party("", group_id=9),)
)
RATE = Indicator("Tỷ lệ hồ sơ", id=7, leads=(Party("Văn phòng", unit_id=1),))
PLAIN = WorkingCalendar({})


def asked(*, with_coordinators: bool) -> dict[str, tuple[int, int]]:
    found = asked_items(
        (OFFICE, FINANCE, GONE),
        (DEPARTMENTS,),
        (TASK,),
        (RATE,),
        day=DAY,
        with_coordinators=with_coordinators,
    )
    return {items.unit.name: (len(items.tasks), len(items.indicators)) for items in found}


def test_a_unit_is_asked_for_what_it_leads() -> None:
    assert asked(with_coordinators=False) == {"Văn phòng Sở": (0, 1), "Phòng Kế hoạch - Tài chính": (1, 0)}


def test_a_group_stands_for_its_members_of_the_day() -> None:
    assert asked(with_coordinators=True)["Văn phòng Sở"] == (1, 1)
    assert "Phòng cũ" not in asked(with_coordinators=True)


@pytest.mark.parametrize(
    ("came", "late"), [(date(2024, 3, 14), 0), (date(2024, 3, 15), 1), (date(2024, 3, 18), 2)]
)
def test_lateness_is_counted_in_working_days(came: date, late: int) -> None:
    answer = Submission(unit_id=1, period="2024-Q1", received_on=came)
    found = days_late(answer, date(2024, 3, 14), today=DAY, calendar=PLAIN, lateness=Lateness.NOMINAL)
    assert found == late


def test_a_last_day_off_moves_on_before_anybody_is_late() -> None:
    answer = Submission(unit_id=1, period="2024-Q3", received_on=date(2024, 9, 16))
    moved = days_late(
        answer, date(2024, 9, 14), today=DAY, calendar=PLAIN, lateness=Lateness.NEXT_WORKING_DAY
    )
    assert moved == 0


def test_a_stage_follows_from_the_days() -> None:
    assert Submission(1, "2024-Q1").stage is SubmissionStage.NOT_ASKED
    assert Submission(1, "2024-Q1", asked_on=DAY, received_on=DAY).stage is SubmissionStage.RECEIVED
