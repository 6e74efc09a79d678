"""Lists of units and people as plans write them, taken apart into names; the words stay as written."""

import re
from collections.abc import Iterator

from dxdesk.domain.vietnamese import fold_letters
from dxdesk.importers.labels import without_end

_HEADS = (
    r"so|van phong|vp|phong|ubnd|uy ban|ban|bo|cong an|thanh tra|trung tam|tt|truong|cac|hoi|lien doan|"
    r"doan|chi cuc|"
    r"cuc|tong cuc|chi nhanh|bao hiem|bhxh|bao|dai|ngan hang|nhnn|vien|tinh doan|tinh uy|thanh doan|"
    r"thanh uy|huyen doan|"
    r"huyen uy|to|hiep hoi|lien minh|mat tran|mttq|kho bac|buu dien|cong ty|tap doan|tong cong ty|"
    r"doanh nghiep|co quan|"
    r"don vi|toan an|quy|cong doan|cdn|giam doc|hieu truong|lanh dao|chu tich|truong phong|dien luc|"
    r"benh vien|thu vien|"
    r"bao tang|nha van hoa|nha truong|hdnd|dang uy|hoi dong|dong chi|d/c|ong|ba|tat ca|toan the|cap uy|"
    r"bi thu|vnpt|viettel|"
    r"thuong truc|thuong vu|chi bo|to chuc|khoi|moi|tung|thu truong|nguoi|can bo|ca nhan|hdqt|bch|bcd|"
    r"ban chi dao|hkd|htx"
)
_HEAD = re.compile(rf"^(?:{_HEADS})(?![a-z])")
_STRONG = re.compile(
    r"^(?:so|van phong|phong|ubnd|uy ban|cong an|thanh tra|trung tam|truong|ban (?!nganh)|bo|hoi|cac|"
    r"ngan hang|"
    r"chi cuc|cuc|tinh doan|bao|dai|vien|to|lien|mat tran|kho bac)(?![a-z])"
)
# Words that only go on with "các ...": "Các sở, ban, ngành", "UBND các xã, phường".
_GENERIC = re.compile(
    r"^(?:cac |cua )?(?:so|ban|bo|nganh|doan the|phong|don vi|co quan|dia phuong|to chuc|ca nhan|xa|"
    r"phuong|thi tran|"
    r"dac khu|huyen|quan|thi xa|thanh pho|tinh|truong|trung tam|doanh nghiep|hoi|vien|cuc|vu|linh vuc|"
    r"khoa|khu pho|"
    r"thon|ban nganh|so nganh|hiep hoi|truong hoc|co so giao duc|nha truong)$"
)
_GOES_ON = re.compile(
    r"^(?:ubnd|uy ban nhan dan|don vi|co quan|dia phuong|to chuc|ca nhan|doan the|nganh|phong|truong|"
    r"doanh nghiep|"
    r"trung tam|co so|ban|hoi|hiep hoi)(?![a-z])"
)
_OPEN_LIST = re.compile(
    r"^(?:ubnd |uy ban nhan dan |chu tich ubnd |phong gddt |thu truong |lanh dao )?(?:cac|moi|"
    r"tat ca cac)(?![a-z])"
)
# "Văn phòng HĐND và UBND" is one office.
_OFFICE_OF = re.compile(
    r"^(?:(?:lanh dao |chanh )?(?:van phong|vp)|thuong truc) (?:doan (?:dbqh|dai bieu quoc hoi)|hdnd|"
    r"hoi dong nhan dan)(?: (?:tinh|thanh pho|huyen|xa|phuong))?$"
)
_ASSEMBLIES = re.compile(r"^(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan)(?![a-z])")
_PREDICATE = re.compile(
    r"\s*,?\s+(?:(?:la\s+(?:co quan|don vi)\s+)?(?:co trach nhiem|chiu trach nhiem|chu tri|chu dong|"
    r"tham muu|thuc hien|"
    r"thuc day|theo doi|huong dan|to chuc(?! (?:chinh tri|xa hoi|doan|khac|lien|co|hanh|ca|lap))|"
    r"xay dung (?=[a-z]|ke hoach)|"
    r"bao cao (?=[a-z])|ban hanh|trien khai|tong hop|can cu|dam bao|bao dam|kiem tra (?=[a-z])|"
    r"phoi hop(?! voi$)|"
    r"de xuat|ra soat|tuyen truyen|cung cap|bo tri|phe duyet|tham dinh|don doc|giup|trong pham vi|"
    r"theo (?:chuc nang|"
    r"linh vuc|tham quyen|phan cong|nhiem vu))(?![a-z]))"
)
_UNIT_NAME = re.compile(
    r"^(?:(?:so|van phong|ubnd|uy ban|cong an|trung tam|lien doan|lien minh|mat tran|ngan hang|chi cuc|"
    r"cuc|tinh doan|"
    r"bao hiem|kho bac|buu dien|dai|hieu truong|giam doc|lanh dao|cong doan|nha truong|don vi|"
    r"thu truong)(?![a-z])|"
    r"phong (?!chong|ngua|trao|hoc|may)|thanh tra (?!,|kiem|viec)|truong (?!hop)|bo (?!tri|sung|may|"
    r"tieu|chi so)|"
    r"ban (?:chi|quan|giam|thuong|to chuc|dan|tuyen|dai|bien)|hoi (?!nghi|thao|thi|nhap|dam)|to (?:thu|"
    r"giup|cong|chuyen|truong)|"
    r"vien (?!chuc|tro)|(?:tat ca )?cac (?:phong|don vi|so|co quan|truong|nha truong|ban|nganh|xa|huyen|"
    r"to|bo phan|doan the|"
    r"trung tam|doanh nghiep|co so|hoi|khoa|thanh vien)(?![a-z]))"
)
_SPLIT = re.compile(r"(\s*[,;]\s*|\s+và\s+|\s*\n\s*|\s+&\s+(?=Sở|Phòng|Các))")
_PERSON_WORD = re.compile(r"^[A-ZĐÀ-Ỹ][a-zđà-ỹ]+$")
_BULLET = re.compile(r"\n\s*[-–+•]\s*")
_ROLE = re.compile(
    r"^(?:chu tri|don vi chu tri|co quan chu tri|dau moi|giao|don vi thuc hien|phoi hop|cung voi|voi|"
    r"cung)\s*:?\s+(?=\S)"
)


def names_in(text: str) -> tuple[str, ...]:
    """Return the names of a list; commas and "và" part them only where a new name begins."""
    found: list[str] = []
    for clause in _clauses(_BULLET.sub(";", text)):
        subject = _subject(clause)
        found.extend(_persons(subject) or _units(subject))
    return tuple(dict.fromkeys(name for name in map(without_end, found) if name))


def is_unit_name(text: str) -> bool:
    """Tell whether a heading is the name of a unit and not of some work."""
    return bool(_UNIT_NAME.match(fold_letters(text.strip())))


def looks_like_unit(text: str) -> bool:
    """Tell whether a text starts as the name of a unit does."""
    return bool(_HEAD.match(fold_letters(text.strip())))


def _clauses(text: str) -> Iterator[str]:
    """Yield what stands between semicolons outside brackets."""
    depth, start = 0, 0
    for place, letter in enumerate(text):
        depth += (letter == "(") - (letter == ")")
        if letter == ";" and depth <= 0:
            yield text[start:place]
            start, depth = place + 1, 0
    yield text[start:]


def _subject(clause: str) -> str:
    """Return the names of a clause without what they are told to do."""
    bare = re.sub(r"^\s*[-–+•]\s*", "", clause)
    role = _ROLE.match(fold_letters(bare))
    if role and looks_like_unit(bare[role.end() :]):
        bare = bare[role.end() :]
    found = _PREDICATE.search(fold_letters(bare))
    if not found or not looks_like_unit(bare) or not bare[: found.start()].strip():
        return bare.strip()
    return f"{bare[: found.start()]}{_next_names(bare[found.end() :])}".strip()


def _next_names(rest: str) -> str:
    """Return names that follow behind a circumstance: "... của mình và các cơ quan khác"."""
    found = re.search(r"(?:\s+của mình)\s*(,|và)\s+(?=\S)", rest)
    return f" {found[1]} {rest[found.end() :]}" if found else ""


def _persons(text: str) -> tuple[str, ...]:
    """Return the people of a list of nothing but people."""
    parts = [part.strip() for part in re.split(r"[,\n]|\s+và\s+", text) if part.strip()]
    return tuple(parts) if parts and all(map(is_person, parts)) else ()


def is_person(text: str) -> bool:
    """Tell whether a text looks like the name of a person."""
    words = text.split()
    return 2 <= len(words) <= 5 and all(map(_PERSON_WORD.match, words)) and not looks_like_unit(text)


def _units(text: str) -> list[str]:
    pieces = _SPLIT.split(text)
    names = [pieces[0]]
    depth = pieces[0].count("(") - pieces[0].count(")")
    for separator, piece in zip(pieces[1::2], pieces[2::2], strict=True):
        if depth <= 0 and _begins_name(names[-1], separator, piece):
            names.append(piece)
            depth = 0
        else:
            names[-1] += (" " if "\n" in separator else separator) + piece
        depth += piece.count("(") - piece.count(")")
    return names


def _begins_name(before: str, separator: str, piece: str) -> bool:
    folded = fold_letters(piece.strip())
    if not _HEAD.match(folded) or (_GENERIC.match(folded) and not folded.startswith("cac ")):
        return is_person(piece) and "\n" in separator
    if _is_open(before) and _GOES_ON.match(folded) and not _names_one(piece):
        return False
    if _OFFICE_OF.match(fold_letters(before.strip())) and _ASSEMBLIES.match(folded):
        return False
    return _STRONG.match(folded) is not None or not piece[:1].islower() or not _is_open(before)


def _is_open(before: str) -> bool:
    """Tell whether a list such as "Các sở, ban" still waits for the word that closes it."""
    folded = fold_letters(before.strip())
    if not _OPEN_LIST.match(folded):
        return False
    last = re.split(r"\s*,\s*|\s+va\s+", folded)[-1]
    return bool(_GENERIC.match(last))


def _names_one(piece: str) -> bool:
    """Tell whether a name is of one unit: a capital or figure behind its first word."""
    words = piece.split()
    return len(words) > 1 and words[1][:1].isupper() and not words[0].upper().startswith("UBND")


_MARKED = re.compile(r"\s*\((?:chu tri|dau moi|phoi hop)\)$")
_MARKED_BESIDE = re.compile(r"\(phoi hop\)$")
_ONLY_BESIDE = re.compile(r"\sphoi hop(?: thuc hien)?$")
_COORDINATING = re.compile(
    r"(?:^|[;.,\n]\s*)(?:-\s*)?(?:don vi |co quan |cac don vi )?phoi hop(?: thuc hien)?\s*(?:voi|:|-)?\s*"
)


def roles_in(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return leads and coordinators of one text: "Chủ trì: A; phối hợp: B", "A chủ trì; B phối hợp"."""
    marked = names_in(text)
    beside_marked = tuple(name for name in marked if _MARKED_BESIDE.search(fold_letters(name)))
    if beside_marked and len(beside_marked) < len(marked):
        first = tuple(_unmarked(name) for name in marked if name not in beside_marked)
        return first, tuple(map(_unmarked, beside_marked))
    found = _COORDINATING.search(fold_letters(text))
    if found:
        return names_in(text[: found.start()]), names_in(text[found.end() :])
    beside = [clause for clause in _clauses(text) if _ONLY_BESIDE.search(fold_letters(clause.rstrip(" .,")))]
    leading = [clause for clause in _clauses(text) if clause not in beside]
    if not leading:
        return names_in(text), ()
    return names_in(";".join(leading)), names_in(";".join(beside))


def _unmarked(name: str) -> str:
    """Return a name without "(chủ trì)" or "(phối hợp)" behind it."""
    found = _MARKED.search(fold_letters(name))
    return name[: found.start()].strip() if found else name


def is_reference(text: str) -> bool:
    """Tell whether a text points to another place of the plan instead of naming a unit."""
    return bool(
        re.match(r"(?:theo|tai|nhu|xem)\s.*(?:phu luc|bang phan cong|bieu|muc|danh muc)", fold_letters(text))
    )
