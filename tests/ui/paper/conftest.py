import struct
import zlib

import pytest
from PySide6.QtWidgets import QApplication

from dxdesk.documents.blocks import (
    Addressees,
    Align,
    AppendixHead,
    Block,
    Heading,
    Letterhead,
    OfficialDocument,
    Orientation,
    Paragraph,
    Picture,
    Run,
    Section,
    Signature,
    Table,
    TableColumn,
    TableRow,
    Title,
)
from dxdesk.ui.paper.sheets import Sheet, lay_out

LONG = (
    "Thực hiện Kế hoạch số 199/KH-UBND ngày 11/12/2023 của UBND tỉnh về chuyển đổi số năm 2024 trên địa bàn "
    "tỉnh Bắc Giang, Sở Giáo dục và Đào tạo báo cáo kết quả thực hiện nhiệm vụ chuyển đổi số Quý I năm 2024; "
    "các chỉ tiêu thuộc lĩnh vực chính quyền số, kinh tế số và xã hội số được các đơn vị triển khai đồng bộ."
)
INDICATOR = "Tỷ lệ hồ sơ được xử lý hoàn toàn trực tuyến trên hệ thống thông tin giải quyết TTHC đạt trên 70%"


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _grey_png(side: int = 8) -> bytes:
    header = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\x00" + b"\x80" * side) * side)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", rows) + _chunk(b"IEND", b"")


def _opening() -> list[Block]:
    return [
        Letterhead(
            "UBND tỉnh Bắc Giang",
            "Sở Giáo dục và Đào tạo",
            "Số:        /BC-SGDĐT",
            "Bắc Giang, ngày      tháng 3 năm 2024",
        ),
        Title("Báo cáo", "Kết quả thực hiện nhiệm vụ chuyển đổi số Quý I năm 2024", "(Số liệu minh họa)"),
        Addressees(("UBND tỉnh Bắc Giang (qua Sở Thông tin và Truyền thông)",)),
        Paragraph.of(LONG),
        Heading(1, "I. Kết quả thực hiện"),
    ]


def _figures() -> list[Block]:
    return [
        Table(
            (TableColumn("Trạng thái", 100), TableColumn("Số nhiệm vụ", 60, Align.RIGHT)),
            (TableRow(("Hoàn thành đúng hạn", "1")), TableRow(("Quá hạn", "0"))),
            caption="Bảng 1. Tình hình thực hiện nhiệm vụ",
            unit_note="Đơn vị tính: nhiệm vụ",
        ),
        Picture(_grey_png(), 150, 60, "Biểu đồ kết quả", "Biểu đồ 1. Kết quả các chỉ tiêu"),
    ]


def _closing() -> list[Block]:
    return [
        Paragraph.of("Trên đây là báo cáo của Sở Giáo dục và Đào tạo./."),
        Signature(
            (
                "UBND tỉnh (để báo cáo)",
                "Sở Thông tin và Truyền thông (để phối hợp)",
                "Các phòng thuộc Sở GDĐT",
                "Lưu: VT, VP",
            ),
            ("KT. Giám đốc", "Phó Giám đốc"),
        ),
    ]


def _appendix(rows: int) -> Section:
    columns = (
        TableColumn("STT", 12, Align.CENTER),
        TableColumn("Chỉ tiêu", 110),
        TableColumn("Đơn vị chủ trì", 60),
        TableColumn("Mức", 30, Align.RIGHT),
        TableColumn("Kết quả", 35, Align.RIGHT),
    )
    group = TableRow(("I", "Phát triển chính quyền số", "", "", ""), group=True)
    lines = [TableRow((str(n), INDICATOR, "Văn phòng", "70%", "73,18%")) for n in range(1, rows + 1)]
    return Section(
        (
            AppendixHead(
                "Phụ lục I",
                "Kết quả thực hiện các chỉ tiêu chuyển đổi số Quý I năm 2024",
                "(Kèm theo Báo cáo số        /BC-SGDĐT ngày      tháng 3 năm 2024 của Sở GDĐT)",
            ),
            Table(columns, (group, *lines)),
        ),
        Orientation.LANDSCAPE,
    )


@pytest.fixture(scope="session")
def document() -> OfficialDocument:
    """A report whose figures are samples: a body of four sheets and a lying appendix of three."""
    body = [Paragraph((Run(f"Nội dung {n}. ", bold=True), Run(LONG))) for n in range(1, 19)]
    blocks = (*_opening(), *body, *_figures(), *_closing())
    return OfficialDocument(
        "Báo cáo quý I năm 2024", (Section(blocks), _appendix(40)), author="Sở GDĐT", sample=True
    )


@pytest.fixture
def sheets(qapp: QApplication, document: OfficialDocument) -> tuple[Sheet, ...]:
    return lay_out(document)
