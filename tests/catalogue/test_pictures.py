"""What becomes of a publisher's pictures: drawn as they are meant, or told with a remedy."""

from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from kiosk.__main__ import main
from kiosk.base.paths import ROOT
from kiosk.catalogue.build import build
from kiosk.catalogue.checks.judge import judge
from kiosk.catalogue.pictures import drawing, limits
from kiosk.catalogue.pictures.boxes import Box
from kiosk.catalogue.pictures.drawn import Drawn, Undrawable, Wanted
from kiosk.catalogue.pictures.limits import Drawer
from kiosk.catalogue.pictures.pixels import DRAWN_BY
from kiosk.catalogue.problems import ContentError
from kiosk.catalogue.repository import CatalogueRepository
from kiosk.domain.catalogue import Picture
from tests.catalogue.drawn import photograph, save_svg, svg
from tests.catalogue.test_check import TODAY

GREEN, BLUE, WHITE = (0, 160, 0, 255), (0, 0, 255, 255), (255, 255, 255, 255)
HALF_GREEN, NOTHING = (0, 159, 0, 128), (0, 0, 0, 0)
FILL = 'fill="#00a000"'
WHOLE = f'<rect width="120" height="80" {FILL}/>'
PLACE = (Box(120, 80),)

# Drawings as programs write them, a colour in the middle and one near the lower left corner, and
# whether another renderer draws them otherwise.
RIGHT = {
    "a gradient": (
        '<linearGradient id="g" y2="1" x2="0"><stop stop-color="#00f"/><stop offset="1"'
        ' stop-color="#00f"/></linearGradient><rect width="120" height="80" fill="url(#g)"/>',
        BLUE, BLUE, False),
    "a class of a style sheet": (
        f"<style>.a{{{FILL.replace('=', ':').replace(chr(34), '')}}}</style>"
        '<rect class="a" width="120" height="80"/>', GREEN, GREEN, False),
    "a style for a dark ground": (
        "<style>@media (prefers-color-scheme: dark){rect{fill:#f00}}rect{fill:#00a000}</style>"
        '<rect width="120" height="80"/>', GREEN, GREEN, False),
    "all clipped by the frame": (
        '<clipPath id="c"><rect width="120" height="80"/></clipPath><g clip-path="url(#c)">'
        f'<rect x="-9" y="-9" width="200" height="200" {FILL}/></g>', GREEN, GREEN, False),
    "a mask": (
        '<mask id="m"><circle cx="60" cy="40" r="30" fill="#fff"/></mask>'
        f'<g mask="url(#m)">{WHOLE}</g>', GREEN, NOTHING, False),
    "a shadow": (
        '<filter id="f" color-interpolation-filters="sRGB"><feGaussianBlur stdDeviation="1"/>'
        f'</filter><rect x="30" y="20" width="60" height="40" {FILL} filter="url(#f)"/>',
        GREEN, NOTHING, False),
    "clipped by a circle": (
        '<clipPath id="c"><circle cx="60" cy="40" r="30"/></clipPath>'
        f'<g clip-path="url(#c)">{WHOLE}</g>', GREEN, NOTHING, True),
    "a gradient of a gradient": (
        '<linearGradient id="a"><stop stop-color="#00f"/><stop offset="1" stop-color="#00f"/>'
        '</linearGradient><linearGradient id="g" href="#a" x2="0" y2="1"/>'
        '<rect width="120" height="80" fill="url(#g)"/>', BLUE, BLUE, True),
    "percent of opacity": (
        f'<rect width="120" height="80" {FILL} fill-opacity="50%"/>',
        HALF_GREEN, HALF_GREEN, True),
    "a colour with opacity": (
        '<rect width="120" height="80" fill="rgba(0,160,0,.5)"/>', HALF_GREEN, HALF_GREEN, True),
    "groups in groups": ("<g>" * 40 + WHOLE + "</g>" * 40, GREEN, GREEN, True),
    "percent of a side": (f'<rect width="100%" height="100%" {FILL}/>', GREEN, GREEN, True),
    "an important style": (
        '<rect style="fill:#00a000 !important" width="120" height="80"/>', GREEN, GREEN, True),
    "a symbol": (
        f'<symbol id="s" viewBox="0 0 9 9"><rect width="9" height="9" {FILL}/></symbol>'
        '<use href="#s" x="20" width="80" height="80"/>', GREEN, NOTHING, True),
    "a drawing in a drawing": (
        '<svg x="30" y="10" width="60" height="60" viewBox="0 0 9 9">'
        f'<rect width="9" height="9" {FILL}/></svg>', GREEN, NOTHING, True),
}  # fmt: skip

_TWO = "M0 0h9v9z"
# What stands in a file, what is read and what helps.
WRONG_SVG = {
    "no XML": ("<svg", "unclosed token", "an SVG, PNG, JPEG or WebP picture"),
    "another language": ("<html/>", '"html"', "an SVG drawing"),
    "no size": (svg(WHOLE, "0 0 0 9"), '"0 0 0 9"', "a viewBox"),
    "nothing to see": (svg("<g/>"), "a picture without a pixel that shows", "something to see"),
    "moving": (svg(f'<rect {FILL}><animate attributeName="x"/></rect>'), "animate", "stands still"),
    "moving by a style": (
        svg(f"<style>@keyframes a{{}}</style>{WHOLE}"), "an animation", "stands still"),
    "a picture elsewhere": (
        svg('<image href="logo.png" width="9" height="9"/>'), 'image of "logo.png"', "embed it"),
    "a drawing elsewhere": (svg('<use href="logo.svg#a"/>'), 'use of "logo.svg#a"', "embed it"),
    "a style elsewhere": (svg(f"<style>@import 'a.css';</style>{WHOLE}"), "@import", "embed it"),
    "a paint elsewhere": (
        svg('<rect width="9" height="9" fill="url(a.svg#p)"/>'), "url(a.svg#p", "embed it"),
    "a size in a style": (
        svg("<style>rect{width:120px;height:80px}</style><rect/>"), "a size or place", "plain SVG"),
    "a turn in a style": (
        svg('<rect style="transform:rotate(9deg)" width="9" height="9"/>'),
        "a transform in a style", "plain SVG"),
    "a variable": (
        svg('<rect style="fill:var(--a)" width="9" height="9"/>'), '"var("', "plain SVG"),
    "a colour of CSS 4": (
        svg('<rect fill="oklch(0.6 0.2 140)" width="9" height="9"/>'), '"oklch("', "plain SVG"),
    "a colour with a slash": (
        svg('<rect fill="rgb(0 160 0 / 50%)" width="9" height="9"/>'), '"rgb(0 160 0', "plain SVG"),
    "a choice by number": (
        svg("<style>rect:nth-child(2){fill:red}</style><rect/>"), "a selector", "plain SVG"),
    "a rule for screens": (
        svg("<style>@media screen{rect{fill:red}}</style><rect/>"), "a rule", "plain SVG"),
    "a stroke that does not grow": (
        svg(f'<path d="{_TWO}" vector-effect="non-scaling-stroke"/>'), '"non-scaling-stroke"',
        "plain SVG"),
    "a web page inside": (svg("<foreignObject/>"), "foreignObject", "plain SVG"),
    "words in a font of the computer": (
        svg('<text font-family="Arial, sans-serif" y="40">Abc</text>'), 'words in "Arial"',
        "words as paths"),
    "words in no font": (svg('<text y="40">Abc</text>'), "words in no font", "words as paths"),
}  # fmt: skip


def saved(image: Image.Image, format: str, **options: object) -> bytes:
    file = BytesIO()
    image.save(file, format, **options)
    return file.getvalue()


WRONG_RASTER = {
    "half a file": (saved(photograph(90, 60), "PNG")[:900], "truncated", "a whole PNG"),
    "moving": (
        saved(photograph(9, 6), "WEBP", save_all=True, append_images=[photograph(9, 6, 2)]),
        "an animated picture", "stands still"),
    "far too large": (
        saved(Image.new("1", (9000, 9000)), "PNG"), "9000 by 9000 pixels", "scale it down"),
    "16 bits": (saved(Image.new("I;16", (9, 6)), "PNG"), "16 bits", "8 bits"),
    "long as a thread": (saved(Image.new("L", (1, 4000)), "PNG"), "1 by 4000", "less long"),
}  # fmt: skip


@pytest.fixture(scope="module")
def drawer() -> Iterator[Drawer]:
    own = Drawer()
    yield own
    own.close()


Draw = Callable[..., Drawn]


@pytest.fixture
def draw(drawer: Drawer) -> Draw:
    """Draws a file for boxes, by default of one of 120x80."""
    return lambda data, boxes=PLACE: drawer.draw(
        Wanted(data.encode() if isinstance(data, str) else data, boxes)
    )


def pixels(drawn: Drawn, width: int | None = None) -> Image.Image:
    file = drawn.drawings[width or drawn.width]
    return Image.open(BytesIO(file), formats=("WEBP",)).convert("RGBA")


@pytest.mark.parametrize(("inside", "middle", "corner", "doubtful"), RIGHT.values(), ids=RIGHT)
def test_drawings_are_drawn_as_they_are_meant(
    draw: Draw, inside: str, middle: object, corner: object, doubtful: bool
) -> None:
    drawn = draw(svg(inside))
    image = pixels(drawn)
    assert (image.size, drawn.doubtful) == ((120, 80), doubtful)
    assert (image.getpixel((60, 40)), image.getpixel((4, 76))) == (middle, corner)


@pytest.mark.parametrize(("file", "read", "expected"), WRONG_SVG.values(), ids=WRONG_SVG)
def test_what_cannot_be_drawn_right_is_told(
    draw: Draw, file: str, read: str, expected: str
) -> None:
    with pytest.raises(Undrawable) as refused:
        draw(file)
    assert read in refused.value.read
    assert expected in refused.value.expected


@pytest.mark.parametrize(("file", "read", "expected"), WRONG_RASTER.values(), ids=WRONG_RASTER)
def test_photographs_that_cannot_be_shown_are_told(
    draw: Draw, file: bytes, read: str, expected: str
) -> None:
    with pytest.raises(Undrawable) as refused:
        draw(file)
    assert read in refused.value.read
    assert expected in refused.value.expected


def test_an_even_smaller_drawing_fills_its_place_and_is_doubted(draw: Draw) -> None:
    drawn = draw(svg('<circle cx=".15" cy=".1" r=".075" fill="#00f"/>', "0 0 0.3 0.2"))
    assert (pixels(drawn).getpixel((60, 40)), drawn.doubtful) == (BLUE, True)


def test_a_size_of_other_proportions_than_the_drawing_keeps_the_drawing_as_it_is(
    draw: Draw,
) -> None:
    drawn = draw(svg(WHOLE, root='width="240" height="80"'))
    image = pixels(drawn)
    assert (image.width, image.height) == (240, 80)
    assert [image.getpixel((x, 40)) for x in (9, 120, 231)] == [NOTHING, GREEN, NOTHING]


@pytest.mark.parametrize("size", ["", 'width="30mm" height="20mm"', 'width="3in" height="2in"'])
def test_a_drawing_fills_its_place_to_the_edge(draw: Draw, size: str) -> None:
    drawn = draw(svg(WHOLE, root=size), (Box(100, 61),))
    for width in drawn.drawings:
        assert pixels(drawn, width).getcolors() == [
            (pixels(drawn, width).width * pixels(drawn, width).height, GREEN)
        ]


def test_each_picture_is_drawn_in_two_densities_for_its_largest_place(draw: Draw) -> None:
    drawn = draw(svg(WHOLE), (Box(72, 72), Box(240, 100)))
    assert (drawn.width, drawn.height, [*drawn.drawings]) == (240, 160, [240, 360])


def test_a_logo_stands_whole_in_its_place(draw: Draw) -> None:
    assert draw(svg(WHOLE, "0 0 600 120"), (Box(200, 80, whole=True, white=True),)).width == 200


def test_a_white_logo_is_told(draw: Draw) -> None:
    white = svg('<rect width="120" height="80" fill="#fff"/>')
    assert draw(white).width == 120
    with pytest.raises(Undrawable, match="white on white"):
        draw(white, (Box(120, 80, whole=True, white=True),))


def test_a_photograph_is_small_and_a_drawing_exact(draw: Draw) -> None:
    drawn = draw(saved(photograph(800, 600), "PNG"), (Box(400, 300),))
    assert len(drawn.drawings[400]) < 30_000
    flat = Image.new("RGB", (800, 600), "#0b4a57")
    assert pixels(draw(saved(flat, "PNG"))).getcolors() == [(120 * 90, (11, 74, 87, 255))]


def test_a_photograph_lies_as_the_camera_was_held(draw: Draw) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by a quarter
    lying = saved(photograph(90, 60), "JPEG", exif=exif)
    assert (draw(lying, (Box(60, 90),)).width, draw(lying, (Box(60, 90),)).height) == (60, 90)


def test_a_photograph_is_never_enlarged_but_told(content: Path) -> None:
    media, out = content.parent / "media", content.parent / "out.db"
    (media / "scene-ski.svg").rename(media / "scene-ski.png")
    for file in content.rglob("*.toml"):
        text = file.read_text("utf-8")
        file.write_text(text.replace("scene-ski.svg", "scene-ski.png"), "utf-8")
    photograph(300, 300).save(media / "scene-ski.png")
    build(content, media, out)
    assert [str(found.problem) for found in judge(out, TODAY)] == [
        "media/scene-ski.png: the picture: read 300 by 300 pixels; expected at least 480 pixels "
        "across, so that it is sharp"
    ]


def test_doubts_are_warnings_that_name_the_sheet(content: Path) -> None:
    media, out = content.parent / "media", content.parent / "out.db"
    save_svg(media / "wide-bil.svg", RIGHT["groups in groups"][0])
    save_svg(media / "wide-hjem.svg", WHOLE, "0 0 600 120")
    build(content, media, out)
    assert [(found.error, str(found.problem)) for found in judge(out, TODAY)] == [
        (False, "media/wide-bil.svg: the picture: read a drawing that another renderer draws "
         "otherwise; expected a look at it on the sheet of `kiosk catalogue pictures`; a PNG of it "
         "is drawn alike by all"),
        (False, "media/wide-hjem.svg: the picture: read 1290 by 258; expected at most 3 times as "
         "long as high, as it is cropped; a wordmark is a partner's `logo`"),
    ]  # fmt: skip


def test_all_wrong_pictures_are_told_at_once_and_nothing_is_built(content: Path) -> None:
    media, out = content.parent / "media", content.parent / "out.db"
    (media / "ny.svg").write_text("nothing", "utf-8")
    save_svg(media / "andet.svg", "<g/>")
    with pytest.raises(ContentError) as refused:
        build(content, media, out)
    assert [str(problem).split(":")[0] for problem in refused.value.problems] == [
        "media/andet.svg",
        "media/ny.svg",
    ]
    assert not out.exists()


def test_one_that_takes_more_than_a_second_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawing, "_LONGEST", -1.0)
    with pytest.raises(Undrawable, match=r"a drawing that takes 0\.\d s"):
        drawing.draw(Wanted(svg(WHOLE).encode(), PLACE))


def test_one_that_takes_for_ever_is_ended_and_the_next_is_drawn(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    own = Drawer()
    monkeypatch.setattr(limits, "_LONGEST", 0.0)
    with pytest.raises(Undrawable, match="too long or too much memory"):
        own.draw(Wanted(svg(WHOLE).encode(), PLACE))
    monkeypatch.undo()
    assert own.draw(Wanted(svg(WHOLE).encode(), PLACE)).width == 120
    own.close()


def test_the_focus_point_is_a_field_of_the_content(content: Path) -> None:
    (content / "focus" / "ski.toml").write_text('picture = "scene-ski.svg"\nx = 30\ny = 0\n')
    build(content, content.parent / "media", content.parent / "out.db")
    catalogue = CatalogueRepository.open(content.parent / "out.db")
    picture, other = catalogue.picture("scene-ski.svg"), catalogue.picture("scene-fly.svg")
    catalogue.close()
    assert picture == Picture(480, 480, 30, 0)
    assert (other.focus_x, other.focus_y) == (50, 50)


def test_who_draws_is_pinned_by_version() -> None:
    pinned = (ROOT / "pyproject.toml").read_text("utf-8")
    renderer, encoder, _ = DRAWN_BY.split(", ")
    for name in (renderer, encoder):
        assert f'"{name.replace(" ", "==")}"' in pinned


def test_the_sheet_shows_each_picture_in_each_place(content: Path) -> None:
    out, media = content.parent / "sheet.html", content.parent / "media"
    listing = content / "partners" / "ok.toml"
    lines = listing.read_text("utf-8").splitlines()
    kept = [line for line in lines if not line.startswith(("picture =", "banner ="))]
    listing.write_text("\n".join(kept), "utf-8")
    arguments = ["--content", str(content), "--media", str(media)]
    assert main(["catalogue", "pictures", str(out), *arguments]) == 0
    page = out.read_text("utf-8")
    assert page.count("<section>") == len([*media.iterdir()]) + 1
    assert "partner TUI placering Ferie &amp; hotel, billede" in page
    assert "pakkeliste Cafébord og rød dug, billede" in page
    assert "Uden billede og logo: OK" in page
    assert page.count("data:image/webp") == len([*media.iterdir()]), "each once"
    (media / "wide-bil.svg").write_text("nothing", "utf-8")
    assert main(["catalogue", "pictures", str(out), *arguments]) == 1
    assert out.read_text("utf-8") == page
