"""Every code that the kiosk will show is made, and read back as a phone would."""

from collections.abc import Iterator

from PIL import Image

from kiosk.base.problems import Problem, shown
from kiosk.catalogue.checks.subject import Remark, Subject
from kiosk.qr.matrix import LONGEST_PAYLOAD, QrMatrix, matrix

_PIXELS = 4
_PAPER, _INK = 255, 0


def codes(subject: Subject) -> Iterator[Remark]:
    """Judge the addresses that codes lead to: the programme's, and each partner's own."""
    addresses = [
        (key, field, entry[field])
        for key, entry in subject.entries.items()
        for kind, field in (("programme", "address"), ("partner", "url"))
        if key[0] == kind and entry[field]
    ]
    try:
        import zxingcpp
    except ImportError:
        expected = "the extra `publish` to be installed: pip install -e .[publish]"
        yield Remark(Problem("codes", "reading them back", "nothing", expected), error=False)
        return
    for key, field, address in addresses:
        size = len(address.encode())
        if size > LONGEST_PAYLOAD:
            expected = f"at most {LONGEST_PAYLOAD} bytes, so that phones read the code from afar"
            yield subject.found(key, field, f"{size} bytes", expected)
        try:
            read = [code.text for code in zxingcpp.read_barcodes(_picture(matrix(address)))]
        except ValueError:
            yield subject.found(key, field, shown(address), "an address that fits a code", True)
            continue
        if read != [address]:
            told = ", ".join(map(shown, read)) or "a code that a decoder cannot read"
            yield subject.found(key, field, told, f"the code to say {shown(address)}", True)


def _picture(code: QrMatrix) -> Image.Image:
    image = Image.new("L", (code.side, code.side), _PAPER)
    image.putdata([_INK if dark else _PAPER for row in code.rows for dark in row])
    side = code.side * _PIXELS
    return image.resize((side, side), Image.Resampling.NEAREST)
