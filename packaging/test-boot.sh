#!/bin/sh
# Tries the Debian package in a Debian of its own that starts as a tablet does, in QEMU: the
# session under a real systemd, two displays, keys, the power button, a stick, an update. Needs root and about 15 minutes.
#
#   sh packaging/test-boot.sh FOLDER SUITE ARCH
#
# FOLDER has the package; boot.log and boot.ppm, a picture of the screen, are left in it.
set -eu
. "$(dirname "$0")/clean-debian.sh"

folder=$(cd "$1" && pwd)
make_debian "$folder/debian-to-boot" "$2" "$3" --include="systemd-sysv,udev,dbus,linux-image-$3,initramfs-tools,kmod,procps"
cp "$(ls "$folder"/kiosk_*.deb | tail -1)" "$root/tmp/kiosk.deb"
inside apt-get install -qq --no-install-recommends /tmp/kiosk.deb >"$folder/apt.log" 2>&1 || { tail -20 "$folder/apt.log"; exit 1; }

offer_newer "$(ls "$folder"/kiosk_*.deb | tail -1)" "$folder"
echo "$newer" >"$root/srv/newer"

echo '/dev/vda / ext4 defaults 0 1' >"$root/etc/fstab"
cp "$project/packaging/boot-test.sh" "$root/usr/local/bin/boot-test"
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
inside systemctl enable --quiet boot-test.service
inside systemctl mask --quiet serial-getty@ttyS0.service

"${PYTHON:-$project/.venv/bin/python}" "$project/packaging/boot.py" "$root" "$folder"
