"""The Excel of 800 schools, and forms of single schools, opened and saved by another program."""

import shutil
import subprocess
from pathlib import Path

import pytest

from dxdesk.importers.returned_form import read_returned
from dxdesk.importers.school_scores import read_scores
from dxdesk.services import school_forms, school_returned, school_scores
from dxdesk.storage.data_file import DataFile
from tests.services.schools import TODAY, YEAR, answers, prepared, score

pytestmark = [
    pytest.mark.heavy,
    pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed"),
]
SCHOOLS = 800


def saved_again(files: list[Path], folder: Path) -> list[Path]:
    profile, out = (folder / "profile").as_uri(), folder / "back"
    start = [
        "soffice",
        f"-env:UserInstallation={profile}",
        "--headless",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
    ]
    subprocess.run(
        [*start, "--outdir", str(out), *map(str, files)], check=True, capture_output=True, timeout=240
    )
    return [out / file.name for file in files]


def test_800_schools_come_back_the_same(data: DataFile, tmp_path: Path) -> None:
    known, ids = prepared(data, SCHOOLS)
    with data.action("Điểm mẫu"):
        for school_id in ids:
            score(data, known, school_id, answers(known, met=school_id % 3 > 0, share=1 + school_id % 2))
    book = tmp_path / "diem.xlsx"
    book.write_bytes(school_scores.workbook(data, set_id=known.id, year=YEAR, today=TODAY))
    (back,) = saved_again([book], tmp_path)
    returned = read_scores(back.read_bytes(), back.name)
    assert len(returned.cells) == SCHOOLS
    assert {len(cells) for cells in returned.cells.values()} == {len(known.asked)}
    assert school_returned.compare_scores(data, returned, file_name=back.name).schools == ()


def test_forms_of_schools_come_back_the_same(data: DataFile, tmp_path: Path) -> None:
    known, ids = prepared(data, 6)
    for school_id in ids:
        score(data, known, school_id, answers(known, share=2))
    out = tmp_path / "phieu"
    school_forms.write_forms(data, set_id=known.id, year=YEAR, school_ids=ids, folder=out, today=TODAY)
    for file in saved_again(sorted(out.iterdir()), tmp_path):
        form = read_returned(file)
        diff = school_returned.compare(data, form, file_name=file.name)
        assert form.doubts == ()
        assert {cell.verdict.value for cell in diff.cells} == {"same"}
        assert len(diff.cells) == len(known.asked)
