"""Commands of money: how it stands, its paper, tables typed or pasted, sources of the plan."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dxdesk.cli_rollouts import read_table, tell
from dxdesk.domain.errors import UserError
from dxdesk.terminal import Day, Place, plan_of
from dxdesk.ui.terminal_help import OPTIONS, VietnameseGroup

if TYPE_CHECKING:
    from dxdesk.services.money_cells import MoneyTable

_FILE = click.Path(path_type=Path)
_TABLES = ("lines", "spendings", "sources", "regular")
_TABLE = click.argument("table", metavar="BẢNG", type=click.Choice(_TABLES))


@click.group(
    cls=VietnameseGroup, invoke_without_command=True, options_metavar=OPTIONS, subcommand_metavar="[LỆNH]..."
)
@click.option("--as-of", type=Day(), help="Chi tính đến ngày này.")
@click.option("--docx", metavar="TỆP", type=_FILE, help="Ghi bảng Tình hình kinh phí ra tệp Word.")
@click.option("--details", is_flag=True, help="Thêm từng khoản chi vào bảng.")
@click.pass_context
def money(context: click.Context, as_of: date | None, docx: Path | None, *, details: bool) -> None:
    """Xem tình hình kinh phí và mức tối thiểu 2%; kèm lệnh thì ghi các bảng."""
    if context.invoked_subcommand is not None:
        return
    from dxdesk.services import money as purse
    from dxdesk.services import reports
    from dxdesk.ui.money.words import share_line, totals_line

    place: Place = context.obj
    day = as_of or place.today
    with place.desk() as data:
        plan = plan_of(data, day)
        found = purse.board(data, plan=plan, as_of=day)
        click.echo(f"{totals_line(found.totals)}\n{share_line(found.share)}")
        if docx is not None:
            made = purse.paper(data, plan=plan, as_of=day, today=place.today, details=details)
            click.echo(str(reports.save_copy(reports.word_bytes(made), docx)))


@money.command(options_metavar=OPTIONS)
@click.pass_obj
def seed(place: Place) -> None:
    """Lấy các nguồn mà kế hoạch nêu ở phần kinh phí."""
    from dxdesk.services import money as purse

    with place.desk() as data:
        tell(purse.seed_sources(data, plan=plan_of(data, place.today)))


@money.command(options_metavar=OPTIONS)
@_TABLE
@click.pass_obj
def rows(place: Place, table: str) -> None:
    """In một bảng, các ô cách nhau bằng dấu tab; cột đầu là mã của dòng."""
    from dxdesk.services import money as purse
    from dxdesk.ui.money.lines import table_lines

    with place.desk() as data:
        found = purse.board(data, plan=plan_of(data, place.today), as_of=place.today)
        click.echo("\n".join(table_lines(found, _of(table))))


@money.command(options_metavar=OPTIONS)
@_TABLE
@click.argument("file", metavar="TỆP", type=_FILE)
@click.pass_obj
def paste(place: Place, table: str, file: Path) -> None:
    """Thêm các dòng từ tệp chữ có dòng tiêu đề như lệnh rows in ra (không có cột mã)."""
    from dxdesk.services.money_cells import MoneyCell, set_cells

    head, *lines = read_table(file) or [[]]
    fields = [_field(table, heading) for heading in head]
    cells = [
        MoneyCell(-number, field, text)
        for number, line in enumerate(lines, start=1)
        for field, text in zip(fields, line, strict=False)
    ]
    with place.desk() as data:
        tell(set_cells(data, plan=plan_of(data, place.today), table=_of(table), cells=cells))


@money.command(name="set", options_metavar=OPTIONS)
@_TABLE
@click.argument("row", metavar="MÃ", type=int)
@click.argument("column", metavar="CỘT")
@click.argument("text", metavar="GIÁ_TRỊ")
@click.pass_obj
def set_cell(place: Place, table: str, row: int, column: str, text: str) -> None:
    """Ghi một ô của một dòng; mã của dòng có ở lệnh rows."""
    from dxdesk.services.money_cells import MoneyCell, set_cells

    if row <= 0:
        raise UserError("record.missing")
    cell = MoneyCell(row, _field(table, column), text)
    with place.desk() as data:
        plan = plan_of(data, place.today)
        tell(set_cells(data, plan=plan, table=_of(table), cells=[cell]))


@money.command(options_metavar=OPTIONS)
@_TABLE
@click.argument("row_ids", metavar="MÃ...", type=int, nargs=-1, required=True)
@click.pass_obj
def remove(place: Place, table: str, row_ids: Sequence[int]) -> None:
    """Xóa các dòng của một bảng."""
    from dxdesk.services import money as purse

    with place.desk() as data:
        tell(purse.remove(data, table=_of(table), row_ids=row_ids))


def _of(table: str) -> "MoneyTable":
    from dxdesk.services.money_cells import MoneyTable

    return MoneyTable(table)


def _field(table: str, heading: str) -> str:
    from dxdesk.domain.vietnamese import fold
    from dxdesk.ui.money.lines import headings

    found = {fold(words): field for field, words in headings(_of(table))}
    try:
        return found[fold(heading)]
    except KeyError as error:
        raise UserError("table.column", text=heading) from error


COMMANDS = (money,)
