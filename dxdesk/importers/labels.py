"""Label lines of tasks: content, lead, coordinator, time, product and what is no part of a task."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from dxdesk.domain.vietnamese import fold_letters
from dxdesk.importers.marks import is_upper, mark_of


class Field(StrEnum):
    """What a label or a column announces."""

    CONTENT = "content"
    LEAD = "lead"
    COORDINATOR = "coordinator"
    TIME = "time"
    PRODUCT = "product"
    OTHER = "other"  # money, place, people taking part


@dataclass(frozen=True, slots=True)
class Labelled:
    """A label's field and what was written behind it."""

    field: Field
    value: str


_WHO = r"(?:cac )?(?:don vi|co quan|phong|bo phan|can bo|lanh dao|nguoi|ca nhan)"
_WHOSE = rf"{_WHO}(?:\s*[,/]\s*{_WHO}|\s+va\s+{_WHO})*"
_ACTS = (
    r"(?:chu tri|thuc hien|phu trach|dau moi|tham muu|chiu trach nhiem|duoc giao|giao nhiem vu|chinh|"
    r"soan thao)"
)
_TAIL = (
    r"(?:\s*(?:,|va|/)?\s*(?:tham muu|thuc hien|chu tri|phu trach|dau moi|soan thao|chinh|"
    r"trien khai|to chuc))*"
)
_DOES = r"(?:thuc hien|hoan thanh|ban hanh|trien khai|to chuc|ket thuc|trinh|du kien|bao cao|bat dau)"
_PATTERNS = (
    (
        Field.COORDINATOR,
        (
            rf"(?:{_WHOSE}\s*)?(?:phoi hop|cung tham gia|tham gia phoi hop)(?:\s*(?:thuc hien|trien khai|"
            rf"tham gia))?"
        ),
    ),
    (
        Field.LEAD,
        (
            rf"{_WHOSE}\s*{_ACTS}{_TAIL}|(?:chu tri|dau moi|phu trach|phan cong|nguoi chu tri){_TAIL}|"
            rf"trach nhiem (?:thuc hien|chinh|chu tri)"
        ),
    ),
    (
        Field.TIME,
        (
            rf"(?:thoi gian|thoi han|thoi diem|moc thoi gian|tien do|lo trinh|han|hoan thanh)"
            rf"(?:\s*(?:,|va|/)?\s*{_DOES})*"
        ),
    ),
    (Field.CONTENT, r"noi dung(?:\s*(?:thuc hien|cong viec|nhiem vu|cu the|trien khai|chinh))*"),
    (
        Field.PRODUCT,
        (
            r"(?:san pham|ket qua)(?:\s*(?:,|va|/)?\s*(?:dau ra|du kien|hoan thanh|dat duoc|can dat|"
            r"thuc hien|ket qua|san pham))*"
        ),
    ),
    (
        Field.OTHER,
        (
            r"(?:nguon )?kinh phi(?:\s*(?:thuc hien|du kien))*|dia diem(?:\s*(?:thuc hien|to chuc))*|"
            r"thanh phan|doi tuong|hinh thuc"
        ),
    ),
)
_NAMES = "|".join(f"(?P<{field.name}>{pattern})" for field, pattern in _PATTERNS)
_HEAD = re.compile(rf"(?:{_NAMES})\s*(?P<note>\([^)]{{0,60}}\)\s*)?(?P<colon>:)")
_BARE = re.compile(rf"(?:{_NAMES})(?P<colon>\s+)(?=\S)")
_INSIDE = re.compile(rf"(?:(?<=[;.,(])\s*(?:[-–+]\s*)?|(?<=\S)\s+[-–]\s+)(?:{_NAMES})\s*(?P<colon>:)")
_BARE_WORDS = 3  # a label without a colon needs this many words, and a capital or a figure behind it
_BARE_STARTS = re.compile(r"(?:don vi|co quan|thoi gian|thoi han)\s")
_BARE_VALUE = re.compile(
    r"(?:so|phong|van phong|ubnd|uy ban|ban|cac|trung tam|truong|bo|cong an|thanh tra|hoi|vien|to|quy|qui|"
    r"thang|nam|ca nam|tu|trong|truoc|hang|giai doan|\d)(?![a-z])"
)
_PARTIES = (Field.LEAD, Field.COORDINATOR)
_SENTENCE = re.compile(r"(?<=[a-zđà-ỹ]{3})\.\s+(?=[A-ZĐÀ-Ỹ][a-zđà-ỹ])")
_FIELDS = tuple(field for field, _ in _PATTERNS)


def starts_with_label(text: str) -> bool:
    """Tell whether a paragraph is a label line, whatever mark stands before the label."""
    return _head(mark_of(text).rest) is not None


def labelled(text: str) -> tuple[Labelled, ...]:
    """Return the fields of a label line in order; nothing where the paragraph is no label line."""
    rest = mark_of(text).rest
    head = _head(rest)
    return tuple(_parts(rest, head)) if head else ()


def first_inside(text: str) -> int:
    """Return where the first label in the middle of a text begins; its length where there is none."""
    found = _INSIDE.search(fold_letters(text))
    return found.start() if found else len(text)


def labels_inside(text: str) -> tuple[Labelled, ...]:
    """Return the fields of labels in the middle of a paragraph."""
    found = _INSIDE.search(fold_letters(text))
    return tuple(_parts(text, found)) if found else ()


def _head(text: str) -> re.Match[str] | None:
    folded = fold_letters(text)
    found = _HEAD.match(folded)
    if found:
        return found
    bare = _BARE.match(folded)
    if not bare or len(bare[0].split()) < _BARE_WORDS or not _BARE_STARTS.match(folded) or is_upper(text):
        return None
    follower = text[bare.end()]
    begins = _BARE_VALUE.match(folded, bare.end()) and (follower.isupper() or follower.isdigit())
    return bare if text[0].isupper() and begins else None


def _field(found: re.Match[str]) -> Field:
    return next(field for field in _FIELDS if found[field.name])


def _parts(text: str, head: re.Match[str]) -> Iterator[Labelled]:
    folded = fold_letters(text)
    heads = [head, *_INSIDE.finditer(folded, head.end())]
    ends = [*(found.start() for found in heads[1:]), len(text)]
    for found, end in zip(heads, ends, strict=True):
        value = text[found.end() : end]
        kind = _field(found)
        if kind is Field.CONTENT:
            yield Labelled(kind, value.strip())
            continue
        named, *more = _SENTENCE.split(value, maxsplit=1) if kind in _PARTIES else (value,)
        yield Labelled(kind, without_end(named))
        yield from (Labelled(Field.CONTENT, rest.strip()) for rest in more)


def without_end(text: str) -> str:
    """Return a value without the punctuation that ends it; brackets that it opened stay closed."""
    bare = text.strip().rstrip(".;,: ").strip()
    if bare.endswith(")") and bare.count(")") > bare.count("("):
        bare = bare[:-1].rstrip(".;,: ")
    return bare
