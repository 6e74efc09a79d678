"""The report on the schools' digital level: taken from the data, composed, kept as a draft."""

import hashlib
import json
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from dxdesk.documents.blocks import OfficialDocument
from dxdesk.documents.school_report import SchoolSnapshot, school_report
from dxdesk.domain.change import Change
from dxdesk.domain.document import Document
from dxdesk.domain.office import OfficeSigner
from dxdesk.domain.plan import Plan
from dxdesk.services import wordings
from dxdesk.services.assessments import year_before
from dxdesk.services.reports import REPORT_KIND, SAMPLE_NOTE, office_on, plan_of, word_bytes
from dxdesk.services.school_matrix import matrix
from dxdesk.storage.data_file import DataFile

SCHOOLS = "schools"  # the school year, among what a draft was made from


@dataclass(frozen=True, slots=True)
class SchoolPaper:
    """The report as content, with the snapshot it was drawn from."""

    snapshot: SchoolSnapshot
    document: OfficialDocument
    symbol: str
    signer: OfficeSigner | None = None

    @property
    def file_stem(self) -> str:
        """The name of its files, without an ending."""
        return f"bao-cao-truong-hoc-so-{self.snapshot.matrix.year}"


def snapshot(data: DataFile, *, plan: Plan, set_id: int, year: str, today: date) -> SchoolSnapshot:
    """Take how the schools stand today."""
    found = matrix(data, set_id=set_id, year=year, today=today)
    return SchoolSnapshot(
        matrix=found,
        office=office_on(data, today),
        plan=plan,
        as_of=today,
        written_on=today,
        previous_year=year_before(year),
        sample=any(SAMPLE_NOTE in row.assessment.note for row in found.rows),
    )


def compose(
    data: DataFile,
    *,
    plan: Plan,
    set_id: int,
    year: str,
    today: date,
    signer: OfficeSigner | None = None,
) -> SchoolPaper:
    """Compose the report; nothing is written."""
    wording = wordings.in_force(data, today)
    taken = snapshot(data, plan=plan, set_id=set_id, year=year, today=today)
    document = school_report(taken, wording, signer=signer)
    symbol = wording.say("head.symbol", code=taken.office.abbreviation)
    return SchoolPaper(taken, document, symbol, signer)


def keep(data: DataFile, paper: SchoolPaper, *, now: datetime) -> Change:
    """Keep the report as a draft with its .docx inside the data file."""
    content = word_bytes(paper.document)
    taken = paper.snapshot
    told: dict[str, object] = {
        "today": taken.written_on.isoformat(),
        SCHOOLS: taken.matrix.year,
        "set": taken.matrix.criteria.id,
    }
    if paper.signer:
        told["signer"] = asdict(paper.signer)
    with data.action(f"Lập báo cáo đánh giá trường học {taken.matrix.year}") as done:
        attachment = data.attachments.add(f"{paper.file_stem}.docx", content)
        data.documents.save(
            Document(
                kind=REPORT_KIND,
                title=paper.document.title,
                plan_id=taken.plan.id,
                symbol=paper.symbol,
                created_at=now.isoformat(timespec="seconds"),
                attachment_id=attachment,
                sha256=hashlib.sha256(content).hexdigest(),
                made_from=json.dumps(told, ensure_ascii=False),
            )
        )
    return done.change


def composed_again(data: DataFile, paper: Document) -> OfficialDocument:
    """Compose a kept draft again as of the day it was made; raises UserError ``plan.missing``."""
    told: dict[str, Any] = json.loads(paper.made_from)
    signer = told.get("signer")
    return compose(
        data,
        plan=plan_of(data, paper),
        set_id=told["set"],
        year=told[SCHOOLS],
        today=date.fromisoformat(told["today"]),
        signer=OfficeSigner(tuple(signer["lines"]), signer["name"]) if signer else None,
    ).document
