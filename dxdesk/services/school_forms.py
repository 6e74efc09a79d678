"""The schools' self-assessment forms: one Excel file a school, made from the criteria set."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from dxdesk.domain.assessment import Assessment, AssessmentState
from dxdesk.domain.change import Change
from dxdesk.domain.criteria import CriteriaSet, Criterion
from dxdesk.domain.school import School
from dxdesk.domain.unit_form import FormField, FormIdentity, FormRow, RowKey, RowKind, UnitForm
from dxdesk.services.assessments import last_calendar_year, points_words
from dxdesk.services.criteria import UNCONFIRMED
from dxdesk.services.reports import SAMPLE_NOTE, office_on
from dxdesk.services.school_matrix import SELF_BEFORE
from dxdesk.services.submissions import FormKind, Progress, form_files, go_on, save_forms
from dxdesk.services.unit_forms import SEND_TO, file_stem
from dxdesk.storage.data_file import DataFile

PERIOD = "DX"  # before the school year, so that no form of a unit is of the same period
NO_PLAN = 0


def forms(
    data: DataFile, *, set_id: int, year: str, school_ids: Collection[int], today: date
) -> tuple[tuple[UnitForm, str], ...]:
    """Return the forms of some schools with the stem of each file's name; nothing is written.

    What a school has answered already stands in its cells; a published school gets no form.
    """
    criteria = data.criteria.get(set_id)
    known = {item.school_id: item for item in data.assessments.of_year(set_id, year)}
    chosen = [school for school in data.schools.all() if school.id in school_ids]
    width = max(2, len(str(len(chosen))))
    office = office_on(data, today).name
    made = []
    for number, school in enumerate(chosen, start=1):
        item = known.get(school.id) or Assessment(set_id, school.id, year)
        if item.state is not AssessmentState.PUBLISHED:
            form = _form(criteria, school, item, office)
            made.append((form, file_stem(f"{school.code} {school.name}", year, number, width)))
    return tuple(made)


def _form(criteria: CriteriaSet, school: School, known: Assessment, office: str) -> UnitForm:
    asked = {row.code for row in criteria.asked}
    rows = tuple(_row(row, known, answered=row.code in asked) for row in criteria.criteria)
    month, day = SELF_BEFORE
    return UnitForm(
        identity=FormIdentity(
            plan_year=NO_PLAN,
            plan_id=criteria.id,
            period=f"{PERIOD}{known.year}",
            unit_id=school.id,
            version=known.form_version + 1,
            rows=tuple(row.key for row in rows),
        ),
        office_name=office,
        unit_name=school.name,
        title=f"Phiếu tự đánh giá mức độ chuyển đổi số, năm học {known.year}",
        plan_title=f"{criteria.document or criteria.name}",
        period_label=f"năm học {known.year}",
        data_range="",
        send_before=date(last_calendar_year(known.year), month, day - 1),
        send_to=SEND_TO,
        sample=SAMPLE_NOTE in known.note,
        criteria=rows,
        step=criteria.step,
    )


def _row(row: Criterion, known: Assessment, *, answered: bool) -> FormRow:
    fields: tuple[FormField, ...] = ()
    if answered:
        fields = (FormField.MET if row.mandatory else FormField.POINTS, FormField.EVIDENCE)
    doubt = "" if row.confirmed else f"({UNCONFIRMED})"
    told = {
        FormField.MET: points_words(row, known.self_points.get(row.code)),
        FormField.POINTS: points_words(row, known.self_points.get(row.code)),
        FormField.EVIDENCE: known.evidence.get(row.code, ""),
    }
    return FormRow(
        key=RowKey(RowKind.CRITERION, row.id),
        code=row.code,
        text=row.title,
        time="\n".join(part for part in (row.rule, doubt) if part),
        fields=fields,
        most=None if row.mandatory else row.max_points,
        answers=tuple((field, told[field]) for field in fields if told[field]),
    )


def write_forms(
    data: DataFile,
    *,
    set_id: int,
    year: str,
    school_ids: Collection[int],
    folder: Path,
    today: date,
    progress: Progress = go_on,
) -> Change:
    """Write the forms of some schools into a folder and mark the schools as asked, as one action.

    ``progress`` may return False to stop: then no file is written and nobody marked.
    """
    made = forms(data, set_id=set_id, year=year, school_ids=school_ids, today=today)
    files = form_files(made, kind=FormKind.XLSX, today=today, progress=progress)
    if files is None:
        return Change()
    save_forms(files, folder)
    return mark_asked(data, made, set_id=set_id, year=year, on=today)


def mark_asked(
    data: DataFile, made: Sequence[tuple[UnitForm, str]], *, set_id: int, year: str, on: date
) -> Change:
    """Mark the schools of forms as asked, each with the version of its form."""
    known: Mapping[int | None, Assessment] = {
        item.school_id: item for item in data.assessments.of_year(set_id, year)
    }
    with data.action(f"Gửi phiếu tự đánh giá {year} cho {len(made)} trường") as done:
        for form, _ in made:
            school_id = form.identity.unit_id
            item = known.get(school_id) or Assessment(set_id, school_id, year)
            data.assessments.save(
                replace(item, asked_on=item.asked_on or on, form_version=form.identity.version)
            )
    return done.change
