#!/bin/sh
# Make sure that this machine has the system packages for a purpose: demo or test.
#
#     sh tools/system_packages.sh PURPOSE
#
# Silent, and without apt or network, when nothing is missing. What is missing is installed by apt-get for root or with
# a sudo that asks no password; otherwise one message names it and the script fails.
#
# shellcheck disable=SC2086 # lists of packages are meant to fall into words
set -eu

purpose=${1:?usage: system_packages.sh demo|test}
here=$(dirname "$0")

# One line per need: the purposes it serves (comma-separated, or any), what to look for, Debian's package for it.
needs() {
    cat <<'END'
any   command:make       make
test  library:libz.so.1  zlib1g
END
}

serves() { # purposes: does this line's list name the purpose we were asked for?
    case ",$1," in *,any,* | *,"$purpose",*) return 0 ;; *) return 1 ;; esac
}

present() { # command:NAME or library:SONAME
    case $1 in
    command:*) command -v "${1#command:}" >/dev/null ;;
    # Only glibc's ldconfig can tell; elsewhere the libraries are taken to be there, and importing them says otherwise.
    library:*) [ -z "$libraries" ] || printf '%s\n' "$libraries" | grep -qF "${1#library:} " ;;
    *) echo "system_packages.sh: cannot look for '$1'" >&2 && exit 2 ;;
    esac
}

missing_python() { # prints the packages for a Python with venv and pip
    if ! python=$(sh "$here/find_python.sh"); then
        echo python3 python3-venv
    elif ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        "$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'
    fi
}

missing() { # prints the packages that are not there, on one line
    libraries=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null || true)
    packages=$(missing_python)
    while read -r purposes probe package; do
        if serves "$purposes" && ! present "$probe"; then
            packages="$packages $package"
        fi
    done <<END
$(needs)
END
    echo $packages
}

install() { # packages; fails if this user may not install
    command -v apt-get >/dev/null || return 1
    if [ "$(id -u)" -eq 0 ]; then
        as_root=
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
        as_root='sudo -n'
    else
        return 1
    fi
    echo "Installing system packages: $*"
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq &&
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

wanted=$(missing)
[ -n "$wanted" ] || exit 0
install $wanted || true
still=$(missing)
[ -n "$still" ] || exit 0
echo "Depot Desk needs Python 3.11, 3.12 or 3.13 and these system packages, which could not be installed from here:" \
    "$still. As an administrator run: apt-get update && apt-get install $still" >&2
exit 1
