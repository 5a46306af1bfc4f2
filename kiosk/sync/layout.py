"""What lies where in a published repository: a folder of static files, read by any web server.

    metadata/   N.root.json, N.targets.json, N.snapshot.json, timestamp.json
    targets/    SHA256.catalogue.db.zst, delta/SHA256.OLD.zst, program/SHA256.SYSTEM_PROCESSOR.deb

The file names carry versions and hashes (TUF's consistent snapshots), so that only
`timestamp.json` is ever replaced and all else may be cached for ever.
"""

METADATA = "metadata"
TARGETS = "targets"
TIMESTAMP = "timestamp.json"

# The catalogue is described but never uploaded: its signed length and hash check whatever the
# other targets unpack to.
CATALOGUE = "catalogue.db"
WHOLE = "catalogue.db.zst"

# What the description of the catalogue says besides, in TUF's field `custom`.
REVISION = "revision"
SCHEMA_VERSION = "schema_version"
RELEASED = "released"  # an ISO date

# What the description of a program says.
VERSION = "version"  # as in its package's file name: "0.2.0+deb12_amd64"
RING = "ring"  # how many of a hundred tablets are to take it

_PROGRAM = "program/"


def delta_name(old_sha256: str) -> str:
    """Return the target that makes the current catalogue from the one with this hash in hex."""
    return f"delta/{old_sha256[:16]}.zst"


def program_name(system: str, processor: str) -> str:
    """Return the target that is the program's package for a system such as "deb12", "amd64"."""
    return f"{_PROGRAM}{system}_{processor}.deb"


def is_program(name: str) -> bool:
    """Whether a target is a program's package."""
    return name.startswith(_PROGRAM)
