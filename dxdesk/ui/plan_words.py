"""What a reader of plans found, in words: for the terminal and the review screen."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from dxdesk.domain.indicator import Operator, Target
from dxdesk.domain.task import Assumption, TimeFrame
from dxdesk.domain.vn_format import format_date, format_number

if TYPE_CHECKING:
    from dxdesk.domain.draft import DraftIndicator, DraftTask, PlanDraft, Problem
    from dxdesk.importers.matching import Match

ASSUMPTIONS: Mapping[Assumption, str] = {
    Assumption.OPEN_END: "tạm tính đến hết năm kế hoạch",
    Assumption.OPEN_START: "tạm tính từ đầu năm kế hoạch",
    Assumption.YEAR: "tạm lấy năm của kế hoạch",
    Assumption.SCHOOL_YEAR: "theo khung thời gian năm học",
    Assumption.MEANING: "cần xác nhận cách hiểu",
    Assumption.TYPED: "ngày do người dùng nhập",
}

OPERATORS: Mapping[Operator, str] = {
    Operator.GT: "trên",
    Operator.GE: "từ",
    Operator.EQ: "đạt",
    Operator.LE: "không quá",
    Operator.LT: "dưới",
}

PROBLEMS: Mapping[str, str] = {
    "number.blank": "Số văn bản còn trống.",
    "day.blank": "Ngày ban hành còn trống.",
    "head.missing": "Không thấy phần đầu văn bản (cơ quan ban hành, số, ngày).",
    "unit.spelling": "Tên đơn vị «{text}» có thể sai chính tả; giữ nguyên như văn bản.",
    "unit.unknown": "Đơn vị «{text}» chưa có trong danh mục.",
    "time.assumed": "Thời gian «{text}»: ngày được tạm tính.",
    "time.unknown": "Thời gian «{text}» chưa hiểu được; hãy nhập ngày.",
    "task.no_lead": "Nhiệm vụ {text} chưa rõ đầu mối.",
    "lead.reference": "Đầu mối ghi «{text}»: hãy chọn đơn vị theo phụ lục.",
    "task.no_time": "Nhiệm vụ {text} chưa rõ thời gian.",
    "tasks.none": "Kế hoạch không có danh sách nhiệm vụ giao đích danh; có thể chọn từ các đề mục.",
    "indicator.no_figure": "Chỉ tiêu {text} không có mức bằng số; hãy nhập mức hoặc đánh giá bằng lời.",
    "indicators.none": "Không thấy chỉ tiêu nào.",
    "text.ocr": "Chữ «{text}» có thể do nhận dạng sai; giữ nguyên như văn bản.",
    "due.before_issue": "Hạn «{text}» sớm hơn ngày ban hành.",
    "recipients.none": "Không thấy nơi nhận.",
    "signer.none": "Không thấy người ký.",
    "recipient.punctuation": "Dấu cuối dòng nơi nhận «{text}» chưa đúng.",
}


def frame_words(frame: TimeFrame) -> str:
    """Return the phrase with its dates and what was assumed."""
    dates = ""
    if frame.start or frame.due:
        start = format_date(frame.start) if frame.start else "…"
        due = format_date(frame.due) if frame.due else "không thời hạn"
        dates = f" ({start} đến {due})"
    notes = "; ".join(ASSUMPTIONS[item] for item in frame.assumptions)
    return f"{frame.phrase or 'không ghi thời gian'}{dates}{f' [{notes}]' if notes else ''}"


def target_words(target: Target) -> str:
    """Return a target as a plan would word it: "trên 70%"."""
    if target.operator is Operator.PROSE:
        return "định tính"
    if target.operator is Operator.REFERENCE and target.value is None:
        return "theo văn bản khác, chưa giao mức"
    value = format_number(target.value) if target.value is not None else "?"
    unit = target.unit if target.unit.startswith("%") else f" {target.unit}"
    scope = f" ({target.scope})" if target.scope else ""
    return f"{OPERATORS.get(target.operator, 'đạt')} {value}{unit}{scope}"


def problem_words(problem: "Problem") -> str:
    """Return the sentence of a problem, with its lines."""
    data = dict(problem.data)
    text = data.get("text") or " ".join(data.values())
    words = PROBLEMS.get(problem.code, f"{problem.code}: {{text}}").format(text=text)
    return f"Dòng {problem.lines.first + 1}: {words}" if problem.lines else words


def _task(task: "DraftTask") -> Iterator[str]:
    yield f"  {task.code}. {task.title}"
    yield f"     Đầu mối: {', '.join(task.leads) or 'không ghi'}"
    yield f"     Phối hợp: {', '.join(task.coordinators) or 'không ghi'}"
    yield f"     Thời gian: {frame_words(task.time_frame)}"


def _indicator(indicator: "DraftIndicator") -> str:
    targets = "; ".join(target_words(target) for target in indicator.targets)
    return f"  {indicator.code}. {indicator.text} -> {targets or 'không có mức'}"


def describe(draft: "PlanDraft") -> Iterator[str]:
    """Yield the lines that tell what was read."""
    if not draft.is_plan:
        yield "Không phải kế hoạch."
        return
    yield f"{draft.kind}: {draft.title}"
    yield f"Số: {draft.number or '(còn trống)'}  Ký hiệu: {draft.symbol or '(không rõ)'}"
    issued = format_date(draft.issued_on) if draft.issued_on else draft.date_text or "(còn trống)"
    yield f"Ngày: {issued}"
    yield f"Căn cứ và văn bản viện dẫn: {len(draft.bases)}"
    for basis in draft.bases:
        yield f"  {basis.kind} số {basis.number}"
    yield f"Nhiệm vụ: {len(draft.tasks)}"
    for task in draft.tasks:
        yield from _task(task)
    yield f"Chỉ tiêu: {len(draft.indicators)}"
    for indicator in draft.indicators:
        yield _indicator(indicator)
    yield f"Chế độ báo cáo: {len(draft.duties)}; nơi nhận: {len(draft.recipients)}"
    if draft.signer:
        yield f"Người ký: {draft.signer.authority} {draft.signer.position} {draft.signer.name}".replace(
            "  ", " "
        )
    if draft.problems:
        yield "Cần xem lại:"
        yield from (f"  {problem_words(problem)}" for problem in draft.problems)


def describe_matches(matches: "Iterable[Match]") -> Iterator[str]:
    """Yield how names were matched to the catalogue."""
    yield "Đối chiếu tên đơn vị với danh mục:"
    for match in matches:
        known = "khớp" if match.exact else f"gần đúng {match.score:.0f}%"
        yield f"  {match.text}: {known if match.party.known else 'giữ nguyên như văn bản'}"
