"""Tables and columns added for the papers of the office; this text never changes."""

THIRD_TABLES = """
CREATE TABLE wording_text (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL,
    text TEXT NOT NULL,
    valid_from TEXT NOT NULL CHECK (valid_from IS date(valid_from)),
    UNIQUE (key, valid_from)
) STRICT;

CREATE TABLE incoming (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER REFERENCES plan (id) ON DELETE SET NULL,
    kind TEXT NOT NULL,
    number TEXT NOT NULL,
    symbol TEXT NOT NULL,
    issuer TEXT NOT NULL,
    title TEXT NOT NULL,
    issued_on TEXT CHECK (issued_on IS date(issued_on)),
    received_on TEXT CHECK (received_on IS date(received_on)),
    due_on TEXT CHECK (due_on IS date(due_on)),
    attachment_id INTEGER REFERENCES attachment (id),
    note TEXT NOT NULL
) STRICT;
CREATE INDEX incoming_plan ON incoming (plan_id);
CREATE INDEX incoming_attachment ON incoming (attachment_id);

-- What a paper is about. A task, an indicator, a unit and an incoming paper are named by their id, a period
-- by its key, a meeting by its name; what is gone meanwhile is passed over.
CREATE TABLE document_link (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document_id INTEGER REFERENCES document (id) ON DELETE CASCADE,
    incoming_id INTEGER REFERENCES incoming (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('task', 'indicator', 'period', 'meeting', 'incoming', 'unit')),
    record TEXT NOT NULL,
    CHECK ((document_id IS NULL) + (incoming_id IS NULL) = 1)
) STRICT;
CREATE UNIQUE INDEX document_link_document ON document_link (document_id, kind, record)
    WHERE document_id IS NOT NULL;
CREATE UNIQUE INDEX document_link_incoming ON document_link (incoming_id, kind, record)
    WHERE incoming_id IS NOT NULL;
CREATE INDEX document_link_record ON document_link (kind, record);

ALTER TABLE document ADD COLUMN recipients TEXT NOT NULL DEFAULT '';
ALTER TABLE document ADD COLUMN kept_by TEXT NOT NULL DEFAULT '';
ALTER TABLE document ADD COLUMN copies INTEGER NOT NULL DEFAULT 0 CHECK (copies >= 0);
ALTER TABLE document ADD COLUMN handed_on TEXT CHECK (handed_on IS date(handed_on));
ALTER TABLE document ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE document ADD COLUMN series TEXT NOT NULL DEFAULT '';
"""
