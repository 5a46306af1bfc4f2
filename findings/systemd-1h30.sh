#!/bin/sh
# How long "1h30" is to systemd.
#
# Guess:   an hour and a half, as everybody reads it, or a mistake.
# Seen:    an hour and thirty seconds: a number without a unit is seconds wherever it stands.
# With:    systemd 252 (Debian 12, 2026-11-29)
# Matters: RandomizedDelaySec=1h30 spreads the tablets over an hour, not over an hour and a half.
set -eu
command -v systemd-analyze >/dev/null || { echo "needs systemd-analyze: apt-get install systemd"; exit 2; }
export SYSTEMD_COLORS=0 LC_ALL=C
systemd-analyze --version | head -1
span() { systemd-analyze timespan "$1" | sed -n 's/.*Human: //p'; }
for text in 1h30 1h30m 1.5h; do
    echo "$text: $(span "$text")"
done
[ "$(span 1h30)" = "1h 30s" ] && [ "$(span 1h30m)" = "1h 30min" ] || { echo "not as it was"; exit 1; }
