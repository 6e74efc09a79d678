"""What was read of a file, as the JSON that ``dxdesk inspect`` prints."""

from datetime import date
from decimal import Decimal
from typing import Any

from dxdesk.domain.draft import DraftIndicator, DraftTask, PlanDraft, Problem
from dxdesk.domain.indicator import Target
from dxdesk.domain.plan import BasisRole, LegalBasis
from dxdesk.domain.task import Assumption, TimeFrame

EXIT_PLAN = 0
EXIT_NOT_A_PLAN = 3

Json = dict[str, Any]


def exit_code(draft: PlanDraft) -> int:
    """Return 0 for a plan, 3 for what is none."""
    return EXIT_PLAN if draft.is_plan else EXIT_NOT_A_PLAN


def refused(reason: str) -> Json:
    """Return the answer for a file that gives no plan."""
    return as_json(PlanDraft(source_lines=(), is_plan=False, reason=reason))


def as_json(draft: PlanDraft) -> Json:
    """Return a draft: texts verbatim, dates in ISO form or null, assumed dates left out."""
    signer = draft.signer
    return {
        "is_plan": draft.is_plan,
        "reason": draft.reason or None,
        "number": draft.number or None,
        "date": _iso(draft.issued_on),
        "issuer": draft.issuer or None,
        "parent": draft.parent or None,
        "title": draft.title or None,
        "bases": [_basis(basis) for basis in draft.bases if basis.role is BasisRole.BASIS],
        "tasks": [_task(task) for task in draft.tasks],
        "indicators": [_indicator(indicator) for indicator in draft.indicators],
        "recipients": list(draft.recipients),
        "signer": {"authority": signer.authority or None, "position": signer.position, "name": signer.name}
        if signer
        else None,
        "warnings": [_warning(problem) for problem in draft.problems],
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _basis(basis: LegalBasis) -> Json:
    return {
        "kind": basis.kind,
        "number": basis.number or None,
        "date": _iso(basis.date),
        "issuer": basis.issuer or None,
    }


def _task(task: DraftTask) -> Json:
    start, due = _dates(task.time_frame)
    return {
        "code": task.code,
        "title": task.title,
        "lead": list(task.leads),
        "coordinating": list(task.coordinators),
        "time_text": task.time_frame.phrase or None,
        "start": _iso(start),
        "due": _iso(due),
    }


def _dates(frame: TimeFrame) -> tuple[date | None, date | None]:
    """Return the days the phrase itself gives."""
    start = None if Assumption.OPEN_START in frame.assumptions else frame.start
    due = None if Assumption.OPEN_END in frame.assumptions else frame.due
    return start, due


def _indicator(indicator: DraftIndicator) -> Json:
    return {
        "code": indicator.code,
        "section": indicator.section or None,
        "text": indicator.text,
        "lead": list(indicator.leads),
        "coordinating": list(indicator.coordinators),
        "targets": [_target(target) for target in indicator.targets if target.value is not None],
    }


def _target(target: Target) -> Json:
    return {
        "op": target.operator.value,
        "value": _figure(target.value),
        "unit": target.unit,
        "scope": target.scope or target.label or None,
    }


def _figure(value: Decimal | None) -> int | float | None:
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def _warning(problem: Problem) -> Json:
    lines = problem.lines
    return {
        "code": problem.code,
        **dict(problem.data),
        "line": lines.first + 1 if lines else None,
    }
