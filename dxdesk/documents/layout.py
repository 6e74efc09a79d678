"""What the layout rules leave to the office: sizes that go together, and the margins of a sheet."""

from dataclasses import dataclass
from enum import StrEnum


class Preset(StrEnum):
    """Sizes that go together: A as in mục V of phụ lục I, B as in Mẫu 1.4, WORKING for inner papers."""

    A = "A"
    B = "B"
    WORKING = "working"


@dataclass(frozen=True, slots=True)
class Margins:
    """The margins of a sheet in millimetres (PG-2)."""

    top: float
    bottom: float
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Layout:
    """The choice of an office; without margins a sheet keeps those that the rules use themselves."""

    preset: Preset = Preset.B  # whose Quốc hiệu fits on one line (HD-11)
    margins: Margins | None = None


USUAL = Layout()
