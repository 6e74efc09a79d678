from collections.abc import Callable
from dataclasses import replace

from dxdesk.domain.unit import Person, Unit, UnitKind
from dxdesk.storage.data_file import DataFile
from tests.schemas import make
from tests.storage.contents import contents

Reopen = Callable[[DataFile], DataFile]


def rename(data: DataFile, title: str) -> None:
    with data.action(f"Sửa tên {title}"):
        data.tasks.save(replace(data.tasks.get(1), title=title))


def test_an_empty_file_has_nothing_to_undo_or_redo(data: DataFile) -> None:
    assert (data.undo(), data.redo(), data.undo_label, data.redo_label) == (None, None, "", "")


def test_undo_names_what_the_action_named(filled: DataFile) -> None:
    with filled.action("Xóa kế hoạch") as done:
        filled.plans.delete(1)
    assert filled.undo() == done.change
    assert filled.redo() == done.change


def test_a_cascade_comes_back_whole_after_a_restart(filled: DataFile, reopen: Reopen) -> None:
    before = contents(filled)
    with filled.action("Xóa kế hoạch"):
        filled.plans.delete(1)
    assert filled.tasks.of_plan(1) == ()
    with reopen(filled) as again:
        assert again.undo_label == "Xóa kế hoạch"
        again.undo()
        assert contents(again) == before


def test_many_steps_back_and_forth_across_restarts(filled: DataFile, reopen: Reopen) -> None:
    final = contents(filled)
    while filled.undo():
        pass
    with reopen(filled) as again:
        assert not any(contents(again).values())
        while again.redo():
            pass
        assert contents(again) == final


def test_an_attachment_comes_back_with_its_bytes(filled: DataFile) -> None:
    while filled.undo_label != "Chế độ báo cáo":
        filled.undo()
    assert filled.documents.all() == ()
    filled.redo()
    paper = filled.documents.get(1).attachment_id
    assert filled.attachments.content(paper or 0) == make.PAPER


def test_a_new_action_drops_what_was_undone(filled: DataFile) -> None:
    rename(filled, "Một")
    filled.undo()
    assert filled.redo_label == "Sửa tên Một"
    rename(filled, "Hai")
    assert (filled.redo(), filled.redo_label) == (None, "")
    assert [action.state for action in filled.actions(2)] == ["done", "dropped"]


def test_an_action_that_changed_nothing_drops_nothing(filled: DataFile) -> None:
    rename(filled, "Một")
    filled.undo()
    rename(filled, filled.tasks.get(1).title)
    assert filled.redo_label == "Sửa tên Một"


def test_undo_skips_what_was_dropped(filled: DataFile) -> None:
    first = filled.tasks.get(1).title
    rename(filled, "Một")
    filled.undo()
    rename(filled, "Hai")
    filled.undo()
    assert filled.tasks.get(1).title == first
    assert filled.undo_label == "Báo cáo"


def test_an_id_is_not_given_twice_after_an_undo(data: DataFile) -> None:
    with data.action("Một"):
        first = data.people.save(Person("A"))
    data.undo()
    with data.action("Hai"):
        assert data.people.save(Person("B")) > first


def test_search_follows_undo_and_redo(filled: DataFile) -> None:
    rename(filled, "Tập huấn AI")
    filled.undo()
    assert filled.tasks.search(1, "tap huan") == ()
    filled.redo()
    assert filled.tasks.search(1, "tap huan") == (1,)


def test_a_chain_of_successors_comes_back(data: DataFile) -> None:
    with data.action("Thêm"):
        last = data.units.save(Unit("Sở Khoa học", UnitKind.AUTHORITY))
        data.units.save(Unit("Sở Thông tin", UnitKind.AUTHORITY, successor_id=last))
    before = contents(data)
    data.undo()
    data.redo()
    assert contents(data) == before
