"""The kinds of papers written from a form of fields: who composes them, and from what.

A kind's content is a frozen dataclass in ``domain.papers`` whose fields are ``str`` (one line),
``tuple[str, ...]`` (paragraphs or items), ``date | None``, or a tuple of dataclasses of strings (rows of a
table), each with a default. Everything printed stands in the content and the head, so that a kept draft
can be composed again years later.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from dxdesk.documents.blocks import OfficialDocument
from dxdesk.documents.wording import Wording
from dxdesk.domain.office import Office, OfficeSigner


@dataclass(frozen=True, slots=True)
class PaperHead:
    """What papers of every kind share: letterhead, day of writing, signer, Nơi nhận.

    ``recipients`` without dash or final sign, without the Lưu line when empty: the kind's usual ones are
    taken then. ``electronic`` leaves number and day of "(Kèm theo ...)" blank for good (PL-4).
    """

    office: Office
    written_on: date
    signer: OfficeSigner
    recipients: tuple[str, ...] = ()
    sample: bool = False
    electronic: bool = False


Problems = tuple[tuple[str, str], ...]  # (field, code of what is wrong with it)


def no_problems(_content: object) -> Problems:
    """Return that nothing is asked for."""
    return ()


@dataclass(frozen=True, slots=True)
class PaperKind:
    """A kind: ``key`` names it in files and commands, ``code`` is its abbreviation (NĐ 30, phụ lục III).

    ``problems`` says which fields of a content cannot be printed yet; composing it raises the first of them.
    """

    key: str  # "giay-moi"
    code: str  # "GM"; "" for a công văn
    name: str  # "Giấy mời"
    content: type
    compose: Callable[[Any, PaperHead, Wording], OfficialDocument]
    addressed: bool = False  # with Kính gửi (NN-1)
    problems: Callable[[Any], Problems] = no_problems

    def symbol(self, office: Office) -> str:
        """Return its ký hiệu: "GM-SGDĐT" (SO-3), "SGDĐT-VP" (SO-4)."""
        parts = (self.code, office.abbreviation) if self.code else (office.abbreviation, office.drafting_code)
        return "-".join(parts)
