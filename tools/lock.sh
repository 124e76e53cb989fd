#!/bin/sh
# Write the lock files anew: the newest versions that pyproject.toml and requirements-dev.in allow, with hashes, for
# Python 3.11 to 3.13 on Linux, macOS and Windows. They name no package index.
set -eu

cd "$(dirname "$0")/.."

compile() { # output, inputs…
    output=$1
    shift
    # setuptools builds the package itself: locked too, so that an install asks the index for nothing unlocked.
    echo 'setuptools>=77' | .venv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --upgrade --no-emit-index-url --no-emit-find-links --no-header --no-annotate --output-file "$output" "$@" -
}

compile requirements.lock pyproject.toml
compile requirements-dev.lock pyproject.toml requirements-dev.in --constraint requirements.lock
