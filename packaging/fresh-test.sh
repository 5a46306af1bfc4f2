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

. "$(dirname "$0")/clean-debian.sh"

mkdir -p "$1"
folder=$(cd "$1" && pwd)
make_debian "$folder/$2" "$2" "$(dpkg --print-architecture)" --include=python3,make
screen=
trap '[ -z "$screen" ] || kill "$screen" 2>/dev/null; remove_debian' EXIT
take_in_the_project

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
rm -f "$folder/$suite-display"
: >"$folder/$suite-run.log"
Xvfb -displayfd 1 -ac -nolisten tcp -screen 0 1280x800x24 >"$folder/$suite-display" 2>/dev/null &
screen=$!
until [ -s "$folder/$suite-display" ]; do kill -0 "$screen" && sleep 0.1; done
inside DISPLAY=":$(cat "$folder/$suite-display")" KIOSK_NOTIFY=stdout make -C /root/kiosk run >"$folder/$suite-run.log" 2>&1 &
kiosk=$!
until grep -q '^READY=1' "$folder/$suite-run.log"; do
    kill -0 "$kiosk" 2>/dev/null || { cat "$folder/$suite-run.log"; exit 1; }
    sleep 0.5
done
kill "$screen" # a kiosk that loses its display ends
screen=
wait "$kiosk" || true

say "all is well; the screens are in $folder/$suite-tour"
