#!/bin/sh
# Tries the Debian package in a Debian 12 of its own that starts as a tablet does, in QEMU: the
# session under a real systemd, two displays, keys, the power button, a stick. Needs root and about 10 minutes.
#
#   sh packaging/test-boot.sh FOLDER
#
# FOLDER has the package; boot.log and boot.ppm, a picture of the screen, are left in it.
set -eu

folder=$(cd "$1" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
root=$folder/debian-to-boot
[ "$(id -u)" = 0 ] || { echo "needs root, for debootstrap and chroot" >&2; exit 1; }

clean_up() {
    umount "$root/proc" 2>/dev/null || true
    rm -rf --one-file-system "$root"
}
clean_up
trap clean_up EXIT
package=$(ls "$folder"/kiosk_*_amd64.deb | tail -1)

debootstrap --variant=minbase --include=systemd-sysv,udev,dbus,linux-image-amd64,initramfs-tools,kmod,procps bookworm "$root" >"$folder/debootstrap.log"
mount -t proc proc "$root/proc"
cp "$package" "$root/tmp/"
chroot "$root" env DEBIAN_FRONTEND=noninteractive apt-get install -qq --no-install-recommends "/tmp/$(basename "$package")" >"$folder/apt.log" 2>&1 || { tail -20 "$folder/apt.log"; exit 1; }
umount "$root/proc"

echo '/dev/vda / ext4 defaults 0 1' >"$root/etc/fstab"
cp "$here/boot-test.sh" "$root/usr/local/bin/boot-test"
chmod 755 "$root/usr/local/bin/boot-test"
cat >"$root/etc/systemd/system/boot-test.service" <<'UNIT'
[Service]
ExecStart=/usr/local/bin/boot-test
StandardOutput=tty
TTYPath=/dev/ttyS0
[Install]
WantedBy=multi-user.target
UNIT
# Without a graphics processor cage draws by itself, and all takes several times as long as on a tablet.
mkdir "$root/etc/systemd/system/kiosk.service.d"
printf '[Service]\nEnvironment=WLR_RENDERER=pixman\nTimeoutStartSec=300\nWatchdogSec=60\n' >"$root/etc/systemd/system/kiosk.service.d/emulated.conf"
chroot "$root" systemctl enable --quiet boot-test.service
chroot "$root" systemctl mask --quiet serial-getty@ttyS0.service

"${PYTHON:-$here/../.venv/bin/python}" "$here/boot.py" "$root" "$folder"
