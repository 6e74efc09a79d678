import sys

from PySide6.QtCore import QObject

CALLS = 500


def test_calls_of_qt_keep_the_references_to_none() -> None:
    """A release of the bindings lost one at each call and ended the process after a few thousand."""
    thing = QObject()
    before = sys.getrefcount(None)
    for number in range(CALLS):
        thing.setObjectName(str(number))
    assert sys.getrefcount(None) > before - CALLS // 2
