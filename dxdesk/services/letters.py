"""Letters to the units as content: what they say, taken from the data, and composed again from that."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from dxdesk.documents.blocks import OfficialDocument
from dxdesk.documents.chase import chase_letter, chase_one
from dxdesk.documents.laid_out import laid_out
from dxdesk.documents.layout import USUAL, Layout
from dxdesk.documents.letter import ask_letter, letter_signers, letter_symbol
from dxdesk.documents.letter_snapshot import ChaseSnapshot, LetterSnapshot, LetterUnit, OpenItem
from dxdesk.documents.wording import Wording
from dxdesk.domain.document import Document, DocumentStatus
from dxdesk.domain.errors import UserError
from dxdesk.domain.office import OfficeSigner
from dxdesk.domain.plan import Plan
from dxdesk.domain.submission import AdHocRequest
from dxdesk.domain.vn_format import format_date
from dxdesk.services import layouts, wordings
from dxdesk.services.collection import Board, UnitRow
from dxdesk.services.reports import SAMPLE_NOTE, office_on
from dxdesk.storage.data_file import DataFile

LETTER_KIND = "CV"


class LetterKind(StrEnum):
    """What a letter does."""

    ASK = "ask"
    CHASE = "chase"


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter as content, whom it goes to, and what it was composed from."""

    kind: LetterKind
    period_key: str
    document: OfficialDocument
    symbol: str
    file_stem: str
    unit_ids: tuple[int, ...]
    made_from: str

    @property
    def title(self) -> str:
        """The name it has in lists."""
        return self.document.title


def signers(data: DataFile, *, today: date) -> tuple[OfficeSigner, ...]:
    """Return who may sign a letter, the usual one first."""
    return letter_signers(office_on(data, today), wordings.in_force(data, today))


def snapshot(
    data: DataFile, found: Board, rows: Sequence[UnitRow], *, signer: OfficeSigner | None, open_only: bool
) -> LetterSnapshot:
    """Take what a letter to some units says; raises UserError ``period.no_last_day``."""
    last = found.item.last_day
    if last is None:
        raise UserError("period.no_last_day", period=found.item.label)
    request = found.item.request
    contacts = _contacts(data)
    return LetterSnapshot(
        office=office_on(data, found.today),
        plan=found.plan,
        period_label=found.item.label,
        written_on=found.today,
        due=last.nominal,
        last_working_day=last.working,
        data_from=None if request else found.item.data_from,
        data_to=found.item.data_to,
        signer=signer or signers(data, today=found.today)[0],
        units=tuple(_unit(row, contacts.get(row.unit.id, ""), open_only=open_only) for row in rows),
        request=request.document if request else "",
        about=_about(request),
        sample=sampled(data, found.plan),
    )


def _about(request: AdHocRequest | None) -> str:
    """Return what an ad hoc report is about, as it stands after "báo cáo"."""
    if request is None:
        return ""
    words = request.title[:1].lower() + request.title[1:]
    bare = words.removeprefix("báo cáo").strip()
    return bare if bare and bare != words else f"việc {words}"


def sampled(data: DataFile, plan: Plan) -> bool:
    """Tell whether any figure of a plan is a sample."""
    notes = [entry.note for said in data.tasks.entries_of_plan(plan.id).values() for entry in said]
    notes += [item.note for found in data.indicators.measurements(plan.id).values() for item in found]
    return any(SAMPLE_NOTE in note for note in notes)


def _contacts(data: DataFile) -> Mapping[int, str]:
    """Return whom to call in each unit, the first one listed."""
    people = [person for person in reversed(data.people.all()) if person.unit_id is not None]
    return {
        person.unit_id or 0: " - ".join(part for part in (person.name or person.title, person.phone) if part)
        for person in people
    }


def _unit(row: UnitRow, contact: str, *, open_only: bool) -> LetterUnit:
    """Return a unit with what it is asked for, or only what it leads and has not answered."""
    narrowed = open_only and row.open_count > 0
    last = row.last_reminder
    return LetterUnit(
        name=row.unit.name,
        id=row.unit.id,
        tasks=tuple(
            OpenItem(task.code, task.title)
            for task in row.items.tasks
            if not narrowed or task.code in row.open_tasks
        ),
        indicators=tuple(
            OpenItem(item.code, item.text)
            for item in row.items.indicators
            if not narrowed or item.code in row.open_indicators
        ),
        asked_on=row.submission.asked_on,
        reminders=len(row.submission.reminders),
        last_reminded=last.on if last else None,
        contact=contact,
    )


def chase_snapshot(
    data: DataFile,
    found: Board,
    rows: Sequence[UnitRow],
    *,
    answer_by: date,
    signer: OfficeSigner | None = None,
) -> ChaseSnapshot:
    """Take what a letter to silent units says."""
    return ChaseSnapshot(
        asked=snapshot(data, found, rows, signer=signer, open_only=True),
        received=found.answered,
        answer_by=answer_by,
        letter=_asking_letter(data, found),
    )


def _asking_letter(data: DataFile, found: Board) -> str:
    """Return number and day of the letter that asked, where one was sent."""
    sent = [
        paper
        for paper in data.documents.all()
        if paper.kind == LETTER_KIND
        and paper.period == found.item.key
        and paper.plan_id == found.plan.id
        and paper.status is DocumentStatus.SENT
        and paper.issued_on is not None
        and json.loads(paper.made_from or "{}").get("letter") == LetterKind.ASK.value
    ]
    if not sent or sent[-1].issued_on is None:
        return ""
    return f"{sent[-1].number}/{sent[-1].symbol} ngày {format_date(sent[-1].issued_on)}"


def asking(taken: LetterSnapshot, period_key: str, wording: Wording, layout: Layout = USUAL) -> Letter:
    """Compose the letter that asks."""
    return Letter(
        kind=LetterKind.ASK,
        period_key=period_key,
        document=laid_out(ask_letter(taken, wording), layout),
        symbol=letter_symbol(taken.office, wording),
        file_stem=f"cong-van-de-nghi-{period_key}",
        unit_ids=tuple(unit.id for unit in taken.units),
        made_from=_told(LetterKind.ASK, taken),
    )


def chasing(
    taken: ChaseSnapshot, period_key: str, wording: Wording, layout: Layout = USUAL, *, one: int = 0
) -> Letter:
    """Compose the letter to all silent units, or to ``one`` of them by its id."""
    unit = next((unit for unit in taken.asked.units if unit.id == one), None)
    chosen = (unit,) if unit else taken.asked.units
    document = chase_one(taken, unit, wording) if unit else chase_letter(taken, wording)
    extra = {"received": taken.received, "answer_by": taken.answer_by, "cited": taken.letter, "one": one}
    return Letter(
        kind=LetterKind.CHASE,
        period_key=period_key,
        document=laid_out(document, layout),
        symbol=letter_symbol(taken.asked.office, wording),
        file_stem=f"cong-van-don-doc-{period_key}" + (f"-{unit.id}" if unit else ""),
        unit_ids=tuple(unit.id for unit in chosen),
        made_from=_told(LetterKind.CHASE, taken.asked, **extra),
    )


_KEPT = (
    "period_label",
    "written_on",
    "due",
    "last_working_day",
    "data_from",
    "data_to",
    "addressees",
    "send_to",
    "contact",
    "with_form",
    "request",
    "about",
    "sample",
)
_DAYS = ("written_on", "due", "last_working_day", "data_from", "data_to")


def _told(kind: LetterKind, taken: LetterSnapshot, **more: object) -> str:
    told = {name: getattr(taken, name) for name in _KEPT}
    told |= {"signer": asdict(taken.signer), "units": [asdict(unit) for unit in taken.units]}
    return json.dumps({"letter": kind.value, **told, **more}, ensure_ascii=False, default=str)


def composed_again(data: DataFile, paper: Document) -> OfficialDocument:
    """Compose a kept letter from what it was composed from; plan and letterhead are those of its day."""
    told: dict[str, Any] = json.loads(paper.made_from)
    taken = _read(data, paper, told)
    wording, layout = wordings.in_force(data, taken.written_on), layouts.in_force(data)
    if told["letter"] == LetterKind.ASK.value:
        return asking(taken, paper.period, wording, layout).document
    chase = ChaseSnapshot(taken, told["received"], date.fromisoformat(told["answer_by"]), told["cited"])
    return chasing(chase, paper.period, wording, layout, one=told["one"]).document


def _read(data: DataFile, paper: Document, told: Mapping[str, Any]) -> LetterSnapshot:
    if paper.plan_id is None:
        raise UserError("plan.missing")
    values = {name: told[name] for name in _KEPT}
    values |= {name: _day(told[name]) for name in _DAYS}
    return LetterSnapshot(
        office=office_on(data, values["written_on"]),
        plan=data.plans.get(paper.plan_id),
        signer=OfficeSigner(tuple(told["signer"]["lines"]), told["signer"]["name"]),
        units=tuple(_unit_told(unit) for unit in told["units"]),
        **(values | {"addressees": tuple(told["addressees"])}),
    )


def _unit_told(told: Mapping[str, Any]) -> LetterUnit:
    days = {name: _day(told[name]) for name in ("asked_on", "last_reminded")}
    items = {name: _items(told[name]) for name in ("tasks", "indicators")}
    return LetterUnit(**{**told, **days, **items})


def _items(told: Iterable[Mapping[str, str]]) -> tuple[OpenItem, ...]:
    return tuple(OpenItem(item["code"], item["text"]) for item in told)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
