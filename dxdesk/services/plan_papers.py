"""What papers about the plan say at first, taken from the data file; the clerk goes on from there."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date

from dxdesk.documents.head_part import lower_first, plan_citation
from dxdesk.documents.phrases import counted
from dxdesk.documents.wording import Wording
from dxdesk.domain.duty import DutyDirection
from dxdesk.domain.obstacle import ObstacleKind, ReportedObstacle
from dxdesk.domain.office import Office
from dxdesk.domain.plan import Plan
from dxdesk.domain.plan_papers import (
    AddedItem,
    AdjustedPlanPaper,
    AdjustmentProposal,
    ChangedItem,
    Obstacle,
    ObstacleProposal,
    WithdrawnItem,
)
from dxdesk.domain.task import ProgressEntry, TaskOrigin
from dxdesk.domain.vn_format import format_date
from dxdesk.services import tasks, wordings
from dxdesk.services.adjustment_items import changes_of
from dxdesk.services.adjustments import adjustments
from dxdesk.services.in_force_plan import tasks_on
from dxdesk.services.obstacles import reported
from dxdesk.services.plan_changes import Item, ItemChange, changes_since_version
from dxdesk.services.plan_text import listed_names, plan_content
from dxdesk.services.reports import office_on
from dxdesk.storage.data_file import DataFile

__all__ = ["adjusted_plan_content", "adjustment_content", "obstacle_content", "plan_content"]

_PARTED = " | "


def adjusted_plan_content(
    data: DataFile, plan: Plan, today: date, *, version_id: int | None = None
) -> AdjustedPlanPaper:
    """Return the plan that adjusts: the lines of an adjustment, else what differs from the latest version."""
    office, wording = office_on(data, today), wordings.in_force(data, today)
    cited = plan_citation(plan, office.full_name, wording)
    found = _found(data, plan, version_id, wording)
    return AdjustedPlanPaper(
        subject=wording.say("adjusted_plan.subject", title=lower_first(plan.title)),
        opening=(wording.say("adjusted_plan.opening", plan=cited, office=office.full_name),),
        purpose=_paragraphs(wording.say("adjusted_plan.purpose", year=plan.year)),
        changed=tuple(_changed(change, wording) for change in found if change.fields),
        added=tuple(_added(change.after, wording) for change in found if change.after and not change.before),
        withdrawn=tuple(
            WithdrawnItem(_name(change.before, wording), change.reason)
            for change in found
            if change.before and not change.after
        ),
        carrying_out=_paragraphs(
            wording.say("adjusted_plan.carrying_out", year=plan.year, office=office.short_name)
        ),
        closing=wording.say("adjusted_plan.closing", office=office.short_name),
        recipients=plan.recipients,
    )


def adjustment_content(
    data: DataFile, plan: Plan, today: date, *, inside: bool = False, version_id: int | None = None
) -> AdjustmentProposal:
    """Return the tờ trình that asks for it: of the Sở to UBND tỉnh, or ``inside`` it to its Giám đốc."""
    office, wording = office_on(data, today), wordings.in_force(data, today)
    unit, post, writer, addressee = _who(office, wording, inside=inside)
    cited = plan_citation(plan, office.full_name, wording)
    return AdjustmentProposal(
        addressee=addressee,
        unit=unit,
        unit_signer=post,
        subject=wording.say("adjustment_proposal.subject", title=lower_first(plan.title)),
        opening=(wording.say("adjustment_proposal.opening", plan=cited, writer=writer, addressee=addressee),),
        reasons=_paragraphs(wording.say("adjustment_proposal.reasons", year=plan.year)),
        changes=tuple(_asked(change, wording) for change in _found(data, plan, version_id, wording)),
        carrying_out=_paragraphs(wording.say("adjustment_proposal.carrying_out")),
        closing=wording.say("adjustment_proposal.closing", writer=writer, addressee=addressee),
    )


def obstacle_content(
    data: DataFile, plan: Plan, today: date, *, inside: bool = False, chosen: Collection[int] = ()
) -> ObstacleProposal:
    """Return the tờ trình of difficulties: the chosen ones.

    Where none is chosen: what the latest progress of each task told and proposed, and what was noted and is
    open without having come from there.
    """
    office, wording = office_on(data, today), wordings.in_force(data, today)
    unit, post, writer, addressee = _who(office, wording, inside=inside)
    cited = plan_citation(plan, office.full_name, wording)
    noted = reported(data, plan=plan, as_of=today)
    if chosen:
        found = tuple(_noted(one, addressee, wording) for one in _chosen(data, plan, chosen, today))
    else:
        found = (
            *_obstacles(data, plan, today, addressee, wording),
            *(
                _noted(one, addressee, wording)
                for one in noted
                if one.progress_id is None and one.kind is ObstacleKind.OBSTACLE
            ),
        )
    return ObstacleProposal(
        addressee=addressee,
        unit=unit,
        unit_signer=post,
        subject=wording.say("obstacle_proposal.subject", title=lower_first(plan.title)),
        opening=(wording.say("obstacle_proposal.opening", plan=cited, writer=writer, addressee=addressee),),
        situation=tuple(_situation(data, plan, today, len(found), wording)),
        obstacles=found,
        closing=wording.say("obstacle_proposal.closing", writer=writer, addressee=addressee),
    )


def _found(data: DataFile, plan: Plan, version_id: int | None, wording: Wording) -> tuple[ItemChange, ...]:
    """Return the lines of an adjustment: the one asked for, else the latest draft that has any."""
    drafts = [one for one in adjustments(data, plan) if one.version.is_draft and one.changes]
    chosen = version_id or (drafts[-1].version.id if drafts else 0)
    if not chosen:
        return changes_since_version(data, plan)
    return tuple(one for one in changes_of(data, chosen, wording) if one.before != one.after)


def told_change(change: ItemChange, wording: Wording) -> ChangedItem:
    """Return a change as a row of a comparing table: its item, as it was, as it is to be, and why."""
    return _asked(change, wording)


def _who(office: Office, wording: Wording, *, inside: bool) -> tuple[str, str, str, str]:
    """Return unit, post of its signer, who writes and to whom; unit and post are empty for the Sở itself."""
    if not inside:
        return "", "", office.full_name, office.superior
    unit = wording.say("adjustment_proposal.unit")
    addressee = wording.say("adjustment_proposal.head", office=office.full_name)
    return unit, wording.say("adjustment_proposal.unit_signer"), unit, addressee


def _paragraphs(text: str) -> tuple[str, ...]:
    return tuple(text.split(_PARTED))


def _name(item: Item, wording: Wording) -> str:
    return wording.say(f"adjustment_proposal.{item.kind}", code=item.code, text=item.title)


def _number(item: Item, wording: Wording) -> str:
    """Return an item by its number alone, where its words stand beside it as they were and are to be."""
    return wording.say(f"adjustment_proposal.{item.kind}_alone", code=item.code)


def _changed(change: ItemChange, wording: Wording) -> ChangedItem:
    before, after = change.before, change.after
    if before is None or after is None:
        raise ValueError(change)
    renamed = "title" in change.fields and bool(before.code)
    return ChangedItem(
        _number(before, wording) if renamed else _name(before, wording),
        _fields(before, change.fields, wording),
        _fields(after, change.fields, wording),
        change.reason,
    )


def _asked(change: ItemChange, wording: Wording) -> ChangedItem:
    before, after = change.before, change.after
    if before and after:
        return _changed(change, wording)
    if after:
        none = wording.say("adjustment_proposal.none")
        told = _fields(after, _FILLED, wording, filled=True)
        return ChangedItem(_name(after, wording), none, told, change.reason)
    if before:
        gone = wording.say("adjustment_proposal.withdrawn")
        told = _fields(before, _KEPT_SHORT, wording, filled=True)
        return ChangedItem(_name(before, wording), told, gone, change.reason)
    raise ValueError(change)


_FILLED = ("content", "targets", "leads", "coordinators", "time", "product")
_KEPT_SHORT = ("leads", "coordinators", "time")


def _fields(item: Item, names: Sequence[str], wording: Wording, *, filled: bool = False) -> str:
    """Return fields of an item, one a line; ``filled`` leaves out those that say nothing."""
    told = [(name, _said(item, name)) for name in names]
    blank = wording.say("adjustment_proposal.blank")
    lines = [
        wording.say(f"adjustment_proposal.field_{name}", text=text or blank)
        for name, text in told
        if text or not filled
    ]
    return "\n".join(lines) or item.title


def _said(item: Item, name: str) -> str:
    value = getattr(item, name)
    return listed_names(value) if isinstance(value, tuple) else str(value)


def _added(item: Item, wording: Wording) -> AddedItem:
    return AddedItem(
        item=_name(item, wording),
        content=item.content,
        leads=listed_names(item.leads),
        coordinators=listed_names(item.coordinators),
        time=item.time,
    )


def _obstacles(data: DataFile, plan: Plan, today: date, decider: str, wording: Wording) -> Iterator[Obstacle]:
    entries = data.tasks.entries_of_plan(plan.id)
    for state in tasks.states(data, plan_id=plan.id, today=today):
        said = _latest(entries.get(state.task.id, ()), today)
        if said:
            name = wording.say("adjustment_proposal.task", code=state.task.code, text=state.task.title)
            yield Obstacle(item=name, difficulty=said.difficulty, proposal=said.proposal, decider=decider)


def _chosen(data: DataFile, plan: Plan, chosen: Collection[int], today: date) -> Iterator[ReportedObstacle]:
    """Yield the chosen ones in the order they were raised, closed ones too."""
    known = {one.id: one for one in reported(data, plan=plan, as_of=today)}
    for obstacle in data.obstacles.of_plan(plan.id):
        if obstacle.id in chosen:
            yield known.get(obstacle.id) or ReportedObstacle(
                obstacle.kind, obstacle.text, task_id=obstacle.task_id, proposal=obstacle.proposal
            )


def _noted(one: ReportedObstacle, decider: str, wording: Wording) -> Obstacle:
    """Return something noted as a row: its task or indicator, else who raised it."""
    kind = "task" if one.task_id else "indicator"
    item = one.raised_by or wording.say("obstacle_proposal.whole")
    if one.number:
        item = wording.say(f"adjustment_proposal.{kind}_alone", code=one.number)
    return Obstacle(item=item, difficulty=one.text, proposal=one.proposal, decider=decider)


def _latest(entries: Sequence[ProgressEntry], today: date) -> ProgressEntry | None:
    """Return the latest entry up to the day that tells of a difficulty or proposes something."""
    told = [entry for entry in entries if entry.on <= today and (entry.difficulty or entry.proposal)]
    return max(told, key=lambda entry: (entry.on, entry.id), default=None)


def _situation(data: DataFile, plan: Plan, today: date, count: int, wording: Wording) -> Iterator[str]:
    own = (task for task in tasks_on(data, plan.id, today) if task.origin is TaskOrigin.PLAN)
    total = sum(task.parent_id is None for task in own)
    yield wording.say(
        "obstacle_proposal.situation", day=format_date(today), tasks=counted(total), count=counted(count)
    )
    for duty in data.duties.of_plan(plan.id):
        if duty.direction is DutyDirection.OFFICE_TO_PROVINCE and duty.active and duty.phrase:
            yield wording.say(
                "obstacle_proposal.regime",
                reporter=duty.reporter,
                receiver=duty.receiver,
                phrase=lower_first(duty.phrase),
            )
