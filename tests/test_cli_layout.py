from pathlib import Path

import docx

from tests.test_cli_rounds import Desk, desk

__all__ = ["desk"]  # the fixture of the terminal


def test_the_layout_is_shown_with_all_its_rules(desk: Desk) -> None:
    code, out, _ = desk.run("layout", "--rules")
    assert code == 0
    assert "Lề: trên 20, dưới 20, trái 30, phải 20 mm." in out
    assert "HD-2" in out


def test_papers_are_written_in_the_layout_that_was_set(desk: Desk, tmp_path: Path) -> None:
    assert "phải 15 mm" in desk.run("layout", "--preset", "a", "--right", "15")[1]
    desk.run("letter", "ask", "2024-Q1", "--out", tmp_path)
    (path,) = tmp_path.glob("*.docx")
    assert round(docx.Document(str(path)).sections[0].right_margin.mm) == 15


def test_a_margin_outside_its_rule_is_refused(desk: Desk) -> None:
    code, _, errors = desk.run("layout", "--left", "20")
    assert code != 0
    assert "30 đến 35 mm (quy tắc PG-2)" in errors
    assert desk.run("layout", "--preset", "C")[0] != 0
