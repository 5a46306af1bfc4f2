#!/bin/sh
# Does what the README says in a Debian as it comes, with Python and make alone: `make run` without
# a display, `make test`, and `make run` on a display, in a clone of HEAD. Needs root, and 10 to 20
# minutes.
#
#   sh packaging/fresh-test.sh FOLDER SUITE
#
# The Debian is made in FOLDER/SUITE and removed at the end; FOLDER/SUITE-tour has the screens that
# were drawn.
set -eu

mkdir -p "$1"
folder=$(cd "$1" && pwd)
suite=$2
here=$(cd "$(dirname "$0")" && pwd)
root=$folder/$suite
[ "$(id -u)" = 0 ] || { echo "needs root, for debootstrap and chroot: sudo make fresh-test" >&2; exit 1; }

screen=
say() { echo "== $suite: $*"; }
clean_up() {
    [ -z "$screen" ] || kill "$screen" 2>/dev/null || true
    rm -rf --one-file-system "$root"
}

# Mounts and processes are the child's alone: they end with it, however it ends, so that nothing of
# this machine lies below the root when it is removed.
inside() {
    unshare --mount --pid --fork --kill-child sh -euc '
        root=$1
        shift
        mount -t proc proc "$root/proc"
        mount --rbind /dev "$root/dev"
        mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
        exec chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin "$@"
    ' sh "$root" $network "$@"
}

clean_up
trap clean_up EXIT
trap 'exit 1' HUP INT TERM

say "a clean Debian"
# From where this machine's own packages come, if that is a mirror of Debian.
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Label: Debian' 2>/dev/null | head -n 1)
debootstrap --variant=minbase --include=python3,make "$suite" "$root" $mirror >"$folder/debootstrap.log"
echo '127.0.0.1 localhost' >"$root/etc/hosts" # as the installer of Debian does
# How this machine reaches other machines, and whom it trusts.
network=$(env | grep -E '^(PIP_INDEX_URL|PIP_DEFAULT_TIMEOUT|https?_proxy|no_proxy)=' || true)
mkdir -p "$root/usr/local/share/ca-certificates"
cp -r /usr/local/share/ca-certificates/. "$root/usr/local/share/ca-certificates" 2>/dev/null || true
git clone --quiet --no-hardlinks "$here/.." "$root/root/kiosk"

say "make run, while another package manager is at work for a while"
inside sh -euc '
    python3 -c "
import fcntl, time
held = [open(path, \"w\") for path in (\"/var/lib/apt/lists/lock\", \"/var/lib/dpkg/lock-frontend\")]
for file in held:
    fcntl.lockf(file, fcntl.LOCK_EX)
open(\"/tmp/held\", \"w\")
time.sleep(20)" &
    until [ -e /tmp/held ]; do sleep 0.1; done
    make -C /root/kiosk run
'
rm -rf "$folder/$suite-tour"
mv "$root/root/kiosk/build/tour" "$folder/$suite-tour"

say "make test, far away and without a language"
inside TZ=LINT-14 LC_ALL=C make -C /root/kiosk test

say "make run, on a display"
rm -f "$folder/display"
: >"$folder/run.log"
Xvfb -displayfd 1 -ac -nolisten tcp -screen 0 1280x800x24 >"$folder/display" 2>/dev/null &
screen=$!
until [ -s "$folder/display" ]; do kill -0 "$screen" && sleep 0.1; done
inside DISPLAY=":$(cat "$folder/display")" KIOSK_NOTIFY=stdout make -C /root/kiosk run >"$folder/run.log" 2>&1 &
kiosk=$!
until grep -q '^READY=1' "$folder/run.log"; do
    kill -0 "$kiosk" 2>/dev/null || { cat "$folder/run.log"; exit 1; }
    sleep 0.5
done
kill "$screen" # a kiosk that loses its display ends
wait "$kiosk" || true

say "all is well; the screens are in $folder/$suite-tour"
