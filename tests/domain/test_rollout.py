from datetime import date

from dxdesk.domain.rollout import AS_OF, Measure, NamedRow, Rollout, RolloutProgress, RolloutRow

DAY = date(2024, 3, 14)
STATES = ("khảo sát", "lắp đặt", "sử dụng")


def row(number: int, **days: date) -> NamedRow:
    told = {name.replace("_", " "): on for name, on in days.items()}
    return NamedRow(RolloutRow(1, f"Trường {number}", id=number, days=told), f"Trường {number}")


def spread(*rows: NamedRow, goal: int | None = None) -> RolloutProgress:
    return RolloutProgress(Rollout(3, "Điểm cầu", states=STATES, goal=goal), rows, DAY)


def trained(*figures: tuple[int | None, int | None], goal: int | None = None) -> RolloutProgress:
    rollout = Rollout(5, "Tập huấn", measure=Measure.NUMBER, goal=goal)
    rows = (RolloutRow(1, id=n, number=number, target=target) for n, (number, target) in enumerate(figures))
    return RolloutProgress(rollout, tuple(NamedRow(row, "") for row in rows), DAY)


def test_a_day_still_to_come_is_not_reached() -> None:
    item = spread(row(1, khảo_sát=DAY), row(2, khảo_sát=date(2024, 3, 15)))
    assert item.counts == (("khảo sát", 1), ("lắp đặt", 0), ("sử dụng", 0))


def test_the_next_state_follows_the_last_one_reached() -> None:
    item = spread(row(1), row(2, lắp_đặt=DAY), row(3, sử_dụng=DAY))
    assert [item.lack(named) for named in item.rows] == ["khảo sát", "sử dụng", ""]
    assert [named.name for named in item.missing()] == ["Trường 1", "Trường 2"]


def test_whoever_lacks_a_certain_state_is_listed_even_if_further_on() -> None:
    item = spread(row(1), row(2, lắp_đặt=DAY))
    assert [named.name for named in item.missing("khảo sát")] == ["Trường 1", "Trường 2"]


def test_the_goal_is_the_one_typed_and_never_the_length_of_the_list() -> None:
    assert spread(row(1), row(2), goal=30).goal == 30
    assert spread(row(1), row(2)).goal == 2


def test_nothing_told_is_not_zero() -> None:
    assert not spread(row(1), row(2)).told
    assert not trained((None, 20)).told
    assert trained((0, 20)).told


def test_numbers_are_added_up_and_those_without_one_are_counted() -> None:
    item = trained((5, 20), (None, 30), (7, 10))
    assert (item.number, item.target, item.without_number) == (12, 60, 1)
    assert trained((5, 20), (3, None)).target is None
    assert trained((5, 20), (3, None), goal=100).target == 100


def test_a_number_of_a_later_day_is_not_counted_before() -> None:
    late = RolloutRow(1, id=1, number=9, target=9, days={AS_OF: date(2024, 3, 20)})
    item = RolloutProgress(Rollout(5, "Tập huấn", measure=Measure.NUMBER), (NamedRow(late, ""),), DAY)
    assert (item.number, item.known_later, len(item.missing())) == (None, 1, 1)


def test_a_target_is_reached_by_the_number_itself() -> None:
    item = trained((20, 20), (19, 20), (None, 20), (3, None))
    assert [named.row.id for named in item.missing()] == [1, 2]


def test_a_day_before_that_of_an_earlier_state_is_odd() -> None:
    odd = row(1, khảo_sát=DAY, lắp_đặt=date(2024, 3, 1)).row
    assert odd.early(STATES, "lắp đặt") == "khảo sát"
    assert odd.early(STATES, "khảo sát") == ""
