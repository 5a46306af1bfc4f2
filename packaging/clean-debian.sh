# Makes a Debian as it comes, works in it, and takes it away at the end. To be sourced; needs root.
#
#   . packaging/clean-debian.sh
#   make_debian ROOT SUITE ARCH [WORD...]   with the words that debootstrap gets besides
#   inside COMMAND...                       runs in it as root
#   as_kiosk COMMAND...                     runs in it as the session's user
#   take_in_the_project                     a clone of HEAD in its /root/kiosk
#   offer_newer PACKAGE FOLDER              PACKAGE as a newer version, $newer, in a repository that it trusts
#
# Another processor's programs (ARCH is not this machine's) run by qemu-user.

[ "$(id -u)" = 0 ] || { echo "needs root, for debootstrap and chroot: sudo make ..." >&2; exit 1; }

project=$(cd "$(dirname "$0")/.." && pwd)

say() { echo "== $suite $arch: $*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }

remove_debian() { rm -rf --one-file-system "$root"; }

make_debian() { # ROOT SUITE ARCH [WORD...]
    root=$1 suite=$2 arch=$3
    shift 3
    remove_debian
    trap remove_debian EXIT
    trap 'exit 1' HUP INT TERM
    say "a clean Debian"
    emulate
    # From where this machine's own packages come, if that is a mirror of Debian.
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Label: Debian' 2>/dev/null | head -n 1)
    debootstrap --variant=minbase --arch="$arch" "$@" "$suite" "$root" $mirror >"$root.debootstrap.log"
    echo '127.0.0.1 localhost' >"$root/etc/hosts" # as the installer of Debian does
    # How this machine reaches other machines, and whom it trusts.
    network=$(env | grep -E '^(PIP_INDEX_URL|PIP_DEFAULT_TIMEOUT|https?_proxy|no_proxy)=' || true)
    mkdir -p "$root/usr/local/share/ca-certificates"
    cp -r /usr/local/share/ca-certificates/. "$root/usr/local/share/ca-certificates" 2>/dev/null || true
}

# The kernel is told of qemu-user once, where Debian's own services have not done it.
emulate() {
    [ "$arch" != "$(dpkg --print-architecture)" ] || return 0
    case $arch in
    amd64) name=qemu-x86_64 ;;
    arm64) name=qemu-aarch64 ;;
    *) fail "no package for $arch: amd64 or arm64" ;;
    esac
    known=/proc/sys/fs/binfmt_misc
    [ -e $known/register ] || mount -t binfmt_misc binfmt_misc $known
    [ -e $known/$name ] || cat /usr/lib/binfmt.d/$name.conf >$known/register
}

# Mounts and processes are the child's alone: they end with it, however it ends, so that nothing of
# this machine lies below the root when it is removed.
inside() {
    unshare --mount --pid --fork --kill-child sh -euc '
        root=$1
        shift
        mount -t proc proc "$root/proc"
        mount --rbind /dev "$root/dev"
        mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
        exec chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "$@"
    ' sh "$root" $network "$@"
}

as_kiosk() { inside setpriv --reuid kiosk --regid kiosk --init-groups env LANG=C.UTF-8 HOME=/var/lib/kiosk "$@"; }

take_in_the_project() { git clone --quiet --no-hardlinks "$project" "$root/root/kiosk"; }

# The same program under another number, signed, in /srv/repository. FOLDER is for what is made on the way.
offer_newer() { # PACKAGE FOLDER
    version=$(dpkg-deb -f "$1" Version)
    newer="99.0.0+${version#*+}_$arch"
    rm -rf "$2/newer" "$2/keys"
    dpkg-deb -R "$1" "$2/newer"
    sed -i "s/^Version:.*/Version: ${newer%_*}/" "$2/newer/DEBIAN/control"
    echo "$newer" >"$2/newer/usr/lib/kiosk/app/version"
    dpkg-deb --root-owner-group -Zgzip -z1 --build "$2/newer" "$2/newer.deb" >/dev/null
    publish() { "$project/.venv/bin/kiosk" publish "$1" "$root/srv/repository" --keys "$keys" $2 >/dev/null; }
    for role in ROOT TARGETS SNAPSHOT TIMESTAMP; do export "KIOSK_PASSPHRASE_$role=only for this test"; done
    keys=$2/keys
    publish init ""
    publish release "--catalogue $project/catalogue.db --yes"
    publish program "$2/newer.deb --ring 100 --yes"
    for folder_of_trust in kiosk kiosk-update; do
        install -D -m 0644 "$root/srv/repository/metadata/1.root.json" "$root/var/lib/$folder_of_trust/trust/root.json"
    done
    rm -rf "$2/newer" "$2/newer.deb" "$keys"
}
