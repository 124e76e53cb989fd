"""`load`: create or update by external id, all or nothing, errors as messages (ODOO.md b)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from depot_app.odoo.practice import external_ids
from depot_app.odoo.practice.catalogue import field_of
from depot_app.odoo.practice.converting import REFERENCES, Converter, Unreadable
from depot_app.odoo.practice.environment import Env
from depot_app.odoo.practice.faults import NotKnown, OdooFault, invalid_column, odoo_error, user_error
from depot_app.odoo.practice.settling import settle
from depot_app.odoo.practice.shapes import Field, Shape
from depot_app.odoo.practice.writing import RULE_BROKEN, create, write

CONFLICT = "could not serialize access due to concurrent update\n"
RELATIONAL = {"many2one", "many2many", "one2many"}
Cells = dict[str, Any]
Rows = dict[str, int]
Path = list[str]


@dataclass(slots=True)
class Waiting:
    """One record read and not yet stored."""

    name: str
    record: int | None
    vals: dict[str, Any]
    place: dict[str, Any]


@dataclass(slots=True)
class Load:
    """One call of `load`: the records waiting, the ids stored, the messages."""

    env: Env
    shape: Shape
    waiting: list[Waiting] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    ids: list[int] = field(default_factory=list)
    messages: list[dict[str, Any]] = field(default_factory=list)

    def store_before(self, name: str) -> None:
        """Store what waits if one of it has that external id: a later row refers to it."""
        if name in self.names:
            self.store()

    def wait(self, one: Waiting) -> None:
        """Keep a record that was read until all are, or until a later row refers to it."""
        self.waiting.append(one)
        self.names.add(one.name)

    def store(self) -> None:
        """Store what waits: together, and if that fails one by one to find the culprits."""
        batch, self.waiting = self.waiting, []
        self.names.clear()
        if not batch:
            return
        try:
            self._in_savepoint(batch)
            return
        except OdooFault as fault:
            together = fault
        errors = [problem for one in batch if (problem := self._alone(one))]
        # From 17 on a UserError is also reported as if the first record had raised it: the culprit comes after it
        # (seen on a real 17).
        first = {**batch[0].place, "type": "error", "message": together.message}
        if (
            errors
            and self.env.version >= 17
            and together.is_user_error
            and not together.in_load
            and first not in errors
        ):
            errors.insert(0, first)
        self.messages += errors

    def _alone(self, one: Waiting) -> dict[str, Any] | None:
        try:
            self._in_savepoint([one])
        except OdooFault as fault:
            return {**one.place, "type": "error", **_as_message(self.env, self.shape, fault)}
        return None

    def _in_savepoint(self, batch: list[Waiting]) -> None:
        self.env.run("SAVEPOINT batch")
        try:
            ids = _store(self.env, self.shape, batch)
            settle(self.env)
        except OdooFault:
            self.env.run("ROLLBACK TO batch")
            raise
        finally:
            self.env.run("RELEASE batch")
        self.ids += ids


def load(env: Env, shape: Shape, fields: list[str], data: list[list[Any]]) -> dict[str, Any]:
    """``ids`` in the order of the records, or False with at least one error among ``messages``: then nothing was
    written. Never raises for a row; raises OdooFault for an unknown column and for True where text is due."""
    paths = [_path(name) for name in fields]
    for path in paths:
        _known(env, shape, path)
    run = Load(env, shape)
    converter = Converter(env, run.store_before)
    env.run("SAVEPOINT load")
    try:
        for number, (cells, rows) in enumerate(_extract(env, shape, paths, data)):
            run.wait(_convert(run, converter, cells, {"rows": rows, "record": number}))
        if env.loaded & env.too_late:
            place = run.waiting[0].place if run.waiting else {}
            run.messages.append({**place, "type": "error", "message": CONFLICT})
        else:
            run.store()
    finally:
        failed = any(message["type"] == "error" for message in run.messages)
        if failed:
            env.run("ROLLBACK TO load")
            env.loaded.clear()
        env.run("RELEASE load")
    return {"ids": False if failed else run.ids, "messages": run.messages, "nextrow": 0}


def _path(name: str) -> Path:
    """`order_line/product_id/.id` as its parts; `order_line.id` and `order_line:id` are older spellings of Odoo."""
    return name.split("/")


def _known(env: Env, shape: Shape, path: Path) -> None:
    first, rest = path[0], path[1:]
    if first in REFERENCES:
        return
    found = field_of(shape, first, invalid_column(env.version, first))
    if rest and found.kind not in RELATIONAL:
        raise invalid_column(env.version, rest[0])
    if rest:
        _known(env, env.shape(found.relation), rest)


def _extract(env: Env, shape: Shape, paths: list[Path], data: list[list[Any]]) -> Iterator[tuple[Cells, Rows]]:
    """Each record's cells and its rows: rows with nothing but child columns belong to the record above."""
    lists = {
        index
        for index, path in enumerate(paths)
        if path[0] not in REFERENCES and shape.fields[path[0]].kind == "one2many"
    }
    relations = [
        name
        for name in dict.fromkeys(path[0] for path in paths)
        if name not in REFERENCES and shape.fields[name].kind in RELATIONAL
    ]
    index = 0
    while index < len(data):
        end = index + 1
        while end < len(data) and _only_children(data[end], lists):
            end += 1
        cells: Cells = {
            path[0]: value for path, value in zip(paths, data[index], strict=False) if path[0] not in relations
        }
        for name in relations:
            cells[name] = _sub_records(env, shape.fields[name], name, paths, data[index:end])
        yield cells, {"from": index, "to": end - 1}
        index = end


def _only_children(row: list[Any], lists: set[int]) -> bool:
    filled = {index for index, value in enumerate(row) if value}
    return bool(filled) and filled <= lists


def _sub_records(env: Env, of: Field, name: str, paths: list[Path], rows: list[list[Any]]) -> list[Cells]:
    columns = [(index, path[1:] or [""]) for index, path in enumerate(paths) if path[0] == name]
    below = [[row[index] if index < len(row) else "" for index, _ in columns] for row in rows]
    filled = [cells for cells in below if any(cells)]
    return [cells for cells, _ in _extract(env, env.shape(of.relation), [path for _, path in columns], filled)]


def _convert(run: Load, converter: Converter, cells: Cells, place: dict[str, Any]) -> Waiting:
    def complain(name: str, field: Field, problem: Unreadable) -> None:
        text = problem.message.replace("%s", field.label)
        message = {**place, "type": "error", "field": name, "message": text, "field_name": field.label}
        run.messages.append({**message, "moreinfo": problem.moreinfo} if problem.moreinfo else message)

    record = _database_id(run, cells, place)
    name = cells.get("id") or ""
    if name:
        name = external_ids.full(str(name))
        run.env.loaded.add(name)
    values = {key: raw for key, raw in cells.items() if key not in REFERENCES}
    return Waiting(name, record, converter.record(run.shape, values, complain), place)


def _database_id(run: Load, cells: Cells, place: dict[str, Any]) -> int | None:
    if not cells.get(".id"):
        return None
    try:
        record = int(cells[".id"])
    except ValueError:
        raise NotKnown("database id in load", str(cells[".id"])) from None
    if run.env.value(f'SELECT 1 FROM "{run.shape.name}" WHERE id = ?', record):
        return record
    text = f"Unknown database identifier '{record}'"
    run.messages.append({**place, "type": "error", "field": ".id", "message": text})
    return None


def _store(env: Env, shape: Shape, batch: list[Waiting]) -> list[int]:
    """Update those that exist, create the others in one go, name them. Returns the ids in the order of the batch."""
    ids: dict[int, int] = {}
    named: dict[str, int] = {}
    new: list[tuple[int, Waiting]] = []
    for index, one in enumerate(batch):
        record = one.record or _found(env, shape, one.name)
        if record:
            if one.record or not _passed_over(env, one.name):
                write(env, shape, [record], one.vals)
            ids[index] = record
        else:
            _refuse_module_prefix(env, one)
            new.append((index, one))
    created = create(env, shape, [one.vals for _, one in new]) if new else []
    for (index, one), record in zip(new, created, strict=True):
        ids[index] = record
        if one.name in named:
            # The unique index refuses the batch; one by one the second row then updates what the first created.
            raise OdooFault("psycopg2.errors.UniqueViolation", "duplicate key value", "duplicate key value")
        if one.name:
            named[one.name] = record
            external_ids.assign(env, one.name, shape.name, record, bool(env.context.get("noupdate")))
    return [ids[index] for index in range(len(batch))]


def _passed_over(env: Env, name: str) -> bool:
    """In mode ``update`` records named with ``noupdate`` stay as they are (seen on real 16 and 17)."""
    return env.context.get("mode") == "update" and external_ids.is_fixed(env, name)


def _found(env: Env, shape: Shape, name: str) -> int | None:
    """The record of that external id. An entry whose record is gone is dropped. Raises ValidationError for another
    model's name."""
    entry = external_ids.find(env, name) if name else None
    if entry is None:
        return None
    number, model, record = entry
    if model != shape.name:
        text = (
            f"For external id {name} when trying to create/update a record of model {shape.name} "
            f"found record of different model {model} ({number})"
        )
        raise odoo_error("ValidationError", text)
    if env.value(f'SELECT 1 FROM "{shape.name}" WHERE id = ?', record) is None:
        external_ids.forget(env, model, [record])
        return None
    return record


def _refuse_module_prefix(env: Env, one: Waiting) -> None:
    prefix = external_ids.split(one.name)[0] if one.name else ""
    if not env.context.get("import_file") or env.context.get("noupdate") or not prefix:
        return
    if env.value('SELECT 1 FROM "ir.module.module" WHERE name = ?', prefix):
        raise user_error(f"The record {one.name} has the module prefix {prefix}. Use a prefix that isn't a module.")


def _as_message(env: Env, shape: Shape, fault: OdooFault) -> dict[str, Any]:
    """A fault in the words of `load`: the database's own text, the UserError's, or "Unknown error".

    A rule of the loaded model itself speaks for itself; one of its children's does not (seen on real 16 and 17).
    """
    if fault.in_load.startswith(f'new row for relation "{shape.name.replace(".", "_")}" '):
        words = fault.message.removeprefix(RULE_BROKEN)
        return {"message": words if env.version >= 19 else f"'{words}'"}
    if fault.in_load:
        return {"message": fault.in_load, **({"field": fault.field} if fault.field else {})}
    if fault.is_user_error and env.version >= 17:
        return {"message": fault.message}
    kind = f"<class '{fault.python_class}'>"
    return {
        "message": f"Unknown error during import: {kind}: {fault.message}", "moreinfo": "Resolve other errors first"
    }  # fmt: skip
