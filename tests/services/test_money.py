from datetime import date

import pytest

from dxdesk.documents.blocks import Table
from dxdesk.domain.errors import UserError
from dxdesk.domain.money_board import MoneyBoard
from dxdesk.domain.plan import Plan
from dxdesk.services import money
from dxdesk.services.money_cells import MoneyCell, MoneyTable, set_cells
from dxdesk.storage.data_file import DataFile

TODAY = date(2024, 3, 12)


def board(data: DataFile, plan: Plan, day: date = TODAY) -> MoneyBoard:
    return money.board(data, plan=plan, as_of=day)


def type_in(data: DataFile, plan: Plan, table: MoneyTable, *cells: tuple[int, str, str]) -> None:
    set_cells(data, plan=plan, table=table, cells=[MoneyCell(*cell) for cell in cells])


def test_the_sources_are_those_the_plan_names(filled: DataFile, plan: Plan) -> None:
    found = board(filled, plan).sources
    assert [source.name for source in found] == ["Kế hoạch 199", "Kế hoạch 146", "Kế hoạch 324"]
    assert found[2].document == "Kế hoạch số 324/KH-UBND ngày 13/7/2021 của UBND tỉnh"
    assert not money.seed_sources(filled, plan=plan).touched


def test_spendings_count_by_their_day(filled: DataFile, plan: Plan) -> None:
    state = board(filled, plan, date(2024, 2, 28)).lines[2]
    assert (state.spent, board(filled, plan, date(2024, 3, 13)).lines[2].spent) == (310_000_000, 455_000_000)


def test_a_pasted_block_adds_lines_with_task_and_source(filled: DataFile, plan: Plan) -> None:
    rows = (("3", "Màn hình", "324", "1,5 tỷ", ""), ("4", "Máy chủ", "Kế hoạch 199", "250 triệu", "0"))
    fields = ("task_id", "content", "source_id", "planned", "allocated")
    cells = [
        (-number, field, text)
        for number, row in enumerate(rows, start=1)
        for field, text in zip(fields, row, strict=True)
    ]
    type_in(filled, plan, MoneyTable.LINES, *cells)
    first, second = board(filled, plan).lines[-2:]
    assert (first.task_code, first.source_name, first.line.planned) == ("3", "Kế hoạch 324", 1_500_000_000)
    assert (first.line.allocated, second.line.allocated) == (None, 0)
    filled.undo()
    assert len(board(filled, plan).lines) == 5


@pytest.mark.parametrize(
    ("table", "field", "text", "code"),
    [
        (MoneyTable.LINES, "planned", "nhiều", "money.amount"),
        (MoneyTable.LINES, "allocated", "-5", "money.negative"),
        (MoneyTable.LINES, "task_id", "99", "money.task"),
        (MoneyTable.LINES, "source_id", "Kế hoạch", "money.source"),
        (MoneyTable.SPENDINGS, "line_id", "77", "money.line"),
        (MoneyTable.SPENDINGS, "day", "30/2/2024", "money.date"),
        (MoneyTable.SPENDINGS, "line_id", "", "money.line_missing"),
        (MoneyTable.SOURCES, "name", "", "money.name_empty"),
        (MoneyTable.REGULAR, "amount", "-1", "money.negative"),
    ],
)
def test_a_wrong_cell_refuses_the_whole_block(
    filled: DataFile, plan: Plan, table: MoneyTable, field: str, text: str, code: str
) -> None:
    before = board(filled, plan)
    rows = {
        MoneyTable.LINES: before.lines[0].line.id,
        MoneyTable.SPENDINGS: before.spendings[0][1].id,
        MoneyTable.SOURCES: before.sources[0].id,
        MoneyTable.REGULAR: before.regular[0].id,
    }
    good = {MoneyTable.SOURCES: "document", MoneyTable.REGULAR: "source"}.get(table, "note")
    with pytest.raises(UserError) as caught:
        type_in(filled, plan, table, (rows[table], good, "đổi"), (rows[table], field, text))
    assert (caught.value.code, caught.value.data["cell"].field) == (code, field)
    assert board(filled, plan) == before


def test_a_new_spending_needs_its_line(filled: DataFile, plan: Plan) -> None:
    with pytest.raises(UserError, match=r"money\.line_missing"):
        type_in(filled, plan, MoneyTable.SPENDINGS, (-1, "amount", "5 triệu"))


def test_a_spending_taken_back_is_negative(filled: DataFile, plan: Plan) -> None:
    type_in(filled, plan, MoneyTable.SPENDINGS, (-1, "line_id", "1"), (-1, "amount", "-2 triệu"))
    assert board(filled, plan).lines[0].spent == 40_000_000


def test_a_line_is_found_by_what_its_cell_shows(filled: DataFile, plan: Plan) -> None:
    shown = f"2. {board(filled, plan).lines[1].title}"
    type_in(filled, plan, MoneyTable.SPENDINGS, (-1, "line_id", shown), (-1, "amount", "1 tỷ"))
    assert board(filled, plan).lines[1].spent == 1_000_000_000


def test_a_source_in_use_stays(filled: DataFile, plan: Plan) -> None:
    source = board(filled, plan).sources[0]
    with pytest.raises(UserError, match=r"money\.source_in_use"):
        money.remove(filled, table=MoneyTable.SOURCES, row_ids=[source.id])


def test_lines_go_with_their_spendings_and_come_back(filled: DataFile, plan: Plan) -> None:
    before = board(filled, plan)
    money.remove(filled, table=MoneyTable.LINES, row_ids=[before.lines[2].line.id])
    assert len(board(filled, plan).spendings) == len(before.spendings) - 2
    filled.undo()
    assert board(filled, plan) == before


def test_the_paper_has_every_spending_only_when_asked(filled: DataFile, plan: Plan) -> None:
    short, full = (
        money.paper(filled, plan=plan, as_of=TODAY, today=TODAY, details=details) for details in (False, True)
    )
    tables = [sum(isinstance(block, Table) for block in paper.sections[0].blocks) for paper in (short, full)]
    assert (tables, short.sample, short.working) == ([2, 3], True, True)
