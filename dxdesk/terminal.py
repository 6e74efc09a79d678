"""What every command of the terminal needs: where the data are, which day it is, how words are read."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dxdesk.domain.errors import UserError
from dxdesk.domain.period import Period
from dxdesk.domain.plan import Plan
from dxdesk.ui.messages import sentence

if TYPE_CHECKING:
    from dxdesk.storage.data_file import DataFile

DATA_FILE = "dxdesk.db"


@dataclass(frozen=True, slots=True)
class Place:
    """Where the data are and which day it is."""

    data_dir: Path
    today: date

    @property
    def data_path(self) -> Path:
        """The data file."""
        return self.data_dir / DATA_FILE

    @contextmanager
    def desk(self) -> "Iterator[DataFile]":
        """Open the data file, prepared for use and with the day's backup made, or told why it was not."""
        from dxdesk.services import backups, setup
        from dxdesk.storage.data_file import DataFile

        self.data_dir.mkdir(parents=True, exist_ok=True)
        with DataFile.open(self.data_path) as data:
            setup.prepare(data, today=self.today)
            try:
                backups.daily(data, today=self.today)
            except UserError as error:
                click.echo(f"Chưa sao lưu được hôm nay. {sentence(error)}", err=True)
            yield data


class Day(click.ParamType[date]):
    """A date typed as 2024-03-15 or 15/3/2024."""

    name = "ngày"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:  # noqa: ARG002  # click's signature
        """Read the date; a wrong one is a Vietnamese sentence."""
        if isinstance(value, date):
            return value
        for form in ("%Y-%m-%d", "%d/%m/%Y"):
            try:
                return datetime.strptime(str(value), form).date()  # noqa: DTZ007  # a day has no zone
            except ValueError:
                continue
        raise UserError("date.format", text=value)


class PeriodKey(click.ParamType[Period]):
    """A period such as 2024-Q1."""

    name = "kỳ"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Period:  # noqa: ARG002  # click's signature
        """Read the key; a wrong one is a Vietnamese sentence."""
        if isinstance(value, Period):
            return value
        try:
            return Period.parse(str(value))
        except ValueError:
            raise UserError("period.key", text=value) from None


def echo_json(value: object) -> None:
    """Print a value as JSON."""
    import json

    click.echo(json.dumps(value, ensure_ascii=False, indent=1))


def default_data_dir() -> Path:
    """Return the folder where this person's data are kept."""
    from platformdirs import user_data_path

    return user_data_path("dxdesk", appauthor=False)


def plan_of(data: "DataFile", today: date) -> Plan:
    """Return the plan of the day's year; raises UserError ``plan.none``."""
    from dxdesk.services import plans

    plan = plans.current_plan(data, today=today)
    if plan is None:
        raise UserError("plan.none")
    return plan
