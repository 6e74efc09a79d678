"""The register of schools: added, corrected, closed, deleted, and written out as Excel."""

from dataclasses import replace
from datetime import date, timedelta

from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.domain.school import School, SchoolLevel
from dxdesk.domain.vietnamese import clean, sort_key
from dxdesk.services.in_force import name_book
from dxdesk.storage.data_file import DataFile

LEVEL_WORDS = {
    SchoolLevel.PRIMARY: "Tiểu học",
    SchoolLevel.LOWER_SECONDARY: "THCS",
    SchoolLevel.UPPER_SECONDARY: "THPT",
    SchoolLevel.MIXED: "Nhiều cấp",
    SchoolLevel.CONTINUING: "GDTX",
    SchoolLevel.KINDERGARTEN: "Mầm non",
}
PUBLIC_WORDS = {True: "Công lập", False: "Ngoài công lập"}
REGISTER_COLUMNS = (
    ("Mã trường", 14.0),
    ("Tên trường", 44.0),
    ("Cấp học", 12.0),
    ("Loại hình", 15.0),
    ("Huyện, xã", 24.0),
    ("Đơn vị quản lý", 34.0),
    ("Ghi chú", 24.0),
)
_DAY = timedelta(days=1)


def register(data: DataFile, *, day: date) -> tuple[School, ...]:
    """Return the schools that exist on a day, by place and name."""
    found = [school for school in data.schools.all() if school.valid_on(day)]
    return tuple(sorted(found, key=lambda school: _place(school, day)))


def _place(school: School, day: date) -> tuple[str, int, str]:
    return sort_key(school.place_on(day)), list(SchoolLevel).index(school.level), sort_key(school.name)


def save_school(data: DataFile, school: School) -> Change:
    """Add (id 0) or change a school.

    Raises UserError ``school.code_empty``, ``school.name_empty``, ``school.code_taken``, ``school.dates`` and
    ``school.own_successor``.
    """
    kept = checked(data, school)
    with data.action(f"{'Sửa' if school.id else 'Thêm'} {kept.name}") as done:
        data.schools.save(kept)
    return done.change


def checked(data: DataFile, school: School) -> School:
    """Return a school as it is kept; raises what ``save_school`` raises."""
    kept = replace(school, code=clean(school.code), name=clean(school.name))
    if not kept.code:
        raise UserError("school.code_empty")
    if not kept.name:
        raise UserError("school.name_empty")
    if kept.valid_from and kept.valid_to and kept.valid_from > kept.valid_to:
        raise UserError("school.dates")
    if kept.id and kept.successor_id == kept.id:
        raise UserError("school.own_successor")
    taken = next((one for one in data.schools.all() if one.code == kept.code and one.id != kept.id), None)
    if taken is not None:
        raise UserError("school.code_taken", text=kept.code, name=taken.name)
    return kept


def move_school(data: DataFile, *, school_id: int, place: str, since: date) -> Change:
    """Say that a school stands in another district or commune from a day on."""
    known = data.schools.get(school_id)
    with data.action(f"Đổi địa bàn {known.name}") as done:
        data.schools.save(replace(known, places=known.placed(clean(place), since)))
    return done.change


def close_school(
    data: DataFile, *, school_id: int, last_day: date, successor_id: int | None = None
) -> Change:
    """End a school on a day, with the school that goes on with its work; its assessments stay."""
    known = data.schools.get(school_id)
    kept = checked(data, replace(known, valid_to=last_day, successor_id=successor_id))
    with data.action(f"Kết thúc hoạt động {known.name}") as done:
        data.schools.save(kept)
    return done.change


def rename_school(data: DataFile, *, school_id: int, name: str, code: str, since: date) -> Change:
    """Let a school go on under another name and code from a day on; the old name stays with its papers."""
    known = data.schools.get(school_id)
    with data.action(f"Đổi tên {known.name}") as done:
        fresh = checked(data, replace(known, id=0, name=name, code=code, valid_from=since))
        successor = data.schools.save(fresh)
        data.schools.save(checked(data, replace(known, valid_to=since - _DAY, successor_id=successor)))
    return done.change


def delete_school(data: DataFile, *, school_id: int) -> Change:
    """Delete a school that was never assessed and that nothing refers to (``school.in_use``)."""
    with data.action(f"Xóa {data.schools.get(school_id).name}") as done:
        data.schools.delete(school_id)
    return done.change


def own_code(number: int) -> str:
    """Return a code of our own for a school that came without one: "T0001"."""
    return f"T{number:04d}"


def workbook(data: DataFile, *, today: date) -> bytes:
    """Return the register as an Excel workbook that can be corrected and imported again."""
    from dxdesk.exports.workbook import Sheet, SheetColumn, to_xlsx
    from dxdesk.services.reports import office_on

    book = name_book(data, today)
    rows = []
    for school in register(data, day=today):
        unit = book.unit_on_day(school.unit_id) if school.unit_id else None
        rows.append(
            (
                school.code,
                school.name,
                LEVEL_WORDS[school.level],
                PUBLIC_WORDS[school.public],
                school.place_on(today),
                unit.name if unit else "",
                school.note,
            )
        )
    title = f"Danh sách trường học đến ngày {today.day:02d}/{today.month:02d}/{today.year}"
    columns = tuple(SheetColumn(*column) for column in REGISTER_COLUMNS)
    sheet = Sheet("Trường học", title, columns, rows)
    return to_xlsx((sheet,), author=office_on(data, today).full_name, written_on=today)
