"""CSV as a Danish Excel opens it."""

from kiosk.export.csv_file import to_csv
from tests.export.samples import tablet_day


def test_danish_excel_opens_it_with_a_double_click() -> None:
    content = to_csv([tablet_day()])
    assert content.startswith(b"\xef\xbb\xbfDato;Ugedag;Time;")
    lines = content.decode("utf-8-sig").split("\r\n")
    assert lines[1] == f"24-11-2026;tirsdag;10:00;Eksempelby;{'a' * 16};Besøg;;3"
    assert any(line.endswith("Partner åbnet;Flügger farver;1") for line in lines)
    assert len(lines) == 2 + len(tablet_day().counts)


def test_no_cell_is_a_formula() -> None:
    rows = to_csv([tablet_day(store='=HYPERLINK("http://x")')]).decode("utf-8-sig").splitlines()
    assert rows[1].split(";")[3] == '"\'=HYPERLINK(""http://x"")"'
