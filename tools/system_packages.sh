#!/bin/sh
# Make sure that this machine has the system packages for a purpose: demo, run (the window) or test.
#
#     sh tools/system_packages.sh PURPOSE
#
# Silent, and without apt or network, when nothing is missing. What is missing is installed by apt-get for root or with
# a sudo that asks no password; otherwise one message names it and the script fails.
#
# shellcheck disable=SC2086 # lists of packages are meant to fall into words
set -eu

purpose=${1:?usage: system_packages.sh demo|run|test}
here=$(dirname "$0")

# One line per need: the purposes it serves (comma-separated, or any), what to look for, Debian's package for it.
needs() {
    cat <<'END'
any       command:make                  make
test      library:libz.so.1             zlib1g
run,test  library:libglib-2.0.so.0      libglib2.0-0
run,test  library:libGL.so.1            libgl1
run,test  library:libEGL.so.1           libegl1
run,test  library:libxkbcommon.so.0     libxkbcommon0
run,test  library:libfontconfig.so.1    libfontconfig1
run,test  library:libdbus-1.so.3        libdbus-1-3
run,test  font:DejaVuSans.ttf           fonts-dejavu-core
run,test  library:libxcb-cursor.so.0    libxcb-cursor0
run,test  library:libxcb-icccm.so.4     libxcb-icccm4
run,test  library:libxcb-keysyms.so.1   libxcb-keysyms1
run,test  library:libxcb-shape.so.0     libxcb-shape0
run,test  library:libxcb-xkb.so.1       libxcb-xkb1
run,test  library:libxkbcommon-x11.so.0 libxkbcommon-x11-0
test      command:Xvfb                  xvfb
test      command:xdotool               xdotool
END
}

serves() { # purposes: does this line's list name the purpose we were asked for?
    case ",$1," in *,any,* | *,"$purpose",*) return 0 ;; *) return 1 ;; esac
}

present() { # command:NAME, library:SONAME or font:FILE
    case $1 in
    command:*) command -v "${1#command:}" >/dev/null ;;
    # Only glibc's ldconfig can tell; elsewhere the libraries are taken to be there, and importing them says otherwise.
    library:*) [ -z "$libraries" ] || printf '%s\n' "$libraries" | grep -qF "${1#library:} " ;;
    # Only Debian's way of keeping fonts is known; elsewhere the system's own are taken to do.
    font:*) [ -z "$libraries" ] || [ -n "$(find /usr/share/fonts /usr/local/share/fonts -name "${1#font:}" 2>/dev/null)" ] ;;
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
python=
sh "$here/find_python.sh" >/dev/null || python='Python 3.11, 3.12 or 3.13 and '
echo "Depot Desk needs ${python}system packages that could not be installed from here." \
    "As an administrator run: apt-get update && apt-get install $still" >&2
exit 1
