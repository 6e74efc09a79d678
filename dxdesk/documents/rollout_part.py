"""What a report says of a task's roll-outs: a sentence each, and a table where it was asked for."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from dxdesk.documents.blocks import Align, Block, Paragraph, Table, TableColumn, TableRow
from dxdesk.documents.phrases import listed
from dxdesk.documents.rules import PORTRAIT
from dxdesk.documents.wording import Wording
from dxdesk.domain.rollout import AS_OF, InReport, NamedRow, RolloutProgress, of_task
from dxdesk.domain.vn_format import format_date, format_number, format_percent

_TEXT_WIDTH, _NUMBER_WIDTH = PORTRAIT.text_width, 11.0
_DAY_WIDTH, _NOTE_WIDTH, _LEAST_NAME = 23.5, 22.0, 38.0


def rollout_blocks(progress: Iterable[RolloutProgress], task_id: int, wording: Wording) -> Iterator[Block]:
    """Yield what is printed below a task of its roll-outs."""
    for item in of_task(progress, task_id):
        if item.rollout.in_report is not InReport.NOTHING:
            yield Paragraph.of(rollout_sentence(item, wording))
        if item.rollout.in_report is InReport.TABLE and item.rows:
            yield rollout_table(item, wording)


def rollout_sentence(item: RolloutProgress, wording: Wording) -> str:
    """Return how far a roll-out is: "...: đã khảo sát 25/30 điểm cầu; đã lắp đặt 12/30 điểm cầu."."""
    told = {"title": item.rollout.title, "day": format_date(item.as_of), "noun": item.rollout.noun}
    if not item.told:
        return wording.say("rollout.no_data", **told)
    said = _states(item, wording) if item.in_states else _numbers(item, wording)
    existing = item.rollout.existing
    if existing is not None:
        said.append(wording.say("rollout.existing", count=_figure(existing), noun=item.rollout.noun))
    return wording.say("rollout.sentence", items="; ".join(said), **told)


def _states(item: RolloutProgress, wording: Wording) -> list[str]:
    goal, noun = _figure(item.goal), item.rollout.noun
    said = [
        wording.say("rollout.state", state=state, count=_figure(count), total=goal, noun=noun)
        for state, count in item.counts
        if count
    ]
    ahead = [state for state, count in item.counts if not count]
    return [*said, wording.say("rollout.ahead", states=listed(ahead))] if ahead else said


def _numbers(item: RolloutProgress, wording: Wording) -> list[str]:
    number, target, noun = item.number or 0, item.target, item.rollout.noun
    if target:
        rate = format_percent(Decimal(number * 100) / target)
        told = {"count": _figure(number), "total": _figure(target), "noun": noun, "rate": rate}
        said = [wording.say("rollout.number_of", **told)]
    else:
        said = [wording.say("rollout.number", count=_figure(number), noun=noun)]
    if item.without_number:
        said.append(wording.say("rollout.without", count=item.without_number, total=len(item.rows)))
    return said


def rollout_table(item: RolloutProgress, wording: Wording) -> Table:
    """Return the rows of a roll-out: the days reached by its states, or number and target."""
    first, name, note = wording.cells("rollout.columns")
    inner = _inner_headings(item, wording)
    width = min(_DAY_WIDTH, (_TEXT_WIDTH - _NUMBER_WIDTH - _LEAST_NAME) / len(inner))
    left = _TEXT_WIDTH - _NUMBER_WIDTH - width * len(inner)
    noted = any(named.row.note for named in item.rows) and left >= _LEAST_NAME + _NOTE_WIDTH
    columns = (
        TableColumn(first, _NUMBER_WIDTH, Align.CENTER),
        TableColumn(name, left - _NOTE_WIDTH if noted else left),
        *(TableColumn(heading, width, Align.CENTER) for heading in inner),
        *((TableColumn(note, _NOTE_WIDTH),) if noted else ()),
    )
    rows = [_cells(number, item, named) for number, named in enumerate(item.rows, start=1)]
    kept = (TableRow(cells if noted else cells[:-1]) for cells in rows)
    return Table(columns, tuple(kept), caption=item.rollout.title)


def _inner_headings(item: RolloutProgress, wording: Wording) -> tuple[str, ...]:
    if item.in_states:
        return tuple(state[:1].upper() + state[1:] for state in item.rollout.states)
    return wording.cells("rollout.number_columns")


def _cells(number: int, item: RolloutProgress, named: NamedRow) -> tuple[str, ...]:
    row = named.row
    if item.in_states:
        inner = [_reached(item, named, state) for state in item.rollout.states]
    else:
        known, as_of = row.number_on(item.as_of), row.days.get(AS_OF)
        shown = format_date(as_of) if as_of and known is not None else ""
        inner = [_maybe(known), _maybe(row.target), shown]
    return (str(number), named.name, *inner, row.note)


def _reached(item: RolloutProgress, named: NamedRow, state: str) -> str:
    return format_date(named.row.days[state]) if named.row.reached(state, item.as_of) else ""


def lack_words(item: RolloutProgress, named: NamedRow, wording: Wording, state: str = "") -> str:
    """Return what a row lacks: "chưa lắp đặt", "đạt 12/40 giáo viên", "chưa có số liệu"."""
    if item.in_states:
        return wording.say("rollout.lack_state", state=state or item.lack(named))
    known = named.row.number_on(item.as_of)
    if known is None:
        return wording.say("rollout.lack_number")
    told = {"count": _figure(known), "total": _maybe(named.row.target), "noun": item.rollout.noun}
    return wording.say("rollout.lack_target", **told)


def _maybe(figure: int | None) -> str:
    return "" if figure is None else _figure(figure)


def _figure(figure: int) -> str:
    return format_number(Decimal(figure))
