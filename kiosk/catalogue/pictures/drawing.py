"""Draws a picture as WebP files. Runs in a process of its own, as `limits` tells.

Whoever draws the same file for the same boxes gets the same bytes: resvg and Pillow are pinned by
version in pyproject.toml, and no font of the computer is used.
"""

import math
import time
import warnings
from collections.abc import Callable
from io import BytesIO

import resvg_py
from PIL import Image, ImageCms, ImageOps

from kiosk.base.paths import ASSETS
from kiosk.catalogue.pictures.boxes import DENSITIES, Box
from kiosk.catalogue.pictures.drawn import Drawn, Undrawable, Wanted
from kiosk.catalogue.pictures.second import draws_otherwise
from kiosk.catalogue.pictures.svg import Svg, read_svg

_LONGEST = 1.0  # s of one core
_MOST_PIXELS = 50_000_000  # of a photograph, as telephones take them
_MOST_DRAWN = 8_000_000
_MOST_COLOURS = 8192  # of a drawing; what has more is a photograph
_ON_WHITE = 245  # a grey that is not seen on white
_RASTER = ("PNG", "JPEG", "WEBP")
_MAGIC = (b"\x89PNG", b"\xff\xd8\xff", b"RIFF")
_FONTS = sorted(str(path) for path in (ASSETS / "fonts").glob("*.ttf"))

Painter = Callable[[int, int], Image.Image]


def draw(wanted: Wanted) -> Drawn:
    """Draw a picture in the sizes that its boxes need. Raises Undrawable."""
    if wanted.data.startswith(_MAGIC):
        photograph = _read(wanted.data)
        return _drawn(wanted.boxes, *photograph.size, photograph.size, _resized(photograph))
    svg = read_svg(wanted.data)
    drawn = _drawn(wanted.boxes, svg.width, svg.height, None, _rendered(svg))
    # Programs make whole px of a size, and nothing of less than one.
    tiny = min(svg.width, svg.height) < 1
    return drawn._replace(doubtful=tiny or draws_otherwise(svg, _rendered(svg)))


def _drawn(
    boxes: tuple[Box, ...],
    width: float,
    height: float,
    most: tuple[int, int] | None,
    paint: Painter,
) -> Drawn:
    """Draw in each density; where there are no more pixels, in none beyond them."""
    scale = max(box.scale(width, height) for box in boxes)
    sizes = []
    for density in DENSITIES:
        size = math.ceil(width * scale * density), math.ceil(height * scale * density)
        if size[0] * size[1] > _MOST_DRAWN:
            read = f"{width:g} by {height:g}, {size[0]} by {size[1]} pixels in its place"
            raise Undrawable(read, "a picture that is less long or less high")
        sizes.append(most if most and size[0] > most[0] else size)
    largest = paint(*sizes[-1])
    _refuse_invisible(largest, any(box.white for box in boxes))
    lossless = largest.getcolors(_MOST_COLOURS) is not None
    drawings = {}
    for size in dict.fromkeys(sizes):
        drawings[size[0]] = _webp(largest if size == sizes[-1] else paint(*size), lossless)
    return Drawn(*sizes[0], doubtful=False, drawings=drawings)


def _rendered(svg: Svg) -> Painter:
    def paint(width: int, height: int) -> Image.Image:
        began = time.process_time()
        try:
            png = resvg_py.svg_to_bytes(
                svg_string=svg.sized(width, height),
                dpi=96,
                skip_system_fonts=True,
                font_files=_FONTS,
                languages=["da"],
            )
        except ValueError as error:
            raise Undrawable(str(error), "an SVG drawing that resvg can draw") from error
        took = time.process_time() - began
        if took > _LONGEST:
            expected = f"at most {_LONGEST:g} s, or a PNG of the picture"
            raise Undrawable(f"a drawing that takes {took:.1f} s", expected)
        return Image.open(BytesIO(png), formats=("PNG",)).convert("RGBA")

    return paint


def _resized(photograph: Image.Image) -> Painter:
    def paint(width: int, height: int) -> Image.Image:
        if (width, height) == photograph.size:
            return photograph
        # A colour beside full transparency would bleed into what is seen.
        premultiplied = photograph.convert("RGBa")
        return premultiplied.resize((width, height), Image.Resampling.LANCZOS).convert("RGBA")

    return paint


def _read(data: bytes) -> Image.Image:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            image = Image.open(BytesIO(data), formats=_RASTER)
            if getattr(image, "is_animated", False):
                raise Undrawable("an animated picture", "a picture that stands still")
            if image.width * image.height > _MOST_PIXELS:
                expected = f"at most {_MOST_PIXELS // 1_000_000} million pixels: scale it down"
                raise Undrawable(f"{image.width} by {image.height} pixels", expected)
            if image.mode.startswith(("I", "F")):
                raise Undrawable("16 bits for each colour", "8 bits for each colour")
            return _in_srgb(ImageOps.exif_transpose(image)).convert("RGBA")
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise Undrawable(str(error), "a whole PNG, JPEG or WebP picture") from error


def _in_srgb(image: Image.Image) -> Image.Image:
    """Turn the colours of a camera's or a printer's profile into those of a screen."""
    profile = image.info.get("icc_profile")
    if not profile or image.mode not in ("RGB", "RGBA", "CMYK", "L"):
        return image
    mode = "RGBA" if image.mode == "RGBA" else "RGB"
    try:
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        srgb = ImageCms.createProfile("sRGB")
        turned = ImageCms.profileToProfile(image, source, srgb, outputMode=mode)
    except ImageCms.PyCMSError:
        return image  # a profile that nobody can read says nothing
    return turned or image


def _refuse_invisible(image: Image.Image, on_white: bool) -> None:
    alpha = image.getchannel("A")
    if alpha.getextrema()[1] == 0:
        raise Undrawable("a picture without a pixel that shows", "something to see")
    if on_white:
        ground = Image.new("RGBA", image.size, "white")
        seen = Image.alpha_composite(ground, image).convert("L").getextrema()
        if isinstance(seen[0], int | float) and seen[0] > _ON_WHITE:
            expected = "a logo in its colours for a white ground"
            raise Undrawable("a logo that is white on white", expected)


def _webp(image: Image.Image, lossless: bool) -> bytes:
    file = BytesIO()
    if image.getchannel("A").getextrema()[0] == 255:
        image = image.convert("RGB")
    image.save(file, "WEBP", lossless=lossless, quality=80 if lossless else 85, method=4)
    return file.getvalue()
