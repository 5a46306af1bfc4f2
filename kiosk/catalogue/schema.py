"""The tables of a catalogue.

Texts in the tables are Danish; `translation` lays other languages over them, with Danish
left where it has no row. Dates are ISO texts, amounts øre, rates as `domain.partner.Rate`.
"""

APPLICATION_ID = 0x436F6F70  # "Coop"
SCHEMA_VERSION = 4
OLDEST_READ = 3
PAGE_SIZE = 16384

DDL = """
CREATE TABLE picture (
    name TEXT PRIMARY KEY,
    width INTEGER NOT NULL CHECK (width > 0),
    height INTEGER NOT NULL CHECK (height > 0),
    source TEXT NOT NULL,
    doubtful INTEGER NOT NULL DEFAULT 0,
    drawn_from TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE drawing (
    picture TEXT NOT NULL REFERENCES picture,
    width INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (picture, width)
) STRICT;

CREATE TABLE focus_point (
    id TEXT PRIMARY KEY,
    picture TEXT NOT NULL UNIQUE REFERENCES picture,
    x INTEGER NOT NULL,
    y INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE programme (
    revision INTEGER NOT NULL CHECK (revision > 0),
    released TEXT NOT NULL,
    stale_after_days INTEGER NOT NULL,
    name TEXT NOT NULL,
    tagline TEXT NOT NULL,
    address TEXT NOT NULL,
    flyer_address TEXT NOT NULL,
    sample_member_number TEXT NOT NULL,
    stores_bonus_ore INTEGER,
    stores_bonus_source TEXT,
    stores_bonus_as_of TEXT
) STRICT;

CREATE TABLE notice (id TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE language (code TEXT PRIMARY KEY, position INTEGER NOT NULL UNIQUE)
STRICT, WITHOUT ROWID;

CREATE TABLE translation (
    language TEXT NOT NULL REFERENCES language,
    kind TEXT NOT NULL,
    owner TEXT NOT NULL,
    field TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (language, kind, owner, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE category (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    title TEXT NOT NULL,
    short_title TEXT NOT NULL,
    colour TEXT NOT NULL,
    picture TEXT NOT NULL REFERENCES picture,
    banner TEXT NOT NULL REFERENCES picture
) STRICT, WITHOUT ROWID;

CREATE TABLE partner (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    url TEXT,
    logo TEXT REFERENCES picture,
    valid_from TEXT,
    valid_to TEXT,
    keywords TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE listing (
    partner_id TEXT NOT NULL REFERENCES partner,
    category_id TEXT NOT NULL REFERENCES category,
    position INTEGER NOT NULL,
    offer_id TEXT REFERENCES offer,
    sells TEXT NOT NULL,
    picture TEXT REFERENCES picture,
    banner TEXT REFERENCES picture,
    colour TEXT NOT NULL,
    band TEXT NOT NULL,
    PRIMARY KEY (partner_id, category_id),
    UNIQUE (category_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE offer (
    id TEXT PRIMARY KEY,
    partner_id TEXT NOT NULL REFERENCES partner,
    position INTEGER NOT NULL,
    applies_to TEXT NOT NULL,
    instead_of TEXT REFERENCES offer,
    gives TEXT,
    kind TEXT,
    rate INTEGER CHECK (rate > 0),
    lowest INTEGER CHECK (lowest < rate),
    tier_share TEXT,
    tier_span TEXT,
    minimum_ore INTEGER,
    cap_ore INTEGER,
    cap_span TEXT,
    example_ore INTEGER,
    for_whom TEXT,
    binding_months INTEGER,
    credited_days INTEGER,
    regions TEXT NOT NULL DEFAULT '',
    valid_from TEXT,
    valid_to TEXT,
    source TEXT NOT NULL,
    as_of TEXT,
    conditions TEXT NOT NULL DEFAULT '',
    UNIQUE (partner_id, position),
    CHECK ((kind IS NULL) = (rate IS NULL)),
    CHECK (rate IS NULL OR (source <> '' AND as_of IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE tier (
    partner_id TEXT NOT NULL REFERENCES partner,
    position INTEGER NOT NULL,
    offer_id TEXT NOT NULL REFERENCES offer,
    from_ore INTEGER NOT NULL CHECK (from_ore > 0),
    rate INTEGER NOT NULL CHECK (rate > 0),
    PRIMARY KEY (offer_id, from_ore)
) STRICT, WITHOUT ROWID;

CREATE TABLE partner_channel (
    partner_id TEXT NOT NULL REFERENCES partner,
    position INTEGER NOT NULL,
    channel_id TEXT NOT NULL REFERENCES earning_channel,
    text TEXT NOT NULL,
    PRIMARY KEY (partner_id, channel_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE search (
    term TEXT NOT NULL,
    weight INTEGER NOT NULL,
    partner_id TEXT NOT NULL REFERENCES partner,
    PRIMARY KEY (term, weight, partner_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE step (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    layout TEXT NOT NULL,
    label TEXT NOT NULL,
    colour TEXT NOT NULL,
    headline TEXT NOT NULL,
    body TEXT NOT NULL,
    say TEXT NOT NULL,
    remember TEXT NOT NULL,
    picture TEXT REFERENCES picture,
    offer_id TEXT REFERENCES offer
) STRICT, WITHOUT ROWID;

CREATE TABLE word (
    step_id TEXT NOT NULL REFERENCES step,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    category_id TEXT REFERENCES category,
    picture TEXT NOT NULL REFERENCES picture,
    PRIMARY KEY (step_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE answer (
    step_id TEXT NOT NULL REFERENCES step,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    opens TEXT NOT NULL REFERENCES step,
    PRIMARY KEY (step_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE caption (
    step_id TEXT NOT NULL REFERENCES step,
    place TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (step_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE story (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    subtitle TEXT NOT NULL,
    closing TEXT NOT NULL,
    total TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE stop (
    story_id TEXT NOT NULL REFERENCES story,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    receipt_line TEXT NOT NULL,
    text TEXT NOT NULL,
    picture TEXT NOT NULL REFERENCES picture,
    moving TEXT REFERENCES picture,
    movement TEXT,
    partner_id TEXT REFERENCES partner,
    offer_id TEXT REFERENCES offer,
    amount_ore INTEGER,
    PRIMARY KEY (story_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE question (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    question TEXT NOT NULL,
    quote TEXT NOT NULL,
    answer TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE contact (
    id TEXT PRIMARY KEY,
    audience TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    phone TEXT,
    email TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE contact_hours (
    contact_id TEXT NOT NULL REFERENCES contact,
    position INTEGER NOT NULL,
    days TEXT NOT NULL,
    opens_at TEXT NOT NULL,
    closes_at TEXT NOT NULL,
    PRIMARY KEY (contact_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE checklist_item (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    picture TEXT NOT NULL REFERENCES picture,
    title TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE lesson (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    title TEXT NOT NULL,
    colour TEXT NOT NULL,
    picture TEXT NOT NULL REFERENCES picture,
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE quiz_card (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    right_choice INTEGER NOT NULL,
    asked TEXT NOT NULL,
    why TEXT NOT NULL,
    colour TEXT NOT NULL,
    picture TEXT NOT NULL REFERENCES picture
) STRICT, WITHOUT ROWID;

CREATE TABLE quiz_choice (
    card_id TEXT NOT NULL REFERENCES quiz_card,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (card_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE rehearsal (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    title TEXT NOT NULL,
    seconds INTEGER NOT NULL CHECK (seconds > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE turn (
    rehearsal_id TEXT NOT NULL REFERENCES rehearsal,
    position INTEGER NOT NULL,
    reply TEXT NOT NULL,
    step_id TEXT NOT NULL REFERENCES step,
    picture TEXT NOT NULL REFERENCES picture,
    PRIMARY KEY (rehearsal_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE earning_channel (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    icon TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE attract_message (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    headline TEXT NOT NULL,
    body TEXT NOT NULL,
    action TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE attract_offer (
    message_id TEXT NOT NULL REFERENCES attract_message,
    position INTEGER NOT NULL,
    offer_id TEXT NOT NULL REFERENCES offer,
    PRIMARY KEY (message_id, position)
) STRICT, WITHOUT ROWID;
"""
