"""Commands of the register: seen, printed, noted in, papers that came in."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dxdesk.domain.errors import UserError
from dxdesk.terminal import Day, Place
from dxdesk.ui.terminal_help import OPTIONS, VietnameseGroup

if TYPE_CHECKING:
    from dxdesk.domain.change import Change
    from dxdesk.domain.register import RegisterRow
    from dxdesk.storage.data_file import DataFile

_FILE = click.Path(path_type=Path)
_PARTS = {"out": "đi", "in": "đến", "draft": "dự thảo"}


def _tell(change: "Change") -> None:
    click.echo(f"Đã ghi: {change.label}." if change.touched else "Không có gì thay đổi.")


@click.group(
    cls=VietnameseGroup, invoke_without_command=True, options_metavar=OPTIONS, subcommand_metavar="[LỆNH]..."
)
@click.option("--year", type=int, help="Chỉ một năm.")
@click.option("--part", type=click.Choice(["out", "in", "draft"]), help="out: đi; in: đến; draft: dự thảo.")
@click.option("--find", "text", default="", help="Tìm chữ trong sổ.")
@click.option(
    "--docx", metavar="TỆP", type=_FILE, help="Ghi sổ văn bản đi (hoặc đến, với --part in) ra tệp Word."
)
@click.option("--xlsx", metavar="TỆP", type=_FILE, help="Ghi sổ ra tệp Excel.")
@click.pass_context
def register(
    context: click.Context, /, year: int | None, part: str | None, text: str, **files: Path | None
) -> None:
    """Xem và in sổ văn bản; kèm lệnh thì ghi cột, gắn nội dung liên quan, đặt dãy số."""
    if context.invoked_subcommand is not None:
        return
    from dxdesk.domain.register import Direction
    from dxdesk.services import register as book

    place: Place = context.obj
    with place.desk() as data:
        rows = book.book(data, year=year, directions=[Direction(part)] if part else (), text=text)
        for row in rows:
            click.echo(_line(row))
        _write_book(data, rows, part, year, place.today, **files)


def _line(row: "RegisterRow") -> str:
    day = row.sorted_day
    cells = (
        row.key,
        _PARTS[row.direction.value],
        row.numbered or "chưa có số",
        day.isoformat() if day else "",
        row.kind_name,
        row.title,
        row.issuer or row.recipients,
    )
    return "\t".join(cells)


def _write_book(
    data: "DataFile",
    rows: "Sequence[RegisterRow]",
    part: str | None,
    year: int | None,
    today: date,
    *,
    docx: Path | None,
    xlsx: Path | None,
) -> None:
    from dxdesk.domain.register import Direction
    from dxdesk.services import register_prints, reports

    if docx is not None:
        direction = Direction.IN if part == "in" else Direction.OUT
        made = register_prints.printed(data, rows, direction=direction, year=year, today=today)
        click.echo(str(reports.save_copy(reports.word_bytes(made), docx)))
    if xlsx is not None:
        click.echo(str(reports.save_copy(register_prints.workbook(data, rows, today=today), xlsx)))


@register.command(options_metavar=OPTIONS)
@click.argument("document", metavar="VĂN_BẢN", type=int)
@click.option("--recipients", help="Nơi nhận văn bản.")
@click.option("--kept-by", help="Đơn vị, người nhận bản lưu.")
@click.option("--copies", type=int, help="Số lượng bản.")
@click.option("--handed-on", type=Day(), help="Ngày chuyển.")
@click.option("--note", help="Ghi chú.")
@click.pass_obj
def note(place: Place, /, document: int, **columns: Any) -> None:
    """Ghi các cột của sổ cho một văn bản đi. VĂN_BẢN là mã trong dxdesk papers."""
    from dxdesk.services import register as book

    told = {name: value for name, value in columns.items() if value is not None}
    with place.desk() as data:
        _tell(book.note(data, replace(data.documents.get(document), **told)))


@register.command(options_metavar=OPTIONS)
@click.argument("row", metavar="DÒNG")
@click.argument(
    "kind", metavar="LOẠI", type=click.Choice(["task", "indicator", "period", "meeting", "incoming", "unit"])
)
@click.argument("record", metavar="MÃ")
@click.pass_obj
def link(place: Place, row: str, kind: str, record: str) -> None:
    """Gắn một dòng của sổ (out:12, in:3) với nhiệm vụ, chỉ tiêu, kỳ, cuộc họp, văn bản đến, đơn vị."""
    from dxdesk.domain.register import LinkKind
    from dxdesk.services import paper_links

    with place.desk() as data:
        _tell(paper_links.link(data, _row(data, row), kind=LinkKind(kind), record=record))


def _row(data: "DataFile", key: str) -> "RegisterRow":
    from dxdesk.services import register as book

    found = next((row for row in book.book(data) if row.key == key), None)
    if found is None:
        raise UserError("link.record", record=key)
    return found


@register.command(options_metavar=OPTIONS)
@click.argument("row", metavar="DÒNG")
@click.pass_obj
def links(place: Place, row: str) -> None:
    """Liệt kê nội dung liên quan của một dòng, kèm mã để bỏ gắn."""
    from dxdesk.services import paper_links

    with place.desk() as data:
        for found in paper_links.links_of(data, _row(data, row)):
            click.echo(f"{found.link_id or '-'}\t{found.words}")


@register.command(options_metavar=OPTIONS)
@click.argument("link_id", metavar="MÃ", type=int)
@click.pass_obj
def unlink(place: Place, link_id: int) -> None:
    """Bỏ gắn một nội dung liên quan; MÃ là mã trong register links."""
    from dxdesk.services import paper_links

    with place.desk() as data:
        _tell(paper_links.unlink(data, link_id))


@register.command(options_metavar=OPTIONS)
@click.argument("document", metavar="VĂN_BẢN", type=int)
@click.pass_obj
def drop(place: Place, document: int) -> None:
    """Xóa một dự thảo. Văn bản đã gửi không xóa được."""
    from dxdesk.services import register as book

    with place.desk() as data:
        _tell(book.delete_draft(data, document))


@register.command(options_metavar=OPTIONS)
@click.argument("groups", metavar="NHÓM...", nargs=-1)
@click.pass_obj
def series(place: Place, groups: Sequence[str]) -> None:
    """Đặt loại nào chung dãy số, như BC+KH GM+TB. Không kèm nhóm thì mỗi loại một dãy."""
    from dxdesk.services import numbering

    with place.desk() as data:
        numbering.share(data, [group.split("+") for group in groups])
        shared = numbering.shared(data)
    click.echo("Chung dãy số: " + ("; ".join("+".join(group) for group in shared) or "không có") + ".")


@register.command(name="next", options_metavar=OPTIONS)
@click.argument("kind", metavar="LOẠI")
@click.option("--year", type=int, help="Năm; mặc định là năm nay.")
@click.option(
    "--symbol", default="", metavar="KÝ_HIỆU", help="Ký hiệu, như TB-BCĐ, khi Ban Chỉ đạo ban hành."
)
@click.pass_obj
def next_number(place: Place, kind: str, year: int | None, symbol: str) -> None:
    """In số kế tiếp còn trống của một loại (BC, TB, CV…). Chỉ để tham khảo: số do Văn thư cấp."""
    from dxdesk.services import numbering

    with place.desk() as data:
        click.echo(numbering.next_free(data, kind=kind, year=year or place.today.year, symbol=symbol))


@click.group(cls=VietnameseGroup, options_metavar=OPTIONS, subcommand_metavar="LỆNH...")
def incoming() -> None:
    """Ghi văn bản đến vào sổ."""


_INCOMING_OPTIONS = (
    click.option("--kind", help="Loại văn bản, như Công văn."),
    click.option("--number", metavar="SỐ/KÝ_HIỆU", help="Số và ký hiệu, như 812/UBND-VX."),
    click.option("--issuer", help="Cơ quan ban hành."),
    click.option("--issued", "issued_on", type=Day(), help="Ngày văn bản."),
    click.option("--received", "received_on", type=Day(), help="Ngày đến; mặc định là hôm nay."),
    click.option("--due", "due_on", type=Day(), help="Hạn trả lời."),
    click.option("--file", "scan", metavar="TỆP", type=_FILE, help="Tệp quét hoặc tệp Word kèm theo."),
    click.option("--note", help="Ghi chú."),
)


def _incoming_options(command: Any) -> Any:
    for option in reversed(_INCOMING_OPTIONS):
        command = option(command)
    return command


def _said(told: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields that were given; the number apart from its ký hiệu."""
    said = {name: value for name, value in told.items() if value is not None and name != "scan"}
    if "number" in said:
        number, _, symbol = said["number"].partition("/")
        said |= {"number": number.strip(), "symbol": symbol.strip()}
    return said


def _file(scan: Path | None) -> tuple[str, bytes] | None:
    from dxdesk.services import register as book

    return book.read_file(scan) if scan is not None else None


@incoming.command(options_metavar=OPTIONS)
@click.argument("title", metavar="TRÍCH_YẾU")
@_incoming_options
@click.pass_obj
def add(place: Place, /, title: str, **told: Any) -> None:
    """Ghi một văn bản đến, kèm tệp."""
    from dxdesk.domain.register import IncomingPaper
    from dxdesk.services import register as book

    paper = replace(IncomingPaper(title, kind="Công văn", received_on=place.today), **_said(told))
    with place.desk() as data:
        _tell(book.note_incoming(data, paper, file=_file(told["scan"])))


@incoming.command(options_metavar=OPTIONS)
@click.argument("paper", metavar="VĂN_BẢN", type=int)
@click.option("--title", help="Trích yếu.")
@_incoming_options
@click.pass_obj
def change(place: Place, /, paper: int, **told: Any) -> None:
    """Sửa một văn bản đến; ô không ghi thì giữ nguyên."""
    from dxdesk.services import register as book

    with place.desk() as data:
        changed = replace(data.incoming.get(paper), **_said(told))
        _tell(book.note_incoming(data, changed, file=_file(told["scan"])))


@incoming.command(options_metavar=OPTIONS)
@click.argument("paper", metavar="VĂN_BẢN", type=int)
@click.pass_obj
def delete(place: Place, paper: int) -> None:
    """Xóa một văn bản đến khỏi sổ; tệp kèm theo vẫn được giữ."""
    from dxdesk.services import register as book

    with place.desk() as data:
        _tell(book.delete_incoming(data, paper))


COMMANDS = (register, incoming)
