"""Whether there is a screen to open a window on; Qt would end the process where there is none."""

import os
import sys

OFFSCREEN = "offscreen"
_PLATFORM = "QT_QPA_PLATFORM"


def has_screen() -> bool:
    """Tell whether a window would be seen by somebody."""
    if os.environ.get(_PLATFORM, "") in (OFFSCREEN, "minimal"):
        return False
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def platform_chosen() -> bool:
    """Tell whether the caller said himself what Qt shall draw on."""
    return bool(os.environ.get(_PLATFORM))


def use_offscreen() -> None:
    """Let Qt draw where nobody sees it."""
    os.environ[_PLATFORM] = OFFSCREEN
