"""The command that shows and sets the layout of the papers."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from dxdesk.terminal import Place
from dxdesk.ui.terminal_help import OPTIONS, VietnameseCommand

if TYPE_CHECKING:
    from dxdesk.documents.layout import Layout

_MARGIN = click.FloatRange(min=0)


@click.command(cls=VietnameseCommand, options_metavar=OPTIONS)
@click.option("--preset", metavar="A|B", help="Bộ cỡ chữ: A hoặc B.")
@click.option("--top", type=_MARGIN, metavar="MM", help="Lề trên.")
@click.option("--bottom", type=_MARGIN, metavar="MM", help="Lề dưới.")
@click.option("--left", type=_MARGIN, metavar="MM", help="Lề trái.")
@click.option("--right", type=_MARGIN, metavar="MM", help="Lề phải.")
@click.option("--rules", is_flag=True, help="Liệt kê các quy tắc trình bày.")
@click.pass_obj
def layout(place: Place, /, preset: str | None, *, rules: bool, **sides: float | None) -> None:
    """Xem, đặt cỡ chữ và lề của văn bản lập từ nay."""
    from dxdesk.services import layouts
    from dxdesk.services.layout_rules import shown_rules
    from dxdesk.ui.catalog.layout_words import layout_words, rule_line

    typed = {side: value for side, value in sides.items() if value is not None}
    with place.desk() as data:
        if preset or typed:
            chosen = _changed(layouts.in_force(data), preset, typed)
            click.echo(f"Đã ghi: {layouts.choose(data, chosen, today=place.today).label}.")
        known = layouts.in_force(data)
    for rule in shown_rules(known, today=place.today) if rules else ():
        click.echo(rule_line(rule))
    click.echo(layout_words(known))


def _changed(known: "Layout", preset: str | None, typed: Mapping[str, float]) -> "Layout":
    from dxdesk.documents.layout import Layout, Preset
    from dxdesk.domain.errors import UserError
    from dxdesk.services.layouts import margins_of

    try:
        wanted = Preset(preset.upper()) if preset else known.preset
    except ValueError as error:
        raise UserError("layout.preset", preset=preset) from error
    return Layout(wanted, replace(margins_of(known), **typed))


COMMANDS = (layout,)
