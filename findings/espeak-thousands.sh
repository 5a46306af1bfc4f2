#!/bin/sh
# "10 000" in espeak-ng's Danish.
#
# Guess:   10 000 and 10.000, the two ways of writing it, are both "ti tusind".
# Seen:    10.000 is; 10 000 is "ti nul nul nul", with a no-break space too.
# With:    espeak-ng 1.51 (Debian 12: apt-get install espeak-ng; 2026-11-29)
# Matters: amounts that are read aloud have a point between their thousands.
set -eu
command -v espeak-ng >/dev/null || { echo "needs espeak-ng: apt-get install espeak-ng"; exit 2; }
spoken() { espeak-ng -v da -q -x "$1" | tr -d "\n'"; }
cd /
espeak-ng --version | cut -d ' ' -f 1-4
space=$(printf '\302\240')
for text in "10.000" "10 000" "10${space}000" "10 nul nul nul" "10 tusind"; do
    echo "$text: $(spoken "$text")"
done
[ "$(spoken "10 000")" = "$(spoken "10${space}000")" ] && [ "$(spoken "10 000")" != "$(spoken 10.000)" ] ||
    { echo "not as it was"; exit 1; }
