"""What the referee says: one finding per rule and place."""

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """How a rule came out."""

    PASS = "pass"  # noqa: S105  # the word for a kept rule, no secret
    FAIL = "fail"
    WARN = "warn"
    NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True, slots=True)
class Place:
    """Where something was seen: paragraph and section count from 1; ``words`` are its first words."""

    paragraph: int | None = None
    section: int | None = None
    words: str = ""
    part: str = "body"


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule's outcome at one place.

    ``rule`` is the rule's ID ("PG-2"), ``about`` the element or measure ("page.left"), ``measured`` and
    ``allowed`` in words ready to be shown, ``mend`` says what to do, ``mechanical`` that "Sửa giúp" can.
    """

    rule: str
    about: str
    outcome: Outcome
    title: str
    measured: str = ""
    allowed: str = ""
    mend: str = ""
    source: str = ""
    place: Place = Place()
    mechanical: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """All findings of a document, in the order of the paper."""

    kind: str  # tên loại as recognised: "Kế hoạch"; "" where it was not
    findings: tuple[Finding, ...]

    def of(self, outcome: Outcome) -> tuple[Finding, ...]:
        """Return the findings of one outcome."""
        return tuple(found for found in self.findings if found.outcome is outcome)

    @property
    def clean(self) -> bool:
        """Tell whether no rule is broken."""
        return not self.of(Outcome.FAIL)


@dataclass(frozen=True, slots=True)
class Mended:
    """A mended copy and what was changed in it."""

    content: bytes
    changes: tuple[Finding, ...]
