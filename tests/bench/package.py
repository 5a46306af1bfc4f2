"""How large the Debian package is, where `make package` has built it."""

import shutil
import subprocess

from kiosk.base.paths import ROOT

LIMIT_MB = 120


def main() -> None:
    """Print the size of the package and of what it installs."""
    packages = sorted((ROOT / "build" / "package").glob("*/kiosk_*.deb"))
    if not packages or not shutil.which("dpkg-deb"):
        print("not run: `make package` has not built it")
        return
    for package in packages:
        command = ["dpkg-deb", "-f", str(package), "Installed-Size"]
        field = subprocess.run(command, check=True, capture_output=True, text=True)
        installed = int(field.stdout) * 1024 / 1e6
        print(
            f"{package.name}: {package.stat().st_size / 1e6:.1f} MB, "
            f"{installed:.1f} MB installed, at most {LIMIT_MB}"
        )


if __name__ == "__main__":
    main()
