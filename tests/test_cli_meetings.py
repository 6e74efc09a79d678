from pathlib import Path

from dxdesk.domain.meeting import AttendanceState
from dxdesk.domain.task import TaskOrigin
from dxdesk.storage.data_file import DataFile
from tests.test_cli_rounds import Desk, desk

__all__ = ["desk"]  # the fixture of the terminal


def test_a_whole_meeting_is_run_from_the_terminal(desk: Desk, tmp_path: Path) -> None:
    for words in (
        ("board", "Tổ Thư ký"),
        ("members", "thu ky", "--add", "Chánh Văn phòng", "--role", "Tổ trưởng"),
        ("add", "--committee", "Tổ Thư ký", "--day", "2024-03-26"),
        ("agenda", "1", "--add", "Việc khác"),
        ("attend", "1", "1", "substitute", "--substitute", "Phó Chánh Văn phòng"),
        ("conclude", "1", "Báo giá thiết bị", "--lead", "Văn phòng", "--due", "15/4"),
    ):
        code, out, err = desk.run("meetings", *words)
        assert (code, err) == (0, ""), words
        assert out
    with DataFile.open(desk.folder / "dxdesk.db") as data:
        (held,) = data.meetings.all()
        (said,) = data.meetings.attendance(held.id)
        (concluded,) = data.meetings.conclusions(held.id)
        assert said.state is AttendanceState.SUBSTITUTE
        assert data.tasks.get(concluded.task_id or 0).origin is TaskOrigin.MEETING
    _, listed, _ = desk.run("meetings")
    assert listed.split("\t")[1:] == ["2024-03-26", "", "Ban Chỉ đạo", "Họp Tổ Thư ký", "1 kết luận\n"]


def test_what_was_concluded_is_followed(desk: Desk) -> None:
    desk.run("meetings", "add", "--day", "2024-03-12")
    desk.run("meetings", "conclude", "1", "Báo giá", "--lead", "Văn phòng", "--due", "15/3")
    _, out, _ = desk.run("meetings", "follow", "1", day="2024-03-20")
    assert out.split("\t")[:3] == ["2024-03-12", "Quá hạn", "15/3/2024"]


def test_a_short_notice_is_told(desk: Desk) -> None:
    _, out, _ = desk.run("meetings", "add", "--day", "2024-03-19", day="2024-03-18")
    assert "ngày làm việc trước cuộc họp" in out


def test_a_paper_of_a_meeting_is_written(desk: Desk, tmp_path: Path) -> None:
    desk.run("meetings", "add", "--day", "2024-03-12")
    desk.run("meetings", "conclude", "1", "Báo giá", "--lead", "Văn phòng")
    code, _, err = desk.run("meetings", "paper", "1", "thong-bao-ket-luan", "--out", tmp_path / "ra")
    assert (code, err) == (0, "")
    assert len(list((tmp_path / "ra").glob("*.docx"))) == 1


def test_a_wrong_due_date_is_a_sentence(desk: Desk) -> None:
    desk.run("meetings", "add", "--day", "2024-03-12")
    code, _, err = desk.run("meetings", "conclude", "1", "Báo giá", "--due", "32/4")
    assert code == 1
    assert "Không đọc được thời hạn «32/4»" in err


def test_an_unknown_committee_is_a_sentence(desk: Desk) -> None:
    code, _, err = desk.run("meetings", "absences", "Hội đồng")
    assert code == 1
    assert "Không có ban, tổ nào" in err


def test_who_was_absent_is_counted(desk: Desk) -> None:
    desk.run("meetings", "board", "Ban Chỉ đạo")
    desk.run("meetings", "members", "Ban", "--add", "Chánh Văn phòng")
    desk.run("meetings", "add", "--committee", "Ban", "--day", "2024-03-12")
    desk.run("meetings", "attend", "1", "1", "absent")
    _, out, _ = desk.run("meetings", "absences", "Ban")
    assert "vắng không lý do 1\ttrên 1 cuộc họp" in out


def test_the_sheet_of_a_meeting_is_written(desk: Desk, tmp_path: Path) -> None:
    desk.run("meetings", "add", "--day", "2024-03-12")
    code, out, _ = desk.run("meetings", "agenda", "1", "--docx", tmp_path / "chuong-trinh.docx")
    assert code == 0
    assert "Thảo luận" in out
    assert (tmp_path / "chuong-trinh.docx").read_bytes()[:2] == b"PK"
