"""Files that came back from schools: read beside the window, then held against the data."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from dxdesk.domain.change import Change
from dxdesk.domain.collection import CellDiff, CellVerdict, FormDiff, FormProblem
from dxdesk.domain.errors import UserError
from dxdesk.domain.unit_form import ReturnedForm
from dxdesk.importers.school_scores import ReturnedScores, read_scores
from dxdesk.services import school_returned
from dxdesk.ui.collection.reading import found_files
from dxdesk.ui.desk import Desk
from dxdesk.ui.messages import sentence
from dxdesk.ui.work import Progress


@dataclass(frozen=True, slots=True)
class CameFile:
    """A file and what was read from it: a school's form, the points of all schools, or why neither."""

    name: str
    content: bytes = b""
    form: ReturnedForm | None = None
    scores: ReturnedScores | None = None
    error: UserError | None = None


@dataclass(frozen=True, slots=True)
class Back:
    """One school's answers under review: of its own form, or its row in the workbook of all."""

    number: int
    file: CameFile
    diff: FormDiff | None = None
    refused: str = ""
    told: str = ""  # what is said of the whole file
    written: bool = False

    @property
    def name(self) -> str:
        """Whose answers they are; the file's name where nobody knows."""
        return self.diff.unit_name if self.diff else self.file.name

    @property
    def cells(self) -> tuple[CellDiff, ...]:
        """The cells that say something new, what must be looked at first."""
        found = self.diff.in_order if self.diff else ()
        return tuple(cell for cell in found if cell.verdict is not CellVerdict.SAME)

    @property
    def count(self) -> int:
        """How many cells would be written."""
        return 0 if self.written or self.diff is None else len(self.diff.to_write)

    @property
    def writable(self) -> bool:
        """Whether something is written when it is taken in: a form with nothing new still counts as sent."""
        if self.written or self.diff is None:
            return False
        again = FormProblem.SAME_AGAIN in self.diff.problems or FormProblem.EMPTY in self.diff.problems
        return self.count > 0 or (self.file.form is not None and not again)

    @property
    def to_look_at(self) -> int:
        """How many cells must be looked at first."""
        seen = (CellVerdict.UNREADABLE, CellVerdict.CONFLICT, CellVerdict.DOUBT)
        return sum(cell.verdict in seen for cell in self.cells)


def read_files(paths: Sequence[Path], progress: Progress) -> tuple[CameFile, ...]:
    """Read files, of folders those inside; each alone, a refused one with its reason."""
    files = found_files(paths)
    read = []
    for number, file in enumerate(files):
        progress.tell(number * 100 // len(files), f"{number + 1}/{len(files)} {file.name}")
        try:
            read.append(_read(file))
        except UserError as error:
            read.append(CameFile(file.name, error=error))
    return tuple(read)


def _read(path: Path) -> CameFile:
    from dxdesk.importers.returned_form import read_returned_bytes
    from dxdesk.package_check import file_bytes

    content = file_bytes(path)
    try:
        return CameFile(path.name, content, form=read_returned_bytes(content, path.name))
    except UserError as error:
        if error.code != "form.not_ours":
            raise
    return CameFile(path.name, content, scores=read_scores(content, path.name))


def held_against(desk: Desk, files: Sequence[CameFile]) -> tuple[Back, ...]:
    """Hold files against the data; nothing is written."""
    found = (back for file in files for back in _of_file(desk, file))
    return tuple(replace(back, number=number) for number, back in enumerate(found))


def _of_file(desk: Desk, file: CameFile) -> Iterator[Back]:
    try:
        if file.error is not None:
            raise file.error
        if file.form is not None:
            compare = partial(school_returned.compare, desk.data, file.form, file_name=file.name)
            yield Back(0, file, compare(content=file.content))
        elif file.scores is not None:
            yield from _of_scores(desk, file, file.scores)
    except UserError as error:
        yield Back(0, file, refused=sentence(error))


def _of_scores(desk: Desk, file: CameFile, scores: ReturnedScores) -> Iterator[Back]:
    found = school_returned.compare_scores(desk.data, scores, file_name=file.name)
    notes = (
        ("trường không có trong danh sách", found.unknown),
        ("trường đã công bố nên để lại", found.published),
        ("dòng lặp lại", found.doubts),
    )
    told = "; ".join(f"{len(names)} {words} ({', '.join(names[:3])})" for words, names in notes if names)
    for diff in found.schools:
        yield Back(0, file, diff, told=told)
    if not found.schools:
        yield Back(0, file, refused=f"Bảng điểm không có điểm nào khác số liệu đang có. {told}".strip())


def write_form(desk: Desk, back: Back) -> Change:
    """Take one school's form in, as one action."""
    if back.diff is None or back.file.form is None:
        raise UserError("school_form.not_school", path=back.file.name)
    return school_returned.take_in(
        desk.data, back.diff, back.file.form, content=back.file.content, today=desk.today
    )


def write_scores(desk: Desk, file: CameFile, backs: Sequence[Back]) -> Change:
    """Take the workbook of all schools in, as one action."""
    if file.scores is None:
        raise UserError("scores.not_ours", path=file.name)
    diffs = tuple(back.diff for back in backs if back.diff is not None)
    found = school_returned.ScoresDiff(file.scores.set_id, file.scores.year, file.name, diffs)
    return school_returned.take_scores(desk.data, found, today=desk.today)
