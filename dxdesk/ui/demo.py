"""``dxdesk demo``: a quarter on the model plan, its papers and its screens, made fresh each time."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from dxdesk.domain.errors import UserError
from dxdesk.domain.period import Period
from dxdesk.domain.plan import Plan
from dxdesk.services import (
    demo,
    demo_meetings,
    demo_obstacles,
    demo_papers,
    demo_quarter,
    money,
    papers,
    reports,
)
from dxdesk.services.backups import daily
from dxdesk.storage.data_file import DataFile
from dxdesk.storage.lock import Lock
from dxdesk.ui.demo_papers import PAPERS, write_papers
from dxdesk.ui.demo_year import year_end_papers
from dxdesk.ui.screen import OFFSCREEN, has_screen

DATA_FILE = "dxdesk.db"
DOCUMENTS = "documents"
SCREENS = "screens"
QUARTER = "mot-quy"
_MADE = (DATA_FILE, DOCUMENTS, PAPERS, SCREENS, QUARTER, "backups", "dxdesk.ini")
_TIMEOUT_SECONDS = 180


def play(out: Path, scales: Sequence[int] = (100,), *, open_window: bool = True) -> Iterator[str]:
    """Make the data file, the papers and the pictures, telling what was made; then open the window on them.

    Everything is made beside ``out`` and put in place at the end, so nothing half is left.
    """
    _check_free(out / DATA_FILE)
    shown = open_window and has_screen()
    if shown:
        _start_qt()
    with _workshop(out) as shop:
        yield from _make(shop, scales)
        _put_in_place(shop, out)
    yield f"Đã ghi vào {out}:"
    yield from (f"  {path.relative_to(out).as_posix()}" for path in _files(out))
    if shown:
        from dxdesk.ui.app import run

        yield "Mở cửa sổ trên dữ liệu này."
        run(out / DATA_FILE, today=demo.TODAY)
    elif open_window:
        yield f"Máy này không có màn hình. Mở sau bằng: dxdesk --data-dir {out} --today {demo.TODAY}"


def _check_free(path: Path) -> None:
    """Refuse to work where a window has the data file open; raises UserError ``file.locked``."""
    if path.exists():
        Lock(path, now=datetime.now().astimezone()).release()


def _start_qt() -> None:
    from dxdesk.ui.app import application

    application()  # before the PDF writer starts one without a screen


@contextmanager
def _workshop(out: Path) -> Iterator[Path]:
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        shop = Path(tempfile.mkdtemp(dir=out.parent, prefix=".dxdesk-demo-"))
    except OSError as error:
        raise UserError("file.not_writable", path=str(out)) from error
    try:
        yield shop
    finally:
        shutil.rmtree(shop, ignore_errors=True)


def _make(shop: Path, scales: Sequence[int]) -> Iterator[str]:
    with DataFile.open(shop / DATA_FILE) as data:
        plan = demo.fill(data)
        demo_obstacles.fill(data, plan)
        tasks, indicators = data.tasks.of_plan(plan.id), data.indicators.of_plan(plan.id)
        yield (
            f"Đã nhập kế hoạch năm {plan.year}: {len(tasks)} nhiệm vụ, {len(indicators)} chỉ tiêu; "
            f"thêm một quý {reports.SAMPLE_NOTE}."
        )
        yield from _papers(data, plan, shop / DOCUMENTS)
        yield _meetings(data, plan, shop / DOCUMENTS)
        yield year_end_papers(data, plan, shop / DOCUMENTS)
        yield from write_papers(data, plan, shop / PAPERS)
        daily(data, today=demo.TODAY)
    yield _play_quarter(shop / QUARTER)
    for scale in scales:
        _picture(shop, scale)
        yield f"Đã chụp các trang của cửa sổ ở {scale} %."


def _papers(data: DataFile, plan: Plan, folder: Path) -> Iterator[str]:
    from dxdesk.ui.paper.pdf import to_pdf

    report = reports.compose(data, plan=plan, period=Period.quarter_of(demo.TODAY), today=demo.TODAY)
    reports.keep(data, report, now=demo_papers.NOW)
    situation = reports.situation(data, plan=plan, today=demo.TODAY)
    spent = money.paper(data, plan=plan, as_of=demo.TODAY, today=demo.TODAY, details=True)
    made = ((report.file_stem, report.document), ("tinh-hinh", situation), ("tinh-hinh-kinh-phi", spent))
    for stem, document in made:
        reports.save_copy(reports.word_bytes(document), folder / f"{stem}.docx")
        reports.save_copy(to_pdf(document), folder / f"{stem}.pdf")
    yield f"Đã lập {report.title}, trang tình hình, bảng kinh phí, mỗi bản một tệp Word và một tệp PDF."


def _meetings(data: DataFile, plan: Plan, folder: Path) -> str:
    demo_meetings.conclude(data, plan)
    for draft in demo_meetings.drafts(data, plan):
        papers.keep(data, draft, demo_papers.NOW)
        reports.save_copy(reports.word_bytes(papers.composed(draft)), folder / f"{draft.file_stem}.docx")
    return "Đã lập giấy mời, biên bản, thông báo kết luận từ các cuộc họp mẫu."


def _play_quarter(folder: Path) -> str:
    """Play a whole quarter on a data file of its own, with every fault a form can come back with."""
    folder.mkdir()
    with DataFile.open(folder / DATA_FILE) as data:
        plan = demo.fill(data)
        played = demo_quarter.play(data, plan=plan, folder=folder, now=datetime.now().astimezone())
    refused = sum(bool(taken.refused) for taken in played.files)
    return (
        f"Đã diễn trọn một quý ở {folder.name}: hỏi {played.asked} đơn vị, nhận {len(played.files)} tệp "
        f"(từ chối {refused}), đôn đốc {len(played.chased)} đơn vị, lập và gửi báo cáo."
    )


def _picture(shop: Path, scale: int) -> None:
    """Picture the pages in a process of their own: Qt takes its scale only at the start."""
    command = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "dxdesk"]
    options = ["--data-dir", str(shop), "--today", demo.TODAY.isoformat()]
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": OFFSCREEN,
        "QT_SCALE_FACTOR": str(scale / 100),
    }
    done = subprocess.run(  # noqa: S603  # this program itself, with paths of ours
        [*command, *options, "screens", "--out", str(shop / SCREENS), "--scale", str(scale)],
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=_TIMEOUT_SECONDS,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(done.stderr)


def _put_in_place(shop: Path, out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    try:
        for name in _MADE:
            _remove(out / name)
            if (shop / name).exists():
                (shop / name).replace(out / name)
    except OSError as error:
        raise UserError("file.in_use", path=str(error.filename or out)) from error


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _files(out: Path) -> list[Path]:
    return sorted(
        path
        for name in (DATA_FILE, DOCUMENTS, PAPERS, SCREENS)
        for path in (out / name, *(out / name).glob("*"))
        if path.is_file()
    )
