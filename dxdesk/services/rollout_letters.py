"""The letter to the units that lack a state or are below their target, kept as a draft."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from dxdesk.documents.head_part import plan_citation
from dxdesk.documents.rollout_part import lack_words
from dxdesk.documents.wording import Wording
from dxdesk.domain.calendar import WorkingCalendar
from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.domain.meeting_papers import Letter
from dxdesk.domain.plan import Plan
from dxdesk.domain.register import LinkKind, PaperLink
from dxdesk.domain.rollout import NamedRow, RolloutProgress
from dxdesk.domain.vn_format import format_date
from dxdesk.services import papers
from dxdesk.services.in_force import working_calendar
from dxdesk.services.papers import PaperDraft
from dxdesk.services.reports import rollout_sampled
from dxdesk.storage.data_file import DataFile

LETTER_KEY = "cong-van"
USUAL_DAYS = 10  # working days to answer, where nobody says otherwise
_MOST_NAMED = 8  # more of them stand in a list attached


def letter_draft(
    data: DataFile,
    *,
    plan: Plan,
    progress: RolloutProgress,
    rows: Sequence[NamedRow],
    today: date,
    state: str = "",
    by: date | None = None,
) -> PaperDraft:
    """Begin the letter to some rows; UserError ``letter.nobody`` for none. ``by`` is 10 working days ahead.

    ``state`` is what all are asked for; without one each is asked for its own next state.
    """
    if not rows:
        raise UserError("letter.nobody")
    draft = papers.new_draft(data, LETTER_KEY, plan, today)
    day = by or _days_ahead(working_calendar(data), today)
    content = _content(draft, plan, progress, rows, state, day)
    links = (PaperLink(LinkKind.TASK, str(progress.rollout.task_id)),)
    head = replace(draft.head, sample=rollout_sampled(progress))
    return replace(draft, content=content, head=head, links=links)


def letter(
    data: DataFile,
    *,
    plan: Plan,
    progress: RolloutProgress,
    rows: Sequence[NamedRow],
    now: datetime,
    state: str = "",
    by: date | None = None,
) -> Change:
    """Keep the letter to some rows as a draft, linked to the task; one action."""
    draft = letter_draft(data, plan=plan, progress=progress, rows=rows, today=now.date(), state=state, by=by)
    return papers.keep(data, draft, now)


def _days_ahead(calendar: WorkingCalendar, today: date) -> date:
    day = today
    for _ in range(USUAL_DAYS):
        day = calendar.next_working(date.fromordinal(day.toordinal() + 1))
    return day


def _content(
    draft: PaperDraft,
    plan: Plan,
    progress: RolloutProgress,
    rows: Sequence[NamedRow],
    state: str,
    by: date,
) -> Letter:
    wording, office = draft.wording, draft.head.office
    listed = len(rows) > _MOST_NAMED
    words = [lack_words(progress, item, wording, state) for item in rows]
    told = {
        "plan": plan_citation(plan, office.full_name, wording),
        "office": office.short_name,
        "title": progress.rollout.title,
        "day": format_date(progress.as_of),
        "by": format_date(by),
        "count": len(rows),
    }
    items = [] if listed else [f"- {item.name}: {lack};" for item, lack in zip(rows, words, strict=True)]
    if items:
        items[-1] = items[-1].removesuffix(";") + "."
    ask = wording.say("rollout.letter_listed" if listed else "rollout.letter_named", **told)
    return Letter(
        subject=wording.say("rollout.letter_subject", title=progress.rollout.title),
        addressees=(wording.say("rollout.letter_everybody"),) if listed else tuple(r.name for r in rows),
        paragraphs=(ask, *items, wording.say("rollout.letter_request", **told)),
        appendix_title=wording.say("rollout.letter_list") if listed else "",
        appendix=_numbered(rows, words, wording) if listed else (),
    )


def _numbered(rows: Sequence[NamedRow], words: Sequence[str], wording: Wording) -> tuple[str, ...]:
    return tuple(
        wording.say("rollout.letter_item", number=number, name=item.name, lack=lack)
        for number, (item, lack) in enumerate(zip(rows, words, strict=True), start=1)
    )
