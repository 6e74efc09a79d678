"""A plan of the data file written as a paper and taken in again into another one."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from dxdesk.documents.paper_kinds import PaperHead
from dxdesk.documents.papers.plan_paper import plan_paper
from dxdesk.documents.stamp import stamped
from dxdesk.documents.word import to_docx
from dxdesk.documents.wording import load_wording
from dxdesk.domain.duty import ReportingDuty
from dxdesk.domain.indicator import Indicator
from dxdesk.domain.office import Office, OfficeSigner
from dxdesk.domain.plan import Plan
from dxdesk.domain.task import Task
from dxdesk.services import plans, setup
from dxdesk.services.plan_papers import plan_content
from dxdesk.storage.data_file import DataFile

Stored = tuple[Plan, tuple[Task, ...], tuple[Indicator, ...], tuple[ReportingDuty, ...]]


def stored(data: DataFile, plan: Plan) -> Stored:
    """Return all that is stored of a plan, without the ids of its rows."""
    return (
        replace(plan, id=0, bases=_bare(plan.bases), sections=_bare(plan.sections)),
        tuple(replace(task, id=0, plan_id=0) for task in data.tasks.of_plan(plan.id)),
        tuple(map(_indicator, data.indicators.of_plan(plan.id))),
        tuple(replace(duty, id=0, plan_id=0) for duty in data.duties.of_plan(plan.id)),
    )


def _indicator(found: Indicator) -> Indicator:
    targets = tuple(replace(target, id=0, indicator_id=0) for target in found.targets)
    return replace(found, id=0, plan_id=0, targets=targets)


def _bare(rows: Iterable[Any]) -> tuple[Any, ...]:
    return tuple(replace(row, id=0) for row in rows)


def taken_in(data: DataFile, path: Path, today: date) -> Plan:
    """Read a plan and take it in with the units proposed for its names."""
    draft = plans.read(path)
    parties = {match.text: match.party for match in plans.propose_parties(data, draft)}
    plans.import_draft(data, draft, parties=parties, origin=path.name, today=today)
    return next(plan for plan in data.plans.all() if plan.year == draft.year)


def written(data: DataFile, plan: Plan, office: Office, written_on: date) -> bytes:
    """Return the plan as a .docx; with its number and day where it was issued."""
    signer = plan.signer
    lines = tuple(filter(None, (signer.authority, signer.position))) if signer else ("GIÁM ĐỐC",)
    head = PaperHead(office, written_on, OfficeSigner(lines, signer.name if signer else ""))
    document = plan_paper(plan_content(data, plan, max(written_on, date(2022, 1, 1))), head, load_wording())
    if plan.number and plan.issued_on:
        number = plan.number.replace("-", "/").split("/")[0]
        document = stamped(document, number=number, issued_on=plan.issued_on)
    return to_docx(document)


def own_office(plan: Plan, office: Office) -> Office:
    """Return the letterhead under which a plan of another hand was issued."""
    return replace(
        office,
        parent=plan.parent,
        name=plan.issuer,
        place=plan.place,
        abbreviation=plan.symbol.partition("-")[2] or office.abbreviation,
    )


def again(folder: Path, content: bytes, today: date) -> Stored:
    """Take a .docx into a fresh data file and return what is stored there."""
    path = folder / "ke-hoach.docx"
    path.write_bytes(content)
    return from_file(folder / "again.db", path, today)


def from_file(database: Path, path: Path, today: date) -> Stored:
    """Take a file into a fresh data file and return what is stored there."""
    database.unlink(missing_ok=True)
    with DataFile.open(database) as data:
        setup.prepare(data, today=today)
        return stored(data, taken_in(data, path, today))
