"""Nơi nhận and the signature, side by side and never split (KY-1, KY-10, NN-6)."""

from dxdesk.documents.blocks import Signature
from dxdesk.documents.raised import runs_of
from dxdesk.documents.rules import (
    RECIPIENTS_BELOW_PT,
    SIGNATURE_SPACE_MM,
    Element,
    PageGeometry,
    signature_half,
)
from dxdesk.documents.word.markup import TWIPS_PER_PT, paragraph, run, styled, twips
from dxdesk.documents.word.table import invisible_table

_BELOW = round(RECIPIENTS_BELOW_PT * TWIPS_PER_PT)
_KEEP = "<w:keepNext/>"
_RAISED = '<w:vertAlign w:val="superscript"/>'


def signature(block: Signature, sheet: PageGeometry) -> str:
    """Return the block that closes a document; with two who sign, Nơi nhận is a row below them."""
    rows = [(_recipients(block.recipients), _signer(block.lines, block.name))]
    if block.left_lines:
        recipients = _recipients(block.recipients, f'<w:spacing w:before="{_BELOW}"/>')
        left = _signer(block.left_lines, block.left_name, _KEEP)
        right = _signer(block.lines, block.name, _KEEP)
        rows = [(left, right), (recipients, paragraph(Element.RECIPIENTS_ITEM, ""))]
    half = signature_half(sheet)
    return invisible_table(rows, (half, half))


def _recipients(names: tuple[str, ...], gap: str = "") -> str:
    if not names:
        return paragraph(Element.RECIPIENTS_ITEM, "", gap)
    items = [f"- {name};" for name in names[:-1]] + [f"- {names[-1]}."]
    return paragraph(Element.RECIPIENTS_HEAD, "Nơi nhận:", gap) + "".join(
        styled(Element.RECIPIENTS_ITEM, _with_raised(item)) for item in items
    )


def _with_raised(item: str) -> str:
    return "".join(run(part.text, _RAISED if part.raised else "") for part in runs_of(item))


def _signer(lines: tuple[str, ...], name: str, keep: str = "") -> str:
    authority = "".join(paragraph(Element.SIGNER_LINE, line.upper(), _KEEP) for line in lines)
    room = f'<w:spacing w:before="0" w:after="0" w:line="{twips(SIGNATURE_SPACE_MM)}" w:lineRule="exact"/>'
    space = paragraph(Element.SIGNER_NAME, "", _KEEP + room)
    return authority + space + paragraph(Element.SIGNER_NAME, name, keep)
