"""The clerk's own words in the reports: kept per period and section, apart from the figures."""

from collections.abc import Mapping

from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.domain.plan import Plan
from dxdesk.domain.report_prose import SECTIONS, ReportProse, texts
from dxdesk.storage.data_file import DataFile

REPORT_KIND = "BC"


def sections(data: DataFile, *, plan: Plan, period_key: str, kind: str = REPORT_KIND) -> Mapping[str, str]:
    """Return what the clerk has written for a period's paper, by section."""
    return texts(data.prose.of_period(plan.id, period_key, kind))


def set_section(
    data: DataFile, *, plan: Plan, period_key: str, section: str, text: str, kind: str = REPORT_KIND
) -> Change:
    """Write a section of a period's paper; an empty text gives the section back to the program."""
    if section not in SECTIONS:
        raise UserError("prose.section", section=section)
    present = {row.section: row for row in data.prose.of_period(plan.id, period_key, kind)}
    known = present.get(section)
    with data.action(f"Sửa lời văn báo cáo {period_key}") as done:
        if text.strip():
            data.prose.save(ReportProse(plan.id, period_key, kind, section, text.strip()))
        elif known is not None:
            data.prose.delete(known.id)
    return done.change


def copy_sections(
    data: DataFile, *, plan: Plan, from_key: str, to_key: str, kind: str = REPORT_KIND
) -> Change:
    """Take the words of another period where the period itself has none yet, as one action."""
    present = sections(data, plan=plan, period_key=to_key, kind=kind)
    with data.action(f"Lấy lời văn của {from_key} cho {to_key}") as done:
        for section, text in sections(data, plan=plan, period_key=from_key, kind=kind).items():
            if section not in present:
                data.prose.save(ReportProse(plan.id, to_key, kind, section, text))
    return done.change
