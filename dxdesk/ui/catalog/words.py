"""Words of the catalogue: kinds of units and days, lists typed line by line, ways to sign."""

from collections.abc import Iterable, Mapping

from dxdesk.documents.paper_names import KIND_NAMES
from dxdesk.domain.calendar import DayKind, Lateness
from dxdesk.domain.office import OfficeSigner
from dxdesk.domain.unit import UnitKind
from dxdesk.domain.vietnamese import clean

UNIT_KINDS: Mapping[UnitKind, str] = {
    UnitKind.DEPARTMENT: "Phòng thuộc Sở",
    UnitKind.COMMITTEE: "Ban Chỉ đạo, tổ công tác",
    UnitKind.OFFICE: "Cơ quan Sở",
    UnitKind.AFFILIATED: "Đơn vị trực thuộc Sở",
    UnitKind.DISTRICT_OFFICE: "Phòng GDĐT huyện, thành phố",
    UnitKind.AUTHORITY: "Cơ quan ngoài ngành",
    UnitKind.OTHER: "Khác",
}

DAY_KINDS: Mapping[DayKind, str] = {DayKind.OFF: "Nghỉ", DayKind.MAKEUP: "Làm bù"}

LATENESS: Mapping[Lateness, str] = {
    Lateness.NEXT_WORKING_DAY: "Hạn rơi vào ngày nghỉ: lùi sang ngày làm việc sau (BLDS 148.5)",
    Lateness.NOMINAL: "Hạn rơi vào ngày nghỉ: giữ nguyên ngày",
}


def lines_of(items: Iterable[str]) -> str:
    """Return a list as lines."""
    return "\n".join(items)


def read_lines(text: str) -> tuple[str, ...]:
    """Read a list typed line by line; empty lines and the dash of a paper's own list are left out."""
    bare = (line.strip().removeprefix("- ").strip() for line in text.splitlines())
    return tuple(line for line in bare if line)


def signers_text(signers: Iterable[OfficeSigner]) -> str:
    """Return ways to sign, one a line: "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC - Họ tên"."""
    return "\n".join(
        " / ".join(signer.lines) + (f" - {signer.name}" if signer.name else "") for signer in signers
    )


def read_signers(text: str) -> tuple[OfficeSigner, ...]:
    """Read ways to sign as ``signers_text`` writes them."""
    return tuple(_signer(line) for line in text.splitlines() if line.strip())


def _signer(line: str) -> OfficeSigner:
    posts, _, name = line.partition(" - ")
    return OfficeSigner(tuple(part.strip() for part in posts.split("/") if part.strip()), name.strip())


def read_series(text: str) -> tuple[tuple[str, ...], ...]:
    """Read series of numbers, one a line: "BC + KH"; letters as NĐ 30 writes them, however they are typed."""
    lines = (line.replace(",", "+").split("+") for line in text.splitlines())
    return tuple(tuple(map(_kind_code, filter(str.strip, line))) for line in lines)


def _kind_code(typed: str) -> str:
    bare = clean(typed)
    same = (
        code for code, name in KIND_NAMES.items() if bare.casefold() in (code.casefold(), name.casefold())
    )
    return next(same, bare)
