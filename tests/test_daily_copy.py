from datetime import date
from pathlib import Path

import pytest

from dxdesk.cli import Place

TODAY = date(2024, 3, 18)


def test_a_copy_that_cannot_be_made_is_told_and_stops_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "backups").write_text("không phải thư mục", encoding="utf-8")
    with Place(tmp_path, TODAY).desk() as data:
        assert data.plans.all() == ()
        assert data.units.all()
    told = capsys.readouterr().err
    assert told.startswith("Chưa sao lưu được hôm nay.")


def test_a_copy_that_is_made_is_not_spoken_of(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Place(tmp_path, TODAY).desk():
        pass
    assert capsys.readouterr().err == ""
    assert [path.name for path in (tmp_path / "backups").iterdir()] == ["dxdesk-2024-03-18.db"]
