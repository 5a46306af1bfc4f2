#!/bin/sh
# A number to be dialled, marked up for espeak-ng.
#
# Guess:   <say-as interpret-as="digits">7010</say-as> is read digit by digit, as interpret-as="characters"
#          is: espeak-ng's documentation lists say-as.
# Seen:    it is "syv tusind og ti", as without the mark. interpret-as="characters" gives the digits.
# With:    espeak-ng 1.51 (Debian 12: apt-get install espeak-ng; 2026-11-29)
# Matters: a member number or a telephone number marked as digits is read as millions.
set -eu
command -v espeak-ng >/dev/null || { echo "needs espeak-ng: apt-get install espeak-ng"; exit 2; }
spoken() { espeak-ng -v da -m -q -x "$1" | tr -d "\n' "; }
cd /
espeak-ng --version | cut -d ' ' -f 1-4
plain=$(spoken 7010)
digits=$(spoken '<say-as interpret-as="digits">7010</say-as>')
characters=$(spoken '<say-as interpret-as="characters">7010</say-as>')
echo "plain: $plain"
echo "digits: $digits"
echo "characters: $characters"
[ "$digits" = "$plain" ] && [ "$characters" != "$plain" ] || { echo "not as it was"; exit 1; }
