"""Reviewing a plan as read: every item can be looked at, corrected or dropped before anything is written."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from typing import Any

from dxdesk.domain.draft import DraftIndicator, DraftTask, Lines, PlanDraft
from dxdesk.domain.duty import ReportingDuty
from dxdesk.domain.indicator import Operator, Target
from dxdesk.domain.plan import LegalBasis, Signer
from dxdesk.domain.target_phrase import parse_targets
from dxdesk.domain.time_phrase import parse_time_phrase
from dxdesk.services.review_fields import FIELDS, TARGET_FIELDS, read_value, shown, with_dates
from dxdesk.services.review_lines import lines_of


class ItemKind(StrEnum):
    """What an item of the review is; the order is that of the screen."""

    HEAD = "head"
    BASIS = "basis"
    TASK = "task"
    HEADING = "heading"
    INDICATOR = "indicator"
    DUTY = "duty"
    RECIPIENT = "recipient"
    SIGNER = "signer"


@dataclass(frozen=True, slots=True)
class ItemKey:
    """Names an item of a draft: its kind and its place among its kind."""

    kind: ItemKind
    index: int = 0


@dataclass(frozen=True, slots=True)
class ReviewField:
    """A field of an item: its name in the draft and its text."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """An item as shown; ``confidence`` is 0..1."""

    key: ItemKey
    title: str
    fields: tuple[ReviewField, ...]
    lines: Lines | None = None
    confidence: float = 1.0


def _records(draft: PlanDraft, kind: ItemKind) -> tuple[Any, ...]:
    match kind:
        case ItemKind.HEAD:
            return (draft,)
        case ItemKind.BASIS:
            return draft.bases
        case ItemKind.TASK:
            return draft.tasks
        case ItemKind.HEADING:
            return draft.headings
        case ItemKind.INDICATOR:
            return draft.indicators
        case ItemKind.DUTY:
            return draft.duties
        case ItemKind.RECIPIENT:
            return draft.recipients
        case ItemKind.SIGNER:
            return (draft.signer,) if draft.signer else ()


def _title(kind: ItemKind, record: Any) -> str:  # one of the draft's record types
    match record:
        case PlanDraft():
            return record.title
        case LegalBasis():
            return f"{record.kind} số {record.number}"
        case DraftTask():
            return f"{record.code}. {record.title}" if record.code else record.title
        case DraftIndicator():
            return f"{record.code}. {record.text}" if record.code else record.text
        case ReportingDuty():
            return f"{record.reporter} báo cáo {record.receiver}"
        case Signer():
            return f"{record.position} {record.name}".strip()
        case _:
            return str(record) if kind is ItemKind.RECIPIENT else ""


def _fields(kind: ItemKind, record: Any) -> Iterator[ReviewField]:  # as above
    for name in FIELDS[kind]:
        yield ReviewField(name, record if kind is ItemKind.RECIPIENT else shown(record, name))
    if isinstance(record, DraftIndicator):
        for number, target in enumerate(record.targets):
            for name in TARGET_FIELDS:
                yield ReviewField(f"targets.{number}.{name}", shown(target, name))


def _item(draft: PlanDraft, kind: ItemKind, index: int, record: Any) -> ReviewItem:  # as above
    return ReviewItem(
        key=ItemKey(kind, index),
        title=_title(kind, record),
        fields=tuple(_fields(kind, record)),
        lines=getattr(record, "lines", None) or lines_of(draft, record),
        confidence=getattr(record, "confidence", 1.0),
    )


def items(draft: PlanDraft) -> tuple[ReviewItem, ...]:
    """Return every item of a draft in the order of the screen."""
    return tuple(
        _item(draft, kind, index, record)
        for kind in ItemKind
        for index, record in enumerate(_records(draft, kind))
    )


def item(draft: PlanDraft, key: ItemKey) -> ReviewItem:
    """Return one item of a draft."""
    return _item(draft, key.kind, key.index, _records(draft, key.kind)[key.index])


def _task_edited(draft: PlanDraft, task: DraftTask, name: str, text: str) -> DraftTask:
    if name == "time_frame":
        year = draft.year or (draft.issued_on.year if draft.issued_on else 0)
        return replace(task, time_frame=parse_time_phrase(text, plan_year=year, issued_on=draft.issued_on))
    if name in ("start", "due"):
        return replace(task, time_frame=with_dates(task.time_frame, name, text))
    return replace(task, **{name: read_value(name, text)})  # type: ignore[arg-type]  # a field of the screen


def _indicator_edited(indicator: DraftIndicator, name: str, text: str) -> DraftIndicator:
    if name == "text":
        return replace(indicator, text=text, targets=parse_targets(text))
    if name.startswith("targets."):
        _, number, field_name = name.split(".")
        return _with_target(indicator, int(number), **{field_name: read_value(field_name, text)})
    return replace(indicator, **{name: read_value(name, text)})  # type: ignore[arg-type]  # as above


def _with_target(indicator: DraftIndicator, number: int, **changes: Any) -> DraftIndicator:  # fields
    targets = tuple(
        replace(target, **changes) if place == number else target
        for place, target in enumerate(indicator.targets)
    )
    return replace(indicator, targets=targets)


def _edited(draft: PlanDraft, record: Any, name: str, text: str) -> Any:  # as above
    match record:
        case str():
            return text
        case DraftTask():
            return _task_edited(draft, record, name, text)
        case DraftIndicator():
            return _indicator_edited(record, name, text)
        case _:
            return replace(record, **{name: read_value(name, text)})


def edit(draft: PlanDraft, key: ItemKey, name: str, text: str) -> PlanDraft:
    """Return the draft with one field changed; dates and targets follow from their words.

    Raises UserError ``review.number``, ``date.typed``, ``target.value_missing`` or ``task.due_before_start``
    where the text cannot be read or cannot be.
    """
    changed = _edited(draft, _records(draft, key.kind)[key.index], name, text.strip())
    return _put(draft, key, changed)


def add_target(draft: PlanDraft, key: ItemKey) -> PlanDraft:
    """Return the draft with one more target of an indicator, to be filled in."""
    record = _records(draft, key.kind)[key.index]
    fresh = Target(Operator.GE, value=Decimal(100), position=len(record.targets) + 1)
    return _put(draft, key, replace(record, targets=(*record.targets, fresh)))


def drop_target(draft: PlanDraft, key: ItemKey, number: int) -> PlanDraft:
    """Return the draft without a target of an indicator; ``number`` counts from 0."""
    record = _records(draft, key.kind)[key.index]
    kept = tuple(target for place, target in enumerate(record.targets) if place != number)
    return _put(draft, key, replace(record, targets=kept))


def _put(draft: PlanDraft, key: ItemKey, changed: Any) -> PlanDraft:  # as above
    if isinstance(changed, PlanDraft):
        return changed
    if isinstance(changed, Signer):
        return replace(draft, signer=changed)
    records = _records(draft, key.kind)
    return _with_records(draft, key.kind, (*records[: key.index], changed, *records[key.index + 1 :]))


_HOLDERS: Mapping[ItemKind, str] = {
    ItemKind.BASIS: "bases",
    ItemKind.TASK: "tasks",
    ItemKind.HEADING: "headings",
    ItemKind.INDICATOR: "indicators",
    ItemKind.DUTY: "duties",
    ItemKind.RECIPIENT: "recipients",
}


def _with_records(draft: PlanDraft, kind: ItemKind, records: tuple[Any, ...]) -> PlanDraft:
    return replace(draft, **{_HOLDERS[kind]: records})  # type: ignore[arg-type]  # holder by kind


def without(draft: PlanDraft, dropped: Collection[ItemKey]) -> PlanDraft:
    """Return the draft without the dropped items; the head cannot be dropped."""
    for kind in _HOLDERS:
        kept = tuple(
            record
            for index, record in enumerate(_records(draft, kind))
            if ItemKey(kind, index) not in dropped
        )
        draft = _with_records(draft, kind, kept)
    return replace(draft, signer=None) if ItemKey(ItemKind.SIGNER) in dropped else draft


def with_headings(draft: PlanDraft, chosen: Collection[ItemKey]) -> PlanDraft:
    """Return the draft with the chosen headings taken as tasks."""
    added = tuple(
        heading for index, heading in enumerate(draft.headings) if ItemKey(ItemKind.HEADING, index) in chosen
    )
    return replace(draft, tasks=(*draft.tasks, *added))
