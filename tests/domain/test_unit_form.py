import pytest
from hypothesis import given
from hypothesis import strategies as st

from dxdesk.domain.unit_form import FormIdentity, RowKey, RowKind

KEYS = st.builds(RowKey, st.sampled_from(RowKind), st.integers(1, 9999))
IDENTITIES = st.builds(
    FormIdentity,
    plan_year=st.integers(2020, 2040),
    plan_id=st.integers(1, 99),
    period=st.sampled_from(["2024-Q1", "2024-H1", "R7"]),
    unit_id=st.integers(1, 999),
    version=st.integers(1, 9),
    rows=st.lists(KEYS, max_size=8, unique=True).map(tuple),
)


@given(IDENTITIES)
def test_an_identity_reads_back_as_it_was(identity: FormIdentity) -> None:
    assert FormIdentity.parse(identity.text) == identity


@given(IDENTITIES)
def test_an_identity_with_another_unit_is_refused(identity: FormIdentity) -> None:
    parts = identity.text.split(";")
    parts[4] = str(identity.unit_id + 1)
    with pytest.raises(ValueError, match=r".*"):
        FormIdentity.parse(";".join(parts))


@given(st.text(max_size=60))
def test_other_words_are_no_identity(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        FormIdentity.parse(text)


@pytest.mark.parametrize("text", ["", "T", "X3", "T-3", "T3a"])
def test_other_words_are_no_key(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        RowKey.parse(text)
