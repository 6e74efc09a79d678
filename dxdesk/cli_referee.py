"""Commands of the referee: judging a .docx and mending a copy of it."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from dxdesk.domain.errors import UserError
from dxdesk.terminal import Day, echo_json
from dxdesk.ui.messages import sentence
from dxdesk.ui.terminal_help import OPTIONS, VietnameseCommand

EXIT_CLEAN = 0
EXIT_BROKEN = 1
EXIT_UNREADABLE = 2
_FILE = click.Path(path_type=Path)


@click.command(cls=VietnameseCommand, options_metavar=OPTIONS)
@click.argument("file", metavar="TỆP", type=_FILE)
@click.option("--json", "as_json", is_flag=True, help="In JSON.")
@click.option(
    "--on", type=Day(), help="Theo quy tắc và tên gọi của ngày này; không có thì theo ngày văn bản."
)
@click.pass_context
def check(context: click.Context, file: Path, on: date | None, *, as_json: bool) -> None:
    """Kiểm tra thể thức một tệp .docx. Mã thoát 0: đúng; 1: có điều chưa đúng; 2: không đọc được."""
    from dxdesk.services import referee
    from dxdesk.ui import verdict_words

    try:
        verdict = referee.check_file(file, on=on)
    except UserError as error:
        if as_json:
            echo_json({"error": sentence(error)})
        click.echo(sentence(error), err=True)
        context.exit(EXIT_UNREADABLE)
    if as_json:
        echo_json({"file": file.name, **verdict_words.as_json(verdict)})
    else:
        click.echo("\n".join(verdict_words.describe(verdict, file.name)))
    context.exit(EXIT_CLEAN if verdict.clean else EXIT_BROKEN)


@click.command(cls=VietnameseCommand, options_metavar=OPTIONS)
@click.argument("file", metavar="TỆP", type=_FILE)
@click.option("--out", type=_FILE, help="Tệp bản sao; không có thì ghi cạnh bản gốc.")
@click.option("--on", type=Day(), help="Theo quy tắc của ngày này; không có thì theo ngày văn bản.")
@click.pass_context
def mend(context: click.Context, file: Path, out: Path | None, on: date | None) -> None:
    """Sửa giúp trong một bản sao những gì sửa được bằng máy; không đụng vào bản gốc."""
    from dxdesk.services import referee
    from dxdesk.ui import verdict_words

    try:
        mended = referee.mend_file(file, out, on=on)
    except UserError as error:
        click.echo(sentence(error), err=True)
        context.exit(EXIT_UNREADABLE)
    click.echo("\n".join(verdict_words.describe_mended(mended)))


COMMANDS: Sequence[click.Command] = (check, mend)
