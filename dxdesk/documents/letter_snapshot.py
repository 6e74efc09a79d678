"""What letters to the units say, taken once: who is asked for what, by when, and who is silent."""

from dataclasses import dataclass
from datetime import date

from dxdesk.domain.office import Office, OfficeSigner
from dxdesk.domain.plan import Plan


@dataclass(frozen=True, slots=True)
class OpenItem:
    """A task or an indicator that a unit is asked for: its number in the plan and its words."""

    code: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class LetterUnit:
    """A unit as letters name it, with what it still owes; ``reminders`` counts the times it was chased."""

    name: str
    id: int = 0
    tasks: tuple[OpenItem, ...] = ()
    indicators: tuple[OpenItem, ...] = ()
    asked_on: date | None = None
    reminders: int = 0
    last_reminded: date | None = None
    contact: str = ""  # whom to call, for the working list


@dataclass(frozen=True, slots=True)
class LetterSnapshot:
    """A letter that asks units for their reports.

    ``due`` is the nominal last day, itself still in time ("trước ngày" names the day after it);
    ``last_working_day`` the last working day at or before it. ``addressees`` stand under Kính gửi in the
    place of the units' names. An ad hoc report has its own ``request`` (the paper that asks, as cited) and
    ``about`` (what is reported, "việc ..."), which otherwise is the progress of the period.
    """

    office: Office
    plan: Plan
    period_label: str
    written_on: date
    due: date
    last_working_day: date
    data_to: date
    signer: OfficeSigner
    units: tuple[LetterUnit, ...]
    data_from: date | None = None
    addressees: tuple[str, ...] = ()
    send_to: str = ""  # "": the Văn phòng
    contact: str = ""  # "điện thoại ..., thư điện tử ..."
    with_form: bool = True
    request: str = ""
    about: str = ""
    sample: bool = False


@dataclass(frozen=True, slots=True)
class ChaseSnapshot:
    """A letter that chases: ``asked.units`` are the silent ones, ``received`` how many have answered.

    ``answer_by`` is the new last day; ``letter`` the number and day of the letter that asked, as cited.
    """

    asked: LetterSnapshot
    received: int
    answer_by: date
    letter: str = ""

    @property
    def silent(self) -> int:
        """How many have not answered."""
        return len(self.asked.units)

    @property
    def total(self) -> int:
        """How many were asked."""
        return self.received + self.silent
