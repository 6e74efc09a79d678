"""Sentences of the papers in the office's own words."""

from datetime import date

import pytest

from dxdesk.domain.errors import UserError
from dxdesk.domain.period import Period
from dxdesk.domain.plan import Plan
from dxdesk.domain.vietnamese import fold
from dxdesk.services import demo, reports, wordings
from dxdesk.services.wording_samples import samples, shown
from dxdesk.services.wordings import Sentence
from dxdesk.storage.data_file import DataFile

KEY, DAY = "closing.text", date(2024, 3, 1)
OWN = "{office} kính báo cáo kết quả {period}./."


def found(data: DataFile, day: date, key: str = KEY) -> Sentence:
    return next(item for item in wordings.sentences(data, day) if item.key == key)


def test_without_changes_the_shipped_words_are_in_force(data: DataFile) -> None:
    sentence = found(data, DAY)
    assert (sentence.text, sentence.changed, sentence.valid_from) == (sentence.shipped, False, None)


def test_a_change_holds_from_its_day_on(data: DataFile) -> None:
    wordings.save(data, key=KEY, text=OWN, valid_from=DAY)
    assert wordings.in_force(data, DAY).texts[KEY] == OWN
    assert wordings.in_force(data, date(2024, 2, 29)).texts[KEY] == found(data, DAY).shipped


def test_a_report_says_the_office_s_words(filled: DataFile, plan: Plan) -> None:
    wordings.save(filled, key=KEY, text=OWN, valid_from=DAY)
    report = reports.compose(filled, plan=plan, period=Period.parse("2024-Q1"), today=demo.TODAY)
    assert "kính báo cáo kết quả Quý I" in str(report.document)


@pytest.mark.parametrize(
    ("key", "text", "code"),
    [
        (KEY, "  ", "wording.empty"),
        (KEY, "Ngày {day}./.", "wording.place"),
        (KEY, "Ngày {period", "wording.place"),
        (KEY, "{period!r}", "wording.place"),
        ("appendix.indicators_columns", "Một | Hai", "wording.columns"),
    ],
)
def test_words_that_would_break_a_paper_are_refused(data: DataFile, key: str, text: str, code: str) -> None:
    with pytest.raises(UserError) as refused:
        wordings.save(data, key=key, text=text, valid_from=DAY)
    assert refused.value.code == code
    assert data.wordings.all() == ()


def test_going_back_forgets_a_change_of_the_same_day(data: DataFile) -> None:
    wordings.save(data, key=KEY, text=OWN, valid_from=DAY)
    wordings.reset(data, key=KEY, valid_from=DAY)
    assert data.wordings.all() == ()


def test_going_back_later_leaves_what_earlier_papers_said(data: DataFile) -> None:
    wordings.save(data, key=KEY, text=OWN, valid_from=DAY)
    wordings.reset(data, key=KEY, valid_from=date(2024, 6, 1))
    assert wordings.in_force(data, date(2024, 5, 31)).texts[KEY] == OWN
    assert not found(data, date(2024, 6, 1)).changed


def test_forms_that_come_back_are_not_reworded(data: DataFile) -> None:
    assert not any(item.key.startswith("unit_form.") for item in wordings.sentences(data, DAY))


def test_every_placeholder_and_group_has_a_vietnamese_name(data: DataFile) -> None:
    every = wordings.sentences(data, DAY)
    assert [item.key for item in every if item.group == item.key.partition(".")[0]] == []
    places = {place for item in every for place in item.places}
    assert {place.name for place in places if place.meaning == place.name} == set()
    assert len({fold(place.meaning) for place in places}) == len(places)


def test_the_clerk_reads_and_types_vietnamese_placeholders(data: DataFile) -> None:
    sentence = found(data, DAY)
    assert "{kỳ báo cáo}" in sentence.words
    assert wordings.from_words(sentence.words, sentence.places) == sentence.text


def test_a_preview_uses_the_values_of_today_s_papers(filled: DataFile, plan: Plan) -> None:
    values = samples(filled, plan=plan, today=demo.TODAY)
    assert shown(OWN, values[KEY]) == "Sở Giáo dục và Đào tạo kính báo cáo kết quả Quý I năm 2024./."
    assert len(values) > 150
