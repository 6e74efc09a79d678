"""Files shipped with the program: found in the source tree, in a wheel and in a frozen build."""

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


@cache
def resources_dir() -> Path:
    """Return the folder ``resources`` of this installation.

    Raises FileNotFoundError where the installation is incomplete.
    """
    for place in (_PACKAGE / "resources", _PACKAGE.parent / "resources"):
        if place.is_dir():
            return place
    raise FileNotFoundError("resources")


def resource(*parts: str) -> Path:
    """Return the path of one shipped file, such as ``resource("i18n", "qtbase_vi.qm")``."""
    return resources_dir().joinpath(*parts)
