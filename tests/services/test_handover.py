import zipfile
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from dxdesk.domain.errors import UserError
from dxdesk.domain.obstacle import Obstacle, ObstacleKind
from dxdesk.domain.period import Period
from dxdesk.domain.plan import Plan
from dxdesk.services import freezing, handover, handover_package, obstacles, reports
from dxdesk.services.handover_package import write_package
from dxdesk.storage import backups
from dxdesk.storage.data_file import DataFile

TODAY = date(2024, 3, 12)
NOW = datetime(2024, 3, 12, 8, 0, tzinfo=UTC)
BOOK = {"So-ban-giao.docx": b"so"}


class StoppedError(Exception):
    """The clerk stopped it."""


def _keep(data: DataFile, plan: Plan, period: str) -> int:
    report = reports.compose(data, plan=plan, period=Period.parse(period), today=TODAY)
    return max(reports.keep(data, report, now=NOW).ids("document"))


def test_the_book_tells_what_is_open(filled: DataFile, plan: Plan) -> None:
    _keep(filled, plan, "2024-Q1")
    taken = handover.snapshot(filled, plan=plan, today=TODAY)
    assert [state.task.code for state in taken.tasks] == ["1", "2", "3", "4", "5"]
    assert taken.round_label == "Quý I năm 2024"
    assert len(taken.silent) == 3
    assert {matter.number for matter in taken.matters} == {"3"}
    assert [paper.kind for paper in taken.papers] == ["BC"]
    assert all(TODAY <= item.day <= taken.until for item in taken.deadlines)
    assert taken.sample


def test_difficulties_stand_oldest_first_without_better_ways(filled: DataFile, plan: Plan) -> None:
    early, late = date(2024, 1, 22), date(2024, 3, 11)
    obstacles.save(filled, Obstacle(plan.id, "Thiếu thiết bị.", late))
    obstacles.save(filled, Obstacle(plan.id, "Chưa có nguồn số liệu.", early))
    obstacles.save(filled, Obstacle(plan.id, "Tập huấn theo cụm.", early, kind=ObstacleKind.INITIATIVE))
    matters = handover.snapshot(filled, plan=plan, today=TODAY).matters
    assert matters[0].text == "Chưa có nguồn số liệu."
    assert "Tập huấn theo cụm." not in {matter.text for matter in matters}
    assert [matter.raised_on for matter in matters] == sorted(matter.raised_on or early for matter in matters)


def test_the_package_holds_a_copy_that_opens_and_every_paper(
    filled: DataFile, plan: Plan, tmp_path: Path
) -> None:
    sent = _keep(filled, plan, "2024-Q1")
    freezing.send(filled, sent, number="12", issued_on=TODAY)
    _keep(filled, plan, "2024-03")
    made = write_package(filled.path, tmp_path / "ban-giao", papers=BOOK, now=NOW)
    backups.verify(made.folder / "du-lieu" / filled.path.name)
    names = [path.relative_to(made.folder).as_posix() for path in made.folder.rglob("*.docx")]
    assert any(name.startswith("van-ban-di/2024/") and "12" in name for name in names)
    assert any(name.startswith("van-ban-chua-ban-hanh/") for name in names)
    assert handover_package.verify_package(made.folder) == ()


def test_a_file_that_was_changed_or_lost_is_found(filled: DataFile, tmp_path: Path) -> None:
    made = write_package(filled.path, tmp_path / "ban-giao", papers=BOOK, now=NOW)
    (made.folder / "So-ban-giao.docx").write_bytes(b"khac")
    (made.folder / "du-lieu" / filled.path.name).unlink()
    assert set(handover_package.verify_package(made.folder)) == {
        "So-ban-giao.docx",
        f"du-lieu/{filled.path.name}",
    }


def test_a_folder_with_something_in_it_is_never_overwritten(filled: DataFile, tmp_path: Path) -> None:
    folder = tmp_path / "ban-giao"
    folder.mkdir()
    (folder / "khac.txt").write_text("của người khác")
    with pytest.raises(UserError) as refused:
        write_package(filled.path, folder, papers=BOOK, now=NOW)
    assert refused.value.code == "handover.folder_exists"
    assert [path.name for path in folder.iterdir()] == ["khac.txt"]


def test_a_package_that_is_stopped_leaves_nothing_behind(filled: DataFile, tmp_path: Path) -> None:
    def stop_late(percent: int, _words: str) -> None:
        if percent >= 90:
            raise StoppedError

    with pytest.raises(StoppedError):
        write_package(
            filled.path, tmp_path / "goi" / "b", papers=BOOK, zipped=True, now=NOW, progress=stop_late
        )
    assert list((tmp_path / "goi").iterdir()) == []


def test_a_zip_beside_it_holds_the_same_files(filled: DataFile, tmp_path: Path) -> None:
    made = write_package(filled.path, tmp_path / "ban-giao", papers=BOOK, zipped=True, now=NOW)
    assert made.zipped is not None
    with zipfile.ZipFile(made.zipped) as archive:
        names = {name.removeprefix("ban-giao/") for name in archive.namelist()}
    assert names == {
        path.relative_to(made.folder).as_posix() for path in made.folder.rglob("*") if path.is_file()
    }


def test_progress_only_grows(filled: DataFile, plan: Plan, tmp_path: Path) -> None:
    _keep(filled, plan, "2024-Q1")
    told: list[int] = []
    write_package(
        filled.path, tmp_path / "b", papers=BOOK, zipped=True, now=NOW, progress=lambda n, _: told.append(n)
    )
    assert told == sorted(told)
    assert told[0] == 0


def test_what_has_no_list_is_no_package(tmp_path: Path) -> None:
    with pytest.raises(UserError) as refused:
        handover_package.verify_package(tmp_path)
    assert refused.value.code == "handover.no_list"
