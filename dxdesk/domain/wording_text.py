"""A sentence of the papers in the office's own words, from a day on."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class WordingText:
    """``key`` names the sentence ("tasks.headline"); a paper uses the version valid on its own day."""

    key: str
    text: str
    valid_from: date
    id: int = 0
