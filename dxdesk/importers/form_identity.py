"""Recognising a form of dxdesk by the identity it carries."""

import re
from collections.abc import Iterable

from dxdesk.domain.errors import UserError
from dxdesk.domain.form_seal import FormSeal
from dxdesk.domain.unit_form import FORM_FORMAT, FormIdentity

IDENTITY = re.compile(r"dxdesk-form/([0-9]{1,6});\S*")


def identity_in(texts: Iterable[str], shown: str) -> FormIdentity:
    """Return the first whole identity among some texts.

    Raises UserError ``form.not_ours`` where there is none, ``form.newer`` for a form of a newer program and
    ``form.identity`` for one that was damaged.
    """
    code = "form.not_ours"
    for text in texts:
        for found in IDENTITY.finditer(text):
            if int(found[1]) > FORM_FORMAT:
                raise UserError("form.newer", path=shown)
            try:
                return FormIdentity.parse(found[0])
            except ValueError:
                code = "form.identity"
    raise UserError(code, path=shown)


def seal_in(texts: Iterable[str]) -> FormSeal:
    """Return the first seal among some texts; an empty one where it was lost or damaged."""
    for text in texts:
        if text.startswith("{"):
            try:
                return FormSeal.parse(text)
            except ValueError:
                continue
    return FormSeal()
