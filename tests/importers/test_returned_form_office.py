"""Forms that another program has opened and saved come back the same; LibreOffice stands for the others."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pdfplumber
import pytest

from dxdesk.domain.unit_form import FormField, ReturnedForm
from dxdesk.importers.returned_form import read_returned
from tests.importers import filled_forms as forms
from tests.importers.filled_forms import JOINED, OTHER_TASK, TARGET, TASK, WORDED, Book, Paper, answers, codes

pytestmark = [
    pytest.mark.heavy,
    pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed"),
]
F = FormField
TYPED = {
    (TASK, F.PERCENT): "70,5 %",
    (TASK, F.RESULT): "Đã ban hành 02 văn bản\n- Kế hoạch số 05/KH-SGDĐT\n=1+1",
    (TASK, F.DIFFICULTY): "Thiếu máy <chủ> & \"đường truyền\"; ỡ ẵ ữ",
    (OTHER_TASK, F.PERCENT): "100",
    (OTHER_TASK, F.EVIDENCE): "1/3",
    (JOINED, F.PROPOSAL): "+84 204 000 000",
    (TARGET, F.NUMERATOR): "1.250",
    (TARGET, F.DENOMINATOR): "1.500",
    (TARGET, F.STAGE): "Chính thức",
    (WORDED, F.MET): "Đạt",
    (WORDED, F.NOTE): "00123",
}  # fmt: skip
Convert = Callable[[Path, str], Path]


@pytest.fixture(scope="module")
def convert(tmp_path_factory: pytest.TempPathFactory) -> Convert:
    """Open a file in LibreOffice and save it as another kind."""
    profile = tmp_path_factory.mktemp("profile").as_uri()

    def saved_as(path: Path, kind: str) -> Path:
        folder = tmp_path_factory.mktemp(kind.partition(":")[0])
        start = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", kind]
        subprocess.run(
            [*start, "--outdir", str(folder), str(path)], check=True, capture_output=True, timeout=120
        )
        return folder / f"{path.stem}.{kind.partition(':')[0]}"

    return saved_as


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("filled")
    files = {
        "xlsx": Book(forms.xlsx()).fill(TYPED).saved(),
        "docx": Paper(forms.word()).fill(TYPED).saved(),
    }
    for kind, content in files.items():
        (folder / f"phieu.{kind}").write_bytes(content)
    return {kind: folder / f"phieu.{kind}" for kind in files}


def saved(convert: Convert, path: Path, *kinds: str) -> ReturnedForm:
    for kind in kinds:
        path = convert(path, kind)
    return read_returned(path)


@pytest.mark.parametrize("kinds", [("xlsx",), ("ods", "xlsx"), ("docx",), ("odt", "docx")], ids="-".join)
def test_a_form_saved_by_another_program_comes_back(
    convert: Convert, filled: dict[str, Path], kinds: tuple[str, ...]
) -> None:
    returned = saved(convert, filled[kinds[-1]], *kinds)
    assert returned.identity == forms.sample_form().identity
    assert answers(returned) == TYPED
    assert codes(returned) == []


def test_numbers_dates_and_percentages_saved_by_another_program_read_as_they_looked(
    convert: Convert, tmp_path: Path
) -> None:
    book = Book(forms.xlsx())
    book.put_number(*book.at(TASK, F.PERCENT), "70.5")
    book.put_number(*book.at(TARGET, F.VALUE), "0.705", style=10)
    book.put_number(*book.at(TARGET, F.NUMERATOR), "45352", style=14)
    book.put_formula(*book.at(OTHER_TASK, F.PERCENT), "20+30", "50")
    (tmp_path / "so.xlsx").write_bytes(book.saved())
    returned = saved(convert, tmp_path / "so.xlsx", "xlsx")
    assert sorted(answers(returned).values()) == ["1/3/2024", "50", "70,5", "70,5%"]
    assert sorted(codes(returned)) == ["date_in_number", "formula"]


def test_a_comma_table_saved_by_another_program_is_not_ours(
    convert: Convert, filled: dict[str, Path]
) -> None:
    path = convert(filled["xlsx"], "csv")
    with pytest.raises(Exception, match=r"form\.not_ours"):
        read_returned(path)


def test_an_old_workbook_is_told_as_such(convert: Convert, filled: dict[str, Path]) -> None:
    path = convert(filled["xlsx"], "xls")
    with pytest.raises(Exception, match=r"form\.old"):
        read_returned(path)


@pytest.fixture(scope="module")
def long_form(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    text = "Tham mưu ban hành văn bản chỉ đạo, hướng dẫn triển khai nhiệm vụ chuyển đổi số toàn ngành. " * 3
    rows = tuple(
        forms.FormRow(forms.RowKey(TASK.kind, n), str(n), text.strip(), "Cả năm", fields=forms.TASK_FIELDS)
        for n in range(1, 15)
    )
    folder = tmp_path_factory.mktemp("long")
    form = forms.sample_form(tasks=rows)
    (folder / "x.xlsx").write_bytes(forms.xlsx(form))
    (folder / "d.docx").write_bytes(forms.word(form))
    return {"xlsx": folder / "x.xlsx", "docx": folder / "d.docx"}


@pytest.mark.parametrize("kind", ["xlsx", "docx"])
def test_the_printed_form_lies_across_a4_and_repeats_its_headings(
    convert: Convert, long_form: dict[str, Path], kind: str
) -> None:
    with pdfplumber.open(convert(long_form[kind], "pdf")) as pdf:
        pages = [page for page in pdf.pages if "Hướng dẫn" not in (page.extract_text() or "")[:40]]
        assert len(pages) >= 3
        assert all((round(page.width), round(page.height)) == (842, 595) for page in pages)
        words = [(page.extract_text() or "") for page in pages]
        assert sum("vướng mắc" in text for text in words) >= 2
        letters = [letter for page in pages for letter in page.chars if letter["text"].strip()]
        assert min(letter["x0"] for letter in letters) > 25
        assert max(letter["x1"] for letter in letters) < 842 - 25
        body = [letter["size"] for letter in letters if letter["text"] == "h"]
        assert sorted(body)[len(body) // 2] >= 7.5
