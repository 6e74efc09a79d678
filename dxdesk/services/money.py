"""The plan's money: how it stands on a day, its sources by the plan's own words, the paper."""

from collections.abc import Iterable, Iterator
from datetime import date

from dxdesk.documents.blocks import OfficialDocument
from dxdesk.documents.money_part import MoneySnapshot, money_paper
from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.domain.money import MoneySource
from dxdesk.domain.money_board import LineState, MoneyBoard
from dxdesk.domain.plan import LegalBasis, Plan
from dxdesk.domain.vietnamese import fold
from dxdesk.domain.vn_format import format_date
from dxdesk.services import wordings
from dxdesk.services.money_cells import MoneyTable
from dxdesk.services.reports import SAMPLE_NOTE, office_on
from dxdesk.storage.data_file import DataFile

_MONEY = "kinh phi"


def board(data: DataFile, *, plan: Plan, as_of: date) -> MoneyBoard:
    """Return the money of a plan with what was spent by a day."""
    sources, spent = data.money.sources(plan.id), data.money.spendings(plan.id)
    tasks = {task.id: task for task in data.tasks.of_plan(plan.id)}
    names = {source.id: source.name for source in sources}
    states: list[LineState] = []
    for number, line in enumerate(data.money.lines(plan.id), start=1):
        task, paid = tasks.get(line.task_id or 0), spent.get(line.id, ())
        state = LineState(
            line,
            number,
            task_code=task.code if task else "",
            task_title=task.title if task else "",
            source_name=names.get(line.source_id or 0, ""),
            spendings=paid,
            spent=sum(item.by(as_of) for item in paid),
        )
        states.append(state)
    return MoneyBoard(as_of, sources, tuple(states), data.money.regular(plan.id))


def seed_sources(data: DataFile, *, plan: Plan) -> Change:
    """Add the papers that the plan names under its money as sources; those already there stay.

    Raises UserError ``money.no_sources`` where the plan names none.
    """
    known = data.money.sources(plan.id)
    found = list(_named_sources(plan))
    if not found:
        raise UserError("money.no_sources")
    fresh = [source for source in found if fold(source.name) not in {fold(item.name) for item in known}]
    last = max((source.position for source in known), default=0)
    with data.action("Lấy nguồn kinh phí từ kế hoạch") as done:
        for position, source in enumerate(fresh, start=last + 1):
            data.money.save_source(
                MoneySource(plan.id, source.name, position=position, document=source.document)
            )
    return done.change


def _named_sources(plan: Plan) -> Iterator[MoneySource]:
    text = " ".join(item.text for item in plan.sections if _MONEY in fold(item.heading))
    placed = [(_place(basis, text), basis) for basis in plan.bases]
    for place, basis in sorted(placed, key=lambda pair: pair[0]):
        if place >= 0:
            name = basis.short_name or f"{basis.kind} {basis.number.partition('/')[0]}"
            yield MoneySource(plan.id, name, document=_cited(basis))


def _place(basis: LegalBasis, text: str) -> int:
    places = [text.find(words) for words in (basis.short_name, basis.number) if words]
    return max(places, default=-1)


def _cited(basis: LegalBasis) -> str:
    day = f" ngày {format_date(basis.date)}" if basis.date else ""
    issuer = f" của {basis.issuer}" if basis.issuer else ""
    return f"{basis.kind} số {basis.number}{day}{issuer}"


def remove(data: DataFile, *, table: MoneyTable, row_ids: Iterable[int]) -> Change:
    """Delete rows of a table; UserError ``money.source_in_use`` for a source that lines draw on."""
    gone = tuple(dict.fromkeys(row_ids))
    deleters = {
        MoneyTable.SOURCES: data.money.delete_source,
        MoneyTable.LINES: data.money.delete_line,
        MoneyTable.SPENDINGS: data.money.delete_spending,
        MoneyTable.REGULAR: data.money.delete_regular,
    }
    with data.action(f"Xóa {len(gone)} dòng kinh phí") as done:
        for row_id in gone:
            deleters[table](row_id)
    return done.change


def paper(data: DataFile, *, plan: Plan, as_of: date, today: date, details: bool = False) -> OfficialDocument:
    """Compose the working paper "Tình hình kinh phí"; ``details`` adds every spending."""
    found = board(data, plan=plan, as_of=as_of)
    taken = MoneySnapshot(office_on(data, today), plan, found, details=details, sample=sampled(found))
    return money_paper(taken, wordings.in_force(data, today))


def sampled(found: MoneyBoard) -> bool:
    """Tell whether any figure is a sample."""
    notes = [state.line.note for state in found.lines]
    notes += [spent.note for _, spent in found.spendings]
    notes += [row.source for row in found.regular]
    return any(SAMPLE_NOTE in note for note in notes)
