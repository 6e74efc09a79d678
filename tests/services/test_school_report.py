from datetime import UTC, date, datetime

from dxdesk.documents.blocks import Title
from dxdesk.domain.document import DocumentStatus
from dxdesk.domain.plan import Plan
from dxdesk.services import agenda, criteria, freezing, school_days, school_report
from dxdesk.services.demo import TODAY
from dxdesk.services.reports import word_bytes
from dxdesk.services.school_report import SchoolPaper
from dxdesk.storage.data_file import DataFile

NOW = datetime(2024, 3, 18, 9, tzinfo=UTC)


def composed(data: DataFile, plan: Plan, year: str = "2023-2024") -> SchoolPaper:
    known = criteria.in_force(data, TODAY)
    assert known is not None
    return school_report.compose(data, plan=plan, set_id=known.id, year=year, today=TODAY)


def test_sample_figures_are_marked_on_the_paper(filled: DataFile, plan: Plan) -> None:
    paper = composed(filled, plan)
    title = next(block for block in paper.document.sections[0].blocks if isinstance(block, Title))
    assert paper.document.sample
    assert title.note == "(Số liệu minh họa)"


def test_a_kept_report_is_sent_as_it_was_made(filled: DataFile, plan: Plan) -> None:
    paper = composed(filled, plan)
    (document_id,) = school_report.keep(filled, paper, now=NOW).ids("document")
    assert not freezing.draft_moved(filled, document_id)
    freezing.send(filled, document_id, number="233", issued_on=date(2024, 3, 20))
    kept = filled.documents.get(document_id)
    assert (kept.status, kept.symbol) == (DocumentStatus.SENT, "BC-SGDĐT")
    assert freezing.reprint(filled, document_id) == freezing.reprint(filled, document_id)


def test_a_draft_knows_that_points_have_changed_since(filled: DataFile, plan: Plan) -> None:
    (document_id,) = school_report.keep(filled, composed(filled, plan), now=NOW).ids("document")
    known = filled.assessments.of_year(paper_set(filled), "2023-2024")[1]
    with filled.action("Xóa điểm"):
        filled.assessments.delete(known.id)
    assert freezing.draft_moved(filled, document_id)


def paper_set(data: DataFile) -> int:
    return criteria.sets(data)[0].id


def test_the_same_data_give_the_same_bytes(filled: DataFile, plan: Plan) -> None:
    assert word_bytes(composed(filled, plan).document) == word_bytes(composed(filled, plan).document)


def test_the_last_days_are_strictly_before_those_of_the_decision(filled: DataFile, plan: Plan) -> None:
    days = {item.key: (item.day, item.working_day) for item in school_days.days(filled, year=2024)}
    assert days == {
        "self": (date(2024, 5, 30), date(2024, 5, 30)),
        "published": (date(2024, 6, 19), date(2024, 6, 19)),
    }
    found = [
        event for event in agenda.calendar_events(filled, plan=plan, today=TODAY) if "schools" in event.key
    ]
    assert [event.key for event in found] == ["plan-2024-schools-self", "plan-2024-schools-published"]


def test_without_schools_the_calendar_says_nothing_of_them(data: DataFile) -> None:
    assert school_days.days(data, year=2024) == ()


def test_the_sample_schools_are_marked_and_of_two_years(filled: DataFile) -> None:
    assert len(filled.schools.all()) == 60
    assert all(school.note == "số liệu minh họa" for school in filled.schools.all())
    assert filled.assessments.years(paper_set(filled)) == ("2023-2024", "2022-2023")
    notes = {item.note for item in filled.assessments.of_set(paper_set(filled))}
    assert notes == {"số liệu minh họa"}
