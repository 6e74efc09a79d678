"""The mark of who drafted a paper, kept as ``VP.^{Long}`` and printed raised (NN-8)."""

import re
from collections.abc import Iterator

from dxdesk.documents.blocks import Run

_RAISED = re.compile(r"\^\{([^{}]*)\}")


def runs_of(text: str) -> tuple[Run, ...]:
    """Return a text as runs, what is raised in runs of their own."""
    return tuple(_runs(text)) or (Run(""),)


def _runs(text: str) -> Iterator[Run]:
    for place, part in enumerate(_RAISED.split(text)):
        if part:
            yield Run(part, raised=bool(place % 2))
