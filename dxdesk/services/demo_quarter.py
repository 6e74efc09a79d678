"""A whole quarter played on the model plan: asked, collected, chased, written and frozen; all samples."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path

from dxdesk.domain.collection import FormDiff
from dxdesk.domain.errors import UserError
from dxdesk.domain.period import Period
from dxdesk.domain.plan import Plan
from dxdesk.domain.submission import Channel
from dxdesk.domain.unit_form import FormField, UnitForm
from dxdesk.services import asking, chasing, freezing, prose, reports, returned, submissions, taking_in
from dxdesk.services.collection import board
from dxdesk.services.demo_forms import (
    Fault,
    decomposed,
    filled,
    merged,
    moved,
    of_period,
    typed,
    with_macros,
    without_last_task,
)
from dxdesk.services.files import write_beside
from dxdesk.services.reports import SAMPLE_NOTE
from dxdesk.services.submissions import FormKind
from dxdesk.services.unit_forms import forms
from dxdesk.storage.data_file import DataFile

KEY = "2024-Q1"
UNITS, SILENT = 20, 3
ASKED, CAME, CHASED, WRITTEN, SENT = (date(2024, 3, day) for day in (1, 13, 15, 18, 19))
SENT_OUT, CAME_BACK, LETTERS, REPORT = "1-phieu-gui-di", "2-phieu-nhan-ve", "3-cong-van", "4-bao-cao"
WORDS = {
    "strengths": "Các đơn vị chủ trì đã bám sát kế hoạch, gửi báo cáo cơ bản đúng hạn (số liệu minh họa).",
    "causes": "Một số đơn vị chưa chủ động rà soát số liệu trước ngày chốt (số liệu minh họa).",
}

# What each of the units that answer sends back, in the order of the catalogue.
FAULTS = (
    Fault("phan-tram-le", form=typed("2", FormField.PERCENT, "70,5 %")),
    Fault("dau-cham-thap-phan", form=typed("I.10", FormField.VALUE, "33.3%")),
    Fault("ngay-trong-o-phan-tram", form=typed("3", FormField.PERCENT, "12/3/2024")),
    Fault("ban-word", FormKind.DOCX),
    Fault("xoa-dong", form=without_last_task),
    Fault("gop-o", FormKind.DOCX, content=merged),
    Fault("unicode-to-hop", FormKind.DOCX, content=decomposed),
    Fault("bat-dau-bang-dau-bang", form=typed("2", FormField.RESULT, "=Đã hoàn thành 12+3 lớp")),
    Fault("ky-khac", form=of_period("2023-Q4")),
    Fault("dung"),
    Fault("doi-cot", FormKind.DOCX, content=moved),
    Fault("gui-hai-lan"),
    Fault("gui-lai-moi-hon"),
    Fault("dung"),
    Fault("dung"),
    Fault("dung", FormKind.DOCX),
    Fault("dung"),
)
AGAIN, NEWER = "gui-hai-lan", "gui-lai-moi-hon"


@dataclass(frozen=True, slots=True)
class Taken:
    """A file that came: how it was compared, or the code of why it was refused."""

    file: Path
    diff: FormDiff | None = None
    refused: str = ""
    label: str = ""  # of the action that took it in; "" where nothing was written


@dataclass(frozen=True, slots=True)
class Played:
    """What the quarter has left: how many were asked, what came of each file, who was chased, the report."""

    asked: int
    files: tuple[Taken, ...]
    chased: tuple[str, ...]
    report_id: int
    folder: Path


def play(data: DataFile, *, plan: Plan, folder: Path, now: datetime) -> Played:
    """Play Quý I/2024 into the data file and leave its papers in a folder; ``now`` lends its time of day."""
    asking.set_asks_coordinators(data, asks=True)
    units = _ask(data, plan, folder, now)
    made = forms(data, plan=plan, period_key=KEY, unit_ids=units, today=ASKED)
    sent = [(_as_sent(form), stem) for form, stem in made]
    files = _came_back(sent[:-SILENT], folder / CAME_BACK)
    taken = tuple(_take(data, plan, file) for file in files)
    chased = _chase(data, plan, folder, now, units)
    report_id = _report(data, plan, folder, now)
    return Played(len(units), taken, chased, report_id, folder)


def _at(now: datetime, day: date) -> datetime:
    return datetime.combine(day, now.time(), tzinfo=now.tzinfo)


def _as_sent(form: UnitForm) -> UnitForm:
    """Return a form with the version it went out with."""
    return replace(form, identity=replace(form.identity, version=form.identity.version - 1))


def _ask(data: DataFile, plan: Plan, folder: Path, now: datetime) -> tuple[int, ...]:
    rows = board(data, plan=plan, period_key=KEY, today=ASKED).rows[:UNITS]
    units = tuple(row.unit.id for row in rows)
    letter = chasing.ask_letter(data, plan=plan, period_key=KEY, today=ASKED, unit_ids=units)
    chasing.keep_letter(data, letter, plan=plan, now=_at(now, ASKED))
    _freeze(data, folder / LETTERS, number="15", issued_on=ASKED)
    submissions.write_forms(
        data, plan=plan, period_key=KEY, unit_ids=units, folder=folder / SENT_OUT, today=ASKED
    )
    return units


def _freeze(data: DataFile, folder: Path, *, number: str, issued_on: date) -> int:
    """Send the paper made last and leave its file in a folder; returns its id."""
    paper = max(data.documents.all(), key=lambda made: made.id)
    freezing.send(data, paper.id, number=number, issued_on=issued_on)
    kept = data.documents.get(paper.id)
    name = data.attachments.name(kept.attachment_id or 0)
    write_beside(folder / name, freezing.reprint(data, paper.id))
    return paper.id


def _came_back(sent: Sequence[tuple[UnitForm, str]], folder: Path) -> tuple[Path, ...]:
    """Write the files that units send back, among them some that are refused; returns them in order."""
    found: list[Path] = []
    for number, ((form, stem), fault) in enumerate(zip(sent, FAULTS, strict=True)):
        for name, content in _files_of(form, stem, number, fault):
            found.append(write_beside(folder / name, content))
    first = found[0].read_bytes()
    strangers = {"98_co-macro.xlsm": with_macros(first), "99_khong-phai-phieu.xlsx": b"minh hoa"}
    return (*found, *(write_beside(folder / name, content) for name, content in strangers.items()))


def _files_of(form: UnitForm, stem: str, number: int, fault: Fault) -> Iterator[tuple[str, bytes]]:
    ending, content = filled(form, number, fault=fault, today=CAME)
    name = f"{stem}_{fault.name}"
    yield f"{name}{ending}", content
    if fault.name == AGAIN:
        yield f"{name}-ban-sao{ending}", content
    if fault.name == NEWER:
        newer = filled(form, number + 1, fault=fault, today=CAME)
        yield f"{name}-2{newer[0]}", newer[1]


def _take(data: DataFile, plan: Plan, file: Path) -> Taken:
    """Take one file in as a clerk would: all but conflicts and what cannot be read."""
    from dxdesk.importers.returned_form import read_returned

    content = file.read_bytes()
    try:
        form = read_returned(file)
    except UserError as error:
        return Taken(file, refused=error.code)
    diff = returned.compare(
        data, form, plan=plan, file_name=file.name, content=content, today=CAME, period_key=KEY
    )
    if form.identity.period != KEY:
        return Taken(file, diff)
    change = taking_in.take_in(
        data, _accepted(diff), form, plan=plan, content=content, today=CAME, note=SAMPLE_NOTE
    )
    return Taken(file, diff, label=change.label)


def _accepted(diff: FormDiff) -> FormDiff:
    from dxdesk.domain.collection import CellVerdict

    doubtful = [cell for cell in diff.cells if cell.verdict is CellVerdict.DOUBT]
    for cell in doubtful:
        diff = diff.take_cell(cell.key, cell.field, taken=True)
    return diff


def _chase(data: DataFile, plan: Plan, folder: Path, now: datetime, units: Sequence[int]) -> tuple[str, ...]:
    rows = [
        row
        for row in chasing.silent(data, plan=plan, period_key=KEY, today=CHASED)
        if row.unit.id in units[-SILENT:]
    ]
    ids = [row.unit.id for row in rows]
    chasing.add_reminders(
        data, plan=plan, period_key=KEY, unit_ids=ids, on=CHASED - timedelta(days=1), channel=Channel.PHONE
    )
    letter = chasing.chase_letter(
        data, plan=plan, period_key=KEY, today=CHASED, answer_by=WRITTEN, unit_ids=ids
    )
    chasing.keep_letter(data, letter, plan=plan, now=_at(now, CHASED))
    _freeze(data, folder / LETTERS, number="21", issued_on=CHASED)
    return tuple(row.unit.name for row in rows)


def _report(data: DataFile, plan: Plan, folder: Path, now: datetime) -> int:
    for section, text in WORDS.items():
        prose.set_section(data, plan=plan, period_key=KEY, section=section, text=text)
    made = reports.compose(data, plan=plan, period=Period.parse(KEY), today=WRITTEN)
    reports.keep(data, made, now=_at(now, WRITTEN))
    return _freeze(data, folder / REPORT, number="33", issued_on=SENT)
