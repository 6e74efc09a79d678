"""Commands of the schools: register, criteria sets, forms out and back, points, steps, the report."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dxdesk.domain.errors import UserError
from dxdesk.terminal import Day, Place, plan_of
from dxdesk.ui.messages import sentence
from dxdesk.ui.terminal_help import OPTIONS, VietnameseGroup

if TYPE_CHECKING:
    from datetime import date

    from dxdesk.domain.change import Change
    from dxdesk.domain.criteria import CriteriaSet
    from dxdesk.storage.data_file import DataFile

EXIT_REFUSED = 1
_FILE = click.Path(path_type=Path)
_FOLDER = click.Path(path_type=Path, file_okay=False)
_YES = "Ghi vào tệp dữ liệu; không có thì chỉ xem."
_NOTHING = "Chưa ghi gì. Thêm --yes để nhập."
_Command = Callable[..., None]


@click.group(cls=VietnameseGroup, options_metavar=OPTIONS, subcommand_metavar="[LỆNH]...")
def schools() -> None:
    """Trường học: danh sách, bộ tiêu chí, phiếu tự đánh giá, điểm, công bố mức, báo cáo."""


def _year(command: _Command) -> _Command:
    return click.option("--year", "year_text", default="", help="Năm học, ví dụ 2023-2024.")(command)


@contextmanager
def _opened(place: Place, year_text: str) -> "Iterator[tuple[DataFile, CriteriaSet, str]]":
    """Open the data file with the set in force and the year asked for, or the one that is on."""
    from dxdesk.services import assessments, criteria

    year = assessments.check_year(year_text or assessments.year_on(place.today))
    with place.desk() as data:
        known = criteria.in_force(data, place.today)
        if known is None:
            raise UserError("criteria.none")
        yield data, known, year


def _tell(change: "Change") -> None:
    click.echo(f"Đã ghi: {change.label}." if change.touched else "Không có gì thay đổi.")


@schools.command(name="import", options_metavar=OPTIONS)
@click.argument("file", metavar="TỆP", type=_FILE)
@click.option("--yes", is_flag=True, help=_YES)
@click.option("--doubtful", is_flag=True, help="Nhận cả các dòng nghi vấn.")
@click.option("--gone", is_flag=True, help="Ghi kết thúc các trường không còn trong danh sách.")
@click.pass_obj
def import_list(place: Place, file: Path, *, yes: bool, doubtful: bool, gone: bool) -> None:
    """Nhập danh sách trường từ tệp Excel hoặc văn bản (cột cách nhau bằng tab). Chỉ ghi khi có --yes."""
    from dxdesk.importers import school_register
    from dxdesk.package_check import file_bytes, is_zip
    from dxdesk.services import school_import
    from dxdesk.ui.school_lines import register_lines

    content = file_bytes(file)
    if is_zip(content):
        drafts = school_register.read_workbook(content, file.name)
    else:
        drafts = school_register.read_list(content.decode("utf-8-sig", errors="replace"))
    wanted = {school_import.SchoolVerdict.DOUBT: doubtful, school_import.SchoolVerdict.GONE: gone}
    with place.desk() as data:
        diff = school_import.compare(data, drafts, today=place.today, origin=file.name)
        chosen = [number for number, row in enumerate(diff.rows) if wanted.get(row.verdict)]
        diff = diff.take(chosen, taken=True)
        click.echo("\n".join(register_lines(diff)))
        if yes:
            _tell(school_import.take_over(data, diff))
        else:
            click.echo(_NOTHING)


@schools.command(name="list", options_metavar=OPTIONS)
@_year
@click.option("--missing", is_flag=True, help="Chỉ các trường chưa gửi kết quả tự đánh giá.")
@click.option("--xlsx", metavar="TỆP", type=_FILE, help="Ghi danh sách trường ra tệp Excel.")
@click.pass_obj
def list_schools(place: Place, year_text: str, *, missing: bool, xlsx: Path | None) -> None:
    """Liệt kê trường, tình trạng, điểm và mức của một năm học."""
    from dxdesk.services import reports, school_matrix
    from dxdesk.services import schools as register
    from dxdesk.ui.school_lines import school_lines, spread_lines

    with _opened(place, year_text) as (data, criteria, year):
        found = school_matrix.matrix(data, set_id=criteria.id, year=year, today=place.today)
        click.echo("\n".join(spread_lines(found)))
        click.echo("\n".join(school_lines(found.missing if missing else found.rows)))
        if xlsx is not None:
            content = register.workbook(data, today=place.today)
            click.echo(str(reports.save_copy(content, xlsx)))


@schools.command(options_metavar=OPTIONS)
@_year
@click.option("--out", type=_FOLDER, required=True, help="Thư mục ghi.")
@click.option("--missing", is_flag=True, help="Chỉ các trường chưa gửi kết quả tự đánh giá.")
@click.pass_obj
def forms(place: Place, year_text: str, out: Path, *, missing: bool) -> None:
    """Ghi phiếu tự đánh giá cho từng trường và ghi nhận là đã đề nghị."""
    from dxdesk.services import school_forms, school_matrix

    with _opened(place, year_text) as (data, criteria, year):
        found = school_matrix.matrix(data, set_id=criteria.id, year=year, today=place.today)
        rows = found.missing if missing else found.rows
        change = school_forms.write_forms(
            data,
            set_id=criteria.id,
            year=year,
            school_ids={row.school.id for row in rows},
            folder=out,
            today=place.today,
        )
    click.echo(f"{change.label}. Phiếu ghi ở {out}")


@schools.command(options_metavar=OPTIONS)
@click.argument("files", metavar="TỆP...", type=_FILE, nargs=-1, required=True)
@click.option("--yes", is_flag=True, help=_YES)
@click.pass_context
def collect(context: click.Context, files: Sequence[Path], *, yes: bool) -> None:
    """Nhập phiếu tự đánh giá các trường gửi về; ô mâu thuẫn hoặc nghi vấn không tự nhận."""
    place: Place = context.obj
    refused = 0
    with place.desk() as data:
        for file in _listed(files):
            try:
                _collect(data, file, place.today, yes=yes)
            except UserError as error:
                refused += 1
                click.echo(f"{file.name}: {sentence(error)}", err=True)
    if not yes:
        click.echo(_NOTHING)
    context.exit(EXIT_REFUSED if refused else 0)


def _listed(files: Sequence[Path]) -> list[Path]:
    found: list[Path] = []
    for file in files:
        found += sorted(item for item in file.iterdir() if item.is_file()) if file.is_dir() else [file]
    return found


def _collect(data: "DataFile", file: Path, today: "date", *, yes: bool) -> None:
    from dxdesk.importers.returned_form import read_returned_bytes
    from dxdesk.package_check import file_bytes
    from dxdesk.services import school_returned
    from dxdesk.ui.round_lines import diff_lines

    content = file_bytes(file)
    form = read_returned_bytes(content, file.name)
    diff = school_returned.compare(data, form, file_name=file.name, content=content)
    click.echo("\n".join(diff_lines(diff)))
    if yes:
        _tell(school_returned.take_in(data, diff, form, content=content, today=today))


@schools.command(options_metavar=OPTIONS)
@_year
@click.option("--out", metavar="TỆP", type=_FILE, help="Ghi bảng điểm mọi trường ra tệp Excel.")
@click.option("--counted", is_flag=True, help="Với --out: điểm sau kiểm tra thay cho điểm tự chấm.")
@click.option("--in", "came", metavar="TỆP", type=_FILE, help="Nhập bảng điểm đã điền.")
@click.option("--yes", is_flag=True, help=_YES)
@click.pass_obj
def scores(
    place: Place, year_text: str, out: Path | None, came: Path | None, *, counted: bool, yes: bool
) -> None:
    """Ghi bảng điểm mọi trường ra một tệp Excel (--out), hoặc nhập lại (--in)."""
    from dxdesk.importers.school_scores import read_scores
    from dxdesk.package_check import file_bytes
    from dxdesk.services import reports, school_returned, school_scores
    from dxdesk.ui.school_lines import scores_lines

    with _opened(place, year_text) as (data, criteria, year):
        if out is not None:
            content = school_scores.workbook(
                data, set_id=criteria.id, year=year, today=place.today, counted=counted
            )
            click.echo(str(reports.save_copy(content, out)))
        if came is not None:
            back = read_scores(file_bytes(came), came.name)
            diff = school_returned.compare_scores(data, back, file_name=came.name)
            click.echo("\n".join(scores_lines(diff)))
            if yes:
                _tell(school_returned.take_scores(data, diff, today=place.today))
            else:
                click.echo(_NOTHING)


@schools.command(options_metavar=OPTIONS)
@_year
@click.argument("points", metavar="TIÊU_CHÍ=ĐIỂM...", nargs=-1, required=True)
@click.option("--school", "code", default="", help="Mã trường; không có thì là của Sở.")
@click.option("--checked", is_flag=True, help="Điểm sau kiểm tra, không phải điểm tự chấm.")
@click.option("--by", default="", help="Người chấm.")
@click.pass_obj
def points(place: Place, year_text: str, points: Sequence[str], code: str, by: str, *, checked: bool) -> None:
    """Nhập điểm của một trường, hoặc của Sở: 1.3.1=5,5 1.1=Đạt."""
    from dxdesk.domain.criteria import Subject
    from dxdesk.services import assessments, criteria

    subject = Subject.SCHOOL if code else Subject.OFFICE
    year = assessments.check_year(year_text or assessments.year_on(place.today), subject)
    with place.desk() as data:
        known = criteria.in_force(data, place.today, subject)
        if known is None:
            raise UserError("criteria.none")
        school_id = _school_id(data, code) if code else None
        typed = {(school_id, row): text for row, _, text in (part.partition("=") for part in points)}
        side = assessments.Side.CHECKED if checked else assessments.Side.SELF
        _tell(
            assessments.set_points(
                data, set_id=known.id, year=year, cells=typed, today=place.today, side=side, by=by
            )
        )
        level = assessments.standing(data, set_id=known.id, school_id=school_id, year=year).result.level
    click.echo(assessments.LEVEL_WORDS[level] if level else "Chưa đủ điểm để xếp mức.")


def _school_id(data: "DataFile", code: str) -> int:
    found = next((school.id for school in data.schools.all() if school.code == code), None)
    if found is None:
        raise UserError("school.missing")
    return found


@schools.command(options_metavar=OPTIONS)
@_year
@click.argument("name", metavar="BƯỚC", type=click.Choice(["send", "check", "return", "publish", "reopen"]))
@click.option("--school", "codes", multiple=True, help="Mã trường; không có thì mọi trường làm được.")
@click.option("--by", default="", help="Người ghi nhận.")
@click.option("--reason", default="", help="Lý do trả lại.")
@click.pass_obj
def step(place: Place, year_text: str, name: str, codes: Sequence[str], by: str, reason: str) -> None:
    """Ghi nhận một bước: send (tự đánh giá), check (kiểm tra), return (trả lại), publish (công bố)."""
    from dxdesk.services import assessment_steps, school_matrix

    wanted = assessment_steps.Step(name)
    with _opened(place, year_text) as (data, criteria, year):
        found = school_matrix.matrix(data, set_id=criteria.id, year=year, today=place.today)
        every = [row.school.id for row in found.rows]
        chosen = [_school_id(data, code) for code in codes]
        if not chosen:
            able = assessment_steps.able(data, set_id=criteria.id, year=year, school_ids=every, step=wanted)
            chosen = [school_id for school_id, why in able.items() if school_id and not why]
        if not chosen:
            click.echo("Không có trường nào ở bước này.")
            return
        change = assessment_steps.take_step(
            data,
            set_id=criteria.id,
            year=year,
            school_ids=chosen,
            step=wanted,
            today=place.today,
            by=by,
            reason=reason,
        )
    _tell(change)


@schools.command(name="set", options_metavar=OPTIONS)
@_year
@click.option("--load", is_flag=True, help="Nạp bộ chỉ số 4725 kèm theo chương trình.")
@click.option(
    "--file", metavar="TỆP", type=_FILE, help="Thêm bộ tiêu chí từ tệp .toml (của trường hoặc của Sở)."
)
@click.option("--new-version", type=int, metavar="MÃ", help="Lập phiên bản mới từ bộ có mã này.")
@click.option("--from", "since", type=Day(), help="Với --new-version: ngày có hiệu lực.")
@click.option(
    "--carry", type=int, metavar="MÃ", help="Chuyển điểm của năm học từ bộ có mã này sang bộ được sửa."
)
@click.option("--id", "set_id", type=int, metavar="MÃ", help="Bộ được sửa; mặc định là bộ đang dùng.")
@click.option("--confirm", multiple=True, metavar="DÒNG", help="Dòng đã đối chiếu bản gốc.")
@click.option(
    "--condition",
    type=click.Choice(["block", "lowest", "warn"]),
    help="Thiếu điều kiện bắt buộc: block (không xét), lowest (mức 1), warn (chỉ cảnh báo).",
)
@click.pass_obj
def criteria_set(
    place: Place,
    year_text: str,
    file: Path | None,
    new_version: int | None,
    since: "date | None",
    carry: int | None,
    set_id: int | None,
    confirm: Sequence[str],
    condition: str | None,
    *,
    load: bool,
) -> None:
    """Xem bộ tiêu chí; nạp bộ kèm theo, lập phiên bản mới, xác nhận dòng, đặt quy tắc điều kiện bắt buộc."""
    from dxdesk.domain.criteria import Missing, Subject
    from dxdesk.package_check import file_bytes
    from dxdesk.services import assessments, criteria
    from dxdesk.ui.school_lines import set_lines

    with place.desk() as data:
        if load:
            _tell(criteria.take_shipped(data))
        if file is not None:
            _tell(criteria.save_set(data, criteria.read_set(file_bytes(file))))
        if new_version is not None:
            _tell(criteria.new_version(data, set_id=new_version, valid_from=since))
        known = data.criteria.get(set_id) if set_id else criteria.in_force(data, place.today)
        if known is None:
            raise UserError("criteria.none")
        if carry is not None:
            year = assessments.check_year(year_text or assessments.year_on(place.today), known.subject)
            _tell(criteria.carry_over(data, from_id=carry, to_id=known.id, year=year))
        if confirm:
            _tell(criteria.confirm_rows(data, set_id=known.id, codes=confirm))
        if condition:
            changed = replace(data.criteria.get(known.id), missing=Missing(condition))
            _tell(criteria.save_set(data, changed))
        listed = [one for subject in Subject for one in criteria.sets(data, subject)]
        click.echo("\n".join(set_lines(listed)))


@schools.command(options_metavar=OPTIONS)
@_year
@click.option("--out", type=_FOLDER, required=True, help="Thư mục ghi.")
@click.pass_obj
def report(place: Place, year_text: str, out: Path) -> None:
    """Lập báo cáo kết quả đánh giá mức độ chuyển đổi số của các trường."""
    from dxdesk.services import reports, school_report

    with _opened(place, year_text) as (data, criteria, year):
        paper = school_report.compose(
            data, plan=plan_of(data, place.today), set_id=criteria.id, year=year, today=place.today
        )
        school_report.keep(data, paper, now=datetime.now().astimezone())
    target = out / f"{paper.file_stem}.docx"
    click.echo(str(reports.save_copy(reports.word_bytes(paper.document), target)))


COMMANDS = (schools,)
