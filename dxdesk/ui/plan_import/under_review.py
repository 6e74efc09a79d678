"""A draft under review: what was corrected, dropped and matched; nothing is written here."""

from collections.abc import Iterable, Mapping
from datetime import date

from PySide6.QtCore import QObject, Signal

from dxdesk.domain.draft import PlanDraft, Problem
from dxdesk.domain.unit import Party
from dxdesk.importers.matching import Match
from dxdesk.services import plans, review
from dxdesk.services.review import ItemKey, ItemKind, ReviewItem


class UnderReview(QObject):
    """The draft with the clerk's changes; items keep their keys as long as the review lasts."""

    item_changed = Signal(object)  # an ItemKey: its fields or whether it is taken
    changed = Signal()  # anything, after the above

    def __init__(self, draft: PlanDraft, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.draft = draft
        self.edited = False
        self._dropped: set[ItemKey] = set()
        self._headings: set[ItemKey] = set()
        self._chosen: dict[str, Party] = {}
        self._items: dict[ItemKey, ReviewItem] = {item.key: item for item in review.items(draft)}

    @property
    def items(self) -> tuple[ReviewItem, ...]:
        """Every item in the order of the screen."""
        return tuple(self._items.values())

    def item(self, key: ItemKey) -> ReviewItem:
        """Return one item as it is now."""
        return self._items[key]

    def is_taken(self, key: ItemKey) -> bool:
        """Tell whether an item will be written; headings only when chosen."""
        return key in self._headings if key.kind is ItemKind.HEADING else key not in self._dropped

    def take(self, key: ItemKey, *, taken: bool) -> None:
        """Take an item or leave it out; the head is always taken."""
        if key.kind is ItemKind.HEAD or taken == self.is_taken(key):
            return
        marked = self._headings if key.kind is ItemKind.HEADING else self._dropped
        marked.symmetric_difference_update({key})
        self._tell(key)

    def edit(self, key: ItemKey, name: str, text: str) -> None:
        """Change a field; raises UserError where the text cannot be read."""
        self._put(key, review.edit(self.draft, key, name, text))

    def add_target(self, key: ItemKey) -> None:
        """Add a target to an indicator."""
        self._put(key, review.add_target(self.draft, key))

    def drop_target(self, key: ItemKey, number: int) -> None:
        """Take a target from an indicator."""
        self._put(key, review.drop_target(self.draft, key, number))

    def _put(self, key: ItemKey, draft: PlanDraft) -> None:
        if draft == self.draft:
            return
        self.draft = draft
        self._items[key] = review.item(draft, key)
        self._tell(key)

    def _tell(self, key: ItemKey) -> None:
        self.edited = True
        self.item_changed.emit(key)
        self.changed.emit()

    def result(self) -> PlanDraft:
        """Return the draft as it will be written."""
        return review.without(review.with_headings(self.draft, self._headings), self._dropped)

    def names(self) -> tuple[str, ...]:
        """Return the names of units in what will be written."""
        return plans.party_names(self.result())

    def choose_party(self, name: str, party: Party) -> None:
        """Match a name to a unit or group, or leave it as the plan's own words."""
        self._chosen[name] = party
        self.edited = True
        self.changed.emit()

    def chosen_party(self, name: str) -> Party | None:
        """Return what the clerk chose for a name; None where the proposal stands."""
        return self._chosen.get(name)

    def parties(self, matches: Iterable[Match]) -> Mapping[str, Party]:
        """Return who every name stands for: the clerk's choice before the proposal."""
        return {match.text: self._chosen.get(match.text, match.party) for match in matches}

    def problems_of(self, item: ReviewItem) -> tuple[Problem, ...]:
        """Return what is to be looked at within an item's lines."""
        if item.lines is None:
            return ()
        first, last = item.lines.first, item.lines.last
        return tuple(
            problem
            for problem in self.draft.problems
            if problem.lines and first <= problem.lines.first and problem.lines.last <= last
        )

    def item_at(self, line: int) -> ReviewItem | None:
        """Return the narrowest item a source line belongs to."""
        found = [item for item in self.items if item.lines and item.lines.first <= line <= item.lines.last]
        return min(found, key=_length, default=None)

    def year(self, today: date) -> int:
        """Return the year the plan will be written for."""
        return self.draft.year or today.year


def _length(item: ReviewItem) -> int:
    return item.lines.last - item.lines.first if item.lines else 0
