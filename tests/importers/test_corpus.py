"""Floors on real papers with hand-made answers, where that collection is at hand."""

import pytest

from dxdesk.domain.errors import UserError
from dxdesk.importers.plan_reader import read_plan
from dxdesk.importers.source import read_source
from tests.importers.corpus_score import CORPUS, VARIANTS, Score, means, scores

FLOORS = {
    "verdict": 1.0,
    "header": 0.98,
    "bases": 0.98,
    "precision": 0.97,
    "recall": 0.97,
    "tasks": 0.97,
    "leads": 0.97,
    "coordinating": 0.97,
    "starts": 0.98,
    "dues": 0.98,
    "indicators": 0.97,
    "targets": 0.97,
    "recipients": 0.97,
    "signer": 0.98,
}

pytestmark = [
    pytest.mark.heavy,
    pytest.mark.skipif(not CORPUS.exists(), reason="the collection of real papers is not here"),
]


@pytest.fixture(scope="module")
def found() -> list[Score]:
    return scores()


@pytest.mark.parametrize("figure", FLOORS)
def test_the_mean_of_every_figure_keeps_its_floor(found: list[Score], figure: str) -> None:
    assert means(found)[figure] >= FLOORS[figure], [note for one in found for note in one.notes]


def test_nothing_is_invented_for_what_is_no_plan() -> None:
    for path in (folder / variant for folder in CORPUS.glob("1[0-2]_*") for variant in VARIANTS):
        if path.exists():
            draft = read_plan(read_source(path))
            assert (draft.is_plan, draft.tasks, draft.indicators, draft.bases) == (False, (), (), ()), path


def test_no_paper_cut_short_anywhere_crashes_the_reader(tmp_path) -> None:
    for source in CORPUS.glob("*/source.txt"):
        content = source.read_bytes()
        for share in (0.2, 0.5, 0.8):
            path = tmp_path / "cut.txt"
            path.write_bytes(content[: int(len(content) * share)])
            try:
                draft = read_plan(read_source(path))
            except UserError:
                continue
            assert draft.is_plan or draft.reason
