"""The clerk's data file: opened, brought up to date, locked, and written in labelled actions."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from dxdesk.domain.change import Action, Change, RowChange
from dxdesk.domain.errors import UserError
from dxdesk.storage import backups, migrations
from dxdesk.storage.adjustments import Adjustments
from dxdesk.storage.assessments import Assessments
from dxdesk.storage.attachments import Attachments
from dxdesk.storage.calendar import Calendar
from dxdesk.storage.change_log import TYPED, ChangeLog, Outcome
from dxdesk.storage.criteria import CriteriaSets
from dxdesk.storage.database import Database, Rows, connect
from dxdesk.storage.documents import Documents
from dxdesk.storage.duties import Duties
from dxdesk.storage.failures import told
from dxdesk.storage.incoming import Incoming
from dxdesk.storage.indicators import Indicators
from dxdesk.storage.links import Links
from dxdesk.storage.lock import Lock
from dxdesk.storage.meetings import Meetings
from dxdesk.storage.money import Money
from dxdesk.storage.obstacles import Obstacles
from dxdesk.storage.offices import Offices
from dxdesk.storage.people import People
from dxdesk.storage.plans import Plans
from dxdesk.storage.proses import Proses
from dxdesk.storage.references import References
from dxdesk.storage.requests import Requests
from dxdesk.storage.rollouts import Rollouts
from dxdesk.storage.schools import Schools
from dxdesk.storage.settings import Settings
from dxdesk.storage.submissions import Submissions
from dxdesk.storage.tasks import Tasks
from dxdesk.storage.unit_plans import UnitPlans
from dxdesk.storage.units import Units
from dxdesk.storage.wordings import Wordings


def _local_now() -> datetime:
    return datetime.now().astimezone()


class DataFile:
    """One open data file and what is in it; everything is written inside ``action``."""

    def __init__(self, path: Path, database: Database, lock: Lock, now: Callable[[], datetime]) -> None:
        self.path = path
        self._database = database
        self._lock = lock
        rows = Rows(database, path)
        self._log = ChangeLog(rows, now)
        self.settings = Settings(rows)
        self.plans = Plans(rows)
        self.tasks = Tasks(rows)
        self.indicators = Indicators(rows)
        self.duties = Duties(rows)
        self.units = Units(rows)
        self.people = People(rows)
        self.calendar = Calendar(rows)
        self.offices = Offices(rows)
        self.submissions = Submissions(rows)
        self.requests = Requests(rows)
        self.prose = Proses(rows)
        self.documents = Documents(rows)
        self.incoming = Incoming(rows)
        self.links = Links(rows)
        self.meetings = Meetings(rows)
        self.wordings = Wordings(rows)
        self.obstacles = Obstacles(rows)
        self.adjustments = Adjustments(rows)
        self.unit_plans = UnitPlans(rows)
        self.attachments = Attachments(rows)
        self.rollouts = Rollouts(rows)
        self.money = Money(rows)
        self.references = References(rows)
        self.schools = Schools(rows)
        self.criteria = CriteriaSets(rows)
        self.assessments = Assessments(rows)

    @classmethod
    def open(cls, path: Path, now: Callable[[], datetime] | None = None) -> Self:
        """Open a data file, or create it; ``now`` gives the time that the log writes down.

        Raises UserError ``file.locked``, ``file.not_ours``, ``file.newer``, ``file.damaged``,
        ``file.read_only``, ``file.missing`` (no such folder), ``file.busy``, ``disk.full`` or ``disk.error``.
        """
        clock = now or _local_now
        lock = Lock(path, now=clock())
        try:
            database = _connect(path)
            try:
                _prepare(database, path, clock())
            except BaseException:
                database.close()
                raise
        except BaseException:
            lock.release()
            raise
        return cls(path, database, lock, clock)

    def close(self) -> None:
        """Close the file and give up its lock; harmless when done twice."""
        self._database.close()
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def action(self, label: str, origin: str = TYPED) -> AbstractContextManager[Outcome]:
        """Write everything of the block as one action; its ``change`` is known when the block has ended.

        Where no row really changed nothing is logged and the change is empty. An exception takes
        everything back. An action inside another one joins it.
        """
        return self._log.action(label, origin)

    @property
    def undo_label(self) -> str:
        """The label of the action that ``undo`` takes back; "" where there is none."""
        return self._log.undo_label

    @property
    def redo_label(self) -> str:
        """The label of the action that ``redo`` does again; "" where there is none."""
        return self._log.redo_label

    def undo(self) -> Change | None:
        """Take back the last action; None where there is none."""
        return self._log.undo()

    def redo(self) -> Change | None:
        """Do again what was taken back last; None where there is nothing."""
        return self._log.redo()

    def actions(self, limit: int) -> tuple[Action, ...]:
        """Return the latest actions, newest first."""
        return self._log.actions(limit)

    def history(self, kind: str, row_id: int) -> tuple[RowChange, ...]:
        """Return what happened to a record and to the rows that belong to it, newest first."""
        return self._log.history(kind, row_id)

    def changes_of(self, action_id: int) -> tuple[RowChange, ...]:
        """Return the rows an action changed, in the order it changed them."""
        return self._log.changes_of(action_id)

    def changes_since(self, action_id: int) -> tuple[RowChange, ...]:
        """Return the rows changed after an action by actions that stand, newest first."""
        return self._log.changes_since(action_id)


def _connect(path: Path) -> Database:
    try:
        return connect(path)
    except UserError as error:
        # What has copies of ours beside it was ours: its first bytes are spoiled.
        if error.code == "file.not_ours" and backups.backups(path):
            raise UserError("file.damaged", path=str(path)) from error
        raise


def _prepare(database: Database, path: Path, now: datetime) -> None:
    migrations.check_ours(database, path)
    rows = Rows(database, path)
    steps = migrations.pending(database)
    if steps and not migrations.is_empty(database):
        backups.before_migration(path, steps[0], now=now)
    with told(path):
        migrations.migrate(database)
    with rows.transaction():  # a file that cannot be written is told of now, not at the first change
        pass
