import contextlib
import hashlib
import sys
from datetime import date
from pathlib import Path

import click
import docx
import pytest

from dxdesk.cli import main
from dxdesk.domain.part import parts_of
from dxdesk.domain.submission import SubmissionStage
from dxdesk.domain.unit import Party
from dxdesk.services import demo_forms, indicators, unit_forms
from dxdesk.services.demo_forms import Fault
from dxdesk.shipped import resource
from dxdesk.storage.data_file import DataFile

KEY = "2024-Q1"
TASK_COLUMNS, PERCENT_COLUMN = 10, 5


class Desk:
    """The terminal on one data folder, within this process."""

    def __init__(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        self.folder, self._monkeypatch, self._capsys = folder, monkeypatch, capsys

    def run(self, *words: object, day: str = "2024-03-05") -> tuple[int, str, str]:
        line = ["dxdesk", "--data-dir", self.folder, "--today", day, *words]
        self._monkeypatch.setattr(sys, "argv", [str(word) for word in line])
        with pytest.raises(SystemExit) as stop:
            main()
        said = self._capsys.readouterr()
        return int(stop.value.code or 0), said.out, said.err

    @property
    def fingerprint(self) -> str:
        return hashlib.sha256((self.folder / "dxdesk.db").read_bytes()).hexdigest()


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Desk:
    made = Desk(tmp_path / "data", monkeypatch, capsys)
    assert made.run("import", resource("ke-hoach-2024.txt"), "--yes")[0] == 0
    return made


@pytest.fixture
def forms(desk: Desk, tmp_path: Path) -> Path:
    folder = tmp_path / "phieu"
    assert desk.run("forms", KEY, "--out", folder, "--docx")[0] == 0
    return folder


def filled(form: Path) -> Path:
    """Write a percent into the row of task 3 of a Word form."""
    document = docx.Document(str(form))
    table = next(table for table in document.tables if len(table.columns) == TASK_COLUMNS)
    row = next(row.cells for row in table.rows if row.cells[0].text == "T3")
    row[PERCENT_COLUMN].text = "35"
    document.save(str(form))
    return form


def test_every_unit_gets_a_form_and_is_waited_for(desk: Desk, forms: Path) -> None:
    code, said, _ = desk.run("silent", KEY)
    assert code == 0
    assert said.startswith(f"Quý I năm 2024: {len(list(forms.iterdir()))} đơn vị chưa nộp")


def test_collecting_without_yes_shows_and_writes_nothing(desk: Desk, forms: Path) -> None:
    form = filled(next(forms.glob("*ke-hoach-tai-chinh*")))
    before = desk.fingerprint
    code, said, _ = desk.run("collect", form)
    assert (code, desk.fingerprint) == (0, before)
    assert "35%" in said
    assert "Chưa ghi gì" in said


def test_collecting_with_yes_is_one_action(desk: Desk, forms: Path) -> None:
    form = filled(next(forms.glob("*ke-hoach-tai-chinh*")))
    assert "Nhập phiếu" in desk.run("collect", form, "--yes")[1]
    with DataFile.open(desk.folder / "dxdesk.db") as data:
        plan = data.plans.all()[0]
        third = next(task for task in data.tasks.of_plan(plan.id) if task.code == "3")
        assert data.tasks.entries_of_plan(plan.id)[third.id][-1].percent == 35


def test_a_file_can_be_kept_without_its_figures(desk: Desk, forms: Path) -> None:
    form = filled(next(forms.glob("*ke-hoach-tai-chinh*")))
    assert "Đã giữ tệp, chưa nhập số liệu" in desk.run("collect", form, "--yes", "--keep")[1]
    with DataFile.open(desk.folder / "dxdesk.db") as data:
        plan = data.plans.all()[0]
        kept = [item for item in data.submissions.of_period(plan.id, KEY) if item.attachment_id]
        assert [item.stage for item in kept] == [SubmissionStage.RECEIVED]
        assert data.tasks.entries_of_plan(plan.id) == {}


def test_pairs_of_units_that_lead_together_are_added_up(desk: Desk, tmp_path: Path) -> None:
    with DataFile.open(desk.folder / "dxdesk.db") as data:
        plan = data.plans.all()[0]
        tenth = next(row for row in data.indicators.of_plan(plan.id) if row.code == "I.10")
        two = [unit for unit in data.units.all() if unit.short in ("VP", "TTr")]
        leads = tuple(Party(unit.name, unit_id=unit.id) for unit in two)
        indicators.set_leads(data, indicator_id=tenth.id, leads=leads)
        made = unit_forms.forms(
            data, plan=plan, period_key=KEY, unit_ids=[unit.id for unit in two], today=date(2024, 3, 5)
        )
        for number, (form, stem) in enumerate(made):
            name, content = demo_forms.filled(form, number, fault=Fault("none"), today=date(2024, 3, 5))
            (tmp_path / f"{stem}{name}").write_bytes(content)
    first, second = sorted(tmp_path.glob("*.xlsx"))
    desk.run("collect", first, "--yes")
    assert "Trái số liệu: có thể cộng dồn, chưa nhận" in desk.run("collect", second)[1]
    assert "Cộng dồn với số của đơn vị khác" in desk.run("collect", second, "--yes", "--add")[1]
    with DataFile.open(desk.folder / "dxdesk.db") as data:
        (held,) = data.indicators.measurements(plan.id)[tenth.targets[0].id]
    assert (held.numerator, held.denominator, len(parts_of(held))) == (8, 24, 2)


def test_what_is_no_form_is_refused_and_the_rest_is_read(desk: Desk, forms: Path, tmp_path: Path) -> None:
    other = tmp_path / "ghi-chu.txt"
    other.write_text("không phải phiếu", encoding="utf-8")
    code, said, wrong = desk.run("collect", other, filled(next(forms.glob("*ke-hoach-tai-chinh*"))))
    assert code == 1
    assert "35%" in said
    assert wrong.startswith("ghi-chu.txt: ")


def test_a_letter_is_kept_and_frozen_once(desk: Desk, tmp_path: Path) -> None:
    assert desk.run("letter", "ask", KEY, "--out", tmp_path / "cv")[0] == 0
    number = desk.run("papers")[1].split("\t")[0]
    sent = desk.run(
        "freeze", number, "--number", "233", "--date", "05/3/2024", "--out", tmp_path / "gui.docx"
    )
    assert (sent[0], (tmp_path / "gui.docx").is_file()) == (0, True)
    assert desk.run("freeze", number, "--number", "234", "--date", "05/3/2024")[0] == 1


def test_chasing_names_the_silent_units(desk: Desk, forms: Path, tmp_path: Path) -> None:
    out = tmp_path / "cv"
    assert desk.run("letter", "chase", KEY, "--out", out, "--by", "2024-03-18", day="2024-03-15")[0] == 0
    tables = docx.Document(str(next(out.iterdir()))).tables
    text = "\n".join(cell.text for table in tables for row in table.rows for cell in row.cells)
    assert "Thanh tra Sở" in text


def test_the_year_goes_into_a_calendar_and_the_tables_into_excel(desk: Desk, tmp_path: Path) -> None:
    assert desk.run("calendar", "--out", tmp_path / "lich.ics")[0] == 0
    assert desk.run("tables", "--out", tmp_path / "bang.xlsx")[0] == 0
    assert (tmp_path / "lich.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")
    assert (tmp_path / "bang.xlsx").read_bytes().startswith(b"PK")


@pytest.mark.parametrize("words", [("silent", "2024-Q9"), ("letter", "ask", "quý một", "--out", "x")])
def test_another_period_is_a_sentence(desk: Desk, words: tuple[str, ...]) -> None:
    code, _, wrong = desk.run(*words)
    assert code == 1
    assert "không phải kỳ báo cáo" in wrong


def test_a_bug_is_noted_in_a_file_and_told_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("dxdesk.cli.default_data_dir", lambda: tmp_path)

    def broken(**_options: object) -> None:
        raise ZeroDivisionError

    with pytest.raises(SystemExit) as stop, contextlib.suppress(click.Abort):
        main(broken)
    assert stop.value.code == 70
    assert str(tmp_path / "dxdesk.log") in capsys.readouterr().err
    assert "ZeroDivisionError" in (tmp_path / "dxdesk.log").read_text(encoding="utf-8")
