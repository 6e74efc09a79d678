"""The letter that reminds schools of what they lack, kept as a draft to be changed and sent."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.domain.meeting_papers import Letter
from dxdesk.domain.plan import Plan
from dxdesk.services import papers
from dxdesk.services.assessments import last_calendar_year
from dxdesk.services.reports import SAMPLE_NOTE
from dxdesk.services.rollout_letters import LETTER_KEY
from dxdesk.services.school_matrix import PUBLISHED_BEFORE, SELF_BEFORE, MatrixRow
from dxdesk.storage.data_file import DataFile
from dxdesk.ui.schools.missing_tab import Lack, lack_words

_MOST_NAMED = 3
_EVERYBODY = "Các đơn vị có tên trong danh sách kèm theo"
_OPENING = (
    "Thực hiện Quyết định số 4725/QĐ-BGDĐT ngày 30/12/2022 của Bộ Giáo dục và Đào tạo, qua theo dõi, {whom} "
    "còn nội dung chưa hoàn thành."
)
_REQUEST = "Đề nghị các đơn vị hoàn thành và báo kết quả trước ngày {day}."
_SUBJECTS = {
    Lack.NOT_SENT: "đôn đốc tự đánh giá mức độ chuyển đổi số, năm học {year}",
    Lack.INCOMPLETE: "bổ sung kết quả tự đánh giá mức độ chuyển đổi số, năm học {year}",
    Lack.UNMET: "hoàn thiện điều kiện bắt buộc về chuyển đổi số, năm học {year}",
    Lack.UNCHECKED: "kiểm tra kết quả tự đánh giá mức độ chuyển đổi số, năm học {year}",
    Lack.UNPUBLISHED: "công bố mức độ chuyển đổi số của cơ sở giáo dục, năm học {year}",
}


def keep_reminder(
    data: DataFile, plan: Plan, rows: Sequence[MatrixRow], lack: Lack, *, year: str, now: datetime
) -> Change:
    """Keep the letter as a draft; UserError ``letter.nobody`` for no schools."""
    if not rows:
        raise UserError("letter.nobody")
    draft = papers.new_draft(data, LETTER_KEY, plan, now.date())
    sample = any(SAMPLE_NOTE in (row.school.note, row.assessment.note) for row in rows)
    head = replace(draft.head, sample=draft.head.sample or sample)
    return papers.keep(data, replace(draft, content=_letter(rows, lack, year), head=head), now)


def _letter(rows: Sequence[MatrixRow], lack: Lack, year: str) -> Letter:
    listed = len(rows) > _MOST_NAMED
    subject = _SUBJECTS[lack].format(year=year)
    whom = f"{len(rows)} cơ sở giáo dục (danh sách kèm theo)" if listed else "các cơ sở giáo dục"
    month, day = PUBLISHED_BEFORE if lack in (Lack.UNCHECKED, Lack.UNPUBLISHED) else SELF_BEFORE
    before = date(last_calendar_year(year), month, day)
    items = tuple(_item(number, row) for number, row in enumerate(rows, start=1))
    return Letter(
        subject=subject,
        addressees=(_EVERYBODY,) if listed else tuple(row.school.name for row in rows),
        paragraphs=(
            _OPENING.format(whom=whom),
            *(() if listed else items),
            _REQUEST.format(day=f"{before.day}/{before.month}/{before.year}"),
        ),
        appendix_title="Danh sách cơ sở giáo dục" if listed else "",
        appendix=items if listed else (),
    )


def _item(number: int, row: MatrixRow) -> str:
    told = lack_words(row)
    return f"{number}) {row.school.name} ({row.place})" + (f": {told}" if told else "")
