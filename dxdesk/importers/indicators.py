"""Indicators in tables and in prose, with who leads them and what is to be reached."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from dxdesk.domain.draft import DraftIndicator
from dxdesk.domain.indicator import Operator, Target
from dxdesk.domain.target_phrase import has_target, parse_targets
from dxdesk.domain.vietnamese import fold_letters
from dxdesk.domain.vn_format import parse_number
from dxdesk.importers.columns import Column
from dxdesk.importers.labels import (
    Field,
    first_inside,
    labelled,
    labels_inside,
    starts_with_label,
    without_end,
)
from dxdesk.importers.marks import Depth
from dxdesk.importers.names import names_in, roles_in
from dxdesk.importers.outline import DataTable, Outline
from dxdesk.importers.rows import Entry, entries_of
from dxdesk.importers.similar import overlap
from dxdesk.importers.walk import Step, is_goal, is_no_goal, steps

_FROM_TABLE = 0.95
_WITHOUT_FIGURE = 0.8
_FROM_GOALS = 0.75
_FROM_CLAUSE = 0.5
_SAME = 0.6  # share of words from which a sentence repeats a row of the table
_LISTED_BELOW = re.compile(r"(?:chi tieu[^.;]*sau|^(?:cac )?(?:chi tieu|muc tieu)[^.;]*)\s*:$")
_CLAUSE = re.compile(
    r"(?:(?:muc tieu|phan dau|dam bao|bao dam|chi tieu)[^,;.:]{0,20}\s)?(?:muc tieu|ty le|ti le|"
    r"phan dau|dam bao|bao dam)"
    r"[^,;.:]{3,160}?(?:dat|toi thieu|it nhat)\s[^,;.:]{0,20}?\d+(?:,\d+)?\s?%(?:[^,;.:]*?(?=\sva\s|"
    r"[,;.:]|$))"
)
_FIGURE = re.compile(r"^\d[\d.,]*\s*%?$")


def is_indicator_table(table: DataTable) -> bool:
    """Tell whether a table sets indicators: not scores, not a blank form for results."""
    heading = table.heading
    if not heading.has(Column.INDICATOR) or heading.has(Column.SCORE, Column.PERSON, Column.TASK):
        return False
    if heading.has(Column.LEAD, Column.BOTH, Column.VALUE):
        return True
    place = heading.place(Column.INDICATOR) or 0
    texts = [row.cells[place] for row in table.table.rows[heading.rows :] if len(row.cells) > place]
    return 3 * sum(map(has_target, texts)) >= len(texts) > 0


def indicators_of(outline: Outline) -> tuple[DraftIndicator, ...]:
    """Return the indicators of the tables, then those of the text that no row repeats."""
    tables = [table for table in outline.tables if is_indicator_table(table)]
    found = [_row(entry) for entry in entries_of(tables, Column.INDICATOR)]
    prose = list(_of_goals(outline)) or (list(_of_clauses(outline)) if not found else [])
    added = [one for one in prose if not any(_repeats(one, other) for other in found)]
    return _coded([*found, *added])


def _repeats(one: DraftIndicator, other: DraftIndicator) -> bool:
    return overlap(one.text, other.text) >= _SAME


def _row(entry: Entry) -> DraftIndicator:
    text = entry.cells[Column.INDICATOR]
    both = roles_in(entry.cells[Column.BOTH]) if Column.BOTH in entry.cells else ((), ())
    targets = _targets(entry, text)
    measured = any(target.value is not None for target in targets)
    return DraftIndicator(
        code=f"{entry.numeral}.{entry.number}" if entry.numeral and entry.number else entry.number,
        text=text,
        lines=entry.lines,
        section=entry.group,
        leads=both[0] + names_in(entry.cells.get(Column.LEAD, "")),
        coordinators=both[1] + names_in(entry.cells.get(Column.COORDINATOR, "")),
        targets=targets,
        confidence=_FROM_TABLE if measured else _WITHOUT_FIGURE,
    )


def _targets(entry: Entry, text: str) -> tuple[Target, ...]:
    """Return what the words ask for; where they name no figure, what the column of figures says."""
    found = parse_targets(text)
    if any(target.value is not None for target in found) or not entry.values:
        return found
    value = entry.values[-1]
    unit = without_end(entry.cells.get(Column.MEASURE, "")) or "%"
    if _FIGURE.match(value):
        return _plain_figure(value, unit) or found
    measured = tuple(target for target in parse_targets(f"đạt {value}") if target.value is not None)
    return measured or found


def _plain_figure(text: str, unit: str) -> tuple[Target, ...]:
    """Return the target of a cell that holds nothing but a figure."""
    try:
        value = parse_number(text)
    except ValueError:
        return ()
    return (Target(Operator.EQ, value=value, unit="%" if text.endswith("%") else unit, position=1),)


def _of_goals(outline: Outline) -> Iterator[DraftIndicator]:
    listed: Step | None = None
    walked = list(steps(outline.body))
    for step in walked:
        text = step.piece.mark.rest
        if starts_with_label(text):
            continue
        below = listed is not None and _stands_below(step, listed)
        listed = listed if below else None
        if _LISTED_BELOW.search(fold_letters(text)):
            listed = step
        elif (is_goal(step) or (below and not is_no_goal(step))) and has_target(text):
            yield _assigned(_sentence(step, text[: first_inside(text)], _FROM_GOALS), step, walked)


def _assigned(found: DraftIndicator, step: Step, walked: Sequence[Step]) -> DraftIndicator:
    """Give an indicator who leads it and who takes part, told in its sentence or on label lines below."""
    below = [one.piece.text for one in walked if step.piece in one.path and starts_with_label(one.piece.text)]
    fields = [*labels_inside(step.piece.mark.rest), *(part for text in below for part in labelled(text))]
    leads = tuple(name for part in fields if part.field is Field.LEAD for name in names_in(part.value))
    beside = (name for part in fields if part.field is Field.COORDINATOR for name in names_in(part.value))
    return replace(found, leads=leads, coordinators=tuple(beside))


def _stands_below(step: Step, listed: Step) -> bool:
    depth = step.piece.mark.depth
    if listed.piece.mark.depth is Depth.NONE:
        return depth in (Depth.ITEM, Depth.BULLET)
    return depth > listed.piece.mark.depth


def _of_clauses(outline: Outline) -> Iterator[DraftIndicator]:
    for step in steps(outline.body):
        if is_no_goal(step):
            continue
        text = step.piece.mark.rest
        for found in _CLAUSE.finditer(fold_letters(text)):
            clause = text[found.start() : found.end()].strip()
            if has_target(clause):
                yield _sentence(step, clause, _FROM_CLAUSE)


def _sentence(step: Step, text: str, confidence: float) -> DraftIndicator:
    label = step.piece.mark.label if step.piece.mark.depth <= Depth.ITEM else ""
    parent = step.parent
    return DraftIndicator(
        code=".".join(part for part in (step.code, label) if part),
        text=text.rstrip(";").strip(),
        lines=step.piece.lines,
        section=f"{parent.mark.label}. {parent.mark.rest}" if parent else "",
        targets=_with_figures(parse_targets(text)),
        confidence=confidence,
    )


def _with_figures(targets: Iterable[Target]) -> tuple[Target, ...]:
    return tuple(target for target in targets if target.operator is not Operator.PROSE)


def _coded(found: Sequence[DraftIndicator]) -> tuple[DraftIndicator, ...]:
    """Give every indicator a code of its own."""
    seen: dict[str, int] = {}
    coded: list[DraftIndicator] = []
    often = [one.code for one in found]
    for place, one in enumerate(found, start=1):
        code = one.code or str(place)
        seen[code] = seen.get(code, 0) + 1
        coded.append(
            replace(one, code=f"{code}-{seen[code]}" if often.count(one.code) > 1 and one.code else code)
        )
    return tuple(coded)
