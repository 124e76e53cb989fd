"""Real work on one store by processes made to be killed: each verb is told on stdout once it has returned.

``python -m tests.faults.driver STORE`` prints ``warm``, then makes one working child for every line it reads, says
``child PID``, and after the child's end ``ended PID``. The child's lines are JSON: what it did, as the store must
know it.
"""

from __future__ import annotations

import json
import os
import random
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from depot_app.domain.note_data import NoteData
from depot_app.services import billing, deliveries, imports, jobs, loading, loads, notes
from depot_app.services.deliveries import Outcome, Pod
from depot_app.sheets.model import UnderstoodJob
from depot_app.store.database import Store
from depot_app.store.spool import Spool
from tests.support.depot import BOSS, CLERK, LOADER, open_depot, order

LIST_LENGTH = 60


def render(told: Sequence[NoteData]) -> bytes:
    return f"%PDF-1.4 note {told[0].number} copy {told[0].copy}".encode()


def say(**what: object) -> None:
    os.write(1, json.dumps(what).encode() + b"\n")  # one write: a line is there whole or not at all


def work(store: Store, folder: Path, name: str) -> None:
    """Work without end. ``name`` makes every reference of this process its own."""
    spool = Spool(folder / "kept.scans")
    chance = random.Random(name)
    loading.judge_kept(store, spool)
    say(verb="resume", jobs=imports.resume(store, CLERK))
    turn = 0
    while True:
        turn += 1
        if chance.random() < 0.3:
            take_list(store, f"{name}-list{turn}")
        run_load(store, spool, folder, [f"{name}-{turn}-{each}" for each in "ab"])


def take_list(store: Store, name: str) -> None:
    references = [f"{name}-{n}" for n in range(LIST_LENGTH)]
    listed = [UnderstoodJob(order(reference), "A1", (1,)) for reference in references]
    imports._book(store, CLERK, f"{name}.csv", listed, None)
    say(verb="list", name=name)


def run_load(store: Store, spool: Spool, folder: Path, references: list[str]) -> None:
    numbers = []
    for reference in references:
        numbers.append(jobs.book(store, CLERK, order(reference)).number)
        say(verb="book", reference=reference, number=numbers[-1])
    load = loads.plan(store, CLERK, loads.NewLoad("EX17 DPT", driver="Dag"), numbers)
    say(verb="load", load=load)
    for number in numbers:
        for index in (1, 2, 3):
            code = f"{number}-{index:03d}"
            for _ in range(2):  # the second is answered already_loaded, and must not count
                answer = loading.scan(store, spool, LOADER, load, code, wait_s=5).answer.value
                say(verb="scan", code=code, answer=answer)
    for made in notes.print_notes(store, CLERK, numbers, folder / "notes", render):
        say(verb="print", number=made.number, copy=made.copy, file=made.file)
    loads.confirm(store, LOADER, load)
    loads.depart(store, LOADER, load)
    say(verb="depart", load=load)
    page = folder / "page.pdf"
    for number in numbers:
        pod = deliveries.accept(store, CLERK, number, Pod(Outcome.CLEAN, "B. Okonkwo", files=[page]))
        say(verb="pod", id=pod, number=number)
        billing.set_price(store, CLERK, number, "120.50")
    say(verb="release", numbers=billing.release(store, BOSS, numbers))


def warm() -> None:
    """Do everything once on a store that is thrown away, so that a child works at once."""
    with tempfile.TemporaryDirectory() as folder:
        store = Store(f"{folder}/warm.depot")
        open_depot(store)
        (Path(folder) / "page.pdf").write_bytes(b"page")
        out, null = os.dup(1), os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 1)
        take_list(store, "warm")
        run_load(store, Spool(Path(folder) / "kept.scans"), Path(folder), ["warm"])
        os.dup2(out, 1)
        store.close()


def main(place: str) -> None:
    folder = Path(place).parent
    (folder / "page.pdf").write_bytes(b"%PDF-1.4 signed by hand")
    warm()
    os.write(1, b"warm\n")
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            try:
                work(Store(place), folder, line.strip())
            except BaseException as error:  # whatever stops it but a kill is a failure of the test
                say(verb="failed", why=repr(error))
            os._exit(1)
        os.write(1, f"child {child}\n".encode())
        os.waitpid(child, 0)
        os.write(1, f"ended {child}\n".encode())


if __name__ == "__main__":
    main(sys.argv[1])
