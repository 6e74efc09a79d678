"""Tables and columns added for collecting reports; this text never changes, later files grow from it."""

SECOND_TABLES = """
CREATE TABLE submission (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    period TEXT NOT NULL,
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    asked_on TEXT CHECK (asked_on IS date(asked_on)),
    received_on TEXT CHECK (received_on IS date(received_on)),
    imported_on TEXT CHECK (imported_on IS date(imported_on)),
    channel TEXT NOT NULL,
    form_version INTEGER NOT NULL,
    attachment_id INTEGER REFERENCES attachment (id),
    note TEXT NOT NULL,
    left_open INTEGER NOT NULL,
    UNIQUE (plan_id, period, unit_id)
) STRICT;
CREATE INDEX submission_unit ON submission (unit_id);
CREATE INDEX submission_attachment ON submission (attachment_id);

CREATE TABLE reminder (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    submission_id INTEGER NOT NULL REFERENCES submission (id) ON DELETE CASCADE,
    day TEXT NOT NULL CHECK (day IS date(day)),
    channel TEXT NOT NULL,
    whom TEXT NOT NULL,
    document_id INTEGER REFERENCES document (id) ON DELETE SET NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX reminder_submission ON reminder (submission_id, day);
CREATE INDEX reminder_document ON reminder (document_id);

CREATE TABLE request (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    due_on TEXT NOT NULL CHECK (due_on IS date(due_on)),
    requested_by TEXT NOT NULL,
    document TEXT NOT NULL,
    task_ids TEXT NOT NULL CHECK (json_valid(task_ids)),
    indicator_ids TEXT NOT NULL CHECK (json_valid(indicator_ids)),
    note TEXT NOT NULL
) STRICT;
CREATE INDEX request_plan ON request (plan_id, due_on);

CREATE TABLE prose (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    period TEXT NOT NULL,
    kind TEXT NOT NULL,
    section TEXT NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (plan_id, period, kind, section)
) STRICT;

ALTER TABLE document ADD COLUMN status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'sent'));
ALTER TABLE document ADD COLUMN signer TEXT NOT NULL DEFAULT '';
ALTER TABLE document ADD COLUMN drafter TEXT NOT NULL DEFAULT '';
ALTER TABLE document ADD COLUMN made_from TEXT NOT NULL DEFAULT '';
ALTER TABLE document ADD COLUMN facts TEXT NOT NULL DEFAULT '';

ALTER TABLE progress ADD COLUMN evidence TEXT NOT NULL DEFAULT '';
ALTER TABLE progress ADD COLUMN unit_id INTEGER REFERENCES unit (id);
ALTER TABLE progress ADD COLUMN period TEXT NOT NULL DEFAULT '';
ALTER TABLE progress ADD COLUMN attachment_id INTEGER REFERENCES attachment (id);
ALTER TABLE progress ADD COLUMN cell TEXT NOT NULL DEFAULT '';
CREATE INDEX progress_unit ON progress (unit_id);
CREATE INDEX progress_attachment ON progress (attachment_id);

ALTER TABLE measurement ADD COLUMN unit_id INTEGER REFERENCES unit (id);
ALTER TABLE measurement ADD COLUMN attachment_id INTEGER REFERENCES attachment (id);
ALTER TABLE measurement ADD COLUMN cell TEXT NOT NULL DEFAULT '';
CREATE INDEX measurement_unit ON measurement (unit_id);
CREATE INDEX measurement_attachment ON measurement (attachment_id);

ALTER TABLE duty ADD COLUMN active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1));
ALTER TABLE duty ADD COLUMN document_kind TEXT NOT NULL DEFAULT 'BC';
ALTER TABLE duty ADD COLUMN cut_off TEXT NOT NULL DEFAULT 'decree';
"""
