"""The report on the schools' digital level of a year, drawn from one snapshot, with an appendix a place."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from dxdesk.documents.blocks import Block, Heading, OfficialDocument, Paragraph, Section
from dxdesk.documents.head_part import plan_citation
from dxdesk.documents.phrases import sentence
from dxdesk.documents.school_tables import appendices, level_table, place_table, set_label
from dxdesk.documents.voice import office_voice, report_head, report_signature, signed_by
from dxdesk.documents.wording import Wording
from dxdesk.domain.assessment import AssessmentState
from dxdesk.domain.criteria import Basis, Criterion
from dxdesk.domain.office import Office, OfficeSigner
from dxdesk.domain.plan import Plan
from dxdesk.domain.school_standing import Matrix, MatrixRow, Move, moves
from dxdesk.domain.vn_format import format_date, format_number, format_percent

_WEAKEST = 5


@dataclass(frozen=True, slots=True)
class SchoolSnapshot:
    """What the report says: every school of the year as of a day, and who writes it under which plan."""

    matrix: Matrix
    office: Office
    plan: Plan
    as_of: date
    written_on: date
    previous_year: str
    sample: bool = False


def school_report(
    taken: SchoolSnapshot, wording: Wording, *, signer: OfficeSigner | None = None
) -> OfficialDocument:
    """Compose the report; number and day stay blank until Văn thư gives them."""
    voice = signed_by(office_voice(taken, wording), signer, taken)
    year, who = taken.matrix.year, voice.who
    head = report_head(taken, voice, wording.say("schools.subject", year=year), wording)
    body = (
        *head,
        _opening(taken, who, wording),
        *_course(taken, wording),
        *_results(taken, wording),
        *_next(taken, wording),
        Paragraph.of(wording.say("schools.closing", year=year, office=who)),
        report_signature(voice),
    )
    return OfficialDocument(
        title=wording.say("schools.title", year=year),
        author=taken.office.full_name,
        sections=(
            Section(body),
            *appendices(taken.matrix, voice, taken.written_on, wording, sample=taken.sample),
        ),
        sample=taken.sample,
    )


def _opening(taken: SchoolSnapshot, who: str, wording: Wording) -> Paragraph:
    criteria = taken.matrix.criteria
    return Paragraph.of(
        wording.say(
            "schools.opening",
            plan=plan_citation(taken.plan, taken.office.full_name, wording),
            document=criteria.document or criteria.name,
            office=who,
            year=taken.matrix.year,
            day=format_date(taken.as_of),
        )
    )


def _course(taken: SchoolSnapshot, wording: Wording) -> Iterator[Block]:
    whole, criteria = taken.matrix.whole, taken.matrix.criteria
    yield Heading(1, wording.say("schools.course_heading"))
    yield Paragraph.of(
        wording.say(
            "schools.course",
            schools=whole.schools,
            sent=whole.sent,
            checked=whole.checked,
            published=whole.published,
        )
    )
    silent = whole.schools - whole.sent
    if whole.schools:
        key = "schools.missing" if silent else "schools.missing_none"
        yield Paragraph.of(wording.say(key, count=silent))
    yield Paragraph.of(_rule(taken, wording))
    if criteria.unconfirmed:
        yield Paragraph.of(
            wording.say(
                "schools.unconfirmed",
                count=len(criteria.unconfirmed),
                total=len(criteria.criteria),
                appendix=set_label(taken.matrix, wording),
            )
        )


def _rule(taken: SchoolSnapshot, wording: Wording) -> str:
    criteria = taken.matrix.criteria
    key = "rule_group" if criteria.basis is Basis.GROUP else "rule_total"
    bands = wording.say(
        f"schools.{key}",
        full=format_number(criteria.full_points),
        low=format_number(criteria.bands[0]),
        high=format_number(criteria.bands[-1]),
    )
    if not criteria.conditions:
        return bands
    return f"{bands} {wording.say(f'schools.rule_{criteria.missing.value}')}"


def _results(taken: SchoolSnapshot, wording: Wording) -> Iterator[Block]:
    yield Heading(1, wording.say("schools.results_heading"))
    yield Heading(2, wording.say("schools.levels_heading"))
    yield from _levels(taken, wording)
    yield level_table(taken.matrix, wording)
    yield place_table(taken.matrix, wording)
    yield Heading(2, wording.say("schools.moves_heading"))
    yield Paragraph.of(_moves(taken, wording))
    yield Heading(2, wording.say("schools.unmet_heading"))
    yield Paragraph.of(_unmet(taken, wording))
    yield Heading(2, wording.say("schools.weak_heading"))
    yield from _weak(taken, wording)


def _levels(taken: SchoolSnapshot, wording: Wording) -> Iterator[Block]:
    whole = taken.matrix.whole
    if not whole.leveled:
        yield Paragraph.of(wording.say("schools.levels_none"))
        return
    items = [
        wording.say(
            "schools.level_item",
            level=level,
            count=whole.levels.get(level, 0),
            percent=format_percent(whole.percent(level) or Decimal(0)),
        )
        for level in range(1, len(taken.matrix.criteria.bands) + 2)
    ]
    yield Paragraph.of(wording.say("schools.levels", count=whole.leveled, items="; ".join(items)))
    titles = {group.code: group.title for group in taken.matrix.criteria.groups}
    means = [
        wording.say(
            "schools.mean_item",
            group=code,
            text=titles[code].lower(),
            value=format_number(value, places=1),
        )
        for code, value in whole.means.items()
    ]
    yield Paragraph.of(wording.say("schools.means", items="; ".join(means)))


def _moves(taken: SchoolSnapshot, wording: Wording) -> str:
    found, years = moves(taken.matrix), {"previous": taken.previous_year, "year": taken.matrix.year}
    compared = found[Move.UP] + found[Move.SAME] + found[Move.DOWN]
    if not compared:
        return wording.say("schools.moves_none", **years)
    return wording.say(
        "schools.moves",
        count=compared,
        up=found[Move.UP],
        same=found[Move.SAME],
        down=found[Move.DOWN],
        **years,
    )


def _unmet(taken: SchoolSnapshot, wording: Wording) -> str:
    counts = Counter(code for row in taken.matrix.rows if row.sent for code in row.result.unmet)
    if not counts:
        return wording.say("schools.unmet_none")
    items = [
        wording.say("schools.unmet_item", code=row.code, count=counts[row.code])
        for row in taken.matrix.criteria.conditions
        if counts[row.code]
    ]
    return wording.say("schools.unmet", count=taken.matrix.whole.unmet, items="; ".join(items))


def shares(found: Matrix) -> tuple[tuple[Criterion, Decimal], ...]:
    """Return the scored rows with the mean of their points as a share of what can be given, weakest first."""
    sent = [row for row in found.rows if row.sent]
    rows = []
    for criterion in found.criteria.scored:
        known = [value for row in sent if (value := row.assessment.points.get(criterion.code)) is not None]
        if known and criterion.max_points:
            share = 100 * sum(known, Decimal(0)) / (criterion.max_points * len(known))
            rows.append((criterion, share))
    return tuple(sorted(rows, key=lambda item: item[1]))


def _weak(taken: SchoolSnapshot, wording: Wording) -> Iterator[Block]:
    found = shares(taken.matrix)[:_WEAKEST]
    if not found:
        yield Paragraph.of(wording.say("schools.weak_none"))
        return
    yield Paragraph.of(wording.say("schools.weak"))
    items = [
        wording.say(
            "schools.weak_item", code=row.code, text=row.title, percent=format_percent(share, places=1)
        )
        for row, share in found
    ]
    yield from (Paragraph.of(f"{item};") for item in items[:-1])
    yield Paragraph.of(f"{items[-1]}.")


def _next(taken: SchoolSnapshot, wording: Wording) -> Iterator[Block]:
    yield Heading(1, wording.say("schools.next_heading"))
    rows = taken.matrix.rows
    counts = {
        "missing": len(taken.matrix.missing),
        "check": _in_state(rows, AssessmentState.SELF),
        "publish": _in_state(rows, AssessmentState.CHECKED),
    }
    for name, count in counts.items():
        if count:
            yield Paragraph.of(wording.say(f"schools.next_{name}", count=count))
    yield Paragraph.of(sentence(wording.say("schools.next_done")))


def _in_state(rows: tuple[MatrixRow, ...], state: AssessmentState) -> int:
    return sum(row.assessment.state is state for row in rows)
