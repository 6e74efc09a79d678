"""What can be done with a chart: print the charts, copy or save the one shown."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QApplication

from dxdesk.documents.charts.ink import ChartPicture, Sheet
from dxdesk.documents.charts.page import draw
from dxdesk.domain.errors import UserError
from dxdesk.services.files import write_beside
from dxdesk.ui import dialogs, work
from dxdesk.ui.charts.view import Wanted
from dxdesk.ui.icons import Icon, icon
from dxdesk.ui.work import Progress

if TYPE_CHECKING:
    from dxdesk.ui.charts.page import ChartsPage

PNG_FILES = "Hình PNG (*.png)"
_FOLDER_KEY = "charts/folder"
_SHEET = Sheet(width_mm=247.0)  # a lying A4 sheet between its margins, as fine as on paper


class ChartCommands(QObject):
    """The actions of the page; copying and saving wait until a chart is drawn."""

    def __init__(self, page: "ChartsPage") -> None:
        super().__init__(page)
        self._page = page
        self._desk = page.desk
        self.action_print = self._action("In trang biểu đồ…", Icon.PRINT, self.print_page)
        self.action_copy = self._action("Sao chép hình", Icon.COPY, self.copy)
        self.action_save = self._action("Lưu hình…", Icon.SAVE, self.save)
        self.action_copy.setToolTip("Chép hình để dán vào Word, tin nhắn hoặc thư")
        self.header = (self.action_print, self.action_copy, self.action_save)
        self.enable(ready=False)

    def _action(self, text: str, which: Icon, do: object) -> QAction:
        action = QAction(icon(which), text, self._page)
        action.triggered.connect(do)
        return action

    def enable(self, *, ready: bool) -> None:
        """Offer what needs a drawn chart, or take it back."""
        self.action_copy.setEnabled(ready)
        self.action_save.setEnabled(ready)

    def print_page(self) -> None:
        """Print the paper "Trang biểu đồ"."""
        document = self._page.printable()
        if document is not None:
            from dxdesk.ui.paper.printing import print_document

            print_document(self._page, document)

    def copy(self) -> None:
        """Put the chart shown on the clipboard, as fine as on paper."""
        wanted = self._page.wanted
        if wanted is not None:
            work.start(self._desk, "Đang chép hình", partial(_fine, wanted), done=self._on_copied)

    def _on_copied(self, picture: ChartPicture | None) -> None:
        if picture is not None:
            QApplication.clipboard().setImage(QImage.fromData(picture.png))
            self._desk.say("Đã chép hình; dán vào Word, tin nhắn hoặc thư.")

    def save(self) -> None:
        """Ask where and save the chart shown as PNG, as fine as on paper."""
        wanted = self._page.wanted
        if wanted is None:
            return
        folder = Path(self._page.memory.text(_FOLDER_KEY, str(self._desk.data.path.parent)))
        name = f"bieu-do-{wanted.kind.value}-{wanted.taken.period.key}.png"
        target = dialogs.ask_save_file(self._page, "Lưu hình", PNG_FILES, folder / name)
        if target is not None:
            self._page.memory.keep(_FOLDER_KEY, str(target.parent))
            done = partial(self._on_fine, target)
            work.start(self._desk, "Đang lưu hình", partial(_fine, wanted), done=done)

    def _on_fine(self, target: Path, picture: ChartPicture | None) -> None:
        if picture is None:
            return
        try:
            saved = write_beside(target, picture.png)
        except UserError as error:
            self._desk.refuse(error)
            return
        self._desk.say(f"Đã lưu {saved}")


def _fine(wanted: Wanted, _progress: Progress) -> ChartPicture | None:
    pictures = draw(wanted.kind, wanted.taken, wanted.words, _SHEET).pictures
    return pictures[0] if pictures else None
