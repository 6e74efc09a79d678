import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.domain.errors import UserError
from dxdesk.domain.unit import Person
from dxdesk.storage import backups
from dxdesk.storage.data_file import DataFile
from tests.storage.contents import contents

DAYS = st.sets(st.dates(date(2020, 1, 1), date(2024, 12, 31)), max_size=400)


def test_a_copy_holds_everything(filled: DataFile, tmp_path: Path) -> None:
    made = backups.backup(filled, tmp_path / "Sao lưu" / "ban-sao.db")
    with DataFile.open(made) as copied:
        assert contents(copied) == contents(filled)


def test_a_copy_leaves_nothing_beside_it(filled: DataFile, tmp_path: Path) -> None:
    backups.backup(filled, tmp_path / "sao" / "ban-sao.db")
    assert [item.name for item in (tmp_path / "sao").iterdir()] == ["ban-sao.db"]


def test_a_copy_has_only_what_was_committed(filled: DataFile, tmp_path: Path) -> None:
    with filled.action("Thêm"):
        filled.people.save(Person("Chưa xong"))
        made = backups.backup(filled, tmp_path / "ban-sao.db")
    with DataFile.open(made) as copied:
        assert len(copied.people.all()) == len(filled.people.all()) - 1


def test_nothing_to_copy_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"file\.missing"):
        backups.copy(tmp_path / "khong-co.db", tmp_path / "ban-sao.db")
    assert list(tmp_path.iterdir()) == []


def test_a_bad_copy_does_not_replace_a_good_one(filled: DataFile, path: Path, tmp_path: Path) -> None:
    made = backups.backup(filled, tmp_path / "ban-sao.db")
    good = made.read_bytes()
    filled.close()
    path.write_bytes(path.read_bytes()[:8192])
    with pytest.raises(UserError, match=r"file\.damaged"):
        backups.copy(path, made)
    assert made.read_bytes() == good


def test_the_days_copy_is_made_once(filled: DataFile, path: Path, today: date) -> None:
    made = backups.daily(filled, today)
    assert made == path.parent / "backups" / "dxdesk-2024-03-18.db"
    assert backups.daily(filled, today) is None


def test_the_last_copy_is_known_by_its_day(filled: DataFile, path: Path, today: date) -> None:
    assert backups.last_backup(path) is None
    backups.daily(filled, today - timedelta(days=3))
    backups.daily(filled, today)
    last = backups.last_backup(path)
    assert last is not None
    assert last.date() == today
    assert [made.name for made in backups.backups(path)] == ["dxdesk-2024-03-18.db", "dxdesk-2024-03-15.db"]


def test_copies_of_another_file_in_the_folder_are_not_ours(filled: DataFile, path: Path, today: date) -> None:
    backups.daily(filled, today)
    (path.parent / "backups" / "khac-2024-03-18.db").write_bytes(b"")
    (path.parent / "backups" / "dxdesk-cu.db").write_bytes(b"")
    assert [made.name for made in backups.backups(path)] == ["dxdesk-2024-03-18.db"]


def test_old_daily_copies_are_thinned_and_others_are_not(filled: DataFile, path: Path, today: date) -> None:
    folder = path.parent / "backups"
    folder.mkdir()
    for number in range(1, 60):
        (folder / f"dxdesk-{today - timedelta(days=number)}.db").write_bytes(b"")
    before = folder / "dxdesk-2023-01-01-090000-before-0002.db"
    before.write_bytes(b"")
    backups.daily(filled, today)
    assert before.exists()
    assert len(backups.backups(path)) == 1 + 14 + 8


@given(DAYS)
def test_thinning_keeps_the_newest_and_no_more_than_its_share(days: set[date]) -> None:
    kept = backups.kept_days(days)
    assert kept <= days
    assert set(sorted(days)[-14:]) <= kept
    assert len(kept) <= 14 + 8 + 12


@given(DAYS)
def test_thinning_twice_is_thinning_once(days: set[date]) -> None:
    kept = backups.kept_days(days)
    assert backups.kept_days(kept) == kept


def test_a_year_of_days_is_thinned_day_by_day_to_months() -> None:
    last = date(2024, 12, 31)
    present: set[date] = set()
    for number in reversed(range(366)):
        present.add(last - timedelta(days=number))
        present = set(backups.kept_days(present))
    oldest = sorted(present)[:10]
    assert {last - timedelta(days=number) for number in range(14)} <= present
    assert len({(day.year, day.month) for day in present}) >= 11
    assert oldest[0] < date(2024, 2, 1)


def test_restoring_brings_the_copy_back_and_keeps_the_present_file(
    filled: DataFile, path: Path, tmp_path: Path, now: datetime
) -> None:
    copied = contents(filled)
    made = backups.backup(filled, tmp_path / "ban-sao.db")
    with filled.action("Xóa"):
        filled.plans.delete(1)
    filled.close()
    kept = backups.restore(made, path, now=now)
    assert kept == path.with_name("dxdesk-2024-03-18-090000-kept.db")
    with DataFile.open(path) as restored, DataFile.open(kept) as present:
        assert contents(restored) == copied
        assert present.plans.all() == ()


def spoil_head(path: Path) -> None:
    path.write_bytes(b"\0" * 4096 + path.read_bytes()[4096:])


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:50_000])


@pytest.mark.parametrize("spoil", [spoil_head, cut])
def test_a_damaged_file_is_moved_aside_with_its_journal(
    filled: DataFile, path: Path, tmp_path: Path, now: datetime, spoil: Callable[[Path], None]
) -> None:
    made = backups.backup(filled, tmp_path / "ban-sao.db")
    filled.close()
    spoil(path)
    damaged = path.read_bytes()
    path.with_name("dxdesk.db-journal").write_bytes(b"of the damaged file")
    kept = backups.restore(made, path, now=now)
    assert kept is not None
    assert kept.read_bytes() == damaged
    assert not path.with_name("dxdesk.db-journal").exists()
    with DataFile.open(path) as restored:
        assert restored.plans.get(1).year == 2024


def test_restoring_where_nothing_is_keeps_nothing(filled: DataFile, tmp_path: Path, now: datetime) -> None:
    made = backups.backup(filled, tmp_path / "ban-sao.db")
    target = tmp_path / "may-moi" / "dxdesk.db"
    assert backups.restore(made, target, now=now) is None
    backups.verify(target)


@pytest.mark.parametrize("spoil", [spoil_head, cut])
def test_a_damaged_copy_is_not_restored(
    filled: DataFile, path: Path, tmp_path: Path, now: datetime, spoil: Callable[[Path], None]
) -> None:
    made = backups.backup(filled, tmp_path / "ban-sao.db")
    spoil(made)
    filled.close()
    present = path.read_bytes()
    with pytest.raises(UserError, match=r"file\.(damaged|not_ours)"):
        backups.restore(made, path, now=now)
    assert path.read_bytes() == present


def test_a_stray_reference_is_damage(filled: DataFile, path: Path) -> None:
    filled.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("DROP TRIGGER guard_UPDATE_task")
        raw.execute("UPDATE task SET plan_id = 99")
    with pytest.raises(UserError, match=r"file\.damaged"):
        backups.verify(path)
