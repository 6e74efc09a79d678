"""Commands of the year's end: alignment with the province, year close, handover, changes of units."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING

import click

from dxdesk.cli_align import align
from dxdesk.domain.errors import UserError
from dxdesk.terminal import Day, Place, plan_of
from dxdesk.ui.terminal_help import OPTIONS, VietnameseGroup

if TYPE_CHECKING:
    from dxdesk.domain.change import Change
    from dxdesk.domain.plan import Plan
    from dxdesk.domain.unit_change import Reorganisation
    from dxdesk.services.year_close import YearEvaluation
    from dxdesk.storage.data_file import DataFile

_FILE = click.Path(path_type=Path)
_YES = click.option("--yes", is_flag=True, help="Ghi luôn; không có thì chỉ xem trước.")
_DAY = click.option("--day", type=Day(), required=True, help="Ngày đầu tiên mang tên mới.")
_DOCX = click.option("--docx", metavar="TỆP", type=_FILE, help="Ghi bảng ra tệp Word.")


def _tell(change: "Change") -> None:
    click.echo(f"Đã ghi: {change.label}." if change.touched else "Không có gì thay đổi.")


@click.command(name="close-year", options_metavar=OPTIONS)
@click.option("--next", "make_next", is_flag=True, help="Lập kế hoạch năm sau từ kế hoạch này.")
@click.option("--tasks", metavar="SỐ,SỐ", help="Nhiệm vụ chuyển tiếp; mặc định mọi nhiệm vụ chưa xong.")
@click.option("--indicators", metavar="SỐ,SỐ", help="Chỉ tiêu chuyển tiếp; mặc định mọi chỉ tiêu.")
@click.option("--compare", "other", metavar="NĂM", type=int, help="So sánh với kế hoạch của năm khác.")
@_DOCX
@click.pass_obj
def close_year(
    place: Place,
    /,
    tasks: str | None,
    indicators: str | None,
    other: int | None,
    docx: Path | None,
    *,
    make_next: bool,
) -> None:
    """Đánh giá năm của kế hoạch; lập kế hoạch năm sau; so sánh hai năm."""
    from dxdesk.services import wordings, year_close
    from dxdesk.ui.year_close.words import evaluation_lines

    with place.desk() as data:
        plan = plan_of(data, place.today)
        found = year_close.evaluation(data, plan=plan, today=place.today)
        for line in evaluation_lines(found, wordings.in_force(data, place.today)):
            click.echo(line)
        if make_next:
            _tell(_carried(data, found, tasks, indicators))
        if other is not None:
            _compared(data, plan, other, docx, place.today)


def _carried(
    data: "DataFile", found: "YearEvaluation", tasks: str | None, indicators: str | None
) -> "Change":
    from dxdesk.services import year_close

    wanted, codes = _codes(tasks), _codes(indicators)
    chosen = [
        state.task.id
        for state in found.tasks
        if (state.task.code in wanted if wanted is not None else not state.done)
    ]
    return year_close.plan_next_year(
        data,
        plan=found.plan,
        task_ids=chosen,
        indicator_ids=[
            state.indicator.id for state in found.indicators if codes is None or state.indicator.code in codes
        ],
    )


def _codes(words: str | None) -> frozenset[str] | None:
    return None if words is None else frozenset(code.strip() for code in words.split(",") if code.strip())


def _compared(data: "DataFile", plan: "Plan", other: int, docx: Path | None, today: date) -> None:
    from dxdesk.services import reports, wordings, year_close
    from dxdesk.ui.year_close.words import comparison_lines

    found = next((one for one in data.plans.all() if one.year == other), None)
    if found is None:
        raise UserError("plan.missing")
    before, after = sorted((plan, found), key=lambda one: one.year)
    taken = year_close.compare(data, before=before, after=after, today=today)
    for line in comparison_lines(taken, wordings.in_force(data, today)):
        click.echo(line)
    if docx is not None:
        made = year_close.comparison(data, before=before, after=after, today=today)
        click.echo(str(reports.save_copy(reports.word_bytes(made), docx)))


@click.command(options_metavar=OPTIONS)
@click.option("--out", metavar="THƯ_MỤC", type=_FILE, help="Thư mục mới cho gói; chưa có gì trong đó.")
@click.option("--zip", "zipped", is_flag=True, help="Ghi thêm một tệp .zip bên cạnh.")
@click.option("--no-attachments", "bare", is_flag=True, help="Không kèm phiếu và tệp đính kèm khác.")
@click.option("--check", "checked", metavar="THƯ_MỤC", type=_FILE, help="Kiểm tra một gói theo mã SHA-256.")
@click.pass_obj
def handover(place: Place, /, out: Path | None, checked: Path | None, *, zipped: bool, bare: bool) -> None:
    """Lập gói bàn giao: bản sao dữ liệu, văn bản, Sổ bàn giao, danh sách tệp."""
    from dxdesk.services import handover as desk_book
    from dxdesk.services import handover_package, reports
    from dxdesk.ui.paper.pdf import to_pdf

    if checked is not None:
        _check_package(checked)
        return
    with place.desk() as data:
        folder = out or handover_package.suggested(data, today=place.today)
        handover_package.check_free(folder, zipped=zipped)
        document = desk_book.book(data, plan=plan_of(data, place.today), today=place.today)
        papers = {"So-ban-giao.docx": reports.word_bytes(document), "So-ban-giao.pdf": to_pdf(document)}
        made = handover_package.write_package(
            data.path,
            folder,
            papers=papers,
            attachments=not bare,
            zipped=zipped,
            now=datetime.now().astimezone(),
        )
    click.echo(f"Đã ghi {made.files} tệp vào {made.folder}.")
    if made.zipped:
        click.echo(str(made.zipped))


def _check_package(folder: Path) -> None:
    from dxdesk.services import handover_package

    wrong = handover_package.verify_package(folder)
    for name in wrong:
        click.echo(f"Thiếu hoặc đã khác: {name}")
    if wrong:
        raise click.exceptions.Exit(1)
    click.echo("Gói bàn giao còn nguyên vẹn.")


@click.group(cls=VietnameseGroup, options_metavar=OPTIONS, subcommand_metavar="LỆNH...")
def units() -> None:
    """Đổi tên, sáp nhập, giải thể, tách đơn vị; không có --yes thì chỉ xem trước."""


def _carry_out(data: "DataFile", told: "Reorganisation", *, yes: bool) -> None:
    from dxdesk.services import unit_changes
    from dxdesk.ui.catalog.unit_change_words import affected_line

    unit_changes.checked(data, told)
    for one in unit_changes.preview(data, told):
        click.echo(affected_line(one))
    if yes:
        _tell(unit_changes.reorganise(data, told))
    else:
        click.echo("Mới xem trước, chưa ghi. Thêm --yes để ghi.")


def _change(place: Place, kind: str, day: date, old: Sequence[str], new: Sequence[str], *, yes: bool) -> None:
    from dxdesk.domain.unit_change import EventKind, Heir
    from dxdesk.services import unit_changes

    with place.desk() as data:
        known = {unit.name: unit.id for unit in data.units.all()}
        told = unit_changes.event(
            data,
            kind=EventKind(kind),
            day=day,
            unit_ids=[_known(known, name) for name in old],
            heirs=[Heir(name, known.get(name)) for name in new],
        )
        _carry_out(data, told, yes=yes)


def _known(known: dict[str, int], name: str) -> int:
    if name not in known:
        raise UserError("unit.missing")
    return known[name]


@units.command(options_metavar=OPTIONS)
@click.argument("old", metavar="TÊN_CŨ")
@click.argument("new", metavar="TÊN_MỚI")
@_DAY
@_YES
@click.pass_obj
def rename(place: Place, /, old: str, new: str, day: date, *, yes: bool) -> None:
    """Đổi tên một đơn vị từ một ngày; văn bản trước ngày đó giữ tên cũ."""
    _change(place, "rename", day, (old,), (new,), yes=yes)


@units.command(options_metavar=OPTIONS)
@click.argument("old", metavar="ĐƠN_VỊ...", nargs=-1, required=True)
@click.option("--into", "new", metavar="TÊN", required=True, help="Đơn vị kế thừa, có sẵn hoặc mới.")
@_DAY
@_YES
@click.pass_obj
def merge(place: Place, /, old: Sequence[str], new: str, day: date, *, yes: bool) -> None:
    """Sáp nhập các đơn vị vào một đơn vị."""
    _change(place, "merge", day, old, (new,), yes=yes)


@units.command(options_metavar=OPTIONS)
@click.argument("old", metavar="ĐƠN_VỊ...", nargs=-1, required=True)
@click.option("--into", "new", metavar="TÊN", help="Đơn vị kế thừa, nếu có.")
@_DAY
@_YES
@click.pass_obj
def dissolve(place: Place, /, old: Sequence[str], new: str | None, day: date, *, yes: bool) -> None:
    """Giải thể các đơn vị, có hoặc không có đơn vị kế thừa."""
    _change(place, "dissolve", day, old, (new,) if new else (), yes=yes)


@units.command(options_metavar=OPTIONS)
@click.argument("old", metavar="ĐƠN_VỊ")
@click.argument("new", metavar="TÊN_MỚI...", nargs=-1, required=True)
@_DAY
@_YES
@click.pass_obj
def split(place: Place, /, old: str, new: Sequence[str], day: date, *, yes: bool) -> None:
    """Tách một đơn vị; đơn vị mới đứng đầu nhận các việc đang giao."""
    _change(place, "split", day, (old,), new, yes=yes)


@units.command(name="district-level", options_metavar=OPTIONS)
@click.option(
    "--heirs", metavar="TỆP", type=click.File(encoding="utf-8"), help="Mỗi dòng: đơn vị cũ -> kế thừa."
)
@_YES
@click.pass_obj
def district_level(place: Place, /, heirs: IO[str] | None, *, yes: bool) -> None:
    """01/7/2025: bỏ cấp huyện, hợp nhất tỉnh, tiêu đề văn bản mới; trong một lần ghi."""
    from dxdesk.services import district_level as level

    with place.desk() as data:
        found = level.read_heirs(heirs.read() if heirs else "", level.districts(data))
        _carry_out(data, level.district_level_ends(data, found), yes=yes)


COMMANDS = (align, close_year, handover, units)
