#!/bin/sh
# "Anything newer than the 28th?", asked of nginx.
#
# Guess:   a file of the 1st of January has not been modified since the 28th of November: 304, as HTTP says.
# Seen:    nginx answers 200 and sends it whole; only the very time of the file gives 304. Its default is
#          if_modified_since exact; "before" is what HTTP says.
# With:    nginx 1.22.1 (Debian 12: apt-get install nginx-light; 2026-11-29)
# Matters: a client that sends the time of its own copy, not the Last-Modified it got, never saves a byte.
set -eu
export PATH=$PATH:/usr/sbin
command -v nginx >/dev/null || { echo "needs nginx: apt-get install nginx-light"; exit 2; }
command -v curl >/dev/null || { echo "needs curl: apt-get install curl"; exit 2; }
work=$(mktemp -d)
trap 'kill "$(cat "$work/pid")" 2>/dev/null || true; rm -rf "$work"' EXIT
chmod 755 "$work"
cd "$work"
echo '{}' >timestamp.json
touch -d "2026-01-01 00:00:00 UTC" timestamp.json
cat >nginx.conf <<EOF
pid $work/pid;
error_log $work/error.log;
events {}
http {
    access_log off;
    server { listen unix:$work/socket; root $work; }
    server { listen unix:$work/before; root $work; if_modified_since before; }
}
EOF
nginx -v 2>&1
nginx -e "$work/error.log" -c "$work/nginx.conf"
ask() { # socket, time
    curl -s -o /dev/null -w '%{http_code}' --unix-socket "$1" -H "If-Modified-Since: $2" http://x/timestamp.json
}
same=$(ask socket "Thu, 01 Jan 2026 00:00:00 GMT")
later=$(ask socket "Sat, 28 Nov 2026 00:00:00 GMT")
before=$(ask before "Sat, 28 Nov 2026 00:00:00 GMT")
echo "the time of the file: $same, a later one: $later, a later one with 'before': $before"
[ "$same $later $before" = "304 200 304" ] || { echo "not as it was"; exit 1; }
