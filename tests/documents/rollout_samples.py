"""Roll-outs built by hand, as the report of the first quarter finds them; figures are samples."""

from dataclasses import replace
from datetime import date, timedelta

from dxdesk.domain.money import MoneyLine, MoneySource, RegularExpenditure, Spending
from dxdesk.domain.money_board import LineState, MoneyBoard
from dxdesk.domain.rollout import AS_OF, InReport, Measure, NamedRow, Rollout, RolloutProgress, RolloutRow
from dxdesk.domain.snapshot import ReportSnapshot
from tests.documents import samples

STATES = ("khảo sát", "lắp đặt", "nghiệm thu", "sử dụng")
ROOMS = Rollout(
    3,
    "Mở rộng điểm cầu họp trực tuyến",
    id=1,
    states=STATES,
    noun="điểm cầu",
    existing=21,
    goal=30,
    in_report=InReport.TABLE,
)
TRAINING = Rollout(5, "Tập huấn kiến thức về AI", id=2, measure=Measure.NUMBER, noun="giáo viên")


def _room(number: int) -> NamedRow:
    reached = (number < 20) + (number < 12)
    days = {state: date(2024, 3, 1) + timedelta(days=place) for place, state in enumerate(STATES[:reached])}
    row = RolloutRow(1, f"Trường THPT mẫu số {number + 1}", id=number + 1, days=days, note=samples.SAMPLE)
    return NamedRow(row, row.name)


def _trained(number: int) -> NamedRow:
    known = number < 3
    row = RolloutRow(
        2,
        f"Phòng GDĐT huyện mẫu {number + 1}",
        id=100 + number,
        days={AS_OF: date(2024, 3, 10)} if known else {},
        number=40 if known else None,
        target=120,
    )
    return NamedRow(row, row.name)


def rollouts() -> tuple[RolloutProgress, ...]:
    """Return meeting rooms with a table, and training without one."""
    return (
        RolloutProgress(ROOMS, tuple(map(_room, range(30))), samples.AS_OF, "3"),
        RolloutProgress(TRAINING, tuple(map(_trained, range(10))), samples.AS_OF, "5"),
    )


def snapshot() -> ReportSnapshot:
    """Return the quarter with its roll-outs."""
    return replace(samples.snapshot(), rollouts=rollouts())


def money_board(lines: int = 6) -> MoneyBoard:
    """Return money of several sources, some of it not yet allocated."""
    sources = tuple(MoneySource(1, f"Kế hoạch {number}", id=number) for number in (199, 146, 324))
    states = []
    for number in range(1, lines + 1):
        spent = tuple(
            Spending(
                number, date(2024, 2, day), 12_500_000 * day, id=100 * number + day, document="Ủy nhiệm chi"
            )
            for day in (5, 12)
        )
        line = MoneyLine(
            1,
            f"Thiết bị, dịch vụ phục vụ nhiệm vụ số {number}",
            id=number,
            planned=1_250_000_000,
            allocated=1_000_000_000 if number > 1 else None,
            allocated_by="Quyết định giao dự toán năm 2024",
            note=samples.SAMPLE,
        )
        source = sources[number % 3].name if number < lines else ""
        states.append(
            LineState(
                line,
                number,
                "3",
                "Mở rộng hệ thống phòng họp",
                source,
                spent,
                sum(item.amount or 0 for item in spent),
            )
        )
    regular = (
        RegularExpenditure(1, "Chi thường xuyên cấp tỉnh", amount=150_000_000_000, as_of=date(2024, 1, 31)),
        RegularExpenditure(1, "Chi thường xuyên cấp huyện", amount=90_000_000_000, source=samples.SAMPLE),
    )
    return MoneyBoard(samples.AS_OF, sources, tuple(states), regular)
