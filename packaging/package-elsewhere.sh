#!/bin/sh
# Builds the Debian package in a clean Debian of another suite or processor, with its Python and
# the wheels for it: nothing is compiled. Needs root; another processor is emulated, and takes long.
#
#   sh packaging/package-elsewhere.sh FOLDER SUITE ARCH
set -eu
. "$(dirname "$0")/clean-debian.sh"

mkdir -p "$1"
folder=$(cd "$1" && pwd)
make_debian "$folder/debian" "$2" "$3" --include=python3,make
take_in_the_project
say "make package"
inside make -C /root/kiosk package
cp "$root/root/kiosk/build/package"/*/kiosk_*.deb "$folder/"
say "the package is in $folder"
