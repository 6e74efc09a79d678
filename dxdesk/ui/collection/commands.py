"""What can be done with a round: forms out, letters, reminders, the report."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.domain.submission import SubmissionStage
from dxdesk.services import asking, chasing, duties, submissions
from dxdesk.services.collection import Board, Todo, board
from dxdesk.services.in_force import working_calendar
from dxdesk.services.letters import Letter
from dxdesk.services.submissions import FormKind
from dxdesk.services.unit_forms import forms
from dxdesk.ui import dialogs, work
from dxdesk.ui.collection.letter_form import LetterForm, LetterWish
from dxdesk.ui.collection.request_form import RequestForm
from dxdesk.ui.collection.sending import Made, Sending, SendingForm, Whom, write_files
from dxdesk.ui.collection.words import to_ask
from dxdesk.ui.desk import News
from dxdesk.ui.icons import Icon, icon

if TYPE_CHECKING:
    from dxdesk.ui.collection.page import ReportWindowPage

FORM_FILES = "Phiếu báo cáo (*.xlsx *.docx);;Mọi tệp (*)"
KIND_KEY, SENT_KEY, CAME_KEY = "period/kind", "period/sent_folder", "period/came_folder"
_ANSWER_DAYS = 2  # a chased unit gets until the second working day after today


class RoundCommands(QObject):
    """The actions of the page; the primary one is what is to be done now."""

    def __init__(self, page: "ReportWindowPage") -> None:
        super().__init__(page)
        self._page = page
        self._desk = page.desk
        self.action_send = self._action("Gửi phiếu…", Icon.SPREADSHEET, self.send_forms)
        self.action_report = self._action("Lập báo cáo", Icon.DOCUMENTS, self._on_report)
        self.action_files = self._action("Chọn tệp phiếu…", Icon.IMPORT, self.choose_files)
        self.action_folder = self._action("Chọn cả thư mục…", Icon.FOLDER_OPEN, self.choose_folder)
        self.action_kept = self._action("Xem lại phiếu đã giữ", Icon.HISTORY, self._on_kept)
        self.action_type = self._action("Nhập số liệu qua điện thoại…", Icon.EDIT, self._on_type)
        self.action_take = self._menu(
            "Nhập phiếu",
            Icon.IMPORT,
            (self.action_files, self.action_folder, self.action_kept, self.action_type),
        )
        self.action_ask_letter = self._action("Lập công văn đề nghị…", Icon.DOCUMENTS, self.ask_letter)
        self.action_chase_all = self._action("Lập công văn đôn đốc chung…", Icon.DOCUMENTS, self.chase_all)
        self.action_chase_each = self._action(
            "Lập công văn đôn đốc từng đơn vị…", Icon.DOCUMENTS, self.chase_each
        )
        self.action_list = self._action("In danh sách chưa nộp…", Icon.PRINT, self.print_silent)
        self.action_copy = self._action("Chép lời nhắc", Icon.COPY, self.copy_reminder)
        self.action_remind = self._action("Ghi một lần nhắc", Icon.EDIT, self._on_remind)
        self.action_chase = self._menu(
            "Đôn đốc",
            Icon.PEOPLE,
            (
                self.action_ask_letter,
                self.action_chase_all,
                self.action_chase_each,
                self.action_list,
                self.action_copy,
                self.action_remind,
            ),
        )

    def _action(self, text: str, which: Icon, done: Callable[[], object]) -> QAction:
        action = QAction(icon(which), text, self)
        action.triggered.connect(done)
        return action

    def _menu(self, text: str, which: Icon, actions: tuple[QAction, ...]) -> QAction:
        menu = QMenu(self._page)
        menu.addActions(actions)
        action = QAction(icon(which), text, self)
        action.setMenu(menu)
        return action

    @property
    def header(self) -> tuple[QAction, ...]:
        """The buttons at the right of the title, what is to be done now first."""
        found = self._page.board
        every = (self.action_send, self.action_take, self.action_chase, self.action_report)
        if found is None:
            return ()
        match found.todo:
            case Todo.ASK | Todo.NOBODY:
                first = self.action_send
            case Todo.WAIT | Todo.TAKE_IN:
                first = self.action_take
            case Todo.CHASE:
                first = self.action_chase
            case Todo.WRITE | Todo.SEND | Todo.DONE:
                first = self.action_report
        return (first, *(action for action in every if action is not first))

    def show_board(self, found: Board) -> None:
        """Name the actions by how the round stands, and offer only what can be done."""
        asked, silent = len(to_ask(found)), len(found.silent)
        self.action_send.setText(f"Gửi phiếu cho {asked} đơn vị…" if asked else "Gửi phiếu…")
        self.action_chase.setText(f"Đôn đốc {silent} đơn vị" if found.todo is Todo.CHASE else "Đôn đốc")
        self.action_report.setText("Xem báo cáo" if found.todo in (Todo.SEND, Todo.DONE) else "Lập báo cáo")
        self.action_send.setEnabled(bool(found.rows))
        self.action_type.setEnabled(bool(found.rows))
        self.action_ask_letter.setEnabled(bool(found.rows))
        self.action_kept.setEnabled(any(_reviewable(row.submission.id, row.file_name) for row in found.rows))
        for action in (self.action_chase_all, self.action_chase_each, self.action_list, self.action_copy):
            action.setEnabled(bool(silent))

    def send_forms(self) -> None:
        """Ask to whom and where to, and write the forms beside the window."""
        found = self._page.board
        if found is None or not found.rows:
            return
        kind = FormKind(self._page.memory.text(KIND_KEY, FormKind.XLSX.value))
        first = Sending((), kind, found.with_coordinators, self._sent_folder(found))
        chosen = dialogs.ask_sending(self._page, SendingForm(partial(self._offered, found), first))
        if chosen is not None and chosen.unit_ids:
            self.send(found, chosen)

    def _offered(self, shown: Board, with_coordinators: bool) -> list[Whom]:
        found = shown
        if with_coordinators != shown.with_coordinators:
            data, key = self._desk.data, shown.item.key
            read = partial(board, data, plan=shown.plan, period_key=key, today=shown.today)
            found = read(with_coordinators=with_coordinators)
        chosen = tuple(row.unit.id for row in self._page.chosen_rows())
        offered = [
            Whom("Đơn vị chưa được đề nghị", _not_asked(found)),
            Whom("Đơn vị đang chọn trong bảng", chosen if len(chosen) > 1 else ()),
            Whom("Đơn vị chưa nộp", tuple(row.unit.id for row in found.silent)),
            Whom("Tất cả đơn vị", tuple(row.unit.id for row in found.rows)),
            Whom("Đơn vị của dòng đang chọn", chosen if len(chosen) == 1 else ()),
        ]
        return [whom for whom in offered if whom.unit_ids]

    def _sent_folder(self, found: Board) -> Path:
        kept = self._page.memory.text(SENT_KEY)
        base = Path(kept) if kept and Path(kept).is_dir() else self._desk.data.path.parent
        return base / f"phieu-{found.item.key}"

    def send(self, found: Board, sending: Sending) -> None:
        """Write forms beside the window; the units are marked as asked when the files are there."""
        memory, data, today = self._page.memory, self._desk.data, self._desk.today
        memory.keep(KIND_KEY, sending.kind.value)
        memory.keep(SENT_KEY, str(sending.folder.parent))
        if sending.with_coordinators != found.with_coordinators:
            ask = partial(asking.set_asks_coordinators, data, asks=sending.with_coordinators)
            self._desk.perform(ask)
        made = forms(
            data,
            plan=found.plan,
            period_key=found.item.key,
            unit_ids=sending.unit_ids,
            today=today,
            with_coordinators=sending.with_coordinators,
        )
        job = partial(write_files, made, sending.kind, today, sending.folder)
        done = partial(self._on_sent, made, found, sending.folder)
        work.start(self._desk, "Đang lập phiếu", job, done=done)

    def _on_sent(self, made: Made, found: Board, folder: Path, count: int) -> None:
        mark = partial(submissions.mark_sent, self._desk.data, made, plan=found.plan)
        if self._desk.perform(partial(mark, period_key=found.item.key, on=self._desk.today)) is not None:
            self._desk.told.emit(News(f"Đã ghi {count} phiếu vào {folder}.", undoable=True))

    def choose_files(self) -> None:
        """Ask for forms that came back and open their review."""
        chosen = dialogs.ask_open_files(self._page, "Nhập phiếu trả về", FORM_FILES, self._came_folder)
        self._take(chosen)

    def choose_folder(self) -> None:
        """Ask for a folder of forms that came back and open their review."""
        chosen = dialogs.ask_folder(self._page, "Thư mục phiếu trả về", self._came_folder)
        self._take((chosen,) if chosen else ())

    @property
    def _came_folder(self) -> Path | None:
        kept = self._page.memory.text(CAME_KEY)
        return Path(kept) if kept and Path(kept).is_dir() else None

    def _take(self, paths: tuple[Path, ...]) -> None:
        if paths:
            first = paths[0]
            self._page.memory.keep(CAME_KEY, str(first if first.is_dir() else first.parent))
            self._page.review_files(paths)

    def _on_kept(self) -> None:
        self._page.review_kept()

    def _on_type(self) -> None:
        row = self._page.chosen
        if row is not None:
            self._page.review_typed(row.unit.id)

    def _on_remind(self) -> None:
        self._page.panel.start_reminder()

    def _on_report(self) -> None:
        found = self._page.board
        if found is None:
            return
        if found.report is not None:
            self._page.asked_for.emit("document", found.report.id)
        else:
            self._page.report_asked_for.emit(found.item.key)

    def ask_letter(self) -> None:
        """Ask to whom, and draft the letter that asks the units for their reports."""
        found = self._page.board
        if found is None:
            return
        every = [Whom("Tất cả đơn vị được hỏi", tuple(row.unit.id for row in found.rows if row.asked_count))]
        every.append(Whom("Đơn vị chưa được đề nghị", to_ask(found)))
        wish = self._wish(found, "Công văn đề nghị báo cáo", every)
        if wish is not None:
            self._letters(partial(self._asking, found, wish))

    def _wish(
        self, found: Board, title: str, every: Sequence[Whom], *, answer_by: date | None = None
    ) -> LetterWish | None:
        """Ask to whom a letter goes: the chosen rows are offered, and first where there are several."""
        known = set(every[0].unit_ids)
        chosen = tuple(row.unit.id for row in self._page.chosen_rows() if row.unit.id in known)
        offered = [whom for whom in (*every, Whom("Các đơn vị đang chọn", chosen)) if whom.unit_ids]
        if not offered:
            self._desk.refuse(UserError("letter.nobody"))
            return None
        names = {row.unit.id: row.unit.name for row in found.rows}
        first = len(offered) - 1 if len(chosen) > 1 else 0
        form = LetterForm(self._desk, offered, names, answer_by=answer_by, first=first)
        return dialogs.ask_letter(self._page, form, title=title)

    def _asking(self, found: Board, wish: LetterWish) -> tuple[Letter, ...]:
        write = partial(chasing.ask_letter, self._desk.data, plan=found.plan, period_key=found.item.key)
        return (write(today=self._desk.today, unit_ids=wish.unit_ids),)

    def _answer_by(self) -> date:
        """Return the day by which a chased unit is to answer when nobody says otherwise."""
        calendar, day = working_calendar(self._desk.data), self._desk.today
        for _ in range(_ANSWER_DAYS):
            day = calendar.next_working(day + timedelta(days=1))
        return day

    def chase_all(self) -> None:
        """Ask to whom, and draft one letter to silent units."""
        self._chase(each=False)

    def chase_each(self) -> None:
        """Ask to whom, and draft a letter to each of the silent units."""
        self._chase(each=True)

    def _chase(self, *, each: bool) -> None:
        found = self._page.board
        if found is None:
            return
        every = (Whom("Tất cả đơn vị chưa nộp", tuple(row.unit.id for row in found.silent)),)
        title = "Công văn đôn đốc từng đơn vị" if each else "Công văn đôn đốc chung"
        wish = self._wish(found, title, every, answer_by=self._answer_by())
        if wish is not None and wish.answer_by is not None:
            self._letters(partial(self._chasing, found, wish.unit_ids, wish.answer_by, each=each))

    def _chasing(
        self, found: Board, unit_ids: tuple[int, ...], day: date, *, each: bool
    ) -> tuple[Letter, ...]:
        write = partial(chasing.chase_letters if each else chasing.chase_letter, self._desk.data)
        write = partial(write, plan=found.plan, period_key=found.item.key, today=self._desk.today)
        made = write(answer_by=day, unit_ids=unit_ids)
        return made if isinstance(made, tuple) else (made,)

    def _letters(self, compose: Callable[[], tuple[Letter, ...]]) -> None:
        """Keep letters as drafts, one action, and show the last of them."""
        try:
            made = compose()
        except UserError as error:
            self._desk.refuse(error)
            return
        change = self._desk.perform(partial(self._keep, made))
        if change is not None and change.ids("document"):
            self._page.asked_for.emit("document", max(change.ids("document")))

    def _keep(self, made: tuple[Letter, ...]) -> Change:
        plan = self._desk.plan
        if plan is None:
            raise UserError("plan.none")
        return chasing.keep_letters(self._desk.data, made, plan=plan, now=self._desk.now)

    def print_silent(self) -> None:
        """Print the list of the units that are waited for."""
        try:
            document = self._page.printable()
        except UserError as error:
            self._desk.refuse(error)
            return
        if document is not None:
            from dxdesk.ui.paper.printing import print_document

            print_document(self._page, document)

    def copy_reminder(self) -> None:
        """Put a reminder on the clipboard: to the chosen silent unit, or to all of them."""
        found = self._page.board
        if found is None:
            return
        write = partial(chasing.reminder_text, self._desk.data, plan=found.plan, period_key=found.item.key)
        try:
            text = write(today=self._desk.today, answer_by=self._answer_by())
        except UserError as error:
            self._desk.refuse(error)
            return
        QApplication.clipboard().setText(text)
        self._desk.say("Đã chép lời nhắc các đơn vị chưa nộp; dán vào tin nhắn rồi gửi.")

    def add_request(self) -> None:
        """Ask for a report outside the regime and add it."""
        plan = self._desk.plan
        if plan is None:
            return
        made = dialogs.ask_request(self._page, RequestForm(self._desk, plan, None), verb="Thêm yêu cầu")
        if made is None:
            return
        change = self._desk.perform(partial(duties.save_request, self._desk.data, made))
        if change is not None:
            self._page.show_round(f"R{max(change.ids('request'))}")

    def edit_request(self) -> None:
        """Change the request that is shown."""
        found = self._page.board
        if found is None or found.item.request is None:
            return
        form = RequestForm(self._desk, found.plan, found.item.request)
        made = dialogs.ask_request(self._page, form, verb="Sửa yêu cầu")
        if made is not None:
            self._desk.perform(partial(duties.save_request, self._desk.data, made))


def _reviewable(submission_id: int, file_name: str) -> bool:
    return bool(submission_id and file_name)


def _not_asked(found: Board) -> tuple[int, ...]:
    """Return the units that have not been asked; those that only take part where they are to be asked too."""
    if not found.with_coordinators:
        return to_ask(found)
    rows = (row for row in found.rows if row.stage is SubmissionStage.NOT_ASKED and row.asked_count)
    return tuple(row.unit.id for row in rows)
