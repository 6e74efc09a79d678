from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from dxdesk.documents.blocks import OfficialDocument
from dxdesk.documents.papers import minutes
from dxdesk.documents.wording import load_wording
from dxdesk.ui.paper.pieces import SetLine
from dxdesk.ui.paper.sheets import lay_out
from tests.documents.papers_samples import MINUTES, REGULATION, composed, head


@pytest.fixture
def document() -> OfficialDocument:
    named = replace(MINUTES, chair_name="Tên Chủ tọa", secretary_name="Tên Thư ký")
    return minutes.compose(named, head(), load_wording())


def lines(document: OfficialDocument) -> dict[str, SetLine]:
    last = lay_out(document)[-1]
    return {piece.text: piece for piece in last.pieces if isinstance(piece, SetLine)}


def test_secretary_and_chair_sign_at_the_same_height(qapp: QApplication, document: OfficialDocument) -> None:
    found = lines(document)
    assert found["THƯ KÝ"].top == found["CHỦ TỌA"].top
    assert found["Tên Thư ký"].top == found["Tên Chủ tọa"].top
    assert found["THƯ KÝ"].left < found["CHỦ TỌA"].left


def test_recipients_stand_below_both(qapp: QApplication, document: OfficialDocument) -> None:
    found = lines(document)
    assert found["Nơi nhận:"].top > found["Tên Chủ tọa"].top
    assert found["- Lưu: VT, Hồ sơ."].left == found["Nơi nhận:"].left


def test_a_letterhead_without_number_and_day_takes_no_room_for_them(qapp: QApplication) -> None:
    sheets = lay_out(composed("quyet-dinh-quy-che", load_wording()))
    tops = [{p.text: p.top for p in sheet.pieces if isinstance(p, SetLine)} for sheet in sheets]
    assert REGULATION.attached_kind.upper() == "QUY CHẾ"
    assert tops[-1]["QUY CHẾ"] < tops[0]["QUYẾT ĐỊNH"]
