#!/bin/sh
# Make .venv hold exactly what a lock file names, and the package itself, editable.
#
#     sh tools/setup.sh demo|run|test
#
# demo and run install requirements.lock, test also the tools of requirements-dev.lock. A stamp in .venv remembers what was
# installed, so the second time takes no time; a changed lock, pyproject.toml or Python does it again.
set -eu

purpose=${1:?usage: setup.sh demo|run|test}
cd "$(dirname "$0")/.."
case $purpose in
demo | run) lock=requirements.lock ;;
test) lock=requirements-dev.lock ;;
*) echo "setup.sh: unknown purpose '$purpose'" >&2 && exit 2 ;;
esac

export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1
python=.venv/bin/python

fingerprint() { # lock: what the environment was, or would be, made from
    { "$python" -c 'import sys; print(sys.version, sys.prefix)' && cat "$1" pyproject.toml; } | cksum
}

installed() { # purpose, lock
    [ -f ".venv/.$1.stamp" ] && [ "$(fingerprint "$2")" = "$(cat ".venv/.$1.stamp")" ]
}

usable() { # does .venv work, and was it made here? Its scripts name the folder that they were made in.
    "$python" -c 'import pip' 2>/dev/null && grep -qF -- "-m venv $(pwd -P)/.venv" .venv/pyvenv.cfg
}

sh tools/system_packages.sh "$purpose"
[ "$purpose" != run ] || purpose=demo # the same Python packages

if ! usable; then
    base=$(sh tools/find_python.sh)
    echo "Making .venv with $("$base" --version)"
    rm -rf .venv
    "$base" -m venv "$(pwd -P)/.venv"
fi

# The tools' lock names everything of the other one too.
if installed test requirements-dev.lock || installed "$purpose" "$lock"; then
    exit 0
fi
echo "Installing $lock"
"$python" -m pip install -qq --require-hashes -r "$lock"
"$python" -m pip install -qq --no-deps --no-build-isolation --editable .
fingerprint "$lock" >".venv/.$purpose.stamp"
