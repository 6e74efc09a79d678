"""Indicators with their parties and targets, and what was measured."""

from collections import defaultdict
from collections.abc import Mapping
from sqlite3 import Row

from dxdesk.domain.indicator import Indicator, Measurement, Operator, Stage, Target
from dxdesk.storage import parties, search_keys
from dxdesk.storage.database import Rows
from dxdesk.storage.parties import Parties
from dxdesk.storage.values import cells, to_bool, to_date, to_decimal

MISSING = "indicator.missing"
GONE = "record.missing"
_ELSEWHERE = ("leads", "coordinators", "targets")


class Indicators:
    """The indicators of all plans."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def of_plan(self, plan_id: int) -> tuple[Indicator, ...]:
        """Return the indicators of a plan, in its order."""
        known = parties.read(self._rows, "indicator", "indicator.plan_id", plan_id)
        targets = self._targets("plan_id", plan_id)
        found = self._rows.all("SELECT * FROM indicator WHERE plan_id = ? ORDER BY position, id", plan_id)
        return tuple(
            _indicator(row, known.get(row["id"], parties.NOBODY), targets.get(row["id"], ())) for row in found
        )

    def get(self, indicator_id: int) -> Indicator:
        """Return an indicator; raises UserError ``indicator.missing``."""
        row = self._rows.get("indicator", indicator_id, code=MISSING)
        known = parties.read(self._rows, "indicator", "indicator.id", indicator_id)
        targets = self._targets("indicator_id", indicator_id)
        return _indicator(row, known.get(indicator_id, parties.NOBODY), targets.get(indicator_id, ()))

    def _targets(self, column: str, value: int) -> Mapping[int, tuple[Target, ...]]:
        sql = (
            "SELECT target.* FROM target JOIN indicator ON indicator.id = indicator_id "  # noqa: S608  # our columns
            f"WHERE {column} = ? ORDER BY target.position, target.id"
        )
        found: dict[int, list[Target]] = defaultdict(list)
        for row in self._rows.all(sql, value):
            found[row["indicator_id"]].append(_target(row))
        return {indicator_id: tuple(targets) for indicator_id, targets in found.items()}

    def save(self, indicator: Indicator) -> int:
        """Add (id 0) or change an indicator; targets keep their ids, those left out are deleted."""
        values = cells(indicator, without=_ELSEWHERE)
        indicator_id = self._rows.save("indicator", indicator.id, values, code=MISSING)
        parties.save(self._rows, "indicator", indicator_id, Parties(indicator.leads, indicator.coordinators))
        targets = [(target.id, cells(target, without=("indicator_id",))) for target in indicator.targets]
        self._rows.replace_children("target", {"indicator_id": indicator_id}, targets)
        search_keys.refresh_kind(self._rows, "indicator", (indicator_id,))
        return indicator_id

    def delete(self, indicator_id: int) -> None:
        """Delete an indicator with its targets and what was measured."""
        self._rows.delete("indicator", indicator_id, code=MISSING)

    def measurements(self, plan_id: int) -> dict[int, tuple[Measurement, ...]]:
        """Return what was measured for a plan by the target's id, by period and stage."""
        sql = (
            "SELECT measurement.* FROM measurement JOIN target ON target.id = target_id "
            "JOIN indicator ON indicator.id = indicator_id WHERE plan_id = ? ORDER BY period, stage"
        )
        found: dict[int, list[Measurement]] = defaultdict(list)
        for row in self._rows.all(sql, plan_id):
            found[row["target_id"]].append(_measurement(row))
        return {target_id: tuple(measured) for target_id, measured in found.items()}

    def save_measurement(self, measurement: Measurement) -> int:
        """Put what was measured in its place: one for a target, a period and a stage; returns its id."""
        self._rows.get("target", measurement.target_id, code=GONE)
        key = (measurement.target_id, measurement.period, measurement.stage.value)
        sql = "SELECT id FROM measurement WHERE target_id = ? AND period = ? AND stage = ?"
        present = self._rows.one(sql, *key)
        known = present["id"] if present else measurement.id
        return self._rows.save("measurement", known, cells(measurement), code=GONE)

    def delete_measurement(self, measurement_id: int) -> None:
        """Delete what was measured."""
        self._rows.delete("measurement", measurement_id, code=GONE)

    def search(self, plan_id: int, text: str) -> tuple[int, ...]:
        """Return the ids of the indicators that hold the text, in order; marks count when typed."""
        return search_keys.find(self._rows, "indicator", plan_id, text)


def _indicator(row: Row, known: Parties, targets: tuple[Target, ...]) -> Indicator:
    return Indicator(
        id=row["id"],
        plan_id=row["plan_id"],
        code=row["code"],
        section=row["section"],
        text=row["text"],
        leads=known.leads,
        coordinators=known.coordinators,
        targets=targets,
        position=row["position"],
        withdrawn_on=to_date(row["withdrawn_on"]),
    )


def _target(row: Row) -> Target:
    return Target(
        id=row["id"],
        indicator_id=row["indicator_id"],
        operator=Operator(row["operator"]),
        label=row["label"],
        scope=row["scope"],
        value=to_decimal(row["value"]),
        unit=row["unit"],
        exclusion=row["exclusion"],
        floor=to_decimal(row["floor"]),
        soft=bool(row["soft"]),
        source=row["source"],
        position=row["position"],
    )


def _measurement(row: Row) -> Measurement:
    return Measurement(
        id=row["id"],
        target_id=row["target_id"],
        period=row["period"],
        stage=Stage(row["stage"]),
        value=to_decimal(row["value"]),
        numerator=to_decimal(row["numerator"]),
        denominator=to_decimal(row["denominator"]),
        met=to_bool(row["met"]),
        as_of=to_date(row["as_of"]),
        evidence=row["evidence"],
        note=row["note"],
        unit_id=row["unit_id"],
        attachment_id=row["attachment_id"],
        cell=row["cell"],
    )
