#!/bin/sh
# Collect all visible text into resources/i18n/depot_de.ts and make depot_de.qm, which the program loads, from it.
#
#     sh tools/translations.sh
#
# Fails when a text has no German yet.
set -eu

cd "$(dirname "$0")/.."
# shellcheck disable=SC2046 # module names hold no spaces
.venv/bin/pyside6-lupdate -silent -no-obsolete -locations none -tr-function-alias tr+=_tr \
    $(find depot_app/views depot_app/desktop.py depot_app/front.py -name '*.py' | sort) -ts resources/i18n/depot_de.ts
.venv/bin/pyside6-lrelease -silent resources/i18n/depot_de.ts -qm resources/i18n/depot_de.qm
if grep -n 'type="unfinished"' resources/i18n/depot_de.ts; then
    echo "these texts have no German yet: see resources/i18n/depot_de.ts" >&2
    exit 1
fi
