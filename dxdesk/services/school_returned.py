"""A school's returned self-assessment, or the Excel of all schools, held against the data and taken in."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date

from dxdesk.domain.assessment import Assessment, AssessmentState, judge, retaken
from dxdesk.domain.change import Change
from dxdesk.domain.collection import CellDiff, CellVerdict, FormDiff, FormProblem
from dxdesk.domain.criteria import CriteriaSet, Criterion
from dxdesk.domain.errors import UserError
from dxdesk.domain.school import School
from dxdesk.domain.unit_form import (
    FormDoubtCode,
    FormField,
    FormIdentity,
    ReturnedCell,
    ReturnedForm,
    RowKey,
    RowKind,
)
from dxdesk.importers.school_scores import ReturnedScores
from dxdesk.services.assessments import points_words, read_points
from dxdesk.services.school_forms import NO_PLAN, PERIOD
from dxdesk.storage.data_file import DataFile

_UNTAKEN = (CellVerdict.CONFLICT, CellVerdict.DOUBT, CellVerdict.UNREADABLE)
_DECIDED = (AssessmentState.CHECKED, AssessmentState.PUBLISHED)
_IN_DOUBT = (FormDoubtCode.FORMULA, FormDoubtCode.MERGED, FormDoubtCode.ROW_TWICE, FormDoubtCode.TEXT_CHANGED)


@dataclass(frozen=True, slots=True)
class _Against:
    """What a school's answers are held against."""

    criteria: CriteriaSet
    school: School
    known: Assessment

    def row(self, key: RowKey) -> Criterion | None:
        """Return the row a key stands for."""
        if key.kind is not RowKind.CRITERION:
            return None
        return next((row for row in self.criteria.criteria if row.id == key.id), None)

    def cell(self, given: ReturnedCell) -> CellDiff:
        """Return one cell against the data."""
        row = self.row(given.key)
        base = CellDiff(
            key=given.key,
            field=given.field,
            code=row.code if row else "",
            label=row.title if row else "",
            old="",
            new=given.text,
            typed=given.text,
            cell=given.cell,
            verdict=CellVerdict.UNREADABLE,
            why="gone",
            taken=False,
        )
        if row is None:
            return base
        if given.field is FormField.EVIDENCE:
            return self._judged(replace(base, old=self.known.evidence.get(row.code, "")))
        fitting = FormField.MET if row.mandatory else FormField.POINTS
        if given.field is not fitting:
            return replace(base, why="misplaced")
        base = replace(base, old=points_words(row, self.known.self_points.get(row.code)))
        try:
            value = read_points(self.criteria, row, given.text)
        except UserError as error:
            return replace(base, why=error.code)
        return self._judged(replace(base, new=points_words(row, value)))

    def _judged(self, cell: CellDiff) -> CellDiff:
        if cell.new == cell.old:
            verdict = CellVerdict.SAME
        elif not cell.old:
            verdict = CellVerdict.NEW
        else:
            verdict = CellVerdict.CONFLICT if self._settled(cell) else CellVerdict.CHANGED
        return replace(cell, verdict=verdict, why="", taken=verdict not in _UNTAKEN)

    def _settled(self, cell: CellDiff) -> bool:
        """Whether somebody has checked what the school changes now."""
        return self.known.state in _DECIDED or cell.code in self.known.checked_points


def is_school_form(returned: ReturnedForm) -> bool:
    """Tell whether a form is a school's self-assessment."""
    told = returned.identity
    return told.plan_year == NO_PLAN and told.period.startswith(PERIOD)


def compare(data: DataFile, returned: ReturnedForm, *, file_name: str, content: bytes = b"") -> FormDiff:
    """Hold a school's form against the data; conflicts and doubts are left out until the clerk takes them.

    Raises UserError ``school_form.not_school``, ``school_form.other_set``, ``school_form.unknown_school`` or
    ``school_form.published``.
    """
    against = _against(data, returned.identity, file_name, whole=is_school_form(returned))
    cells = tuple(_doubted(against.cell(cell), returned) for cell in returned.cells if cell.text.strip())
    problems = tuple(_problems(data, returned, against.known, cells, content))
    return FormDiff(returned.identity, against.school.name, file_name, cells, problems, returned.doubts)


def _against(data: DataFile, identity: FormIdentity, file_name: str, *, whole: bool) -> _Against:
    if not whole:
        raise UserError("school_form.not_school", path=file_name)
    with _told("criteria.missing", "school_form.other_set", file_name):
        criteria = data.criteria.get(identity.plan_id)
    with _told("school.missing", "school_form.unknown_school", file_name):
        school = data.schools.get(identity.unit_id)
    year = identity.period.removeprefix(PERIOD)
    known = data.assessments.find(criteria.id, school.id, year) or Assessment(criteria.id, school.id, year)
    if known.state is AssessmentState.PUBLISHED:
        raise UserError("school_form.published", path=file_name, name=school.name)
    return _Against(criteria, school, known)


@contextmanager
def _told(code: str, told: str, file_name: str) -> Iterator[None]:
    """Say of a record that is gone what it means for the file."""
    try:
        yield
    except UserError as error:
        if error.code != code:
            raise
        raise UserError(told, path=file_name) from error


def _doubted(cell: CellDiff, returned: ReturnedForm) -> CellDiff:
    """Return a cell with what the reader doubted about it or its row."""
    if cell.verdict in (CellVerdict.UNREADABLE, CellVerdict.SAME):
        return cell
    for doubt in returned.doubts:
        if doubt.code is FormDoubtCode.DATE_IN_NUMBER and doubt.cell == cell.cell:
            return replace(cell, verdict=CellVerdict.UNREADABLE, why=doubt.code.value, taken=False)
        here = doubt.cell == cell.cell or (doubt.key == cell.key and doubt.code is FormDoubtCode.TEXT_CHANGED)
        if doubt.code in _IN_DOUBT and here:
            return replace(cell, verdict=CellVerdict.DOUBT, why=doubt.code.value, taken=False)
    return cell


def _problems(
    data: DataFile, returned: ReturnedForm, known: Assessment, cells: Sequence[CellDiff], content: bytes
) -> Iterator[FormProblem]:
    if not cells:
        yield FormProblem.EMPTY
    if known.asked_on is None:
        yield FormProblem.UNASKED
    if known.form_version > returned.identity.version:
        yield FormProblem.OLDER_VERSION
    kept = known.attachment_id is not None and content
    if kept and data.attachments.content(known.attachment_id or 0) == content:
        yield FormProblem.SAME_AGAIN
    elif known.self_on is not None and any(cell.verdict is not CellVerdict.SAME for cell in cells):
        yield FormProblem.OVER_OLDER


def take_in(
    data: DataFile,
    diff: FormDiff,
    returned: ReturnedForm,
    *,
    content: bytes,
    today: date,
) -> Change:
    """Write the taken cells of a school's form as one action and keep its file.

    The self-assessment counts as sent in, unless the set says that a missing condition blocks it. Raises
    UserError ``school_form.stale`` where the data have changed since, and what ``compare`` raises.
    """
    against = _fresh(data, diff)
    label = f"Nhập phiếu tự đánh giá {against.school.name}, {against.known.year}"
    with data.action(label, origin=diff.file_name) as done:
        kept = data.attachments.add(diff.file_name, content) if content else against.known.attachment_id
        who = " - ".join(part for part in (returned.filled_by, returned.phone) if part)
        data.assessments.save(replace(_taken(against, diff, today, who), attachment_id=kept))
    return done.change


def _fresh(data: DataFile, diff: FormDiff) -> _Against:
    against = _against(data, diff.identity, diff.file_name, whole=True)
    for cell in diff.cells:
        row = against.row(cell.key)
        if row is None:
            continue
        held = (
            against.known.evidence.get(row.code, "")
            if cell.field is FormField.EVIDENCE
            else points_words(row, against.known.self_points.get(row.code))
        )
        if cell.why not in ("gone", "misplaced") and held != cell.old:
            raise UserError("school_form.stale", path=diff.file_name)
    return against


def _taken(against: _Against, diff: FormDiff, today: date, who: str) -> Assessment:
    """Return the assessment with the taken cells in it."""
    known, points = against.known, dict(against.known.self_points)
    evidence = dict(known.evidence)
    for cell in diff.to_write:
        row = against.row(cell.key)
        if row is None:
            continue
        if cell.field is FormField.EVIDENCE:
            evidence[row.code] = cell.new
        elif (value := read_points(against.criteria, row, cell.typed)) is not None:
            points[row.code] = value
    changed = replace(known, self_points=points, checked_points=retaken(known, points), evidence=evidence)
    return _sent(against.criteria, changed, today, who)


def _sent(criteria: CriteriaSet, known: Assessment, today: date, who: str) -> Assessment:
    result = judge(criteria, known.self_points)
    opened = known.state in (AssessmentState.OPEN, AssessmentState.RETURNED)
    if not opened or result.empty or result.blocked:
        return known
    return replace(
        known, state=AssessmentState.SELF, self_on=today, self_by=who or known.self_by, returned_for=""
    )


@dataclass(frozen=True, slots=True)
class ScoresDiff:
    """The Excel of all schools against the data: a diff for each school whose cells say something."""

    set_id: int
    year: str
    file_name: str
    schools: tuple[FormDiff, ...]
    unknown: tuple[str, ...] = ()  # rows whose school is not in the register
    published: tuple[str, ...] = ()  # schools whose published level something would change
    doubts: tuple[str, ...] = field(default=())

    @property
    def cells(self) -> int:
        """How many cells would change the data."""
        return sum(len(one.to_write) for one in self.schools)

    def take(self, school_id: int, *, taken: bool) -> "ScoresDiff":
        """Return the diff with all cells of a school taken or left."""
        schools = tuple(
            one.take(taken=taken) if one.identity.unit_id == school_id else one for one in self.schools
        )
        return replace(self, schools=schools)


def compare_scores(data: DataFile, returned: ReturnedScores, *, file_name: str) -> ScoresDiff:
    """Hold the Excel of all schools against the data; raises UserError ``school_form.other_set``."""
    with _told("criteria.missing", "school_form.other_set", file_name):
        criteria = data.criteria.get(returned.set_id)
    known = {item.school_id: item for item in data.assessments.of_year(criteria.id, returned.year)}
    schools = {school.id: school for school in data.schools.all()}
    diffs, unknown, published = [], [], []
    for school_id, cells in returned.cells.items():
        school = schools.get(school_id)
        if school is None:
            unknown.append(returned.names.get(school_id, str(school_id)))
            continue
        item = known.get(school_id) or Assessment(criteria.id, school_id, returned.year)
        diff = _of_school(_Against(criteria, school, item), returned, cells, file_name)
        if all(cell.verdict is CellVerdict.SAME for cell in diff.cells):
            continue
        if item.state is AssessmentState.PUBLISHED:
            published.append(school.name)
        else:
            diffs.append(diff)
    return ScoresDiff(
        criteria.id, returned.year, file_name, tuple(diffs), tuple(unknown), tuple(published), returned.doubts
    )


def _of_school(
    against: _Against, returned: ReturnedScores, cells: Iterable[ReturnedCell], file_name: str
) -> FormDiff:
    identity = FormIdentity(NO_PLAN, returned.set_id, f"{PERIOD}{returned.year}", against.school.id, 0, ())
    judged = tuple(against.cell(cell) for cell in cells)
    doubted = (
        replace(cell, verdict=CellVerdict.UNREADABLE, why=FormDoubtCode.DATE_IN_NUMBER.value, taken=False)
        if cell.cell in returned.dates and cell.verdict is not CellVerdict.SAME
        else cell
        for cell in judged
    )
    ordered = tuple(sorted(doubted, key=lambda cell: (cell.key, cell.field)))
    return FormDiff(identity, against.school.name, file_name, ordered)


def take_scores(data: DataFile, diff: ScoresDiff, *, today: date, by: str = "") -> Change:
    """Write the taken cells of all schools as one action; raises what ``take_in`` raises."""
    chosen = [one for one in diff.schools if one.to_write]
    with data.action(f"Nhập bảng điểm {diff.year}: {len(chosen)} trường", origin=diff.file_name) as done:
        for one in chosen:
            data.assessments.save(_taken(_fresh(data, one), one, today, by))
    return done.change
