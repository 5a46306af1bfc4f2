#!/bin/sh
# Installs the system packages that are missing, where this user may; else says which, and fails.
#
#   sh packaging/system-packages.sh [python] [offscreen] [window] [test] [package] [amd64] [arm64] [debian] [boot] [fresh] [bench]
#
# python: what builds the virtual environment. offscreen: what Qt needs to draw without a display.
# window: what it needs besides under X11 and Wayland. test: what the tests run besides.
# package: what builds the Debian package. amd64, arm64: for that processor on another one. debian:
# what makes clean Debians. boot: what starts one.
# fresh: what shows windows in one. bench: what is measured beside the kiosk, and its screen.
#
# Another package manager at work is waited for, ten minutes at most.
set -eu

[ "$(uname -s)" = Linux ] || exit 0

libraries=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null) || exit 0
missing=

need_library() { # soname, Debian package
    case $libraries in
    *"$1 "*) ;;
    *) missing="$missing $2" ;;
    esac
}

need_command() { # command, Debian package
    PATH=$PATH:/usr/sbin command -v "$1" >/dev/null || missing="$missing $2"
}

for group in "$@"; do
    case $group in
    python)
        "${PYTHON:-python3}" -c 'import ensurepip, venv' 2>/dev/null || missing="$missing python3-venv"
        ;;
    offscreen)
        need_library libglib-2.0.so.0 libglib2.0-0
        need_library libGL.so.1 libgl1
        need_library libEGL.so.1 libegl1
        need_library libdbus-1.so.3 libdbus-1-3
        need_library libfontconfig.so.1 libfontconfig1
        need_library libxkbcommon.so.0 libxkbcommon0
        need_library libgssapi_krb5.so.2 libgssapi-krb5-2
        ;;
    window)
        need_library libxcb-cursor.so.0 libxcb-cursor0
        need_library libxcb-icccm.so.4 libxcb-icccm4
        need_library libxcb-keysyms.so.1 libxcb-keysyms1
        need_library libxcb-shape.so.0 libxcb-shape0
        need_library libxkbcommon-x11.so.0 libxkbcommon-x11-0
        need_library libwayland-cursor.so.0 libwayland-cursor0
        need_library libwayland-egl.so.1 libwayland-egl1
        ;;
    test)
        need_command nginx nginx-light
        need_command dbus-daemon dbus-daemon
        need_command faketime faketime
        need_command espeak-ng espeak-ng
        ;;
    package)
        need_command dpkg-deb dpkg
        need_command ld binutils
        ;;
    amd64)
        need_command x86_64-linux-gnu-ld binutils-x86-64-linux-gnu
        ;;
    arm64)
        need_command aarch64-linux-gnu-ld binutils-aarch64-linux-gnu
        ;;
    debian)
        need_command debootstrap debootstrap
        need_command git git
        [ -e /usr/lib/binfmt.d/qemu-aarch64.conf ] || missing="$missing qemu-user-static"
        ;;
    boot)
        need_command qemu-system-x86_64 qemu-system-x86
        need_command mkfs.vfat dosfstools
        need_command mkfs.exfat exfatprogs
        ;;
    fresh)
        need_command Xvfb xvfb
        ;;
    bench)
        need_library libXtst.so.6 libxtst6
        need_command Xvfb xvfb
        need_command chromium chromium
        need_command git git
        ;;
    *)
        echo "unknown group: $group" >&2
        exit 2
        ;;
    esac
done

[ -n "$missing" ] || exit 0

# Debian renamed the packages of some libraries when time_t grew to 64 bits.
names() {
    for package in $missing; do
        if apt-cache show "${package}t64" >/dev/null 2>&1; then package=${package}t64; fi
        printf ' %s' "$package"
    done
}

# DPkg::Lock::Timeout covers installing alone.
update() {
    deadline=$(($(date +%s) + 600))
    until told=$($as_root env LC_ALL=C apt-get update -qq 2>&1); do
        case $told in
        *"Could not get lock"*) [ "$(date +%s)" -lt $deadline ] && sleep 1 && continue ;;
        esac
        echo "$told" >&2
        return 1
    done
}

if command -v apt-get >/dev/null; then
    if [ "$(id -u)" = 0 ]; then
        as_root=
    elif sudo -n true 2>/dev/null; then
        as_root='sudo -n'
    else
        as_root=none
    fi
    if [ "$as_root" != none ]; then
        update
        missing=$(names)
        echo "Installing:$missing"
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq --no-install-recommends \
            -o DPkg::Lock::Timeout=600 $missing
        exit 0
    fi
fi

echo "System packages are missing. On Debian and Ubuntu, install them with:" >&2
echo "    sudo apt-get install --no-install-recommends$(names)" >&2
exit 1
