#!/bin/sh
# Builds the Debian package in a clean Debian of another suite, with its Python. Needs root. Nothing
# of another processor is run: see packaging/package.py.
#
#   sh packaging/package-elsewhere.sh FOLDER SUITE ARCH
set -eu
. "$(dirname "$0")/clean-debian.sh"

mkdir -p "$1"
folder=$(cd "$1" && pwd)
make_debian "$folder/debian" "$2" "$(dpkg --print-architecture)" --include=python3,make
take_in_the_project
say "make package ARCH=$3"
inside make -C /root/kiosk package ARCH="$3"
cp "$root/root/kiosk/build/package"/*/kiosk_*.deb "$folder/"
say "the package is in $folder"
