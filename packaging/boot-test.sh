#!/bin/sh
# What boot.py's Debian does by itself when it has started: it tries kiosk.service under its own
# systemd and tells on the serial line. A line that begins with "do" asks boot.py for something.
state() { systemctl is-active "$1"; }
kiosk() { pgrep -u kiosk -f 'python -I -m kiosk' | head -1; }
seconds() { cut -d. -f1 /proc/uptime; }
fail() { echo "FAILED: $*"; journalctl -b -u kiosk --no-pager -n 40; echo "end"; poweroff; exit 1; }
displays() { grep -lx connected /sys/class/drm/card*-*/status | wc -l; }
ask() { echo "do $*"; sleep "$1"; }
shown() { # the process of another kiosk before, if any
    for _ in $(seq 1000); do
        [ "$(state kiosk)" = active ] && [ -n "$(kiosk)" ] && [ "$(kiosk)" != "${1:-}" ] && return
        sleep 0.2
    done
    fail "the kiosk is not shown"
}

shown
[ "$(state getty@tty1)" = inactive ] || fail "a login prompt stands beside the kiosk"
exposed=$(systemd-analyze security kiosk.service --no-pager | sed -n 's/.*service: \([0-9.]*\) .*/\1/p')
echo "shown after $(seconds) s, exposure $exposed of at most 1.8"
[ "$(printf '%s\n1.8\n' "$exposed" | sort -V | tail -1)" = 1.8 ] || fail "the unit is exposed"
[ "$(displays)" = 1 ] || fail "the kiosk is on $(displays) displays"
before=$(kiosk)
grep -q ' /sys/devices rw' "/proc/$before/mountinfo" || fail "the backlight cannot be written"
touch "/proc/$before/root/usr/x" 2>/dev/null; [ ! -e /usr/x ] || fail "the system can be written"
sleep 75 # longer than the watchdog's patience
[ "$(kiosk)" = "$before" ] || fail "systemd does not hear that the kiosk is alive"

ask 10 keys
ask 5 power
[ "$(kiosk)" = "$before" ] || fail "a key led out"
[ "$(cat /sys/class/tty/tty0/active)" = tty1 ] || fail "a key switched the console"
echo "no key led out: $(seconds) s"

stick() { # its file system
    ask 1 "$1"
    for _ in $(seq 600); do grep -q '/run/media/system/KIOSK ' "/proc/$before/mounts" && break; sleep 0.2; done
    runuser -u kiosk -- touch /run/media/system/KIOSK/written || fail "the stick ($1) is not mounted"
    nsenter -m -t "$before" runuser -u kiosk -- touch /run/media/system/KIOSK/by-the-session || fail "the session cannot write to the stick ($1)"
    grep -q "/run/media/system/KIOSK $1 .*nosuid.*noexec" "/proc/$before/mounts" || fail "a stick ($1) could bring programs"
}
pull() {
    ask 1 pull
    for _ in $(seq 600); do grep -q KIOSK /proc/mounts || break; sleep 0.2; done
    grep -q KIOSK /proc/mounts && fail "the stick is still mounted"
}
stick vfat
systemctl restart kiosk; shown "$before"; before=$(kiosk) # mounted before the session starts
nsenter -m -t "$before" runuser -u kiosk -- touch /run/media/system/KIOSK/by-the-next || fail "the next session cannot write to the stick"
pull
stick exfat
pull
echo "sticks with FAT and exFAT come and go: $(seconds) s"

began=$(seconds); kill -s KILL "$before"; shown "$before"
echo "shown $(($(seconds) - began)) s after a crash"
before=$(kiosk)
began=$(seconds); kill -s STOP "$before"; shown "$before"
echo "shown $(($(seconds) - began)) s after a hang"

systemctl restart kiosk || fail "a restart"
shown "$before"
[ "$(state getty@tty1)" = inactive ] || fail "a restart brought the login prompt"
kill -s TERM "$(kiosk)"
for _ in $(seq 100); do [ "$(state getty@tty1)" = active ] && break; sleep 0.2; done
[ "$(state kiosk) $(state getty@tty1)" = "inactive active" ] || fail "who quits finds no login prompt"
[ "$(displays)" = 2 ] || fail "who quits finds $(displays) of 2 displays on"
systemctl start kiosk
shown

newer=$(cat /srv/newer) updates=/var/lib/kiosk-update
within() { for _ in $(seq 1500); do eval "$1" && return; sleep 0.2; done; journalctl -b -u kiosk-update --no-pager -n 20; fail "$2"; }
try() { echo "$newer" >$updates/kiosk/trial; systemctl restart kiosk; }
exposed=$(systemd-analyze security kiosk-update.service --no-pager | sed -n 's/.*service: \([0-9.]*\) .*/\1/p')
[ "$(printf '%s\n1.0\n' "$exposed" | sort -V | tail -1)" = 1.0 ] || fail "the installer is exposed"
runuser -u kiosk -- kiosk sync --from /srv/repository || fail "a sync"
within '[ -e "$updates/programs/$newer" ]' "the update is not unpacked"
echo "unpacked, exposure $exposed of at most 1.0: $(seconds) s"
try
within 'grep -q pin $updates/kiosk/failed 2>/dev/null' "an update without the PIN stays"
within '[ -n "$(kiosk)" ] && ! grep -q "$newer" /proc/$(kiosk)/cmdline' "the version before does not come back"
echo "taken back: $(seconds) s"
hash=$(runuser -u kiosk -- /usr/lib/kiosk/venv/bin/python -I -c 'from kiosk.session.pin import hash_code; print(hash_code("2580"))')
printf 'pin = "%s"\nsource = "/srv/repository"\n' "$hash" >/var/lib/kiosk/kiosk.toml
chown kiosk /var/lib/kiosk/kiosk.toml
try
within '[ "$(cat $updates/kiosk/current 2>/dev/null)" = "$newer" ]' "an update that is well does not stay"
grep -q "$newer" "/proc/$(kiosk)/cmdline" || fail "another version runs"
echo "an update stays: $(seconds) s"

sleep 30 # for all that comes after the first frame
ask 3 picture
echo "all is well"
echo "end"
poweroff
