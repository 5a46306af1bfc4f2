#!/bin/sh
# The origin that a browser tells with a form which a page sends to its own server.
#
# Guess:   a form that is sent to the server it came from has that server as its Origin, whatever is said about
#          referrers: Referrer-Policy is about the header Referer.
# Seen:    with Referrer-Policy: no-referrer the Origin is "null", as from a page of nobody. With same-origin, or
#          without a policy, it is the server.
# With:    Chromium 156.0 (Debian 12: apt-get install chromium; 2026-11-29)
# Matters: a server that refuses forms of other pages by their Origin refuses its own as soon as it asks for no
#          referrers.
set -eu
command -v chromium >/dev/null || { echo "needs chromium: apt-get install chromium"; exit 2; }
command -v python3 >/dev/null || { echo "needs python3: apt-get install python3"; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat >"$work/server.py" <<'EOF'
import http.server, pathlib, sys

class Page(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.answer("<form method=post action=/form></form><script>document.forms[0].submit()</script>")

    def do_POST(self):
        own = f"http://{self.headers['Host']}"
        said = self.headers["Origin"]
        self.answer("origin: own" if said == own else f"origin: {said}")

    def answer(self, text):
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        if sys.argv[1] != "none":
            self.send_header("Referrer-Policy", sys.argv[1])
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *_):
        pass

server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page)
pathlib.Path(sys.argv[2]).write_text(str(server.server_port))
server.serve_forever()
EOF
sandbox=$([ "$(id -u)" = 0 ] && echo --no-sandbox || true)
origin() { # the policy
    rm -f "$work/port"
    python3 "$work/server.py" "$1" "$work/port" &
    server=$!
    until [ -s "$work/port" ]; do sleep 0.1; done
    timeout 60 chromium --headless $sandbox --disable-gpu --user-data-dir="$work/chromium" --virtual-time-budget=3000 \
        --dump-dom "http://127.0.0.1:$(cat "$work/port")/" 2>/dev/null | grep -o 'origin: [a-z]*' || true
    kill "$server"
}
chromium --version 2>/dev/null | cut -d ' ' -f 1-2
none=$(origin none) same=$(origin same-origin) no=$(origin no-referrer)
echo "no policy: $none; same-origin: $same; no-referrer: $no"
[ "$none $same $no" = "origin: own origin: own origin: null" ] || { echo "not as it was"; exit 1; }
