"""The end of a plan: who receives it and who signed it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dxdesk.domain.draft import Lines
from dxdesk.domain.plan import Signer
from dxdesk.domain.vietnamese import fold
from dxdesk.importers.labels import without_end
from dxdesk.importers.marks import Depth, is_upper
from dxdesk.importers.outline import Piece

_RECIPIENTS = re.compile(r"^\W*nơi nhận\s*:?\s*", re.IGNORECASE)
_ON_BEHALF = re.compile(r"^(?:(?:TM|TL|TUQ)\s*\.|T/M|T/L)", re.IGNORECASE)
_ACTING = re.compile(r"^(?:(?:KT|Q|TUQ|TL|TM)\s*\.|T/M|K/T|T/L)", re.IGNORECASE)
_POSITION = re.compile(
    r"^(?:(?:(?:KT|Q|TUQ|TL|TM)\s*\.|T/M|K/T|T/L)\s*)?(?:PHÓ\s+)?(?:CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|"
    r"TRƯỞNG|HIỆU TRƯỞNG|"
    r"CHÁNH|CỤC TRƯỞNG|"
    r"CHI CỤC TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|BÍ THƯ|VIỆN TRƯỞNG|TỔ TRƯỞNG|THỦ TRƯỞNG|CHỦ NHIỆM|HIỆU PHÓ|"
    r"PHÓ|TỔNG CỤC)"
)
_NOT_A_NAME = re.compile(r"^\W*(?:\(?đã ký\)?|\(?ký tên|\(?ký,|\(?chữ ký|\[|ký bởi|\d)", re.IGNORECASE)
_NAME = re.compile(
    r"^(?:(?:TS|ThS|PGS|GS|NGƯT|NGND|BS|KS)\.?\s*)*[A-ZĐÀ-Ỹ][\wà-ỹ]*(?:\s+[A-ZĐÀ-Ỹ][\wà-ỹ]*){1,5}$"
)
_FAMILY = re.compile(
    r"^(?:nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|dao|dinh|doan|truong|"
    r"trinh|mai|luong|cao|ha|to|ta|chu|thai|lam|luu|phung|quach|ninh|tong|vuong|la|kieu|nong|ma|giang|"
    r"hua|than|nghiem|lo|quang|vi|be|thach|son|danh|k['’])\s\S+(?:\s\S+){0,3}$"
)
_SIGNED = re.compile(r"^\(\s*đã ký\s*\)\s*", re.IGNORECASE)
_PAGE_BEHIND = re.compile(r"\s+\d{1,3}$")
_SUBHEADING = re.compile(
    r"^(?:Bản điện tử|Bản giấy|Gửi bản giấy|Gửi bản điện tử|Bản chính)\s*:?$", re.IGNORECASE
)
_LONGEST = 180
_FAR = 14  # paragraphs below the position in which the name must stand


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody the plan is sent to, as printed, and the sign that ended the line."""

    text: str
    ending: str
    lines: Lines


def recipients_of(closing: Sequence[Piece]) -> tuple[Recipient, ...]:
    """Return who receives the plan, in order; sub-items with a plus stand for themselves."""
    start = next((place for place, piece in enumerate(closing) if _RECIPIENTS.match(piece.text)), None)
    if start is None:
        return ()
    found: list[Recipient] = []
    first = _RECIPIENTS.sub("", closing[start].text, count=1)
    if first:
        found.extend(_split(first, closing[start].lines))
    filed = max((place for place, piece in enumerate(closing) if _is_filed(piece)), default=0)
    for place, piece in enumerate(closing[start + 1 :], start=start + 1):
        if _ends_recipients(piece, found):
            if place > filed:
                break
            continue  # the column of the signature, line by line beside this one
        if not _SUBHEADING.match(piece.text):
            found.extend(_split(piece.text, piece.lines))
    return tuple(found)


def _is_filed(piece: Piece) -> bool:
    return piece.mark.depth is Depth.BULLET and fold(piece.mark.rest).startswith("luu")


def _split(text: str, lines: Lines) -> list[Recipient]:
    parts = re.split(r"(?<=[;:,])\s+(?=[-+]\s)|(?<=;)\s+(?=[-–]\s?[A-ZĐÀ-Ỹ])", text)
    return [
        Recipient(bare, part.strip()[-1:], lines)
        for part in parts
        if (bare := _bare(re.sub(r"^\s*[-–+•*]\s*", "", part)))
    ]


def _bare(text: str) -> str:
    kept = without_end(text)
    return f"{kept}:" if text.rstrip().endswith(":") else kept


def _ends_recipients(piece: Piece, found: Sequence[Recipient]) -> bool:
    text = piece.text
    if piece.mark.depth is Depth.BULLET and len(text) < _LONGEST:
        return False
    if _ON_BEHALF.match(text) or _POSITION.match(text):
        return True
    if _SUBHEADING.match(text):
        return False
    filed = any(fold(one.text).startswith("luu") for one in found)
    return filed or is_upper(text) or len(text) >= _LONGEST or not text.endswith((";", ".", ","))


def signer_of(closing: Sequence[Piece]) -> tuple[Signer, Lines] | None:
    """Return who signed and where; the first signature block counts."""
    start = next((place for place, piece in enumerate(closing) if _is_post(piece)), None)
    if start is None:
        return None
    posts: list[str] = []
    for piece in closing[start : start + _FAR]:
        text = piece.text.strip()
        if posts and _POSITION.match(posts[-1]) and (name := _name_in_capitals(text)):
            lines = Lines(closing[start].lines.first, piece.lines.last)
            return _signer(posts, name), lines
        if _is_post(piece) or (posts and not _name(text) and is_upper(text) and _goes_on(posts[-1])):
            posts.append(text)
        elif name := _name(text):
            lines = Lines(closing[start].lines.first, piece.lines.last)
            return _signer(posts, name), lines
        elif not _NOT_A_NAME.match(text) and piece.mark.depth is not Depth.BULLET:
            break
    return (_signer(posts, ""), closing[start].lines) if posts else None


def _is_post(piece: Piece) -> bool:
    text = piece.text
    return is_upper(text) and len(text) < 120 and bool(_ACTING.match(text) or _POSITION.match(text))


def _goes_on(post: str) -> bool:
    """Tell whether a line on whose behalf is signed may run on into the next one."""
    return bool(_ON_BEHALF.match(post)) or post.endswith(",")


def _name(text: str) -> str:
    bare = _PAGE_BEHIND.sub("", _SIGNED.sub("", text))
    return bare if not _NOT_A_NAME.match(bare) and _NAME.match(bare) and not is_upper(bare) else ""


def _name_in_capitals(text: str) -> str:
    """Return a name printed in capitals, known by the family name it starts with."""
    bare = _PAGE_BEHIND.sub("", _SIGNED.sub("", text))
    return bare if is_upper(bare) and _FAMILY.match(fold(bare)) and _NAME.match(bare.title()) else ""


def _signer(posts: Sequence[str], name: str) -> Signer:
    joined = [part for post in posts for part in re.split(r"\s+(?=(?:KT|Q)\.\s)", post)]
    authority = [
        post
        for post in joined
        if _ON_BEHALF.match(post) or not (_ACTING.match(post) or _POSITION.match(post))
    ]
    position = [post for post in joined if post not in authority]
    return Signer(position=" ".join(position), name=name, authority=" ".join(authority))
