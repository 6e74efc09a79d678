import json
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from dxdesk.domain.frozen import FactChange, Subject, differences, facts
from dxdesk.domain.indicator import Stage
from dxdesk.domain.snapshot import ReportSnapshot
from dxdesk.domain.state import TaskStatus, Verdict
from dxdesk.domain.status import count
from dxdesk.domain.task import ProgressEntry
from tests.documents import rollout_samples, samples


@pytest.fixture(scope="module")
def taken() -> ReportSnapshot:
    return samples.snapshot()


def with_task(taken: ReportSnapshot, place: int, **changes: object) -> ReportSnapshot:
    states = list(taken.tasks)
    states[place] = replace(states[place], **changes)  # type: ignore[arg-type]  # fields of TaskState
    return replace(taken, tasks=tuple(states), counts=count(states))


def test_facts_have_stable_keys(taken: ReportSnapshot) -> None:
    told = facts(taken)
    assert told["task:1:percent"] == "25"
    assert told["indicator:1:target:1:result"] == "73,18"
    assert told["indicator:1:target:1:denominator"] == "563"
    assert told["counts:done"] == "0"
    assert told["counts:met"] == "4"


def test_facts_survive_json(taken: ReportSnapshot) -> None:
    told = facts(taken)
    assert json.loads(json.dumps(told, ensure_ascii=False)) == told


def test_no_figures_are_no_nought(taken: ReportSnapshot) -> None:
    told = facts(with_task(taken, 0, percent=None))
    assert told["task:1:percent"] == ""
    assert "indicator:10:target:15:result" not in told
    assert told["indicator:10:target:15:verdict"] == "no_data"


def test_the_same_data_differ_in_nothing(taken: ReportSnapshot) -> None:
    assert differences(facts(taken), facts(samples.snapshot())) == ()


def test_the_day_on_the_paper_is_no_fact(taken: ReportSnapshot) -> None:
    assert differences(facts(taken), facts(replace(taken, written_on=date(2024, 3, 25)))) == ()


def test_a_percent_that_moved_is_told_from_and_to(taken: ReportSnapshot) -> None:
    found = differences(facts(taken), facts(with_task(taken, 0, percent=40)))
    assert found == (
        FactChange(
            "task:1:percent",
            Subject.TASK,
            "percent",
            "25",
            "40",
            id=1,
            code="1",
            label=taken.tasks[0].task.title,
        ),
    )


def test_a_status_moves_the_counts_with_it(taken: ReportSnapshot) -> None:
    found = differences(facts(taken), facts(with_task(taken, 0, status=TaskStatus.OVERDUE)))
    assert {change.key for change in found} == {
        "counts:running",
        "counts:overdue",
        "counts:due",
        "counts:rate",
        "task:1:status",
    }


def test_an_official_figure_in_the_place_of_an_estimate_is_a_change(taken: ReportSnapshot) -> None:
    first = taken.indicators[0]
    measurement = first.targets[0].measurement
    assert measurement is not None
    official = replace(measurement, stage=Stage.OFFICIAL, numerator=Decimal(400))
    state = replace(first, targets=(replace(first.targets[0], measurement=official),))
    found = differences(facts(taken), facts(replace(taken, indicators=(state, *taken.indicators[1:]))))
    assert [(c.subject, c.id, c.code, c.field, c.after) for c in found] == [
        (Subject.TARGET, 1, "I.1", "result", "71,05"),
        (Subject.TARGET, 1, "I.1", "numerator", "400"),
        (Subject.TARGET, 1, "I.1", "stage", "official"),
    ]


def test_figures_that_come_for_the_first_time_are_told(taken: ReportSnapshot) -> None:
    last = taken.indicators[9]
    told = replace(samples.measurements()[1][0], target_id=15)
    state = replace(last.targets[0], measurement=told, verdict=Verdict.MET)
    states = (*taken.indicators[:9], replace(last, targets=(state,)), taken.indicators[10])
    found = differences(facts(taken), facts(replace(taken, indicators=states)))
    assert ("", "73,18") in {(c.before, c.after) for c in found if c.field == "result"}


def test_a_new_task_is_one_change(taken: ReportSnapshot) -> None:
    new = replace(taken.tasks[0], task=replace(taken.tasks[0].task, id=9, code="6", title="Việc mới"))
    states = (*taken.tasks, new)
    found = differences(facts(taken), facts(replace(taken, tasks=states)))
    assert [(c.key, c.code, c.before, c.after) for c in found] == [("task:9", "6", "", "Việc mới")]


def test_a_task_that_is_gone_is_one_change(taken: ReportSnapshot) -> None:
    found = differences(facts(taken), facts(replace(taken, tasks=taken.tasks[1:])))
    assert [(c.key, c.code, c.after) for c in found] == [("task:1", "1", "")]
    assert found[0].label == taken.tasks[0].task.title


def test_what_a_unit_said_after_the_report_shows(taken: ReportSnapshot) -> None:
    said = ProgressEntry(2, date(2024, 3, 14), id=99, result="Đã tập huấn.")
    entries = (*taken.tasks[1].entries, said)
    found = differences(facts(taken), facts(with_task(taken, 1, entries=entries)))
    assert [change.field for change in found] == ["result"]
    assert found[0].after.endswith("14/3/2024: Đã tập huấn.")


def test_a_unit_that_went_on_since_is_a_change_of_its_task() -> None:
    sent = rollout_samples.snapshot()
    rooms, training = sent.rollouts
    fewer = replace(rooms, rows=rooms.rows[:19])
    (change,) = differences(facts(sent), facts(replace(sent, rollouts=(fewer, training))))
    assert (change.subject, change.code, change.field) == (Subject.TASK, "3", "spread")
    assert (change.before.count("khảo sát 20/30"), change.after.count("khảo sát 19/30")) == (1, 1)
