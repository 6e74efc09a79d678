"""The sample papers of the demo: one of each kind, nothing for the referee; a spoiled one can be mended."""

from datetime import UTC, datetime

import pytest

from dxdesk.documents.papers.registry import PAPER_KINDS
from dxdesk.documents.referee.finding import Outcome
from dxdesk.documents.referee.mend import mend
from dxdesk.domain.document import DocumentStatus
from dxdesk.domain.plan import Plan
from dxdesk.services import demo, demo_meetings, demo_papers, papers, referee, reports
from dxdesk.services.demo_papers import SamplePaper
from dxdesk.storage.data_file import DataFile


@pytest.fixture(autouse=True)
def concluded(filled: DataFile, plan: Plan) -> None:
    demo_meetings.conclude(filled, plan)


@pytest.fixture
def samples(filled: DataFile, plan: Plan, concluded: None) -> list[SamplePaper]:
    return list(demo_papers.every_paper(filled, plan, demo.TODAY))


def test_every_kind_is_there_once_and_complete(filled: DataFile, plan: Plan) -> None:
    made = demo_papers.drafts(filled, plan, demo.TODAY)
    assert [draft.kind.key for draft in made] == list(PAPER_KINDS)
    for draft in made:
        papers.check_complete(draft)


def test_the_referee_finds_no_fault_in_the_samples(samples: list[SamplePaper]) -> None:
    for paper in samples:
        verdict = referee.check_content(reports.word_bytes(paper.document), paper.stem)
        assert [(finding.rule, finding.measured) for finding in verdict.of(Outcome.FAIL)] == [], paper.stem


def test_samples_are_marked_as_samples(samples: list[SamplePaper]) -> None:
    unmarked = [paper.stem for paper in samples if not paper.document.sample]
    assert unmarked == ["so-van-ban-di"]  # a book lists papers, it has no figures


def test_papers_are_registered_and_some_of_them_sent(filled: DataFile, plan: Plan) -> None:
    now = datetime(2024, 3, 18, 9, 0, tzinfo=UTC)
    sent = demo_papers.keep(filled, plan, today=demo.TODAY, now=now)
    kept = filled.documents.all()
    assert sum(paper.status is DocumentStatus.SENT for paper in kept) == sent
    assert {paper.number for paper in kept if paper.number} == {"01"}


def test_a_spoiled_paper_is_mended_but_for_what_a_person_must_do(samples: list[SamplePaper]) -> None:
    report = next(paper for paper in samples if paper.stem == "bao-cao-2024-Q1")
    content = demo_papers.spoiled(report.document)
    judged = referee.check_content(content, "sai")
    assert {"PG-2", "PG-4"} <= {finding.rule for finding in judged.of(Outcome.FAIL)}
    after = referee.check_content(mend(content, judged).content, "sai")
    assert not {"PG-2", "PG-4"} & {finding.rule for finding in after.of(Outcome.FAIL)}
