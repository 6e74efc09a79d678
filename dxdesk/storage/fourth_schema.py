"""Tables for the rest of the plan: schools, roll-outs, money, meetings, obstacles, adjustments."""

FOURTH_TABLES = """
CREATE TABLE school (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    level TEXT NOT NULL,
    public INTEGER NOT NULL CHECK (public IN (0, 1)),
    unit_id INTEGER REFERENCES unit (id),
    valid_from TEXT CHECK (valid_from IS date(valid_from)),
    valid_to TEXT CHECK (valid_to IS date(valid_to)),
    successor_id INTEGER REFERENCES school (id),
    note TEXT NOT NULL
) STRICT;
CREATE INDEX school_unit ON school (unit_id);
CREATE INDEX school_successor ON school (successor_id);

CREATE TABLE school_place (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    school_id INTEGER NOT NULL REFERENCES school (id) ON DELETE CASCADE,
    place TEXT NOT NULL,
    valid_from TEXT NOT NULL CHECK (valid_from IS date(valid_from)),
    UNIQUE (school_id, valid_from)
) STRICT;

CREATE TABLE criteria_set (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    document TEXT NOT NULL,
    subject TEXT NOT NULL CHECK (subject IN ('school', 'office')),
    valid_from TEXT CHECK (valid_from IS date(valid_from)),
    missing TEXT NOT NULL CHECK (missing IN ('block', 'lowest', 'warn')),
    basis TEXT NOT NULL CHECK (basis IN ('group', 'total')),
    full_points TEXT NOT NULL,
    step TEXT NOT NULL,
    bands TEXT NOT NULL CHECK (json_valid(bands)),
    note TEXT NOT NULL,
    UNIQUE (code, version)
) STRICT;

CREATE TABLE criterion (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    set_id INTEGER NOT NULL REFERENCES criteria_set (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    parent TEXT NOT NULL,
    title TEXT NOT NULL,
    mandatory INTEGER NOT NULL CHECK (mandatory IN (0, 1)),
    max_points TEXT NOT NULL,
    rule TEXT NOT NULL,
    bands TEXT NOT NULL CHECK (json_valid(bands)),
    confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1)),
    source TEXT NOT NULL,
    note TEXT NOT NULL,
    UNIQUE (set_id, code)
) STRICT;

CREATE TABLE assessment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    set_id INTEGER NOT NULL REFERENCES criteria_set (id),
    school_id INTEGER REFERENCES school (id) ON DELETE CASCADE,
    year TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'self', 'checked', 'returned', 'published')),
    self_points TEXT NOT NULL CHECK (json_valid(self_points)),
    checked_points TEXT NOT NULL CHECK (json_valid(checked_points)),
    evidence TEXT NOT NULL CHECK (json_valid(evidence)),
    asked_on TEXT CHECK (asked_on IS date(asked_on)),
    form_version INTEGER NOT NULL,
    self_on TEXT CHECK (self_on IS date(self_on)),
    self_by TEXT NOT NULL,
    checked_on TEXT CHECK (checked_on IS date(checked_on)),
    checked_by TEXT NOT NULL,
    returned_for TEXT NOT NULL,
    published_on TEXT CHECK (published_on IS date(published_on)),
    published_by TEXT NOT NULL,
    attachment_id INTEGER REFERENCES attachment (id),
    note TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX assessment_one ON assessment (set_id, coalesce(school_id, 0), year);
CREATE INDEX assessment_school ON assessment (school_id);
CREATE INDEX assessment_attachment ON assessment (attachment_id);

CREATE TABLE rollout (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    task_id INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    measure TEXT NOT NULL CHECK (measure IN ('states', 'number')),
    states TEXT NOT NULL CHECK (json_valid(states)),
    noun TEXT NOT NULL,
    existing INTEGER CHECK (existing >= 0),
    goal INTEGER CHECK (goal >= 0),
    in_report TEXT NOT NULL CHECK (in_report IN ('none', 'sentence', 'table')),
    note TEXT NOT NULL
) STRICT;
CREATE INDEX rollout_task ON rollout (task_id, position);

CREATE TABLE rollout_row (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rollout_id INTEGER NOT NULL REFERENCES rollout (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    unit_id INTEGER REFERENCES unit (id),
    school_id INTEGER REFERENCES school (id),
    name TEXT NOT NULL,
    days TEXT NOT NULL CHECK (json_valid(days)),
    number INTEGER,
    target INTEGER,
    evidence TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX rollout_row_rollout ON rollout_row (rollout_id, position);
CREATE INDEX rollout_row_unit ON rollout_row (unit_id);
CREATE INDEX rollout_row_school ON rollout_row (school_id);

CREATE TABLE money_source (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    document TEXT NOT NULL
) STRICT;
CREATE INDEX money_source_plan ON money_source (plan_id, position);

CREATE TABLE money_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    task_id INTEGER REFERENCES task (id) ON DELETE SET NULL,
    source_id INTEGER REFERENCES money_source (id),
    content TEXT NOT NULL,
    planned INTEGER CHECK (planned >= 0),
    allocated INTEGER CHECK (allocated >= 0),
    allocated_by TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX money_line_plan ON money_line (plan_id, position);
CREATE INDEX money_line_task ON money_line (task_id);
CREATE INDEX money_line_source ON money_line (source_id);

CREATE TABLE spending (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    line_id INTEGER NOT NULL REFERENCES money_line (id) ON DELETE CASCADE,
    day TEXT CHECK (day IS date(day)),
    amount INTEGER,
    document TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX spending_line ON spending (line_id, day);

CREATE TABLE regular_expenditure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    label TEXT NOT NULL,
    amount INTEGER CHECK (amount >= 0),
    as_of TEXT CHECK (as_of IS date(as_of)),
    source TEXT NOT NULL
) STRICT;
CREATE INDEX regular_expenditure_plan ON regular_expenditure (plan_id);

CREATE TABLE committee (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    decision TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE member (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    committee_id INTEGER NOT NULL REFERENCES committee (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    role TEXT NOT NULL,
    post TEXT NOT NULL,
    name TEXT NOT NULL,
    unit_id INTEGER REFERENCES unit (id),
    person_id INTEGER REFERENCES person (id),
    valid_from TEXT CHECK (valid_from IS date(valid_from)),
    valid_to TEXT CHECK (valid_to IS date(valid_to))
) STRICT;
CREATE INDEX member_committee ON member (committee_id, position);
CREATE INDEX member_unit ON member (unit_id);
CREATE INDEX member_person ON member (person_id);

CREATE TABLE meeting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER REFERENCES plan (id) ON DELETE SET NULL,
    committee_id INTEGER REFERENCES committee (id),
    kind TEXT NOT NULL CHECK (kind IN ('briefing', 'committee', 'other')),
    title TEXT NOT NULL,
    day TEXT NOT NULL CHECK (day IS date(day)),
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    place TEXT NOT NULL,
    chair TEXT NOT NULL,
    secretary TEXT NOT NULL,
    agenda TEXT NOT NULL CHECK (json_valid(agenda)),
    discussion TEXT NOT NULL,
    assessment TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX meeting_plan ON meeting (plan_id, day);
CREATE INDEX meeting_committee ON meeting (committee_id);

CREATE TABLE attendance (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (state IN ('present', 'substitute', 'excused', 'absent')),
    substitute TEXT NOT NULL,
    note TEXT NOT NULL,
    UNIQUE (meeting_id, member_id)
) STRICT;
CREATE INDEX attendance_member ON attendance (member_id);

CREATE TABLE conclusion (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    lead TEXT NOT NULL,
    unit_id INTEGER REFERENCES unit (id),
    due TEXT CHECK (due IS date(due)),
    task_id INTEGER REFERENCES task (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX conclusion_meeting ON conclusion (meeting_id, position);
CREATE INDEX conclusion_unit ON conclusion (unit_id);
CREATE INDEX conclusion_task ON conclusion (task_id);

CREATE TABLE obstacle (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('obstacle', 'initiative')),
    task_id INTEGER REFERENCES task (id) ON DELETE SET NULL,
    indicator_id INTEGER REFERENCES indicator (id) ON DELETE SET NULL,
    text TEXT NOT NULL,
    raised_by TEXT NOT NULL,
    unit_id INTEGER REFERENCES unit (id),
    raised_on TEXT NOT NULL CHECK (raised_on IS date(raised_on)),
    origin TEXT NOT NULL,
    progress_id INTEGER REFERENCES progress (id) ON DELETE SET NULL,
    meeting_id INTEGER REFERENCES meeting (id) ON DELETE SET NULL,
    owner TEXT NOT NULL,
    waiting_on TEXT NOT NULL,
    waiting_since TEXT CHECK (waiting_since IS date(waiting_since)),
    proposal TEXT NOT NULL,
    decision TEXT NOT NULL,
    decided_on TEXT CHECK (decided_on IS date(decided_on)),
    decided_by TEXT NOT NULL,
    document_id INTEGER REFERENCES document (id) ON DELETE SET NULL,
    closed_on TEXT CHECK (closed_on IS date(closed_on)),
    note TEXT NOT NULL
) STRICT;
CREATE INDEX obstacle_plan ON obstacle (plan_id, raised_on);
CREATE INDEX obstacle_task ON obstacle (task_id);
CREATE INDEX obstacle_indicator ON obstacle (indicator_id);
CREATE INDEX obstacle_unit ON obstacle (unit_id);
CREATE UNIQUE INDEX obstacle_progress ON obstacle (progress_id);
CREATE INDEX obstacle_meeting ON obstacle (meeting_id);
CREATE INDEX obstacle_document ON obstacle (document_id);

CREATE TABLE item_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version_id INTEGER NOT NULL REFERENCES plan_version (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('add', 'change', 'withdraw')),
    record TEXT NOT NULL CHECK (record IN ('task', 'indicator')),
    record_id INTEGER NOT NULL,
    before TEXT NOT NULL CHECK (json_valid(before)),
    after TEXT NOT NULL CHECK (json_valid(after)),
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX item_change_version ON item_change (version_id, position);
CREATE INDEX item_change_record ON item_change (record, record_id);
ALTER TABLE plan_version ADD COLUMN decided_on TEXT CHECK (decided_on IS date(decided_on));
ALTER TABLE plan_version ADD COLUMN applied_on TEXT CHECK (applied_on IS date(applied_on));
ALTER TABLE plan_version ADD COLUMN document_id INTEGER REFERENCES document (id) ON DELETE SET NULL;
CREATE INDEX plan_version_document ON plan_version (document_id);
ALTER TABLE task ADD COLUMN withdrawn_on TEXT CHECK (withdrawn_on IS date(withdrawn_on));
ALTER TABLE indicator ADD COLUMN withdrawn_on TEXT CHECK (withdrawn_on IS date(withdrawn_on));

CREATE TABLE unit_plan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    number TEXT NOT NULL,
    issued_on TEXT CHECK (issued_on IS date(issued_on)),
    consistent INTEGER CHECK (consistent IN (0, 1)),
    differences TEXT NOT NULL,
    attachment_id INTEGER REFERENCES attachment (id),
    note TEXT NOT NULL,
    UNIQUE (plan_id, unit_id)
) STRICT;
CREATE INDEX unit_plan_unit ON unit_plan (unit_id);
CREATE INDEX unit_plan_attachment ON unit_plan (attachment_id);

CREATE TABLE reference_indicator (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    year INTEGER NOT NULL,
    position INTEGER NOT NULL,
    document TEXT NOT NULL,
    code TEXT NOT NULL,
    text TEXT NOT NULL,
    operator TEXT NOT NULL,
    value TEXT,
    unit TEXT NOT NULL,
    scope TEXT NOT NULL,
    target_id INTEGER REFERENCES target (id) ON DELETE SET NULL,
    confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1)),
    note TEXT NOT NULL
) STRICT;
CREATE INDEX reference_indicator_year ON reference_indicator (year, position);
CREATE INDEX reference_indicator_target ON reference_indicator (target_id);
"""
