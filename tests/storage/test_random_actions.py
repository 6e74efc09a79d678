"""Any course of work can be taken back to the empty file and done again, step by step."""

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

from hypothesis import given, settings
from hypothesis import strategies as st

from dxdesk.domain.document import Document
from dxdesk.domain.errors import UserError
from dxdesk.domain.indicator import Indicator, Measurement, Operator, Target
from dxdesk.domain.plan import LegalBasis, Plan, PlanSection
from dxdesk.domain.register import IncomingPaper, LinkKind, PaperLink
from dxdesk.domain.report_prose import ReportProse
from dxdesk.domain.submission import AdHocRequest, Channel, Reminder, Submission
from dxdesk.domain.task import ProgressEntry, Task
from dxdesk.domain.unit import Party, Person, Unit, UnitGroup, UnitKind
from dxdesk.domain.wording_text import WordingText
from dxdesk.storage.data_file import DataFile
from tests.storage.contents import Contents, contents

Step = Callable[[DataFile, int, str], object]


T = TypeVar("T")


def picked(items: Sequence[T], number: int) -> T:
    return items[number % len(items)]


def add_plan(data: DataFile, number: int, text: str) -> None:
    sections = tuple(PlanSection(str(n), text) for n in range(number % 3))
    data.plans.save(Plan(2000 + number, text, sections=sections, bases=(LegalBasis("Luật", text),)))


def change_plan(data: DataFile, number: int, text: str) -> None:
    plan = picked(data.plans.all(), number)
    data.plans.save(replace(plan, opening=text, sections=plan.sections[number % 2 :]))


def add_task(data: DataFile, number: int, text: str) -> None:
    plan = picked(data.plans.all(), number)
    parents = [None, *(task.id for task in data.tasks.of_plan(plan.id))]
    units = [None, *(unit.id for unit in data.units.all())]
    leads = (Party(text, unit_id=picked(units, number)),)
    data.tasks.save(Task(text, plan_id=plan.id, parent_id=picked(parents, number), leads=leads))


def change_task(data: DataFile, number: int, text: str) -> None:
    task = picked(data.tasks.of_plan(picked(data.plans.all(), number).id), number)
    data.tasks.save(replace(task, content=text, leads=task.leads[number % 2 :]))
    data.tasks.add_entry(ProgressEntry(task.id, date(2024, 1, 1 + number), percent=number, result=text))


def add_indicator(data: DataFile, number: int, text: str) -> None:
    targets = tuple(Target(Operator.GE, value=Decimal(number), label=text) for _ in range(number % 4))
    plan = picked(data.plans.all(), number)
    data.indicators.save(Indicator(text, plan_id=plan.id, targets=targets))


def change_indicator(data: DataFile, number: int, text: str) -> None:
    indicator = picked(data.indicators.of_plan(picked(data.plans.all(), number).id), number)
    target = picked(indicator.targets, number)
    data.indicators.save_measurement(Measurement(target.id, "2024-Q1", value=Decimal(number), note=text))
    kept = indicator.targets if number % 3 else indicator.targets[1:]
    data.indicators.save(replace(indicator, text=text, targets=kept))


def add_catalog(data: DataFile, number: int, text: str) -> None:
    units = [None, *(unit.id for unit in data.units.all())]
    unit = data.units.save(Unit(text, UnitKind.OTHER, successor_id=picked(units, number), aliases=(text,)))
    data.people.save(Person(text, unit_id=unit))
    data.units.save_group(UnitGroup(text, member_ids=(unit,)))
    data.settings.set(f"khóa {number % 3}", text)


def add_paper(data: DataFile, number: int, text: str) -> None:
    attachment = data.attachments.add(text, text.encode() * number)
    plan_id = picked([None, *(plan.id for plan in data.plans.all())], number)
    data.documents.save(Document("BC", text, plan_id=plan_id, attachment_id=attachment))


def collect(data: DataFile, number: int, text: str) -> None:
    plan, unit = picked(data.plans.all(), number), picked(data.units.all(), number)
    known = data.submissions.of_unit(plan.id, "2024-Q1", unit.id) or Submission(unit.id, "2024-Q1")
    form = data.attachments.add(text, text.encode())
    submission = replace(known, plan_id=plan.id, attachment_id=form, note=text, left_open=number)
    submission_id = data.submissions.save(submission)
    data.submissions.add_reminder(Reminder(submission_id, date(2024, 1, 1 + number), Channel.PHONE))
    data.requests.save(AdHocRequest(text, date(2024, 5, 1), plan_id=plan.id, task_ids=(number,)))
    data.prose.save(ReportProse(plan.id, "2024-Q1", "BC", f"phần {number % 2}", text))


def note_papers(data: DataFile, number: int, text: str) -> None:
    plan = picked(data.plans.all(), number)
    scan = data.attachments.add(text, text.encode())
    incoming = data.incoming.save(IncomingPaper(text, plan_id=plan.id, attachment_id=scan))
    draft = data.documents.save(Document("GM", text, plan_id=plan.id, copies=number, series="GM"))
    for owner in ({"document_id": draft}, {"incoming_id": incoming}):
        data.links.save(PaperLink(LinkKind.PERIOD, text, **owner))
    data.wordings.save(WordingText(f"câu {number % 2}", text, date(2024, 1, 1 + number)))
    if number % 3 == 0:
        data.documents.delete(draft)
    if number % 4 == 0:
        data.incoming.delete(incoming)


def delete_one(data: DataFile, number: int, text: str) -> None:
    plan = picked(data.plans.all(), number)
    match number % 4:
        case 0:
            data.plans.delete(plan.id)
        case 1:
            data.tasks.delete(picked(data.tasks.of_plan(plan.id), number).id)
        case 2:
            data.indicators.delete(picked(data.indicators.of_plan(plan.id), number).id)
        case _:
            data.units.delete(picked(data.units.all(), number).id)


STEPS: tuple[Step, ...] = (
    add_plan,
    change_plan,
    add_task,
    change_task,
    add_indicator,
    change_indicator,
    add_catalog,
    add_paper,
    collect,
    note_papers,
    delete_one,
)
WORK = st.lists(
    st.lists(
        st.tuples(st.sampled_from(STEPS), st.integers(0, 30), st.text(max_size=8)), min_size=1, max_size=3
    ),
    min_size=4,
    max_size=14,
)
# The first action of a course, so that those after it find something to change.
START = [
    (add_catalog, 1, "a"),
    (add_plan, 2, "b"),
    (add_task, 3, "c"),
    (add_task, 4, "d"),
    (add_indicator, 3, "e"),
]


def act(data: DataFile, steps: list[tuple[Step, int, str]]) -> None:
    """One action; what cannot be done as things stand takes the whole action back."""
    try:
        with data.action("Việc"):
            for step, number, text in steps:
                step(data, number, text)
    except (UserError, ZeroDivisionError):
        return


def course(data: DataFile, work: list[list[tuple[Step, int, str]]]) -> list[Contents]:
    moments = [contents(data)]
    for steps in work:
        act(data, steps)
        if (now := contents(data)) != moments[-1]:
            moments.append(now)
    return moments


@settings(max_examples=40, deadline=None)
@given(WORK)
def test_every_moment_comes_back_by_undo_and_again_by_redo(work) -> None:
    with tempfile.TemporaryDirectory() as folder, DataFile.open(Path(folder) / "dxdesk.db") as data:
        moments = course(data, [START, *work])
        for moment in reversed(moments[:-1]):
            assert data.undo() is not None
            assert contents(data) == moment
        assert data.undo() is None
        for moment in moments[1:]:
            data.redo()
            assert contents(data) == moment
        assert data.redo() is None


@settings(max_examples=40, deadline=None)
@given(WORK, st.integers(1, 5), WORK)
def test_work_after_an_undo_stands_on_what_was_left(work, steps: int, later) -> None:
    with tempfile.TemporaryDirectory() as folder, DataFile.open(Path(folder) / "dxdesk.db") as data:
        moments = course(data, [START, *work])
        for _ in range(steps):
            data.undo()
        moments = moments[: max(1, len(moments) - steps)]
        assert contents(data) == moments[-1]
        moments += course(data, later)[1:]
        for moment in reversed(moments[:-1]):
            data.undo()
            assert contents(data) == moment
        assert data.undo() is None
