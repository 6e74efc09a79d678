import json

from dxdesk.domain.draft import PlanDraft
from dxdesk.importers import inspection
from dxdesk.ui.messages import REASONS
from dxdesk.ui.plan_words import PROBLEMS

KEYS = {
    "is_plan", "reason", "number", "date", "issuer", "parent", "title", "bases", "tasks", "indicators",
    "recipients", "signer", "warnings",
}  # fmt: skip


def test_a_plan_gives_every_key_of_the_contract(model: PlanDraft) -> None:
    found = inspection.as_json(model)
    assert set(found) == KEYS
    assert set(found["tasks"][0]) == {"code", "title", "lead", "coordinating", "time_text", "start", "due"}
    assert set(found["indicators"][0]) == {"code", "section", "text", "lead", "coordinating", "targets"}
    assert set(found["indicators"][0]["targets"][0]) == {"op", "value", "unit", "scope"}
    assert json.loads(json.dumps(found)) == found


def test_blanks_are_null_and_documents_only_cited_are_left_out(model: PlanDraft) -> None:
    found = inspection.as_json(model)
    assert (found["number"], found["date"], found["reason"]) == (None, None, None)
    assert [basis["number"] for basis in found["bases"]] == ["199/KH-UBND", "72/KH-SGDĐT"]


def test_a_day_that_was_only_assumed_is_null(model: PlanDraft) -> None:
    third = inspection.as_json(model)["tasks"][2]
    assert (third["start"], third["due"]) == ("2024-04-01", None)


def test_a_target_in_words_is_no_target(model: PlanDraft) -> None:
    by_code = {one["code"]: one["targets"] for one in inspection.as_json(model)["indicators"]}
    assert by_code["II.1"] == []
    assert by_code["I.8"] == [{"op": "=", "value": 100, "unit": "%", "scope": None}]


def test_exit_code_and_verdict_agree(model: PlanDraft) -> None:
    refused = PlanDraft(source_lines=(), is_plan=False, reason="kind.letter")
    assert (inspection.exit_code(model), inspection.exit_code(refused)) == (0, inspection.EXIT_NOT_A_PLAN)


def test_a_refusal_has_a_reason_and_nothing_else() -> None:
    found = inspection.refused("không đọc được")
    assert (found["is_plan"], found["reason"], found["tasks"], found["signer"]) == (
        False,
        "không đọc được",
        [],
        None,
    )
    assert set(found) == KEYS


def test_every_problem_and_reason_has_its_sentence(model: PlanDraft) -> None:
    assert {problem.code for problem in model.problems} <= set(PROBLEMS)
    assert "kind.guidance" in REASONS
