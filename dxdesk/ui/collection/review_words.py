"""What is said of returned forms, in the window and in the terminal: verdicts, doubts, problems, fields."""

from collections.abc import Iterable, Mapping

from dxdesk.domain.collection import CellDiff, CellVerdict, FormDiff, FormProblem
from dxdesk.domain.submission import Channel
from dxdesk.domain.unit_form import FormDoubt, FormDoubtCode, FormField

FIELDS: Mapping[FormField, str] = {
    FormField.PERCENT: "Tiến độ (%)",
    FormField.RESULT: "Kết quả",
    FormField.DIFFICULTY: "Khó khăn",
    FormField.PROPOSAL: "Đề xuất",
    FormField.NUMERATOR: "Tử số",
    FormField.DENOMINATOR: "Mẫu số",
    FormField.VALUE: "Giá trị",
    FormField.MET: "Đạt / Chưa đạt",
    FormField.POINTS: "Điểm",
    FormField.STAGE: "Ước / Chính thức",
    FormField.EVIDENCE: "Minh chứng",
    FormField.NOTE: "Ghi chú",
}
VERDICTS: Mapping[CellVerdict, str] = {
    CellVerdict.UNREADABLE: "Không đọc được",
    CellVerdict.CONFLICT: "Trái số liệu",
    CellVerdict.DOUBT: "Nghi vấn",
    CellVerdict.CHANGED: "Sửa",
    CellVerdict.NEW: "Mới",
    CellVerdict.SAME: "Như cũ",
}
TO_LOOK_AT = (CellVerdict.UNREADABLE, CellVerdict.CONFLICT, CellVerdict.DOUBT)
_WHY: Mapping[str, str] = {
    "number": "không phải số",
    "negative": "số âm",
    "range": "ngoài khoảng 0-100%",
    "fraction": "có thể là tỷ lệ thập phân (0,7 là 70%)",
    "rounded": "đã làm tròn",
    "decimal_point": "dấu chấm đọc là dấu phẩy thập phân",
    "percent_sign": "có dấu % ở ô không phải tỷ lệ",
    "two_ways": "đọc được hai cách (1.500 hay 1,5)",
    "date": "là ngày tháng, không phải số",
    "zero": "mẫu số bằng 0",
    "met": "hãy ghi Đạt hoặc Chưa đạt",
    "stage": "hãy ghi Ước hoặc Chính thức",
    "gone": "mục không còn trong kế hoạch",
    "misplaced": "cột không thuộc loại mục của dòng này",
    "unasked": "đơn vị không được hỏi mục này",
    "other_unit": "đơn vị khác đã báo số khác",
    "clerk": "người dùng đã nhập số khác",
    "addable": "có thể cộng dồn",
    "adds": "cộng vào số của các đơn vị khác",
    "unaddable": "không đủ tử số, mẫu số để cộng",
    "less": "giảm so với lần trước",
    "half": "thiếu tử số hoặc mẫu số",
    "exceeds": "tử số lớn hơn mẫu số",
    "disagrees": "không khớp tử số và mẫu số",
    "repeats": "trùng tử số và mẫu số",
    "points.unreadable": "không phải điểm",
    "points.condition": "hãy ghi Đạt hoặc Chưa đạt",
    "points.above_max": "cao hơn điểm tối đa",
    "points.negative": "điểm nhỏ hơn 0",
    "points.step": "không đúng bước điểm của bộ tiêu chí",
    "points.not_asked": "điểm của dòng này tính từ các mục con",
    FormDoubtCode.TEXT_CHANGED.value: "nội dung mục trong phiếu đã bị sửa",
    FormDoubtCode.ROW_TWICE.value: "dòng có hai lần trong phiếu",
    FormDoubtCode.FORMULA.value: "ô là công thức, lấy kết quả đã tính",
    FormDoubtCode.MERGED.value: "ô bị gộp",
    FormDoubtCode.DATE_IN_NUMBER.value: "là ngày tháng, không phải số",
}
_EXPLAINED: Mapping[str, str] = {
    "addable": "Đơn vị khác cùng chủ trì đã báo số khác. Bấm Cộng dồn số liệu để cộng tử số với tử số, "
    "mẫu số với mẫu số; đánh dấu ô để lấy số của đơn vị này thay cho số đang có.",
    "unaddable": "Các đơn vị cùng chủ trì báo số khác nhau mà không có đủ tử số và mẫu số nên không cộng "
    "được; tỷ lệ phần trăm không lấy trung bình. Hãy hỏi lại tử số, mẫu số của từng đơn vị.",
}
_DOUBTS: Mapping[FormDoubtCode, str] = {
    FormDoubtCode.ROW_MISSING: "phiếu bị xóa dòng",
    FormDoubtCode.ROW_UNKNOWN: "có dòng không thuộc phiếu",
    FormDoubtCode.ROW_TWICE: "có dòng lặp lại",
    FormDoubtCode.COLUMN_MISSING: "phiếu bị xóa cột",
    FormDoubtCode.COLUMNS_MOVED: "các cột đã bị đổi chỗ",
    FormDoubtCode.MERGED: "có ô bị gộp",
    FormDoubtCode.TEXT_CHANGED: "nội dung khóa đã bị sửa",
    FormDoubtCode.DATE_IN_NUMBER: "có ngày tháng ở ô số",
    FormDoubtCode.FORMULA: "có công thức",
    FormDoubtCode.DECOMPOSED: "chữ có dấu tổ hợp, đã chuyển về dựng sẵn",
}
_PROBLEMS: Mapping[FormProblem, str] = {
    FormProblem.OTHER_PERIOD: "phiếu của kỳ khác kỳ đang xem",
    FormProblem.UNKNOWN_UNIT: "đơn vị không có trong danh mục",
    FormProblem.OTHER_PLAN: "phiếu của kế hoạch khác",
    FormProblem.SAME_AGAIN: "nội dung này đã nhập rồi",
    FormProblem.OLDER_VERSION: "đã gửi phiếu mới hơn phiếu này",
    FormProblem.OVER_OLDER: "đơn vị đã nộp trước đó, đây là lần nộp mới",
    FormProblem.UNASKED: "đơn vị chưa được đề nghị báo cáo",
    FormProblem.EMPTY: "phiếu chưa điền gì",
}
TYPED_BY = (Channel.PHONE, Channel.PAPER, Channel.MESSAGE)


def remark(cell: CellDiff) -> str:
    """Return what is to be said of a cell: "Nghi vấn: đã làm tròn"."""
    if cell.adds and cell.addable:
        return "Cộng dồn với số của đơn vị khác"
    words = VERDICTS[cell.verdict]
    why = _WHY.get(cell.why, cell.why)
    return f"{words}: {why}" if why else words


def explanation(cell: CellDiff) -> str:
    """Return what is said of a cell at length, with the parts of a sum one a line."""
    words = _EXPLAINED.get(cell.why, remark(cell))
    return f"{words}\n\nĐã cộng:\n{cell.detail}" if cell.detail else words


def problem_words(diff: FormDiff) -> str:
    """Return what concerns a form as a whole, as one sentence; "" where there is nothing."""
    found = [*(_PROBLEMS[problem] for problem in diff.problems), *_doubts(diff.doubts)]
    words = "; ".join(found)
    return f"{words[:1].upper()}{words[1:]}." if words else ""


def _doubts(doubts: Iterable[FormDoubt]) -> list[str]:
    codes = dict.fromkeys(doubt.code for doubt in doubts)
    return [_DOUBTS[code] for code in codes]
