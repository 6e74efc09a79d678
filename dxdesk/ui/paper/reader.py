"""The preview with its bar: which sheet of how many, and the scale."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from dxdesk.ui import theme
from dxdesk.ui.paper.preview import STEP, PreviewView


class PaperReader(QWidget):
    """A PreviewView under a bar with the number of sheets and buttons for the scale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = PreviewView(self)
        self.label_page = QLabel(self)
        self.label_page.setToolTip(
            "Trang sau: Shift+PgDn; trang trước: Shift+PgUp; chép chữ của trang: Ctrl+C"
        )
        self.label_scale = QLabel(self)
        self.label_scale.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label_scale.setMinimumWidth(theme.chars(7, self))
        self.button_smaller = self._button("−", "Thu nhỏ (Ctrl+-)")
        self.button_larger = self._button("+", "Phóng to (Ctrl++)")
        self.button_width = self._button("Vừa chiều rộng", "Vừa chiều rộng (Ctrl+0)")
        self.button_whole = self._button("100 %", "Cỡ thật của giấy")
        self.button_two = self._button("Hai trang", "Hai trang cạnh nhau")
        self.button_width.setCheckable(True)
        self.button_two.setCheckable(True)
        self._lay_out()
        self._connect()

    def _button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.set_role(button, "button")
        return button

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(0, 0, 0, 0)
        bar.setSpacing(theme.half_line(self) // 2)
        bar.addWidget(self.label_page)
        bar.addStretch(1)
        for widget in (
            self.button_smaller,
            self.label_scale,
            self.button_larger,
            self.button_width,
            self.button_whole,
            self.button_two,
        ):
            bar.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.half_line(self) // 2)
        layout.addLayout(bar)
        layout.addWidget(self.view, 1)

    def _connect(self) -> None:
        self.view.page_changed.connect(self._on_page_changed)
        self.view.scale_changed.connect(self._on_scale_changed)
        self.button_smaller.clicked.connect(self._on_smaller_clicked)
        self.button_larger.clicked.connect(self._on_larger_clicked)
        self.button_width.clicked.connect(self.view.fit_width)
        self.button_whole.clicked.connect(self._on_whole_clicked)
        self.button_two.toggled.connect(self._on_two_toggled)
        self._on_page_changed(0, 0)

    def _on_page_changed(self, page: int, pages: int) -> None:
        self.label_page.setText(f"Trang {page}/{pages}" if pages else "")
        for button in self.findChildren(QToolButton):
            button.setEnabled(pages > 0)

    def _on_scale_changed(self, scale: float) -> None:
        self.label_scale.setText(f"{scale * 100:.0f} %" if self.view.sheets else "")
        self.button_width.setChecked(self.view.fits_width)

    def _on_smaller_clicked(self) -> None:
        self.view.set_scale(self.view.scale / STEP)

    def _on_larger_clicked(self) -> None:
        self.view.set_scale(self.view.scale * STEP)

    def _on_two_toggled(self, two: bool) -> None:
        self.view.set_abreast(2 if two else 1)

    def _on_whole_clicked(self) -> None:
        self.view.set_scale(1.0)
