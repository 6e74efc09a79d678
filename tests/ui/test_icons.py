import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QImage
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from dxdesk.shipped import resource
from dxdesk.ui.icons import NORMAL, SMALL, Icon, icon, pixmap

RED = "#ff0000"
CRISP = """
import sys
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from dxdesk.ui.icons import Icon, icon, pixmap
app, scale, size = QApplication([]), float(sys.argv[1]), int(sys.argv[2])
shown = icon(Icon.TODAY, size=size).pixmap(QSize(size, size), scale)
print(shown.width(), shown.toImage() == pixmap(Icon.TODAY, size=size, scale=scale).toImage())
"""


def _ink(image: QImage) -> int:
    """Sum the opacity of all pixels."""
    return sum(image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height()))


def test_every_icon_has_a_drawing_and_every_drawing_an_icon() -> None:
    assert sorted(path.stem for path in resource("icons").iterdir()) == sorted(one.value for one in Icon)


@pytest.mark.parametrize("path", sorted(resource("icons").glob("*.svg")), ids=lambda path: path.stem)
def test_a_drawing_is_of_the_family(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    head = text.partition("\n")[0]
    assert QSvgRenderer(str(path)).isValid()
    assert all(part in head for part in ('viewBox="0 0 24 24"', 'stroke-width="1.5"', 'linecap="round"'))
    assert "#" not in text


@pytest.mark.parametrize("which", list(Icon), ids=lambda which: which.value)
def test_an_icon_is_seen_at_sixteen_pixels(qtbot: QtBot, which: Icon) -> None:
    image = icon(which).pixmap(QSize(SMALL, SMALL), 1.0).toImage()
    assert image.width() == SMALL
    assert _ink(image) > 0.03 * SMALL * SMALL * 255


@pytest.mark.parametrize("which", list(Icon), ids=lambda which: which.value)
def test_an_icon_keeps_clear_of_its_edges(qtbot: QtBot, which: Icon) -> None:
    image = pixmap(which, size=24).toImage()
    edges = [(x, y) for x in range(24) for y in range(24) if {x, y} & {0, 23}]
    assert all(image.pixelColor(x, y).alpha() == 0 for x, y in edges)


def test_no_two_icons_look_alike(qtbot: QtBot) -> None:
    drawn = {bytes(pixmap(which).toImage().constBits()) for which in Icon}
    assert len(drawn) == len(Icon)


@pytest.mark.parametrize("size", [SMALL, NORMAL, 32])
@pytest.mark.parametrize("scale", ["1", "1.25", "1.5", "2"])
def test_an_icon_is_drawn_for_the_scale_of_the_screen_not_stretched(scale: str, size: int) -> None:
    environment = {**os.environ, "QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", CRISP, scale, str(size)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert done.stdout.split() == [str(round(size * float(scale))), "True"], done.stderr


def test_an_icon_takes_the_colour_it_is_given(qtbot: QtBot) -> None:
    image = icon(Icon.RUNNING, RED).pixmap(QSize(NORMAL, NORMAL), 1.0).toImage()
    assert image.pixelColor(NORMAL // 2 + 2, NORMAL // 2).name() == RED


def test_a_disabled_icon_is_lighter(qtbot: QtBot) -> None:
    size = QSize(NORMAL, NORMAL)
    plain = icon(Icon.PRINT).pixmap(size, 1.0).toImage()
    disabled = icon(Icon.PRINT).pixmap(size, 1.0, QIcon.Mode.Disabled).toImage()
    assert 0 < _ink(disabled) < 0.5 * _ink(plain)


def test_a_chosen_row_does_not_tint_its_icon(qtbot: QtBot) -> None:
    size = QSize(NORMAL, NORMAL)
    plain = icon(Icon.LATE, RED).pixmap(size, 1.0).toImage()
    assert icon(Icon.LATE, RED).pixmap(size, 1.0, QIcon.Mode.Selected).toImage() == plain


def test_an_icon_is_drawn_once(qtbot: QtBot) -> None:
    assert icon(Icon.SAVE) is icon(Icon.SAVE)
    assert icon(Icon.SAVE) is not icon(Icon.SAVE, RED)
