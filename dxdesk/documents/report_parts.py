"""A report in parts: what stands under each heading by the data, and what the clerk adds to it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from dxdesk.documents.blocks import Block, Heading, Paragraph
from dxdesk.documents.prose import Figure, prose_paragraphs
from dxdesk.domain.report_prose import REPLACED

_END = "./."


@dataclass(frozen=True, slots=True)
class ReportPart:
    """A part of a report; ``section`` is its key among the typed texts, "" where nothing can be typed.

    ``said`` is what the data give; where ``silent`` it only says that there is nothing.
    """

    section: str
    head: tuple[Block, ...] = ()
    said: tuple[Block, ...] = ()
    silent: bool = False

    @property
    def heading(self) -> str:
        """The heading it stands under; "" where it goes on under the one before."""
        return next((block.text for block in reversed(self.head) if isinstance(block, Heading)), "")

    @property
    def generated(self) -> tuple[str, ...]:
        """The paragraphs the data give, as words."""
        return tuple(block.text for block in self.said if isinstance(block, Heading | Paragraph))


def part(section: str, *head: Block, said: Iterable[Block] = (), silent: bool = False) -> ReportPart:
    """Return a part from blocks as they come."""
    return ReportPart(section, head, tuple(said), silent)


def joined(parts: Iterable[ReportPart], prose: Mapping[str, str], known: Iterable[Figure]) -> Iterator[Block]:
    """Yield the blocks of the parts with the typed texts in their places.

    A typed opening or closing replaces the generated one, every other text follows what the data give and
    replaces only the sentence that there is nothing; parts with nothing to say are left out. Raises
    ValueError for a text whose section the report does not have.
    """
    parts, figures = tuple(parts), tuple(known)
    strange = set(prose) - {item.section for item in parts if item.section}
    if strange:
        raise ValueError(sorted(strange))
    for item in parts:
        typed = prose_paragraphs(prose.get(item.section, ""), figures) if item.section else ()
        replaced = typed and (item.silent or item.section in REPLACED)
        said = () if replaced else item.said
        if item.section == "closing" and typed:
            typed = (*typed[:-1], _ended(typed[-1]))
        if not item.section or said or typed:
            yield from (*item.head, *said, *typed)


def _ended(last: Paragraph) -> Paragraph:
    """Return the last paragraph of a body with its final sign (ND-7)."""
    return Paragraph.of(last.text.removesuffix(_END).rstrip(" .") + _END)
