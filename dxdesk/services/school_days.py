"""The last days of the schools' assessment in a calendar year: "trước 31/5" and "trước 20/6"."""

from dataclasses import dataclass
from datetime import date, timedelta

from dxdesk.services.in_force import working_calendar
from dxdesk.services.school_matrix import PUBLISHED_BEFORE, SELF_BEFORE
from dxdesk.storage.data_file import DataFile

_DAYS = (
    ("self", SELF_BEFORE, "Hạn các trường gửi kết quả tự đánh giá mức độ chuyển đổi số"),
    ("published", PUBLISHED_BEFORE, "Hạn kiểm tra, công bố mức độ chuyển đổi số của các trường"),
)


@dataclass(frozen=True, slots=True)
class SchoolDay:
    """A last day: as the decision has it, and the last working day up to it."""

    key: str
    title: str
    day: date
    working_day: date

    @property
    def moved(self) -> bool:
        """Whether the day itself is off."""
        return self.day != self.working_day


def days(data: DataFile, *, year: int) -> tuple[SchoolDay, ...]:
    """Return the last days of a calendar year; none where no school is assessed."""
    if not any(school.assessed for school in data.schools.all()):
        return ()
    calendar = working_calendar(data)
    lasts = [(key, title, date(year, *before) - timedelta(days=1)) for key, before, title in _DAYS]
    return tuple(SchoolDay(key, title, day, calendar.last_working(day)) for key, title, day in lasts)
