#!/bin/sh
# Format, lint and types: all are run, so that one go shows everything there is to mend.
set -u

cd "$(dirname "$0")/.." || exit 1
failed=

run() {
    echo "$*"
    "$@" || failed=1
}

run .venv/bin/ruff format --check --quiet .
run .venv/bin/ruff check --quiet .
run .venv/bin/mypy

# A lock file that names a package index would only install where that index is reached.
if grep -n '://' requirements.lock requirements-dev.lock; then
    echo "lock files must not name a package index" >&2
    failed=1
fi

[ -z "$failed" ]
