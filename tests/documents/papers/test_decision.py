from dataclasses import replace

from dxdesk.documents.blocks import AppendixHead, Heading, Letterhead, Paragraph, Title
from dxdesk.documents.papers import decision
from dxdesk.documents.word import to_docx
from dxdesk.documents.wording import Wording
from dxdesk.domain.meeting_papers import Decision
from tests.documents import docx_file
from tests.documents.papers_samples import DECISION, REGULATION, head


def written(wording: Wording, content: Decision = DECISION) -> list[str]:
    return docx_file.paragraphs(to_docx(decision.compose(content, head(), wording)))


def paragraphs(wording: Wording, content: Decision = DECISION) -> list[Paragraph]:
    blocks = decision.compose(content, head(), wording).sections[0].blocks
    return [block for block in blocks if isinstance(block, Paragraph)]


def test_cc_1_each_basis_is_italic_and_only_the_last_ends_with_a_stop(wording: Wording) -> None:
    bases = [block for block in paragraphs(wording) if all(run.italic for run in block.runs)]
    assert [block.text[-1] for block in bases] == [";", ";", ";", "."]
    assert bases[-1].text == "Theo đề nghị của Chánh Văn phòng Sở."


def test_the_authority_stands_before_the_bases_and_the_verb_after(wording: Wording) -> None:
    blocks = decision.compose(DECISION, head(), wording).sections[0].blocks
    assert [b.text for b in blocks if isinstance(b, Heading)] == [
        "GIÁM ĐỐC SỞ GIÁO DỤC VÀ ĐÀO TẠO",
        "QUYẾT ĐỊNH:",
    ]


def test_tl_5_the_subject_begins_with_ve_viec_once(wording: Wording) -> None:
    typed = replace(DECISION, subject="Về việc kiện toàn Ban Chỉ đạo.")
    block = decision.compose(typed, head(), wording).sections[0].blocks[1]
    assert isinstance(block, Title)
    assert block.subject == "Về việc kiện toàn Ban Chỉ đạo"


def test_articles_are_numbered_and_their_points_go_on(wording: Wording) -> None:
    bold = [block.runs[0].text for block in paragraphs(wording) if block.runs[0].bold]
    assert bold == ["Điều 1.", "Điều 2.", "Điều 3.", "Điều 4."]
    said = written(wording)
    assert said[said.index("QUYẾT ĐỊNH:") + 3].startswith("1. Văn phòng Sở là cơ quan thường trực")


def test_typed_numbers_of_articles_are_counted_anew(wording: Wording) -> None:
    typed = replace(DECISION, articles=("Điều 1. Một theo Điều 1.", "Điều 5: Hai."))
    said = written(wording, typed)
    assert "Điều 1. Một theo Điều 1." in said
    assert "Điều 2. Hai./." in said


def test_nn_7_recipients_begin_with_the_last_article(wording: Wording) -> None:
    said = written(wording)
    assert said[said.index("Nơi nhận:") + 1] == "- Như Điều 4;"


def test_pl_6_a_list_has_no_letterhead(wording: Wording) -> None:
    _, appendix = decision.compose(DECISION, head(), wording).sections
    assert isinstance(appendix.blocks[0], AppendixHead)
    (table,) = docx_file.tables(to_docx(decision.compose(DECISION, head(), wording)))
    assert table[1] == ["1", "Giám đốc Sở", "Trưởng Ban", ""]


def test_pl_6_a_paper_put_in_force_repeats_the_letterhead(wording: Wording) -> None:
    _, attached = decision.compose(REGULATION, head(), wording).sections
    first, second = attached.blocks[:2]
    assert first == Letterhead("UBND TỈNH BẮC GIANG", "SỞ GIÁO DỤC VÀ ĐÀO TẠO", "", "")
    assert isinstance(second, Title)
    assert second.note == (
        "(Kèm theo Quyết định số        /QĐ-SGDĐT ngày      tháng\u00a03\u00a0năm\u00a02024 "
        "của Giám đốc Sở Giáo dục và Đào tạo)"
    )


def test_nd_2_chapters_and_their_titles_are_centred(wording: Wording) -> None:
    _, attached = decision.compose(REGULATION, head(), wording).sections
    centred = [b.text for b in attached.blocks if isinstance(b, Heading) and b.level == 0]
    assert centred == ["Chương I", "QUY ĐỊNH CHUNG", "Chương II", "CHẾ ĐỘ LÀM VIỆC"]


def test_what_is_attached_needs_a_title_and_something_in_it() -> None:
    assert decision.problems(replace(DECISION, attached_title="")) == (("attached_title", "paper.needs"),)
    assert decision.problems(replace(DECISION, members=())) == (("attached", "paper.needs"),)
    assert decision.problems(replace(DECISION, attached_title="", members=())) == ()
