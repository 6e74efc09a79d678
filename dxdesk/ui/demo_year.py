"""The papers of alignment and handover, made from the sample data."""

from pathlib import Path

from dxdesk.domain.plan import Plan
from dxdesk.services import alignment, demo, handover, reports
from dxdesk.storage.data_file import DataFile


def year_end_papers(data: DataFile, plan: Plan, folder: Path) -> str:
    """Write the table of the province's indicators beside ours and Sổ bàn giao, as Word and PDF."""
    from dxdesk.ui.paper.pdf import to_pdf

    made = {
        "doi-chieu-tinh": alignment.printed(data, plan=plan, today=demo.TODAY),
        "so-ban-giao": handover.book(data, plan=plan, today=demo.TODAY, place=Path(data.path.name)),
    }
    for stem, document in made.items():
        reports.save_copy(reports.word_bytes(document), folder / f"{stem}.docx")
        reports.save_copy(to_pdf(document), folder / f"{stem}.pdf")
    return "Đã lập bảng đối chiếu với chỉ tiêu của tỉnh và Sổ bàn giao, mỗi bản một tệp Word và một tệp PDF."
