"""The Excel of all schools' points: gathered from the data, to be filled in and read back."""

from collections.abc import Collection
from datetime import date
from decimal import Decimal
from textwrap import shorten

from dxdesk.domain.assessment import MET, NOT_MET
from dxdesk.domain.criteria import CriteriaSet, Criterion
from dxdesk.exports.school_forms_xlsx import ScoreBook, ScoreColumn, ScoreRow, ScoreWords, to_xlsx
from dxdesk.services.assessments import MET_WORDS
from dxdesk.services.criteria import UNCONFIRMED
from dxdesk.services.reports import SAMPLE_NOTE, office_on
from dxdesk.services.school_matrix import MatrixRow, matrix
from dxdesk.services.schools import LEVEL_WORDS
from dxdesk.storage.data_file import DataFile

_HEADING_LETTERS = 56
_HINT = "Chỉ điền vào ô màu vàng. Chưa chấm thì để trống, không điền 0. Không thêm, bớt dòng hoặc cột."
_HEADINGS = ("Mã trường", "Tên trường", "Huyện, xã", "Cấp học")
_WRONG = "Điểm phải là số, không âm, không quá điểm tối đa và theo bước điểm; điều kiện: Đạt hoặc Chưa đạt."


def workbook(
    data: DataFile,
    *,
    set_id: int,
    year: str,
    today: date,
    school_ids: Collection[int] | None = None,
    counted: bool = False,
) -> bytes:
    """Return the points of all schools, or of some, as a workbook that can be filled in and read back.

    With ``counted`` the checker's points stand where they differ from the school's own.
    """
    found = matrix(data, set_id=set_id, year=year, today=today)
    rows = [row for row in found.rows if school_ids is None or row.school.id in school_ids]
    words = ScoreWords(
        sheet="Điểm",
        title=_title(found.criteria, year, sample=any(_is_sample(row) for row in rows)),
        hint=_HINT,
        headings=_HEADINGS,
        most="Điểm tối đa",
        choices=(MET_WORDS[MET], MET_WORDS[NOT_MET]),
        wrong=_WRONG,
    )
    book = ScoreBook(
        set_id,
        year,
        found.criteria.step,
        tuple(_columns(found.criteria)),
        [_row(row, found.criteria, counted=counted) for row in rows],
        words,
        office_on(data, today).full_name,
    )
    return to_xlsx(book, written_on=today)


def _title(criteria: CriteriaSet, year: str, *, sample: bool) -> str:
    mark = f" ({SAMPLE_NOTE})" if sample else ""
    return f"Điểm đánh giá mức độ chuyển đổi số năm học {year}, bộ tiêu chí {criteria.code}{mark}"


def _is_sample(row: MatrixRow) -> bool:
    return SAMPLE_NOTE in row.assessment.note


def _columns(criteria: CriteriaSet) -> list[ScoreColumn]:
    return [
        ScoreColumn(
            row.id,
            row.code,
            _short(row),
            None if row.mandatory else row.max_points,
            "\n".join(part for part in (row.title, row.rule) if part),
        )
        for row in criteria.asked
    ]


def _short(row: Criterion) -> str:
    """Return what a heading says of a row, with the mark of one nobody has confirmed."""
    title = shorten(row.title, _HEADING_LETTERS, placeholder="…")
    return title if row.confirmed else f"{title} ({UNCONFIRMED})"


def _row(row: MatrixRow, criteria: CriteriaSet, *, counted: bool) -> ScoreRow:
    points = row.assessment.points if counted else row.assessment.self_points
    cells: list[Decimal | str | None] = []
    for one in criteria.asked:
        value = points.get(one.code)
        cells.append(MET_WORDS[value] if one.mandatory and value is not None else value)
    school = row.school
    return ScoreRow(school.id, (school.code, school.name, row.place, LEVEL_WORDS[school.level]), tuple(cells))
