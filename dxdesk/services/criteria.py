"""Criteria sets: the shipped one, new versions, corrections, and rows compared with the original."""

import tomllib
from collections.abc import Collection
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from dxdesk.domain.assessment import AssessmentState, Points, fault
from dxdesk.domain.change import Change
from dxdesk.domain.criteria import (
    Basis,
    CriteriaSet,
    Criterion,
    Missing,
    SetFault,
    SetProblem,
    Subject,
    problems,
)
from dxdesk.domain.errors import UserError
from dxdesk.shipped import resource
from dxdesk.storage.data_file import DataFile

SHIPPED = "qd4725.toml"
UNCONFIRMED = "chưa đối chiếu bản gốc"
_UNSAVED = (SetFault.CODE_EMPTY, SetFault.CODE_TWICE, SetFault.PARENT_UNKNOWN, SetFault.BANDS)


def shipped_set() -> CriteriaSet:
    """Return the set of QĐ 4725 that ships with the program, each row with its source."""
    return read_set(resource("criteria", SHIPPED).read_bytes())


def read_set(content: bytes) -> CriteriaSet:
    """Read a set written as TOML, as the shipped one is; raises UserError ``criteria.unreadable``."""
    try:
        return _set(tomllib.loads(content.decode("utf-8")))
    except (UnicodeDecodeError, ValueError, LookupError, TypeError, ArithmeticError) as error:
        raise UserError("criteria.unreadable") from error


def _set(told: dict[str, Any]) -> CriteriaSet:
    rows = tuple(_criterion(row) for row in told.pop("criterion"))
    return CriteriaSet(
        **told
        | {
            "subject": Subject(told["subject"]),
            "missing": Missing(told["missing"]),
            "basis": Basis(told["basis"]),
            "full_points": Decimal(told["full_points"]),
            "step": Decimal(told["step"]),
            "bands": _limits(told["bands"]),
            "criteria": rows,
        }
    )


def _criterion(row: dict[str, Any]) -> Criterion:
    exact = {"max_points": Decimal(row["max_points"]), "bands": _limits(row.get("bands", []))}
    return Criterion(**row | exact)


def _limits(texts: list[str]) -> tuple[Decimal, ...]:
    return tuple(map(Decimal, texts))


def take_shipped(data: DataFile) -> Change:
    """Add the shipped set where the data file has no version of it."""
    shipped = shipped_set()
    with data.action("Nạp bộ chỉ số theo Quyết định 4725/QĐ-BGDĐT") as done:
        if all(known.code != shipped.code for known in data.criteria.all()):
            data.criteria.save(shipped)
    return done.change


def sets(data: DataFile, subject: Subject = Subject.SCHOOL) -> tuple[CriteriaSet, ...]:
    """Return the sets for schools, or for the Sở itself, the newest first."""
    found = [known for known in data.criteria.all() if known.subject is subject]
    return tuple(sorted(found, key=lambda known: (known.valid_from or date.min, known.version), reverse=True))


def in_force(data: DataFile, day: date, subject: Subject = Subject.SCHOOL) -> CriteriaSet | None:
    """Return the set by which is assessed on a day; None where there is none."""
    known = sets(data, subject)
    valid = [one for one in known if one.valid_from is None or one.valid_from <= day]
    return valid[0] if valid else None


def label(criteria: CriteriaSet) -> str:
    """Return a set's short name: "4725 (phiên bản 2)"."""
    return f"{criteria.code} (phiên bản {criteria.version})"


def check(criteria: CriteriaSet) -> tuple[SetProblem, ...]:
    """Return everything that keeps a set from adding up."""
    return problems(criteria)


def save_set(data: DataFile, criteria: CriteriaSet) -> Change:
    """Add (id 0) or change a set with its rows.

    A set that does not add up yet is kept, since it is typed row by row; ``check`` tells what is wrong.
    Raises UserError ``criteria.name_empty``, ``criteria.version_taken``, ``criteria.rows`` for rows that
    cannot be told apart, and ``criteria.scored`` where points given would no longer fit.
    """
    if not (criteria.code.strip() and criteria.name.strip()):
        raise UserError("criteria.name_empty")
    known = [one for one in data.criteria.all() if one.id != criteria.id]
    if any((one.code, one.version) == (criteria.code, criteria.version) for one in known):
        raise UserError("criteria.version_taken", name=criteria.code, version=criteria.version)
    for problem in problems(criteria):
        if problem.fault in _UNSAVED:
            raise UserError("criteria.rows", row=problem.code)
    _check_points(data, criteria)
    with data.action(f"{'Sửa' if criteria.id else 'Thêm'} bộ tiêu chí {label(criteria)}") as done:
        data.criteria.save(criteria)
    return done.change


def _check_points(data: DataFile, criteria: CriteriaSet) -> None:
    """Refuse a change of rows under which points that were given would be wrong."""
    if not criteria.id:
        return
    rows = {row.code: row for row in criteria.criteria}
    wrong = {
        assessment.id
        for assessment in data.assessments.of_set(criteria.id)
        for points in (assessment.self_points, assessment.checked_points)
        for code, value in points.items()
        if code not in rows or fault(criteria, rows[code], value) is not None
    }
    if wrong:
        raise UserError("criteria.scored", count=len(wrong))


def new_version(data: DataFile, *, set_id: int, valid_from: date | None = None) -> Change:
    """Copy a set as its next version, to be changed without touching what was assessed before."""
    old = data.criteria.get(set_id)
    latest = max(one.version for one in data.criteria.all() if one.code == old.code)
    rows = tuple(replace(row, id=0) for row in old.criteria)
    fresh = replace(old, id=0, version=latest + 1, valid_from=valid_from or old.valid_from, criteria=rows)
    with data.action(f"Lập bộ tiêu chí {label(fresh)} từ phiên bản {old.version}") as done:
        data.criteria.save(fresh)
    return done.change


def carry_over(data: DataFile, *, from_id: int, to_id: int, year: str) -> Change:
    """Take a year's points over into another version; those that do not fit there are left blank.

    Published levels stay with the version they were published by, and so does a school that has points in
    the new version already.
    """
    target = data.criteria.get(to_id)
    rows = {row.code: row for row in target.criteria}
    there = {item.school_id for item in data.assessments.of_year(to_id, year) if item.points}

    def fitting(points: Points) -> Points:
        return {
            code: value
            for code, value in points.items()
            if code in rows and fault(target, rows[code], value) is None
        }

    with data.action(f"Chuyển điểm {year} sang bộ tiêu chí {label(target)}") as done:
        for item in data.assessments.of_year(from_id, year):
            if item.state is AssessmentState.PUBLISHED or item.school_id in there:
                continue
            held = data.assessments.find(to_id, item.school_id, year)
            moved = replace(
                item,
                id=held.id if held else 0,
                set_id=to_id,
                self_points=fitting(item.self_points),
                checked_points=fitting(item.checked_points),
                evidence={code: text for code, text in item.evidence.items() if code in rows},
            )
            data.assessments.save(moved)
    return done.change


def delete_set(data: DataFile, *, set_id: int) -> Change:
    """Delete a set by which nothing was assessed (``criteria.in_use``)."""
    with data.action(f"Xóa bộ tiêu chí {label(data.criteria.get(set_id))}") as done:
        data.criteria.delete(set_id)
    return done.change


def confirm_rows(data: DataFile, *, set_id: int, codes: Collection[str], confirmed: bool = True) -> Change:
    """Say that rows were compared with the original decision, or take that back."""
    known = data.criteria.get(set_id)
    rows = tuple(replace(row, confirmed=confirmed) if row.code in codes else row for row in known.criteria)
    verb = "Xác nhận" if confirmed else "Bỏ xác nhận"
    with data.action(f"{verb} {len(codes)} dòng của bộ tiêu chí {label(known)}") as done:
        data.criteria.save(replace(known, criteria=rows))
    return done.change
