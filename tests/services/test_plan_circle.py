"""The plan closes the circle: written as a paper and taken in again, it is the same plan."""

import shutil
import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from dxdesk.domain.office import Office
from dxdesk.domain.plan import Plan
from dxdesk.services import plans, setup, tasks
from dxdesk.services.reports import office_on
from dxdesk.storage.data_file import DataFile
from tests.services import plan_circle

JANUARY = date(2024, 1, 5)
CORPUS = Path(__file__).resolve().parents[2] / "../shared/corpus"


@pytest.fixture
def office(filled: DataFile) -> Office:
    return office_on(filled, JANUARY)


@pytest.fixture
def before(filled: DataFile, plan: Plan, office: Office) -> plan_circle.Stored:
    """The model plan as it is stored, with the letterhead that its text lacks and its paper has."""
    head, *rest = plan_circle.stored(filled, plan)
    return (replace(head, parent=office.parent, issuer=office.name), *rest)


@pytest.fixture
def after(filled: DataFile, plan: Plan, office: Office, tmp_path: Path) -> plan_circle.Stored:
    return plan_circle.again(tmp_path, plan_circle.written(filled, plan, office, JANUARY), JANUARY)


def test_head_bases_text_recipients_and_signer_are_the_same(
    before: plan_circle.Stored, after: plan_circle.Stored
) -> None:
    assert after[0] == before[0]


def test_tasks_are_the_same(before: plan_circle.Stored, after: plan_circle.Stored) -> None:
    assert len(after[1]) == 5
    assert after[1] == before[1]


def test_indicators_with_their_targets_are_the_same(
    before: plan_circle.Stored, after: plan_circle.Stored
) -> None:
    assert len(after[2]) == 11
    assert after[2] == before[2]


def test_the_reporting_regime_is_the_same(before: plan_circle.Stored, after: plan_circle.Stored) -> None:
    assert len(after[3]) == 3
    assert after[3] == before[3]


def test_a_plan_that_came_from_its_paper_comes_again_to_the_letter(
    filled: DataFile, plan: Plan, office: Office, tmp_path: Path
) -> None:
    path = tmp_path / "first.docx"
    path.write_bytes(plan_circle.written(filled, plan, office, JANUARY))
    with DataFile.open(tmp_path / "second.db") as data:
        setup.prepare(data, today=JANUARY)
        second = plan_circle.taken_in(data, path, JANUARY)
        once = plan_circle.stored(data, second)
        content = plan_circle.written(data, second, office, JANUARY)
    assert content == path.read_bytes()
    assert plan_circle.again(tmp_path, content, JANUARY) == once


def test_what_was_changed_comes_back_changed(
    filled: DataFile, plan: Plan, office: Office, tmp_path: Path
) -> None:
    third = filled.tasks.of_plan(plan.id)[2]
    tasks.set_time_phrase(filled, task_id=third.id, phrase="Quý III năm 2024")
    tasks.rename(filled, task_id=third.id, title="Mở rộng phòng họp trực tuyến, 21 điểm cầu")
    came = plan_circle.again(tmp_path, plan_circle.written(filled, plan, office, JANUARY), JANUARY)[1][2]
    assert (came.title, came.time_frame.phrase) == (
        "Mở rộng phòng họp trực tuyến, 21 điểm cầu",
        "Quý III năm 2024",
    )
    assert came.time_frame.due == date(2024, 9, 30)


def test_an_issued_plan_comes_back_with_number_and_day(
    filled: DataFile, plan: Plan, office: Office, tmp_path: Path
) -> None:
    issued = replace(plan, number="07/KH-SGDĐT", issued_on=date(2024, 1, 8))
    came = plan_circle.again(tmp_path, plan_circle.written(filled, issued, office, JANUARY), JANUARY)[0]
    assert (came.number, came.issued_on) == ("07/KH-SGDĐT", date(2024, 1, 8))


@pytest.mark.heavy
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_a_copy_saved_by_libreoffice_is_the_same_plan(
    filled: DataFile, plan: Plan, office: Office, before: plan_circle.Stored, tmp_path: Path
) -> None:
    path = tmp_path / "ke-hoach.docx"
    path.write_bytes(plan_circle.written(filled, plan, office, JANUARY))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    folder = tmp_path / "saved"
    command = ["soffice", profile, "--headless", "--convert-to", "docx", "--outdir", str(folder), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    assert plan_circle.from_file(tmp_path / "saved.db", folder / path.name, JANUARY) == before


@pytest.mark.heavy
@pytest.mark.skipif(not CORPUS.exists(), reason="the collection of real papers is not here")
def test_plans_of_other_hands_come_back_with_all_their_text_tasks_and_indicators(tmp_path: Path) -> None:
    for source in sorted(CORPUS.glob("0*/source.txt")):
        draft = plans.read(source)
        if not draft.is_plan or draft.year is None:
            continue
        today = draft.issued_on or date(draft.year, 1, 5)
        with DataFile.open(tmp_path / f"{source.parent.name}.db") as data:
            setup.prepare(data, today=today)
            plan = plan_circle.taken_in(data, source, today)
            once = plan_circle.stored(data, plan)
            office = plan_circle.own_office(plan, office_on(data, max(today, date(2022, 1, 1))))
            content = plan_circle.written(data, plan, office, today)
        head, *rest = plan_circle.again(tmp_path, content, today)
        assert rest == list(once[1:]), source.parent.name
        assert (head.sections, head.bases, head.signer) == (once[0].sections, once[0].bases, once[0].signer)
        assert {*_named(once[0])} <= {*_named(head)}


def _named(plan: Plan) -> list[str]:
    """The recipients; the colon behind one that stands over others gives way to the sign of the list."""
    return [name.rstrip(":") for name in plan.recipients]
