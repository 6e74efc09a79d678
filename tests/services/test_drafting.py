from datetime import UTC, date, datetime

from dxdesk.documents.blocks import Addressees, OfficialDocument, Paragraph, Signature
from dxdesk.domain.office import OfficeSigner
from dxdesk.domain.period import Period, PeriodKind
from dxdesk.domain.plan import Plan
from dxdesk.domain.submission import AdHocRequest
from dxdesk.services import drafting, duties, freezing, prose, reports
from dxdesk.storage.data_file import DataFile
from tests.services.rounds import KEY

WRITTEN = date(2024, 3, 18)
NOW = datetime(2024, 3, 18, 15, 0, tzinfo=UTC)


def words(document: OfficialDocument) -> str:
    blocks = [block for section in document.sections for block in section.blocks]
    return "\n".join("".join(r.text for r in b.runs) for b in blocks if isinstance(b, Paragraph))


def write(data: DataFile, plan: Plan, section: str, text: str, key: str = KEY) -> None:
    prose.set_section(data, plan=plan, period_key=key, section=section, text=text)


def test_the_clerk_s_words_stand_in_the_report_with_figures_of_the_data(filled: DataFile, plan: Plan) -> None:
    write(filled, plan, "strengths", "Đã đạt {met}/{total} chỉ tiêu.")
    made = reports.compose(filled, plan=plan, period=Period.parse(KEY), today=WRITTEN)
    met = sum(row.verdict.value == "met" for row in made.snapshot.indicators)
    assert f"Đã đạt {met}/11 chỉ tiêu." in words(made.document)


def test_words_stay_when_the_report_is_made_anew(filled: DataFile, plan: Plan) -> None:
    write(filled, plan, "causes", "Thiếu kinh phí.")
    for _ in range(2):
        made = reports.compose(filled, plan=plan, period=Period.parse(KEY), today=WRITTEN)
        reports.keep(filled, made, now=NOW)
        assert "Thiếu kinh phí." in words(made.document)


def test_a_draft_shows_parts_words_figures_and_slips(filled: DataFile, plan: Plan) -> None:
    write(filled, plan, "causes", "Do {lý do}")
    found = drafting.draft(filled, plan=plan, period_key=KEY, today=WRITTEN)
    assert "causes" in {part.section for part in found.parts}
    assert found.words == {"causes": "Do {lý do}"}
    assert found.unknown == (("causes", "lý do"),)
    assert {"met", "total"} <= {figure.name for figure in found.figures}


def test_changed_words_make_a_signed_draft_another_one(filled: DataFile, plan: Plan) -> None:
    made = reports.compose(filled, plan=plan, period=Period.parse(KEY), today=WRITTEN)
    reports.keep(filled, made, now=NOW)
    assert not freezing.draft_moved(filled, 1)
    write(filled, plan, "causes", "Thiếu kinh phí.")
    assert freezing.draft_moved(filled, 1)


def test_the_chosen_signer_stays_with_the_draft(filled: DataFile, plan: Plan) -> None:
    deputy = OfficeSigner(("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"))
    made = reports.compose(filled, plan=plan, period=Period.parse(KEY), today=WRITTEN, signer=deputy)
    reports.keep(filled, made, now=NOW)
    assert not freezing.draft_moved(filled, 1)
    again = freezing.compose_again(filled, filled.documents.get(1)).document
    (signature,) = [b for s in again.sections for b in s.blocks if isinstance(b, Signature)]
    assert signature.lines == deputy.lines


def test_every_kind_of_period_has_its_report(filled: DataFile, plan: Plan) -> None:
    for key in ("2024-03", "2024-Q2", "2024-H1", "2024-9M", "2024"):
        made = reports.compose_key(filled, plan=plan, period_key=key, today=date(2024, 12, 16))
        assert made.key == key
        assert reports.word_bytes(made.document).startswith(b"PK")
        assert isinstance(made.snapshot.period.kind, PeriodKind)


def test_an_ad_hoc_report_goes_to_whoever_asked_with_its_own_words(filled: DataFile, plan: Plan) -> None:
    request = AdHocRequest("Nền tảng dùng chung", date(2024, 5, 10), plan_id=plan.id, requested_by="Bộ GDĐT")
    duties.save_request(filled, request)
    write(filled, plan, "difficulties", "Đường truyền yếu.", key="R1")
    found = drafting.draft(filled, plan=plan, period_key="R1", today=date(2024, 5, 9))
    blocks = found.report.document.sections[0].blocks
    assert Addressees(("Bộ GDĐT",)) in blocks
    assert "Đường truyền yếu." in words(found.report.document)
