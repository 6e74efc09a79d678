"""The forms of fields: none is without a label, and what must be filled in is what composing asks for."""

from dataclasses import fields

import pytest

from dxdesk.documents.paper_kinds import PaperKind
from dxdesk.documents.papers.registry import PAPER_KINDS
from dxdesk.services.paper_fields import FieldForm, FieldShape, fields_of

every_kind = pytest.mark.parametrize("kind", PAPER_KINDS.values(), ids=lambda kind: kind.key)


def labels(forms: list[FieldForm]) -> list[str]:
    return [form.label for form in forms]


@every_kind
def test_every_field_has_a_label_and_a_hint(kind: PaperKind) -> None:
    forms = fields_of(kind)
    assert list(forms) == [field.name for field in fields(kind.content)]
    assert all(form.label and form.hint for form in forms.values())


@every_kind
def test_no_two_fields_of_a_paper_bear_one_label(kind: PaperKind) -> None:
    named = labels(list(fields_of(kind).values()))
    assert len(set(named)) == len(named)


@every_kind
def test_every_column_of_a_table_has_a_label(kind: PaperKind) -> None:
    for form in fields_of(kind).values():
        assert (form.shape is FieldShape.ROWS) == bool(form.columns)
        assert all(labels(list(form.columns)))


@every_kind
def test_fields_that_composing_asks_for_are_required(kind: PaperKind) -> None:
    asked = {name for name, _ in kind.problems(kind.content())}
    assert {name for name, form in fields_of(kind).items() if form.required} == asked
    assert "subject" in asked


def test_shapes_follow_what_stands_in_a_field() -> None:
    forms = fields_of(PAPER_KINDS["thong-bao-ket-luan"])
    shapes = [forms[name].shape for name in ("subject", "assessment", "day", "assignments")]
    assert shapes == [FieldShape.LINE, FieldShape.LINES, FieldShape.DAY, FieldShape.ROWS]
