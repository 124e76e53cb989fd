#!/bin/sh
# Print the newest Python from 3.11 to 3.13 on this machine, one that can make virtual environments if there is one.
# PYTHON=/path/to/python overrides the search. Prints nothing and fails if none fits.
set -eu

fits='import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))'
candidates=${PYTHON:-python3.13 python3.12 python3.11 python3}
without_venv=

for candidate in $candidates; do
    "$candidate" -c "$fits" 2>/dev/null || continue
    if "$candidate" -c 'import ensurepip, venv' 2>/dev/null; then
        command -v "$candidate"
        exit 0
    fi
    without_venv=${without_venv:-$(command -v "$candidate")}
done

[ -n "$without_venv" ] && echo "$without_venv"
