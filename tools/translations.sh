#!/bin/sh
# Collect all visible text into resources/i18n/depot_de.ts and make depot_de.qm, which the program loads, from it.
# What services say goes there too, and into said.json beside it.
#
#     sh tools/translations.sh [another .ts]
#
# Fails when a text has no German yet.
set -eu

cd "$(dirname "$0")/.."
words=${1:-resources/i18n/depot_de.ts}
PATH=".venv/bin:$PATH"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
python -m tools.collect_said "$(dirname "$words")/said.json" "$scratch/said.py"
# shellcheck disable=SC2046 # module names hold no spaces
pyside6-lupdate -silent -no-obsolete -locations none \
    $(find depot_app/views depot_app/desktop.py depot_app/front.py -name '*.py' | LC_ALL=C sort) "$scratch/said.py" \
    -ts "$words"
pyside6-lrelease -silent "$words" -qm "${words%.ts}.qm"
if grep -n 'type="unfinished"' "$words"; then
    echo "these texts have no German yet: see $words" >&2
    exit 1
fi
