"""Machines that are nobody's, as Linux tells of them."""

from pathlib import Path


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"{text}\n", "ascii")


def _link(root: Path, kind: str, name: str, device: str) -> Path:
    folder = root / "sys" / "devices" / device / name
    folder.mkdir(parents=True)
    link = root / "sys" / kind / name
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to(folder)
    return folder


def network_card(
    root: Path, address: str, name: str = "eth0", device: str = "pci0000:00/net", given: int = 0
) -> Path:
    """Give the machine in `root` a network card; `given` is how it got its address."""
    folder = _link(root, "class/net", name, device)
    _write(folder / "address", address)
    _write(folder / "addr_assign_type", str(given))
    return root


def wifi(root: Path, permanent: str, now: str) -> Path:
    """Wi-Fi that shows an address of the moment to others."""
    network_card(root, now, "wlan0", given=3)
    _write(root / "sys/class/net/wlan0/phy80211/macaddress", permanent)
    return root


def disk(root: Path, serial: str, name: str = "mmcblk0", device: str = "platform/mmc0") -> Path:
    """Give the machine a disk."""
    _write(_link(root, "block", name, device) / "device" / "serial", serial)
    return root


def system(root: Path, number: str) -> Path:
    """Give the machine the number that systemd makes."""
    _write(root / "etc" / "machine-id", number)
    return root


def stick(
    root: Path, format: str, device: str = "pci0000:00/usb1/1-1", number: str = "8:17"
) -> Path:
    """Plug a stick into the machine, which does not mount it."""
    _write(_link(root, "class/block", "sdb1", device) / "dev", number)
    usage = "filesystem" if format else ""
    _write(
        root / "run" / "udev" / "data" / f"b{number}",
        f"S:disk/by-id/usb\nE:ID_BUS=usb\nE:ID_FS_TYPE={format}\nE:ID_FS_USAGE={usage}",
    )
    return root
