"""What the clerk does with adjustments: draft one, say what changes and why, put it into the plan."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from dxdesk.domain.adjustment import ChangeKind, ItemKind, PlannedChange
from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.domain.indicator import Indicator
from dxdesk.domain.item_fields import field_names, told, with_told
from dxdesk.domain.plan import Plan, PlanVersion
from dxdesk.domain.task import Task
from dxdesk.domain.vietnamese import fold
from dxdesk.storage.data_file import DataFile

Item = Task | Indicator
_NAMES = {ItemKind.TASK: "nhiệm vụ", ItemKind.INDICATOR: "chỉ tiêu"}


@dataclass(frozen=True, slots=True)
class Adjustment:
    """A version of the plan from the second on, with its lines."""

    version: PlanVersion
    changes: tuple[PlannedChange, ...] = ()

    @property
    def name(self) -> str:
        """Its name in labels: "điều chỉnh lần 1"."""
        return f"điều chỉnh lần {self.version.number - 1}"


class Doubt(StrEnum):
    """What speaks against an adjustment without forbidding it."""

    NOT_A_PLAN = "not_a_plan"  # an issued plan is adjusted by a paper of the same form (NĐ 30, điều 18.3)
    BEFORE_DECISION = "before_decision"  # it counts from a day before the paper that decides it
    UNCHANGED = "unchanged"  # a line that changes nothing yet
    NO_REASON = "no_reason"


def adjustments(data: DataFile, plan: Plan) -> tuple[Adjustment, ...]:
    """Return the adjustments of a plan, oldest first."""
    found = (version for version in data.plans.versions(plan.id) if version.number > 1)
    return tuple(Adjustment(version, data.adjustments.of_version(version.id)) for version in found)


def adjustment(data: DataFile, version_id: int) -> Adjustment:
    """Return one adjustment; raises UserError ``adjustment.missing``."""
    return Adjustment(data.plans.version(version_id), data.adjustments.of_version(version_id))


def doubts(data: DataFile, version_id: int) -> tuple[Doubt, ...]:
    """Return what speaks against an adjustment as it stands."""
    found = adjustment(data, version_id)
    version, plan = found.version, data.plans.get(found.version.plan_id)
    issued = bool(plan.number or plan.issued_on or plan.signer)
    early = version.decided_on and version.in_force_from and version.in_force_from < version.decided_on
    told = (
        (Doubt.NOT_A_PLAN, issued and version.deciding_document and not is_plan(version.deciding_document)),
        (Doubt.BEFORE_DECISION, early),
        (Doubt.UNCHANGED, any(_is_idle(change) for change in found.changes)),
        (Doubt.NO_REASON, any(not change.reason.strip() for change in found.changes)),
    )
    return tuple(doubt for doubt, holds in told if holds)


def is_plan(document: str) -> bool:
    """Tell whether a paper is a plan by its words or its ký hiệu: "Kế hoạch số 45/KH-SGDĐT"."""
    words = fold(document)
    return "ke hoach" in words or "/kh-" in words.replace(" ", "")


def draft(data: DataFile, *, plan: Plan) -> Change:
    """Begin an adjustment; nothing of the plan changes yet."""
    number = max((version.number for version in data.plans.versions(plan.id)), default=1) + 1
    fresh = PlanVersion(plan.id, number)
    with data.action(f"Lập dự thảo {Adjustment(fresh).name}") as done:
        if number == 2 and not data.plans.versions(plan.id):  # a plan typed by hand has no first version
            data.plans.save_version(PlanVersion(plan.id, 1, in_force_from=plan.issued_on or plan.first_day))
        data.plans.save_version(fresh)
    return done.change


def save(data: DataFile, version: PlanVersion) -> Change:
    """Change what is known of an adjustment; its day cannot be moved once it is in the plan.

    Raises UserError ``adjustment.in_plan``.
    """
    kept = data.plans.version(version.id)
    if not kept.is_draft and kept.in_force_from != version.in_force_from:
        raise UserError("adjustment.in_plan", name=Adjustment(kept).name)
    with data.action(f"Sửa {Adjustment(kept).name}") as done:
        data.plans.save_version(version)
    return done.change


def delete(data: DataFile, *, version_id: int) -> Change:
    """Delete a draft; what is in the plan stays (``adjustment.in_plan``)."""
    kept = _draft(data, version_id)
    with data.action(f"Xóa dự thảo {Adjustment(kept).name}") as done:
        data.plans.delete_version(version_id)
    return done.change


def change_item(
    data: DataFile,
    *,
    version_id: int,
    kind: ItemKind,
    record_id: int,
    fields: Mapping[str, Any],
    reason: str = "",
) -> Change:
    """Say in a draft how an item is to be; ``fields`` are those of Task or Indicator.

    What is as it was is left out; an item that the draft already changes is changed on.
    """
    version, item = _draft(data, version_id), _item(data, kind, record_id)
    line = _line_of(data, version_id, kind, record_id)
    base = line or PlannedChange(version_id, ChangeKind.CHANGE, kind, record_id=record_id)
    with data.action(f"Điều chỉnh {named(item)} trong {Adjustment(version).name}") as done:
        _keep(data, _changed(base, item, fields, reason))
    return done.change


def add_item(
    data: DataFile, *, version_id: int, kind: ItemKind, fields: Mapping[str, Any], reason: str = ""
) -> Change:
    """Say in a draft what item is to be added; it needs a title (``adjustment.title``)."""
    version = _draft(data, version_id)
    line = _changed(PlannedChange(version_id, ChangeKind.ADD, kind), _blank(kind), fields, reason)
    _check_title(line)
    with data.action(f"Bổ sung {_NAMES[kind]} trong {Adjustment(version).name}") as done:
        _keep(data, line)
    return done.change


def withdraw_item(
    data: DataFile, *, version_id: int, kind: ItemKind, record_id: int, reason: str = ""
) -> Change:
    """Say in a draft that an item is not carried out any more."""
    version, item = _draft(data, version_id), _item(data, kind, record_id)
    line = _line_of(data, version_id, kind, record_id)
    base = line or PlannedChange(version_id, ChangeKind.WITHDRAW, kind, record_id=record_id)
    whole = told(item, field_names(item))
    changed = replace(
        base, kind=ChangeKind.WITHDRAW, before=whole, after={}, reason=reason.strip() or base.reason
    )
    with data.action(f"Rút {named(item)} trong {Adjustment(version).name}") as done:
        _keep(data, changed)
    return done.change


def edit_line(
    data: DataFile, *, change_id: int, fields: Mapping[str, Any] | None = None, reason: str | None = None
) -> Change:
    """Change a line of a draft: fields of its item, its reason."""
    line = data.adjustments.get(change_id)
    version = _draft(data, line.version_id)
    item = current(data, line)
    said = line.reason if reason is None else reason
    changed = line
    if line.kind is not ChangeKind.WITHDRAW:
        changed = _changed(line, item, fields or {}, said)
    if line.kind is ChangeKind.ADD:
        _check_title(changed)
    changed = replace(changed, reason=said.strip())
    with data.action(f"Sửa nội dung của {Adjustment(version).name}") as done:
        _keep(data, changed)
    return done.change


def drop_line(data: DataFile, *, change_id: int) -> Change:
    """Take a line out of a draft."""
    version = _draft(data, data.adjustments.get(change_id).version_id)
    with data.action(f"Bỏ một nội dung của {Adjustment(version).name}") as done:
        data.adjustments.delete(change_id)
    return done.change


def current(data: DataFile, line: PlannedChange) -> Item:
    """Return the item of a line as the data hold it; an empty one where it is to be added."""
    return _item(data, line.record, line.record_id) if line.record_id else _blank(line.record)


def wanted(data: DataFile, line: PlannedChange) -> Item:
    """Return the item of a line as it is to be, or has become."""
    item = current(data, line)
    return with_told(item, line.after)


def named(item: Item) -> str:
    """Return an item in labels: "nhiệm vụ 3"."""
    words = item.title if isinstance(item, Task) else item.text
    kind = ItemKind.TASK if isinstance(item, Task) else ItemKind.INDICATOR
    return f"{_NAMES[kind]} {item.code or words}"


def apply(data: DataFile, *, version_id: int, today: date) -> Change:
    """Put a draft into the plan from its day on, as one action.

    Raises UserError ``adjustment.empty``, ``adjustment.document`` (no deciding document), ``adjustment.day``,
    ``adjustment.earlier`` (another one counts from a later day), ``adjustment.gone`` for an item withdrawn.
    """
    version = _draft(data, version_id)
    lines = data.adjustments.of_version(version_id)
    day = _checked(data, version, lines)
    with data.action(f"Đưa {Adjustment(version).name} vào kế hoạch") as done:
        for line in lines:
            data.adjustments.save(_put(data, version, line, day))
        data.plans.save_version(replace(version, applied_on=today))
    return done.change


def _checked(data: DataFile, version: PlanVersion, lines: tuple[PlannedChange, ...]) -> date:
    if all(map(_is_idle, lines)):
        raise UserError("adjustment.empty")
    if not version.deciding_document.strip():
        raise UserError("adjustment.document")
    if version.in_force_from is None:
        raise UserError("adjustment.day")
    others = [item for item in data.plans.versions(version.plan_id) if not item.is_draft]
    latest = max((item.in_force_from for item in others if item.in_force_from), default=None)
    if latest and version.in_force_from < latest:
        raise UserError("adjustment.earlier", day=latest)
    return version.in_force_from


def _is_idle(line: PlannedChange) -> bool:
    return line.kind is ChangeKind.CHANGE and not line.after


def _put(data: DataFile, version: PlanVersion, line: PlannedChange, day: date) -> PlannedChange:
    """Put one line into the plan and return it with what stood there before."""
    item = current(data, line)
    if item.withdrawn_on is not None:
        raise UserError("adjustment.gone", what=named(item))
    match line.kind:
        case ChangeKind.ADD:
            return replace(
                line, record_id=_save(data, _placed(data, with_told(item, line.after), version.plan_id))
            )
        case ChangeKind.CHANGE:
            changed = with_told(item, line.after)
            _check_targets(item, changed)
            _save(data, changed)
            return replace(line, before=told(item, line.after))
        case ChangeKind.WITHDRAW:
            _save(data, replace(item, withdrawn_on=day))
            return replace(line, before=told(item, field_names(item)))


def _placed(data: DataFile, item: Item, plan_id: int) -> Item:
    """Return a new item at the end of the plan."""
    listed: tuple[Item, ...] = (
        data.tasks.of_plan(plan_id) if isinstance(item, Task) else data.indicators.of_plan(plan_id)
    )
    last = max((one.position for one in listed), default=0)
    return replace(item, plan_id=plan_id, position=last + 1)


def _draft(data: DataFile, version_id: int) -> PlanVersion:
    version = data.plans.version(version_id)
    if not version.is_draft:
        raise UserError("adjustment.in_plan", name=Adjustment(version).name)
    return version


def _changed(line: PlannedChange, item: Item, fields: Mapping[str, Any], reason: str) -> PlannedChange:
    """Return a line with fields set; those that are as the item has them are left out."""
    asked: Item = replace(with_told(item, line.after), **fields)
    _check_targets(item, asked)
    after, as_is = told(asked, field_names(item)), told(item, field_names(item))
    kept = {name: value for name, value in after.items() if value != as_is[name]}
    before = {} if line.kind is ChangeKind.ADD else {name: as_is[name] for name in kept}
    return replace(line, before=before, after=kept, reason=reason.strip() or line.reason)


def _check_targets(before: Item, after: Item) -> None:
    """Refuse to lose a target: its results belong to earlier reports (``adjustment.target_gone``)."""
    if isinstance(before, Indicator) and isinstance(after, Indicator):
        kept = {target.id for target in after.targets}
        if any(target.id not in kept for target in before.targets):
            raise UserError("adjustment.target_gone")


def _check_title(line: PlannedChange) -> None:
    name = "title" if line.record is ItemKind.TASK else "text"
    if not str(line.after.get(name, "")).strip():
        raise UserError("adjustment.title")


def _keep(data: DataFile, line: PlannedChange) -> None:
    if not line.position:
        last = max((one.position for one in data.adjustments.of_version(line.version_id)), default=0)
        line = replace(line, position=last + 1)
    data.adjustments.save(line)


def _line_of(data: DataFile, version_id: int, kind: ItemKind, record_id: int) -> PlannedChange | None:
    lines = data.adjustments.of_version(version_id)
    return next((one for one in lines if (one.record, one.record_id) == (kind, record_id)), None)


def _item(data: DataFile, kind: ItemKind, record_id: int) -> Item:
    return data.tasks.get(record_id) if kind is ItemKind.TASK else data.indicators.get(record_id)


def _blank(kind: ItemKind) -> Item:
    return Task("") if kind is ItemKind.TASK else Indicator("")


def _save(data: DataFile, item: Item) -> int:
    return data.tasks.save(item) if isinstance(item, Task) else data.indicators.save(item)
