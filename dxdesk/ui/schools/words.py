"""Words of the page of schools: verdicts of a list, states, moves, and what is wrong with a set."""

from collections.abc import Iterable, Mapping
from decimal import Decimal

from dxdesk.domain.assessment import AssessmentState
from dxdesk.domain.criteria import Basis, CriteriaSet, Missing, SetFault, SetProblem, Subject
from dxdesk.domain.school import School
from dxdesk.domain.vn_format import format_date, format_number
from dxdesk.services.assessments import STATE_WORDS
from dxdesk.services.school_import import SchoolDoubt, SchoolVerdict
from dxdesk.services.school_matrix import Matrix, Move
from dxdesk.ui import theme
from dxdesk.ui.icons import Icon
from dxdesk.ui.state_words import Look

LEVELS: Mapping[int, Look] = {
    1: Look("Mức 1", Icon.LATE, theme.LATE),
    2: Look("Mức 2", Icon.RUNNING, theme.SOON),
    3: Look("Mức 3", Icon.DONE, theme.DONE),
}
STATES: Mapping[AssessmentState, Look] = {
    AssessmentState.OPEN: Look(STATE_WORDS[AssessmentState.OPEN], Icon.NO_DATA, theme.NO_FIGURES),
    AssessmentState.SELF: Look(STATE_WORDS[AssessmentState.SELF], Icon.RUNNING, theme.RUNNING),
    AssessmentState.CHECKED: Look(STATE_WORDS[AssessmentState.CHECKED], Icon.DONE, theme.RUNNING),
    AssessmentState.RETURNED: Look(STATE_WORDS[AssessmentState.RETURNED], Icon.WARNING, theme.SOON),
    AssessmentState.PUBLISHED: Look(STATE_WORDS[AssessmentState.PUBLISHED], Icon.DONE, theme.DONE),
}
VERDICTS: Mapping[SchoolVerdict, Look] = {
    SchoolVerdict.UNREADABLE: Look("Không rõ cấp học", Icon.LATE, theme.LATE),
    SchoolVerdict.DOUBT: Look("Cần xem lại", Icon.WARNING, theme.SOON),
    SchoolVerdict.CHANGED: Look("Thay đổi", Icon.EDIT, theme.RUNNING),
    SchoolVerdict.NEW: Look("Mới", Icon.ADD, theme.DONE),
    SchoolVerdict.GONE: Look("Không còn", Icon.DELETE, theme.SOON),
    SchoolVerdict.SAME: Look("Không đổi", Icon.NO_DATA, theme.NO_FIGURES),
}
DOUBTS: Mapping[SchoolDoubt, str] = {
    SchoolDoubt.NO_LEVEL: "không rõ cấp học, hãy thêm cột Cấp học rồi nhập lại",
    SchoolDoubt.NO_CODE: "chưa có mã, sẽ đặt mã tạm",
    SchoolDoubt.SAME_NAME: "đã có trường cùng tên nhưng mã khác",
    SchoolDoubt.TWICE: "trùng với dòng khác trong danh sách",
    SchoolDoubt.UNKNOWN_UNIT: "đơn vị quản lý chưa có trong Danh mục",
    SchoolDoubt.KINDERGARTEN: "mầm non: giữ trong danh sách, không đánh giá",
}
FIELDS: Mapping[str, str] = {
    "code": "mã",
    "name": "tên",
    "level": "cấp học",
    "public": "loại hình",
    "place": "địa bàn",
    "unit": "đơn vị quản lý",
    "note": "ghi chú",
}
MOVES: Mapping[Move, Look] = {
    Move.UP: Look("Tăng", Icon.DONE, theme.DONE),
    Move.DOWN: Look("Giảm", Icon.LATE, theme.LATE),
    Move.SAME: Look("Giữ nguyên", Icon.RUNNING, theme.RUNNING),
    Move.UNKNOWN: Look("Chưa so được", Icon.NO_DATA, theme.NO_FIGURES),
}
MISSING: Mapping[Missing, str] = {
    Missing.WARN: "Cảnh báo, vẫn xếp mức",
    Missing.LOWEST: "Xếp mức thấp nhất",
    Missing.BLOCK: "Không nhận kết quả",
}
BASIS: Mapping[Basis, str] = {
    Basis.GROUP: "Từng nhóm, lấy nhóm thấp hơn",
    Basis.TOTAL: "Tổng điểm các nhóm",
}
SUBJECTS: Mapping[Subject, str] = {Subject.SCHOOL: "trường", Subject.OFFICE: "Sở"}
HINDRANCES: Mapping[str, str] = {
    "state": "chưa đến bước này",
    "empty": "chưa chấm điểm",
    "blocked": "thiếu điều kiện bắt buộc",
    "incomplete": "chưa chấm đủ tiêu chí",
}
_FAULTS: Mapping[SetFault, str] = {
    SetFault.EMPTY: "Bộ chỉ số chưa có tiêu chí nào được chấm điểm.",
    SetFault.CODE_EMPTY: "Có dòng chưa có mã.",
    SetFault.CODE_TWICE: "Mã {code} dùng cho hai dòng.",
    SetFault.PARENT_UNKNOWN: "Tiêu chí {code} không thuộc nhóm nào.",
    SetFault.PARENT_SUM: "Tiêu chí {code}: các mục con cộng lại {found} điểm, cần {wanted}.",
    SetFault.GROUP_SUM: "Nhóm {code}: cộng lại {found} điểm, cần {wanted}.",
    SetFault.TOTAL_SUM: "Cả bộ cộng lại {found} điểm, cần {wanted}.",
    SetFault.CONDITION_POINTS: "Điều kiện {code} không được có điểm.",
    SetFault.NO_POINTS: "Tiêu chí {code} chưa có điểm tối đa.",
    SetFault.STEP: "Điểm tối đa của {code} không đúng bước {wanted}.",
    SetFault.BANDS: "Ngưỡng mức hoặc bước điểm chưa đúng.",
}


def fault_words(problem: SetProblem) -> str:
    """Return what is wrong with a set as a sentence."""
    return _FAULTS[problem.fault].format(
        code=problem.code, found=format_number(problem.found), wanted=format_number(problem.wanted)
    )


def set_words(criteria: CriteriaSet) -> str:
    """Return what a set is called in a list of choices."""
    subject = " · của Sở" if criteria.subject is Subject.OFFICE else ""
    return f"{criteria.code}, phiên bản {criteria.version}{subject}"


def level_words(level: int | None) -> str:
    """Return a level; a dash where there is none yet."""
    return "–" if level is None else f"Mức {level}"


def signed(value: Decimal | None) -> str:
    """Return a difference with its sign."""
    if value is None:
        return ""
    return f"+{format_number(value)}" if value > 0 else format_number(value).replace("-", "−")


def places_words(school: School) -> str:
    """Return the places a school stood in, the latest first."""
    known = sorted(school.places, key=lambda item: item.valid_from, reverse=True)
    return "; ".join(f"{item.place} từ {format_date(item.valid_from)}" for item in known)


def counted(parts: Iterable[tuple[int, str]]) -> str:
    """Return counts with their words, those of nothing left out."""
    return ", ".join(f"{count} {words}" for count, words in parts if count)


def standing_words(found: Matrix) -> str:
    """Return how the schools of a year stand, in one sentence."""
    whole = found.whole
    levels = ", ".join(f"mức {level}: {count}" for level, count in sorted(whole.levels.items()))
    told = f"; {levels}" if levels else ""
    return (
        f"{whole.sent}/{whole.schools} cơ sở đã tự đánh giá năm học {found.year}, "
        f"{whole.checked} đã kiểm tra, {whole.published} đã công bố{told}."
    )
