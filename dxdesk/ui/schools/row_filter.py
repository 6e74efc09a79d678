"""Which rows of the grid of points are seen: by name, school level, place and how far they have come."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dxdesk.domain.assessment import AssessmentState
from dxdesk.domain.school import SchoolLevel
from dxdesk.domain.vietnamese import fold
from dxdesk.services.assessments import STATE_WORDS
from dxdesk.services.schools import LEVEL_WORDS
from dxdesk.ui.schools.score_rows import ScoreRow
from dxdesk.ui.schools.words import LEVELS

INCOMPLETE, UNMET = "incomplete", "unmet"
STATES: Mapping[str, str] = {
    **{f"state:{state.value}": words for state, words in STATE_WORDS.items()},
    INCOMPLETE: "Chưa chấm đủ",
    UNMET: "Thiếu điều kiện bắt buộc",
    **{f"level:{level}": look.words for level, look in LEVELS.items()},
}


@dataclass(frozen=True, slots=True)
class RowFilter:
    """What must be true of a row that is seen; empty parts ask nothing."""

    text: str = ""
    level: SchoolLevel | None = None
    place: str = ""
    state: str = ""

    def of(self, rows: Iterable[ScoreRow]) -> list[ScoreRow]:
        """Return the rows that are seen."""
        words = fold(self.text).split()
        return [row for row in rows if all(word in row.folded for word in words) and self._seen(row)]

    def _seen(self, row: ScoreRow) -> bool:
        if self.level is not None and (row.school is None or row.school.level is not self.level):
            return False
        return (not self.place or row.place == self.place) and self._stands(row)

    def _stands(self, row: ScoreRow) -> bool:
        kind, _, value = self.state.partition(":")
        match kind:
            case "state":
                return row.assessment.state is AssessmentState(value)
            case "level":
                return row.result.level == int(value)
            case "incomplete":
                return not row.result.complete
            case "unmet":
                return bool(row.result.unmet)
        return True


def level_choices() -> list[tuple[str, object]]:
    """Return the school levels to choose from, those that are assessed."""
    assessed = [(words, level) for level, words in LEVEL_WORDS.items() if level.assessed]
    return [("Mọi cấp học", None), *assessed]


def state_choices() -> list[tuple[str, object]]:
    """Return the states to choose from."""
    return [("Mọi tình trạng", ""), *((words, key) for key, words in STATES.items())]
