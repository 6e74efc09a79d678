"""Difficulties and initiatives from a terminal."""

from collections.abc import Mapping, Sequence
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
    from dxdesk.storage.data_file import DataFile

_PARTS = ["open", "waiting", "decided", "closed", "all"]


def tell(change: "Change") -> None:
    """Say what was done."""
    click.echo(f"Đã ghi: {change.label}." if change.touched else "Không có gì thay đổi.")


def given(told: Mapping[str, Any]) -> dict[str, Any]:
    """Return the options that were given."""
    return {name: value for name, value in told.items() if value is not None}


def by_number(data: "DataFile", plan: "Plan", kind: str, code: str) -> int:
    """Return the id of a task or an indicator by its number; UserError ``link.record``."""
    listed = data.tasks.of_plan(plan.id) if kind == "task" else data.indicators.of_plan(plan.id)
    found = next((item.id for item in listed if item.code == code), None)
    if found is None:
        raise UserError("link.record", record=code)
    return found


@click.group(
    cls=VietnameseGroup, invoke_without_command=True, options_metavar=OPTIONS, subcommand_metavar="[LỆNH]..."
)
@click.option(
    "--part",
    type=click.Choice(_PARTS),
    default="open",
    help="open: chưa kết thúc; waiting: đang chờ; decided: đã có ý kiến; closed: đã kết thúc; all: tất cả.",
)
@click.option("--unit", metavar="ĐƠN_VỊ", type=int, help="Chỉ một đơn vị (mã đơn vị).")
@click.option("--docx", metavar="TỆP", type=click.Path(path_type=Path), help="Ghi danh sách ra tệp Word.")
@click.pass_context
def obstacles(context: click.Context, /, part: str, unit: int | None, docx: Path | None) -> None:
    """Liệt kê khó khăn, vướng mắc; kèm lệnh thì ghi nhận, quyết định, kết thúc, lập tờ trình."""
    if context.invoked_subcommand is not None:
        return
    from dxdesk.services import obstacles as noted
    from dxdesk.ui.obstacles.words import KINDS, STATES, UNNOTED

    place: Place = context.obj
    with place.desk() as data:
        plan = plan_of(data, place.today)
        rows = noted.rows(data, plan=plan, today=place.today, part=noted.Part(part), unit_id=unit)
        offered = noted.unnoted(data, plan=plan, today=place.today)
        if docx is not None:
            from dxdesk.services import followed_prints, reports

            made = followed_prints.obstacles_printed(data, rows, plan=plan, today=place.today)
            reports.save_copy(reports.word_bytes(made), docx)
    for row in rows:
        one, waits = row.obstacle, f"{row.waiting} ngày" if row.waiting is not None else ""
        about = (
            STATES[row.state].words,
            KINDS[one.kind],
            one.text,
            row.about,
            row.unit,
            one.waiting_on,
            waits,
        )
        click.echo("\t".join((str(one.id), one.raised_on.isoformat(), *about)))
    for item in offered if part in ("open", "all") else ():
        said = item.entry.difficulty or item.entry.proposal
        told = (f"p{item.entry.id}", item.entry.on.isoformat(), UNNOTED.words, said, item.task.code, item.who)
        click.echo("\t".join(told))


_OBSTACLE_OPTIONS = (
    click.option("--kind", type=click.Choice(["obstacle", "initiative"]), help="initiative: giải pháp mới."),
    click.option("--task", metavar="SỐ", help="Nhiệm vụ liên quan, như 3."),
    click.option("--indicator", metavar="SỐ", help="Chỉ tiêu liên quan, như I.6."),
    click.option("--by", "raised_by", help="Người nêu."),
    click.option("--unit", "unit_id", metavar="ĐƠN_VỊ", type=int, help="Đơn vị nêu (mã đơn vị)."),
    click.option("--on", "raised_on", type=Day(), help="Ngày nêu; mặc định là hôm nay."),
    click.option("--meeting", "meeting_id", metavar="CUỘC_HỌP", type=int, help="Nêu tại cuộc họp (mã)."),
    click.option("--owner", help="Người theo dõi."),
    click.option("--waiting-on", help="Đang chờ ai."),
    click.option("--since", "waiting_since", type=Day(), help="Chờ từ ngày."),
    click.option("--proposal", help="Đề xuất."),
    click.option("--document", "document_id", metavar="VĂN_BẢN", type=int, help="Văn bản (mã)."),
    click.option("--note", help="Ghi chú."),
)


def _obstacle_options(command: Any) -> Any:
    for option in reversed(_OBSTACLE_OPTIONS):
        command = option(command)
    return command


def _fields(data: "DataFile", plan: "Plan", told: Mapping[str, Any]) -> dict[str, Any]:
    from dxdesk.domain.obstacle import ObstacleKind

    said = given(told)
    for kind in ("task", "indicator"):
        if kind in said:
            said[f"{kind}_id"] = by_number(data, plan, kind, said.pop(kind))
    if "kind" in said:
        said["kind"] = ObstacleKind(said["kind"])
    return said


@obstacles.command(options_metavar=OPTIONS)
@click.argument("text", metavar="NỘI_DUNG")
@_obstacle_options
@click.pass_obj
def add(place: Place, /, text: str, **told: Any) -> None:
    """Ghi một khó khăn, vướng mắc hoặc giải pháp."""
    from dxdesk.domain.obstacle import Obstacle
    from dxdesk.services import obstacles as noted

    with place.desk() as data:
        plan = plan_of(data, place.today)
        fresh = replace(Obstacle(plan.id, text, place.today), **_fields(data, plan, told))
        tell(noted.save(data, fresh))


@obstacles.command(options_metavar=OPTIONS)
@click.argument("obstacle", metavar="MÃ", type=int)
@click.option("--text", help="Nội dung.")
@_obstacle_options
@click.pass_obj
def change(place: Place, /, obstacle: int, **told: Any) -> None:
    """Sửa một nội dung đã ghi; ô không ghi thì giữ nguyên."""
    from dxdesk.services import obstacles as noted

    with place.desk() as data:
        kept = data.obstacles.get(obstacle)
        said = _fields(data, data.plans.get(kept.plan_id), told)
        tell(noted.save(data, replace(kept, **said)))


@obstacles.command(options_metavar=OPTIONS)
@click.argument("entries", metavar="TIẾN_ĐỘ...", nargs=-1)
@click.option("--all", "everything", is_flag=True, help="Ghi nhận tất cả khó khăn còn trong tiến độ.")
@click.pass_obj
def take(place: Place, /, entries: Sequence[str], *, everything: bool) -> None:
    """Ghi nhận khó khăn các đơn vị nêu trong tiến độ (p12, p13…), không ghi trùng."""
    from dxdesk.services import obstacles as noted

    with place.desk() as data:
        plan = plan_of(data, place.today)
        offered = noted.unnoted(data, plan=plan, today=place.today)
        wanted = [item.entry.id for item in offered] if everything else [_entry(text) for text in entries]
        tell(noted.take_over(data, plan=plan, progress_ids=wanted))


def _entry(text: str) -> int:
    number = text.removeprefix("p")
    if not number.isdecimal():
        raise UserError("link.record", record=text)
    return int(number)


@obstacles.command(options_metavar=OPTIONS)
@click.argument("obstacle", metavar="MÃ", type=int)
@click.argument("decision", metavar="QUYẾT_ĐỊNH")
@click.option("--by", default="", help="Người quyết định.")
@click.option("--on", "day", type=Day(), help="Ngày quyết định; mặc định là hôm nay.")
@click.pass_obj
def decide(place: Place, /, obstacle: int, decision: str, by: str, day: date | None) -> None:
    """Ghi quyết định của Giám đốc."""
    from dxdesk.services import obstacles as noted

    with place.desk() as data:
        done = noted.decide(data, obstacle_id=obstacle, decision=decision, day=day or place.today, by=by)
        tell(done)


@obstacles.command(options_metavar=OPTIONS)
@click.argument("chosen", metavar="MÃ...", type=int, nargs=-1, required=True)
@click.option("--on", "day", type=Day(), help="Ngày kết thúc; mặc định là hôm nay.")
@click.pass_obj
def close(place: Place, /, chosen: Sequence[int], day: date | None) -> None:
    """Kết thúc một hoặc nhiều nội dung."""
    from dxdesk.services import obstacles as noted

    with place.desk() as data:
        tell(noted.close(data, obstacle_ids=chosen, day=day or place.today))


@obstacles.command(options_metavar=OPTIONS)
@click.argument("obstacle", metavar="MÃ", type=int)
@click.pass_obj
def drop(place: Place, obstacle: int) -> None:
    """Xóa một nội dung đã ghi; khó khăn lấy từ tiến độ sẽ hiện lại để ghi nhận."""
    from dxdesk.services import obstacles as noted

    with place.desk() as data:
        tell(noted.delete(data, obstacle_id=obstacle))


@obstacles.command(options_metavar=OPTIONS)
@click.argument("chosen", metavar="MÃ...", type=int, nargs=-1, required=True)
@click.option("--outside", is_flag=True, help="Sở trình UBND tỉnh; không có thì Văn phòng trình Giám đốc.")
@click.pass_obj
def propose(place: Place, /, chosen: Sequence[int], *, outside: bool) -> None:
    """Lập dự thảo tờ trình từ các khó khăn đã chọn; soạn tiếp bằng dxdesk write --draft."""
    from dxdesk.services import obstacle_papers

    with place.desk() as data:
        done = obstacle_papers.keep(
            data,
            plan=plan_of(data, place.today),
            obstacle_ids=chosen,
            now=datetime.now().astimezone(),
            today=place.today,
            inside=not outside,
        )
        tell(done)
        click.echo(f"Dự thảo: {max(done.ids('document'))}.")


COMMANDS = (obstacles,)
