"""Commands of papers: writing one of any kind, the register, papers that came in."""

import json
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dxdesk.domain.errors import UserError
from dxdesk.terminal import Day, Place, plan_of
from dxdesk.ui.terminal_help import OPTIONS, VietnameseCommand, VietnameseGroup

if TYPE_CHECKING:
    from dxdesk.domain.register import RegisterRow
    from dxdesk.services.papers import PaperDraft
    from dxdesk.storage.data_file import DataFile

_FOLDER = click.Path(path_type=Path, file_okay=False)
_FILE = click.Path(path_type=Path)
_PARTS = {"out": "đi", "in": "đến", "draft": "dự thảo"}


def _now() -> datetime:
    return datetime.now().astimezone()


class _WriteCommand(VietnameseCommand):
    """Its help ends with the kinds of papers there are."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002  # click's signature
        """Write the kinds, and which commands write the papers that are made of figures alone."""
        from dxdesk.documents.papers.registry import PAPER_KINDS

        with formatter.section("Các loại văn bản (LOẠI)"):
            formatter.write_dl([(key, kind.name) for key, kind in PAPER_KINDS.items()])
        with formatter.section("Văn bản có lệnh riêng"):
            formatter.write_dl(
                [
                    ("report", "báo cáo tháng, quý, 6 tháng, 9 tháng, năm"),
                    ("letter ask", "công văn đề nghị báo cáo"),
                    ("letter chase", "công văn đôn đốc"),
                    ("forms", "phiếu báo cáo của các đơn vị"),
                ]
            )


@click.command(cls=_WriteCommand, options_metavar=OPTIONS)
@click.argument("kind", metavar="LOẠI")
@click.option("--out", metavar="THƯ_MỤC", type=_FOLDER, help="Thư mục ghi; mặc định là thư mục hiện tại.")
@click.option("--set", "typed", metavar="Ô=GIÁ_TRỊ", multiple=True, help="Điền một ô; lặp lại để thêm dòng.")
@click.option("--from", "source", metavar="TỆP", type=_FILE, help="Lấy các ô từ tệp JSON hoặc TOML.")
@click.option("--date", "written_on", type=Day(), help="Ngày soạn; mặc định là hôm nay.")
@click.option("--to", "recipients", metavar="NƠI_NHẬN", multiple=True, help="Một nơi nhận; lặp lại để thêm.")
@click.option("--signer", metavar="DÒNG / DÒNG / TÊN", help="Người ký, như KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC.")
@click.option("--keep", is_flag=True, help="Giữ bản thảo trong tệp dữ liệu, kể cả khi chưa đủ ô.")
@click.option("--fields", is_flag=True, help="Liệt kê các ô của loại văn bản rồi thôi.")
@click.pass_obj
def write(place: Place, /, kind: str, *, fields: bool, **wish: Any) -> None:
    """Soạn một văn bản, điền sẵn từ dữ liệu, và ghi ra tệp Word."""
    from dxdesk.services import papers

    if fields:
        click.echo("\n".join(_field_lines(papers.kind_of(kind))))
        return
    with place.desk() as data:
        draft = _wished(data, papers.new_draft(data, kind, plan_of(data, place.today), place.today), wish)
        if wish["keep"]:
            click.echo(f"Đã ghi: {papers.keep(data, draft, _now()).label}.")
        papers.check_complete(draft)
        if wish["out"] is not None or not wish["keep"]:
            click.echo(_written(draft, wish["out"] or Path()))


def _written(draft: "PaperDraft", folder: Path) -> str:
    from dxdesk.services import papers, reports

    content = reports.word_bytes(papers.composed(draft))
    return str(reports.save_copy(content, folder / f"{draft.file_stem}.docx"))


def _field_lines(kind: Any) -> Iterable[str]:
    from dxdesk.services.paper_fields import fields_of

    for form in fields_of(kind).values():
        must = " (phải điền)" if form.required else ""
        cells = f" Cột: {' | '.join(column.label for column in form.columns)}." if form.columns else ""
        yield f"{form.name}\t{form.label}{must}. {form.hint}.{cells}"


def _wished(data: "DataFile", draft: "PaperDraft", wish: Mapping[str, Any]) -> "PaperDraft":
    from dxdesk.domain.office import OfficeSigner
    from dxdesk.services import papers

    if wish["written_on"]:
        draft = papers.redated(data, draft, wish["written_on"])
    head = draft.head
    if wish["recipients"]:
        head = replace(head, recipients=tuple(wish["recipients"]))
    if wish["signer"]:
        lines = [part.strip() for part in wish["signer"].split("/")]
        named = len(lines) > 1 and lines[-1] != lines[-1].upper()
        head = replace(
            head, signer=OfficeSigner(tuple(lines[:-1] if named else lines), lines[-1] if named else "")
        )
    told = {**_from_file(wish["source"]), **_typed(draft, wish["typed"])}
    return papers.with_fields(replace(draft, head=head), told)


def _from_file(source: Path | None) -> Mapping[str, Any]:
    """Read fields from a file; UserError ``paper.unreadable`` for what is neither JSON nor TOML."""
    if source is None:
        return {}
    from dxdesk.package_check import file_bytes

    content = file_bytes(source)
    try:
        text = content.decode("utf-8-sig")
        told = tomllib.loads(text) if source.suffix.lower() == ".toml" else json.loads(text)
    except ValueError as error:  # what both readers and the decoder raise
        raise UserError("paper.unreadable", path=str(source)) from error
    if not isinstance(told, dict):
        raise UserError("paper.unreadable", path=str(source))
    return told


def _typed(draft: "PaperDraft", pairs: Sequence[str]) -> Mapping[str, Any]:
    from dxdesk.services.paper_fields import fields_of, from_typed

    forms = fields_of(draft.kind)
    said: dict[str, list[str]] = defaultdict(list)
    for pair in pairs:
        name, equals, text = pair.partition("=")
        if not equals or name.strip() not in forms:
            raise UserError("paper.field", field=name.strip(), known=", ".join(forms))
        said[name.strip()].append(text)
    return {name: from_typed(forms[name], texts) for name, texts in said.items()}


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
        change = book.note(data, replace(data.documents.get(document), **told))
    click.echo(f"Đã ghi: {change.label}." if change.touched else "Không có gì thay đổi.")


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
    from dxdesk.services import register as book

    with place.desk() as data:
        found = next((one for one in book.book(data) if one.key == row), None)
        if found is None:
            raise UserError("link.record", record=row)
        change = paper_links.link(data, found, kind=LinkKind(kind), record=record)
    click.echo(f"Đã ghi: {change.label}." if change.touched else "Đã gắn từ trước.")


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
@click.pass_obj
def next_number(place: Place, kind: str, year: int | None) -> None:
    """In số kế tiếp còn trống của một loại (BC, TB, CV…). Chỉ để tham khảo: số do Văn thư cấp."""
    from dxdesk.services import numbering

    with place.desk() as data:
        click.echo(numbering.next_free(data, kind=kind, year=year or place.today.year))


@click.group(cls=VietnameseGroup, options_metavar=OPTIONS, subcommand_metavar="LỆNH...")
def incoming() -> None:
    """Ghi văn bản đến vào sổ."""


@incoming.command(options_metavar=OPTIONS)
@click.argument("title", metavar="TRÍCH_YẾU")
@click.option("--kind", default="Công văn", help="Loại văn bản; mặc định là Công văn.")
@click.option("--number", default="", help="Số và ký hiệu, như 812/UBND-VX.")
@click.option("--issuer", default="", help="Cơ quan ban hành.")
@click.option("--issued", "issued_on", type=Day(), help="Ngày văn bản.")
@click.option("--received", "received_on", type=Day(), help="Ngày đến; mặc định là hôm nay.")
@click.option("--due", "due_on", type=Day(), help="Hạn trả lời.")
@click.option("--file", "scan", metavar="TỆP", type=_FILE, help="Tệp quét hoặc tệp Word kèm theo.")
@click.option("--note", default="", help="Ghi chú.")
@click.pass_obj
def add(place: Place, /, *, number: str, scan: Path | None, received_on: date | None, **told: Any) -> None:
    """Ghi một văn bản đến, kèm tệp."""
    from dxdesk.domain.register import IncomingPaper
    from dxdesk.services import register as book

    figure, _, symbol = number.partition("/")
    with place.desk() as data:
        paper = IncomingPaper(
            number=figure.strip(), symbol=symbol.strip(), received_on=received_on or place.today, **told
        )
        file = book.read_file(scan) if scan is not None else None
        change = book.note_incoming(data, paper, file=file)
    click.echo(f"Đã ghi: {change.label}.")


@incoming.command(options_metavar=OPTIONS)
@click.argument("paper", metavar="VĂN_BẢN", type=int)
@click.pass_obj
def delete(place: Place, paper: int) -> None:
    """Xóa một văn bản đến khỏi sổ; tệp kèm theo vẫn được giữ."""
    from dxdesk.services import register as book

    with place.desk() as data:
        click.echo(f"Đã ghi: {book.delete_incoming(data, paper).label}.")


COMMANDS = (write, register, incoming)
