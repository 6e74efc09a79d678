"""How a year's end is told on the screen and in the terminal."""

from collections.abc import Iterator

from dxdesk.documents.phrases import status_words
from dxdesk.documents.wording import Wording
from dxdesk.documents.year_comparison import TwoYears, count_lines, target_line, task_line
from dxdesk.domain.state import Verdict
from dxdesk.domain.vn_format import format_date
from dxdesk.services.year_close import YearEvaluation


def evaluation_words(found: YearEvaluation) -> str:
    """Return how a year came out, in a sentence."""
    counts = found.counts
    met, total = found.met(Verdict.MET), len(found.indicators)
    return (
        f"Đến {format_date(found.as_of)}: xong {counts.done}/{counts.total} nhiệm vụ"
        f"{f' ({counts.done_late} quá hạn)' if counts.done_late else ''}; "
        f"đạt {met}/{total} chỉ tiêu, {found.met(Verdict.SHORT)} chưa đạt, "
        f"{found.met(Verdict.NO_DATA)} chưa có số liệu."
    )


def evaluation_lines(found: YearEvaluation, wording: Wording) -> Iterator[str]:
    """Yield how a year came out for the terminal."""
    yield f"Năm {found.plan.year}. {evaluation_words(found)}"
    for state in found.tasks:
        told = status_words(state, wording, on=found.as_of)
        yield f"{state.task.code}\t{state.task.title}\t{told}"
    for one in found.indicators:
        yield "\t".join((one.indicator.code, one.indicator.text, wording.say(f"verdict.{one.verdict.value}")))


def comparison_lines(taken: TwoYears, wording: Wording) -> Iterator[str]:
    """Yield two years side by side for the terminal."""
    yield "\t".join(("", *map(str, taken.years)))
    for line in count_lines(taken, wording):
        yield "\t".join(line)
    for pair in taken.tasks:
        yield "\t".join(task_line(pair, taken, wording))
    for of in taken.targets:
        yield "\t".join(target_line(of, wording))
