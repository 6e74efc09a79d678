"""1,000 schools by 37 criteria: the matrix opened, five years of levels computed, 500 x 10 cells pasted."""

import json
import random
import sqlite3
import tempfile
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path

from dxdesk.domain.assessment import MET, Assessment, AssessmentState, Ruler
from dxdesk.domain.criteria import CriteriaSet
from dxdesk.domain.school import School, SchoolLevel, SchoolPlace
from dxdesk.services import assessments, criteria, school_matrix, setup
from dxdesk.storage.data_file import DataFile
from tests.bench.timing import Row, paired

SCHOOLS, PASTED, COLUMNS = 1_000, 500, 10
YEARS = tuple(f"{first}-{first + 1}" for first in range(2019, 2024))
TODAY = date(2024, 6, 1)


def _grow(data: DataFile) -> CriteriaSet:
    setup.prepare(data, today=TODAY)
    criteria.take_shipped(data)
    known = criteria.sets(data)[0]
    chance = random.Random(4725)  # noqa: S311  # the same figures each time, nothing secret
    with data.action("Trường mẫu"):
        for number in range(SCHOOLS):
            places = (SchoolPlace(f"huyện mẫu {number % 10}", date(2019, 1, 1)),)
            level = list(SchoolLevel)[number % 4]
            school = School(f"M{number:04d}", f"Trường mẫu số {number}", level, places=places)
            school_id = data.schools.save(school)
            for year in YEARS:
                points = {
                    row.code: Decimal(chance.randint(0, int(row.max_points * 2))) / 2 for row in known.scored
                }
                points |= {row.code: MET for row in known.conditions}
                state = AssessmentState.PUBLISHED
                data.assessments.save(Assessment(known.id, school_id, year, state=state, self_points=points))
    return known


def _plain(path: Path, set_id: int, years: tuple[str, ...]) -> list[Mapping[str, str]]:
    raw = sqlite3.connect(path)
    try:
        marks = ", ".join("?" * len(years))
        sql = f"SELECT * FROM assessment WHERE set_id = ? AND year IN ({marks})"  # noqa: S608  # question marks only
        found = raw.execute(sql, (set_id, *years)).fetchall()
        raw.execute("SELECT * FROM school").fetchall()
        return [json.loads(row[5]) for row in found]
    finally:
        raw.close()


def _opened(data: DataFile, path: Path, known: CriteriaSet) -> Row:
    def ours() -> None:
        school_matrix.matrix(data, set_id=known.id, year=YEARS[-1], today=TODAY)

    def floor() -> None:
        _plain(path, known.id, YEARS[-2:])

    what = f"mở bảng {SCHOOLS} trường x {len(known.criteria)} tiêu chí, kèm năm trước và xếp mức"
    return paired(what, ours, "sqlite3 đọc chính các dòng đó và JSON", floor)


def _levels(data: DataFile, known: CriteriaSet) -> Row:
    every = [item.points for year in YEARS for item in data.assessments.of_year(known.id, year)]
    groups = [
        [row.code for row in known.scored if known.group_of(row.code) == group.code] for group in known.groups
    ]

    def ours() -> None:
        ruler = Ruler.of(known)
        for points in every:
            ruler.judge(points)

    def floor() -> None:
        for points in every:
            for codes in groups:
                sum(points[code] for code in codes)

    return paired(f"xếp mức {len(every)} kết quả của 5 năm", ours, "phép cộng Python trên từ điển", floor)


def _pasted(data: DataFile, known: CriteriaSet) -> Row:
    ids = [school.id for school in data.schools.all()][:PASTED]
    codes = [row.code for row in known.scored][:COLUMNS]
    count = iter(range(100))

    def ours() -> None:
        text = "1" if next(count) % 2 else "2"
        cells = {(school_id, code): text for school_id in ids for code in codes}
        assessments.set_points(data, set_id=known.id, year="2024-2025", cells=cells, today=TODAY)

    def floor() -> None:
        raw = sqlite3.connect(data.path, isolation_level=None)
        try:
            raw.execute("PRAGMA synchronous = FULL")
            raw.execute("CREATE TABLE bench (id INTEGER PRIMARY KEY, points TEXT)")
            raw.execute("BEGIN")
            rows = [(json.dumps(dict.fromkeys(codes, "1")),) for _ in ids]
            raw.executemany("INSERT INTO bench (points) VALUES (?)", rows)
            raw.execute("COMMIT")
            raw.execute("DROP TABLE bench")
        finally:
            raw.close()

    return paired(
        f"dán {PASTED} x {COLUMNS} ô điểm, cả nhật ký hoàn tác", ours, "sqlite3 ghi các dòng đó", floor
    )


def rows() -> list[Row]:
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "dxdesk.db"
        with DataFile.open(path) as data:
            known = _grow(data)
            return [_opened(data, path, known), _levels(data, known), _pasted(data, known)]
