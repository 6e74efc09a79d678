"""The triggers that guard and log whatever is written to the tables."""

from dxdesk.storage.database import Database

# Data tables and the record that each row belongs to: a kind and the SQL of its id, {row} being NEW or OLD.
# A child that a cascade deletes is logged after its parent is gone, hence the second look into the log.
_TARGETS_INDICATOR = (
    "coalesce((SELECT indicator_id FROM target WHERE id = {row}.target_id), "
    "(SELECT record_id FROM row_change WHERE table_name = 'target' AND row_id = {row}.target_id "
    "ORDER BY id DESC LIMIT 1))"
)
OWNERS = {
    "plan": ("plan", "{row}.id"),
    "legal_basis": ("plan", "{row}.plan_id"),
    "plan_section": ("plan", "{row}.plan_id"),
    "plan_version": ("plan", "{row}.plan_id"),
    "task": ("task", "{row}.id"),
    "task_party": ("task", "{row}.task_id"),
    "progress": ("task", "{row}.task_id"),
    "indicator": ("indicator", "{row}.id"),
    "indicator_party": ("indicator", "{row}.indicator_id"),
    "target": ("indicator", "{row}.indicator_id"),
    "measurement": ("indicator", _TARGETS_INDICATOR),
    "duty": ("duty", "{row}.id"),
    "unit": ("unit", "{row}.id"),
    "unit_group": ("unit_group", "{row}.id"),
    "unit_group_member": ("unit_group", "{row}.group_id"),
    "person": ("person", "{row}.id"),
    "calendar_day": ("calendar_day", "{row}.id"),
    "office": ("office", "{row}.id"),
    "submission": ("submission", "{row}.id"),
    "reminder": ("submission", "{row}.submission_id"),
    "request": ("request", "{row}.id"),
    "prose": ("prose", "{row}.id"),
    "document": ("document", "{row}.id"),
    "incoming": ("incoming", "{row}.id"),
    "document_link": ("document_link", "{row}.id"),
    "wording_text": ("wording_text", "{row}.id"),
    "school": ("school", "{row}.id"),
    "school_place": ("school", "{row}.school_id"),
    "criteria_set": ("criteria_set", "{row}.id"),
    "criterion": ("criteria_set", "{row}.set_id"),
    "assessment": ("assessment", "{row}.id"),
    "rollout": ("rollout", "{row}.id"),
    "rollout_row": ("rollout", "{row}.rollout_id"),
    "money_source": ("money_source", "{row}.id"),
    "money_line": ("money_line", "{row}.id"),
    "spending": ("money_line", "{row}.line_id"),
    "regular_expenditure": ("regular_expenditure", "{row}.id"),
    "committee": ("committee", "{row}.id"),
    "member": ("committee", "{row}.committee_id"),
    "meeting": ("meeting", "{row}.id"),
    "attendance": ("meeting", "{row}.meeting_id"),
    "conclusion": ("meeting", "{row}.meeting_id"),
    "obstacle": ("obstacle", "{row}.id"),
    "item_change": ("item_change", "{row}.id"),
    "unit_plan": ("unit_plan", "{row}.id"),
    "reference_indicator": ("reference_indicator", "{row}.id"),
    "attachment": ("attachment", "{row}.id"),
    "setting": ("setting", "{row}.id"),
}
# Rows of these tables are records of their own, besides belonging to one.
OWN_KINDS = frozenset({"progress", "target", "measurement", "plan_version"}) | {
    kind for kind, _ in OWNERS.values()
}

# Written in actions like data, but not logged: keys of the search follow from the rows, and the contents
# of attachments are never changed or deleted, since a row of the log may bring their attachment back.
UNLOGGED = ("task_search", "indicator_search", "attachment_content")

_GUARD = """
CREATE TRIGGER guard_{verb}_{table} BEFORE {verb} ON {table} WHEN NOT EXISTS (SELECT 1 FROM open_action)
BEGIN SELECT RAISE(ABORT, 'no action is open'); END
"""
_LOG = """
CREATE TRIGGER log_{verb}_{table} AFTER {verb} ON {table}
WHEN EXISTS (SELECT 1 FROM open_action WHERE logging){when}
BEGIN
    INSERT INTO row_change (action_id, table_name, row_id, record, record_id, before, after)
    SELECT action_id, '{table}', {row}.id, '{record}', {record_id}, {before}, {after} FROM open_action;
END
"""
# The log is only added to; of an action only its state changes.
_LASTING = """
CREATE TRIGGER keep_update_{table} BEFORE UPDATE {columns} ON {table}
BEGIN SELECT RAISE(ABORT, '{table} is only added to'); END;
CREATE TRIGGER keep_delete_{table} BEFORE DELETE ON {table}
BEGIN SELECT RAISE(ABORT, '{table} is only added to'); END;
"""
_LASTING_COLUMNS = {"row_change": "", "attachment_content": "", "action": "OF id, label, at, origin"}


def create_triggers(database: Database) -> None:
    """Create every trigger anew from the tables as they are; tables of later steps are not there yet.

    A migration that alters a table ends with this.
    """
    present = frozenset(database.table_names())
    owned = [table for table in OWNERS if table in present]
    for trigger in database.triggers:
        database.execute(f"DROP TRIGGER {trigger.name}")
    for table in (*owned, *UNLOGGED, "row_change"):
        for verb in ("INSERT", "UPDATE", "DELETE"):
            database.execute(_GUARD.format(verb=verb, table=table))
    for table in owned:
        for verb in ("INSERT", "UPDATE", "DELETE"):
            database.execute(_log_trigger(database, table, verb))
    for table, columns in _LASTING_COLUMNS.items():
        database.executescript(_LASTING.format(table=table, columns=columns))


def _log_trigger(database: Database, table: str, verb: str) -> str:
    columns = [column.name for column in database[table].columns]
    row = "OLD" if verb == "DELETE" else "NEW"
    record, record_id = OWNERS[table]
    differs = " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in columns)
    return _LOG.format(
        verb=verb,
        table=table,
        when=f" AND ({differs})" if verb == "UPDATE" else "",
        row=row,
        record=record,
        record_id=record_id.format(row=row),
        before="NULL" if verb == "INSERT" else _as_json(columns, "OLD"),
        after="NULL" if verb == "DELETE" else _as_json(columns, "NEW"),
    )


def _as_json(columns: list[str], row: str) -> str:
    return "json_object(" + ", ".join(f"'{name}', {row}.{name}" for name in columns) + ")"
