"""Adjustments of the plan and the units' own plans from a terminal."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dxdesk.cli_obstacles import by_number, given, tell
from dxdesk.domain.adjustment import ItemKind
from dxdesk.domain.errors import UserError
from dxdesk.terminal import Day, Place, plan_of
from dxdesk.ui.terminal_help import OPTIONS, VietnameseGroup

if TYPE_CHECKING:
    from dxdesk.domain.change import Change
    from dxdesk.domain.plan import Plan
    from dxdesk.services.adjustments import Adjustment
    from dxdesk.storage.data_file import DataFile

_FILE = click.Path(path_type=Path)
_ITEMS = click.Choice(["task", "indicator"])
_SET = click.option("--set", "typed", metavar="Ô=GIÁ_TRỊ", multiple=True, help="Một ô; lặp lại để thêm.")
_WHY = click.option("--reason", default="", help="Lý do.")


@click.group(
    cls=VietnameseGroup, invoke_without_command=True, options_metavar=OPTIONS, subcommand_metavar="[LỆNH]..."
)
@click.pass_context
def adjust(context: click.Context) -> None:
    """Liệt kê các lần điều chỉnh kế hoạch; kèm lệnh thì lập dự thảo, sửa, đưa vào kế hoạch, so hai ngày."""
    if context.invoked_subcommand is not None:
        return
    from dxdesk.services import adjustments, wordings
    from dxdesk.services.adjustment_items import line_words
    from dxdesk.services.plan_papers import told_change
    from dxdesk.ui.adjustments.words import KINDS, version_look, version_title, version_words

    place: Place = context.obj
    with place.desk() as data:
        wording = wordings.in_force(data, place.today)
        for found in adjustments.adjustments(data, plan_of(data, place.today)):
            version = found.version
            look = version_look(version, place.today).words
            click.echo(f"{version.number - 1}\t{version_title(version)}\t{look}\t{version_words(version)}")
            for line in found.changes:
                row = told_change(line_words(data, line, wording), wording)
                cells = (row.item, row.approved, row.adjusted, row.reason)
                flat = "\t".join("; ".join(cell.splitlines()) for cell in cells)
                click.echo(f"  {line.id}\t{KINDS[line.kind].words}\t{flat}")


def _draft(data: "DataFile", plan: "Plan", number: int | None) -> "Adjustment":
    """Return an adjustment by its number; without one the latest. UserError ``adjustment.missing``."""
    from dxdesk.services import adjustments

    found = adjustments.adjustments(data, plan)
    chosen = [one for one in found if number in (None, one.version.number - 1)]
    if not chosen:
        raise UserError("adjustment.missing")
    return chosen[-1]


_WHICH = click.option(
    "--no", "number", metavar="LẦN", type=int, help="Lần điều chỉnh; mặc định lần mới nhất."
)


def _told(change: "Change", data: "DataFile", version_id: int) -> None:
    from dxdesk.services import adjustments
    from dxdesk.ui.adjustments.words import doubts_text

    tell(change)
    if told := doubts_text(adjustments.doubts(data, version_id)):
        click.echo(told, err=True)


@adjust.command(options_metavar=OPTIONS)
@click.pass_obj
def draft(place: Place) -> None:
    """Lập một dự thảo điều chỉnh; kế hoạch chưa thay đổi."""
    from dxdesk.services import adjustments

    with place.desk() as data:
        tell(adjustments.draft(data, plan=plan_of(data, place.today)))


@adjust.command(options_metavar=OPTIONS)
@_WHICH
@click.option("--document", "deciding_document", metavar="SỐ/KÝ_HIỆU", help="Văn bản quyết định.")
@click.option("--decided", "decided_on", type=Day(), help="Ngày của văn bản.")
@click.option("--from", "in_force_from", type=Day(), help="Hiệu lực từ ngày.")
@click.option("--note", help="Ghi chú.")
@click.pass_obj
def decide(place: Place, /, number: int | None, **told: Any) -> None:
    """Ghi văn bản quyết định và ngày hiệu lực của một lần điều chỉnh."""
    from dxdesk.services import adjustments

    with place.desk() as data:
        version = _draft(data, plan_of(data, place.today), number).version
        _told(adjustments.save(data, replace(version, **given(told))), data, version.id)


def _fields(data: "DataFile", plan: "Plan", item: Any, typed: Sequence[str]) -> Any:
    from dxdesk.services.adjustment_fields import typed as read

    pairs = [text.partition("=") for text in typed]
    return read(data, plan, item, {name.strip(): value for name, _, value in pairs})


@adjust.command(options_metavar=OPTIONS)
@click.argument("kind", metavar="LOẠI", type=_ITEMS)
@click.argument("code", metavar="SỐ")
@_WHICH
@_SET
@_WHY
@click.pass_obj
def change(
    place: Place, /, kind: str, code: str, number: int | None, typed: Sequence[str], reason: str
) -> None:
    """Sửa một nhiệm vụ (task) hoặc chỉ tiêu (indicator) trong dự thảo.

    Các ô: title, content, leads, coordinators, time, due, product, targets, code, section.
    """
    from dxdesk.services import adjustments

    with place.desk() as data:
        plan = plan_of(data, place.today)
        version = _draft(data, plan, number).version
        record = by_number(data, plan, kind, code)
        item = data.tasks.get(record) if kind == "task" else data.indicators.get(record)
        done = adjustments.change_item(
            data,
            version_id=version.id,
            kind=ItemKind(kind),
            record_id=record,
            fields=_fields(data, plan, item, typed),
            reason=reason,
        )
        tell(done)


@adjust.command(options_metavar=OPTIONS)
@click.argument("kind", metavar="LOẠI", type=_ITEMS)
@_WHICH
@_SET
@_WHY
@click.pass_obj
def add(place: Place, /, kind: str, number: int | None, typed: Sequence[str], reason: str) -> None:
    """Bổ sung một nhiệm vụ hoặc chỉ tiêu trong dự thảo; cần ô title."""
    from dxdesk.domain.indicator import Indicator
    from dxdesk.domain.task import Task
    from dxdesk.services import adjustments

    with place.desk() as data:
        plan = plan_of(data, place.today)
        version = _draft(data, plan, number).version
        fields = _fields(data, plan, Task("") if kind == "task" else Indicator(""), typed)
        tell(
            adjustments.add_item(
                data, version_id=version.id, kind=ItemKind(kind), fields=fields, reason=reason
            )
        )


@adjust.command(options_metavar=OPTIONS)
@click.argument("kind", metavar="LOẠI", type=_ITEMS)
@click.argument("code", metavar="SỐ")
@_WHICH
@_WHY
@click.pass_obj
def withdraw(place: Place, /, kind: str, code: str, number: int | None, reason: str) -> None:
    """Rút một nhiệm vụ hoặc chỉ tiêu khỏi kế hoạch, trong dự thảo."""
    from dxdesk.services import adjustments

    with place.desk() as data:
        plan = plan_of(data, place.today)
        version, record = _draft(data, plan, number).version, by_number(data, plan, kind, code)
        tell(
            adjustments.withdraw_item(
                data, version_id=version.id, kind=ItemKind(kind), record_id=record, reason=reason
            )
        )


@adjust.command(options_metavar=OPTIONS)
@click.argument("line", metavar="DÒNG", type=int)
@_SET
@click.option("--reason", help="Lý do.")
@click.pass_obj
def edit(place: Place, /, line: int, typed: Sequence[str], reason: str | None) -> None:
    """Sửa các ô hoặc lý do của một dòng trong dự thảo; DÒNG là mã trong dxdesk adjust."""
    from dxdesk.services import adjustments

    with place.desk() as data:
        kept = data.adjustments.get(line)
        plan = data.plans.get(data.plans.version(kept.version_id).plan_id)
        fields = _fields(data, plan, adjustments.wanted(data, kept), typed)
        tell(adjustments.edit_line(data, change_id=line, fields=fields, reason=reason))


@adjust.command(options_metavar=OPTIONS)
@click.argument("line", metavar="DÒNG", type=int)
@click.pass_obj
def drop(place: Place, line: int) -> None:
    """Bỏ một dòng khỏi dự thảo; DÒNG là mã trong dxdesk adjust."""
    from dxdesk.services import adjustments

    with place.desk() as data:
        tell(adjustments.drop_line(data, change_id=line))


@adjust.command(options_metavar=OPTIONS)
@_WHICH
@click.pass_obj
def delete(place: Place, number: int | None) -> None:
    """Xóa một dự thảo điều chỉnh."""
    from dxdesk.services import adjustments

    with place.desk() as data:
        version = _draft(data, plan_of(data, place.today), number).version
        tell(adjustments.delete(data, version_id=version.id))


@adjust.command(options_metavar=OPTIONS)
@_WHICH
@click.pass_obj
def apply(place: Place, number: int | None) -> None:
    """Đưa một dự thảo vào kế hoạch, từ ngày hiệu lực của nó."""
    from dxdesk.services import adjustments

    with place.desk() as data:
        version = _draft(data, plan_of(data, place.today), number).version
        _told(adjustments.apply(data, version_id=version.id, today=place.today), data, version.id)


@adjust.command(options_metavar=OPTIONS)
@click.argument("kind", metavar="LOẠI", type=click.Choice(["proposal", "plan"]))
@_WHICH
@click.pass_obj
def paper(place: Place, /, kind: str, number: int | None) -> None:
    """Lập tờ trình (proposal) hoặc kế hoạch điều chỉnh (plan); soạn tiếp bằng dxdesk write --draft."""
    from dxdesk.services import adjustment_papers as papers

    key = papers.PROPOSAL if kind == "proposal" else papers.PLAN
    with place.desk() as data:
        version = _draft(data, plan_of(data, place.today), number).version
        now = datetime.now().astimezone()
        done = papers.keep(data, version_id=version.id, key=key, now=now, today=place.today)
        tell(done)
        click.echo(f"Dự thảo: {max(done.ids('document'))}.")


@adjust.command(options_metavar=OPTIONS)
@click.argument("first", metavar="NGÀY", type=Day())
@click.argument("second", metavar="NGÀY", type=Day())
@click.option("--docx", metavar="TỆP", type=_FILE, help="Ghi bảng đối chiếu ra tệp Word.")
@click.pass_obj
def compare(place: Place, /, first: date, second: date, docx: Path | None) -> None:
    """So kế hoạch có hiệu lực của hai ngày."""
    from dxdesk.services import adjustment_papers, reports, wordings
    from dxdesk.services.adjustment_items import compared
    from dxdesk.services.plan_papers import told_change

    with place.desk() as data:
        plan, wording = plan_of(data, place.today), wordings.in_force(data, place.today)
        for one in compared(data, plan, first, second, wording):
            row = told_change(one, wording)
            cells = (row.item, row.approved, row.adjusted)
            click.echo("\t".join("; ".join(cell.splitlines()) for cell in cells))
        if docx is not None:
            made = adjustment_papers.comparing(data, plan=plan, first=first, second=second, today=place.today)
            click.echo(str(reports.save_copy(reports.word_bytes(made), docx)))


@click.group(
    name="unit-plans",
    cls=VietnameseGroup,
    invoke_without_command=True,
    options_metavar=OPTIONS,
    subcommand_metavar="[LỆNH]...",
)
@click.option(
    "--standing",
    type=click.Choice(["missing", "unread", "consistent", "different"]),
    help="missing: chưa ban hành; unread: chưa đối chiếu; consistent: thống nhất; different: có điểm khác.",
)
@click.option("--docx", metavar="TỆP", type=_FILE, help="Ghi danh sách ra tệp Word.")
@click.pass_context
def unit_plans(context: click.Context, /, standing: str | None, docx: Path | None) -> None:
    """Liệt kê kế hoạch của các đơn vị (mã, tên, tình trạng, số, ngày, điểm khác); kèm lệnh thì ghi."""
    if context.invoked_subcommand is not None:
        return
    from dxdesk.services import unit_plans as known
    from dxdesk.ui.adjustments.words import STANDINGS

    place: Place = context.obj
    with place.desk() as data:
        plan = plan_of(data, place.today)
        wanted = known.Standing(standing) if standing else None
        rows = known.rows(data, plan=plan, today=place.today, standing=wanted)
        for row in rows:
            day = row.plan.issued_on.isoformat() if row.plan.issued_on else ""
            told = (STANDINGS[row.standing].words, row.plan.number, day, row.plan.differences)
            click.echo("\t".join((str(row.unit.id), row.unit.name, *told)))
        if docx is not None:
            from dxdesk.services import followed_prints, reports

            made = followed_prints.unit_plans_printed(data, rows, plan=plan, today=place.today)
            click.echo(str(reports.save_copy(reports.word_bytes(made), docx)))


@unit_plans.command(options_metavar=OPTIONS)
@click.argument("unit", metavar="ĐƠN_VỊ", type=int)
@click.option("--number", help="Số, ký hiệu.")
@click.option("--issued", "issued_on", type=Day(), help="Ngày ban hành.")
@click.option("--consistent/--different", default=None, help="Thống nhất, hoặc có điểm khác kế hoạch Sở.")
@click.option("--differences", help="Điểm khác.")
@click.option("--note", help="Ghi chú.")
@click.option("--file", "scan", metavar="TỆP", type=_FILE, help="Tệp kèm theo.")
@click.pass_obj
def note(place: Place, /, unit: int, scan: Path | None, **told: Any) -> None:
    """Ghi kế hoạch của một đơn vị; ĐƠN_VỊ là mã trong danh sách."""
    from dxdesk.domain.unit_plan import UnitPlan
    from dxdesk.services import register
    from dxdesk.services import unit_plans as known

    with place.desk() as data:
        plan = plan_of(data, place.today)
        rows = known.rows(data, plan=plan, today=place.today)
        found = next((row.plan for row in rows if row.unit.id == unit), UnitPlan(plan.id, unit))
        file = register.read_file(scan) if scan is not None else None
        tell(known.save(data, replace(found, **given(told)), file=file))


def _known(data: "DataFile", place: Place, unit: int) -> int:
    """Return the id of what is known of a unit's plan; UserError ``unit_plan.missing``."""
    from dxdesk.services import unit_plans as known

    rows = known.rows(data, plan=plan_of(data, place.today), today=place.today)
    found = next((row.plan.id for row in rows if row.unit.id == unit and row.plan.id), 0)
    if not found:
        raise UserError("unit_plan.missing")
    return found


@unit_plans.command(options_metavar=OPTIONS)
@click.argument("unit", metavar="ĐƠN_VỊ", type=int)
@click.pass_obj
def forget(place: Place, unit: int) -> None:
    """Xóa thông tin đã ghi về kế hoạch của một đơn vị; tệp kèm theo vẫn được giữ."""
    from dxdesk.services import unit_plans as known

    with place.desk() as data:
        tell(known.delete(data, unit_plan_id=_known(data, place, unit)))


@unit_plans.command(options_metavar=OPTIONS)
@click.argument("unit", metavar="ĐƠN_VỊ", type=int)
@click.argument("target", metavar="TỆP", type=_FILE)
@click.pass_obj
def file(place: Place, unit: int, target: Path) -> None:
    """Chép tệp kế hoạch của một đơn vị ra TỆP."""
    from dxdesk.services import reports
    from dxdesk.services import unit_plans as known

    with place.desk() as data:
        click.echo(str(reports.save_copy(known.file_bytes(data, _known(data, place, unit)), target)))


COMMANDS = (adjust, unit_plans)
