import re
from pathlib import Path

import pytest

from dxdesk.documents.placeholders import PLACEHOLDERS
from dxdesk.documents.wording import Wording, load_wording, problems
from dxdesk.domain.errors import UserError
from dxdesk.shipped import resource
from dxdesk.ui.messages import known_codes

CODE = Path(__file__).resolve().parents[2] / "dxdesk" / "documents"
REPORT = resource("wording", "report.toml").read_text(encoding="utf-8")
SITUATION = resource("wording", "situation.toml").read_text(encoding="utf-8")


def folder_with(tmp_path: Path, report: str) -> Path:
    (tmp_path / "report.toml").write_text(report, encoding="utf-8")
    (tmp_path / "situation.toml").write_text(SITUATION, encoding="utf-8")
    return tmp_path


def test_the_shipped_wording_is_whole_and_holds_nothing_else(wording: Wording) -> None:
    assert list(problems(wording.texts)) == []
    assert set(wording.texts) == set(PLACEHOLDERS)


def test_every_sentence_that_the_code_names_exists() -> None:
    named = set()
    for file in CODE.rglob("*.py"):
        named |= set(re.findall(r'(?:say|cells)\(\s*"([a-z_]+\.[a-z_.]+)"', file.read_text(encoding="utf-8")))
    assert len(named) > 60
    assert named <= set(PLACEHOLDERS)


def test_a_placeholder_nobody_fills_in_is_refused_by_name(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, REPORT.replace("{period} của {office}", "{period} của {ofice}"))
    with pytest.raises(UserError) as caught:
        load_wording(folder)
    assert (caught.value.code, caught.value.data["name"]) == ("wording.placeholder", "ofice")


@pytest.mark.parametrize("wrong", ["{office.__class__}", "{office!r}", "{office:>40}", "{}", "{office"])
def test_only_plain_names_are_placeholders(tmp_path: Path, wrong: str) -> None:
    folder = folder_with(tmp_path, REPORT.replace("{office}, trân trọng", f"{wrong}, trân trọng"))
    with pytest.raises(UserError, match=r"wording\.placeholder"):
        load_wording(folder)


def test_a_missing_sentence_is_refused_by_name(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, re.sub(r"(?m)^no_rate = .*$", "", REPORT))
    with pytest.raises(UserError) as caught:
        load_wording(folder)
    assert (caught.value.code, caught.value.data["key"]) == ("wording.missing", "tasks.no_rate")


def test_a_file_that_is_no_toml_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"wording\.unreadable"):
        load_wording(folder_with(tmp_path, "[head\nkind = "))


def test_braces_in_what_people_typed_are_only_text(wording: Wording) -> None:
    assert wording.say("proposals.item", text="mua {0} máy {x}") == "- mua {0} máy {x}"


def test_failures_of_the_wording_have_sentences() -> None:
    assert {"wording.missing", "wording.placeholder", "wording.unreadable"} <= known_codes()
