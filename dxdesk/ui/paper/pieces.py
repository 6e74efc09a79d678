"""What stands on a sheet: set lines of text, rules and pictures, each at its place."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QTextLayout


@dataclass(frozen=True, slots=True)
class SetLine:
    """A line of a set paragraph; ``top`` and ``left`` are where its box begins."""

    layout: QTextLayout
    number: int
    left: float
    top: float

    @property
    def text(self) -> str:
        """The words of the line."""
        line = self.layout.lineAt(self.number)
        return self.layout.text()[line.textStart() : line.textStart() + line.textLength()]

    @property
    def width(self) -> float:
        """The width of its words, not stretched."""
        return self.layout.lineAt(self.number).naturalTextWidth()

    def moved(self, by: QPointF) -> "SetLine":
        """Return the line at another place."""
        return SetLine(self.layout, self.number, self.left + by.x(), self.top + by.y())


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line."""

    start: QPointF
    end: QPointF
    weight: float

    def moved(self, by: QPointF) -> "Rule":
        """Return the rule at another place."""
        return Rule(self.start + by, self.end + by, self.weight)


@dataclass(frozen=True, slots=True)
class PlacedPicture:
    """A picture and the rectangle it fills."""

    image: QImage
    area: QRectF
    words: str

    def moved(self, by: QPointF) -> "PlacedPicture":
        """Return the picture at another place."""
        return PlacedPicture(self.image, self.area.translated(by), self.words)


Piece = SetLine | Rule | PlacedPicture


@dataclass(frozen=True, slots=True)
class Strip:
    """A band of a section that stays whole: its pieces lie from its top at 0 downwards.

    ``before`` and ``after`` are the gaps around it: the larger of two that meet counts, none at the head of a
    sheet; a strip that is ``kept`` stays with the next one; ``head`` is set anew above the strip where a
    sheet begins with it (the heading of a table). A tall row of a table may be ``cut`` after all: into what
    fits a height and the rest, None where nothing does.
    """

    height: float
    pieces: tuple[Piece, ...] = ()
    before: float = 0.0
    after: float = 0.0
    kept: bool = False
    head: "Strip | None" = None
    cut: "Callable[[float], tuple[Strip, Strip] | None] | None" = None
