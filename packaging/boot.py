"""Starts a whole Debian with the package, in QEMU: python packaging/boot.py ROOT OUT_DIR.

ROOT is a Debian 12 with a kernel and the package, as test-boot.sh makes it. In it boot-test.sh runs
under a systemd that is not played by anybody; here its wishes are granted: keys, the power button,
a stick. It has two displays. QEMU emulates the processor, so all takes several times as long as on
a tablet.
"""

import argparse
import socket
import struct
import subprocess
import time
from pathlib import Path

KEYS = (
    "alt-f4",
    "ctrl-q",
    "ctrl-w",
    "meta_l",
    "esc",
    "f11",
    "ctrl-alt-delete",
    "ctrl-alt-backspace",
    "ctrl-alt-f2",
    "ctrl-alt-f1",
    "alt-tab",
    "alt-sysrq-b",
    "alt-sysrq-e",
    "alt-sysrq-r",
    "ctrl-c",
    "ctrl-z",
    "menu",
    "power",
    "sleep",
)
PATIENCE = 1500.0
# Not the newest processor: QEMU 7.2 emulates AVX wrongly, and Mesa's drawing crashes.
MACHINE = "-accel tcg,thread=multi -cpu Nehalem -smp 2 -m 1500"
DISPLAYS = "-vga none -device virtio-gpu-pci,id=gpu,max_outputs=2"
STICKS = {"vfat": "mkfs.vfat -n KIOSK", "exfat": "mkfs.exfat -L KIOSK"}
USB = "-device qemu-xhci,id=usb -device usb-kbd -device usb-tablet"


def main() -> None:
    """Raise SystemExit where the Debian says that something failed, or falls silent."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("root", type=Path)
    parser.add_argument("folder", type=Path, metavar="OUT_DIR")
    options = parser.parse_args()
    folder, boot = options.folder.resolve(), options.root / "boot"
    disk, said = folder / "disk.img", folder / "boot.log"
    subprocess.run(["truncate", "-s", "4G", disk], check=True)
    subprocess.run(["mke2fs", "-q", "-F", "-t", "ext4", "-d", options.root, disk], check=True)
    for kind, make in STICKS.items():
        subprocess.run(["truncate", "-s", "64M", folder / f"{kind}.img"], check=True)
        made = [*make.split(), folder / f"{kind}.img"]
        subprocess.run(made, check=True, stdout=subprocess.DEVNULL)
    said.unlink(missing_ok=True)
    command = [
        *("qemu-system-x86_64", *MACHINE.split(), *DISPLAYS.split(), *USB.split()),
        *("-nic", "none", "-no-reboot", "-vnc", f"unix:{folder / 'vnc'},display=gpu,head=1"),
        *("-kernel", next(boot.glob("vmlinuz-*")), "-initrd", next(boot.glob("initrd.img-*"))),
        *("-append", "root=/dev/vda rw console=ttyS0 quiet", "-serial", f"file:{said}"),
        *("-drive", f"file={disk},format=raw,if=virtio,cache=unsafe"),
        *("-monitor", f"unix:{folder / 'monitor'},server,nowait"),
    ]
    machine = subprocess.Popen(command)
    try:
        with plug_second_display(folder / "vnc"):
            follow(machine, said, folder)
    finally:
        machine.kill()
        machine.wait()
        for name in ("disk.img", "monitor", "vnc", *(f"{kind}.img" for kind in STICKS)):
            (folder / name).unlink(missing_ok=True)


def plug_second_display(path: Path) -> socket.socket:
    """Plug the second display in: somebody looks at it by VNC and asks for a size (RFC 6143)."""
    viewer = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    end = time.monotonic() + 30
    while viewer.connect_ex(str(path)):
        if time.monotonic() > end:
            raise SystemExit("QEMU does not show its second display")
        time.sleep(0.1)
    viewer.sendall(viewer.recv(12))  # the version
    viewer.recv(16)  # ways to sign in
    viewer.sendall(b"\x01")  # none
    viewer.recv(4)
    viewer.sendall(b"\x01")  # not alone
    viewer.recv(1024)
    width, height = 1024, 768
    viewer.sendall(struct.pack(">BxHi", 2, 1, -308))  # knows displays that change their size
    viewer.sendall(struct.pack(">BxHHBxIHHHHI", 251, width, height, 1, 0, 0, 0, width, height, 0))
    return viewer


def follow(machine: "subprocess.Popen[bytes]", said: Path, folder: Path) -> None:
    """Print what the Debian says, and grant what it asks for, until it ends."""
    end, read = time.monotonic() + PATIENCE, 0
    while time.monotonic() < end:
        lines = said.read_text("utf-8", "replace").splitlines() if said.exists() else []
        if len(lines) > read:
            end = time.monotonic() + PATIENCE
        for line in lines[read:]:
            print(line, flush=True)
            if line.startswith("do "):
                grant(line.split()[-1], folder)
            if line.startswith("FAILED"):
                time.sleep(5)  # for what it says of it
                raise SystemExit(said.read_text("utf-8", "replace")[-4000:])
            if line == "end":
                return
        read = len(lines)
        if machine.poll() is not None:
            raise SystemExit("it went down before it was through")
        time.sleep(0.5)
    raise SystemExit(f"it says nothing for {PATIENCE:.0f} s")


def grant(wish: str, folder: Path) -> None:
    """Do to the machine what a stranger, or somebody with a stick, could."""
    wishes = {
        "keys": [f"sendkey {key}" for key in KEYS],
        "power": ["system_powerdown"],
        "pull": ["device_del stick"],
        "picture": [f"screendump {folder / 'boot.ppm'}"],
    }
    for kind in STICKS:
        wishes[kind] = [
            f"drive_add 0 if=none,id={kind},format=raw,file={folder / kind}.img",
            f"device_add usb-storage,bus=usb.0,drive={kind},id=stick",
        ]
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as monitor:
        monitor.connect(str(folder / "monitor"))
        for command in wishes[wish]:
            monitor.sendall(f"{command}\n".encode())
            time.sleep(0.3)


if __name__ == "__main__":
    main()
