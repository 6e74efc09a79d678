"""The steps that chosen schools take at once: sent, checked, returned, published, looked at again."""

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from dxdesk.services import assessment_steps
from dxdesk.services.assessment_steps import STEP_WORDS, Step
from dxdesk.ui import dialogs
from dxdesk.ui.desk import Desk
from dxdesk.ui.schools.scores_tab import ScoresTab
from dxdesk.ui.schools.words import HINDRANCES, counted


class Steps(QObject):
    """The menu of steps over the rows that are chosen in the grid of points."""

    def __init__(self, desk: Desk, tab: ScoresTab, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tab = tab
        self._window = parent
        self.menu = QMenu(parent)
        for step, words in STEP_WORDS.items():
            dots = "…" if step is Step.RETURN else ""
            self.menu.addAction(f"{words}{dots}").triggered.connect(partial(self.take, step))

    def take(self, step: Step, *_checked: object) -> None:
        """Let the chosen rows take a step; those that cannot are told before."""
        hand, ids = self._tab.hand, self._tab.chosen_ids()
        if hand.set_id is None or not ids:
            self._desk.say("Hãy chọn các dòng trường ở bảng chấm điểm trước.")
            return
        hindered = assessment_steps.able(
            self._desk.data, set_id=hand.set_id, year=hand.year, school_ids=ids, step=step
        )
        able = [one for one in ids if not hindered[one]]
        if able and len(able) < len(ids) and not self._agreed(step, len(able), hindered):
            return
        reason = self._reason(step, len(able))
        if reason is not None:
            self._write(hand.set_id, step, able or ids, reason)

    def _write(self, set_id: int, step: Step, ids: Sequence[int | None], reason: str) -> None:
        self._desk.perform(
            partial(
                assessment_steps.take_step,
                self._desk.data,
                set_id=set_id,
                year=self._tab.hand.year,
                school_ids=ids,
                step=step,
                today=self._desk.today,
                by=self._tab.by,
                reason=reason,
            )
        )

    def _agreed(self, step: Step, able: int, hindered: Mapping[int | None, str]) -> bool:
        left = Counter(why for why in hindered.values() if why)
        told = counted((count, HINDRANCES[why]) for why, count in left.items())
        words = f"{STEP_WORDS[step]} cho {able} cơ sở; {sum(left.values())} cơ sở để lại ({told})."
        return dialogs.ask_confirm(self._window, STEP_WORDS[step], words, verb=f"Ghi {able} cơ sở")

    def _reason(self, step: Step, able: int) -> str | None:
        if step is not Step.RETURN or not able:
            return ""
        label = f"Lý do trả lại {able} cơ sở:"
        return dialogs.ask_long_text(self._window, "Trả lại để bổ sung", label, verb="Trả lại")
