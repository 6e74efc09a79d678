"""Letters built by hand: the first quarter of the model plan, whose units are asked and partly silent."""

from datetime import date

from dxdesk.documents.letter_snapshot import ChaseSnapshot, LetterSnapshot, LetterUnit, OpenItem
from dxdesk.domain.office import OfficeSigner
from tests.documents import samples

DELEGATED = OfficeSigner(("TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"))
DEPUTY = OfficeSigner(("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"))
ASKED_ON = date(2024, 3, 1)
_INDICATORS = {item.code: OpenItem(item.code, item.text) for item in samples.indicators()}
_TASKS = {state.task.code: OpenItem(state.task.code, state.task.title) for state in samples.task_states()}


def unit(
    name: str, tasks: str = "", indicators: str = "", *, reminders: int = 0, number: int = 1
) -> LetterUnit:
    return LetterUnit(
        name,
        id=number,
        tasks=tuple(_TASKS[code] for code in tasks.split()),
        indicators=tuple(_INDICATORS[code] for code in indicators.split()),
        asked_on=ASKED_ON,
        reminders=reminders,
        last_reminded=date(2024, 3, 13) if reminders else None,
    )


UNITS = (
    unit("Văn phòng Sở", "1 2", "I.1 I.2 I.3 I.4 I.5 I.6 I.7 I.8 I.9"),
    unit("Thanh tra Sở", "", "I.10", reminders=2, number=2),
    unit("Phòng Kế hoạch - Tài chính", "3", "II.1", reminders=1, number=3),
    unit("Ban Chỉ đạo chuyển đổi số Sở GDĐT", "4 5", number=4),
)
GROUPS = (
    "Các phòng thuộc Sở",
    "Phòng GDĐT các huyện, thị xã, thành phố",
    "Các đơn vị trực thuộc Sở",
)


def asked(units: tuple[LetterUnit, ...] = UNITS, **changes: object) -> LetterSnapshot:
    told: dict[str, object] = {
        "office": samples.OFFICE,
        "plan": samples.PLAN,
        "period_label": samples.QUARTER.label,
        "written_on": ASKED_ON,
        "due": date(2024, 3, 14),
        "last_working_day": date(2024, 3, 14),
        "data_from": samples.QUARTER.data_from,
        "data_to": samples.QUARTER.data_to,
        "signer": DELEGATED,
        "units": units,
    }
    return LetterSnapshot(**(told | changes))  # type: ignore[arg-type]  # fields of LetterSnapshot


def chased(units: tuple[LetterUnit, ...] = UNITS[1:3], **changes: object) -> ChaseSnapshot:
    return ChaseSnapshot(
        asked=asked(units, written_on=date(2024, 3, 15), signer=DEPUTY, **changes),
        received=17,
        answer_by=date(2024, 3, 18),
        letter="233/SGDĐT-VP ngày 01/3/2024",
    )


def many(number: int) -> tuple[LetterUnit, ...]:
    return tuple(unit(f"Phòng GDĐT huyện số {n}", "1 2", "I.1", number=n) for n in range(1, number + 1))
