"""Units renamed, merged, dissolved or split in one action: what is affected, and what takes its place."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from dxdesk.domain.change import Change
from dxdesk.domain.duty import ReportingDuty
from dxdesk.domain.errors import UserError
from dxdesk.domain.period import Period
from dxdesk.domain.plan import Plan
from dxdesk.domain.rollout import RolloutRow
from dxdesk.domain.submission import Submission, SubmissionStage
from dxdesk.domain.unit import Party, Unit, UnitGroup
from dxdesk.domain.unit_change import Affected, Ending, EventKind, Heir, Reorganisation, UnitEvent
from dxdesk.domain.vietnamese import fold
from dxdesk.storage.data_file import DataFile

_DAY = timedelta(days=1)
_VERBS = {
    EventKind.RENAME: "Đổi tên",
    EventKind.MERGE: "Sáp nhập",
    EventKind.DISSOLVE: "Giải thể",
    EventKind.SPLIT: "Tách",
}
_WAITING = (SubmissionStage.NOT_ASKED, SubmissionStage.ASKED)
_DUTY_NAMES = ("reporter", "receiver", "through")


def event(
    data: DataFile, *, kind: EventKind, day: date, unit_ids: Sequence[int], heirs: Sequence[Heir] = ()
) -> Reorganisation:
    """Return what happens to chosen units as a reorganisation that can be previewed and carried out.

    Renaming and splitting take one unit; renaming and merging have one heir, splitting at least two, a unit
    that is dissolved at most one. Raises UserError ``unit_change.units``, ``unit_change.heirs``, and those of
    ``checked``.
    """
    names = {unit.id: unit.name for unit in data.units.all()}
    followed = tuple(unit_id for unit_id in dict.fromkeys(unit_ids) if _ends(unit_id, heirs))
    if not followed or (kind in (EventKind.RENAME, EventKind.SPLIT) and len(followed) != 1):
        raise UserError("unit_change.units", kind=kind.value)
    if not _enough(kind, len(heirs)):
        raise UserError("unit_change.heirs", kind=kind.value)
    what = names.get(followed[0], "") if len(followed) == 1 else f"{len(followed)} đơn vị"
    endings = tuple(Ending(unit_id, tuple(heirs)) for unit_id in followed)
    told = Reorganisation(
        f"{_VERBS[kind]} {what} từ ngày {day.day}/{day.month}/{day.year}", (UnitEvent(kind, day, endings),)
    )
    checked(data, told)
    return told


def _ends(unit_id: int, heirs: Iterable[Heir]) -> bool:
    """Tell whether a unit ends; one that takes over from others goes on."""
    return all(heir.unit_id != unit_id for heir in heirs)


def _enough(kind: EventKind, heirs: int) -> bool:
    match kind:
        case EventKind.RENAME | EventKind.MERGE:
            return heirs == 1
        case EventKind.DISSOLVE:
            return heirs <= 1
        case EventKind.SPLIT:
            return heirs > 1


def checked(data: DataFile, told: Reorganisation) -> None:
    """Raise UserError where a reorganisation cannot be carried out.

    ``unit.missing``; ``unit.name_empty``; ``unit_change.day`` for a unit that begins later or has ended
    before, ``unit_change.heir_day`` for an heir that is not there on the day; ``unit_change.name_taken`` for
    a new unit that bears the name of one that goes on.
    """
    units = {unit.id: unit for unit in data.units.all()}
    ending = {one.unit_id for happening in told.events for one in happening.endings}
    going_on = {fold(unit.name): unit for unit in units.values() if unit.id not in ending}
    for happening in told.events:
        for one in happening.endings:
            if one.unit_id not in units:
                raise UserError("unit.missing")
            if not units[one.unit_id].valid_on(happening.day - _DAY):
                raise UserError("unit_change.day", name=units[one.unit_id].name, day=happening.day)
            for heir in one.heirs:
                _check_heir(heir, units, going_on, happening.day)


def _check_heir(heir: Heir, units: Mapping[int, Unit], going_on: Mapping[str, Unit], day: date) -> None:
    if heir.unit_id is not None and heir.unit_id not in units:
        raise UserError("unit.missing")
    if heir.unit_id is not None:
        if not units[heir.unit_id].valid_on(day):
            raise UserError("unit_change.heir_day", name=units[heir.unit_id].name, day=day)
        return
    if not heir.name.strip():
        raise UserError("unit.name_empty")
    known = going_on.get(fold(heir.name))
    if known and known.valid_on(day):
        raise UserError("unit_change.name_taken", name=known.name)


def preview(data: DataFile, told: Reorganisation) -> tuple[Affected, ...]:
    """Return what names each unit that ends, in the plans of the day's year and later ones."""
    facts = _Facts.of(data)
    return tuple(facts.affected(one, happening.day) for happening in told.events for one in happening.endings)


def reorganise(data: DataFile, told: Reorganisation) -> Change:
    """Carry a reorganisation out as one action: old names end the day before, heirs take over.

    Tasks, indicators and papers keep pointing at the old units: a paper of an earlier day says the old name,
    one of a later day the heir's.
    """
    checked(data, told)
    with data.action(told.label) as done:
        work = _Work(data)
        for happening in told.events:
            work.carry_out(happening)
        for office in told.offices:
            data.offices.save(replace(office, id=0))
        work.add_group(told.group)
    return done.change


@dataclass(frozen=True, slots=True)
class _Facts:
    """The data read once for a preview of many units."""

    data: DataFile
    units: Mapping[int, Unit]
    plans: tuple[Plan, ...]
    tasks: Mapping[int, tuple[tuple[str, frozenset[int]], ...]]  # plan's id: codes and units named
    indicators: Mapping[int, tuple[tuple[str, frozenset[int]], ...]]
    rollout_rows: Mapping[int, tuple[tuple[RolloutRow, ...], ...]]
    schools: Counter[int | None]
    members: Counter[int | None]

    @classmethod
    def of(cls, data: DataFile) -> "_Facts":
        plans = data.plans.all()
        return cls(
            data,
            {unit.id: unit for unit in data.units.all()},
            plans,
            {
                plan.id: tuple(
                    (task.code or task.title, _named((*task.leads, *task.coordinators)))
                    for task in data.tasks.of_plan(plan.id)
                )
                for plan in plans
            },
            {
                plan.id: tuple(
                    (item.code or item.text, _named((*item.leads, *item.coordinators)))
                    for item in data.indicators.of_plan(plan.id)
                )
                for plan in plans
            },
            {plan.id: tuple(data.rollouts.rows_of_plan(plan.id).values()) for plan in plans},
            Counter(school.unit_id for school in data.schools.all()),
            Counter(member.unit_id for member in data.meetings.members()),
        )

    def affected(self, one: Ending, day: date) -> Affected:
        unit, data = self.units[one.unit_id], self.data
        plans = [plan for plan in self.plans if plan.year >= day.year]
        return Affected(
            unit.id,
            unit.name,
            day - _DAY,
            heirs=tuple(self._heir_name(heir) for heir in one.heirs),
            tasks=_codes(self.tasks, plans, unit.id),
            indicators=_codes(self.indicators, plans, unit.id),
            groups=tuple(group.name for group in data.units.groups() if _holds(group, unit)),
            people=tuple(
                person.name or person.title for person in data.people.all() if person.unit_id == unit.id
            ),
            submissions=sum(1 for _ in _open_submissions(data, plans, unit.id, day)),
            duties=sum(_names(duty, unit.name) for plan in plans for duty in data.duties.of_plan(plan.id)),
            schools=self.schools[unit.id],
            members=self.members[unit.id],
            rollouts=sum(
                row.unit_id == unit.id
                for plan in plans
                for rows in self.rollout_rows[plan.id]
                for row in rows
            ),
        )

    def _heir_name(self, heir: Heir) -> str:
        return heir.name if heir.unit_id is None else self.units[heir.unit_id].name


def _codes(
    items: Mapping[int, tuple[tuple[str, frozenset[int]], ...]], plans: Sequence[Plan], unit_id: int
) -> tuple[str, ...]:
    """Return the codes of what names a unit, with their year where there are several plans."""
    return tuple(
        f"{code} ({plan.year})" if len(plans) > 1 else code
        for plan in plans
        for code, named in items[plan.id]
        if unit_id in named
    )


def _named(parties: Iterable[Party]) -> frozenset[int]:
    return frozenset(party.unit_id for party in parties if party.unit_id is not None)


def _holds(group: UnitGroup, unit: Unit) -> bool:
    return unit.kind in group.kinds or unit.id in group.member_ids


def _names(duty: ReportingDuty, name: str) -> bool:
    return any(name in getattr(duty, field_name) for field_name in _DUTY_NAMES)


def _open_submissions(data: DataFile, plans: Iterable[Plan], unit_id: int, day: date) -> Iterator[Submission]:
    """Yield what a unit still owes for rounds whose figures run to the day or on."""
    for plan in plans:
        ends = {request.key: request.due_on for request in data.requests.of_plan(plan.id)}
        for submission in data.submissions.of_plan(plan.id):
            if submission.unit_id != unit_id or submission.stage not in _WAITING:
                continue
            end = ends.get(submission.period) or _end_of(submission.period)
            if end is not None and end >= day:
                yield submission


def _end_of(key: str) -> date | None:
    try:
        return Period.parse(key).data_to
    except ValueError:
        return None


@dataclass(slots=True)
class _Work:
    """A reorganisation being carried out; new units are made once, however many they follow."""

    data: DataFile
    made: dict[str, int] = field(default_factory=dict)
    grouped: dict[int, None] = field(default_factory=dict)  # new units of a kind of their own, in order

    def carry_out(self, happening: UnitEvent) -> None:
        data, day = self.data, happening.day
        plans = [plan for plan in data.plans.all() if plan.year >= day.year]
        for one in happening.endings:
            unit = data.units.get(one.unit_id)
            heirs = tuple(self._heir(heir, unit, day) for heir in one.heirs)
            first = heirs[0] if heirs else unit.successor_id
            data.units.save(replace(unit, valid_to=day - _DAY, successor_id=first))
            if heirs:
                self._hand_on(unit, heirs, plans, day)

    def _heir(self, heir: Heir, unit: Unit, day: date) -> int:
        if heir.unit_id is not None:
            return heir.unit_id
        key = fold(heir.name)
        if key not in self.made:
            self.made[key] = self.data.units.save(
                Unit(
                    heir.name.strip(),
                    heir.kind or unit.kind,
                    short=heir.short.strip(),
                    code=heir.code.strip(),
                    valid_from=day,
                    position=unit.position,
                )
            )
            if heir.kind is not None:
                self.grouped[self.made[key]] = None
        return self.made[key]

    def _hand_on(self, unit: Unit, heirs: Sequence[int], plans: Sequence[Plan], day: date) -> None:
        data = self.data
        for group in data.units.groups():
            if _holds(group, unit):
                self._join(group, heirs)
        for person in data.people.all():
            if person.unit_id == unit.id:
                data.people.save(replace(person, unit_id=heirs[0]))
        for submission in tuple(_open_submissions(data, plans, unit.id, day)):
            if data.submissions.of_unit(submission.plan_id, submission.period, heirs[0]) is None:
                data.submissions.save(replace(submission, unit_id=heirs[0]))
        name = data.units.get(heirs[0]).name
        for plan in plans:
            for duty in data.duties.of_plan(plan.id):
                if _names(duty, unit.name):
                    data.duties.save(_renamed(duty, unit.name, name))

    def _join(self, group: UnitGroup, heirs: Sequence[int]) -> None:
        kinds = {heir: self.data.units.get(heir).kind for heir in heirs}
        added = [heir for heir in heirs if kinds[heir] not in group.kinds and heir not in group.member_ids]
        if added:
            self.data.units.save_group(replace(group, member_ids=(*group.member_ids, *added)))

    def add_group(self, name: str) -> None:
        if not name or not self.grouped:
            return
        groups = self.data.units.groups()
        known = next((group for group in groups if fold(group.name) == fold(name)), None)
        last = max((group.position for group in groups), default=0)
        group = known or UnitGroup(name, position=last + 1)
        members = tuple(dict.fromkeys((*group.member_ids, *self.grouped)))
        self.data.units.save_group(replace(group, member_ids=members))


def _renamed(duty: ReportingDuty, old: str, new: str) -> ReportingDuty:
    changed = {name: getattr(duty, name).replace(old, new) for name in _DUTY_NAMES}
    return replace(duty, **changed)
