#!/bin/sh
# A timer at half past two on the day that clocks go forward.
#
# Guess:   OnCalendar=02:30 runs on that day too, at 03:30 or so: `systemd-analyze timestamp` makes 03:30 of
#          the 02:30 that does not exist, and cron runs what was left out.
# Seen:    the day is left out; the next run is on the day after.
# With:    systemd 252 (Debian 12, 2026-11-29)
# Matters: a daily job that keeps signatures from expiring is set to an hour that exists on every day.
set -eu
command -v systemd-analyze >/dev/null || { echo "needs systemd-analyze: apt-get install systemd"; exit 2; }
export TZ=Europe/Copenhagen SYSTEMD_COLORS=0 LC_ALL=C
systemd-analyze --version | head -1
calendar() { systemd-analyze calendar --base-time="2026-03-28 12:00" "$1" | sed -n 's/.*Next elapse: //p'; }
moment=$(systemd-analyze timestamp "2026-03-29 02:30" | sed -n 's/.*Normalized form: //p')
early=$(calendar 02:30) later=$(calendar 03:30)
echo "the moment 2026-03-29 02:30: $moment"
echo "the next 02:30 after the 28th: $early"
echo "the next 03:30 after the 28th: $later"
[ "$moment" = "Sun 2026-03-29 03:30:00 CEST" ] && [ "$early" = "Mon 2026-03-30 02:30:00 CEST" ] &&
    [ "$later" = "Sun 2026-03-29 03:30:00 CEST" ] || { echo "not as it was"; exit 1; }
