#!/bin/sh
# "XL" in espeak-ng's Danish.
#
# Guess:   capitals that are no word are read letter by letter, so XL is "iks el", as SMS is "es em es".
# Seen:    what can be a Roman number is read as an ordinal: XL is "fyrretyvende", II is "anden".
# With:    espeak-ng 1.51 (Debian 12: apt-get install espeak-ng; 2026-11-29)
# Matters: sizes, and a partner whose name is such letters, are read as numbers.
set -eu
command -v espeak-ng >/dev/null || { echo "needs espeak-ng: apt-get install espeak-ng"; exit 2; }
spoken() { espeak-ng -v da -q -x "$1" | tr -d '\n'; }
cd /
espeak-ng --version | cut -d ' ' -f 1-4
for text in SMS XL 40. II 2.; do
    echo "$text: $(spoken "$text og")"
done
[ "$(spoken 'XL og')" = "$(spoken '40. og')" ] && [ "$(spoken 'II og')" = "$(spoken '2. og')" ] ||
    { echo "not as it was"; exit 1; }
