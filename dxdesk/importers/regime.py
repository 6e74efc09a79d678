"""The reporting regime: who reports to whom, through whom, how often and before which day."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dxdesk.domain.duty import DutyDirection, ReportingDuty
from dxdesk.domain.report_phrase import ReportDeadline, find_report_deadlines
from dxdesk.domain.task import Recurrence
from dxdesk.domain.vietnamese import fold_letters
from dxdesk.importers.head import Head
from dxdesk.importers.marks import mark_of
from dxdesk.importers.names import looks_like_unit
from dxdesk.importers.outline import Item
from dxdesk.importers.walk import Step, steps

_THROUGH = re.compile(r"\(\s*(?:thong )?qua\s+([^()]{2,80}?)(?:\s+de [^()]*)?\)")
_REPORTS = re.compile(r"\bbao cao\b")
_RECEIVER = re.compile(
    r"bao cao\s+(?:(?:ket qua|tien do|tinh hinh|dinh ky)[^,;.(]{0,60}?\s+)?(?:ve |gui |len )?"
    r"(?=(?:ubnd|uy ban|so |bo |chu tich|lanh dao|giam doc|van phong|ban chi dao|phong |chinh phu))"
)
_SENT = re.compile(r"(?:gui|ve)\s+(?=(?:ubnd|uy ban|so |bo |van phong|phong |ban chi dao))")
_NAME_ENDS = re.compile(
    r"\s+(?:\(|truoc|de |theo|hang|hai|dinh ky|ket qua|tien do|tai |bao cao|qua |va (?=bao|ca|gui))|[,;.()]|$"
)
_ABOVE = re.compile(
    r"^(?:chu tich )?(?:ubnd|uy ban nhan dan) (?:tinh|thanh pho)|^bo |^chinh phu|^thu tuong|^tinh uy"
)
_MEETING = re.compile(
    r"(?:tai )?(?:cuoc hop |hop |hoi nghi )?giao ban(?:\s+(?:cua )?(?:so|co quan)(?: [A-Za-zĐđ&]+)?)?"
)
_MEETING_PHRASE = re.compile(r"(?:hang|moi)\s+thang[^.;]*giao ban[^.;]*")
_SUBJECT_ENDS = re.compile(
    r",|\s+(?:dinh ky|bao cao|gui|co trach nhiem|chiu trach nhiem|tong hop|can cu|theo)(?![a-z])"
)


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence with a deadline, folded letter for letter, and where it stands."""

    text: str
    folded: str
    step: Step


def duties_of(body: Iterable[Item], head: Head) -> tuple[ReportingDuty, ...]:
    """Return the duties in the order of the text."""
    duties: list[ReportingDuty] = []
    for sentence in _sentences(body):
        deadlines = find_report_deadlines(sentence.text)
        before = 0
        for place, deadline in enumerate(deadlines):
            duties.append(_duty(sentence, deadline, before, head, first=place == 0))
            before = deadline.end
    return tuple(duties)


def _sentences(body: Iterable[Item]) -> Iterator[_Sentence]:
    for step in steps(body):
        for text in re.split(r"(?<=[^\s.]{2}[.;])\s+(?=\S)", step.piece.text):
            bare = mark_of(text).rest
            folded = fold_letters(bare)
            if _REPORTS.search(folded):
                yield _Sentence(bare, folded, step)


def _duty(
    sentence: _Sentence, deadline: ReportDeadline, before: int, head: Head, *, first: bool
) -> ReportingDuty:
    folded = sentence.folded
    meeting = _MEETING.search(folded, deadline.start)
    if deadline.before_day is None and meeting:
        return _meeting_duty(sentence, deadline, folded, meeting)
    receiver = _receiver(sentence.text, folded, before, deadline.end)
    office = head.issuer or "Sở"
    called = head.writer or office
    upward = bool(_ABOVE.match(fold_letters(receiver))) and not first
    upward = upward or (bool(_ABOVE.match(fold_letters(receiver))) and not _ABOVE.match(fold_letters(office)))
    through = _THROUGH.search(folded, before, deadline.end)
    return ReportingDuty(
        reporter=called if upward and not first else _reporter(sentence),
        receiver=receiver or called,
        direction=DutyDirection.OFFICE_TO_PROVINCE if upward else DutyDirection.UNITS_TO_OFFICE,
        recurrence=deadline.recurrence,
        through=sentence.text[through.start(1) : through.end(1)].strip() if through else "",
        before_day=deadline.before_day,
        phrase=deadline.text,
    )


def _meeting_duty(
    sentence: _Sentence, deadline: ReportDeadline, folded: str, meeting: re.Match[str]
) -> ReportingDuty:
    phrase = _MEETING_PHRASE.search(folded)
    start, end = phrase.span() if phrase else (deadline.start, meeting.end())
    receiver = re.sub(r"^tại\s+", "", sentence.text[meeting.start() : end].strip())
    return ReportingDuty(
        reporter=_reporter(sentence),
        receiver=receiver,
        direction=DutyDirection.INTERNAL,
        recurrence=Recurrence.MONTHLY,
        before_day=deadline.before_day,
        phrase=sentence.text[start:end].strip(),
    )


def _receiver(text: str, folded: str, start: int, end: int) -> str:
    found = [*_RECEIVER.finditer(folded, start, end), *_SENT.finditer(folded, start, end)]
    if not found:
        return ""
    begin = found[0].end()
    stop = _NAME_ENDS.search(folded, begin)
    return text[begin : stop.start() if stop else end].strip()


def _reporter(sentence: _Sentence) -> str:
    """Return who reports: the subject of the sentence, else the unit of the heading above."""
    stop = _SUBJECT_ENDS.search(sentence.folded)
    subject = sentence.text[: stop.start()].strip() if stop else ""
    if subject and looks_like_unit(subject):
        return subject
    for piece in reversed(sentence.step.path):
        name = piece.mark.rest.split(":")[0].strip()
        if looks_like_unit(name) and len(name) < 120:
            return name
    return ""
