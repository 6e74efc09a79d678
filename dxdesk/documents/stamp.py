"""Number and day written into a paper when it is issued; nothing else of the draft changes."""

import re
from dataclasses import replace
from datetime import date

from dxdesk.documents.blocks import AppendixHead, Block, Letterhead, OfficialDocument, Title
from dxdesk.domain.errors import UserError
from dxdesk.domain.vn_format import long_date

_NO_BREAK = "\u00a0"  # a draft whose day must not be broken keeps it whole
_NUMBER = re.compile(r"[0-9]{1,10}[a-zđ]?")
_OF_LETTERHEAD = re.compile(r"(Số:)[^/]*(?=/)")
_OF_APPENDIX = re.compile(r"(số)[ \u00a0]*(?:[0-9]+[a-zđ]?)?(?=/)")
_OPEN_YEAR = re.compile(r"năm[ \u00a0]+(?![ \u00a0]*[0-9])")  # PL-4: nobody fills in an electronic appendix
_DAY = re.compile(r"ngày[ \u00a0]*[0-9]*[ \u00a0]*tháng[ \u00a0]*[0-9]*[ \u00a0]*năm[ \u00a0]*[0-9]*")


def stamped(
    document: OfficialDocument, *, number: str, issued_on: date, place: str = "", appendices: bool = True
) -> OfficialDocument:
    """Return the paper with its number and day in the letterhead and in the heads of its appendices.

    Electronic appendices keep their blanks (PL-4): ``appendices`` False, or a year left open in the draft. A
    ``place`` stands in for the one of the draft. Raises UserError ``document.number``, and
    ``document.no_blank`` where a paper has no letterhead or its words leave no room.
    """
    stamp = _Stamp(spoken_number(number), long_date(issued_on), place, appendices=appendices)
    sections = tuple(
        replace(section, blocks=tuple(map(stamp.block, section.blocks))) for section in document.sections
    )
    if not stamp.used:
        raise UserError("document.no_blank")
    return replace(document, sections=sections)


def spoken_number(number: str) -> str:
    """Return a number as papers print it: with a nought under ten (SO-1); UserError ``document.number``."""
    bare = number.strip()
    if not _NUMBER.fullmatch(bare) or not bare.strip("0"):
        raise UserError("document.number", number=number)
    digits = bare.rstrip("abcdefghijklmnopqrstuvwxyzđ")
    return digits.lstrip("0").rjust(2, "0") + bare[len(digits) :]


class _Stamp:
    """What is written, and whether a letterhead was met."""

    def __init__(self, number: str, day: str, place: str, *, appendices: bool) -> None:
        self._number = number
        self._day = day
        self._place = place
        self._appendices = appendices
        self.used = False

    def block(self, block: Block) -> Block:
        """Return a block with what belongs into it."""
        match block:
            case Letterhead(number=number) if number:
                self.used = True
                return replace(
                    block,
                    number=self._filled(_OF_LETTERHEAD, rf"\g<1> {self._number}", number),
                    place_and_date=self._placed(block.place_and_date),
                )
            case AppendixHead():
                return replace(block, attached_to=self._attached(block.attached_to))
            case Title(note=note) if _OF_APPENDIX.search(note):
                return replace(block, note=self._attached(note))
        return block

    def _placed(self, text: str) -> str:
        """Return địa danh and day; a biên bản has none (Mẫu 1.9)."""
        if not text:
            return ""
        place, comma, day = text.partition(",")
        return (self._place or place) + comma + self._filled(_DAY, self._day, day)

    def _attached(self, text: str) -> str:
        if not self._appendices or _OPEN_YEAR.search(text):
            return text
        numbered = self._filled(_OF_APPENDIX, rf"\g<1> {self._number}", text)
        return self._filled(_DAY, self._day, numbered)

    @staticmethod
    def _filled(blank: re.Pattern[str], words: str, text: str) -> str:
        found = blank.search(text)
        if found is None:
            raise UserError("document.no_blank")
        held = words.replace(" ", _NO_BREAK) if _NO_BREAK in found[0] else words
        return text[: found.start()] + found.expand(held) + text[found.end() :]
