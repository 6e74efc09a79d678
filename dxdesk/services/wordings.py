"""The sentences of papers as they are in force on a day."""

from datetime import date

from dxdesk.documents.wording import Wording, load_wording
from dxdesk.storage.data_file import DataFile


def in_force(data: DataFile, day: date) -> Wording:  # noqa: ARG001  # the office's own sentences join here
    """Return the sentences a paper written on the day uses."""
    return load_wording()
