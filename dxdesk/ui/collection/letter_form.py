"""A letter to be drafted: to which units, and by which day a chased unit is to answer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from dxdesk.ui import theme
from dxdesk.ui.collection.sending import Whom
from dxdesk.ui.date_field import DateField
from dxdesk.ui.desk import Desk
from dxdesk.ui.forms.ui_collection_letter import Ui_CollectionLetter

_NAMES_SHOWN, _LETTERS_SHOWN, _LINES = 6, 150, 3


@dataclass(frozen=True, slots=True)
class LetterWish:
    """What a letter is to be: its units, and the day to answer by; None for a letter that asks."""

    unit_ids: tuple[int, ...]
    answer_by: date | None = None


class LetterForm(QWidget):
    """The fields of a letter; ``wrong`` says by the field what keeps it from being drafted."""

    def __init__(
        self,
        desk: Desk,
        offered: Sequence[Whom],
        names: Mapping[int, str],
        *,
        answer_by: date | None = None,
        first: int = 0,
    ) -> None:
        super().__init__()
        self._offered = tuple(offered)
        self._names = names
        self._chases = answer_by is not None
        self._ui = Ui_CollectionLetter()
        self._ui.setupUi(self)
        ui = self._ui
        self.by = DateField(desk, "Đề nghị trả lời chậm nhất ngày", self._keep_day, error=ui.error_by)
        ui.layout_by.addWidget(self.by)
        ui.label_by.setBuddy(self.by)
        self.by.show_day(answer_by)
        for widget in (ui.label_by, self.by):
            widget.setVisible(self._chases)
        ui.error_by.hide()
        ui.layout_dialog.setSpacing(theme.half_line(self))
        self.setMinimumWidth(theme.chars(64, self))
        ui.label_names.setMinimumHeight(_LINES * theme.line(self))
        for whom in self._offered:
            ui.combo_whom.addItem(f"{whom.words} ({len(whom.unit_ids)})")
        ui.combo_whom.setCurrentIndex(first)
        ui.combo_whom.currentIndexChanged.connect(self._show_names)
        self._show_names()

    def _keep_day(self, day: date | None) -> None:
        self.by.show_day(day)

    @property
    def wrong(self) -> bool:
        """Whether the day is missing or none; the field says so."""
        if not self._chases:
            return False
        self.by.field.commit()
        if self.by.day is None and self._ui.error_by.isHidden():
            self.by.tell("Hãy nhập ngày, ví dụ 18/3/2024.")
        return not self._ui.error_by.isHidden()

    @property
    def wish(self) -> LetterWish:
        """What the fields say."""
        chosen = self._offered[self._ui.combo_whom.currentIndex()]
        return LetterWish(chosen.unit_ids, self.by.day if self._chases else None)

    def _show_names(self) -> None:
        chosen = self._offered[self._ui.combo_whom.currentIndex()]
        names = [self._names[one] for one in chosen.unit_ids]
        shown = names[:1]
        while len(shown) < min(len(names), _NAMES_SHOWN):
            if len("; ".join(names[: len(shown) + 1])) > _LETTERS_SHOWN:
                break
            shown = names[: len(shown) + 1]
        left = len(names) - len(shown)
        more = f" và {left} đơn vị khác" if left else ""
        self._ui.label_names.setText(f"{'; '.join(shown)}{more}.")
        self._ui.label_names.setToolTip("\n".join(names))
