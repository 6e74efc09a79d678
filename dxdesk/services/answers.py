"""Answers of units as the data hold them: which entry or result is whose, and each field in words."""

from collections.abc import Collection as Some
from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from dxdesk.domain.indicator import Measurement, Stage
from dxdesk.domain.part import part_of, parts_of
from dxdesk.domain.task import ProgressEntry
from dxdesk.domain.unit import Unit
from dxdesk.domain.unit_form import FormField
from dxdesk.domain.vn_format import format_number
from dxdesk.services.duties import Collection
from dxdesk.services.reports import SAMPLE_NOTE

MET_WORDS = {True: "Đạt", False: "Chưa đạt"}
STAGE_WORDS = {Stage.ESTIMATE: "Ước", Stage.OFFICIAL: "Chính thức"}


def in_round(entries: Iterable[ProgressEntry], item: Collection) -> tuple[ProgressEntry, ...]:
    """Return what was said for a round: by a form of it, or by hand on its days."""
    return tuple(
        entry
        for entry in entries
        if entry.period == item.key or (not entry.period and item.data_from <= entry.on <= item.data_to)
    )


def own_entry(entries: Sequence[ProgressEntry], unit_id: int, item: Collection) -> ProgressEntry | None:
    """Return the newest entry of a unit's own report for a round."""
    own = [entry for entry in entries if entry.unit_id == unit_id and entry.period == item.key]
    return own[-1] if own else None


def own_result(measured: Iterable[Measurement], unit_id: int, item: Collection) -> Measurement | None:
    """Return the result a unit itself has given for a round; the official one where it gave both."""
    own = [row for row in measured if row.unit_id == unit_id and row.period == item.period.key]
    return max(own, key=_official, default=None)


def own_share(measured: Iterable[Measurement], unit: Unit, item: Collection) -> Measurement | None:
    """Return the part of a unit in a sum for a round, as the result it gave; the official one of both."""
    of_round = (row for row in measured if row.period == item.period.key)
    own = [share for row in of_round if (share := share_of(row, unit))]
    return max(own, key=_official, default=None)


def share_of(measurement: Measurement, unit: Unit) -> Measurement | None:
    """Return the part of a unit in a result that was added up, without the words of the others."""
    part = part_of(parts_of(measurement), unit.name)
    if part is None:
        return None
    return replace(
        measurement,
        numerator=part.numerator,
        denominator=part.denominator,
        unit_id=unit.id,
        evidence=_own_line(measurement.evidence, unit.name),
        note=_own_line(measurement.note, unit.name),
    )


def _own_line(text: str, name: str) -> str:
    own = (line.removeprefix(f"{name}: ") for line in text.splitlines() if line.startswith(f"{name}: "))
    return next(own, "")


def _official(measurement: Measurement) -> bool:
    return measurement.stage is Stage.OFFICIAL


def entry_words(entry: ProgressEntry | None, field: FormField) -> str:
    """Return a field of an entry in words; "" where it says nothing."""
    if entry is None:
        return ""
    if field is FormField.PERCENT:
        return "" if entry.percent is None else f"{entry.percent}%"
    return str(getattr(entry, field.value))


def result_field_words(measurement: Measurement | None, field: FormField, unit: str) -> str:
    """Return a field of a result in words; "" where it says nothing."""
    if measurement is None:
        return ""
    match field:
        case FormField.MET:
            return "" if measurement.met is None else MET_WORDS[measurement.met]
        case FormField.STAGE:
            return STAGE_WORDS[measurement.stage]
        case FormField.VALUE:
            return figure_words(measurement.value, unit)
        case FormField.NUMERATOR:
            return figure_words(measurement.numerator, "")
        case FormField.DENOMINATOR:
            return figure_words(measurement.denominator, "")
        case FormField.NOTE:
            return measurement.note.removesuffix(SAMPLE_NOTE).removesuffix("; ")
        case _:
            return str(getattr(measurement, field.value))


def lines_of(text: str, names: Some[str]) -> tuple[str, ...]:
    """Return the lines that units which only take part have added, each behind its name."""
    return tuple(line for line in text.splitlines() if line.partition(": ")[0] in names)


def without_lines(text: str, names: Some[str]) -> str:
    """Return a text without the lines of units that only take part."""
    added = lines_of(text, names)
    return "\n".join(line for line in text.splitlines() if line not in added)


def with_line(text: str, name: str, words: str) -> str:
    """Return a text with a unit's own line, in the place of its earlier one."""
    kept = [line for line in text.splitlines() if not line.startswith(f"{name}: ")]
    return "\n".join([*kept, f"{name}: {' '.join(words.split())}"])


def figure_words(value: Decimal | None, unit: str) -> str:
    """Return a figure with its unit: "70,5%"; "" for none."""
    if value is None:
        return ""
    return f"{format_number(value)}%" if unit == "%" else f"{format_number(value)} {unit}".strip()
