"""Reviewing a plan as read: every item can be looked at, corrected or dropped before anything is written."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from dxdesk.domain.draft import DraftIndicator, DraftTask, Lines, PlanDraft
from dxdesk.domain.duty import ReportingDuty
from dxdesk.domain.errors import UserError
from dxdesk.domain.plan import LegalBasis, Signer
from dxdesk.domain.target_phrase import parse_targets
from dxdesk.domain.time_phrase import parse_time_phrase
from dxdesk.domain.vn_format import format_date, parse_date

NAMES_SEPARATOR = "; "


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


_FIELDS: Mapping[ItemKind, tuple[str, ...]] = {
    ItemKind.HEAD: ("year", "title", "number", "symbol", "issued_on", "place", "issuer", "parent"),
    ItemKind.BASIS: ("kind", "number", "date", "issuer", "subject", "short_name"),
    ItemKind.TASK: ("code", "title", "content", "leads", "coordinators", "time_frame", "product"),
    ItemKind.HEADING: ("code", "title", "content"),
    ItemKind.INDICATOR: ("code", "section", "text", "leads", "coordinators"),
    ItemKind.DUTY: ("reporter", "receiver", "through", "before_day"),
    ItemKind.RECIPIENT: ("text",),
    ItemKind.SIGNER: ("authority", "position", "name"),
}


def _shown(value: object) -> str:
    match value:
        case None:
            return ""
        case date():
            return format_date(value)
        case tuple():
            return NAMES_SEPARATOR.join(str(part) for part in value)
        case _:
            return str(getattr(value, "phrase", value))


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


def _title(kind: ItemKind, record: Any) -> str:  # noqa: ANN401  # one of the draft's record types
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


def _item(kind: ItemKind, index: int, record: Any) -> ReviewItem:  # noqa: ANN401  # as above
    fields = tuple(
        ReviewField(name, record if kind is ItemKind.RECIPIENT else _shown(getattr(record, name)))
        for name in _FIELDS[kind]
    )
    return ReviewItem(
        key=ItemKey(kind, index),
        title=_title(kind, record),
        fields=fields,
        lines=getattr(record, "lines", None),
        confidence=getattr(record, "confidence", 1.0),
    )


def items(draft: PlanDraft) -> tuple[ReviewItem, ...]:
    """Return every item of a draft in the order of the screen."""
    return tuple(
        _item(kind, index, record) for kind in ItemKind for index, record in enumerate(_records(draft, kind))
    )


def _names(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";") if part.strip())


def _whole(text: str) -> int | None:
    if not text:
        return None
    if not text.isdecimal():
        raise UserError("review.number", text=text)
    return int(text)


def _day(text: str) -> date | None:
    if not text:
        return None
    try:
        return parse_date(text)
    except ValueError:
        raise UserError("date.typed", text=text) from None


_READERS: Mapping[str, Callable[[str], object]] = {
    "year": _whole,
    "before_day": _whole,
    "issued_on": _day,
    "date": _day,
    "leads": _names,
    "coordinators": _names,
}


def _edited(draft: PlanDraft, record: Any, name: str, text: str) -> Any:  # noqa: ANN401  # as above
    if name == "time_frame":
        year = draft.year or (draft.issued_on.year if draft.issued_on else 0)
        frame = parse_time_phrase(text, plan_year=year, issued_on=draft.issued_on)
        return replace(record, time_frame=frame)
    if isinstance(record, DraftIndicator) and name == "text":
        return replace(record, text=text, targets=parse_targets(text))
    return replace(record, **{name: _READERS.get(name, str)(text)})


def edit(draft: PlanDraft, key: ItemKey, name: str, text: str) -> PlanDraft:
    """Return the draft with one field changed; dates and targets follow from their words.

    Raises UserError ``review.number`` or ``date.typed`` where the text cannot be read.
    """
    text = text.strip()
    record = _records(draft, key.kind)[key.index]
    if key.kind is ItemKind.HEAD:
        return replace(draft, **{name: _READERS.get(name, str)(text)})  # type: ignore[arg-type]
    if key.kind is ItemKind.SIGNER:
        return replace(draft, signer=replace(record, **{name: text}))
    changed = text if key.kind is ItemKind.RECIPIENT else _edited(draft, record, name, text)
    return _with_records(
        draft,
        key.kind,
        tuple(changed if n == key.index else old for n, old in enumerate(_records(draft, key.kind))),
    )


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
        heading
        for index, heading in enumerate(draft.headings)
        if ItemKey(ItemKind.HEADING, index) in chosen
    )
    return replace(draft, tasks=(*draft.tasks, *added))
