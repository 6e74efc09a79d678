"""What is under the referee's eyes: a file, or the paper that is shown on another page."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from dxdesk.documents.referee.finding import Finding, Outcome, Verdict
from dxdesk.services import referee
from dxdesk.services.referee import MendedFile
from dxdesk.ui.verdict_words import grouped
from dxdesk.ui.work import Progress


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict and the file it is about; of a mended copy also what was changed in it.

    A paper of another page has its ``content`` here; its ``path`` is only a name then.
    """

    path: Path
    verdict: Verdict
    changes: tuple[Finding, ...] = ()
    content: bytes | None = field(default=None, repr=False)


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


def judge(path: Path, content: bytes | None, progress: Progress) -> Judged:
    """Judge a file, or the content of a paper, beside the window."""
    progress.tell(0)
    verdict = referee.check_file(path) if content is None else referee.check_content(content, path.name)
    progress.tell(100)
    return Judged(path, verdict, content=content)


def mend(path: Path, content: bytes | None, out: Path, progress: Progress) -> MendedFile:
    """Mend a copy beside the window."""
    progress.tell(0)
    if content is None:
        mended = referee.mend_file(path, out)
    else:
        mended = referee.mend_content(content, path.name, out)
    progress.tell(100)
    return mended
