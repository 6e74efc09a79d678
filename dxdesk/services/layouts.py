"""The layout of an office: chosen within the rules and kept in the data file."""

import json
from dataclasses import asdict, fields
from datetime import date

from dxdesk.documents.layout import USUAL, Layout, Margins, Preset
from dxdesk.documents.rules import PORTRAIT, Rule, rule
from dxdesk.domain.change import Change
from dxdesk.domain.errors import UserError
from dxdesk.storage.data_file import DataFile

KEY = "paper_layout"
CHOICES = (Preset.A, Preset.B)
SIDES = tuple(field.name for field in fields(Margins))


def in_force(data: DataFile) -> Layout:
    """Return the layout that papers are composed in."""
    told = json.loads(data.settings.get(KEY, "{}"))
    if not told:
        return USUAL
    margins = Margins(**told["margins"]) if told["margins"] else None
    return Layout(Preset(told["preset"]), margins)


def margins_of(layout: Layout) -> Margins:
    """Return the margins of a standing sheet in a layout."""
    return layout.margins or PORTRAIT.margins


def margin_rule(side: str, *, today: date) -> Rule:
    """Return the rule about a margin ("top") in force on a day (PG-2)."""
    return rule(f"page.{side}", on=today)


def choose(data: DataFile, layout: Layout, *, today: date) -> Change:
    """Keep the layout of the papers composed from now on.

    Raises UserError ``layout.preset`` for sizes that are of inner papers only, and ``layout.margin`` for a
    margin outside its rule.
    """
    if layout.preset not in CHOICES:
        raise UserError("layout.preset", preset=layout.preset.value)
    for side in SIDES:
        _check_margin(side, getattr(margins_of(layout), side), today)
    with data.action("Sửa thể thức văn bản") as done:
        data.settings.set(KEY, json.dumps(_told(layout)))
    return done.change


def _told(layout: Layout) -> dict[str, object]:
    own = layout.margins if layout.margins != PORTRAIT.margins else None
    return {"preset": layout.preset.value, "margins": asdict(own) if own else None}


def _check_margin(side: str, value: float, today: date) -> None:
    found = margin_rule(side, today=today)
    if not found.allows(value):
        low, high = f"{found.low:g}", f"{found.high:g}"
        raise UserError("layout.margin", side=side, rule=found.id, low=low, high=high)
