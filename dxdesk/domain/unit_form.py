"""The form a unit fills in ("Phiếu báo cáo tiến độ"): its identity, its rows, its answers.

The same content goes out as .xlsx and .docx and comes back from either; the layout belongs to the writers and
readers, the meaning of every cell to this module.
"""

import hashlib
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

FORM_FORMAT = 1


class FormField(StrEnum):
    """A cell that a unit fills in."""

    PERCENT = "percent"
    RESULT = "result"
    DIFFICULTY = "difficulty"
    PROPOSAL = "proposal"
    NUMERATOR = "numerator"
    DENOMINATOR = "denominator"
    VALUE = "value"
    MET = "met"
    POINTS = "points"
    STAGE = "stage"  # ước / chính thức
    EVIDENCE = "evidence"  # số, ký hiệu, ngày
    NOTE = "note"


TASK_FIELDS = (
    FormField.PERCENT,
    FormField.RESULT,
    FormField.DIFFICULTY,
    FormField.PROPOSAL,
    FormField.EVIDENCE,
)
TARGET_FIELDS = (
    FormField.NUMERATOR,
    FormField.DENOMINATOR,
    FormField.VALUE,
    FormField.STAGE,
    FormField.EVIDENCE,
    FormField.NOTE,
)
CRITERION_FIELDS = (FormField.POINTS, FormField.MET, FormField.EVIDENCE)


class RowKind(StrEnum):
    """What a row asks about."""

    TASK = "task"
    TARGET = "target"
    CRITERION = "criterion"  # of a school's self-assessment

    @property
    def fields(self) -> tuple[FormField, ...]:
        """The cells that a row of the kind can have."""
        match self:
            case RowKind.TASK:
                return TASK_FIELDS
            case RowKind.TARGET:
                return (*TARGET_FIELDS, FormField.MET)
            case RowKind.CRITERION:
                return CRITERION_FIELDS


_LETTERS = {RowKind.TASK: "T", RowKind.TARGET: "M", RowKind.CRITERION: "C"}
_KINDS = {letter: kind for kind, letter in _LETTERS.items()}


@dataclass(frozen=True, slots=True, order=True)
class RowKey:
    """The stable name of a row: "T12" is task 12, "M34" target 34, "C5" criterion 5."""

    kind: RowKind
    id: int

    @property
    def text(self) -> str:
        """The key as it stands in the form's key column."""
        return f"{_LETTERS[self.kind]}{self.id}"

    @classmethod
    def parse(cls, text: str) -> "RowKey":
        """Read a key back; ValueError for anything else."""
        kind = _KINDS.get(text[:1])
        if kind is None or not text[1:].isdecimal():
            raise ValueError(text)
        return cls(kind, int(text[1:]))


@dataclass(frozen=True, slots=True)
class FormRow:
    """A row: what it asks about, in words, and the figures of the period before beside the empty cells."""

    key: RowKey
    code: str
    text: str
    time: str = ""  # the task's phrase, or the target in words
    due: str = ""
    before: str = ""  # last period's percent or result in words; "chưa có số liệu"
    before_label: str = ""  # "Quý IV/2023"
    fields: tuple[FormField, ...] = ()
    most: Decimal | None = None  # points that can be given
    answers: tuple[tuple[FormField, str], ...] = ()  # filled in beforehand, when a form goes out again


@dataclass(frozen=True, slots=True)
class FormIdentity:
    """The hidden identity of a form: it says which questions an answer belongs to.

    ``checksum`` covers the keys of the rows, so that a form whose rows were deleted or moved is recognised.
    """

    plan_year: int
    plan_id: int
    period: str
    unit_id: int
    version: int
    rows: tuple[RowKey, ...]
    format: int = FORM_FORMAT

    @property
    def checksum(self) -> str:
        """Twelve hexadecimal figures over everything above."""
        keys = ",".join(key.text for key in self.rows)
        told = (self.format, self.plan_year, self.plan_id, self.period, self.unit_id, self.version, keys)
        return hashlib.sha256("|".join(map(str, told)).encode()).hexdigest()[:12]

    @property
    def text(self) -> str:
        """The identity in one line, as forms carry it."""
        keys = ",".join(key.text for key in self.rows)
        parts = (
            f"dxdesk-form/{self.format}",
            str(self.plan_year),
            str(self.plan_id),
            self.period,
            str(self.unit_id),
            str(self.version),
            keys,
            self.checksum,
        )
        return ";".join(parts)

    @classmethod
    def parse(cls, text: str) -> "FormIdentity":
        """Read an identity back; ValueError where it is none or its checksum does not fit."""
        parts = text.strip().split(";")
        if len(parts) != 8 or not parts[0].startswith("dxdesk-form/"):
            raise ValueError(text)
        rows = tuple(RowKey.parse(key) for key in parts[6].split(",") if key)
        found = cls(
            plan_year=int(parts[1]),
            plan_id=int(parts[2]),
            period=parts[3],
            unit_id=int(parts[4]),
            version=int(parts[5]),
            rows=rows,
            format=int(parts[0].partition("/")[2]),
        )
        if found.checksum != parts[7]:
            raise ValueError(text)
        return found


@dataclass(frozen=True, slots=True)
class UnitForm:
    """A form ready to be written: words for the head and the rows."""

    identity: FormIdentity
    office_name: str
    unit_name: str
    title: str  # "PHIẾU BÁO CÁO TIẾN ĐỘ ... Quý I năm 2024"
    plan_title: str
    period_label: str
    data_range: str  # "số liệu từ 15/12/2023 đến 14/3/2024"
    send_before: date | None
    send_to: str  # "Văn phòng Sở"
    tasks: tuple[FormRow, ...] = ()
    targets: tuple[FormRow, ...] = ()
    sample: bool = False
    criteria: tuple[FormRow, ...] = ()  # a school's self-assessment
    step: Decimal = Decimal(1)  # of its points


@dataclass(frozen=True, slots=True)
class ReturnedCell:
    """A filled cell: the words as typed and where they stand ("Chỉ tiêu!F7", "Bảng 2, dòng 3")."""

    key: RowKey
    field: FormField
    text: str
    cell: str


class FormDoubtCode(StrEnum):
    """Something about a returned form that the clerk must look at."""

    ROW_MISSING = "row_missing"
    ROW_UNKNOWN = "row_unknown"
    ROW_TWICE = "row_twice"
    COLUMN_MISSING = "column_missing"
    COLUMNS_MOVED = "columns_moved"
    MERGED = "merged"
    TEXT_CHANGED = "text_changed"  # a locked text reads otherwise
    DATE_IN_NUMBER = "date_in_number"
    FORMULA = "formula"
    DECOMPOSED = "decomposed"  # the unit's text came in decomposed Unicode and was composed


@dataclass(frozen=True, slots=True)
class FormDoubt:
    """A doubt and where it stands."""

    code: FormDoubtCode
    cell: str = ""
    text: str = ""
    key: RowKey | None = None


@dataclass(frozen=True, slots=True)
class ReturnedForm:
    """A form as it came back: nothing is interpreted yet, every word stands as typed (in NFC)."""

    identity: FormIdentity
    cells: tuple[ReturnedCell, ...]
    doubts: tuple[FormDoubt, ...] = ()
    filled_by: str = ""
    phone: str = ""
