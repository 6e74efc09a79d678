from datetime import UTC, datetime
from pathlib import Path

import pytest

from dxdesk.domain.collection import CellVerdict, FormProblem
from dxdesk.domain.document import DocumentStatus
from dxdesk.domain.plan import Plan
from dxdesk.domain.submission import SubmissionStage
from dxdesk.services import demo_quarter, freezing
from dxdesk.services.collection import Todo, board
from dxdesk.services.demo_quarter import KEY, Played, Taken
from dxdesk.storage.data_file import DataFile


@pytest.fixture
def played(filled: DataFile, plan: Plan, tmp_path: Path) -> Played:
    now = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
    return demo_quarter.play(filled, plan=plan, folder=tmp_path / "quy", now=now)


def of(played: Played, name: str) -> Taken:
    return next(taken for taken in played.files if name in taken.file.name)


def test_a_quarter_is_played_to_its_end(filled: DataFile, plan: Plan, played: Played) -> None:
    found = board(filled, plan=plan, period_key=KEY, today=demo_quarter.SENT)
    assert (played.asked, len(played.chased)) == (20, 3)
    assert found.count(SubmissionStage.IMPORTED) == 16  # one unit sent the form of another period
    assert found.todo is Todo.DONE
    assert filled.documents.get(played.report_id).status is DocumentStatus.SENT
    assert freezing.changed_since(filled, played.report_id, today=demo_quarter.WRITTEN) == ()


def test_every_fault_is_met(played: Played) -> None:
    def verdicts(name: str) -> set[tuple[CellVerdict, str]]:
        diff = of(played, name).diff
        assert diff is not None
        return {(cell.verdict, cell.why) for cell in diff.cells}

    def problems(name: str) -> tuple[FormProblem, ...]:
        diff = of(played, name).diff
        assert diff is not None
        return diff.problems

    assert (CellVerdict.DOUBT, "rounded") in verdicts("phan-tram-le")
    assert (CellVerdict.CONFLICT, "clerk") in verdicts("phan-tram-le")
    assert (CellVerdict.UNREADABLE, "date") in verdicts("ngay-trong-o-phan-tram")
    assert FormProblem.OTHER_PERIOD in problems("ky-khac")
    assert FormProblem.SAME_AGAIN in problems("ban-sao")
    assert FormProblem.OVER_OLDER in problems("moi-hon-2")
    codes = {name: of(played, name).diff for name in ("xoa-dong", "gop-o", "doi-cot", "unicode-to-hop")}
    assert all(diff is not None and diff.doubts for diff in codes.values())
    assert [taken.refused for taken in played.files if taken.refused] == ["form.macros", "form.not_ours"]


def test_what_it_leaves_can_be_looked_through(played: Played) -> None:
    counts = {part.name: len(list(part.iterdir())) for part in sorted(played.folder.iterdir())}
    assert counts == {"1-phieu-gui-di": 20, "2-phieu-nhan-ve": 21, "3-cong-van": 2, "4-bao-cao": 1}
