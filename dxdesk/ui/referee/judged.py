"""What is under the referee's eyes: a file, or the paper that is shown on another page."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from dxdesk.documents.referee.finding import Finding, Outcome, Verdict
from dxdesk.services import referee
from dxdesk.services.referee import MendedFile
from dxdesk.ui.verdict_words import grouped
from dxdesk.ui.work import Progress


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict and the file it is about; of a mended copy also what was changed in it."""

    path: Path
    verdict: Verdict
    changes: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Said:
    """Alike findings together: one line of the table; ``number`` tells lines apart."""

    number: int
    findings: tuple[Finding, ...]

    @property
    def first(self) -> Finding:
        """The finding that speaks for all of them."""
        return self.findings[0]

    @property
    def mechanical(self) -> bool:
        """Tell whether "Sửa giúp" can mend it."""
        return any(finding.mechanical for finding in self.findings)


def said_of(findings: Iterable[Finding], *, start: int = 0) -> tuple[Said, ...]:
    """Return findings as lines, numbered from ``start`` on."""
    return tuple(Said(n, tuple(group)) for n, group in enumerate(grouped(findings), start=start))


def said(verdict: Verdict, outcomes: Iterable[Outcome]) -> dict[Outcome, tuple[Said, ...]]:
    """Return the lines of a verdict by outcome; their numbers run through all of them."""
    found: dict[Outcome, tuple[Said, ...]] = {}
    for outcome in outcomes:
        found[outcome] = said_of(verdict.of(outcome), start=sum(map(len, found.values())))
    return found


def judge(path: Path, progress: Progress) -> Judged:
    """Judge a file beside the window."""
    progress.tell(0)
    verdict = referee.check_file(path)
    progress.tell(100)
    return Judged(path, verdict)


def mend(path: Path, out: Path, progress: Progress) -> MendedFile:
    """Mend a copy beside the window."""
    progress.tell(0)
    mended = referee.mend_file(path, out)
    progress.tell(100)
    return mended
