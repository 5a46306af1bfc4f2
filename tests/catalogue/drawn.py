"""Pictures for tests, made here: drawings, photographs and what is wrong with some."""

import random
from pathlib import Path

from PIL import Image

ROOT = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


def svg(inside: str, box: str = "0 0 120 80", root: str = "") -> str:
    """A drawing of what is `inside`; `root` are further attributes of its root."""
    return f'{ROOT} viewBox="{box}" {root}>{inside}</svg>'


def photograph(width: int, height: int, seed: int = 1866) -> Image.Image:
    """A picture of ever as many colours as a photograph has."""
    noise = random.Random(seed).randbytes(3 * 40 * 30)
    small = Image.frombytes("RGB", (40, 30), noise)
    return small.resize((width, height), Image.Resampling.BICUBIC)


def save_svg(path: Path, inside: str, box: str = "0 0 120 80", root: str = "") -> None:
    """Write such a drawing."""
    path.write_text(svg(inside, box, root), "utf-8")
