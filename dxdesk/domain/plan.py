"""The plan of a year: its head, căn cứ, sections of text, recipients and signer."""

import datetime as dt
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class BasisRole(StrEnum):
    """Whether a document is a căn cứ of the plan or only cited in its text."""

    BASIS = "basis"
    CITED = "cited"


@dataclass(frozen=True, slots=True)
class LegalBasis:
    """A document the plan rests on or cites; ``kind``, ``number`` and ``issuer`` as printed."""

    kind: str
    number: str
    id: int = 0
    date: dt.date | None = None  # the field hides the type of its name
    issuer: str = ""
    subject: str = ""
    short_name: str = ""  # "Kế hoạch 199"
    role: BasisRole = BasisRole.BASIS


@dataclass(frozen=True, slots=True)
class PlanSection:
    """A piece of the plan's text kept in order: ``code`` such as "IV.6", its heading, its paragraphs."""

    code: str
    heading: str
    id: int = 0
    text: str = ""  # paragraphs separated by a newline


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signed: quyền hạn ("KT."), chức vụ and name; empty strings where the paper has none."""

    position: str
    name: str
    authority: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """The head and text of one year's plan; tasks and indicators refer to its id."""

    year: int
    title: str
    id: int = 0
    kind: str = "Kế hoạch"
    number: str = ""  # "" while Văn thư has not given one
    symbol: str = ""  # "KH-SGDĐT"
    issued_on: date | None = None
    date_text: str = ""  # as printed: "Bắc Giang, ngày tháng 01 năm 2024"
    place: str = ""
    issuer: str = ""
    parent: str = ""
    opening: str = ""
    appendix_title: str = ""
    bases: tuple[LegalBasis, ...] = ()
    sections: tuple[PlanSection, ...] = ()
    recipients: tuple[str, ...] = ()
    signer: Signer | None = None

    @property
    def first_day(self) -> date:
        """1 January of the plan's year."""
        return date(self.year, 1, 1)

    @property
    def last_day(self) -> date:
        """31 December of the plan's year; the assumed end of open time frames."""
        return date(self.year, 12, 31)


@dataclass(frozen=True, slots=True)
class PlanVersion:
    """A state of the plan and the paper that decided it; from the second on an adjustment."""

    plan_id: int
    number: int
    id: int = 0
    in_force_from: date | None = None
    deciding_document: str = ""  # "45/KH-SGDĐT"
    note: str = ""
    decided_on: date | None = None  # the day of the deciding document
    applied_on: date | None = None  # the day the clerk put an adjustment into the plan
    document_id: int | None = None  # the paper written from it

    @property
    def is_draft(self) -> bool:
        """Whether it is an adjustment that has not been put into the plan yet."""
        return self.number > 1 and self.applied_on is None
