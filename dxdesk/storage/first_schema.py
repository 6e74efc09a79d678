"""Tables of the first data file; this text never changes, later files grow from it by migrations."""

FIRST_TABLES = """
CREATE TABLE action (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    label TEXT NOT NULL,
    at TEXT NOT NULL,
    origin TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped'))
) STRICT;
CREATE INDEX action_state ON action (state, id);

-- One row while an action is being written, inside its transaction; never a row in a file at rest.
CREATE TABLE open_action (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    action_id INTEGER NOT NULL REFERENCES action (id),
    logging INTEGER NOT NULL CHECK (logging IN (0, 1))
) STRICT;

CREATE TABLE row_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    action_id INTEGER NOT NULL REFERENCES action (id),
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    record TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    before TEXT CHECK (before IS NULL OR json_valid(before)),
    after TEXT CHECK (after IS NULL OR json_valid(after))
) STRICT;
CREATE INDEX row_change_action ON row_change (action_id);
CREATE INDEX row_change_record ON row_change (record, record_id);
CREATE INDEX row_change_row ON row_change (table_name, row_id);

CREATE TABLE setting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE unit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    short TEXT NOT NULL,
    code TEXT NOT NULL,
    valid_from TEXT CHECK (valid_from IS date(valid_from)),
    valid_to TEXT CHECK (valid_to IS date(valid_to)),
    successor_id INTEGER REFERENCES unit (id),
    aliases TEXT NOT NULL CHECK (json_valid(aliases)),
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX unit_successor ON unit (successor_id);

CREATE TABLE unit_group (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    kinds TEXT NOT NULL CHECK (json_valid(kinds)),
    aliases TEXT NOT NULL CHECK (json_valid(aliases)),
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE unit_group_member (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    group_id INTEGER NOT NULL REFERENCES unit_group (id) ON DELETE CASCADE,
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX unit_group_member_group ON unit_group_member (group_id);
CREATE INDEX unit_group_member_unit ON unit_group_member (unit_id);

CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    unit_id INTEGER REFERENCES unit (id),
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX person_unit ON person (unit_id);

CREATE TABLE calendar_day (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    day TEXT NOT NULL UNIQUE CHECK (day IS date(day)),
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1))
) STRICT;

CREATE TABLE office (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    valid_from TEXT NOT NULL CHECK (valid_from IS date(valid_from)),
    parent TEXT NOT NULL,
    name TEXT NOT NULL,
    full_name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    abbreviation TEXT NOT NULL,
    place TEXT NOT NULL,
    drafting_code TEXT NOT NULL,
    superior TEXT NOT NULL,
    report_through TEXT NOT NULL,
    signers TEXT NOT NULL CHECK (json_valid(signers)),
    report_recipients TEXT NOT NULL CHECK (json_valid(report_recipients))
) STRICT;

CREATE TABLE plan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    year INTEGER NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    number TEXT NOT NULL,
    symbol TEXT NOT NULL,
    issued_on TEXT CHECK (issued_on IS date(issued_on)),
    date_text TEXT NOT NULL,
    place TEXT NOT NULL,
    issuer TEXT NOT NULL,
    parent TEXT NOT NULL,
    opening TEXT NOT NULL,
    appendix_title TEXT NOT NULL,
    recipients TEXT NOT NULL CHECK (json_valid(recipients)),
    signer_position TEXT,
    signer_name TEXT,
    signer_authority TEXT
) STRICT;

CREATE TABLE legal_basis (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    number TEXT NOT NULL,
    date TEXT CHECK (date IS date(date)),
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    short_name TEXT NOT NULL,
    role TEXT NOT NULL
) STRICT;
CREATE INDEX legal_basis_plan ON legal_basis (plan_id);

CREATE TABLE plan_section (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    heading TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX plan_section_plan ON plan_section (plan_id);

CREATE TABLE plan_version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    in_force_from TEXT CHECK (in_force_from IS date(in_force_from)),
    deciding_document TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX plan_version_plan ON plan_version (plan_id);

CREATE TABLE task (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    parent_id INTEGER REFERENCES task (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    section TEXT NOT NULL,
    title TEXT NOT NULL,
    content TEXT NOT NULL,
    person_id INTEGER REFERENCES person (id),
    phrase TEXT NOT NULL,
    start TEXT CHECK (start IS date(start)),
    due TEXT CHECK (due IS date(due)),
    assumptions TEXT NOT NULL CHECK (json_valid(assumptions)),
    recurrence TEXT NOT NULL,
    product TEXT NOT NULL,
    origin TEXT NOT NULL
) STRICT;
CREATE INDEX task_plan ON task (plan_id, position);
CREATE INDEX task_parent ON task (parent_id);
CREATE INDEX task_person ON task (person_id);

CREATE TABLE task_party (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    task_id INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('lead', 'coordinator')),
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    unit_id INTEGER REFERENCES unit (id),
    group_id INTEGER REFERENCES unit_group (id)
) STRICT;
CREATE INDEX task_party_task ON task_party (task_id);
CREATE INDEX task_party_unit ON task_party (unit_id);
CREATE INDEX task_party_group ON task_party (group_id);

CREATE TABLE progress (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    task_id INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
    day TEXT NOT NULL CHECK (day IS date(day)),
    percent INTEGER CHECK (percent BETWEEN 0 AND 100),
    result TEXT NOT NULL,
    difficulty TEXT NOT NULL,
    proposal TEXT NOT NULL,
    reported_by TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX progress_task ON progress (task_id, day);

CREATE TABLE indicator (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    section TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX indicator_plan ON indicator (plan_id, position);

CREATE TABLE indicator_party (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    indicator_id INTEGER NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('lead', 'coordinator')),
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    unit_id INTEGER REFERENCES unit (id),
    group_id INTEGER REFERENCES unit_group (id)
) STRICT;
CREATE INDEX indicator_party_indicator ON indicator_party (indicator_id);
CREATE INDEX indicator_party_unit ON indicator_party (unit_id);
CREATE INDEX indicator_party_group ON indicator_party (group_id);

CREATE TABLE target (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    indicator_id INTEGER NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    operator TEXT NOT NULL,
    label TEXT NOT NULL,
    scope TEXT NOT NULL,
    value TEXT,
    unit TEXT NOT NULL,
    exclusion TEXT NOT NULL,
    floor TEXT,
    soft INTEGER NOT NULL CHECK (soft IN (0, 1)),
    source TEXT NOT NULL
) STRICT;
CREATE INDEX target_indicator ON target (indicator_id);

CREATE TABLE measurement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    target_id INTEGER NOT NULL REFERENCES target (id) ON DELETE CASCADE,
    period TEXT NOT NULL,
    stage TEXT NOT NULL,
    value TEXT,
    numerator TEXT,
    denominator TEXT,
    met INTEGER CHECK (met IN (0, 1)),
    as_of TEXT CHECK (as_of IS date(as_of)),
    evidence TEXT NOT NULL,
    note TEXT NOT NULL,
    UNIQUE (target_id, period, stage)
) STRICT;

CREATE TABLE duty (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    reporter TEXT NOT NULL,
    receiver TEXT NOT NULL,
    direction TEXT NOT NULL,
    recurrence TEXT NOT NULL,
    through TEXT NOT NULL,
    before_day INTEGER,
    phrase TEXT NOT NULL
) STRICT;
CREATE INDEX duty_plan ON duty (plan_id, position);

CREATE TABLE attachment_content (
    sha256 TEXT PRIMARY KEY,
    content BLOB NOT NULL
) STRICT;

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL REFERENCES attachment_content (sha256)
) STRICT;

CREATE TABLE document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER REFERENCES plan (id) ON DELETE SET NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    period TEXT NOT NULL,
    symbol TEXT NOT NULL,
    number TEXT NOT NULL,
    issued_on TEXT CHECK (issued_on IS date(issued_on)),
    created_at TEXT NOT NULL,
    attachment_id INTEGER REFERENCES attachment (id),
    sha256 TEXT NOT NULL
) STRICT;
CREATE INDEX document_plan ON document (plan_id);
CREATE INDEX document_attachment ON document (attachment_id);

CREATE TABLE task_search (
    task_id INTEGER PRIMARY KEY REFERENCES task (id) ON DELETE CASCADE,
    exact TEXT NOT NULL,
    folded TEXT NOT NULL
) STRICT;

CREATE TABLE indicator_search (
    indicator_id INTEGER PRIMARY KEY REFERENCES indicator (id) ON DELETE CASCADE,
    exact TEXT NOT NULL,
    folded TEXT NOT NULL
) STRICT;
"""
