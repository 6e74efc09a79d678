from dataclasses import replace

from dxdesk.documents.papers import conclusions
from dxdesk.documents.papers.typed import POINTS
from dxdesk.documents.word import to_docx
from dxdesk.documents.wording import Wording
from dxdesk.domain.meeting_papers import Assignment, Conclusions
from tests.documents import docx_file
from tests.documents.papers_samples import CONCLUSIONS, DELEGATED, head


def written(wording: Wording, content: Conclusions = CONCLUSIONS) -> list[str]:
    return docx_file.paragraphs(to_docx(conclusions.compose(content, head(DELEGATED), wording)))


def given(*rows: Assignment) -> Conclusions:
    return replace(CONCLUSIONS, assessment=(), assignments=rows)


def test_the_opening_says_when_where_who_and_what_was_heard(wording: Wording) -> None:
    (opening,) = [text for text in written(wording) if text.startswith("Ngày 21/3/2024, tại Phòng họp")]
    assert "đã chủ trì cuộc họp Ban Chỉ đạo" in opening
    assert opening.endswith("kết luận như sau:")


def test_what_a_unit_alone_has_to_do_stands_on_its_line(wording: Wording) -> None:
    said = written(wording, given(Assignment("Văn phòng Sở", "tổng hợp số liệu.", "trước ngày 15/4/2024")))
    assert "1. Văn phòng Sở: tổng hợp số liệu; thời hạn: trước ngày 15/4/2024." in said


def test_several_works_of_a_unit_stand_together_by_points(wording: Wording) -> None:
    said = written(
        wording, given(Assignment("A", "làm một"), Assignment("B", "làm hai"), Assignment("A", "làm ba"))
    )
    start = said.index("1. A:")
    assert said[start : start + 4] == ["1. A:", "a) Làm một;", "b) Làm ba.", "2. B: làm hai."]


def test_nd_4_points_follow_the_vietnamese_alphabet(wording: Wording) -> None:
    said = written(wording, given(*[Assignment("A", f"việc {n}") for n in range(30)]))
    assert [text.partition(")")[0] for text in said if text.partition(")")[2].startswith(" Việc")] == [
        *POINTS,
        *map(str, range(len(POINTS) + 1, 31)),
    ]


def test_parts_have_headings_only_where_there_are_several(wording: Wording) -> None:
    assert "II. PHÂN CÔNG THỰC HIỆN" in written(wording)
    alone = written(wording, replace(CONCLUSIONS, assessment=()))
    assert not [text for text in alone if text.startswith(("I.", "II."))]


def test_something_must_have_been_concluded() -> None:
    nothing = replace(CONCLUSIONS, assignments=(Assignment("Văn phòng Sở", " "),))
    assert conclusions.problems(nothing) == (("assignments", "paper.needs"),)
    assert conclusions.problems(replace(nothing, directions=("Tập trung hoàn thành kế hoạch.",))) == ()


def test_the_closing_can_be_typed(wording: Wording) -> None:
    said = written(wording, replace(CONCLUSIONS, closing="Sở thông báo để các đơn vị biết."))
    assert "Sở thông báo để các đơn vị biết./." in said
