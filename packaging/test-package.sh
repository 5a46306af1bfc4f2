#!/bin/sh
# Tries the Debian package in a clean Debian, which it makes: installs it, runs `kiosk doctor`, the
# tour and the session under cage, brings an update by the signed line, upgrades, removes and purges it. Needs root and minutes.
#
#   sh packaging/test-package.sh FOLDER SUITE ARCH
#
# FOLDER has the package; session.png, doctor.json and the tour's pictures are left in it.
set -eu
. "$(dirname "$0")/clean-debian.sh"

folder=$(cd "$1" && pwd)
package=$(ls "$folder"/kiosk_*.deb | tail -1)
version=$(dpkg-deb -f "$package" Version)

install_it() {
    cp "$1" "$root/tmp/"
    inside apt-get install -qq --no-install-recommends "/tmp/$(basename "$1")" >"$folder/apt.log" 2>&1 || { tail -20 "$folder/apt.log"; fail "apt-get"; }
}
# It waits a minute for Qt to draw, which is too little where the processor is emulated.
doctor() {
    if [ "$arch" = "$(dpkg --print-architecture)" ]; then
        as_kiosk kiosk doctor "$@"
    else
        as_kiosk KIOSK_DATA=/var/lib/kiosk /usr/lib/kiosk/venv/bin/python -I -c '
import sys
from kiosk.__main__ import main
from kiosk.doctor import display
display._PATIENCE = 1800.0
sys.exit(main(["doctor", *sys.argv[1:]]))' "$@"
    fi
}
# Everything that is not the package manager's own notes.
files() { (cd "$root" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./run -o -path ./tmp -o -path ./var/lib/dpkg -o -path ./var/cache -o -path ./var/log -o -path ./var/lib/apt \) -prune -o -print | sort); }

make_debian "$folder/debian" "$2" "$3"
inside apt-get update -qq
# The package's dependencies, and what takes the picture, so that what is left over is its own.
depends=$(dpkg-deb -f "$package" Depends | sed 's/([^)]*)//g; s/,//g')
inside apt-get install -qq --no-install-recommends $depends grim fonts-dejavu-core >"$folder/apt.log" 2>&1 || fail "$depends"
files >"$folder/before.txt"

say "install"
began=$(date +%s)
install_it "$package"
echo "installed in $(($(date +%s) - began)) s, $(inside dpkg-query -Wf '${Installed-Size}' kiosk) kB"
inside dpkg -V kiosk
inside getent passwd kiosk
[ -L "$root/etc/systemd/system/multi-user.target.wants/kiosk.service" ] || fail "the unit is not enabled"
told=$(inside systemd-analyze verify kiosk.service 2>&1 | grep -i kiosk || true)
[ -z "$told" ] || fail "systemd-analyze verify: $told"

say "doctor"
code=0
as_kiosk kiosk doctor || true
doctor --json >"$folder/doctor.json" || code=$?
[ "$code" -le 1 ] || fail "kiosk doctor found a problem"

say "tour"
as_kiosk kiosk tour /tmp/tour
rm -rf "$folder/tour"
cp -r "$root/tmp/tour" "$folder/tour"

say "session under cage, without a screen"
inside install -d -o kiosk -g kiosk -m 700 /tmp/run
session="XDG_RUNTIME_DIR=/tmp/run WLR_BACKENDS=headless WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1 QT_QPA_PLATFORM=wayland QSG_RHI_BACKEND=opengl"
as_kiosk $session python3 - <"$project/packaging/test-session.py" || { tail "$root/tmp/run/session.log"; fail "the session"; }
cp "$root/tmp/run/session.png" "$folder/session.png"

say "an update by the signed line"
offer_newer "$package" "$folder"
updates=/var/lib/kiosk-update
as_kiosk kiosk sync --from /srv/repository
inside setpriv --reuid kiosk-update --regid kiosk-update --init-groups env "KIOSK_UPDATES=$updates" /usr/lib/kiosk/venv/bin/python -I -m kiosk update
as_kiosk touch "$updates/programs/$newer/mine" 2>/dev/null && fail "the kiosk can write the program"
as_kiosk sh -c "echo $newer >$updates/kiosk/current"
inside kiosk doctor --json | grep -q "$newer" || fail "the update does not run"
as_kiosk kiosk tour /tmp/tour >/dev/null
for picture in "$folder"/tour/0*.png; do
    cmp "$picture" "$root/tmp/tour/$(basename "$picture")" || fail "the update draws otherwise"
done
rm -rf "$root/srv/repository"

say "upgrade"
echo 'store = "Kvickly Test"' >"$root/var/lib/kiosk/kiosk.toml"
dpkg-deb -R "$package" "$folder/upgrade"
sed -i "s/^Version:.*/Version: $version+upgrade/" "$folder/upgrade/DEBIAN/control"
dpkg-deb --root-owner-group -Zgzip --build "$folder/upgrade" "$folder/upgrade.deb" >/dev/null
rm -rf "$folder/upgrade"
install_it "$folder/upgrade.deb"
rm "$folder/upgrade.deb"
[ "$(inside dpkg-query -Wf '${Version}' kiosk)" = "$version+upgrade" ] || fail "the old version is there"
[ ! -e "$root$updates/kiosk/current" ] || fail "what was installed by hand does not run"
grep -q Kvickly "$root/var/lib/kiosk/kiosk.toml" || fail "the upgrade lost data"
doctor >/dev/null || [ $? = 1 ] || fail "kiosk doctor after the upgrade"

say "remove"
inside apt-get remove -qq kiosk >/dev/null 2>&1
[ -f "$root/var/lib/kiosk/kiosk.toml" ] || fail "removing lost data"
[ ! -e "$root/usr/lib/kiosk" ] || fail "the program is still there"

say "purge"
inside apt-get purge -qq kiosk >/dev/null 2>&1
files >"$folder/after.txt"
# Copies of the user table that adduser keeps.
left=$(comm -13 "$folder/before.txt" "$folder/after.txt" | grep -v '^\./etc/\(passwd\|group\|shadow\|gshadow\|subuid\|subgid\)-$' || true)
[ -z "$left" ] || fail "left behind: $left"
! inside getent passwd kiosk || fail "the user is still there"
say "all is well; pictures are in $folder"
