"""What is written down of the units' reports: forms sent, asked, received, notes."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum
from pathlib import Path

from dxdesk.documents.wording import load_wording
from dxdesk.domain.change import Change
from dxdesk.domain.plan import Plan
from dxdesk.domain.submission import Channel, Submission
from dxdesk.domain.unit import Unit, UnitKind
from dxdesk.domain.unit_form import UnitForm
from dxdesk.services.duties import collection
from dxdesk.services.files import write_beside
from dxdesk.services.unit_forms import forms
from dxdesk.storage.data_file import DataFile

Progress = Callable[[int, int], bool]


class FormKind(StrEnum):
    """The files a form may be written as."""

    XLSX = "xlsx"
    DOCX = "docx"


def go_on(done: int, total: int) -> bool:  # noqa: ARG001  # the signature of a progress
    """Never stop: the progress of whoever shows none."""
    return True


def submission_of(data: DataFile, *, plan: Plan, period_key: str, unit_id: int) -> Submission:
    """Return a unit's submission for a round; a new one, not yet kept, where there is none."""
    found = data.submissions.of_unit(plan.id, period_key, unit_id)
    return found or Submission(unit_id, period_key, plan_id=plan.id)


def form_files(
    made: Sequence[tuple[UnitForm, str]], *, kind: FormKind, today: date, progress: Progress = go_on
) -> tuple[tuple[str, bytes], ...] | None:
    """Return the files of forms by name; None where ``progress`` said to stop. It needs no data file."""
    write = _writer(kind, today)
    found: list[tuple[str, bytes]] = []
    for number, (form, stem) in enumerate(made, start=1):
        found.append((f"{stem}.{kind.value}", write(form)))
        if not progress(number, len(made)):
            return None
    return tuple(found)


def _writer(kind: FormKind, today: date) -> Callable[[UnitForm], bytes]:
    from dxdesk.exports.unit_form_words import FormWords

    words = FormWords(load_wording().texts)
    match kind:
        case FormKind.XLSX:
            from dxdesk.exports.unit_form_xlsx import to_xlsx

            return lambda form: to_xlsx(form, words, author=form.office_name, written_on=today)
        case FormKind.DOCX:
            from dxdesk.exports.unit_form_docx import to_docx

            return lambda form: to_docx(form, words, author=form.office_name, written_on=today)


def save_forms(files: Iterable[tuple[str, bytes]], folder: Path) -> tuple[Path, ...]:
    """Write files into a folder; where one fails those that were not there before are taken away again."""
    written: list[Path] = []
    fresh: list[Path] = []
    try:
        for name, content in files:
            target = folder / name
            if not target.exists():
                fresh.append(target)
            written.append(write_beside(target, content))
    except BaseException:
        for target in fresh:
            target.unlink(missing_ok=True)
        raise
    return tuple(written)


def write_forms(
    data: DataFile,
    *,
    plan: Plan,
    period_key: str,
    unit_ids: Sequence[int],
    folder: Path,
    today: date,
    kind: FormKind = FormKind.XLSX,
    progress: Progress = go_on,
    with_coordinators: bool | None = None,
) -> Change:
    """Write the forms of some units into a folder and mark the units as asked, as one action.

    ``progress`` is told how many are made of how many and may return False to stop: then no file is written
    and nobody marked.
    """
    made = forms(
        data,
        plan=plan,
        period_key=period_key,
        unit_ids=unit_ids,
        today=today,
        with_coordinators=with_coordinators,
    )
    files = form_files(made, kind=kind, today=today, progress=progress)
    if files is None:
        return Change()
    save_forms(files, folder)
    return mark_sent(data, made, plan=plan, period_key=period_key, on=today)


def mark_sent(
    data: DataFile, made: Sequence[tuple[UnitForm, str]], *, plan: Plan, period_key: str, on: date
) -> Change:
    """Mark the units of forms as asked, each with the version of its form."""
    item = collection(data, plan=plan, period_key=period_key, today=on)
    with data.action(f"Gửi phiếu {item.short} cho {len(made)} đơn vị") as done:
        for form, _ in made:
            known = submission_of(data, plan=plan, period_key=item.key, unit_id=form.identity.unit_id)
            asked = replace(known, asked_on=known.asked_on or on, form_version=form.identity.version)
            data.submissions.save(asked)
    return done.change


def mark_asked(data: DataFile, *, plan: Plan, period_key: str, unit_ids: Sequence[int], on: date) -> Change:
    """Mark units as asked on a day without a form, by letter or by word."""
    item = collection(data, plan=plan, period_key=period_key, today=on)
    with data.action(f"Đề nghị báo cáo {item.short}: {len(unit_ids)} đơn vị") as done:
        for unit_id in unit_ids:
            known = submission_of(data, plan=plan, period_key=item.key, unit_id=unit_id)
            data.submissions.save(replace(known, asked_on=on))
    return done.change


def mark_received(
    data: DataFile,
    *,
    plan: Plan,
    period_key: str,
    unit_id: int,
    on: date | None,
    channel: Channel = Channel.FORM,
) -> Change:
    """Write down on which day and how a unit's report came; None takes it back."""
    item = collection(data, plan=plan, period_key=period_key, today=on or date.min)
    known = submission_of(data, plan=plan, period_key=item.key, unit_id=unit_id)
    name = short_name(data.units.get(unit_id))
    with data.action(f"Nhận báo cáo {name}, {item.short}" if on else f"Bỏ ngày nhận của {name}") as done:
        data.submissions.save(replace(known, received_on=on, channel=channel))
    return done.change


def set_note(data: DataFile, *, plan: Plan, period_key: str, unit_id: int, note: str) -> Change:
    """Write a note to a unit's report."""
    known = submission_of(data, plan=plan, period_key=period_key, unit_id=unit_id)
    with data.action(f"Ghi chú báo cáo {short_name(data.units.get(unit_id))}") as done:
        if known.note != note.strip():
            data.submissions.save(replace(known, note=note.strip()))
    return done.change


def kept_file(data: DataFile, *, submission_id: int) -> tuple[str, bytes]:
    """Return the name and bytes of the answer kept; raises UserError ``document.no_file``."""
    attachment = data.submissions.get(submission_id).attachment_id or 0
    return data.attachments.name(attachment), data.attachments.content(attachment)


def short_name(unit: Unit) -> str:
    """Return what a unit is called in the log: "Phòng KHTC", "PGD Yên Thế"."""
    if unit.kind is UnitKind.DEPARTMENT:
        return f"Phòng {unit.short}" if unit.short and unit.name.startswith("Phòng ") else unit.name
    return unit.short or unit.name
