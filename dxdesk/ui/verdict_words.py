"""What the referee says, in words and as data: for the terminal and the window."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from dxdesk.documents.referee.finding import Finding, Outcome, Place, Verdict

if TYPE_CHECKING:
    from dxdesk.services.referee import MendedFile

OUTCOMES = {
    Outcome.FAIL: "Chưa đúng",
    Outcome.WARN: "Nên xem lại",
    Outcome.PASS: "Đạt",
    Outcome.NOT_APPLICABLE: "Không áp dụng",
}
_PARTS = {"header": "đầu trang", "footer": "chân trang"}
_SHOWN_PLACES = 3


def describe(verdict: Verdict, name: str) -> list[str]:
    """Return a verdict as lines: what is broken first, alike findings together."""
    lines = [headline(verdict, name)]
    for outcome in (Outcome.FAIL, Outcome.WARN):
        groups = grouped(verdict.of(outcome))
        if groups:
            lines += ["", f"{OUTCOMES[outcome].upper()}:"]
        for group in groups:
            lines += _group_lines(group)
    return lines


def headline(verdict: Verdict, name: str) -> str:
    """Return the verdict in one sentence."""
    broken, doubtful = len(grouped(verdict.of(Outcome.FAIL))), len(grouped(verdict.of(Outcome.WARN)))
    kind = verdict.kind or "không rõ loại văn bản"
    if not broken and not doubtful:
        return f"{name} ({kind}): đúng thể thức, {rules_kept(verdict)} quy tắc đạt."
    return f"{name} ({kind}): {broken} điều chưa đúng, {doubtful} điều nên xem lại."


def rules_kept(verdict: Verdict) -> int:
    """Return how many rules are kept everywhere."""
    kept = {finding.rule for finding in verdict.of(Outcome.PASS)}
    return len(kept - {finding.rule for finding in (*verdict.of(Outcome.FAIL), *verdict.of(Outcome.WARN))})


def grouped(findings: Iterable[Finding]) -> list[list[Finding]]:
    """Return findings that say the same of different places together, in the order of the rules."""
    groups: dict[tuple[str, str, str], list[Finding]] = {}
    for finding in findings:
        groups.setdefault((finding.rule, finding.measured, finding.allowed), []).append(finding)
    return list(groups.values())


def _group_lines(group: list[Finding]) -> Iterator[str]:
    finding = group[0]
    allowed = f" (cần: {finding.allowed})" if finding.allowed else ""
    yield f"  [{finding.rule}] {finding.title}"
    if finding.measured:
        yield f"      Hiện là: {finding.measured}{allowed}"
    places = [words for found in group if (words := place_words(found.place))]
    if places:
        more = len(places) - _SHOWN_PLACES
        yield f"      Ở: {'; '.join(places[:_SHOWN_PLACES])}" + (f"; và {more} chỗ khác" if more > 0 else "")
    if finding.mend:
        by_itself = " (dxdesk mend sửa được)" if finding.mechanical else ""
        yield f"      Cách sửa: {finding.mend}{by_itself}"


def place_words(place: Place) -> str:
    """Return where something was seen: "đoạn 12 «I. MỤC ĐÍCH»"."""
    if place.paragraph is None:
        return f"phần {place.section}" if place.section else ""
    where = _PARTS.get(place.part, "")
    found = " ".join(part for part in (where, f"đoạn {place.paragraph}") if part)
    return f"{found} «{place.words}»" if place.words else found


def describe_mended(mended: "MendedFile") -> list[str]:
    """Return what was changed in a copy, and what is left."""
    if not mended.changes:
        lines = ["Không có gì sửa được bằng máy; bản sao giống bản gốc."]
    else:
        lines = [f"Đã sửa {len(mended.changes)} chỗ trong bản sao, bản gốc giữ nguyên:"]
    for group in grouped(mended.changes):
        finding = group[0]
        change = " → ".join(words for words in (finding.measured, finding.allowed) if words)
        times = f" ({len(group)} chỗ)" if len(group) > 1 else ""
        lines.append(f"  [{finding.rule}] {finding.title}: {change}{times}")
    return [*lines, f"Bản sao: {mended.path}", headline(mended.verdict, mended.path.name)]


def as_json(verdict: Verdict) -> dict[str, object]:
    """Return a verdict as JSON can hold it."""
    return {
        "kind": verdict.kind,
        "clean": verdict.clean,
        "counts": {outcome.value: len(verdict.of(outcome)) for outcome in Outcome},
        "findings": [_finding(finding) for finding in verdict.findings],
    }


def _finding(finding: Finding) -> dict[str, object]:
    place = finding.place
    return {
        "rule": finding.rule,
        "about": finding.about,
        "outcome": finding.outcome.value,
        "title": finding.title,
        "measured": finding.measured,
        "allowed": finding.allowed,
        "mend": finding.mend,
        "source": finding.source,
        "mechanical": finding.mechanical,
        "place": {
            "part": place.part,
            "section": place.section,
            "paragraph": place.paragraph,
            "words": place.words,
        },
    }
