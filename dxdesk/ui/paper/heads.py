"""What opens and closes a document: letterhead, title, addressees, signature, head of an appendix."""

from collections.abc import Iterator
from dataclasses import replace

from dxdesk.documents import rules
from dxdesk.documents.blocks import Addressees, Align, AppendixHead, Letterhead, Signature, Title
from dxdesk.documents.layout import Preset
from dxdesk.documents.raised import runs_of
from dxdesk.documents.rules import LINES, Element, PageGeometry
from dxdesk.documents.text_width import balanced_lines
from dxdesk.ui.paper.faces import mm, points, shown, to_mm
from dxdesk.ui.paper.pieces import Piece, Strip
from dxdesk.ui.paper.setting import paragraph, short_line, stacked, widest, words


class Heads:
    """Sets the fixed parts of a document for a sheet, in the sizes of a preset."""

    def __init__(self, preset: Preset, sheet: PageGeometry) -> None:
        self._preset = preset
        self._sheet = sheet
        self._width = mm(sheet.text_width)

    def _set(self, text: str, element: Element, width: float | None = None) -> tuple[Strip, ...]:
        return words(text, rules.style(element, self._preset), width or self._width)

    def _balanced(self, text: str, element: Element, width: float) -> list[Strip]:
        """Set a text in lines of even length that stay together."""
        style = rules.style(element, self._preset)
        shown_text = shown(text, style)
        lines = balanced_lines(shown_text, style, to_mm(width)) or ("",)
        strips = list(words("\u2028".join(lines), style, width))
        return [replace(strip, kept=True) for strip in strips[:-1]] + strips[-1:]

    def _underlined(self, text: str, element: Element, width: float) -> tuple[Strip, ...]:
        """Set balanced lines with the short line of the rules under the last one."""
        *above, last = self._balanced(text, element, width)
        line = short_line(widest((last,)), LINES[element], width)
        return (*above, replace(last, kept=True), line)

    def letterhead(self, block: Letterhead) -> tuple[Strip, ...]:
        """Set the letterhead: two columns whose number and day stand on the same line (HD-1, HD-9)."""
        left_width, right_width = mm(rules.LETTERHEAD_LEFT_MM), mm(rules.LETTERHEAD_RIGHT_MM)
        left = mm(rules.letterhead_indent(self._sheet))
        right = left + left_width
        issuer, below_left = stacked(
            (
                *self._set(block.parent, Element.PARENT, left_width),
                *self._underlined(block.issuer, Element.ISSUER, left_width),
            ),
            left=left,
        )
        nation, below_right = stacked(
            (
                *self._set(rules.QUOC_HIEU, Element.QUOC_HIEU, right_width),
                *self._underlined(rules.TIEU_NGU, Element.TIEU_NGU, right_width),
            ),
            left=right,
        )
        return self._letterhead_rows(block, (*issuer, *nation), max(below_left, below_right))

    def _letterhead_rows(self, block: Letterhead, names: tuple[Piece, ...], top: float) -> tuple[Strip, ...]:
        left_width, right_width = mm(rules.LETTERHEAD_LEFT_MM), mm(rules.LETTERHEAD_RIGHT_MM)
        left = mm(rules.letterhead_indent(self._sheet))
        lowered = points(rules.number_shift_pt(self._preset))
        number = self._set(block.number, Element.NUMBER, left_width)
        numbered, end_left = stacked(number, left=left, top=top + lowered)
        dated = self._set(block.place_and_date, Element.PLACE_DATE, right_width)
        day, end_right = stacked(dated, left=left + left_width, top=top)
        pieces, end = (*names, *numbered, *day), max(end_left, end_right)
        if not block.number and not block.place_and_date:
            pieces, end = names, top
        if block.subject:
            about = self._balanced(f"V/v {block.subject}", Element.VV_SUBJECT, left_width)
            subject, end = stacked(about, left=left, top=end)
            pieces += subject
        return (Strip(end, pieces),)

    def title(self, block: Title) -> Iterator[Strip]:
        """Set the kind, the trích yếu in balanced lines and the line under it (TL-1, TL-2)."""
        yield from self._balanced(block.kind, Element.TITLE_KIND, self._width)
        yield from self._underlined(block.subject, Element.TITLE_SUBJECT, self._width)
        if block.note:
            yield from self._balanced(block.note, Element.TITLE_NOTE, self._width)

    def addressees(self, block: Addressees) -> Iterator[Strip]:
        """Set Kính gửi: one name on its line, several under one another (NN-2, NN-3)."""
        if len(block.names) == 1:
            yield from self._set(f"Kính gửi: {block.names[0]}", Element.ADDRESSEES)
            return
        style = rules.style(Element.ADDRESSEES, self._preset)
        at_left = replace(style, align=Align.LEFT, left_indent_mm=rules.ADDRESSEES_INDENT_MM, after_pt=0)
        yield from words("Kính gửi:", at_left, self._width)
        *above, last = (
            f"- {name}{sign}" for name, sign in zip(block.names, _signs(len(block.names)), strict=True)
        )
        for name in above:
            yield from self._set(name, Element.ADDRESSEE_ITEM)
        item = replace(rules.style(Element.ADDRESSEE_ITEM, self._preset), after_pt=style.after_pt)
        yield from words(last, item, self._width)

    def signature(self, block: Signature) -> Strip:
        """Set Nơi nhận and the signer side by side; they are never parted (KY-1, KY-9, KY-10).

        With somebody who signs at the left, Nơi nhận stands below both (Mẫu 1.9).
        """
        half = mm(rules.signature_half(self._sheet))
        right = self._signer(block.lines, block.name, half)
        signer, below_right = stacked(right, left=self._width - half)
        recipients = tuple(self._recipients(block.recipients, half))
        if not block.left_lines:
            named, below_left = stacked(recipients)
            return Strip(max(below_left, below_right), (*named, *signer))
        left, below_left = stacked(self._signer(block.left_lines, block.left_name, half))
        first = replace(recipients[0], before=points(rules.RECIPIENTS_BELOW_PT))
        named, bottom = stacked((first, *recipients[1:]), top=max(below_left, below_right))
        return Strip(bottom, (*left, *signer, *named))

    def _signer(self, lines: tuple[str, ...], name: str, width: float) -> tuple[Strip, ...]:
        authority = [strip for line in lines for strip in self._set(line, Element.SIGNER_LINE, width)]
        room = Strip(mm(rules.SIGNATURE_SPACE_MM))
        return (*authority, room, *self._set(name, Element.SIGNER_NAME, width))

    def _recipients(self, names: tuple[str, ...], width: float) -> Iterator[Strip]:
        if not names:
            yield from self._set("", Element.RECIPIENTS_ITEM, width)
            return
        yield from self._set("Nơi nhận:", Element.RECIPIENTS_HEAD, width)
        for name, sign in zip(names, _signs(len(names)), strict=True):
            item = rules.style(Element.RECIPIENTS_ITEM, self._preset)
            yield from paragraph(runs_of(f"- {name}{sign}"), item, width)

    def appendix(self, block: AppendixHead) -> Iterator[Strip]:
        """Set the label, the title and what the appendix belongs to (PL-1..PL-5)."""
        yield from self._set(block.label, Element.APPENDIX_LABEL)
        yield from self._balanced(block.title, Element.APPENDIX_TITLE, self._width)
        yield from self._underlined(block.attached_to, Element.APPENDIX_ATTACHED, self._width)


def _signs(count: int) -> tuple[str, ...]:
    """Return the final signs of a list: semicolons, a full stop at the end."""
    return (";",) * (count - 1) + (".",) * min(count, 1)
