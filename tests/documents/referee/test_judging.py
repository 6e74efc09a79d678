"""How findings are told, and what is allowed though it looks odd."""

from datetime import date

import pytest

from dxdesk.documents.referee.finding import Finding, Outcome, Verdict
from dxdesk.documents.referee.judging import judge
from dxdesk.documents.referee.seen import LineMark, SeenDocument, SeenLine
from dxdesk.documents.rule_book import rule_book
from tests.documents.referee.plants import (
    BODY,
    CHASE,
    DAY,
    DECISION,
    ISSUER,
    LETTER,
    MINUTES,
    REPORT,
    TN,
    Plant,
    below,
    both,
    paper,
    place,
    section,
    stands,
    words,
)

BROKEN = (Outcome.FAIL, Outcome.WARN)


def broken(verdict: Verdict, *rules: str) -> list[Finding]:
    return [one for one in verdict.findings if one.outcome in BROKEN and (not rules or one.rule in rules)]


def after(plant: Plant, name: str = REPORT) -> Verdict:
    return judge(plant(paper(name)))


def test_every_rule_is_told_of_in_the_order_of_the_book() -> None:
    told = list(dict.fromkeys(finding.rule for finding in judge(paper(REPORT)).findings))
    assert told == list(rule_book().rules)


def test_a_kept_rule_is_told_once_with_what_was_measured() -> None:
    (margin,) = [one for one in judge(paper(LETTER)).findings if one.about == "page.left"]
    assert (margin.outcome, margin.measured, margin.mend) == (Outcome.PASS, "lề trái 30 mm", "")


def test_a_broken_rule_says_where_what_is_allowed_and_how_to_mend_it() -> None:
    seen = stands(BODY, first_indent_mm=0.0)(paper(REPORT))
    (found,) = broken(judge(seen), "ND-1")
    assert found.place.paragraph == seen.paragraphs[place(seen, BODY)].index + 1
    assert found.place.words.startswith(BODY)
    assert (found.measured, found.allowed) == ("0 mm", "10 mm hoặc 12,7 mm")
    assert found.mend == "Sửa thành 10 mm hoặc 12,7 mm."
    assert found.mechanical


def test_a_rule_of_the_decree_fails_and_custom_warns() -> None:
    decree = broken(after(section(0, left_mm=20.0)), "PG-2")
    custom = broken(after(section(0, header_mm=30.0)), "PG-6")
    assert [one.outcome for one in (*decree, *custom)] == [Outcome.FAIL, Outcome.WARN]


def test_a_rule_without_anything_to_judge_does_not_apply() -> None:
    (urgency,) = [one for one in judge(paper(REPORT)).findings if one.rule == "KH-1"]
    assert urgency.outcome is Outcome.NOT_APPLICABLE


@pytest.mark.parametrize("mark", [LineMark.DRAWING, LineMark.VML, LineMark.BORDER, LineMark.UNDERSCORES])
def test_a_short_line_may_be_drawn_in_any_way(mark: LineMark) -> None:
    verdict = after(both(below(ISSUER, lines=(SeenLine(mark, 24.0),)), below(TN, lines=(SeenLine(mark),))))
    assert broken(verdict, "HD-4", "HD-7", "HD-8") == []


@pytest.mark.parametrize(
    "plant",
    [
        words("CỘNG HÒA", "HÒA", "HOÀ"),
        words("Số:", "        /", " 05/"),
        words("Số:", "        /", " 233/"),
        words(DAY, "ngày      tháng 3", "ngày 05 tháng 3"),
        words(DAY, "ngày      tháng 3", "ngày 15 tháng 12"),
        words("- Lãnh đạo Sở", "Sở;", "Sở (để báo cáo);"),
        words("- Lưu: VT", "VP.", "VP (2)."),
        stands(BODY, first_indent_mm=10.0),
        stands(BODY, first_indent_mm=12.5),
        stands(BODY, line=1.0),
        stands(BODY, line=1.0, line_exact_pt=18.0),
        stands(BODY, after_pt=12.0),
        words(BODY, "05 nhiệm vụ", "70,5% nhiệm vụ, 1.234.567 đồng"),
        words(BODY, "xác định", "căn cứ điểm a khoản 2 Điều 5, điều kiện thực tế, xác định"),
        words(BODY, "xác định", "tại trụ sở Sở Giáo dục và Đào tạo xác định thi công công trình"),
    ],
)  # fmt: skip
def test_what_is_right_is_not_complained_of(plant: Plant) -> None:
    assert broken(after(plant)) == []


def test_a_first_line_between_both_indents_only_warns() -> None:
    (found,) = broken(after(stands(BODY, first_indent_mm=11.3)), "ND-1")
    assert found.outcome is Outcome.WARN


def test_minutes_need_no_place_and_day() -> None:
    assert broken(judge(paper(MINUTES)), "DD-1") == []


def test_a_name_is_right_in_a_paper_cited_with_its_own_day() -> None:
    cited = words(
        BODY, "xác định", "theo Kế hoạch số 199/KH-UBND ngày 11/12/2023 của UBND tỉnh Bắc Giang xác định"
    )
    later = words(DAY, "3 năm 2024", "9 năm 2025")
    names = [one.measured for one in broken(after(both(later, cited)), "TG-1")]
    plain = [one.measured for one in broken(after(later), "TG-1")]
    assert len(names) == len(plain)


@pytest.mark.parametrize(
    ("day", "told"), [(date(2025, 2, 28), 0), (date(2025, 3, 1), 1), (date(2025, 6, 30), 1)]
)
def test_names_are_judged_by_the_day_asked_for(day: date, told: int) -> None:
    sent = words(BODY, "xác định", "phối hợp với Sở Thông tin và Truyền thông xác định")
    found = [
        one
        for one in broken(judge(sent(paper(REPORT)), on=day), "TG-1")
        if "Sở Thông tin" in one.measured and one.place.words.startswith(BODY)
    ]
    assert len(found) == told


def test_a_paper_of_nothing_is_no_official_paper() -> None:
    verdict = judge(SeenDocument((), ()))
    assert (verdict.kind, [one.rule for one in broken(verdict)]) == ("", ["VB-1"])


@pytest.mark.parametrize("name", [REPORT, LETTER, DECISION, CHASE])
@pytest.mark.parametrize("cut", [0.2, 0.5, 0.9])
def test_a_paper_cut_short_is_judged_all_the_same(name: str, cut: float) -> None:
    seen = paper(name)
    kept = seen.paragraphs[: int(len(seen.paragraphs) * cut)]
    assert judge(SeenDocument(kept, seen.sections, seen.tables)).findings


def test_judging_twice_gives_the_same() -> None:
    assert judge(paper(REPORT)) == judge(paper(REPORT))
