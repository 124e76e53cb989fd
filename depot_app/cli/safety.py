"""Proof that the store is whole, copies of it, and help when something is wrong."""

from __future__ import annotations

from argparse import ArgumentParser
from dataclasses import asdict
from pathlib import Path

from depot_app.cli import output, sign_in
from depot_app.cli.call import Call, Needs, Told, Verb
from depot_app.domain.people import Role, allowed
from depot_app.errors import DepotError
from depot_app.services import doctor, safety


def _verify(call: Call) -> Told:
    found = safety.verify(call.store)
    document = {
        "ok": found.ok,
        "facts": found.facts,
        "problems": [{"seq": each.seq, "what": each.what} for each in found.problems],
    }
    if found.ok:
        return Told(document, [f"All is well: {output.counted(found.facts, 'fact')} and what they made are unchanged."])
    rows = [(each.seq, each.what) for each in found.problems]
    advice = ["The store is not what it was when it was written.",
              "Keep the file as it is, and restore the latest backup beside it."]  # fmt: skip
    return Told(document, output.table(("fact", "what"), rows), advice, code=1)


def _file_argument(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE")


def _backup(call: Call) -> Told:
    made = safety.backup(call.store, call.args.file)
    document = {"file": str(call.args.file), "facts": made.facts, "files": made.files, "bytes": made.bytes,
                "missing": list(made.missing)}  # fmt: skip
    warnings = [f"{output.counted(len(made.missing), 'file')} of the store could not be found."] if made.missing else []
    words = f"The backup of {output.counted(made.facts, 'fact')} and {output.counted(made.files, 'file')} is made"
    return Told(document, [f"{words}: {call.args.file}."], warnings)


def _restore(call: Call) -> Told:
    if call.app.is_peopled():
        actor = sign_in.actor(call.store, call.args.as_name)
        if not allowed(actor.role, frozenset({Role.SUPERVISOR})):
            raise DepotError("Putting a backup in the place of this store takes a supervisor.",
                             next_step="Restore it elsewhere with --store, or ask one.")  # fmt: skip
    made = safety.restore(call.args.file, call.store)
    document = {"file": str(call.args.file), "store": call.app.place, "facts": made.facts, "files": made.files,
                "made_at": made.made_at, "set_aside": made.set_aside,
                "problems": [asdict(each) for each in made.troubles]}  # fmt: skip
    lines = [f"The backup of {made.made_at} is restored to {call.app.place}, with numbers of its own."]
    if made.set_aside:
        lines.append(f"The store that was here lies in {made.set_aside} now.")
    return Told(document, lines, [each.what for each in made.troubles])


def _doctor_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--bundle", type=Path, metavar="FILE", default=None,
                        help="write what helps to find a fault, without personal data")  # fmt: skip


def _doctor(call: Call) -> Told:
    app, file = call.app, call.args.bundle
    app.must_exist()
    checks = doctor.bundle(app.store, file, app.spool, app.config.log) if file else doctor.doctor(app.store, app.spool)
    lines = output.table(("check", "", ""), [(each.name, "ok" if each.ok else "LOOK", each.words) for each in checks])
    document = {"ok": all(each.ok for each in checks), "checks": [asdict(each) for each in checks],
                "bundle": str(file) if file else None}  # fmt: skip
    return Told(document, [*lines, *([f"Written to {file}."] if file else [])])


VERBS = (
    Verb("verify", "prove that nothing was changed or lost", _verify),
    Verb("backup", "copy the store and its files", _backup, _file_argument),
    Verb("restore", "bring a backup back, with numbers of its own", _restore, _file_argument, Needs.NOTHING),
    Verb("doctor", "look whether all is in order", _doctor, _doctor_arguments, Needs.NOTHING),
)
