"""The command that writes a paper of any kind."""

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
from dxdesk.ui.terminal_help import OPTIONS, VietnameseCommand

if TYPE_CHECKING:
    from dxdesk.domain.change import Change
    from dxdesk.services.papers import PaperDraft
    from dxdesk.storage.data_file import DataFile

_FOLDER = click.Path(path_type=Path, file_okay=False)
_FILE = click.Path(path_type=Path)


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
@click.option("--draft", metavar="VĂN_BẢN", type=int, help="Soạn tiếp một dự thảo đã giữ thay vì soạn mới.")
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
        draft = _wished(data, _begun(data, kind, wish["draft"], place.today), wish)
        if wish["keep"]:
            click.echo(f"Đã ghi: {_kept(data, draft, wish['draft']).label}.")
        papers.check_complete(draft)
        if wish["out"] is not None or not wish["keep"]:
            click.echo(_written(draft, wish["out"] or Path()))


def _begun(data: "DataFile", kind: str, draft_id: int | None, today: date) -> "PaperDraft":
    """Return a new draft, or the kept one that is gone on with (``paper.kind`` for one of another kind)."""
    from dxdesk.services import papers

    if draft_id is None:
        return papers.new_draft(data, kind, plan_of(data, today), today)
    draft = papers.draft_of(data, draft_id)
    if draft.kind.key != kind:
        raise UserError("paper.kind", key=kind, known=draft.kind.key)
    return draft


def _kept(data: "DataFile", draft: "PaperDraft", draft_id: int | None) -> "Change":
    from dxdesk.services import papers

    return papers.keep(data, draft, _now()) if draft_id is None else papers.revise(data, draft_id, draft)


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


COMMANDS = (write,)
