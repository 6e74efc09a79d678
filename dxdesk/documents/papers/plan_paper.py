"""The plan of a year as a paper: its text, tasks printed from the data, and its Phụ lục."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from dxdesk.documents.blocks import (
    Align,
    AppendixHead,
    Block,
    Heading,
    OfficialDocument,
    Orientation,
    Paragraph,
    Run,
    Section,
    Table,
    TableRow,
)
from dxdesk.documents.head_part import lower_first
from dxdesk.documents.paper_kinds import PaperHead, Problems
from dxdesk.documents.papers.head import (
    attached_to,
    letterhead,
    missing,
    paper,
    refuse,
    signature,
    title,
)
from dxdesk.documents.papers.plan_parts import Width, columns, opening, stopped
from dxdesk.documents.papers.typed import POINTS, ended, subject
from dxdesk.documents.wording import Wording
from dxdesk.domain.plan_papers import PlanIndicator, PlanPaper, PlanPart, PlanTask
from dxdesk.domain.vn_format import roman

CODE = "KH"
_INDICATOR_WIDTHS = ((12.0, Align.CENTER), (80.0, Align.JUSTIFY), (32.0, Align.LEFT), (36.0, Align.LEFT))
_TASK_WIDTHS = (
    (14.0, Align.CENTER),
    (91.0, Align.JUSTIFY),
    (38.0, Align.LEFT),
    (40.0, Align.LEFT),
    (30.0, Align.LEFT),
    (34.0, Align.LEFT),
)
_WITHOUT_PRODUCT = (
    (14.0, Align.CENTER),
    (108.0, Align.JUSTIFY),
    (42.0, Align.LEFT),
    (48.0, Align.LEFT),
    (35.0, Align.LEFT),
)
_FIELDS = ("content", "leads", "coordinators", "time", "product")
_LAST = 10_000  # a number that is none stands behind all others


def plan_paper(content: PlanPaper, head: PaperHead, wording: Wording) -> OfficialDocument:
    """Compose the plan with its Phụ lục."""
    refuse(plan_problems(content), head, wording)
    about = subject(content.subject)
    addressing = replace(head, recipients=head.recipients or content.recipients)
    body = (
        letterhead(head, symbol(head), wording),
        title(wording.say("plan_paper.kind"), about, head, wording),
        *ended(tuple(_body(content, wording))),
        signature(addressing, usual_recipients(head, wording), wording),
    )
    name = wording.say("plan_paper.title", subject=lower_first(about))
    return paper(head, name, Section(body), *_appendices(content, head, wording))


def symbol(head: PaperHead) -> str:
    """Return the ký hiệu of a plan: "KH-SGDĐT" (SO-3)."""
    return f"{CODE}-{head.office.abbreviation}"


def usual_recipients(head: PaperHead, wording: Wording) -> str:
    """Return who receives plans, parted by semicolons."""
    return wording.say(
        "plan_paper.recipients",
        superior=head.office.superior,
        office=head.office.short_name,
        code=head.office.drafting_code,
    )


def plan_problems(content: PlanPaper) -> Problems:
    """Return what the plan lacks before it can be printed, by field."""
    rows = (("tasks", content.tasks), ("indicators", content.indicators))
    nameless = [name for name, listed in rows if not all(map(_named, listed))]
    return (*missing(content, "subject", "parts"), *((name, "paper.needs") for name in nameless))


def _named(row: PlanTask | PlanIndicator) -> bool:
    said = (row.number, row.title) if isinstance(row, PlanTask) else (row.text,)
    return all(text.strip() for text in said)


def _body(content: PlanPaper, wording: Wording) -> Iterator[Block]:
    yield from opening(content.opening)
    for item in in_order(content.parts, content.tasks):
        yield from _part(item) if isinstance(item, PlanPart) else _task(item, wording)
    if content.closing:
        yield Paragraph.of(content.closing)


def in_order(parts: Sequence[PlanPart], tasks: Iterable[PlanTask]) -> Iterator[PlanPart | PlanTask]:
    """Yield the parts of a plan with the tasks of each behind it, by number among its own parts."""
    waiting = [task for task in tasks if _stands_in_text(task, parts)]
    passed: set[str] = set()
    for part in parts:
        for task in [one for one in waiting if one.section in passed and _comes_before(one, part)]:
            waiting.remove(task)
            yield task
        passed.add(part.code)
        yield part
    yield from waiting


def _stands_in_text(task: PlanTask, parts: Sequence[PlanPart]) -> bool:
    return bool(task.section) and any(part.code == task.section for part in parts)


def _comes_before(task: PlanTask, part: PlanPart) -> bool:
    inside = part.code.removeprefix(f"{task.section}.")
    return inside == part.code or _order(task.number) < _order(inside)


def _order(number: str) -> tuple[int, ...]:
    return tuple(int(digits) if digits.isdecimal() else _LAST for digits in number.split("."))


def label_of(code: str) -> str:
    """Return what is printed before a part: "6" of "IV.6", "1.1" of "II.1.1", "IV" of itself."""
    steps = code.split(".")
    digits: list[str] = []
    while steps and steps[-1].strip().isdecimal():
        digits.insert(0, steps.pop())
    return ".".join(digits) if digits else steps[-1]


def _part(part: PlanPart) -> Iterator[Block]:
    label = label_of(part.code)
    texts = [text for text in part.text.split("\n") if text.strip()]
    mark = f"{label}. " if label else ""
    if not part.heading:
        yield from map(Paragraph.of, [mark + text if not place else text for place, text in enumerate(texts)])
    elif part.heading.endswith(":") and texts and _level(label) > 1:
        yield Paragraph((Run(f"{mark}{part.heading} ", bold=True), Run(texts[0])))
        yield from map(Paragraph.of, texts[1:])
    else:
        yield Heading(_level(label), mark + part.heading)
        yield from map(Paragraph.of, texts)


def _level(label: str) -> int:
    if not label[:1].isdecimal():
        return 1
    return 3 if "." in label else 2


def _task(task: PlanTask, wording: Wording) -> Iterator[Block]:
    yield Heading(_level(task.number), f"{task.number}. {task.title}")
    said = [(field, getattr(task, field)) for field in _FIELDS if getattr(task, field)]
    for place, (field, text) in enumerate(said, start=1):
        first, *more = text.split("\n")
        words = first if more else stopped(first)
        mark = _mark(task.number, place)
        yield Paragraph.of(wording.say(f"plan_paper.{field}", number=mark, text=words))
        yield from map(Paragraph.of, more)


def _mark(number: str, place: int) -> str:
    """Return what stands before a line of a task: "2.1.", under a number with dots "a)" (ND-4)."""
    return f"{POINTS[place - 1]})" if "." in number else f"{number}.{place}."


def _appendices(content: PlanPaper, head: PaperHead, wording: Wording) -> Iterator[Section]:
    listed = [task for task in content.tasks if not _stands_in_text(task, content.parts)]
    many = bool(listed and content.indicators)
    if content.indicators:
        title = content.appendix_title or wording.say("plan_paper.indicators_title")
        note = wording.say("plan_paper.indicators_note", count=len(content.indicators))
        yield Section(
            (
                _head(title, head, wording, number=1 if many else 0),
                _indicators(content.indicators, wording),
                Paragraph.of(note, italic=True),
            )
        )
    if listed:
        title = content.appendix_title if not content.indicators else ""
        title = title or wording.say("plan_paper.tasks_title")
        note = wording.say("plan_paper.tasks_note", count=len(listed))
        top = _head(title, head, wording, number=2 if many else 0)
        yield Section(
            (top, _tasks(listed, wording), Paragraph.of(note, italic=True)), orientation=Orientation.LANDSCAPE
        )


def _head(title: str, head: PaperHead, wording: Wording, *, number: int) -> AppendixHead:
    label = (
        wording.say("plan_paper.appendix_label_many", number=roman(number))
        if number
        else wording.say("plan_paper.appendix_label")
    )
    return AppendixHead(
        label, title, attached_to(head, symbol(head), wording.say("plan_paper.name"), wording)
    )


def _indicators(rows: Sequence[PlanIndicator], wording: Wording) -> Table:
    cells = [(one.group, (one.number, one.text, one.leads, one.coordinators)) for one in rows]
    return _grouped(wording.cells("plan_paper.indicators_columns"), _INDICATOR_WIDTHS, cells)


def _tasks(rows: Sequence[PlanTask], wording: Wording) -> Table:
    """Return the list of tasks, without the column of products where there are none."""
    widths = _TASK_WIDTHS if any(one.product for one in rows) else _WITHOUT_PRODUCT
    cells = [(one.group, (one.number, *_task_cells(one)[: len(widths) - 1])) for one in rows]
    return _grouped(wording.cells("plan_paper.tasks_columns")[: len(widths)], widths, cells)


def _task_cells(task: PlanTask) -> tuple[str, ...]:
    words = "\n".join(part for part in (task.title, task.content) if part)
    return (words, task.leads, task.coordinators, task.time, task.product)


def _grouped(
    headings: Sequence[str],
    widths: Sequence[Width],
    rows: Iterable[tuple[str, tuple[str, ...]]],
) -> Table:
    lines: list[TableRow] = []
    group = ""
    for heading, cells in rows:
        if heading and heading != group:
            lines.append(_group_row(heading, len(headings)))
        group = heading or group
        lines.append(TableRow(cells))
    return Table(columns(headings, widths), tuple(lines))


def _group_row(heading: str, width: int) -> TableRow:
    numeral, dot, words = heading.partition(". ")
    cells = (numeral, words) if dot else ("", heading)
    return TableRow((*cells, *[""] * (width - 2)), group=True)
