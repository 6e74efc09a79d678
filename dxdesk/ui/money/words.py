"""Words about money in the window."""

from fractions import Fraction

from dxdesk.domain.money import ShareCheck, Totals, format_share, short_money
from dxdesk.domain.money_board import MoneyBoard

EMPTY_PLAN = "Chưa có kế hoạch nào. Hãy nhập kế hoạch từ tệp Word, rồi ghi kinh phí tại đây."
EMPTY = (
    "Chưa có kinh phí nào. Hãy lấy các nguồn mà kế hoạch đã nêu, rồi gõ hoặc dán từ Excel "
    "các dòng kinh phí của từng nhiệm vụ."
)
SHARE_HINT = (
    "Kế hoạch 324: bảo đảm tối thiểu 2% tổng chi thường xuyên. Ghi từng phần của tổng chi thường xuyên, "
    "các phần được cộng lại; phần chưa có số tiền thì chưa so được."
)
SOURCES_HINT = "Các văn bản mà kế hoạch nêu ở phần nguồn kinh phí. Xóa được khi chưa có dòng kinh phí nào."


def _said(amount: int | None) -> str:
    return "chưa có số liệu" if amount is None else short_money(amount)


def _of(part: int, whole: int | None) -> str:
    return f" ({format_share(Fraction(part, whole))})" if whole else ""


def totals_line(totals: Totals) -> str:
    """Return the sums of all lines."""
    allocated = _of(totals.allocated, totals.planned) if totals.allocated is not None else ""
    return (
        f"Dự kiến {_said(totals.planned)}; đã bố trí {_said(totals.allocated)}{allocated}; "
        f"đã chi {short_money(totals.spent)}{_of(totals.spent, totals.allocated)}."
    )


def share_line(share: ShareCheck) -> str:
    """Return the verdict of the check of 2%."""
    if not share.rows:
        return "Chưa có số liệu tổng chi thường xuyên."
    if share.unknown:
        names = "; ".join(name or "dòng chưa đặt tên" for name in share.unknown)
        return f"Chưa so được: chưa có số tiền của {names}."
    if share.share is None or share.allocated is None or share.total is None:
        return "Chưa so được: chưa có số liệu kinh phí đã bố trí hoặc tổng chi bằng 0."
    told = f"{short_money(share.allocated)} / {short_money(share.total)} = {format_share(share.share)}"
    if share.met:
        return f"Đạt: {told}, không dưới 2%."
    return f"Chưa đạt: {told}, dưới 2%; còn thiếu {short_money((share.least or 0) - share.allocated)}."


def page_sentence(board: MoneyBoard) -> str:
    """Return how the money stands, for the head of the page."""
    if not board.lines:
        return "Chưa có dòng kinh phí nào."
    met = board.share.met
    words = {None: "chưa so được với mức 2%", True: "đạt mức 2%", False: "chưa đạt mức 2%"}[met]
    over = sum(state.overspent for state in board.lines)
    late = f"; {over} dòng chi quá số bố trí" if over else ""
    return f"{len(board.lines)} dòng kinh phí, đã chi {short_money(board.totals.spent)}; {words}{late}."
