from datetime import date
from decimal import Decimal

import pytest

from dxdesk.domain.errors import UserError
from dxdesk.domain.indicator import Indicator, Measurement, Operator, Stage, Target
from dxdesk.domain.period import Period
from dxdesk.domain.plan import Plan
from dxdesk.domain.state import Verdict
from dxdesk.domain.unit import Party
from dxdesk.services import history, indicators
from dxdesk.services.indicators import ResultCell, ResultField
from dxdesk.storage.data_file import DataFile

Q1, Q2 = Period.parse("2024-Q1"), Period.parse("2024-Q2")


def indicator(data: DataFile, plan: Plan, code: str) -> Indicator:
    return next(one for one in data.indicators.of_plan(plan.id) if one.code == code)


def target(data: DataFile, plan: Plan, code: str) -> Target:
    return indicator(data, plan, code).targets[0]


def cell(of: Target, field: ResultField, text: str, stage: Stage = Stage.ESTIMATE) -> ResultCell:
    return ResultCell(of.id, Q2, stage, field, text)


def measured(data: DataFile, plan: Plan, of: Target) -> list[Measurement]:
    return [one for one in data.indicators.measurements(plan.id).get(of.id, ()) if one.period == Q2.key]


def refused(code: str):
    return pytest.raises(UserError, match=rf"^\('{code.replace('.', '[.]')}'")


def test_an_indicator_is_met_only_when_each_of_its_targets_is(
    filled: DataFile, plan: Plan, today: date
) -> None:
    states = indicators.states(filled, plan_id=plan.id, period=Q1, today=today)
    verdicts = {state.indicator.code: state.verdict for state in states}
    assert (verdicts["I.1"], verdicts["I.6"]) == (Verdict.MET, Verdict.SHORT)
    assert verdicts["I.10"] is Verdict.NO_DATA


def test_text_section_and_number_can_be_corrected(filled: DataFile, plan: Plan) -> None:
    first = indicator(filled, plan, "I.1")
    indicators.set_text(filled, indicator_id=first.id, text=" Tỷ lệ hồ sơ trực tuyến ")
    indicators.set_section(filled, indicator_id=first.id, section="III. Khác")
    indicators.set_code(filled, indicator_id=first.id, code="III.1")
    kept = filled.indicators.get(first.id)
    assert (kept.text, kept.section, kept.code) == ("Tỷ lệ hồ sơ trực tuyến", "III. Khác", "III.1")
    assert kept.targets == first.targets


def test_the_text_cannot_be_empty(filled: DataFile, plan: Plan) -> None:
    with refused("indicator.text_empty"):
        indicators.set_text(filled, indicator_id=indicator(filled, plan, "I.1").id, text=" ")


def test_leads_and_coordinators_keep_their_words(filled: DataFile, plan: Plan) -> None:
    first = indicator(filled, plan, "I.1")
    parties = (Party("Tổ công tác"),)
    indicators.set_leads(filled, indicator_id=first.id, leads=parties)
    indicators.set_coordinators(filled, indicator_id=first.id, coordinators=parties)
    kept = filled.indicators.get(first.id)
    assert kept.leads == kept.coordinators == parties


def test_a_changed_target_keeps_its_results(filled: DataFile, plan: Plan, today: date) -> None:
    first = indicator(filled, plan, "I.1")
    raised = Target(Operator.GE, id=first.targets[0].id, value=Decimal(80), floor=Decimal(85))
    indicators.save_target(filled, indicator_id=first.id, target=raised)
    state = indicators.states(filled, plan_id=plan.id, period=Q1, today=today)[0].targets[0]
    assert (state.verdict, state.below_floor) == (Verdict.SHORT, True)
    assert state.measurement is not None


def test_a_compared_target_needs_a_value(filled: DataFile, plan: Plan) -> None:
    first = indicator(filled, plan, "I.1")
    with refused("target.value_missing"):
        indicators.save_target(filled, indicator_id=first.id, target=Target(Operator.GE))
    indicators.save_target(filled, indicator_id=first.id, target=Target(Operator.PROSE))
    assert len(filled.indicators.get(first.id).targets) == 2


def test_a_deleted_target_comes_back_with_its_results(filled: DataFile, plan: Plan) -> None:
    first = indicator(filled, plan, "I.1")
    gone = first.targets[0]
    indicators.delete_target(filled, indicator_id=first.id, target_id=gone.id)
    assert gone.id not in filled.indicators.measurements(plan.id)
    history.undo(filled)
    assert filled.indicators.measurements(plan.id)[gone.id]


def test_an_indicator_is_added_at_the_end_of_its_section(filled: DataFile, plan: Plan) -> None:
    section = indicator(filled, plan, "I.1").section
    change = indicators.add(filled, plan_id=plan.id, section=section, text="Chỉ tiêu mới")
    assert change.label == "Thêm chỉ tiêu I.11"
    indicators.delete(filled, indicator_id=max(change.ids("indicator")))
    assert len(filled.indicators.of_plan(plan.id)) == 11


def test_figures_are_read_as_they_are_written_here(filled: DataFile, plan: Plan) -> None:
    of = target(filled, plan, "I.1")
    indicators.set_results(filled, [cell(of, ResultField.VALUE, "70,5 %")])
    assert [one.value for one in measured(filled, plan, of)] == [Decimal("70.5")]


def test_a_block_is_one_action_and_one_undo(filled: DataFile, plan: Plan) -> None:
    first, second = target(filled, plan, "I.1"), target(filled, plan, "I.2")
    block = [cell(of, ResultField.NUMERATOR, "1.204") for of in (first, second)]
    block += [cell(of, ResultField.DENOMINATOR, "2.150") for of in (first, second)]
    change = indicators.set_results(filled, block)
    assert change.label == "Nhập kết quả 2 chỉ tiêu, Quý II/2024"
    history.undo(filled)
    assert not measured(filled, plan, first) + measured(filled, plan, second)


def test_a_wrong_cell_refuses_the_block_and_is_named(filled: DataFile, plan: Plan) -> None:
    of = target(filled, plan, "I.1")
    wrong = cell(of, ResultField.AS_OF, "31/4/2024")
    with refused("measurement.date") as caught:
        indicators.set_results(filled, [cell(of, ResultField.VALUE, "70"), wrong])
    assert caught.value.data["cell"] == wrong
    assert not measured(filled, plan, of)


@pytest.mark.parametrize(
    ("field", "text", "code"),
    [
        (ResultField.VALUE, "bảy mươi", "measurement.number"),
        (ResultField.NUMERATOR, "-3", "measurement.negative"),
        (ResultField.DENOMINATOR, "0", "measurement.denominator"),
        (ResultField.MET, "có lẽ", "measurement.met"),
    ],
)
def test_what_is_no_result_is_refused(
    filled: DataFile, plan: Plan, field: ResultField, text: str, code: str
) -> None:
    with refused(code):
        indicators.set_results(filled, [cell(target(filled, plan, "I.1"), field, text)])


def test_a_value_that_repeats_the_quotient_is_not_kept_twice(filled: DataFile, plan: Plan) -> None:
    of = target(filled, plan, "I.1")
    texts = {ResultField.NUMERATOR: "412", ResultField.DENOMINATOR: "563", ResultField.VALUE: "73,18"}
    indicators.set_results(filled, [cell(of, field, text) for field, text in texts.items()])
    (kept,) = measured(filled, plan, of)
    assert kept.value is None
    assert kept.result == Decimal(41200) / 563


def test_a_value_that_contradicts_the_quotient_is_refused(filled: DataFile, plan: Plan) -> None:
    of = target(filled, plan, "I.1")
    texts = {ResultField.NUMERATOR: "412", ResultField.DENOMINATOR: "563", ResultField.VALUE: "75"}
    with refused("measurement.disagrees"):
        indicators.set_results(filled, [cell(of, field, text) for field, text in texts.items()])


def test_an_emptied_result_is_gone(filled: DataFile, plan: Plan) -> None:
    of = target(filled, plan, "I.1")
    indicators.set_results(filled, [cell(of, ResultField.VALUE, "70")])
    indicators.set_results(filled, [cell(of, ResultField.VALUE, "")])
    assert not measured(filled, plan, of)


def test_the_estimate_stays_beside_the_official_figure(filled: DataFile, plan: Plan) -> None:
    of = target(filled, plan, "I.1")
    indicators.set_results(filled, [cell(of, ResultField.VALUE, "70")])
    indicators.set_results(filled, [cell(of, ResultField.VALUE, "71", Stage.OFFICIAL)])
    assert {one.stage: one.value for one in measured(filled, plan, of)} == {
        Stage.ESTIMATE: 70,
        Stage.OFFICIAL: 71,
    }


def test_entering_what_is_there_already_changes_nothing(filled: DataFile, plan: Plan) -> None:
    of = target(filled, plan, "I.1")
    indicators.set_results(filled, [cell(of, ResultField.VALUE, "70")])
    assert not indicators.set_results(filled, [cell(of, ResultField.VALUE, "70,0 %")]).touched


def test_search_finds_indicators_without_marks(filled: DataFile, plan: Plan) -> None:
    found = indicators.search(filled, plan_id=plan.id, text="thanh toan khong dung tien mat")
    assert found == (indicator(filled, plan, "II.1").id,)
