"""How something raised stands on a day."""

from datetime import date

import pytest

from dxdesk.domain.obstacle import Obstacle, ObstacleState

RAISED, WAITS, DECIDED, CLOSED = (date(2024, 3, day) for day in (1, 4, 11, 15))
WHOLE = Obstacle(
    1,
    "Chưa có kinh phí",
    RAISED,
    waiting_on="Sở Tài chính",
    waiting_since=WAITS,
    decision="Đồng ý",
    decided_on=DECIDED,
    closed_on=CLOSED,
)


@pytest.mark.parametrize(
    ("day", "state"),
    [
        (RAISED, ObstacleState.WAITING),
        (date(2024, 3, 10), ObstacleState.WAITING),
        (DECIDED, ObstacleState.DECIDED),
        (date(2024, 3, 14), ObstacleState.DECIDED),
        (CLOSED, ObstacleState.CLOSED),
    ],
)
def test_its_state_follows_from_its_days(day: date, state: ObstacleState) -> None:
    assert WHOLE.state_on(day) is state


def test_it_is_not_open_before_it_was_raised() -> None:
    assert not WHOLE.open_on(date(2024, 2, 29))
    assert WHOLE.open_on(RAISED)
    assert not WHOLE.open_on(CLOSED)


def test_days_are_counted_while_somebody_is_waited_for() -> None:
    assert WHOLE.days_waiting(date(2024, 3, 8)) == 4
    assert WHOLE.days_waiting(DECIDED) is None


def test_without_a_day_the_wait_counts_from_the_day_it_was_raised() -> None:
    assert Obstacle(1, "x", RAISED, waiting_on="UBND tỉnh").days_waiting(WAITS) == 3


def test_nobody_is_waited_for_where_nobody_is_named() -> None:
    assert Obstacle(1, "x", RAISED).state_on(WAITS) is ObstacleState.OPEN
