from dataclasses import replace
from datetime import date

from dxdesk.domain.task import ProgressEntry
from dxdesk.domain.unit import Party
from dxdesk.storage.data_file import DataFile
from tests.schemas import make


def test_a_tasks_history_holds_its_parties_times_and_progress(filled: DataFile) -> None:
    task = filled.tasks.get(1)
    with filled.action("Sửa đầu mối và hạn"):
        frame = replace(task.time_frame, due=date(2024, 6, 30))
        filled.tasks.save(replace(task, leads=(Party("Văn phòng"),), time_frame=frame))
    with filled.action("Tiến độ"):
        filled.tasks.add_entry(ProgressEntry(1, date(2024, 4, 1), percent=50))
    newest = filled.history("task", 1)[:4]
    assert [(item.action.label, item.table) for item in newest] == [
        ("Tiến độ", "progress"),
        ("Sửa đầu mối và hạn", "task_party"),
        ("Sửa đầu mối và hạn", "task_party"),
        ("Sửa đầu mối và hạn", "task"),
    ]


def test_a_change_shows_the_row_before_and_after(filled: DataFile) -> None:
    with filled.action("Sửa tên", origin="phieu.xlsx"):
        filled.tasks.save(replace(filled.tasks.get(2), title="Tên mới"))
    item = filled.history("task", 2)[0]
    assert item.before is not None
    assert item.after is not None
    assert (item.before["title"], item.after["title"]) == ("Việc con", "Tên mới")
    assert (item.action.origin, item.action.at) == ("phieu.xlsx", make.NOW.isoformat(timespec="seconds"))


def test_an_insert_has_no_before_and_a_delete_no_after(filled: DataFile) -> None:
    with filled.action("Xóa"):
        filled.tasks.delete(2)
    deleted, inserted = filled.history("task", 2)
    assert (deleted.after, inserted.before) == (None, None)
    assert deleted.before == inserted.after


def test_an_indicators_history_outlives_it(filled: DataFile) -> None:
    with filled.action("Xóa chỉ tiêu"):
        filled.indicators.delete(1)
    tables = {item.table for item in filled.history("indicator", 1) if item.action.label == "Xóa chỉ tiêu"}
    assert tables == {"indicator", "indicator_party", "target", "measurement"}


def test_history_of_one_progress_entry(filled: DataFile) -> None:
    assert [item.table for item in filled.history("progress", 1)] == ["progress"]


def test_a_plans_history_holds_its_text_but_not_its_tasks(filled: DataFile) -> None:
    tables = {item.table for item in filled.history("plan", 1)}
    assert tables == {"plan", "plan_version", "plan_section", "legal_basis"}


def test_the_rows_of_an_action_stand_in_its_order(filled: DataFile) -> None:
    last = filled.actions(1)[0]
    assert [item.table for item in filled.changes_of(last.id)] == ["attachment", "document"]


def test_attachments_are_logged_without_their_bytes(filled: DataFile) -> None:
    (item,) = filled.history("attachment", 1)
    assert item.after is not None
    assert sorted(item.after) == ["id", "name", "sha256", "size"]


def test_changes_since_an_action_leave_out_what_was_undone(filled: DataFile) -> None:
    report = filled.actions(1)[0].id
    for title in ("Một", "Hai"):
        with filled.action(title):
            filled.tasks.save(replace(filled.tasks.get(2), title=title))
    filled.undo()
    assert [item.action.label for item in filled.changes_since(report)] == ["Một"]


def test_actions_come_newest_first(filled: DataFile) -> None:
    assert [action.label for action in filled.actions(2)] == ["Báo cáo", "Chế độ báo cáo"]
