"""A roll-out as lines for the terminal, which Excel takes back."""

from collections.abc import Iterator

from dxdesk.domain.rollout import AS_OF, RolloutProgress
from dxdesk.domain.vn_format import format_date


def matrix_lines(item: RolloutProgress) -> Iterator[str]:
    """Yield the headings and a line for every row, parted by tabs."""
    inner = item.rollout.states if item.in_states else ("Số đạt được", "Chỉ tiêu", "Ngày số liệu")
    yield "\t".join(("Đơn vị", *inner, "Minh chứng", "Ghi chú"))
    for named in item.rows:
        row = named.row
        days = {state: format_date(day) for state, day in row.days.items()}
        if item.in_states:
            cells = [days.get(state, "") for state in item.rollout.states]
        else:
            cells = [_figure(row.number), _figure(row.target), days.get(AS_OF, "")]
        yield "\t".join((named.name, *cells, row.evidence, row.note))


def _figure(figure: int | None) -> str:
    return "" if figure is None else str(figure)
