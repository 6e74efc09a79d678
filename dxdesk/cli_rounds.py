"""Commands of the report window: forms out and back, who is silent, letters, freezing, the calendar."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dxdesk.domain.errors import UserError
from dxdesk.terminal import Day, Place, plan_of
from dxdesk.ui.messages import sentence
from dxdesk.ui.terminal_help import OPTIONS, VietnameseCommand

if TYPE_CHECKING:
    from dxdesk.domain.plan import Plan
    from dxdesk.services.letters import Letter
    from dxdesk.storage.data_file import DataFile

EXIT_REFUSED = 1
_FOLDER = click.Path(path_type=Path, file_okay=False)
_FILE = click.Path(path_type=Path)


def _now() -> datetime:
    return datetime.now().astimezone()


@click.command(cls=VietnameseCommand, options_metavar=OPTIONS)
@click.argument("period", metavar="KỲ")
@click.option("--out", type=_FOLDER, required=True, help="Thư mục ghi.")
@click.option("--docx", is_flag=True, help="Phiếu Word thay cho Excel.")
@click.option("--leads-only", is_flag=True, help="Chỉ hỏi đơn vị chủ trì, không hỏi đơn vị phối hợp.")
@click.pass_obj
def forms(place: Place, period: str, out: Path, *, docx: bool, leads_only: bool) -> None:
    """Ghi phiếu báo cáo cho từng đơn vị và ghi nhận là đã đề nghị."""
    from dxdesk.services.collection import board
    from dxdesk.services.submissions import FormKind, write_forms

    with place.desk() as data:
        plan, coordinators = plan_of(data, place.today), not leads_only
        key = period.strip().upper()
        found = board(data, plan=plan, period_key=key, today=place.today, with_coordinators=coordinators)
        change = write_forms(
            data,
            plan=plan,
            period_key=key,
            unit_ids=[row.unit.id for row in found.rows],
            folder=out,
            today=place.today,
            kind=FormKind.DOCX if docx else FormKind.XLSX,
            with_coordinators=coordinators,
        )
    click.echo(f"{change.label}. Phiếu ghi ở {out}")


@click.command(cls=VietnameseCommand, options_metavar=OPTIONS)
@click.argument("files", metavar="TỆP...", type=_FILE, nargs=-1, required=True)
@click.option("--yes", is_flag=True, help="Ghi vào tệp dữ liệu; không có thì chỉ xem.")
@click.option("--add", is_flag=True, help="Cộng dồn tử số, mẫu số với các đơn vị cùng chủ trì.")
@click.option("--keep", is_flag=True, help="Với --yes: chỉ giữ tệp, chưa nhập số liệu.")
@click.pass_context
def collect(context: click.Context, files: Sequence[Path], *, yes: bool, add: bool, keep: bool) -> None:
    """Nhập phiếu các đơn vị gửi về. Chỉ ghi khi có --yes; ô mâu thuẫn hoặc nghi vấn không tự nhận."""
    place: Place = context.obj
    refused = 0
    with place.desk() as data:
        plan = plan_of(data, place.today)
        for file in _listed(files):
            try:
                _collect(data, plan, file, place.today, yes=yes, add=add, keep=keep)
            except UserError as error:
                refused += 1
                click.echo(f"{file.name}: {sentence(error)}", err=True)
    if not yes:
        click.echo("Chưa ghi gì. Thêm --yes để nhập.")
    context.exit(EXIT_REFUSED if refused else 0)


def _listed(files: Sequence[Path]) -> list[Path]:
    found: list[Path] = []
    for file in files:
        found += sorted(item for item in file.iterdir() if item.is_file()) if file.is_dir() else [file]
    return found


def _collect(
    data: "DataFile", plan: "Plan", file: Path, today: date, *, yes: bool, add: bool, keep: bool
) -> None:
    from dxdesk.importers.returned_form import read_returned_bytes
    from dxdesk.package_check import file_bytes
    from dxdesk.services import returned, taking_in
    from dxdesk.ui.round_lines import diff_lines

    content = file_bytes(file)
    form = read_returned_bytes(content, file.name)
    diff = returned.compare(data, form, plan=plan, file_name=file.name, content=content, today=today)
    refusal = returned.refusal(diff)
    if refusal is not None:
        raise refusal
    diff = diff.add() if add else diff
    click.echo("\n".join(diff_lines(diff)))
    if yes and keep:
        kept = taking_in.keep_file(data, form, plan=plan, file_name=file.name, content=content, today=today)
        click.echo(f"  Đã giữ tệp, chưa nhập số liệu: {kept.label}.")
    elif yes and diff.to_write:
        change = taking_in.take_in(data, diff, form, plan=plan, content=content, today=today)
        click.echo(f"  Đã ghi: {change.label}.")


@click.command(cls=VietnameseCommand, options_metavar=OPTIONS)
@click.argument("period", metavar="KỲ")
@click.pass_obj
def silent(place: Place, period: str) -> None:
    """Liệt kê đơn vị chưa nộp báo cáo của một kỳ."""
    from dxdesk.services.collection import board
    from dxdesk.ui.round_lines import silent_lines

    with place.desk() as data:
        key = period.strip().upper()
        found = board(data, plan=plan_of(data, place.today), period_key=key, today=place.today)
    click.echo("\n".join(silent_lines(found.silent, found.item.label)))


@click.command(cls=VietnameseCommand, options_metavar=OPTIONS)
@click.argument("kind", metavar="ask|chase", type=click.Choice(["ask", "chase"]))
@click.argument("period", metavar="KỲ")
@click.option("--out", type=_FOLDER, required=True, help="Thư mục ghi.")
@click.option("--by", type=Day(), help="Hạn trả lời công văn đôn đốc; mặc định là hôm nay.")
@click.option("--each", is_flag=True, help="Đôn đốc: mỗi đơn vị một công văn.")
@click.pass_obj
def letter(place: Place, kind: str, period: str, out: Path, by: date | None, *, each: bool) -> None:
    """Lập công văn đề nghị báo cáo (ask) hoặc đôn đốc (chase)."""
    from dxdesk.services import chasing, reports

    with place.desk() as data:
        plan, key = plan_of(data, place.today), period.strip().upper()
        if kind == "ask":
            made: Sequence[Letter] = [chasing.ask_letter(data, plan=plan, period_key=key, today=place.today)]
        else:
            made = _chasing_letters(data, plan, key, place.today, by or place.today, each=each)
        for paper in made:
            chasing.keep_letter(data, paper, plan=plan, now=_now())
            target = out / f"{paper.file_stem}.docx"
            click.echo(str(reports.save_copy(reports.word_bytes(paper.document), target)))


def _chasing_letters(
    data: "DataFile", plan: "Plan", key: str, today: date, by: date, *, each: bool
) -> "Sequence[Letter]":
    from dxdesk.services import chasing

    if each:
        return chasing.chase_letters(data, plan=plan, period_key=key, today=today, answer_by=by)
    return [chasing.chase_letter(data, plan=plan, period_key=key, today=today, answer_by=by)]


@click.command(cls=VietnameseCommand, options_metavar=OPTIONS)
@click.argument("document", metavar="VĂN_BẢN", type=int)
@click.option("--number", required=True, help="Số Văn thư đã cấp.")
@click.option("--date", "issued_on", type=Day(), required=True, help="Ngày ban hành.")
@click.option("--out", type=_FILE, help="Ghi thêm bản đã gửi ra tệp này.")
@click.pass_obj
def freeze(place: Place, document: int, number: str, issued_on: date, out: Path | None) -> None:
    """Ghi nhận văn bản đã gửi: điền số, ngày, giữ nguyên về sau. VĂN_BẢN là mã trong dxdesk papers."""
    from dxdesk.services import freezing, numbering, reports
    from dxdesk.ui.number_words import doubt_sentences

    with place.desk() as data:
        paper = data.documents.get(document)
        doubts = numbering.doubts(
            data, kind=paper.kind, number=number, issued_on=issued_on, symbol=paper.symbol
        )
        change = freezing.send(data, document, number=number, issued_on=issued_on)
        click.echo(f"Đã ghi: {change.label}.")
        for sentence_of_doubt in doubt_sentences(doubts):
            click.echo(f"Lưu ý: {sentence_of_doubt}")
        if out is not None:
            click.echo(str(reports.save_copy(freezing.reprint(data, document), out)))


@click.command(cls=VietnameseCommand, options_metavar=OPTIONS)
@click.pass_obj
def papers(place: Place) -> None:
    """Liệt kê văn bản đã lập, kèm mã."""
    from dxdesk.services import reports

    with place.desk() as data:
        for paper in reports.documents(data):
            number = f"{paper.number}/{paper.symbol}" if paper.number else "chưa có số"
            click.echo(f"{paper.id}\t{paper.title}\t{number}")


@click.command(cls=VietnameseCommand, options_metavar=OPTIONS)
@click.option("--out", type=_FILE, required=True, help="Tệp .ics ghi ra.")
@click.pass_obj
def calendar(place: Place, out: Path) -> None:
    """Xuất mọi hạn của năm ra tệp lịch .ics cho Outlook và điện thoại."""
    from dxdesk.services import agenda, reports

    with place.desk() as data:
        content = agenda.ics(data, plan=plan_of(data, place.today), today=place.today, now=_now())
    click.echo(str(reports.save_copy(content, out)))


@click.command(cls=VietnameseCommand, options_metavar=OPTIONS)
@click.option("--out", type=_FILE, required=True, help="Tệp .xlsx ghi ra.")
@click.pass_obj
def tables(place: Place, out: Path) -> None:
    """Ghi bảng nhiệm vụ và chỉ tiêu ra một tệp Excel."""
    from dxdesk.services import overview, reports
    from dxdesk.services import tables as made

    with place.desk() as data:
        plan = plan_of(data, place.today)
        period = overview.reporting_period(data, plan=plan, today=place.today)
        content = made.workbook(data, plan=plan, period=period, today=place.today)
    click.echo(str(reports.save_copy(content, out)))


COMMANDS = (forms, collect, silent, letter, freeze, papers, calendar, tables)
