"""The same services from a terminal; Qt is loaded only for the window and for PDF."""

import gc
import sys
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any, NoReturn

import click

from dxdesk import __version__
from dxdesk.cli_adjustments import COMMANDS as ADJUSTMENT_COMMANDS
from dxdesk.cli_layout import COMMANDS as LAYOUT_COMMANDS
from dxdesk.cli_meetings import COMMANDS as MEETING_COMMANDS
from dxdesk.cli_money import COMMANDS as MONEY_COMMANDS
from dxdesk.cli_obstacles import COMMANDS as OBSTACLE_COMMANDS
from dxdesk.cli_papers import COMMANDS as PAPER_COMMANDS
from dxdesk.cli_referee import COMMANDS as REFEREE_COMMANDS
from dxdesk.cli_register import COMMANDS as REGISTER_COMMANDS
from dxdesk.cli_rollouts import COMMANDS as ROLLOUT_COMMANDS
from dxdesk.cli_rounds import COMMANDS
from dxdesk.cli_schools import COMMANDS as SCHOOL_COMMANDS
from dxdesk.cli_year import COMMANDS as YEAR_COMMANDS
from dxdesk.domain.errors import UserError
from dxdesk.domain.period import Period
from dxdesk.terminal import Day, PeriodKey, Place, default_data_dir, echo_json, plan_of
from dxdesk.ui.messages import sentence
from dxdesk.ui.terminal_help import OPTIONS, VietnameseGroup

EXIT_USER_ERROR = 1
EXIT_USAGE = 2
EXIT_BUG = 70


@click.group(
    cls=VietnameseGroup,
    invoke_without_command=True,
    options_metavar=OPTIONS,
    subcommand_metavar="[LỆNH]...",
)
@click.option("--data-dir", type=click.Path(path_type=Path, file_okay=False), help="Thư mục dữ liệu.")
@click.option("--today", type=Day(), help="Xem như hôm nay là ngày này (2024-03-15).")
@click.option("--selftest", is_flag=True, help="Kiểm tra cài đặt: mở cửa sổ rồi đóng lại ngay.")
@click.version_option(__version__, prog_name="dxdesk", help="In số phiên bản.")
@click.pass_context
def cli(context: click.Context, data_dir: Path | None, today: date | None, *, selftest: bool) -> None:
    """Theo dõi kế hoạch chuyển đổi số, lập báo cáo đúng hạn. Không kèm lệnh thì mở cửa sổ."""
    context.obj = Place(data_dir or default_data_dir(), today or datetime.now().astimezone().date())
    if context.invoked_subcommand is None:
        context.exit(_open_window(context.obj, today, selftest=selftest))


def _open_window(place: Place, today: date | None, *, selftest: bool) -> int:
    gc.disable()  # the start only builds up; app.run lets the collector go on with the first paint
    # PySide6 reads the source of every module imported after it, so what needs no Qt comes first.
    from dxdesk.services import backups, history, overview, plans, setup  # noqa: F401
    from dxdesk.ui.app import run

    place.data_dir.mkdir(parents=True, exist_ok=True)
    try:
        return run(place.data_path, today=today, selftest=selftest)
    finally:
        gc.enable()


@cli.command(options_metavar=OPTIONS)
@click.argument("file", metavar="TỆP", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="In JSON.")
@click.pass_context
def inspect(context: click.Context, file: Path, *, as_json: bool) -> None:
    """Đọc thử một kế hoạch, không lưu gì. Mã thoát 0: là kế hoạch; 3: không phải hoặc không đọc được."""
    from dxdesk.importers import inspection
    from dxdesk.services import plans
    from dxdesk.ui.plan_words import describe

    try:
        draft = plans.read(file)
    except UserError as error:
        if not as_json:
            click.echo(sentence(error), err=True)
        else:
            echo_json(inspection.refused(sentence(error)))
        context.exit(inspection.EXIT_NOT_A_PLAN)
    if as_json:
        echo_json(inspection.as_json(draft))
    else:
        click.echo("\n".join(describe(draft)))
    context.exit(inspection.exit_code(draft))


@cli.command(name="import", options_metavar=OPTIONS)
@click.argument("file", metavar="TỆP", type=click.Path(path_type=Path))
@click.option("--yes", is_flag=True, help="Ghi vào tệp dữ liệu; không có thì chỉ xem.")
@click.pass_obj
def import_plan(place: Place, file: Path, *, yes: bool) -> None:
    """Nhập kế hoạch từ tệp Word hoặc văn bản. Chỉ ghi khi có --yes."""
    from dxdesk.services import plans
    from dxdesk.ui.plan_words import describe, describe_matches

    draft = plans.read(file)
    if not draft.is_plan:
        raise UserError("plan.not_a_plan", reason=draft.reason)
    with place.desk() as data:
        matches = plans.propose_parties(data, draft)
        click.echo("\n".join((*describe(draft), *describe_matches(matches))))
        if not yes:
            click.echo("Chưa ghi gì. Thêm --yes để nhập.")
            return
        parties = {match.text: match.party for match in matches}
        change = plans.import_draft(data, draft, parties=parties, origin=file.name, today=place.today)
        click.echo(f"Đã ghi: {change.label}.")


@cli.command(options_metavar=OPTIONS)
@click.option("--as-of", type=Day(), help="Tính đến ngày này.")
@click.option("--json", "as_json", is_flag=True, help="In JSON.")
@click.pass_obj
def due(place: Place, as_of: date | None, *, as_json: bool) -> None:
    """Liệt kê việc quá hạn, sắp đến hạn và các mốc báo cáo."""
    from dxdesk.services.overview import overview
    from dxdesk.ui.due_words import due_json, due_lines

    today = as_of or place.today
    with place.desk() as data:
        state = overview(data, plan=plan_of(data, today), today=today)
    if as_json:
        echo_json(due_json(state))
    else:
        click.echo("\n".join(due_lines(state)))


@cli.command(options_metavar=OPTIONS)
@click.argument("period", metavar="KỲ", type=PeriodKey())
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), required=True, help="Thư mục ghi.")
@click.option("--pdf", is_flag=True, help="Ghi thêm bản PDF.")
@click.pass_obj
def report(place: Place, period: Period, out: Path, *, pdf: bool) -> None:
    """Lập báo cáo của một kỳ: 2024-Q1, 2024-H1, 2024-9M, 2024-03 hoặc 2024."""
    from dxdesk.services import reports

    with place.desk() as data:
        plan = plan_of(data, date(period.year, 12, 31))
        made = reports.compose(data, plan=plan, period=period, today=place.today)
        reports.keep(data, made, now=datetime.now().astimezone())
    click.echo(reports.save_copy(reports.word_bytes(made.document), out / f"{made.file_stem}.docx"))
    if pdf:
        from dxdesk.ui.paper.pdf import to_pdf

        click.echo(reports.save_copy(to_pdf(made.document), out / f"{made.file_stem}.pdf"))


@cli.command(options_metavar=OPTIONS)
@click.argument("target", metavar="TỆP", type=click.Path(path_type=Path), required=False)
@click.pass_obj
def backup(place: Place, target: Path | None) -> None:
    """Sao lưu tệp dữ liệu; bản sao được kiểm tra trước khi báo xong."""
    from dxdesk.services import backups

    chosen = target or backups.suggested(place.data_path, now=datetime.now().astimezone())
    click.echo(f"Đã sao lưu: {backups.copy(place.data_path, chosen)}")


@cli.command(options_metavar=OPTIONS)
@click.argument("file", metavar="TỆP", type=click.Path(path_type=Path))
@click.pass_obj
def restore(place: Place, file: Path) -> None:
    """Khôi phục từ một bản sao lưu; tệp hiện có được giữ lại trước."""
    from dxdesk.services import backups

    kept = backups.restore(file, place.data_path, now=datetime.now().astimezone())
    click.echo(f"Đã khôi phục từ {file.name}." + (f" Tệp trước đó được giữ tại {kept}" if kept else ""))


@cli.command(options_metavar=OPTIONS)
@click.argument("file", metavar="TỆP", type=click.Path(path_type=Path), required=False)
@click.pass_obj
def verify(place: Place, file: Path | None) -> None:
    """Kiểm tra tệp dữ liệu hoặc một bản sao lưu."""
    from dxdesk.services import backups

    backups.verify(file or place.data_path)
    click.echo("Tệp dữ liệu nguyên vẹn.")


@cli.command(options_metavar=OPTIONS)
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), required=True, help="Thư mục ghi.")
@click.option("--scale", type=int, multiple=True, help="Tỷ lệ ảnh màn hình, phần trăm (100, 150).")
@click.option("--no-window", is_flag=True, help="Không mở cửa sổ khi làm xong.")
def demo(out: Path, scale: tuple[int, ...], *, no_window: bool) -> None:
    """Chạy trọn một quý trên kế hoạch mẫu: tệp dữ liệu, báo cáo, ảnh màn hình."""
    from dxdesk.ui.demo import play

    for line in play(out, scales=scale or (100,), open_window=not no_window):
        click.echo(line)


@cli.command(hidden=True, options_metavar=OPTIONS)
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), required=True, help="Thư mục ghi.")
@click.option("--scale", type=int, default=100, help="Tỷ lệ mà Qt đang dùng, phần trăm.")
@click.pass_obj
def screens(place: Place, out: Path, scale: int) -> None:
    """Chụp mọi trang của cửa sổ (lệnh demo gọi trong một tiến trình riêng)."""
    from dxdesk.ui.pictures import write_screens

    for path in write_screens(place.data_path, out, today=place.today, scale=scale):
        click.echo(path)


for _command in (
    *COMMANDS,
    *PAPER_COMMANDS,
    *REGISTER_COMMANDS,
    *ROLLOUT_COMMANDS,
    *MONEY_COMMANDS,
    *REFEREE_COMMANDS,
    *LAYOUT_COMMANDS,
    *SCHOOL_COMMANDS,
    *MEETING_COMMANDS,
    *YEAR_COMMANDS,
    *OBSTACLE_COMMANDS,
    *ADJUSTMENT_COMMANDS,
):
    cli.add_command(_command)


def _usage_sentence(error: click.ClickException) -> str:
    match error:
        case click.NoSuchOption():
            return f"Không có tùy chọn {error.option_name}. Gõ dxdesk --help để xem các tùy chọn."
        case click.MissingParameter():
            name = error.param.human_readable_name if error.param else ""
            return f"Thiếu {name}. Gõ dxdesk --help để xem cách dùng."
        case click.BadParameter():
            name = error.param.human_readable_name if error.param else ""
            return f"Giá trị của {name} không hợp lệ. Gõ dxdesk --help để xem cách dùng."
        case _:
            return "Lệnh không đúng. Gõ dxdesk --help để xem các lệnh và cách dùng."


def _fail(text: str, code: int) -> NoReturn:
    click.echo(text, err=True)
    sys.exit(code)


def _note_bug() -> Path | None:
    """Write the bug at hand into the log for developers; None where no log can be written."""
    import traceback

    log = default_data_dir() / "dxdesk.log"
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("a", encoding="utf-8") as file:
            file.write(f"{datetime.now().astimezone():%Y-%m-%d %H:%M:%S}\n{traceback.format_exc()}\n")
    except OSError:  # the disk is full or the folder closed: the sentence must still be told
        return None
    return log


def main(run: Callable[..., Any] = cli) -> None:
    """Run the command line: a Vietnamese sentence and an exit code for whatever goes wrong."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        code = run(standalone_mode=False, prog_name="dxdesk")
    except UserError as error:
        _fail(sentence(error), EXIT_USER_ERROR)
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except click.Abort:
        _fail("Đã dừng. Không có gì được ghi thêm.", EXIT_USER_ERROR)
    except click.ClickException as error:
        _fail(_usage_sentence(error), EXIT_USAGE)
    except Exception:  # noqa: BLE001  # the last fence: a bug is logged, never a traceback to a user
        text = "dxdesk gặp lỗi bất ngờ. Việc đang làm chưa được ghi; dữ liệu đã lưu giữ nguyên."
        noted = _note_bug()
        _fail(f"{text} Chi tiết ghi ở {noted}." if noted else text, EXIT_BUG)
    sys.exit(code if isinstance(code, int) else 0)
