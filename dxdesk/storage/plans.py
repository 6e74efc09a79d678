"""Plans with their căn cứ, text, recipients and signer, and the versions of a plan."""

from collections.abc import Sequence
from sqlite3 import Row

from dxdesk.domain.plan import BasisRole, LegalBasis, Plan, PlanSection, PlanVersion, Signer
from dxdesk.storage.database import Rows
from dxdesk.storage.values import Cell, cells, to_date, to_texts

MISSING = "plan.missing"
VERSION_MISSING = "adjustment.missing"
_CHILDREN = ("bases", "sections", "signer")


class Plans:
    """The plans of all years."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def all(self) -> tuple[Plan, ...]:
        """Return every plan, by year."""
        return tuple(self._plan(row) for row in self._rows.all("SELECT * FROM plan ORDER BY year, id"))

    def get(self, plan_id: int) -> Plan:
        """Return a plan; raises UserError ``plan.missing``."""
        return self._plan(self._rows.get("plan", plan_id, code=MISSING))

    def save(self, plan: Plan) -> int:
        """Add (id 0) or change a plan with all that is in it; returns its id."""
        values = cells(plan, without=_CHILDREN) | _signer_cells(plan.signer)
        plan_id = self._rows.save("plan", plan.id, values, code=MISSING)
        self._save_listed("legal_basis", plan_id, plan.bases)
        self._save_listed("plan_section", plan_id, plan.sections)
        return plan_id

    def _save_listed(self, table: str, plan_id: int, listed: Sequence[LegalBasis | PlanSection]) -> None:
        wanted = [(item.id, {"position": place, **cells(item)}) for place, item in enumerate(listed, start=1)]
        self._rows.replace_children(table, {"plan_id": plan_id}, wanted)

    def delete(self, plan_id: int) -> None:
        """Delete a plan with its tasks, indicators, duties and versions; papers made from it stay."""
        self._rows.delete("plan", plan_id, code=MISSING)

    def versions(self, plan_id: int) -> tuple[PlanVersion, ...]:
        """Return the versions of a plan, oldest first."""
        sql = "SELECT * FROM plan_version WHERE plan_id = ? ORDER BY number, id"
        return tuple(_version(row) for row in self._rows.all(sql, plan_id))

    def version(self, version_id: int) -> PlanVersion:
        """Return a version; raises UserError ``adjustment.missing``."""
        return _version(self._rows.get("plan_version", version_id, code=VERSION_MISSING))

    def delete_version(self, version_id: int) -> None:
        """Delete a version with the changes it makes."""
        self._rows.delete("plan_version", version_id, code=VERSION_MISSING)

    def save_version(self, version: PlanVersion) -> int:
        """Add (id 0) or change a version; returns its id."""
        return self._rows.save("plan_version", version.id, cells(version), code=VERSION_MISSING)

    def _plan(self, row: Row) -> Plan:
        return Plan(
            id=row["id"],
            year=row["year"],
            title=row["title"],
            kind=row["kind"],
            number=row["number"],
            symbol=row["symbol"],
            issued_on=to_date(row["issued_on"]),
            date_text=row["date_text"],
            place=row["place"],
            issuer=row["issuer"],
            parent=row["parent"],
            opening=row["opening"],
            appendix_title=row["appendix_title"],
            bases=tuple(_basis(basis) for basis in self._listed("legal_basis", row["id"])),
            sections=tuple(_section(section) for section in self._listed("plan_section", row["id"])),
            recipients=to_texts(row["recipients"]),
            signer=_signer(row),
        )

    def _listed(self, table: str, plan_id: int) -> list[Row]:
        sql = f"SELECT * FROM {table} WHERE plan_id = ? ORDER BY position, id"  # noqa: S608  # tables of this module
        return self._rows.all(sql, plan_id)


def _signer_cells(signer: Signer | None) -> dict[str, Cell]:
    return {
        "signer_position": signer.position if signer else None,
        "signer_name": signer.name if signer else None,
        "signer_authority": signer.authority if signer else None,
    }


def _signer(row: Row) -> Signer | None:
    if row["signer_position"] is None:
        return None
    return Signer(row["signer_position"], row["signer_name"], row["signer_authority"])


def _basis(row: Row) -> LegalBasis:
    return LegalBasis(
        id=row["id"],
        kind=row["kind"],
        number=row["number"],
        date=to_date(row["date"]),
        issuer=row["issuer"],
        subject=row["subject"],
        short_name=row["short_name"],
        role=BasisRole(row["role"]),
    )


def _section(row: Row) -> PlanSection:
    return PlanSection(id=row["id"], code=row["code"], heading=row["heading"], text=row["text"])


def _version(row: Row) -> PlanVersion:
    days = {name: to_date(row[name]) for name in ("in_force_from", "decided_on", "applied_on")}
    return PlanVersion(**{**dict(row), **days})
