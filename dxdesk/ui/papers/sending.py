"""Writing down that a paper was sent: number, day, signer; from then on it never changes."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from dxdesk.domain.change import Change
from dxdesk.domain.document import Document
from dxdesk.domain.errors import UserError
from dxdesk.domain.office import OfficeSigner
from dxdesk.services import freezing, numbering, papers
from dxdesk.services.letters import signers
from dxdesk.ui import theme
from dxdesk.ui.date_field import DateField
from dxdesk.ui.desk import Desk
from dxdesk.ui.field import mark_wrong
from dxdesk.ui.forms.ui_paper_sending import Ui_PaperSending
from dxdesk.ui.messages import sentence
from dxdesk.ui.number_words import doubt_sentences

_MOVED = "document.draft_moved"
_SEND, _SEND_ANYWAY = "Ghi là đã gửi", "Vẫn ghi số này"


class PaperSending(QWidget):
    """The small form below the table of papers; it is hidden until a draft is to be sent."""

    def __init__(self, desk: Desk, done: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._done = done
        self._paper: Document | None = None
        self._doubted: tuple[str, date | None] | None = None  # the number and day whose doubts are shown
        self._ui = Ui_PaperSending()
        self._ui.setupUi(self)
        ui, half = self._ui, theme.half_line(self)
        theme.set_role(ui.frame_send, "card")
        theme.set_role(ui.label_title, "group")
        theme.set_role(ui.error_send, "error")
        theme.set_role(ui.label_next, "secondary")
        theme.set_role(ui.label_doubts, "warning")
        theme.set_role(ui.button_freeze, "primary")
        ui.layout_frame.setContentsMargins(half, half, half, half)
        self.on = DateField(desk, "Ngày văn bản", self._keep_day, error=ui.error_on, parent=self)
        ui.layout_on.addWidget(self.on)
        ui.label_on.setBuddy(self.on)
        QWidget.setTabOrder(ui.edit_number, self.on.edit)
        QWidget.setTabOrder(self.on.button, ui.combo_signer)
        ui.button_freeze.clicked.connect(self.freeze)
        ui.button_accept.clicked.connect(self._on_accept_clicked)
        ui.button_cancel.clicked.connect(self.hide)
        ui.edit_number.returnPressed.connect(self.freeze)
        ui.edit_number.textChanged.connect(self._forget_doubts)
        self.hide()

    def open_for(self, paper: Document) -> None:
        """Ask for the number and the day of a draft; who stands on it is offered first."""
        self._paper = paper
        ui = self._ui
        ui.label_title.setText(f"Đã gửi: {paper.title}")
        ui.edit_number.setText(paper.number)
        self.on.show_day(self._desk.today)
        ui.combo_signer.clear()
        ui.combo_signer.addItems(self._signers(paper))
        self._offer_number(self._desk.today)
        self._forget_doubts()
        self._tell(None)
        self.show()
        ui.edit_number.setFocus()

    def _signers(self, paper: Document) -> list[str]:
        """Return who stands on the paper, then who else may sign what is no paper of fields."""
        data = self._desk.data
        try:
            others = () if papers.is_written(paper) else signers(data, today=self._desk.today)
            return list(dict.fromkeys((freezing.signer_of(data, paper.id), *map(spoken, others))))
        except UserError:  # half a paper, or no letterhead: whoever signs is typed
            return []

    def _offer_number(self, day: date) -> None:
        """Tell the next free number; it is Văn thư who gives it, so the field stays as it is."""
        paper = self._paper
        if paper is None:
            return
        free = numbering.next_free(self._desk.data, kind=paper.kind, year=day.year, symbol=paper.symbol)
        series = numbering.series_of(self._desk.data, paper.kind, paper.symbol)
        self._ui.label_next.setText(
            f"Số kế tiếp còn trống của dãy {series} năm {day.year}: {free}. Số do Văn thư cấp."
        )

    def _doubts(self, paper: Document, day: date) -> tuple[str, ...]:
        number = self._ui.edit_number.text().strip()
        found = numbering.doubts(
            self._desk.data, kind=paper.kind, number=number, issued_on=day, symbol=paper.symbol
        )
        return doubt_sentences(found) if numbering.value(number) else ()

    def _doubtful(self, paper: Document, day: date) -> bool:
        """Show what may be wrong with the number, once; a second press writes it down all the same."""
        asked = (self._ui.edit_number.text().strip(), day)
        doubts = self._doubts(paper, day) if asked != self._doubted else ()
        if not doubts:
            return False
        self._tell(None)
        self._doubted = asked
        self._ui.label_doubts.setText("\n".join(doubts))
        self._ui.label_doubts.show()
        self._ui.button_freeze.setText(_SEND_ANYWAY)
        return True

    def _forget_doubts(self) -> None:
        self._doubted = None
        self._ui.label_doubts.hide()
        self._ui.button_freeze.setText(_SEND)

    def freeze(self) -> None:
        """Write the paper down as sent."""
        self._send(accept=False)

    def _on_accept_clicked(self) -> None:
        self._send(accept=True)

    def _send(self, *, accept: bool) -> None:
        paper = self._paper
        self.on.field.commit()
        if paper is None:
            return
        if self.on.day is None:
            self.on.tell("Hãy nhập ngày của văn bản, ví dụ 19/3/2024.")
            return
        if self._doubtful(paper, self.on.day):
            return
        write = partial(freezing.send, self._desk.data, paper.id, number=self._ui.edit_number.text().strip())
        signer = self._ui.combo_signer.currentText().strip()
        work = partial(write, issued_on=self.on.day, signer=signer, accept_changes=accept)
        if self._desk.perform(partial(self._told, work), teller=self._keep_quiet) is not None:
            self.hide()
            self._done()

    def _told(self, work: Callable[[], Change]) -> Change:
        """Do it, and show here why it was refused: what can be done then depends on the reason."""
        try:
            return work()
        except UserError as error:
            self._tell(error)
            raise

    def _keep_quiet(self, _words: str) -> None:
        """Say nothing more: the reason stands in the form already."""

    def _tell(self, error: UserError | None) -> None:
        ui = self._ui
        ui.error_send.setText(sentence(error) if error else "")
        ui.error_send.setVisible(error is not None)
        ui.button_accept.setVisible(error is not None and error.code == _MOVED)
        mark_wrong(ui.edit_number, wrong=error is not None and error.code == "document.number")

    def _keep_day(self, day: date | None) -> None:
        self.on.show_day(day)
        self._forget_doubts()
        self._offer_number(day or self._desk.today)


def spoken(signer: OfficeSigner) -> str:
    """Return a way to sign on one line: "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC"."""
    return " / ".join(part for part in (*signer.lines, signer.name) if part)
