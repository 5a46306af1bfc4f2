"""Builds the Debian package: python packaging/package.py [--version VERSION] [--for ARCH] OUT_DIR.

To be run by the Python of .venv, as `make package` does, on the Debian that the package is for. It
holds a Python environment of its own with what a tablet needs of .venv, and of Qt what the kiosk
loads. For another processor the same versions are fetched as wheels for that one. Nothing of them
is run: bytecode, of Python as of QML, is the same on both.
"""

import argparse
import compileall
import hashlib
import os
import platform
import py_compile
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path
from tempfile import TemporaryDirectory

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
DEBIAN = ROOT / "packaging" / "debian"
HOME = Path("usr/lib/kiosk")
PYTHON = f"{sys.version_info.major}.{sys.version_info.minor}"
SITE = HOME / f"venv/lib/python{PYTHON}/site-packages"
APP = HOME / "app"

PROGRAM = (
    "kiosk",
    "assets/drawings",
    "assets/fonts",
    "assets/icons",
    "assets/sounds",
    "assets/trust",
)
FILES = ("catalogue.db", "LICENSE", "LICENSES.md")

QT_MODULES = ("QtCore", "QtDBus", "QtGui", "QtNetwork", "QtOpenGL", "QtQml", "QtQuick", "QtSvg")
"""What the kiosk imports, and QtNetwork and QtOpenGL, which QtQml and QtQuick import."""

QT_PLUGINS = (
    "imageformats/libqjpeg.so",
    "imageformats/libqsvg.so",
    "imageformats/libqwebp.so",
    "networkinformation/libqglib.so",
    "networkinformation/libqnetworkmanager.so",
    "platforms/libqoffscreen.so",
    "platforms/libqwayland.so",
    "wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
    "wayland-shell-integration/libxdg-shell.so",
)
QT_QML = ("QtQml", "QtQml/Models", "QtQml/WorkerScript", "QtQuick", "QtQuick/Templates")
"""Folders without what is below them."""

FOR_PUBLISHERS = ("studio",)
"""Folders of the program that only a publisher's computer needs."""

NOT_ON_A_TABLET = {
    "sqlite-utils",  # writes a catalogue
    "uharfbuzz",  # measures its texts
}

MACHINES = {"amd64": "x86_64", "arm64": "aarch64"}
"""What Python and binutils call the processors of Debian that there is a package for."""

UNUSED = ("*.pyi", "py.typed", "*.h", "*.pxd", "*.c")
UNUSED_FOLDERS = {"__pycache__", "tests", "test_data"}


def main() -> None:
    """Build the package and print where it is and how large it will be."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, metavar="OUT_DIR")
    parser.add_argument("--version", default=_version())
    own = _said("dpkg", "--print-architecture")
    parser.add_argument("--for", dest="architecture", choices=MACHINES, default=own)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    architecture = options.architecture
    machine = MACHINES[architecture]
    package = options.folder / f"kiosk_{options.version}_{architecture}.deb"
    with TemporaryDirectory() as scratch, TemporaryDirectory() as wheels:
        root = Path(scratch)
        names, path = list(_needed("kiosk", set())), sys.path
        if architecture != own:
            _fetch(names, machine, wheels)
            path = [wheels]
        found = [_distribution(name, path) for name in names]
        shutil.copytree(DEBIAN / "tree", root, symlinks=True, dirs_exist_ok=True)
        _copy_program(root / APP)
        (root / APP / "version").write_text(f"{options.version}_{architecture}\n", "ascii")
        _copy_licences(root / "usr/share/doc/kiosk")
        _copy_environment(root, found, machine)
        _compile(root / HOME)
        compile_qml(root / APP / "kiosk/qml")
        size = sum(file.lstat().st_size for file in root.rglob("*") if file.is_file())
        _describe(root, options.version, architecture, size)
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, package], check=True
        )
    print(f"{package}: {package.stat().st_size / 1e6:.1f} MB, {size / 1e6:.1f} MB installed")


def _version() -> str:
    """The project's, and the system's, so that the one for a newer Debian is newer."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    system = platform.freedesktop_os_release()
    name = "deb" if system["ID"] == "debian" else system["ID"]
    return f"{project['version']}+{name}{system['VERSION_ID']}"


def _said(*command: str | Path) -> str:
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return told.strip()


def _copy_program(app: Path) -> None:
    for name in PROGRAM:
        if (ROOT / name).is_dir():
            ignore = shutil.ignore_patterns("__pycache__", "*.ts", *FOR_PUBLISHERS)
            shutil.copytree(ROOT / name, app / name, ignore=ignore)
    for name in FILES:
        shutil.copy2(ROOT / name, app / name)


def _copy_licences(folder: Path) -> None:
    folder.mkdir(parents=True)
    texts = [(ROOT / name).read_text("utf-8") for name in ("LICENSE", "LICENSES.md")]
    (folder / "copyright").write_text("\n".join(texts), "utf-8")


def _copy_environment(root: Path, found: list[Distribution], machine: str) -> None:
    """What `python3 -m venv --without-pip` makes, with what was `found` for the kiosk in it."""
    venv, site = root / HOME / "venv", root / SITE
    site.mkdir(parents=True)
    (venv / "bin").mkdir()
    (venv / "bin/python").symlink_to(f"/usr/bin/python{PYTHON}")
    (venv / "pyvenv.cfg").write_text(
        f"home = /usr/bin\ninclude-system-site-packages = false\nversion = {PYTHON}\n", "ascii"
    )
    # From there to there: an update has the same folders in another place.
    (site / "kiosk.pth").write_text(f"{os.path.relpath(APP, SITE)}\n", "ascii")
    for each in found:
        if each.name == "PySide6_Essentials":
            _copy_qt(each, site, machine)
        else:
            _copy_distribution(each, site)
    unpacked = "shiboken6/files.dir"  # see packaging/shiboken.py
    shutil.copytree(str(distribution("shiboken6").locate_file(unpacked)), site / unpacked)


def _needed(name: str, seen: set[str]) -> Iterator[str]:
    """What the distribution `name` depends on here, directly or not, without extras."""
    for line in distribution(name).requires or []:
        requirement = Requirement(line)
        key = re.sub(r"[-_.]+", "-", requirement.name).lower()
        applies = requirement.marker is None or requirement.marker.evaluate({"extra": ""})
        if applies and key not in seen | NOT_ON_A_TABLET:
            seen.add(key)
            yield key
            yield from _needed(key, seen)


def _fetch(names: list[str], machine: str, folder: str) -> None:
    """Unpack the wheels for another processor, of the versions that are locked, into `folder`."""
    locked = re.split(r"\n(?=\S)", (ROOT / "requirements.txt").read_text("utf-8"))
    wanted = [text for text in locked if text.partition("==")[0] in names]
    _, glibc = platform.libc_ver()
    newest = int(glibc.partition(".")[2])
    tags = [f"manylinux_2_{minor}_{machine}" for minor in range(newest, 16, -1)]
    with TemporaryDirectory() as scratch:
        requirements = Path(scratch) / "requirements.txt"
        requirements.write_text("\n".join(wanted), "utf-8")
        subprocess.run(
            [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
            + ["--require-hashes", "--no-deps", "--only-binary=:all:", "--no-compile"]
            + [f"--platform={tag}" for tag in (*tags, f"manylinux2014_{machine}")]
            + ["--target", folder, "--requirement", str(requirements)],
            check=True,
        )


def _distribution(name: str, path: list[str]) -> Distribution:
    return next(iter(Distribution.discover(name=name, path=path)))


def _copy_distribution(found: Distribution, site: Path) -> None:
    for file in found.files or []:
        # Commands and the like lie outside.
        if ".." in file.parts or UNUSED_FOLDERS & set(file.parts):
            continue
        if any(file.match(name) for name in UNUSED):
            continue
        target = site / file
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(str(file.locate()), target)


def _copy_qt(found: Distribution, site: Path, machine: str) -> None:
    source = Path(str(found.locate_file("PySide6")))
    target = site / "PySide6"
    keep = [file for file in source.glob("*.py") if not file.name.startswith("__feature")]
    keep += [source / f"{module}.abi3.so" for module in QT_MODULES]
    keep += source.glob("libpyside6*.so.*")
    keep += [source / "Qt/plugins" / plugin for plugin in QT_PLUGINS]
    for folder in QT_QML:
        keep += [file for file in (source / "Qt/qml" / folder).iterdir() if file.is_file()]
    keep = [file for file in keep if file.suffix != ".qmltypes"]
    libraries = {
        library
        for file in keep
        if ".so" in file.name
        for library in _libraries(file, source / "Qt/lib")
    }
    for file in [*keep, *libraries]:
        place = target / file.relative_to(source)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(file, place)
    for library in (target / "Qt/lib").glob("libicudata.so.*"):
        _make_icu_stub(library, machine)


def _make_icu_stub(library: Path, machine: str) -> None:
    """Put ICU's data library without data in the place of the full one."""
    version = library.suffix[1:]
    with TemporaryDirectory() as scratch:
        tools, compiled = f"{machine}-linux-gnu", Path(scratch) / "stub.o"
        source = ROOT / "packaging/icu-stub.s"
        _said(f"{tools}-as", "--defsym", f"ICU={version}", source, "-o", compiled)
        _said(f"{tools}-ld", "-shared", f"-soname={library.name}", "-o", library, compiled)


def _libraries(file: Path, folder: Path) -> Iterator[Path]:
    """The libraries in `folder` that `file` loads, directly or not."""
    for name in re.findall(r"\(NEEDED\).*\[(.+)\]", _said("readelf", "--dynamic", file)):
        library = folder / name
        if library.exists():
            yield library
            yield from _libraries(library, folder)


def _compile(home: Path) -> None:
    """Bytecode that is believed without a look at the source: nobody writes here."""
    mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
    if not compileall.compile_dir(
        home, maxlevels=20, quiet=1, stripdir=str(home), prependdir=f"/{HOME}",
        invalidation_mode=mode, workers=1,
    ):  # fmt: skip
        raise SystemExit("not everything can be compiled")


def compile_qml(folder: Path) -> None:
    """Put beside each QML file in `folder` what Qt would compile it to, and loads in its place.

    It is believed without a look at the source, as the bytecode of Python is.
    """
    compiler = distribution("PySide6_Essentials").locate_file("PySide6/Qt/libexec/qmlcachegen")
    for file in folder.rglob("*.qml"):
        subprocess.run([str(compiler), "--only-bytecode", "-o", f"{file}c", file], check=True)


def _describe(root: Path, version: str, architecture: str, size: int) -> None:
    folder = root / "DEBIAN"
    sums = "".join(
        f"{hashlib.md5(file.read_bytes()).hexdigest()}  {file.relative_to(root)}\n"
        for file in sorted(root.rglob("*"))
        if file.is_file() and not file.is_symlink()
    )
    folder.mkdir()
    control = (DEBIAN / "control").read_text("utf-8")
    text = control.format(
        version=version,
        architecture=architecture,
        kilobytes=size // 1024,
        python=PYTHON,
        next_python=f"{sys.version_info.major}.{sys.version_info.minor + 1}",
    )
    (folder / "control").write_text(text, "utf-8")
    (folder / "md5sums").write_text(sums, "utf-8")
    for script in ("postinst", "prerm", "postrm"):
        shutil.copy(DEBIAN / script, folder / script)


if __name__ == "__main__":
    main()
