"""Quyết định (Mẫu 1.2): bases, articles, and what it puts in force."""

import re
from collections.abc import Iterator

from dxdesk.documents.blocks import (
    Align,
    Block,
    Heading,
    Letterhead,
    OfficialDocument,
    Paragraph,
    Run,
    Section,
    Table,
    TableColumn,
    TableRow,
    Title,
)
from dxdesk.documents.head_part import lower_first
from dxdesk.documents.paper_kinds import PaperHead, PaperKind, Problems
from dxdesk.documents.papers import head as shared
from dxdesk.documents.papers.typed import body, ended, inner, line, lines, subject
from dxdesk.documents.wording import Wording
from dxdesk.domain.meeting_papers import Decision

_ABOUT = ("Về việc", "V/v")
_ARTICLE = re.compile(r"Điều\s+[0-9]+\s*[.:]?\s*", re.IGNORECASE)
_GOES_ON = re.compile(r"(?:[0-9]+(?:\.[0-9]+)*[.)]|[a-zđ]\)|[-–+])\s")
_CHAPTER = re.compile(r"(?:Chương|Phần|Mục|Tiểu mục)\s+[IVXLC0-9]+\b")
_COLUMNS = ((12.0, Align.CENTER), (73.0, Align.LEFT), (45.0, Align.LEFT), (30.0, Align.LEFT))


def problems(content: Decision) -> Problems:
    """Return the fields that cannot be printed yet."""
    found = shared.missing(content, "subject", "bases", "articles")
    if content.attached_title.strip():
        return found if lines(content.attached) or content.members else (*found, ("attached", "paper.needs"))
    if lines(content.attached) or content.members or content.attached_kind.strip():
        return (*found, ("attached_title", "paper.needs"))
    return found


def compose(content: Decision, head: PaperHead, wording: Wording) -> OfficialDocument:
    """Compose a decision with what it puts in force."""
    shared.refuse(problems(content), head, wording)
    about = lower_first(subject(content.subject, *_ABOUT))
    articles = tuple(_articles(content, wording))
    return shared.paper(
        head,
        wording.say("decision.title", subject=about),
        Section(
            (
                shared.letterhead(head, KIND.symbol(head.office), wording),
                _title(about, head, wording),
                *_bases(content, head, wording),
                Heading(0, wording.say("decision.decides")),
                *ended(articles),
                shared.signature(head, "", wording, opening=_as_article(articles, wording)),
            )
        ),
        *_attached(content, head, wording),
    )


def _title(about: str, head: PaperHead, wording: Wording) -> Title:
    said = wording.say("decision.subject", subject=about)
    return shared.title(wording.say("decision.kind"), said, head, wording)


def _bases(content: Decision, head: PaperHead, wording: Wording) -> Iterator[Block]:
    """Yield who decides and on what, each basis a paragraph, the last one with a stop (CC-1)."""
    authority = line(content.authority) or wording.say("decision.authority", office=head.office.name)
    yield Heading(0, authority.upper())
    bases = [inner(basis) for basis in lines(content.bases)]
    if proposer := inner(content.proposed_by):
        bases.append(wording.say("decision.proposed_by", proposer=proposer))
    for number, basis in enumerate(bases, start=1):
        yield Paragraph.of(f"{basis}{'.' if number == len(bases) else ';'}", italic=True)


def _articles(content: Decision, wording: Wording) -> Iterator[Paragraph]:
    number = 0
    for text in lines(content.articles):
        if number and _GOES_ON.match(text):
            yield Paragraph.of(text)
            continue
        number += 1
        typed = _ARTICLE.match(text)
        said = text[typed.end() :] if typed else text
        yield Paragraph((Run(wording.say("decision.article", number=number), bold=True), Run(f" {said}")))


def _as_article(articles: tuple[Paragraph, ...], wording: Wording) -> str:
    last = sum(len(block.runs) > 1 for block in articles)
    return wording.say("decision.as_article", number=last)


def _attached(content: Decision, head: PaperHead, wording: Wording) -> Iterator[Section]:
    if not content.attached_title.strip():
        return
    issuer = wording.say("decision.issuer", office=head.office.full_name)
    said = shared.attached_to(
        head, KIND.symbol(head.office), wording.say("decision.name"), wording, issuer=issuer
    )
    about, kind = subject(content.attached_title), line(content.attached_kind)
    blocks = ended((*_text(content), *_list(content, wording)))
    if not kind:
        yield shared.appendix(about, said, blocks, wording)
        return
    repeated = Letterhead(head.office.parent, head.office.name, number="", place_and_date="")
    yield Section((repeated, Title(kind.upper(), about, said), *blocks))


def _text(content: Decision) -> Iterator[Block]:
    """Yield what is attached; chapters of a paper put in force are centred (ND-2), article titles bold."""
    texts = lines(content.attached)
    if not content.attached_kind.strip():
        yield from body(texts)
        return
    for number, text in enumerate(texts):
        if number and _CHAPTER.fullmatch(texts[number - 1]):
            yield Heading(0, text.upper())
        elif _CHAPTER.fullmatch(text):
            yield Heading(0, text)
        elif found := _ARTICLE.match(text):
            yield _article(text, found.end(), last=number + 1 == len(texts))
        else:
            yield Paragraph.of(text)


def _article(text: str, start: int, *, last: bool) -> Block:
    """Return an article: its title alone is a heading, else only its number is bold."""
    if not last and not text.endswith((".", ";", ":", "…")):
        return Heading(2, text)
    return Paragraph((Run(text[:start], bold=True), Run(text[start:])))


def _list(content: Decision, wording: Wording) -> Iterator[Block]:
    rows = [row for row in content.members if row.post.strip()]
    if not rows:
        return
    headings = wording.cells("decision.members")
    columns = tuple(
        TableColumn(text, width, align) for text, (width, align) in zip(headings, _COLUMNS, strict=True)
    )
    cells = (
        TableRow((str(number), line(row.post), line(row.role), line(row.note)))
        for number, row in enumerate(rows, start=1)
    )
    yield Table(columns, tuple(cells))
    yield Paragraph.of(wording.say("decision.members_end", count=f"{len(rows):02d}"), italic=True)


KIND = PaperKind("quyet-dinh", "QĐ", "Quyết định", Decision, compose, problems=problems)
