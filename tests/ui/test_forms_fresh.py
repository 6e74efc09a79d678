import importlib.util
import shutil
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def forms() -> ModuleType:
    spec = importlib.util.spec_from_file_location("forms_compile", ROOT / "forms/compile.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "forms").mkdir()
    form = min((ROOT / "forms").glob("*.ui"))
    shutil.copy(form, tmp_path / "forms/sample.ui")
    return tmp_path


def test_compiled_files_are_those_of_their_sources(forms: ModuleType) -> None:
    assert forms.stale(ROOT) == []


def test_a_missing_compiled_form_is_stale(forms: ModuleType, project: Path) -> None:
    assert forms.stale(project) == ["dxdesk/ui/forms/ui_sample.py"]


def test_compiling_leaves_nothing_stale(forms: ModuleType, project: Path) -> None:
    forms.compile_all(project)
    assert forms.stale(project) == []


def test_an_edited_compiled_form_is_stale(forms: ModuleType, project: Path) -> None:
    forms.compile_all(project)
    compiled = project / "dxdesk/ui/forms/ui_sample.py"
    compiled.write_bytes(compiled.read_bytes() + b"# edited\n")
    assert forms.stale(project) == ["dxdesk/ui/forms/ui_sample.py"]


def test_a_compiled_form_without_source_is_removed(forms: ModuleType, project: Path) -> None:
    forms.compile_all(project)
    (project / "forms/sample.ui").unlink()
    assert forms.compile_all(project) == ["dxdesk/ui/forms/ui_sample.py"]
    assert not (project / "dxdesk/ui/forms/ui_sample.py").exists()


def test_a_compiled_form_names_no_version_and_no_place(forms: ModuleType, project: Path) -> None:
    text = forms.compiled_form(project / "forms/sample.ui").decode()
    assert "Compiler version" not in text
    assert str(project) not in text
