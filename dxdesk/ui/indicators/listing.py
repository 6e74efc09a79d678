"""The indicators as lines of the table: one for each target, below a line of its own where there are more."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from dxdesk.domain.state import IndicatorState, TargetState, Verdict
from dxdesk.domain.vietnamese import sort_key
from dxdesk.ui import theme
from dxdesk.ui.icons import Icon
from dxdesk.ui.indicators.words import (
    floor_sentence,
    gap_words,
    result_tip,
    result_words,
    target_tip,
)
from dxdesk.ui.plan_words import target_words
from dxdesk.ui.records_model import Column, Group
from dxdesk.ui.state_words import VERDICTS, Look

NO_SECTION = "Không thuộc mục nào"


@dataclass(frozen=True, slots=True)
class IndicatorLine:
    """An indicator, or one target of several (``part``); ``target`` is None on the line above its parts."""

    state: IndicatorState
    target: TargetState | None = None
    part: bool = False
    period: str = ""  # the key of the period that is looked at

    @property
    def key(self) -> tuple[int, int]:
        """The ids of the indicator and, on a part, of the target."""
        part = self.target.target.id if self.part and self.target else 0
        return self.state.indicator.id, part

    @property
    def look(self) -> Look:
        """How the line stands."""
        return VERDICTS[self.target.verdict if self.target else self.state.verdict]


def lines(state: IndicatorState, period: str) -> Iterator[IndicatorLine]:
    """Yield the lines of an indicator."""
    if len(state.targets) < 2:
        yield IndicatorLine(state, state.targets[0] if state.targets else None, period=period)
        return
    yield IndicatorLine(state)
    yield from (IndicatorLine(state, target, part=True, period=period) for target in state.targets)


def grouped(
    states: Iterable[IndicatorState], period: str, found: Collection[int] | None
) -> list[Group[IndicatorLine]]:
    """Return the lines under the sections of the plan; ``found`` are the ids that a search lets through."""
    parts: dict[str, list[IndicatorLine]] = {}
    for state in states:
        if found is None or state.indicator.id in found:
            parts.setdefault(state.indicator.section or NO_SECTION, []).extend(lines(state, period))
    return [Group(heading, tuple(records)) for heading, records in parts.items()]


def part_words(target: TargetState) -> str:
    """Return what one target of several speaks of."""
    return target.target.label or target.target.scope or target_words(target.target)


def _code(line: IndicatorLine) -> str:
    return "" if line.part else line.state.indicator.code


def _text(line: IndicatorLine) -> str:
    if line.part and line.target:
        return f"\u2003– {part_words(line.target)}"
    return line.state.indicator.text


def _text_tip(line: IndicatorLine) -> str:
    return line.state.indicator.text


def _target(line: IndicatorLine) -> str:
    if line.target is None:
        number = len(line.state.targets)
        return f"Gồm {number} mức" if number else "Chưa giao mức"
    flag = floor_sentence(line.target)
    words = target_words(line.target.target)
    return f"{words}\n{flag}" if flag else words


def _target_tip(line: IndicatorLine) -> str:
    return target_tip(line.target) if line.target else ""


def _target_icon(line: IndicatorLine) -> Icon | None:
    return Icon.WARNING if line.target and line.target.below_floor else None


def _target_tone(line: IndicatorLine) -> theme.Tone | None:
    return theme.SOON if line.target and line.target.below_floor else None


def _result(line: IndicatorLine) -> str:
    if line.target is None:
        met = sum(target.verdict is Verdict.MET for target in line.state.targets)
        return f"{met}/{len(line.state.targets)} mức đạt" if line.state.targets else ""
    measured = line.target.measurement
    if measured is None:
        return ""
    return result_words(line.target.target, measured, asked=line.period)


def _result_tip(line: IndicatorLine) -> str:
    measured = line.target.measurement if line.target else None
    return result_tip(measured) if measured else ""


def _result_sort(line: IndicatorLine) -> Decimal:
    measured = line.target.measurement if line.target else None
    return Decimal(-1) if measured is None or measured.result is None else measured.result


def _gap(line: IndicatorLine) -> str:
    return gap_words(line.target.gap) if line.target else ""


def _gap_sort(line: IndicatorLine) -> Decimal:
    gap = line.target.gap if line.target else None
    return Decimal("-Infinity") if gap is None else gap


def _verdict(line: IndicatorLine) -> str:
    return line.look.words


def _verdict_icon(line: IndicatorLine) -> Icon:
    return line.look.icon


def _verdict_tone(line: IndicatorLine) -> theme.Tone:
    return line.look.tone


def _leads(line: IndicatorLine) -> str:
    return "" if line.part else "; ".join(line.state.lead_names)


def _leads_sort(line: IndicatorLine) -> str:
    return sort_key("; ".join(line.state.lead_names))


def _coordinators(line: IndicatorLine) -> str:
    return "" if line.part else "; ".join(line.state.coordinator_names)


COLUMNS = (
    Column("code", "STT", _code, width=5),
    Column("text", "Chỉ tiêu", _text, width=36, tip=_text_tip, stretch=True),
    Column(
        "target", "Mức phấn đấu", _target, width=13, tip=_target_tip, icon=_target_icon, tone=_target_tone
    ),
    Column("result", "Kết quả", _result, width=13, figures=True, sort=_result_sort, tip=_result_tip),
    Column("gap", "Chênh lệch", _gap, width=10, figures=True, sort=_gap_sort),
    Column("verdict", "Đánh giá", _verdict, width=13, icon=_verdict_icon, tone=_verdict_tone),
    Column("leads", "Chủ trì", _leads, width=10, sort=_leads_sort),
    Column("coordinators", "Phối hợp", _coordinators, width=20, hidden=True),
)
