"""Commands of roll-outs: listed, begun, changed, their matrix typed or pasted, who is missing, the letter."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dxdesk.domain.errors import UserError
from dxdesk.terminal import Day, Place, plan_of
from dxdesk.ui.terminal_help import OPTIONS, VietnameseGroup

if TYPE_CHECKING:
    from dxdesk.domain.change import Change
    from dxdesk.domain.plan import Plan
    from dxdesk.domain.rollout import Rollout, RolloutProgress
    from dxdesk.services.rollout_cells import Field, RolloutCell
    from dxdesk.storage.data_file import DataFile

_FILE = click.Path(path_type=Path)
_FOLDER = click.Path(path_type=Path, file_okay=False)
_HEADINGS = {
    "đơn vị": "name",
    "số đạt được": "number",
    "chỉ tiêu": "target",
    "ngày số liệu": "as_of",
    "minh chứng": "evidence",
    "ghi chú": "note",
}
_ID = click.argument("rollout", metavar="MÃ", type=int)
_STATE = click.option(
    "--state", default="", help="Chỉ xét một bước; mặc định là bước kế tiếp của từng đơn vị."
)


def tell(change: "Change") -> None:
    """Say what was written."""
    click.echo(f"Đã ghi: {change.label}." if change.touched else "Không có gì thay đổi.")


def told_fields(options: dict[str, Any]) -> dict[str, Any]:
    """Return the options that were given."""
    return {name: value for name, value in options.items() if value is not None}


def read_table(file: Path) -> list[list[str]]:
    """Return the cells of a text file as Excel copies them: lines of cells parted by tabs."""
    from dxdesk.package_check import file_bytes

    try:
        text = file_bytes(file).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError("table.unreadable", path=str(file)) from error
    return [line.split("\t") for line in text.splitlines() if line.strip()]


@click.group(
    cls=VietnameseGroup, invoke_without_command=True, options_metavar=OPTIONS, subcommand_metavar="[LỆNH]..."
)
@click.option("--as-of", type=Day(), help="Tính đến ngày này.")
@click.pass_context
def rollouts(context: click.Context, as_of: date | None) -> None:
    """Theo dõi việc triển khai tới các đơn vị; không kèm lệnh thì liệt kê, kèm mã."""
    if context.invoked_subcommand is not None:
        return
    from dxdesk.documents.rollout_part import rollout_sentence
    from dxdesk.services import rollouts as spread
    from dxdesk.services import wordings

    place: Place = context.obj
    day = as_of or place.today
    with place.desk() as data:
        wording = wordings.in_force(data, day)
        for item in spread.progress(data, plan=plan_of(data, day), as_of=day):
            click.echo(f"{item.rollout.id}\t{item.task_code}\t{rollout_sentence(item, wording)}")


@rollouts.command(options_metavar=OPTIONS)
@click.option("--task", "code", help="Số của nhiệm vụ trong kế hoạch.")
@click.option("--template", "key", help="Mẫu của kế hoạch: phong-hop, bai-giang, kiem-tra, truong-hoc-so, …")
@click.option("--all", "every", is_flag=True, help="Mọi mẫu mà kế hoạch có nhiệm vụ.")
@click.option("--title", help="Nội dung triển khai mới.")
@click.option(
    "--states", default="", help="Các bước, cách nhau bằng dấu chấm phẩy; không có thì theo dõi một số."
)
@click.option("--noun", default="đơn vị", help="Đơn vị đếm.")
@click.option("--existing", type=int, help="Số hiện có khi bắt đầu.")
@click.option("--goal", type=int, help="Mục tiêu thêm.")
@click.pass_obj
def add(place: Place, /, code: str | None, key: str | None, *, every: bool, **fields: Any) -> None:
    """Thêm nội dung triển khai: theo mẫu (--template, --all) hoặc mới (--title, --task)."""
    from dxdesk.services import rollouts as spread

    with place.desk() as data:
        plan = plan_of(data, place.today)
        if every:
            tell(spread.add_all_templates(data, plan=plan, day=place.today))
        elif key:
            task_id = _task_for(data, plan, code, key)
            tell(spread.add_template(data, task_id=task_id, key=key, day=place.today))
        else:
            tell(spread.add(data, rollout=_fresh(_task_id(data, plan, code or ""), fields)))


def _fresh(task_id: int, fields: dict[str, Any]) -> "Rollout":
    from dxdesk.domain.rollout import Measure, Rollout

    states = _states(fields["states"])
    return Rollout(
        task_id,
        fields["title"] or "",
        measure=Measure.STATES if states else Measure.NUMBER,
        states=states,
        noun=fields["noun"],
        existing=fields["existing"],
        goal=fields["goal"],
    )


def _states(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";") if part.strip())


def _task_id(data: "DataFile", plan: "Plan", code: str) -> int:
    found = next((task.id for task in data.tasks.of_plan(plan.id) if task.code == code), None)
    if found is None:
        raise UserError("money.task", text=code)
    return found


def _task_for(data: "DataFile", plan: "Plan", code: str | None, key: str) -> int:
    from dxdesk.services import rollouts as spread

    if code:
        return _task_id(data, plan, code)
    task = spread.task_for(data.tasks.of_plan(plan.id), spread.template(key))
    if task is None:
        raise UserError("rollout.no_task")
    return task.id


@rollouts.command(options_metavar=OPTIONS)
@_ID
@click.option("--task", "code", help="Chuyển sang nhiệm vụ này.")
@click.option("--title", help="Nội dung triển khai.")
@click.option("--states", help="Các bước, cách nhau bằng dấu chấm phẩy.")
@click.option("--noun", help="Đơn vị đếm.")
@click.option("--existing", help="Số hiện có khi bắt đầu; '' là bỏ trống.")
@click.option("--goal", help="Mục tiêu thêm; '' là bỏ trống.")
@click.option("--report", type=click.Choice(["none", "sentence", "table"]), help="In gì vào báo cáo.")
@click.option("--measure", type=click.Choice(["states", "number"]), help="Theo dõi các bước hay một số.")
@click.option("--note", help="Ghi chú.")
@click.pass_obj
def edit(place: Place, /, rollout: int, code: str | None, report: str | None, **fields: Any) -> None:
    """Sửa một nội dung triển khai."""
    from dxdesk.domain.rollout import InReport, Measure
    from dxdesk.services import rollouts as spread

    told = told_fields(fields)
    told |= {name: _whole(told[name]) for name in ("existing", "goal") if name in told}
    if "states" in told:
        told["states"] = _states(told["states"])
    if "measure" in told:
        told["measure"] = Measure(told["measure"])
    if report:
        told["in_report"] = InReport(report)
    with place.desk() as data:
        if code:
            told["task_id"] = _task_id(data, plan_of(data, place.today), code)
        tell(spread.save(data, rollout=replace(data.rollouts.get(rollout), **told)))


def _whole(text: str) -> int | None:
    from dxdesk.services.typed import typed_whole

    return typed_whole(text.strip(), code="rollout.number", negative="rollout.negative")


@rollouts.command(options_metavar=OPTIONS)
@_ID
@click.pass_obj
def delete(place: Place, rollout: int) -> None:
    """Xóa một nội dung triển khai cùng danh sách đơn vị."""
    from dxdesk.services import rollouts as spread

    with place.desk() as data:
        tell(spread.delete(data, rollout_id=rollout))


@rollouts.command(options_metavar=OPTIONS)
@_ID
@click.argument("group", metavar="NHÓM")
@click.pass_obj
def units(place: Place, rollout: int, group: str) -> None:
    """Thêm mọi đơn vị của một nhóm, có hiệu lực tại ngày đang xem."""
    from dxdesk.domain.vietnamese import fold
    from dxdesk.services import rollouts as spread

    with place.desk() as data:
        found = [item.id for item in data.units.groups() if fold(group) in fold(item.name)]
        if len(found) != 1:
            raise UserError("group.missing")
        tell(spread.add_group(data, rollout_id=rollout, group_id=found[0], day=place.today))


@rollouts.command(options_metavar=OPTIONS)
@_ID
@click.pass_obj
def rows(place: Place, rollout: int) -> None:
    """In bảng theo đơn vị, các ô cách nhau bằng dấu tab như Excel."""
    from dxdesk.ui.rollout_lines import matrix_lines

    with place.desk() as data:
        click.echo("\n".join(matrix_lines(_item(data, place, rollout))))


@rollouts.command(options_metavar=OPTIONS)
@_ID
@click.argument("file", metavar="TỆP", type=_FILE)
@click.pass_obj
def paste(place: Place, rollout: int, file: Path) -> None:
    """Nhập bảng theo đơn vị từ tệp chữ có dòng tiêu đề, các ô cách nhau bằng dấu tab."""
    with place.desk() as data:
        head, *lines = read_table(file) or [[]]
        tell(_set(data, place, rollout, list(_pasted(_item(data, place, rollout), head, lines))))


@rollouts.command(name="set", options_metavar=OPTIONS)
@_ID
@click.argument("unit", metavar="ĐƠN_VỊ")
@click.argument("column", metavar="CỘT")
@click.argument("text", metavar="GIÁ_TRỊ")
@click.pass_obj
def set_cell(place: Place, rollout: int, unit: str, column: str, text: str) -> None:
    """Ghi một ô: tên đơn vị, tên bước hoặc cột, giá trị. Đơn vị chưa có thì được thêm."""
    with place.desk() as data:
        item = _item(data, place, rollout)
        tell(_set(data, place, rollout, list(_pasted(item, ["Đơn vị", column], [[unit, text]]))))


def _item(data: "DataFile", place: Place, rollout_id: int) -> "RolloutProgress":
    from dxdesk.services import rollouts as spread

    plan = plan_of(data, place.today)
    return spread.progress_of(data, plan=plan, rollout_id=rollout_id, as_of=place.today)


def _set(data: "DataFile", place: Place, rollout_id: int, cells: "list[RolloutCell]") -> "Change":
    from dxdesk.services.rollout_cells import set_cells

    return set_cells(data, rollout_id=rollout_id, cells=cells, today=place.today)


def _pasted(
    item: "RolloutProgress", head: Sequence[str], lines: Iterable[Sequence[str]]
) -> "Iterator[RolloutCell]":
    """Yield the cells of lines whose first column is the unit; units not yet there are added."""
    from dxdesk.domain.vietnamese import fold
    from dxdesk.services.rollout_cells import RolloutCell, RowField

    fields = [_field(item, heading) for heading in head]
    if RowField.NAME not in fields:
        raise UserError("table.column", text="Đơn vị")
    place = fields.index(RowField.NAME)
    known = {fold(named.name): named.row.id for named in item.rows}
    fresh = 0
    for line in lines:
        name = line[place] if place < len(line) else ""
        row_id = known.get(fold(name))
        if row_id is None:
            fresh += 1
            row_id = -fresh
            yield RolloutCell(row_id, RowField.NAME, name)
        for field, text in zip(fields, line, strict=False):
            if field is not RowField.NAME:
                yield RolloutCell(row_id, field, text)


def _field(item: "RolloutProgress", heading: str) -> "Field":
    from dxdesk.domain.vietnamese import fold
    from dxdesk.services.rollout_cells import RowField, StateField

    wanted = fold(heading)
    for state in item.rollout.states:
        if fold(state) == wanted:
            return StateField(state)
    for words, name in _HEADINGS.items():
        if fold(words) == wanted:
            return RowField(name)
    raise UserError("table.column", text=heading)


@rollouts.command(options_metavar=OPTIONS)
@_ID
@click.argument("names", metavar="ĐƠN_VỊ...", nargs=-1, required=True)
@click.pass_obj
def remove(place: Place, rollout: int, names: Sequence[str]) -> None:
    """Bỏ các đơn vị khỏi danh sách."""
    from dxdesk.domain.vietnamese import fold
    from dxdesk.services import rollouts as spread

    with place.desk() as data:
        known = {fold(item.name): item.row.id for item in _item(data, place, rollout).rows}
        ids = [known.get(fold(name)) for name in names]
        if None in ids:
            raise UserError("unit.missing")
        tell(spread.remove_rows(data, rollout_id=rollout, row_ids=[n for n in ids if n is not None]))


@rollouts.command(options_metavar=OPTIONS)
@_ID
@_STATE
@click.pass_obj
def missing(place: Place, rollout: int, state: str) -> None:
    """Liệt kê đơn vị còn thiếu một bước hoặc chưa đạt chỉ tiêu."""
    from dxdesk.documents.rollout_part import lack_words
    from dxdesk.services import wordings

    with place.desk() as data:
        item, wording = _item(data, place, rollout), wordings.in_force(data, place.today)
        for named in item.missing(state):
            click.echo(f"{named.name}\t{lack_words(item, named, wording, state)}")


@rollouts.command(options_metavar=OPTIONS)
@_ID
@_STATE
@click.option("--unit", "names", multiple=True, help="Chỉ gửi đơn vị này; dùng được nhiều lần.")
@click.option("--by", type=Day(), help="Hạn báo kết quả; mặc định sau 10 ngày làm việc.")
@click.option("--out", type=_FOLDER, help="Ghi thêm bản Word vào thư mục này.")
@click.pass_obj
def letter(
    place: Place, rollout: int, state: str, names: Sequence[str], by: date | None, out: Path | None
) -> None:
    """Soạn công văn tới các đơn vị còn thiếu, giữ làm dự thảo."""
    from dxdesk.domain.vietnamese import fold
    from dxdesk.services import reports
    from dxdesk.services.rollout_letters import letter as keep_letter

    now = datetime.combine(place.today, datetime.now().astimezone().timetz())
    with place.desk() as data:
        item, plan = _item(data, place, rollout), plan_of(data, place.today)
        wanted = {fold(name) for name in names}
        rows = [row for row in item.missing(state) if not wanted or fold(row.name) in wanted]
        change = keep_letter(data, plan=plan, progress=item, rows=rows, now=now, state=state, by=by)
        tell(change)
        if out is not None:
            content = reports.document_bytes(data, max(change.ids("document")))
            click.echo(str(reports.save_copy(content, out / f"cong-van-trien-khai-{rollout}.docx")))


COMMANDS = (rollouts,)
