"""What the engine is asked, in DuckDB's SQL.

While files are read, `new` has the files that are taken in, `raw` the numbers of their lines,
`lines` what these say, and `apart` what was read line by line. The numbers of files that were read
line by line are below zero.
"""

from typing import Final

TABLES: Final = {
    "counts": "tablet VARCHAR, day DATE, store VARCHAR, hour INTEGER, kind VARCHAR, "
    "subject VARCHAR, number INTEGER",
    "by_hour": "day DATE, hour INTEGER, kind VARCHAR, subject VARCHAR, number BIGINT",
    "by_store": "store VARCHAR, day DATE, kind VARCHAR, subject VARCHAR, number BIGINT",
    "names": "kind VARCHAR, subject VARCHAR, name VARCHAR, written TIMESTAMP",
    "files": "name VARCHAR, size BIGINT, modified BIGINT, tablet VARCHAR, day DATE, "
    "store VARCHAR, written TIMESTAMP, checksum BIGINT, whole BOOLEAN, counted BOOLEAN",
    "tablets": "tablet VARCHAR, store VARCHAR, region VARCHAR, written TIMESTAMP, "
    "program VARCHAR, system VARCHAR, revision INTEGER, current DATE, sync VARCHAR, "
    "battery INTEGER, free INTEGER, up INTEGER, crashes INTEGER, starts INTEGER, "
    "problems VARCHAR, warnings VARCHAR, failed VARCHAR",
}
"""The columns of each table that is kept; those of `tablets` are a TabletStatus's."""

BEGIN: Final = f"""
CREATE TABLE new (file INTEGER, {TABLES["files"]});
CREATE TABLE told ({TABLES["names"]});
CREATE TABLE said ({TABLES["tablets"]});
CREATE TABLE lines (line INTEGER, hour INTEGER, kind VARCHAR, subject VARCHAR, number INTEGER,
    named VARCHAR, name VARCHAR);
CREATE TABLE apart (file INTEGER, hour INTEGER, kind VARCHAR, subject VARCHAR, number INTEGER);
"""
KNOWN: Final = """
CREATE TABLE IF NOT EXISTS known AS SELECT hash(name) AS name, size, modified FROM files WHERE whole
"""
READ: Final = """
SELECT number
FROM (SELECT unnest(?) AS number, unnest(?) AS name, unnest(?) AS size, unnest(?) AS modified) f
SEMI JOIN known k ON hash(f.name) = k.name AND f.size = k.size AND f.modified = k.modified
"""

# --- a batch of files ----------------------------------------------------------------------------

RAW: Final = """
COPY (
FROM read_csv({table}, auto_detect = false, header = false, delim = ',', quote = '', escape = '',
    columns = {{file: 'INTEGER', line: 'INTEGER'}})
) TO {out} (FORMAT parquet)
"""
ADD_NAMES: Final = """
INSERT INTO told SELECT unnest(?), unnest(?), unnest(?), unnest(?::TIMESTAMP[])
"""
ADD_LINES: Final = f"INSERT INTO lines SELECT {', '.join(['unnest(?)'] * 7)}"
ADD_APART: Final = """
INSERT INTO apart SELECT unnest(?), unnest(?), unnest(?), unnest(?), unnest(?)
"""
ADD_FILES: Final = """
INSERT INTO new SELECT unnest(?), unnest(?), unnest(?), unnest(?), unnest(?), unnest(?), unnest(?),
    unnest(?::TIMESTAMP[]), unnest(?), unnest(?), false
"""
# --- a month that is written anew ----------------------------------------------------------------

MONTHS: Final = "SELECT DISTINCT date_trunc('month', day)::DATE AS month FROM new ORDER BY month"
CANDIDATES: Final = """
CREATE OR REPLACE TABLE candidates AS
SELECT * FROM new WHERE date_trunc('month', day) = $month
UNION ALL
SELECT NULL, a.* FROM files a ANTI JOIN new n ON a.name = n.name AND (n.whole OR NOT a.whole)
WHERE date_trunc('month', day) = $month
"""
KEYS: Final = """
CREATE OR REPLACE TABLE keys AS
SELECT unnest(?::VARCHAR[]) AS store, unnest(?::VARCHAR[]) AS key
"""
STORES: Final = "SELECT DISTINCT store FROM candidates"
# Of each tablet, store and day one file counts: a whole one before one with a flaw, then the one
# that was written last. What was written without a store is of the one that the tablet then has.
WINNERS: Final = """
CREATE OR REPLACE TABLE winners AS
WITH keyed AS (FROM candidates JOIN keys USING (store)),
sole AS (
    SELECT tablet, day, min(store) AS store, min(key) AS key FROM keyed WHERE key <> ''
    GROUP BY tablet, day HAVING count(DISTINCT key) = 1
),
placed AS (
    SELECT keyed.* EXCLUDE (key), keyed.store AS typed,
        if(keyed.key = '' AND sole.key IS NOT NULL, sole.store, keyed.store) AS place,
        if(keyed.key = '', coalesce(sole.key, ''), keyed.key) AS key
    FROM keyed LEFT JOIN sole ON keyed.tablet = sole.tablet AND keyed.day = sole.day
),
named AS (SELECT tablet, day FROM keyed GROUP BY ALL HAVING count(DISTINCT nullif(key, '')) > 1)
SELECT * EXCLUDE (counted, store), place AS store,
    row_number() OVER (
        PARTITION BY tablet, day, key ORDER BY (file IS NOT NULL OR counted) DESC, whole DESC,
        written DESC, checksum DESC, place, name
    ) = 1 AS counted
FROM placed
WHERE key <> '' OR (tablet, day) NOT IN (FROM named)
"""
COUNTS: Final = """
SELECT w.tablet, w.day, w.store, l.hour, l.kind, l.subject, l.number
FROM (
    SELECT file, hour, kind, subject, number FROM {raw} JOIN lines USING (line)
    UNION ALL FROM apart
) l JOIN winners w ON l.file = w.file WHERE w.counted
UNION ALL
SELECT w.tablet, w.day, w.store, c.hour, c.kind, c.subject, c.number
FROM counts c JOIN winners w ON c.tablet = w.tablet AND c.day = w.day AND c.store = w.typed
WHERE w.counted AND w.file IS NULL
"""
BY_HOUR: Final = """
SELECT day, hour, kind, subject, sum(number)::BIGINT AS number FROM {counts} GROUP BY ALL
"""
BY_STORE: Final = """
SELECT store, day, kind, if(kind = 'step', subject, '') AS subject, sum(number)::BIGINT AS number
FROM {counts} WHERE kind NOT IN ('screen', 'partner', 'language') GROUP BY ALL
"""
FILES: Final = """
SELECT name, size, modified, tablet, day, store, written, checksum, whole, counted FROM winners
"""
LINE_NAMES: Final = """
INSERT INTO told SELECT named, subject, name, max(last)
FROM (SELECT line, max(written) AS last FROM {raw} JOIN new USING (file) GROUP BY line)
JOIN lines USING (line) WHERE name <> '' GROUP BY ALL
"""
NAMES: Final = """
SELECT kind, subject, max_by(name, (written, name)) AS name, max(written) AS written
FROM (FROM names UNION ALL FROM told) GROUP BY kind, subject
"""

EVERY_STORE: Final = "SELECT DISTINCT store FROM files"

SAID: Final = f"INSERT INTO said SELECT {', '.join(['unnest(?)'] * 17)}"
TABLETS: Final = """
SELECT unnest(max_by(said, (written, said))) FROM (FROM tablets UNION ALL FROM said) said
GROUP BY tablet
"""

# --- what the report asks ------------------------------------------------------------------------

DAYS: Final = """
SELECT day, kind, if(kind = 'step', subject, '') AS subject, sum(number)::BIGINT FROM by_hour
WHERE day <= $until GROUP BY ALL
"""
HOURS: Final = """
SELECT hour, kind, if(kind = 'step', subject, '') AS subject, sum(number)::BIGINT FROM by_hour
WHERE day <= $until GROUP BY ALL
"""
SUBJECTS_OF_ALL: Final = """
SELECT kind, subject, sum(number)::BIGINT FROM by_hour WHERE day <= $until GROUP BY ALL
"""
ALL_NAMES: Final = "SELECT kind, subject, name FROM names ORDER BY ALL"
STORE_COUNTS: Final = """
SELECT store, kind, subject, sum(number)::BIGINT FROM by_store WHERE day <= $until GROUP BY ALL
"""
STORE_DAYS_NUMBER: Final = """
SELECT count(*) FROM (SELECT DISTINCT store, day FROM by_store WHERE day <= $until)
"""
STORE_DAYS: Final = """
SELECT store, day, kind, subject, number FROM by_store WHERE day <= $until
"""
STORE_SPELLINGS: Final = """
SELECT store, count(*) FROM files WHERE counted AND day <= $until GROUP BY store
"""
STORE_TABLETS: Final = """
SELECT key, count(DISTINCT day), count(DISTINCT tablet)
FROM files JOIN keys USING (store) WHERE counted AND day <= $until GROUP BY key
"""
# Few tablets were ever in two stores: only of these it is asked whether they were on one day.
_MOVED: Final = """
WITH counted AS NOT MATERIALIZED (
    FROM files JOIN keys USING (store) WHERE counted AND day <= $until
),
moved AS (SELECT tablet FROM counted GROUP BY tablet HAVING min(key) < max(key)),
days AS NOT MATERIALIZED (FROM counted SEMI JOIN moved USING (tablet))
"""
FLEET: Final = f"""{_MOVED}
SELECT count(DISTINCT tablet),
    count(*) - (SELECT count(*) - count(DISTINCT (tablet, day)) FROM days), max(written)
FROM counted
"""
STATUSES: Final = "FROM tablets WHERE written::DATE <= $until ORDER BY tablet"
UNHEARD: Final = """
SELECT count(DISTINCT tablet) FROM files
WHERE counted AND day BETWEEN $until - 30 AND $until AND tablet NOT IN (SELECT tablet FROM tablets)
"""
COPIES: Final = f"""{_MOVED}
SELECT min(name), day, list(DISTINCT store) FROM days
GROUP BY tablet, day HAVING count(DISTINCT key) > 1 ORDER BY min(name), day
"""
