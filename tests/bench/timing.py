"""Paired timing: two callables in turn, medians and their ratio."""

import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """A line of the table: what was measured, milliseconds of ours and of the floor or peer."""

    what: str
    ours_ms: float
    other: str
    other_ms: float
    budget: str = ""

    @property
    def ratio(self) -> float:
        return self.ours_ms / self.other_ms if self.other_ms else float("inf")

    def cells(self) -> tuple[str, ...]:
        return (
            self.what,
            f"{self.ours_ms:.1f}",
            self.other,
            f"{self.other_ms:.1f}",
            f"{self.ratio:.2f}",
            self.budget,
        )


def once(work: Callable[[], object]) -> float:
    """Milliseconds of one run."""
    gc.collect()
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def paired(
    what: str,
    ours: Callable[[], object],
    other: str,
    floor: Callable[[], object],
    *,
    runs: int = 7,
    budget: str = "",
) -> Row:
    """Time both in turn after one warm-up of each; medians."""
    ours(), floor()
    pairs = [(once(ours), once(floor)) for _ in range(runs)]
    return Row(
        what,
        statistics.median(pair[0] for pair in pairs),
        other,
        statistics.median(pair[1] for pair in pairs),
        budget,
    )


def table(rows: list[Row]) -> str:
    """A markdown table."""
    head = ("phép đo", "dxdesk, ms", "so với", "ms", "tỷ lệ", "mức đặt ra")
    lines = [head, *(row.cells() for row in rows)]
    widths = [max(len(line[n]) for line in lines) for n in range(len(head))]
    out = ["| " + " | ".join(c.ljust(w) for c, w in zip(line, widths, strict=True)) + " |" for line in lines]
    out.insert(1, "|" + "|".join("-" * (w + 2) for w in widths) + "|")
    return "\n".join(out)
