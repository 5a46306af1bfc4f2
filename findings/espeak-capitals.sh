#!/bin/sh
# A name in capitals, as espeak-ng's Danish reads it.
#
# Guess:   a word in capitals is read as a word or by its letters, but in one way wherever it stands.
# Seen:    "TUI" alone is a word of two syllables, and so it is before a number; before a word it is "te u i".
# With:    espeak-ng 1.51 (Debian 12: apt-get install espeak-ng; 2026-11-29)
# Matters: a name sounds like two, as a control and in a sentence. Written "Tui" it is always the word.
set -eu
command -v espeak-ng >/dev/null || { echo "needs espeak-ng: apt-get install espeak-ng"; exit 2; }
spoken() { espeak-ng -v da -q -x "$1" | tr -d "\n' ,?:_"; }
cd /
espeak-ng --version | cut -d ' ' -f 1-4
for text in TUI "TUI 30" "TUI giver" "Tui giver"; do
    echo "$text: $(spoken "$text")"
done
word=$(spoken TUI)
case $(spoken "TUI giver") in "$word"*) echo "not as it was"; exit 1 ;; esac
case $(spoken "Tui giver") in "$word"*) ;; *) echo "not as it was"; exit 1 ;; esac
