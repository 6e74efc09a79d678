"""Kính gửi and Nơi nhận (NN-1..NN-10)."""

import re
from collections.abc import Iterator

from dxdesk.documents.referee.case import Case
from dxdesk.documents.referee.finding import Finding
from dxdesk.documents.referee.judges.body import starts_at
from dxdesk.documents.referee.pieces import Piece
from dxdesk.documents.rules import Element
from dxdesk.domain.vietnamese import fold

_UPWARDS = ("bao cao", "to trinh", "cong van", "thu cong", "cong dien")
_DECISIONS = ("quyet dinh", "nghi quyet")
_LETTER = "cong van"
_DASH = re.compile(r"[-–—+]")  # "+" below an item
_KEEP = re.compile(r"[-–—+\s]*luu\b")
_PURPOSE = re.compile(r"\((?:để\s+)?([^()]{1,40})\)")
_RAISED = re.compile(r"\^\{?([^{}\s.;]+)\}?")
_SLACK_MM = 1.0


def judge_recipients(case: Case) -> Iterator[Finding]:
    """Judge both lists of those who get a paper."""
    head, items = case.known.first(Element.ADDRESSEES), case.known.of(Element.ADDRESSEE_ITEM)
    yield from _addressed(case, head)
    if head is not None:
        yield from _addressees(case, head, items)
    yield from _recipients(case, head)


def _addressed(case: Case, head: Piece | None) -> Iterator[Finding]:
    kind = fold(case.known.kind)
    if not kind:
        return
    if head is not None:
        kept = kind in _UPWARDS
        measured = case.say("present") if kept else case.say("kinh_gui_here", kind=case.known.kind)
        yield case.tell("NN-1", "addressees", kept=kept, measured=measured, at=head)
    elif kind == _LETTER:
        yield case.tell("NN-1", "addressees", kept=False, measured=case.say("kinh_gui_missing"))


def _addressees(case: Case, head: Piece, items: tuple[Piece, ...]) -> Iterator[Finding]:
    label, colon, name = head.text.partition(":")
    yield case.tell(
        "NN-2", "addressees.colon", kept=bool(colon), measured=head.text if colon else label, at=head
    )
    title = case.known.first(Element.TITLE_KIND)
    if title is not None:
        kept = head.paragraph.index > title.paragraph.index
        measured = case.say("present" if kept else "before_title")
        yield case.tell("NN-5", "addressees.place", kept=kept, measured=measured, at=head)
    if not items:
        yield from _one_line(case, head, name.strip())
    elif len(items) == 1 and not name.strip():
        yield case.tell("NN-2", "addressees.one", kept=False, measured=items[0].text, at=items[0], soft=True)
    else:
        yield from _several(case, items)


def _one_line(case: Case, head: Piece, name: str) -> Iterator[Finding]:
    several = ";" in name.rstrip(";")
    yield case.tell(
        "NN-3",
        "addressees.several",
        kept=not several,
        measured=name,
        allowed=case.say("dash_item"),
        at=head,
        mechanical=False,
    )
    kept = not name.endswith((";", ",", ":"))
    measured = case.say("ends_with", mark=name[-1:])
    yield case.tell("NN-2", "addressees.end", kept=kept or several, measured=measured, at=head)


def _several(case: Case, items: tuple[Piece, ...]) -> Iterator[Finding]:
    for number, piece in enumerate(items):
        yield from _item(case, "NN-3", piece, last=number == len(items) - 1)
    places = {round(starts_at(piece), 1) for piece in items}
    even = max(places) - min(places) <= _SLACK_MM
    yield case.tell(
        "NN-3",
        "addressee_item.align",
        kept=even,
        measured=case.say("present" if even else "uneven"),
        at=items[0],
        soft=True,
        mechanical=False,
    )


def _item(case: Case, rule: str, piece: Piece, *, last: bool) -> Iterator[Finding]:
    """Judge an item's dash and the mark at its end."""
    element = piece.element.value if piece.element else ""
    dashed = bool(_DASH.match(piece.text))
    allowed = case.say("last_item" if last else "dash_item")
    yield case.tell(
        rule,
        f"{element}.dash",
        kept=dashed,
        measured=piece.text if dashed else case.say("no_dash"),
        allowed=allowed,
        at=piece,
    )
    mark, wanted = piece.text[-1:], "." if last else ";"
    marked = case.say("ends_with", mark=mark) if not mark.isalnum() and mark != ")" else case.say("no_mark")
    yield case.tell(rule, f"{element}.end", kept=mark == wanted, measured=marked, allowed=allowed, at=piece)


def _recipients(case: Case, addressed: Piece | None) -> Iterator[Finding]:
    head, items = case.known.first(Element.RECIPIENTS_HEAD), case.known.of(Element.RECIPIENTS_ITEM)
    if head is None:
        measured = case.say("no_recipients")
        yield case.tell("NN-6", "recipients_head", kept=False, measured=measured, mechanical=False)
        return
    yield case.tell(
        "NN-6",
        "recipients_head.text",
        kept=head.text.rstrip().endswith(":"),
        measured=head.text,
        allowed=case.say("recipients_colon"),
        at=head,
    )
    for number, piece in enumerate(items):
        yield from _item(case, "NN-6", piece, last=number == len(items) - 1)
    if items:
        yield _keep(case, items[-1])
        yield from _first(case, items[0], addressed)
        yield from _drafter(case, items[-1])
        yield from _purposes(case, items)
        yield from _boss(case, items)


def _keep(case: Case, last: Piece) -> Finding:
    kept = bool(_KEEP.match(last.folded))
    return case.tell(
        "NN-6",
        "recipients_item.keep",
        kept=kept,
        measured=last.text if kept else case.say("no_keep_line"),
        allowed=case.say("keep_item"),
        at=last,
        mechanical=False,
    )


def _first(case: Case, first: Piece, addressed: Piece | None) -> Iterator[Finding]:
    words = first.folded.lstrip("-–— ")
    if addressed is not None:
        usual = words.startswith("nhu kinh gui")
        yield case.tell(
            "NN-7",
            "recipients_item.first",
            kept=words.startswith("nhu tren"),
            measured=first.text,
            allowed=case.say("as_above"),
            at=first,
            soft=usual,
        )
    elif fold(case.known.kind) in _DECISIONS:
        yield case.tell(
            "NN-7",
            "recipients_item.first",
            kept=words.startswith("nhu dieu"),
            measured=first.text,
            allowed=case.say("as_article"),
            at=first,
        )


def _drafter(case: Case, last: Piece) -> Iterator[Finding]:
    raised = "".join(run.text for run in last.runs if run.superscript).strip()
    raised = raised or "".join(_RAISED.findall(last.text))
    yield case.tell(
        "NN-8",
        "recipients_item.drafter",
        kept=not raised,
        measured=case.say("superscript", words=raised) if raised else last.text,
        at=last,
    )


def _purposes(case: Case, items: tuple[Piece, ...]) -> Iterator[Finding]:
    ways: dict[str, set[str]] = {}
    places: dict[str, Piece] = {}
    for piece in items:
        for found in _PURPOSE.finditer(piece.text):
            ways.setdefault(fold(found[1]), set()).add(found[0])
            places[fold(found[1])] = piece
    for purpose, written in ways.items():
        kept = len(written) == 1
        yield case.tell(
            "NN-9",
            "recipients_item.purpose",
            kept=kept,
            measured=" / ".join(sorted(written)),
            allowed=max(written, key=len),
            at=places[purpose],
        )


def _boss(case: Case, items: tuple[Piece, ...]) -> Iterator[Finding]:
    lines = [piece.folded for piece in case.known.of(Element.SIGNER_LINE)]
    if not any(line.startswith("pho giam doc") for line in lines):
        return
    told = any(word in piece.folded for piece in items for word in ("giam doc", "lanh dao"))
    measured = case.say("present" if told else "missing")
    allowed = case.say("boss")
    yield case.tell(
        "NN-10", "recipients_item.boss", kept=told, measured=measured, allowed=allowed, at=items[0]
    )
