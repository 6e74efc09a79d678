import subprocess
import sys
from decimal import Decimal

from dxdesk.documents.chart import Bar, ChartWords, bar_chart, chart_height
from tests.documents.docx_file import png_size

WORDS = ChartWords("Mức phấn đấu", "Đạt", "Chưa đạt")
BARS = (
    Bar("I.1", Decimal("73.18"), Decimal(70), met=True, shown="73,18%"),
    Bar("I.7 (cấp huyện)", Decimal(156), Decimal(85), met=False, shown="156%"),
)


def test_the_picture_has_the_size_asked_for() -> None:
    assert png_size(bar_chart(BARS, WORDS, width_mm=160, height_mm=60)) == (1259, 472)


def test_the_same_bars_give_the_same_picture() -> None:
    first = bar_chart(BARS, WORDS, width_mm=160, height_mm=60)
    assert bar_chart(BARS, WORDS, width_mm=160, height_mm=60) == first
    assert b"matplotlib" not in first.lower()


def test_more_bars_need_more_height() -> None:
    assert chart_height(11) > chart_height(3) > 30


def test_matplotlib_is_not_loaded_before_a_chart_is_drawn() -> None:
    code = "import sys, dxdesk.documents.report, dxdesk.documents.word; sys.exit('matplotlib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0
