import pytest

from dxdesk.domain.errors import UserError
from dxdesk.domain.plan import Plan
from dxdesk.services import history, prose
from dxdesk.storage.data_file import DataFile
from tests.services.rounds import KEY


def test_what_is_written_is_kept_for_its_period(filled: DataFile, plan: Plan) -> None:
    change = prose.set_section(filled, plan=plan, period_key=KEY, section="causes", text=" Thiếu kinh phí\n")
    assert change.concerns("prose")
    assert prose.sections(filled, plan=plan, period_key=KEY) == {"causes": "Thiếu kinh phí"}
    assert prose.sections(filled, plan=plan, period_key="2024-Q2") == {}
    assert prose.sections(filled, plan=plan, period_key=KEY, kind="CV") == {}


def test_an_emptied_section_is_the_program_s_again(filled: DataFile, plan: Plan) -> None:
    for text in ("Thiếu kinh phí", "Thiếu người", " "):
        prose.set_section(filled, plan=plan, period_key=KEY, section="causes", text=text)
    assert prose.sections(filled, plan=plan, period_key=KEY) == {}
    history.undo(filled)
    assert prose.sections(filled, plan=plan, period_key=KEY) == {"causes": "Thiếu người"}


def test_the_same_text_again_is_no_action(filled: DataFile, plan: Plan) -> None:
    prose.set_section(filled, plan=plan, period_key=KEY, section="causes", text="Thiếu kinh phí")
    again = prose.set_section(filled, plan=plan, period_key=KEY, section="causes", text="Thiếu kinh phí")
    assert again.action_id == 0


def test_an_unknown_section_is_refused(filled: DataFile, plan: Plan) -> None:
    with pytest.raises(UserError, match=r"prose\.section"):
        prose.set_section(filled, plan=plan, period_key=KEY, section="poem", text="x")


def test_words_of_the_period_before_fill_only_what_is_empty(filled: DataFile, plan: Plan) -> None:
    for key, section, text in (
        (KEY, "causes", "cũ"),
        (KEY, "strengths", "mạnh"),
        ("2024-Q2", "causes", "mới"),
    ):
        prose.set_section(filled, plan=plan, period_key=key, section=section, text=text)
    prose.copy_sections(filled, plan=plan, from_key=KEY, to_key="2024-Q2")
    assert prose.sections(filled, plan=plan, period_key="2024-Q2") == {"causes": "mới", "strengths": "mạnh"}
