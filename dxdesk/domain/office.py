"""The office that writes: letterhead, place, abbreviations and signers, valid from a date."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class OfficeSigner:
    """A way to sign: quyền hạn lines as printed above the name ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")."""

    lines: tuple[str, ...]
    name: str = ""


@dataclass(frozen=True, slots=True)
class Office:
    """What stands on the office's papers from ``valid_from`` on (NĐ 30, SO-5: codes are configuration)."""

    valid_from: date
    parent: str  # "UBND TỈNH BẮC GIANG"
    name: str  # "SỞ GIÁO DỤC VÀ ĐÀO TẠO"
    id: int = 0
    full_name: str = "Sở Giáo dục và Đào tạo"
    short_name: str = "Sở GDĐT"
    abbreviation: str = "SGDĐT"
    place: str = ""  # địa danh: "Bắc Giang"
    drafting_code: str = "VP"
    superior: str = ""  # "UBND tỉnh Bắc Giang"
    report_through: str = ""  # "Sở Thông tin và Truyền thông"
    signers: tuple[OfficeSigner, ...] = ()
    report_recipients: tuple[str, ...] = ()
