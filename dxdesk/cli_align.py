"""Commands of alignment: the province's indicators seen, taken in, linked, written as floors."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import click

from dxdesk.domain.errors import UserError
from dxdesk.terminal import Place, plan_of
from dxdesk.ui.terminal_help import OPTIONS, VietnameseGroup

if TYPE_CHECKING:
    from dxdesk.domain.change import Change
    from dxdesk.domain.indicator import Indicator, Target
    from dxdesk.domain.plan import Plan
    from dxdesk.storage.data_file import DataFile

_FILE = click.Path(path_type=Path)
_YES = click.option("--yes", is_flag=True, help="Ghi luôn; không có thì chỉ xem trước.")
_DOCX = click.option("--docx", metavar="TỆP", type=_FILE, help="Ghi bảng ra tệp Word.")


def _tell(change: "Change") -> None:
    click.echo(f"Đã ghi: {change.label}." if change.touched else "Không có gì thay đổi.")


@click.group(
    cls=VietnameseGroup, invoke_without_command=True, options_metavar=OPTIONS, subcommand_metavar="[LỆNH]..."
)
@_DOCX
@click.pass_context
def align(context: click.Context, /, docx: Path | None) -> None:
    """Đối chiếu chỉ tiêu của tỉnh với kế hoạch; kèm lệnh thì nhập, nối, ghi mức tối thiểu."""
    if context.invoked_subcommand is not None:
        return
    from dxdesk.services import alignment, reports
    from dxdesk.ui.alignment.words import row_line, sentence_of

    place: Place = context.obj
    with place.desk() as data:
        plan = plan_of(data, place.today)
        found = alignment.alignment(data, plan=plan)
        click.echo(sentence_of(found))
        for row in found.rows:
            click.echo(row_line(row))
        if docx is not None:
            made = alignment.printed(data, plan=plan, today=place.today)
            click.echo(str(reports.save_copy(reports.word_bytes(made), docx)))


@align.command(name="add", options_metavar=OPTIONS)
@click.argument("file", metavar="TỆP", type=click.File(encoding="utf-8"))
@click.option("--document", default="", help="Văn bản của tỉnh, như Kế hoạch số 199/KH-UBND.")
@click.option("--year", type=int, help="Năm; mặc định là năm của kế hoạch.")
@_YES
@click.pass_obj
def add_rows(place: Place, /, file: IO[str], document: str, year: int | None, *, yes: bool) -> None:
    """Đọc chỉ tiêu của tỉnh từ tệp chữ chép ra từ Word hoặc Excel; dấu - là đọc từ bàn phím."""
    from dxdesk.services import alignment
    from dxdesk.ui.alignment.words import reference_line

    with place.desk() as data:
        plan = plan_of(data, place.today)
        rows = alignment.read_text(file.read(), year=year or plan.year, document=document)
        for row in rows:
            click.echo(reference_line(row))
        if yes:
            own = plan if (year or plan.year) == plan.year else None
            _tell(alignment.add_rows(data, rows, plan=own, origin=file.name))


@align.command(options_metavar=OPTIONS)
@click.argument("row", metavar="MÃ", type=int)
@click.argument("target", metavar="[CHỈ_TIÊU]", required=False)
@click.pass_obj
def link(place: Place, /, row: int, target: str | None) -> None:
    """Nối một dòng của tỉnh với chỉ tiêu của Sở: I.1, hoặc I.6:2 là mức thứ hai; bỏ trống là bỏ nối."""
    from dxdesk.services import alignment

    with place.desk() as data:
        found = _target(data, plan_of(data, place.today), target)[1] if target else None
        _tell(alignment.link(data, row_id=row, target_id=found.id if found else None))


def _target(data: "DataFile", plan: "Plan", words: str) -> "tuple[Indicator, Target]":
    code, _, number = words.partition(":")
    item = next((one for one in data.indicators.of_plan(plan.id) if one.code == code), None)
    place = int(number or "1") if (number or "1").isdigit() else 0
    if item is None or not 1 <= place <= len(item.targets):
        raise UserError("indicator.missing")
    return item, item.targets[place - 1]


@align.command(options_metavar=OPTIONS)
@click.pass_obj
def alike(place: Place) -> None:
    """Nối các chỉ tiêu của tỉnh chưa nối với chỉ tiêu của Sở có lời văn giống nhau."""
    from dxdesk.services import alignment

    with place.desk() as data:
        _tell(alignment.link_alike(data, plan=plan_of(data, place.today)))


@align.command(options_metavar=OPTIONS)
@click.pass_obj
def floors(place: Place) -> None:
    """Ghi mức của tỉnh làm mức tối thiểu của chỉ tiêu đã nối."""
    from dxdesk.services import alignment

    with place.desk() as data:
        _tell(alignment.write_floors(data, plan=plan_of(data, place.today)))


@align.command(options_metavar=OPTIONS)
@click.argument("target", metavar="CHỈ_TIÊU")
@click.argument("words", metavar="MỨC")
@click.option("--source", required=True, help="Văn bản giao mức.")
@click.pass_obj
def fill(place: Place, /, target: str, words: str, source: str) -> None:
    """Điền mức của chỉ tiêu chờ văn bản khác giao, như: align fill II.1 "trên 80%" --source "KH 45"."""
    from dxdesk.domain.target_phrase import parse_targets
    from dxdesk.services import alignment

    asked = next(iter(parse_targets(words)), None)
    if asked is None:
        raise UserError("target.value_missing")
    with place.desk() as data:
        item, known = _target(data, plan_of(data, place.today), target)
        _tell(
            alignment.fill_reference(
                data,
                indicator_id=item.id,
                target_id=known.id,
                operator=asked.operator,
                value=asked.value,
                source=source,
                unit=asked.unit,
            )
        )


@align.command(name="set", options_metavar=OPTIONS)
@click.argument("row", metavar="MÃ", type=int)
@click.option("--text", help="Nội dung.")
@click.option("--code", help="Số, dùng chung qua các năm.")
@click.option("--asked", metavar="MỨC", help="Mức, như «trên 70%».")
@click.option("--scope", help="Phạm vi, như cấp huyện.")
@click.option("--document", help="Văn bản của tỉnh.")
@click.option("--note", help="Ghi chú.")
@click.option("--confirmed/--unconfirmed", default=None, help="Đã hay chưa kiểm với bản gốc.")
@click.pass_obj
def set_row(place: Place, /, row: int, asked: str | None, **told: Any) -> None:
    """Sửa một dòng của tỉnh."""
    from dxdesk.services import alignment

    changed = {name: value for name, value in told.items() if value is not None}
    with place.desk() as data:
        _tell(
            alignment.save_row(
                data, replace(data.references.get(row), **changed, **_asked(asked) if asked else {})
            )
        )


def _asked(words: str) -> dict[str, Any]:
    from dxdesk.domain.target_phrase import parse_targets

    read = next(iter(parse_targets(words)), None)
    if read is None:
        raise UserError("target.value_missing")
    return {"operator": read.operator, "value": read.value, "unit": read.unit}


@align.command(options_metavar=OPTIONS)
@click.argument("rows", metavar="MÃ...", type=int, nargs=-1, required=True)
@click.pass_obj
def drop(place: Place, /, rows: Sequence[int]) -> None:
    """Xóa các dòng của tỉnh; chỉ tiêu của Sở giữ nguyên."""
    from dxdesk.services import alignment

    with place.desk() as data:
        _tell(alignment.delete_rows(data, row_ids=rows))


@align.command(options_metavar=OPTIONS)
@click.pass_obj
def years(place: Place) -> None:
    """In chỉ tiêu của tỉnh qua các năm."""
    from dxdesk.services import alignment
    from dxdesk.ui.alignment.words import year_lines

    with place.desk() as data:
        for line in year_lines(alignment.by_year(data)):
            click.echo(line)
