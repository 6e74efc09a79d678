"""A round for the tests of the window: forms sent to twenty units, and what seventeen of them send back."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from dxdesk.domain.plan import Plan
from dxdesk.services import asking, submissions
from dxdesk.services.collection import board
from dxdesk.services.demo_forms import filled
from dxdesk.services.demo_quarter import FAULTS, UNITS
from dxdesk.services.unit_forms import forms
from dxdesk.storage.data_file import DataFile

KEY = "2024-Q1"
ASKED = date(2024, 3, 1)
CAME = date(2024, 3, 13)


def asked(data: DataFile, plan: Plan, folder: Path) -> tuple[int, ...]:
    """Send forms to the first twenty units; returns their ids."""
    asking.set_asks_coordinators(data, asks=True)
    rows = board(data, plan=plan, period_key=KEY, today=ASKED).rows[:UNITS]
    units = tuple(row.unit.id for row in rows)
    submissions.write_forms(data, plan=plan, period_key=KEY, unit_ids=units, folder=folder, today=ASKED)
    return units


def came_back(data: DataFile, plan: Plan, units: tuple[int, ...], folder: Path) -> tuple[Path, ...]:
    """Write what units send back into a folder, one file for each fault; returns the files."""
    folder.mkdir(parents=True, exist_ok=True)
    made = forms(data, plan=plan, period_key=KEY, unit_ids=units, today=ASKED)
    found = []
    for number, ((form, stem), fault) in enumerate(zip(made, FAULTS, strict=False)):
        sent = replace(form, identity=replace(form.identity, version=form.identity.version - 1))
        ending, content = filled(sent, number, fault=fault, today=CAME)
        found.append(folder / f"{stem}{ending}")
        found[-1].write_bytes(content)
    stranger = folder / "99_khong-phai-phieu.xlsx"
    stranger.write_bytes(b"minh hoa")
    return (*found, stranger)
