"""Fields kept as JSON come back as they were."""

import json
from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from dxdesk.domain.indicator import Indicator, Operator, Target
from dxdesk.domain.item_fields import INDICATOR_FIELDS, TASK_FIELDS, field_names, told, with_told
from dxdesk.domain.task import Assumption, Recurrence, Task, TimeFrame
from dxdesk.domain.unit import Party

WORDS = st.text(max_size=20)
DAYS = st.none() | st.dates(date(2000, 1, 1), date(2100, 1, 1))
FIGURES = st.none() | st.decimals(allow_nan=False, allow_infinity=False, places=2)
PARTIES = st.lists(st.builds(Party, WORDS, st.none() | st.integers(1, 9)), max_size=3).map(tuple)
FRAMES = st.builds(
    TimeFrame,
    WORDS,
    DAYS,
    DAYS,
    st.lists(st.sampled_from(Assumption), max_size=2).map(tuple),
    st.sampled_from(Recurrence),
)
TASKS = st.builds(Task, title=WORDS, content=WORDS, leads=PARTIES, coordinators=PARTIES, time_frame=FRAMES)
TARGETS = st.builds(Target, st.sampled_from(Operator), label=WORDS, value=FIGURES, floor=FIGURES)
INDICATORS = st.builds(Indicator, text=WORDS, leads=PARTIES, targets=st.lists(TARGETS, max_size=3).map(tuple))


@given(TASKS)
def test_a_task_comes_back(task: Task) -> None:
    kept = json.loads(json.dumps(told(task, TASK_FIELDS)))
    assert with_told(Task(""), kept) == task


@given(INDICATORS)
def test_an_indicator_comes_back(indicator: Indicator) -> None:
    kept = json.loads(json.dumps(told(indicator, INDICATOR_FIELDS)))
    assert with_told(Indicator(""), kept) == indicator


def test_only_what_is_told_changes() -> None:
    task = Task("Cũ", content="Nội dung", id=3, position=2)
    assert with_told(task, {"title": "Mới"}) == Task("Mới", content="Nội dung", id=3, position=2)


def test_what_is_no_field_of_an_adjustment_is_passed_over() -> None:
    assert with_told(Task("Cũ", id=3), {"id": 9, "plan_id": 4}) == Task("Cũ", id=3)
    assert "targets" not in field_names(Task(""))


def test_figures_keep_their_digits() -> None:
    target = Target(Operator.GE, value=Decimal("70.50"))
    kept = told(Indicator("", targets=(target,)), ("targets",))
    assert kept["targets"][0]["value"] == "70.50"
