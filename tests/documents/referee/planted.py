"""Defects planted one at a time into papers of our own, and the rule that each of them breaks."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

from dxdesk.documents.blocks import Align
from dxdesk.documents.referee.reading import read_docx
from dxdesk.documents.referee.seen import LineMark, SeenDocument, SeenLine, SeenParagraph, SeenRun
from dxdesk.documents.word import to_docx
from tests.documents.every_kind import every_kind

Plant = Callable[[SeenDocument], SeenDocument]

REPORT, LETTER, DECISION = "bao-cao-2024-Q1", "cong-van-de-nghi", "quyet-dinh"
MINUTES, CHASE, INVITATION = "bien-ban", "cong-van-don-doc-mot-don-vi", "giay-moi"
PETITION = "to-trinh-dieu-chinh"


@dataclass(frozen=True, slots=True)
class Defect:
    """One defect: what it is, the paper it is planted in, the rule it breaks."""

    what: str
    rule: str
    paper: str
    plant: Plant


@cache
def _documents() -> dict[str, SeenDocument]:
    return {name: read_docx(to_docx(document)) for name, document in every_kind().items()}


def paper(name: str) -> SeenDocument:
    """Return one of our papers as the referee sees it."""
    return _documents()[name]


def place(seen: SeenDocument, beginning: str) -> int:
    """Return the index of the first paragraph that begins with these words."""
    return next(n for n, p in enumerate(seen.paragraphs) if p.text.startswith(beginning))


def with_paragraph(seen: SeenDocument, at: int, paragraph: SeenParagraph) -> SeenDocument:
    return replace(seen, paragraphs=(*seen.paragraphs[:at], paragraph, *seen.paragraphs[at + 1 :]))


def stands(beginning: str, **changes: object) -> Plant:
    """Plant a change into how a paragraph stands."""

    def plant(seen: SeenDocument) -> SeenDocument:
        at = place(seen, beginning)
        return with_paragraph(seen, at, replace(seen.paragraphs[at], **changes))  # type: ignore[arg-type]

    return plant


def letters(beginning: str, **changes: object) -> Plant:
    """Plant a change into the letters of a paragraph."""

    def plant(seen: SeenDocument) -> SeenDocument:
        at = place(seen, beginning)
        runs = tuple(replace(run, **changes) for run in seen.paragraphs[at].runs)  # type: ignore[arg-type]
        return with_paragraph(seen, at, replace(seen.paragraphs[at], runs=runs))

    return plant


def words(beginning: str, old: str, new: str) -> Plant:
    """Plant other words into a paragraph of one look."""

    def plant(seen: SeenDocument) -> SeenDocument:
        at = place(seen, beginning)
        before = seen.paragraphs[at]
        text = before.text.replace(old, new, 1)
        assert text != before.text
        return with_paragraph(seen, at, replace(before, runs=(replace(before.runs[0], text=text),)))

    return plant


def gone(*beginnings: str) -> Plant:
    """Take the words out of paragraphs."""

    def plant(seen: SeenDocument) -> SeenDocument:
        for beginning in beginnings:
            at = place(seen, beginning)
            seen = with_paragraph(seen, at, replace(seen.paragraphs[at], runs=(), lines=()))
        return seen

    return plant


def below(beginning: str, **changes: object) -> Plant:
    """Plant a change into the paragraph below, such as the one that holds a line."""

    def plant(seen: SeenDocument) -> SeenDocument:
        at = place(seen, beginning) + 1
        return with_paragraph(seen, at, replace(seen.paragraphs[at], **changes))  # type: ignore[arg-type]

    return plant


def section(number: int, **changes: object) -> Plant:
    """Plant a change into a section."""

    def plant(seen: SeenDocument) -> SeenDocument:
        changed = replace(seen.sections[number], **changes)  # type: ignore[arg-type]
        return replace(seen, sections=tuple(changed if s.index == number else s for s in seen.sections))

    return plant


def headers(keep: Callable[[SeenParagraph], bool], **changes: object) -> Plant:
    """Plant a change into the headers of a kind."""

    def plant(seen: SeenDocument) -> SeenDocument:
        changed = tuple(replace(p, **changes) if keep(p) else p for p in seen.headers)  # type: ignore[arg-type]
        return replace(seen, headers=changed)

    return plant


def both(*plants: Plant) -> Plant:
    """Plant several changes that are one defect."""

    def plant(seen: SeenDocument) -> SeenDocument:
        for one in plants:
            seen = one(seen)
        return seen

    return plant


def everywhere(**changes: object) -> Plant:
    """Plant a change into all runs of the body's paragraphs outside tables."""

    def plant(seen: SeenDocument) -> SeenDocument:
        for at, paragraph in enumerate(seen.paragraphs):
            runs = tuple(replace(run, **changes) for run in paragraph.runs)  # type: ignore[arg-type]
            seen = with_paragraph(seen, at, replace(paragraph, runs=runs))
        return seen

    return plant


def _in_footer(seen: SeenDocument) -> SeenDocument:
    moved = tuple(p for p in seen.headers if p.has_page_field)
    rest = tuple(p for p in seen.headers if not p.has_page_field)
    return replace(seen, headers=rest, footers=(*seen.footers, *moved))


def _no_sections(seen: SeenDocument) -> SeenDocument:
    """Put every page into one section: appendices go on in the sheets of the body."""
    one = tuple(replace(p, section=0, page_break_before=False, page=None) for p in seen.paragraphs)
    return replace(seen, paragraphs=one, sections=seen.sections[:1])


def _mark(text: str, *, bold: bool = True) -> Plant:
    def plant(seen: SeenDocument) -> SeenDocument:
        first = seen.paragraphs[0]
        mark = replace(first, cell=None, lines=(), runs=(SeenRun(text, "Times New Roman", 13, bold=bold),))
        moved = tuple(replace(p, index=p.index + 1) for p in seen.paragraphs)
        return replace(seen, paragraphs=(mark, *moved))

    return plant


def _dated(month: str, year: str) -> Plant:
    return words("Bắc Giang, ngày", "3 năm 2024", f"{month} năm {year}")


def _unrepeated(seen: SeenDocument) -> SeenDocument:
    return replace(seen, tables=tuple(replace(table, header_row=False) for table in seen.tables))


def _narrow(seen: SeenDocument) -> SeenDocument:
    at = place(seen, QH)
    cell = seen.paragraphs[at].cell
    assert cell is not None
    return with_paragraph(seen, at, replace(seen.paragraphs[at], cell=replace(cell, width_mm=80.0)))


def _signed_again(seen: SeenDocument) -> SeenDocument:
    head = replace(seen.paragraphs[place(seen, QH)], cell=None, section=seen.paragraphs[-1].section)
    return replace(seen, paragraphs=(*seen.paragraphs, replace(head, index=len(seen.paragraphs))))


def _addressed_first(seen: SeenDocument) -> SeenDocument:
    at, to = place(seen, "Kính gửi"), place(seen, TITLE)
    moved = list(seen.paragraphs)
    moved.insert(to, moved.pop(at))
    return replace(seen, paragraphs=tuple(replace(p, index=n) for n, p in enumerate(moved)))


def _merged_bases(seen: SeenDocument) -> SeenDocument:
    at = place(seen, "Căn cứ Luật")
    first, second = seen.paragraphs[at], seen.paragraphs[at + 1]
    joined = replace(first, runs=(*first.runs, replace(first.runs[0], text=" "), *second.runs))
    return with_paragraph(with_paragraph(seen, at, joined), at + 1, replace(second, runs=()))


QH, TN, ISSUER, PARENT = "CỘNG HÒA", "Độc lập", "SỞ GIÁO DỤC", "UBND TỈNH"
DAY, BODY, TITLE, SUBJECT = "Bắc Giang, ngày", "Kế hoạch năm 2024", "BÁO CÁO", "Kết quả thực hiện"
_PAGE = {"keep": lambda p: p.has_page_field}
_FIRST = {"keep": lambda p: p.kind == "first"}
_ATTACHED = "(Kèm theo"
SHORT = SeenLine(LineMark.BORDER, 20.0)

DEFECTS: tuple[Defect, ...] = (
    Defect("Letter-size sheets", "PG-1", REPORT, section(0, width_mm=215.9, height_mm=279.4)),
    Defect("a narrow left margin", "PG-2", REPORT, section(0, left_mm=20.0)),
    Defect("a wide right margin", "PG-2", REPORT, section(0, right_mm=25.0)),
    Defect("a low top margin", "PG-2", REPORT, section(0, top_mm=12.0)),
    Defect("a narrow margin on a lying sheet", "PG-3", REPORT, section(1, left_mm=12.0, landscape=True)),
    Defect("Arial in the body", "PG-4", REPORT, letters(BODY, font="Arial")),
    Defect("the font of the nineties", "PG-4", REPORT, everywhere(font=".VnTime")),
    Defect("blue letters", "PG-4", REPORT, letters(BODY, color="0000FF")),
    Defect("letters and marks typed apart", "PG-4", REPORT, stands(BODY, raw_nfd=True)),
    Defect("no page number", "PG-5", REPORT, headers(**_PAGE, has_page_field=False, runs=())),
    Defect("page number at the foot", "PG-5", REPORT, _in_footer),
    Defect("page number at the right", "PG-5", REPORT, headers(**_PAGE, align=Align.RIGHT)),
    Defect("number on the first page", "PG-5", REPORT, section(0, title_page=False)),
    Defect("Roman page numbers", "PG-5", REPORT, section(0, number_format="lowerRoman")),
    Defect(
        "a typed 1 on the first page",
        "PG-5",
        REPORT,
        headers(**_FIRST, runs=(SeenRun("1", "Times New Roman", 13),)),
    ),
    Defect("page number in the text", "PG-6", REPORT, section(0, header_mm=30.0)),
    Defect("small page number", "MC-page_number", REPORT, headers(
        **_PAGE, runs=(SeenRun("2", "Times New Roman", 11),))),
    Defect("numbers of an appendix go on", "PG-7", REPORT, section(1, number_start=None)),
    Defect("small Quốc hiệu", "MC-quoc_hieu", REPORT, letters(QH, pt=11.0)),
    Defect("Quốc hiệu not bold", "MC-quoc_hieu", REPORT, letters(QH, bold=False)),
    Defect("large Tiêu ngữ", "MC-tieu_ngu", REPORT, letters(TN, pt=15.0)),
    Defect("bold parent", "MC-parent", LETTER, letters(PARENT, bold=True)),
    Defect("issuer not bold", "MC-issuer", LETTER, letters(ISSUER, bold=False)),
    Defect("number of 14 pt", "MC-number", LETTER, letters("Số:", pt=14.0)),
    Defect("day not italic", "MC-place_date", LETTER, letters(DAY, italic=False)),
    Defect("bold V/v", "MC-vv_subject", LETTER, letters("V/v", bold=True)),
    Defect("V/v of 14 pt", "MC-vv_subject", LETTER, letters("V/v", pt=14.0)),
    Defect("title not bold", "MC-title_kind", REPORT, letters(TITLE, bold=False)),
    Defect("subject in italics", "MC-title_subject", REPORT, letters(SUBJECT, italic=True)),
    Defect("bases upright", "MC-basis", DECISION, letters("Căn cứ Nghị định", italic=False)),
    Defect("body of 12 pt", "MC-body", REPORT, letters(BODY, pt=12.0)),
    Defect("body in italics", "MC-body", REPORT, letters(BODY, italic=True)),
    Defect("heading not bold", "MC-heading_1", REPORT, letters("II. ĐÁNH GIÁ", bold=False)),
    Defect("heading of 12 pt", "MC-heading_2", REPORT, letters("1. Công tác chỉ đạo", pt=12.0)),
    Defect("sub-heading of 12 pt", "MC-heading_3", REPORT, letters("3.1. ", pt=12.0)),
    Defect("large note below the title", "MC-title_note", REPORT, letters("(Số liệu", pt=16.0)),
    Defect("Nơi nhận upright", "MC-recipients_head", REPORT, letters("Nơi nhận", italic=False)),
    Defect("recipients of 13 pt", "MC-recipients_item", REPORT, letters("- Lãnh đạo Sở", pt=13.0)),
    Defect("signer not bold", "MC-signer_line", REPORT, letters("GIÁM ĐỐC", bold=False)),
    Defect("name not bold", "MC-signer_name", REPORT, letters("Tạ Việt Hùng", bold=False)),
    Defect("label of 13 pt", "MC-appendix_label", LETTER, letters("Phụ lục", pt=13.0)),
    Defect("appendix title not bold", "MC-appendix_title", LETTER, letters("NỘI DUNG ĐỀ NGHỊ", bold=False)),
    Defect("attachment upright", "MC-appendix_attached", LETTER, letters(_ATTACHED, italic=False)),
    Defect("Quốc hiệu at the left", "HD-1", REPORT, stands(QH, align=Align.LEFT)),
    Defect("no Quốc hiệu", "HD-2", REPORT, gone(QH)),
    Defect("a word of Quốc hiệu missing", "HD-2", REPORT, words(QH, "XÃ HỘI ", "")),
    Defect("long dashes in Tiêu ngữ", "HD-3", REPORT, words(TN, " - Tự do - ", " – Tự do – ")),
    Defect("no blanks in Tiêu ngữ", "HD-3", REPORT, words(TN, " - Tự do - ", "-Tự do-")),
    Defect("no line under Tiêu ngữ", "HD-4", REPORT, below(TN, lines=())),
    Defect("a short line under Tiêu ngữ", "HD-4", REPORT, below(TN, lines=(SHORT,))),
    Defect("Tiêu ngữ underlined", "HD-4", REPORT, letters(TN, underline=True)),
    Defect("Quốc hiệu in wide lines", "HD-5", REPORT, stands(QH, line=1.5)),
    Defect("issuer in small letters", "HD-6", REPORT, words(ISSUER, "SỞ GIÁO DỤC", "Sở Giáo dục")),
    Defect("no line under the issuer", "HD-7", REPORT, below(ISSUER, lines=())),
    Defect("a long line under the issuer", "HD-7", REPORT, below(
        ISSUER, lines=(SeenLine(LineMark.DRAWING, 60.0),))),
    Defect("a line under the parent", "HD-8", REPORT, stands(PARENT, lines=(SHORT,))),
    Defect("parent underlined", "HD-8", REPORT, letters(PARENT, underline=True)),
    Defect("number and day on two lines", "HD-9", REPORT, both(
        stands("Số:", cell=None), stands(DAY, cell=None))),
    Defect("column too narrow for Quốc hiệu", "HD-11", REPORT, _narrow),
    Defect("no number", "SO-1", REPORT, gone("Số:")),
    Defect("no colon behind Số", "SO-1", REPORT, words("Số:", "Số:", "Số")),
    Defect("number without nought", "SO-1", REPORT, words("Số:", "        /", " 5/")),
    Defect("blanks in the symbol", "SO-2", REPORT, words("Số:", "/BC-SGDĐT", "/BC - SGDĐT")),
    Defect("symbol of another kind", "SO-3", REPORT, words("Số:", "BC-", "KH-")),
    Defect("letter with a kind in its symbol", "SO-4", LETTER, words("Số:", "/SGDĐT-VP", "/CĐ-SGDĐT")),
    Defect("symbol in small letters", "SO-6", REPORT, words("Số:", "SGDĐT", "sgdđt")),
    Defect("no room for the number", "SO-9", REPORT, words("Số:", "        /", " /")),
    Defect("year in the symbol", "SO-10", REPORT, words("Số:", "/BC", "/2024/BC")),
    Defect("no day", "DD-1", REPORT, gone(DAY)),
    Defect("no comma behind the place", "DD-1", REPORT, words(DAY, ",", "")),
    Defect("day without nought", "DD-2", REPORT, words(DAY, "ngày      tháng 3", "ngày 5 tháng 3")),
    Defect("month with a nought too much", "DD-2", REPORT, words(DAY, "tháng 3", "tháng 03")),
    Defect("month without nought", "DD-2", REPORT, words(DAY, "tháng 3", "tháng 1")),
    Defect("place of another province", "DD-3", REPORT, words(DAY, "Bắc Giang", "Hà Nội")),
    Defect("no room for the day", "DD-5", REPORT, words(DAY, "ngày      tháng", "ngày tháng")),
    Defect("title in small letters", "TL-1", REPORT, both(
        words(TITLE, "BÁO CÁO", "Báo cáo"), letters("Báo cáo", capitals=False))),
    Defect("title at the left", "TL-1", REPORT, stands(SUBJECT, align=Align.LEFT)),
    Defect("no line under the subject", "TL-2", REPORT, below(SUBJECT, lines=())),
    Defect("a full stop behind the subject", "TL-3", REPORT, words(SUBJECT, "năm 2024", "năm 2024.")),
    Defect("neither title nor V/v", "TL-4", LETTER, gone("V/v")),
    Defect("Về việc in a report", "TL-5", REPORT, words(SUBJECT, "Kết quả", "Về việc kết quả")),
    Defect("V/v Về việc", "TL-6", LETTER, words("V/v", "V/v ", "V/v Về việc ")),
    Defect("endless subject", "TL-7", REPORT, words(SUBJECT, "chuyển đổi số", "chuyển đổi số " * 40)),
    Defect("basis ending with a full stop", "CC-1", DECISION, words("Căn cứ Luật", ";", ".")),
    Defect("two bases in a paragraph", "CC-1", DECISION, _merged_bases),
    Defect("basis without its day", "CC-2", DECISION, words(
        "Căn cứ Nghị định", " ngày 05 tháng 3 năm 2020", "")),
    Defect("paper first named without its day", "CC-3", REPORT, words(
        "Thực hiện Kế hoạch", "Thực hiện Kế hoạch", "Thực hiện Công văn số 12/UBND-VX và Kế hoạch")),
    Defect("basis without first indent", "CC-4", DECISION, stands("Căn cứ Luật", first_indent_mm=0.0)),
    Defect("body at the left", "ND-1", REPORT, stands(BODY, align=Align.LEFT)),
    Defect("no first indent", "ND-1", REPORT, stands(BODY, first_indent_mm=0.0)),
    Defect("paragraphs too near", "ND-1", REPORT, stands(BODY, after_pt=0.0)),
    Defect("double lines", "ND-1", REPORT, stands(BODY, line=2.0)),
    Defect("Arabic chapter", "ND-2", REPORT, both(
        words("II. ĐÁNH GIÁ", "II. ĐÁNH GIÁ CHUNG", "Chương 2"), stands("Chương 2", align=Align.CENTER))),
    Defect("chapter at the left", "ND-2", REPORT, words("II. ĐÁNH GIÁ", "II. ĐÁNH GIÁ CHUNG", "Chương II")),
    Defect("heading in small letters", "ND-3", REPORT, words(
        "II. ĐÁNH GIÁ", "ĐÁNH GIÁ CHUNG", "Đánh giá chung")),
    Defect("title of a khoản not bold", "ND-3", REPORT, letters("1. Công tác chỉ đạo", bold=False)),
    Defect("a heading left out", "ND-3", REPORT, words("II. ĐÁNH GIÁ", "II.", "III.")),
    Defect("a sub-heading left out", "ND-3", REPORT, words("3.2. ", "3.2.", "3.4.")),
    Defect("point c behind a", "ND-4", LETTER, words("b) Chỉ tiêu", "b)", "c)")),
    Defect("point with a stop", "ND-4", LETTER, words("b) Chỉ tiêu", "b)", "b.")),
    Defect("clause with a bracket", "ND-4", LETTER, words("2. Số liệu", "2.", "2)")),
    Defect("heading without words", "ND-6", REPORT, words("IV. ĐỀ XUẤT", "IV. ĐỀ XUẤT, KIẾN NGHỊ", "IV.")),
    Defect("no end mark", "ND-7", REPORT, words("Trên đây là", "./.", ".")),
    Defect("appendix nobody refers to", "ND-9", LETTER, both(
        words("Nhiệm vụ, chỉ tiêu của", "Phụ lục kèm theo", "bảng"),
        words("3. Báo cáo theo phiếu", "gửi kèm", "mẫu"))),
    Defect("signer in small letters", "KY-1", REPORT, words("GIÁM ĐỐC", "GIÁM ĐỐC", "Giám đốc")),
    Defect("signer at the left of the column", "KY-1", REPORT, stands("GIÁM ĐỐC", align=Align.LEFT)),
    Defect("name in capitals", "KY-1", REPORT, words("Tạ Việt Hùng", "Tạ Việt Hùng", "TẠ VIỆT HÙNG")),
    Defect("nobody signs", "KY-1", REPORT, gone("GIÁM ĐỐC", "Tạ Việt Hùng")),
    Defect("KT without a stop", "KY-2", CHASE, words("KT. GIÁM", "KT.", "KT")),
    Defect("KT. without a blank", "KY-2", CHASE, words("KT. GIÁM", "KT. ", "KT.")),
    Defect("TM. GIÁM ĐỐC", "KY-3", REPORT, words("GIÁM ĐỐC", "GIÁM", "TM. GIÁM")),
    Defect("KT. alone", "KY-4", CHASE, gone("PHÓ GIÁM ĐỐC")),
    Defect("deputy of another office", "KY-4", CHASE, words("PHÓ GIÁM ĐỐC", "GIÁM ĐỐC", "CHỦ TỊCH")),
    Defect("acting head", "KY-5", CHASE, words("PHÓ GIÁM ĐỐC", "GIÁM ĐỐC", "GIÁM ĐỐC PHỤ TRÁCH")),
    Defect("TM. BAN CHỈ ĐẠO without title", "KY-7", REPORT, words("GIÁM ĐỐC", "GIÁM ĐỐC", "TM. BAN CHỈ ĐẠO")),
    Defect("degree before the name", "KY-8", REPORT, words("Tạ Việt Hùng", "Tạ", "TS. Tạ")),
    Defect("no room to sign", "KY-9", REPORT, below("GIÁM ĐỐC", line_exact_pt=10.0)),
    Defect("signature on a page of its own", "KY-10", REPORT, stands("GIÁM ĐỐC", page_break_before=True)),
    Defect("Kính gửi in a decision", "NN-1", DECISION, words(
        "Căn cứ Luật", "Căn cứ Luật", "Kính gửi: UBND tỉnh; Luật")),
    Defect("letter to nobody", "NN-1", CHASE, gone("Kính gửi")),
    Defect("no colon behind Kính gửi", "NN-2", CHASE, words("Kính gửi", "Kính gửi:", "Kính gửi")),
    Defect("several addressees in a line", "NN-3", CHASE, words("Kính gửi", "chính", "chính; Văn phòng Sở")),
    Defect("Kính gửi over the title", "NN-5", REPORT, _addressed_first),
    Defect("addressees of 12 pt", "MC-addressees", LETTER, letters("Kính gửi", pt=12.0)),
    Defect("addressee of 12 pt", "MC-addressee_item", LETTER, letters("- Thanh tra Sở", pt=12.0)),
    Defect("addressee without dash", "NN-3", LETTER, words("- Thanh tra Sở", "- ", "")),
    Defect("addressee without semicolon", "NN-3", LETTER, words("- Thanh tra Sở", ";", "")),
    Defect("recipient with a full stop", "NN-6", REPORT, words("- Lãnh đạo Sở", ";", ".")),
    Defect("recipient without dash", "NN-6", REPORT, words("- Lãnh đạo Sở", "- ", "")),
    Defect("Lưu without a full stop", "NN-6", REPORT, words("- Lưu: VT", "VP.", "VP")),
    Defect("no Lưu line", "NN-6", REPORT, words("- Lưu: VT", "Lưu: VT, VP", "Văn phòng")),
    Defect("no Nơi nhận", "NN-6", REPORT, gone("Nơi nhận")),
    Defect("no Như trên", "NN-7", LETTER, words("- Như trên", "Như trên", "Các đơn vị")),
    Defect("no Như Điều", "NN-7", DECISION, words("- Như Điều", "Như Điều 4", "Như trên")),
    Defect("raised mark of the drafter", "NN-8", REPORT, letters("- Lưu: VT", superscript=True)),
    Defect("two ways of a purpose", "NN-9", REPORT, words("- Lãnh đạo Sở", "Sở;", "Sở (t/hợp);")),
    Defect("deputy signs, head not told", "NN-10", CHASE, words("- Giám đốc Sở", "Giám đốc Sở", "Văn phòng")),
    Defect("PHỤ LỤC in capitals", "PL-1", LETTER, letters("Phụ lục", capitals=True)),
    Defect("Arabic appendix", "PL-1", REPORT, words("Phụ lục II", "II", "2")),
    Defect("the only appendix numbered", "PL-1", LETTER, words("Phụ lục", "Phụ lục", "Phụ lục I")),
    Defect("appendix title in small letters", "PL-2", LETTER, words(
        "NỘI DUNG ĐỀ NGHỊ", "NỘI DUNG ĐỀ NGHỊ", "Nội dung đề nghị")),
    Defect("no attachment line", "PL-3", LETTER, gone(_ATTACHED)),
    Defect("attachment of another paper", "PL-3", REPORT, words(_ATTACHED, "BC-SGDĐT", "KH-SGDĐT")),
    Defect("no line under the attachment", "PL-5", LETTER, below(_ATTACHED, lines=())),
    Defect("appendix on the page of the body", "PL-8", LETTER, _no_sections),
    Defect("Quốc hiệu in an appendix", "PL-6", LETTER, _signed_again),
    Defect("appendix without end", "PL-8", LETTER, words("Danh sách gồm", "./.", ".")),
    Defect("urgency in small letters", "KH-1", LETTER, _mark("Hỏa tốc", bold=False)),
    Defect("a secret paper", "KH-2", LETTER, _mark("MẬT")),
    Defect("circulation not bold", "KH-3", LETTER, _mark("LƯU HÀNH NỘI BỘ", bold=False)),
    Defect("issued DỰ THẢO", "KH-4", LETTER, both(_mark("DỰ THẢO"), words("Số:", "        /", " 15/"))),
    Defect("table heading of 9 pt", "MC-table_head", REPORT, letters("Đơn vị tính", pt=9.0)),
    Defect("table cell of 9 pt", "MC-table_cell", REPORT, letters("Phát triển chính quyền số", pt=9.0)),
    Defect("long table without repeated heading", "BG-1", REPORT, _unrepeated),
    Defect("table heading not bold", "BG-2", REPORT, letters("STT", bold=False)),
    Defect("a number of the table left out", "BG-3", DECISION, words("4", "4", "7")),
    Defect("short date without nought", "NS-1", LETTER, words("2. Số liệu", "15/12/2023", "5/12/2023")),
    Defect("short date, needless nought", "NS-1", LETTER, words("2. Số liệu", "14/3/2024", "14/03/2024")),
    Defect("decimal point", "NS-2", REPORT, words(BODY, "05 nhiệm vụ", "70.5% nhiệm vụ")),
    Defect("blank before percent", "NS-2", REPORT, words(BODY, "05 nhiệm vụ", "70 % nhiệm vụ")),
    Defect("commas between thousands", "NS-3", REPORT, words(BODY, "05 nhiệm vụ", "1,234,567 đồng")),
    Defect("blanks in a period", "NS-4", REPORT, words(BODY, "năm 2024", "giai đoạn 2021 - 2025")),
    Defect("a day that is none", "NS-5", LETTER, words("2. Số liệu", "14/3/2024", "31/02/2024")),
    Defect("article in small letters", "VH-1", REPORT, words(BODY, "xác định", "theo điều 5 Luật xác định")),
    Defect("clause in capitals", "VH-1", REPORT, words(BODY, "xác định", "theo Khoản 2 Điều 5 xác định")),
    Defect("districts after 01/7/2025", "TG-1", REPORT, both(
        _dated("9", "2025"), words(BODY, "xác định", "giao UBND các huyện xác định"))),
    Defect("a town before its time", "TG-1", REPORT, words(BODY, "xác định", "giao thị xã Chũ xác định")),
    Defect("a known slip", "LG-1", REPORT, words(BODY, "đầu mối", "đầu mỗi")),
    Defect("a word typed twice", "LG-2", REPORT, words(BODY, "của Sở", "của của Sở")),
    Defect("a name written two ways", "LG-3", REPORT, words(
        BODY, "xác định", "giao Phòng Kế hoạch tài chính xác định")),
    Defect("no stop at the end", "LG-4", REPORT, words("Trong kỳ báo cáo", "có số liệu.", "có số liệu")),
)  # fmt: skip
