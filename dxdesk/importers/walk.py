"""Walking through a body with the headings a paragraph stands under."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dxdesk.domain.vietnamese import fold
from dxdesk.importers.labels import starts_with_label
from dxdesk.importers.marks import Depth
from dxdesk.importers.outline import Item, Piece

_CARRYING_OUT = re.compile(
    r"to chuc (?:thuc hien|trien khai)|trach nhiem thuc hien|phan cong trach nhiem|trach nhiem cua"
)
_GOALS = re.compile(r"\b(?:muc tieu|chi tieu)\b")
_NO_GOALS = re.compile(
    r"hien trang|thuc trang|ket qua (?:dat duoc|thuc hien nam)|danh gia tinh hinh|dac diem tinh hinh|"
    r"kinh phi|khen thuong|"
    r"ton tai|han che|che do bao cao"
)
_BASES = re.compile(r"^(?:cac )?(?:can cu|co so phap ly)\b")
_TOLD_WITH = re.compile(r"nhiem vu|giai phap|noi dung|cong viec|hoat dong|phan cong")
_LONGEST_HEADING = 160
_WORK = re.compile(r"nhiem vu|giai phap|noi dung|cong viec|hoat dong|ke hoach phat trien")


@dataclass(frozen=True, slots=True)
class Step:
    """A paragraph and the headings above it, from the title down."""

    piece: Piece
    path: tuple[Piece, ...]

    @property
    def parent(self) -> Piece | None:
        """The heading right above."""
        return self.path[-1] if self.path else None

    @property
    def section(self) -> str:
        """The Roman, lettered or named heading above, as printed."""
        for piece in reversed(self.path):
            if piece.mark.depth <= Depth.ROMAN:
                return f"{piece.mark.label}. {piece.mark.rest}".removesuffix(". ")
        return ""

    @property
    def code(self) -> str:
        """The labels of the headings above, joined by dots."""
        return code_of(self.path)

    def under(self, words: re.Pattern[str]) -> bool:
        """Tell whether a heading above speaks of something."""
        return any(words.search(fold(_heading_words(piece))) for piece in self.path)


def _heading_words(piece: Piece) -> str:
    """Return what a heading says: of one with its text behind a colon, not the text."""
    rest = piece.mark.rest[:_LONGEST_HEADING]
    return rest.partition(": ")[0] if piece.mark.depth > Depth.ROMAN else rest


def steps(items: Iterable[Item]) -> Iterator[Step]:
    """Yield the paragraphs in order; label lines are no headings."""
    above: list[Piece] = []
    for item in items:
        if not isinstance(item, Piece):
            continue
        depth = item.mark.depth
        heading = depth <= Depth.ITEM and not starts_with_label(item.text)
        if heading:
            while above and above[-1].mark.depth >= depth:
                above.pop()
        over = above if depth > Depth.ITEM else [piece for piece in above if piece.mark.depth < depth]
        yield Step(item, tuple(over))
        if heading:
            above.append(item)


def code_of(path: Iterable[Piece]) -> str:
    """Return the code of a heading: "IV.6"; numbers such as 2.1 stand for those above them."""
    labels: list[str] = []
    for piece in path:
        label = piece.mark.label
        if piece.mark.depth is Depth.PART:
            continue
        if piece.mark.depth is Depth.SUBNUMBER and labels and label.startswith(f"{labels[-1]}."):
            labels.pop()
        labels.append(label)
    return ".".join(labels)


def is_carrying_out(step: Step) -> bool:
    """Tell whether a paragraph stands under "Tổ chức thực hiện"."""
    return step.under(_CARRYING_OUT)


def is_goal(step: Step) -> bool:
    """Tell whether a paragraph stands where goals are set."""
    return step.under(_GOALS) and not is_no_goal(step)


def is_only_goal(step: Step) -> bool:
    """Tell whether a paragraph stands below a heading of goals that speaks of no work besides."""
    return is_goal(step) and not step.under(_TOLD_WITH)


def is_no_goal(step: Step) -> bool:
    """Tell whether a paragraph stands where figures are no goals: the present state, money, praise."""
    return step.under(_NO_GOALS) or is_carrying_out(step)


def is_basis(step: Step) -> bool:
    """Tell whether a paragraph stands below a heading "Căn cứ"."""
    return step.under(_BASES)


def is_work(step: Step) -> bool:
    """Tell whether a paragraph stands where work is set out."""
    return step.under(_WORK) and not step.under(_CARRYING_OUT) and not step.under(_NO_GOALS)
