"""The handover package made beside the window, with progress and a way to stop."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from dxdesk.services import handover_package
from dxdesk.services.handover_package import Package
from dxdesk.ui import work
from dxdesk.ui.desk import Desk
from dxdesk.ui.work import Progress, Work

TITLE = "Đang lập gói bàn giao"


@dataclass(frozen=True, slots=True)
class Packing:
    """Everything the job needs: plain data, no open data file."""

    source: Path
    folder: Path
    papers: Mapping[str, bytes]
    attachments: bool
    zipped: bool
    now: datetime

    def __call__(self, progress: Progress) -> Package:
        """Write the package."""
        return handover_package.write_package(
            self.source,
            self.folder,
            papers=self.papers,
            attachments=self.attachments,
            zipped=self.zipped,
            now=self.now,
            progress=progress.tell,
        )


def start(desk: Desk, packing: Packing, *, done: Callable[[Package], None]) -> Work[Package]:
    """Start it; what goes wrong is told in the message line, where it can be stopped."""
    return work.start(desk, TITLE, packing, done=done)
