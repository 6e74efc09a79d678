"""Reading a signed plan and taking it into the data file; the readers are loaded when one is read."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.domain.indicator import Indicator
from dxdesk.domain.plan import Plan, PlanVersion
from dxdesk.domain.task import Task
from dxdesk.domain.unit import Party
from dxdesk.storage.data_file import DataFile

if TYPE_CHECKING:
    from dxdesk.domain.draft import DraftIndicator, DraftTask, PlanDraft
    from dxdesk.importers.matching import Match


def read(path: Path) -> "PlanDraft":
    """Read a plan from a .docx or text file; nothing is written.

    Raises UserError where the file cannot be read at all.
    """
    from dxdesk.importers.plan_reader import read_plan
    from dxdesk.importers.source import read_source

    return read_plan(read_source(path))


def read_pasted(text: str) -> "PlanDraft":
    """Read a plan from pasted text; nothing is written."""
    from dxdesk.importers.plan_reader import read_plan
    from dxdesk.importers.source import read_text

    return read_plan(read_text(text))


def current_plan(data: DataFile, *, today: date) -> Plan | None:
    """Return the plan of the day's year, else the latest one before it, else any; None without plans."""
    plans = sorted(data.plans.all(), key=lambda plan: (plan.year, plan.id))
    past = [plan for plan in plans if plan.year <= today.year]
    return next(reversed(past or plans), None)


def party_names(draft: "PlanDraft") -> tuple[str, ...]:
    """Return every name of a lead or coordinator in the draft, once, in order."""
    items: tuple[DraftTask | DraftIndicator, ...] = (*draft.tasks, *draft.indicators)
    return tuple(dict.fromkeys(name for item in items for name in (*item.leads, *item.coordinators)))


def propose_parties(data: DataFile, draft: "PlanDraft") -> "tuple[Match, ...]":
    """Propose a unit or group of the catalogue for every name, to be confirmed by the clerk."""
    from dxdesk.importers.matching import propose

    return propose(party_names(draft), data.units.all(), data.units.groups())


def import_draft(
    data: DataFile, draft: "PlanDraft", *, parties: Mapping[str, Party], origin: str, today: date
) -> Change:
    """Write a reviewed draft as one action; names missing from ``parties`` stay as the plan's own words.

    Raises UserError ``plan.not_a_plan`` for a draft that is none and ``plan.year_taken`` where the
    year already has a plan.
    """
    if not draft.is_plan:
        raise UserError("plan.not_a_plan", reason=draft.reason)
    year = draft.year or today.year
    if any(plan.year == year for plan in data.plans.all()):
        raise UserError("plan.year_taken", year=year)
    with data.action(f"Nhập kế hoạch năm {year}", origin=origin) as done:
        plan_id = data.plans.save(_plan(draft, year))
        data.plans.save_version(
            PlanVersion(plan_id=plan_id, number=1, in_force_from=draft.issued_on or date(year, 1, 1))
        )
        for position, task in enumerate(draft.tasks, start=1):
            data.tasks.save(_task(task, plan_id, position, parties))
        for position, indicator in enumerate(draft.indicators, start=1):
            data.indicators.save(_indicator(indicator, plan_id, position, parties))
        for position, duty in enumerate(draft.duties, start=1):
            data.duties.save(replace(duty, plan_id=plan_id, position=position))
    return done.change


def _plan(draft: "PlanDraft", year: int) -> Plan:
    return Plan(
        year=year,
        title=draft.title,
        kind=draft.kind,
        number=draft.number,
        symbol=draft.symbol,
        issued_on=draft.issued_on,
        date_text=draft.date_text,
        place=draft.place,
        issuer=draft.issuer,
        parent=draft.parent,
        opening=draft.opening,
        appendix_title=draft.appendix_title,
        bases=draft.bases,
        sections=draft.sections,
        recipients=draft.recipients,
        signer=draft.signer,
    )


def _parties(names: tuple[str, ...], known: Mapping[str, Party]) -> tuple[Party, ...]:
    return tuple(known.get(name, Party(name)) for name in names)


def _task(draft: "DraftTask", plan_id: int, position: int, known: Mapping[str, Party]) -> Task:
    return Task(
        title=draft.title,
        plan_id=plan_id,
        code=draft.code,
        section=draft.section,
        content=draft.content,
        leads=_parties(draft.leads, known),
        coordinators=_parties(draft.coordinators, known),
        time_frame=draft.time_frame,
        product=draft.product,
        position=position,
    )


def _indicator(draft: "DraftIndicator", plan_id: int, position: int, known: Mapping[str, Party]) -> Indicator:
    return Indicator(
        text=draft.text,
        plan_id=plan_id,
        code=draft.code,
        section=draft.section,
        leads=_parties(draft.leads, known),
        coordinators=_parties(draft.coordinators, known),
        targets=tuple(replace(target, position=n) for n, target in enumerate(draft.targets, start=1)),
        position=position,
    )
