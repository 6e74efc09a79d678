from itertools import combinations

import pytest

from dxdesk.documents.charts.look import STATUSES, VERDICTS, Fill

PAIRS = [*combinations(STATUSES.values(), 2), *combinations(VERDICTS.values(), 2)]


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_two_fills_differ_in_grey_or_by_their_hatch(one: Fill, other: Fill) -> None:
    assert one.hatch != other.hatch or abs(one.grey - other.grey) > 60


@pytest.mark.parametrize("fill", STATUSES.values())
def test_the_ink_of_a_hatch_is_seen_on_its_face(fill: Fill) -> None:
    ink = Fill(fill.ink, fill.ink)
    assert not fill.hatch or fill.grey - ink.grey > 100
