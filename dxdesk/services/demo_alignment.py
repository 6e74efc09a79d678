"""Sample reference sets of three years: figures told in public, none read against the original."""

from dataclasses import dataclass
from decimal import Decimal

from dxdesk.domain.indicator import Operator
from dxdesk.domain.plan import Plan
from dxdesk.domain.reference import ReferenceIndicator
from dxdesk.services import alignment
from dxdesk.storage.data_file import DataFile

_NOTE = "số liệu minh họa"
_OF_2023 = "Kế hoạch số 6649/KH-UBND"
_OF_2024 = "Kế hoạch số 199/KH-UBND ngày 11/12/2023"
_OF_PARTY = "Nghị quyết số 111-NQ/TU (mục tiêu 2025)"
_FILES = "Tỷ lệ hồ sơ được xử lý hoàn toàn trực tuyến trên hệ thống thông tin giải quyết TTHC"
_PAYMENT = "Tỷ lệ thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia trên tổng số giao dịch thanh toán"
_DIGITISED = "Tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC"
_WORK = "Hồ sơ công việc được xử lý trên môi trường mạng"
_DATABASES = "CSDL tạo nền tảng phát triển chính quyền điện tử, chuyển đổi số của tỉnh được kết nối, chia sẻ"
_REPORTING = (
    "Chế độ báo cáo, chỉ tiêu tổng hợp báo cáo được thực hiện trên hệ thống thông tin báo cáo của tỉnh"
)
_CHECKS = "Hoạt động kiểm tra của cơ quan quản lý nhà nước được thực hiện thông qua môi trường số"
_GT, _GE, _EQ = Operator.GT, Operator.GE, Operator.EQ
_LEVELS = ("cấp tỉnh", "cấp huyện", "cấp xã")


@dataclass(frozen=True, slots=True)
class _Said:
    """An indicator of a year; several values are those of the levels, or of what is named."""

    code: str
    text: str
    operator: Operator
    values: tuple[int, ...]


_SETS = (
    (
        2023,
        _OF_2023,
        (
            _Said("I.1", _FILES, _GT, (60,)),
            _Said("I.4", _PAYMENT, _GT, (40,)),
            _Said("I.6", _DIGITISED, _GE, (70, 60, 55)),
        ),
    ),
    (
        2024,
        _OF_2024,
        (
            _Said("I.1", _FILES, _GT, (70,)),
            _Said("I.4", _PAYMENT, _GT, (60,)),
            _Said("I.6", "Tỷ lệ hồ sơ cấp kết quả điện tử", _EQ, (100,)),
            _Said("I.6", "Tỷ lệ TTHC số hóa kết quả giải quyết", _EQ, (100,)),
            _Said("I.6", "Tỷ lệ khai thác sử dụng lại tài liệu", _GT, (50,)),
            _Said("I.7", _WORK, _GT, (95, 85, 65)),
            _Said("I.8", _DATABASES, _EQ, (100,)),
            _Said("I.9", _REPORTING, _EQ, (100,)),
            _Said("I.10", _CHECKS, _GT, (30,)),
        ),
    ),
    (
        2025,
        "",
        (
            _Said("I.7", _WORK, _EQ, (100, 100, 100)),
            _Said("I.8", _DATABASES, _EQ, (100,)),
            _Said("I.10", _CHECKS, _GT, (60,)),
        ),
    ),
    (
        2025,
        _OF_PARTY,
        (
            _Said("I.7", _WORK, _GE, (95, 85, 65)),
            _Said("I.9", _REPORTING, _EQ, (100,)),
            _Said("I.10", _CHECKS, _GT, (60,)),
        ),
    ),
)


def fill(data: DataFile, plan: Plan) -> None:
    """Add the reference sets of 2023, 2024 and 2025, each as one action; the plan's year is linked."""
    for year, document, said in _SETS:
        rows = tuple(row for one in said for row in _rows(one, year, document))
        alignment.add_rows(data, rows, origin=_NOTE)
    _link(data, plan)


def _rows(one: _Said, year: int, document: str) -> tuple[ReferenceIndicator, ...]:
    scopes = _LEVELS if len(one.values) > 1 else ("",)
    return tuple(
        ReferenceIndicator(
            year,
            one.text,
            document=document,
            code=one.code,
            operator=one.operator,
            value=Decimal(value),
            scope=scope,
            note=_NOTE,
        )
        for value, scope in zip(one.values, scopes, strict=True)
    )


def _link(data: DataFile, plan: Plan) -> None:
    """Link the rows of the plan's year, by their number and in its order."""
    ours = {item.code: list(item.targets) for item in data.indicators.of_plan(plan.id)}
    with data.action("Nối chỉ tiêu minh họa của tỉnh", origin=_NOTE):
        for row in data.references.of_year(plan.year):
            left = ours.get(row.code)
            if left:
                alignment.link(data, row_id=row.id, target_id=left.pop(0).id)
