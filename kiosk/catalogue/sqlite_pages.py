"""Makes a freshly vacuumed SQLite file the same whichever SQLite version wrote it."""

_CHANGE_COUNTER = slice(24, 28)
_SCHEMA_COOKIE = slice(40, 44)
_VERSION_VALID_FOR = slice(92, 96)
_FIRST_PAGE_HEADER = 100
_INTERIOR, _LEAF = (2, 5), (10, 13)


def normalise(file: bytearray, page_size: int) -> None:
    """Set what differs between SQLite versions in `file` to constants.

    That is the counters of changes in the header and the unused bytes between the cell pointers
    and the cells of each b-tree page. The file must come from VACUUM: no free pages or blocks.
    """
    for counter in (_CHANGE_COUNTER, _SCHEMA_COOKIE, _VERSION_VALID_FOR):
        file[counter] = (1).to_bytes(4, "big")
    for page in range(0, len(file), page_size):
        _clear_gap(file, page, page + (_FIRST_PAGE_HEADER if page == 0 else 0))


def _clear_gap(file: bytearray, page: int, header: int) -> None:
    kind = file[header]
    if kind not in _INTERIOR + _LEAF:
        return
    cells = int.from_bytes(file[header + 3 : header + 5], "big")
    start = header + (12 if kind in _INTERIOR else 8) + 2 * cells
    end = page + (int.from_bytes(file[header + 5 : header + 7], "big") or 65536)
    file[start:end] = bytes(end - start)
