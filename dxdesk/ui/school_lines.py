"""Schools in lines, for the terminal: the register, what a list would change, how levels spread."""

from collections.abc import Iterable, Iterator, Mapping

from dxdesk.domain.criteria import CriteriaSet, SetFault, SetProblem
from dxdesk.domain.school import School
from dxdesk.domain.school_standing import Matrix, MatrixRow, Spread, by_place
from dxdesk.domain.vn_format import format_number
from dxdesk.services.assessments import STATE_WORDS
from dxdesk.services.criteria import label
from dxdesk.services.school_import import RegisterDiff, SchoolDoubt, SchoolVerdict
from dxdesk.services.school_returned import ScoresDiff
from dxdesk.services.schools import LEVEL_WORDS
from dxdesk.ui.round_lines import diff_lines

VERDICTS: Mapping[SchoolVerdict, str] = {
    SchoolVerdict.UNREADABLE: "Chưa rõ cấp học",
    SchoolVerdict.DOUBT: "Nghi vấn",
    SchoolVerdict.CHANGED: "Sửa",
    SchoolVerdict.NEW: "Mới",
    SchoolVerdict.GONE: "Không còn trong danh sách",
    SchoolVerdict.SAME: "Như cũ",
}
DOUBTS: Mapping[SchoolDoubt, str] = {
    SchoolDoubt.NO_LEVEL: "không rõ cấp học",
    SchoolDoubt.NO_CODE: "chưa có mã, dxdesk sẽ đặt mã tạm",
    SchoolDoubt.SAME_NAME: "trùng tên với một trường có mã khác",
    SchoolDoubt.TWICE: "lặp lại trong danh sách",
    SchoolDoubt.UNKNOWN_UNIT: "đơn vị quản lý không có trong danh mục",
    SchoolDoubt.KINDERGARTEN: "mầm non không thuộc diện đánh giá",
}
FIELDS: Mapping[str, str] = {
    "name": "tên",
    "level": "cấp học",
    "public": "loại hình",
    "place": "địa bàn",
    "unit": "đơn vị quản lý",
    "note": "ghi chú",
}
FAULTS: Mapping[SetFault, str] = {
    SetFault.EMPTY: "chưa có tiêu chí nào được chấm điểm",
    SetFault.CODE_EMPTY: "có dòng chưa có mã",
    SetFault.CODE_TWICE: "mã {code} có hai dòng",
    SetFault.PARENT_UNKNOWN: "dòng {code} không thuộc nhóm nào",
    SetFault.PARENT_SUM: "các mục con của {code} cộng được {found}, cần {wanted}",
    SetFault.GROUP_SUM: "nhóm {code} cộng được {found}, cần {wanted}",
    SetFault.TOTAL_SUM: "cả bộ cộng được {found}, cần {wanted}",
    SetFault.CONDITION_POINTS: "điều kiện bắt buộc {code} không được có điểm",
    SetFault.NO_POINTS: "dòng {code} chưa có điểm tối đa",
    SetFault.STEP: "điểm tối đa của {code} ({found}) không theo bước {wanted}",
    SetFault.BANDS: "ngưỡng mức hoặc bước điểm chưa đúng",
}


def problem_words(problem: SetProblem) -> str:
    """Return what is wrong with a set in words."""
    return FAULTS[problem.fault].format(
        code=problem.code, found=format_number(problem.found), wanted=format_number(problem.wanted)
    )


def register_lines(diff: RegisterDiff) -> Iterator[str]:
    """Yield what a list of schools would change; what stays as it is is only counted."""
    counts = [f"{VERDICTS[verdict].lower()} {count}" for verdict, count in diff.counts().items() if count]
    yield ", ".join(counts) or "Danh sách trống"
    for row in diff.rows:
        if row.verdict is SchoolVerdict.SAME:
            continue
        told = [DOUBTS[doubt] for doubt in row.doubts]
        if row.known and row.fields:
            told.append("đổi " + ", ".join(FIELDS[name] for name in row.fields))
        left = "" if row.taken else ", chưa nhận"
        why = f": {'; '.join(told)}" if told else ""
        yield f"  [{VERDICTS[row.verdict]}{left}] {row.name}{why}"


def school_lines(rows: Iterable[MatrixRow]) -> Iterator[str]:
    """Yield schools with state, points and level, parted by tabs."""
    for row in rows:
        points = ["" if group.points is None else format_number(group.points) for group in row.result.groups]
        level = f"mức {row.level}" if row.level is not None else "chưa xếp mức"
        state = STATE_WORDS[row.assessment.state]
        yield "\t".join((row.school.code, row.school.name, row.place, state, *points, level))


def bare_lines(schools: Iterable[School]) -> Iterator[str]:
    """Yield schools without any assessment."""
    for school in schools:
        yield "\t".join((school.code, school.name, LEVEL_WORDS[school.level]))


def spread_lines(found: Matrix) -> Iterator[str]:
    """Yield how the schools of a year stand, and how they do by place."""
    whole = found.whole
    yield (
        f"Năm học {found.year}, bộ tiêu chí {label(found.criteria)}: {whole.schools} cơ sở, "
        f"{whole.sent} đã tự đánh giá, {whole.checked} đã kiểm tra, {whole.published} đã công bố"
    )
    for part in by_place(found):
        yield f"  {part.place}: {part.sent}/{part.schools}; {_levels(part)}"


def _levels(part: Spread) -> str:
    told = [f"mức {level}: {count}" for level, count in part.levels.items()]
    return ", ".join(told) or "chưa có mức"


def scores_lines(diff: ScoresDiff) -> Iterator[str]:
    """Yield what the Excel of all schools would change."""
    yield f"{diff.file_name}: {diff.cells} ô thay đổi ở {len(diff.schools)} trường"
    for name in diff.unknown:
        yield f"  Không có trong danh sách trường: {name}"
    for name in diff.published:
        yield f"  Đã công bố, không nhập: {name}"
    for place in diff.doubts:
        yield f"  Dòng lặp lại, không nhập: {place}"
    for one in diff.schools:
        yield from (f"  {line}" for line in diff_lines(one))


def set_lines(sets: Iterable[CriteriaSet]) -> Iterator[str]:
    """Yield the criteria sets, each with what keeps it from adding up."""
    from dxdesk.services.criteria import check

    for known in sets:
        open_rows = len(known.unconfirmed)
        yield f"{known.id}\t{label(known)}\t{known.name}; {open_rows} dòng chưa đối chiếu bản gốc"
        for problem in check(known):
            yield f"  {problem_words(problem)}"
