"""What both kinds of form show: the lines of the head and the tables, cell by cell."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from unicodedata import normalize

from dxdesk.domain.form_seal import FormSeal, digest
from dxdesk.domain.unit_form import (
    CRITERION_FIELDS,
    TARGET_FIELDS,
    TASK_FIELDS,
    FormField,
    FormRow,
    RowKind,
    UnitForm,
)
from dxdesk.domain.vn_format import format_date, format_number
from dxdesk.exports.unit_form_words import FormWords

KEY, ORDER, TEXT, TIME, BEFORE, MOST = "key", "order", "text", "time", "before", "most"
MAX_TEXT = 32_000  # characters; Excel keeps 32,767 in a cell
_LETTERS_IN_A_WIDTH = 1.1  # Times is narrower than the font in which Excel counts widths
TOTAL_WIDTH = 165.0  # letters across a landscape A4 page at 11 pt

_NOT_XML = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|[\x7f-\x9f]")
_LOCKED = {
    RowKind.TASK: ((KEY, 7.0), (ORDER, 6.0), (TEXT, 32.0), (TIME, 16.0), (BEFORE, 18.0)),
    RowKind.TARGET: ((KEY, 7.0), (ORDER, 6.0), (TEXT, 38.0), (TIME, 20.0), (BEFORE, 18.0)),
    RowKind.CRITERION: ((KEY, 7.0), (ORDER, 7.0), (TEXT, 54.0), (TIME, 24.0), (MOST, 8.0)),
}
_WIDTHS = {
    FormField.PERCENT: 9.0,
    FormField.RESULT: 30.0,
    FormField.DIFFICULTY: 20.0,
    FormField.PROPOSAL: 18.0,
    FormField.NUMERATOR: 10.0,
    FormField.DENOMINATOR: 10.0,
    FormField.VALUE: 10.0,
    FormField.MET: 10.0,
    FormField.POINTS: 10.0,
    FormField.STAGE: 11.0,
    FormField.EVIDENCE: 18.0,
    FormField.NOTE: 16.0,
}
_WIDER = {RowKind.CRITERION: {FormField.EVIDENCE: 34.0}}
_TARGET_ORDER = (*TARGET_FIELDS[:3], FormField.MET, *TARGET_FIELDS[3:])
_ORDERS = {
    RowKind.TASK: TASK_FIELDS,
    RowKind.TARGET: _TARGET_ORDER,
    RowKind.CRITERION: CRITERION_FIELDS,
}
NUMBERS = (
    FormField.PERCENT,
    FormField.NUMERATOR,
    FormField.DENOMINATOR,
    FormField.VALUE,
    FormField.POINTS,
)
CHOICES = {FormField.STAGE: "stage_choices", FormField.MET: "met_choices"}


@dataclass(frozen=True, slots=True)
class FormColumn:
    """A column: its name, its heading, its width in letters, and the field that a unit fills in."""

    name: str
    heading: str
    width: float
    field: FormField | None = None


@dataclass(frozen=True, slots=True)
class FormTable:
    """One table of the form; locked columns first, then those to be filled in."""

    kind: RowKind
    name: str
    columns: tuple[FormColumn, ...]
    rows: tuple[FormRow, ...]


@dataclass(frozen=True, slots=True)
class FormHead:
    """The lines above the tables."""

    office: str
    title: str
    sample: str
    lines: tuple[str, ...]


def plain(text: str) -> str:
    """Return a text in NFC without the characters that XML forbids."""
    clean = text.replace("\r\n", "\n").replace("\r", "\n")
    return normalize("NFC", _NOT_XML.sub("", clean))[:MAX_TEXT]


def head(form: UnitForm, words: FormWords) -> FormHead:
    """Return the head of a form."""
    day = form.send_before
    label = form.period_label
    lines = (
        words.say("unit", unit=form.unit_name),
        words.say("plan", plan=form.plan_title),
        words.say("period", period=label, range=form.data_range)
        if form.data_range
        else words.say("period_alone", period=label),
        words.say("send", to=form.send_to, day=format_date(day))
        if day
        else words.say("send_undated", to=form.send_to),
    )
    return FormHead(
        office=plain(form.office_name),
        title=plain(form.title).upper(),
        sample=words.say("sample") if form.sample else "",
        lines=tuple(map(plain, lines)),
    )


def tables(form: UnitForm, words: FormWords) -> tuple[FormTable, ...]:
    """Return the tables that have rows."""
    given = (
        (RowKind.TASK, "tasks", form.tasks),
        (RowKind.TARGET, "targets", form.targets),
        (RowKind.CRITERION, "criteria", form.criteria),
    )
    return tuple(
        FormTable(kind, words.say(name), _columns(kind, rows, words), rows)
        for kind, name, rows in given
        if rows
    )


def seal(made: tuple[FormTable, ...], words: FormWords) -> FormSeal:
    """Return what the form remembers of itself."""
    kept = {name: words.say(name) for name in ("filled_by", "phone")}
    for table in made:
        kept |= {
            f"{table.kind.value}.{column.name}": column.heading
            for column in table.columns
            if column.field or column.name == TEXT
        }
    return FormSeal(kept, {row.key.text: digest(plain(row.text)) for table in made for row in table.rows})


def locked(row: FormRow, column: FormColumn, words: FormWords) -> str:
    """Return what stands in a locked cell."""
    match column.name:
        case "key":
            return row.key.text
        case "order":
            return plain(row.code)
        case "text":
            return plain(row.text)
        case "time":
            due = words.say("due", due=row.due) if row.due else ""
            return plain("\n".join(part for part in (row.time, due) if part))
        case "most":
            return format_number(row.most) if row.most is not None else ""
        case _:
            before = row.before
            if row.before_label and row.before_label not in column.heading:
                before = f"{before}\n({row.before_label})" if before else row.before_label
            return plain(before)


def answer(row: FormRow, field: FormField) -> str | None:
    """Return what is filled in beforehand; None where the cell is not asked for."""
    if field not in row.fields:
        return None
    return plain(dict(row.answers).get(field, ""))


def _columns(kind: RowKind, rows: tuple[FormRow, ...], words: FormWords) -> tuple[FormColumn, ...]:
    asked = {field for row in rows for field in row.fields}
    fields = [field for field in (*_ORDERS[kind], *FormField) if field in asked]
    fixed = [entry for entry in _LOCKED[kind] if entry[0] != TIME or any(row.time or row.due for row in rows)]
    wide = _WIDTHS | _WIDER.get(kind, {})
    visible = sum(width for name, width in fixed if name != KEY) + sum(wide[field] for field in fields)
    scale = max(TOTAL_WIDTH / visible, 1.0)
    made = [
        FormColumn(name, _locked_heading(name, kind, rows, words), width if name == KEY else width * scale)
        for name, width in fixed
    ]
    made += [
        FormColumn(field.value, plain(words.say(field.value)), wide[field] * scale, field)
        for field in dict.fromkeys(fields)
    ]
    return tuple(made)


def _locked_heading(name: str, kind: RowKind, rows: tuple[FormRow, ...], words: FormWords) -> str:
    if name in (TEXT, TIME):
        return plain(words.say(f"{kind.value}_{name}"))
    labels = {row.before_label for row in rows if row.before_label}
    if name == BEFORE and len(labels) == 1:
        return plain(words.say("before_period", period=labels.pop()))
    return plain(words.say(name))


def lines_needed(text: str, width: float) -> int:
    """Return how many lines a text takes in a column so many letters wide; rather one too many."""
    return sum(_lines_of(line, max(width * _LETTERS_IN_A_WIDTH, 2)) for line in text.split("\n"))


def _lines_of(line: str, width: float) -> int:
    lines, used = 1, 0.0
    for word in _words(line, width):
        if used and used + 1 + word > width:
            lines, used = lines + 1, 0.0
        used += word + (1 if used else 0)
    return lines


def _words(line: str, width: float) -> Iterator[float]:
    for word in line.split(" "):
        whole, rest = divmod(len(word), int(width))
        yield from [width] * whole
        if rest:
            yield float(rest)
