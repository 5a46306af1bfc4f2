#!/bin/sh
# The rest of a file, asked of nginx with gzip on.
#
# Guess:   a client that asks for a range and also takes gzip gets the range, 206: packing is optional.
# Seen:    nginx packs the answer, and what it packs on the fly has no ranges: the whole file comes, 200.
#          Without Accept-Encoding the same request gets 206.
# With:    nginx 1.22.1 (Debian 12: apt-get install nginx-light; 2026-11-29)
# Matters: a download that goes on where it broke off starts anew each time, unless it asks for no packing.
set -eu
export PATH=$PATH:/usr/sbin
command -v nginx >/dev/null || { echo "needs nginx: apt-get install nginx-light"; exit 2; }
command -v curl >/dev/null || { echo "needs curl: apt-get install curl"; exit 2; }
work=$(mktemp -d)
trap 'kill "$(cat "$work/pid")" 2>/dev/null || true; rm -rf "$work"' EXIT
chmod 755 "$work"
cd "$work"
head -c 20000 /dev/zero >catalogue.json
cat >nginx.conf <<EOF
pid $work/pid;
error_log $work/error.log;
events {}
http {
    access_log off;
    types { application/json json; }
    gzip on;
    gzip_types application/json;
    server { listen unix:$work/socket; root $work; }
}
EOF
nginx -v 2>&1
nginx -e "$work/error.log" -c "$work/nginx.conf"
ask() { # Accept-Encoding
    curl -s -o /dev/null -w '%{http_code}' --unix-socket socket \
        -H "Range: bytes=10000-" -H "Accept-Encoding: $1" http://x/catalogue.json
}
packed=$(ask gzip) plain=$(ask identity)
echo "bytes=10000- with gzip: $packed, without: $plain"
[ "$packed $plain" = "200 206" ] || { echo "not as it was"; exit 1; }
